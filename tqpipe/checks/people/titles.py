"""A title of the other sex before a name: "Mrs Dupont" for "M. Dupont", "Mr García" for "Dña. García"."""

from __future__ import annotations

import re
from functools import lru_cache

from tqpipe.checks import _needs
from tqpipe.checks.reading.texts import composed
from tqpipe.types import Word

#: Language -> titles of a man, of a woman, as they stand before a name; abbreviations with their full stop.
_TITLES: dict[str, tuple[str, str]] = {
    "en": (r"Mr\.?", r"Mrs\.?|Ms\.?|Miss"),
    "ca": (r"Sr\.?|[Ss]enyor", r"Sra\.?|Srta\.?|[Ss]enyora|[Ss]enyoreta"),
    "es": (r"Sr\.?|[Ss]eñor|[Dd]on", r"Sra\.?|Srta\.?|[Ss]eñora|[Ss]eñorita|[Dd]oña|D(?:ñ)?a\."),
    "fr": (r"M\.|MM\.|[Mm]onsieur", r"M(?:me|lle)s?|[Mm]adame|[Mm]ademoiselle"),
    "it": (r"[Ss]ig\.|[Ss]ignor|[Ss]ignore", r"[Ss]ig\.?ra|[Ss]ignora|[Ss]ignorina"),
    "pt": (r"Sr\.?(?!ª)|[Ss]enhor", r"Sra\.?|Sr\.?ª|[Ss]enhora|[Dd]ona|D\.ª"),
    "ro": (r"[Dd]l\.?|[Dd]-l|[Dd]omnul", r"[Dd]na\.?|[Dd]-na|[Dd]oamna|[Dd]omnișoara"),
    "de": (r"Herrn?|Hr\.", r"Frau|Fr\."),
    "nl": (r"[Mm]eneer|[Dd]hr\.|[Dd]e heer", r"[Mm]evrouw|[Mm]evr\.|[Mm]w\."),
    "sv": (r"[Hh]err", r"[Ff]ru|[Ff]röken"),
    "da": (r"[Hh]r\.|[Hh]err", r"[Ff]ru|[Ff]røken"),
    "nb": (r"[Hh]r\.|[Hh]err", r"[Ff]ru|[Ff]røken"),
    "pl": (r"[Pp]an(?:a|u|em)?", r"[Pp]ani[ąa]?"),
    "cs": (r"[Pp]an(?:a|u|em|e)?", r"[Pp]aní"),
    "ru": (r"[Гг]-н\w*|[Гг]осподин\w*", r"[Гг]-ж\w*|[Гг]оспож\w*"),
    "uk": (r"[Пп]ан(?:а|у|ові|ом)?", r"[Пп]ані"),
    "el": (r"[Κκ]ύρι(?:ος|ου|ο)", r"[Κκ]υρία[ςν]?"),
}  # fmt: skip
_TITLES["no"] = _TITLES["nb"]


@lru_cache(maxsize=32)
def _pattern(lang: str) -> re.Pattern[str]:
    he, she = _TITLES[lang]
    return re.compile(rf"(?<![\w'’-])(?:(?P<he>{he})|(?P<she>{she}))\s+(?=[^\W\d_a-z]\w)")


@lru_cache(maxsize=32)
def _first_word(lang: str) -> re.Pattern[str]:
    """What a title begins with up to its first mark or space, or all of it without its stops."""
    titles = "|".join(_TITLES[lang])
    return re.compile(re.sub(r"(?:\\\.| |-|ª|\(\?!)[^|]*", "", titles) + "|" + re.sub(r"\\\.\??", "", titles))


#: A text that may have a title.
MAY_HAVE = _needs.Texts(
    lambda text, lang: lang in _TITLES and _pattern(lang).search(text),
    (_needs.Forms(lambda lang: _first_word(lang).fullmatch if lang in _TITLES else None),),
)


def _titles(text: str, lang: str) -> tuple[list[Word], list[Word]]:
    """The titles of men and of women before a name with a capital."""
    found: tuple[list[Word], list[Word]] = [], []
    for m in _pattern(lang).finditer(text):
        if m.end() < len(text) and text[m.end()].isupper():
            which = m.lastgroup or "he"
            found[which == "she"].append(Word(m[which], *m.span(which)))
    return found


def exchanged(source: str, target: str, langs: tuple[str, str]) -> tuple[Word, Word] | None:
    """(source's title, target's), each in its composed text, where either side has those of one sex alone."""
    if langs[0] not in _TITLES or langs[1] not in _TITLES:
        return None
    there = _titles(composed(target)[0], langs[1])
    if bool(there[0]) is bool(there[1]):
        return None
    here = _titles(composed(source)[0], langs[0])
    if bool(here[0]) is bool(here[1]) or bool(here[0]) is bool(there[0]):
        return None
    return (here[0] or here[1])[0], (there[0] or there[1])[0]
