"""What may have been glued together in a language: short words to each other, a short word to a longer one.

Only forms that are no word of the language: Spanish "dela" and "porlos", but not "alas" or "perla". Prefixes that
are words, too ("contra", "sobre"), are the beginnings of words and not half of a glued one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import product

from tqpipe.checks.lexicon.freq import zipf
from tqpipe.checks.reading.texts import RECENT, fold

#: Zipf frequency from which a form is a word, whatever it is made of: lists hold the commonest slips, too.
_A_WORD = 3.7
_PAIRS: Mapping[str, tuple[tuple[str, str], ...]] = {
    "en": (
        ("of in to on and for at from with by that is as was but are were has have had into about if when", "the"),
        ("to will can may would could should must not", "be"),
        ("has have had not", "been"),
        ("of in on for with that", "this their his"),
    ),
    "es": (("de en con por que para", "la los las"), ("en con por que para", "el"), ("que", "es ha no se")),
    "ca": (("amb en", "el la els les"), ("de que", "la"), ("que", "ha no")),
    "fr": (("dans pour avec et que", "la le les"), ("de sur", "la"), ("sur", "les")),
    "it": (("con", "il lo la gli le"), ("che", "il gli"), ("per", "il gli lo"), ("di", "la")),
    "pt": (("para que", "o os as"), ("para que", "a")),
    "ro": (("de", "la"),),
    "de": (("mit auf für von und dass", "der die das dem den"),),
}  # fmt: skip
#: Two short words that stand as one -> where the second begins, by language.
PAIRS: Mapping[str, Mapping[str, int]] = {
    lang: {
        a + b: len(a) for first, second in rows for a, b in product(first.split(), second.split())
    }
    for lang, rows in _PAIRS.items()
}  # fmt: skip

#: The same forms as sets: two sets are compared by the smaller one.
PAIRED: Mapping[str, frozenset[str]] = {lang: frozenset(cuts) for lang, cuts in PAIRS.items()}

_FUNCTION: Mapping[str, str] = {
    "en": """the and with that from this which have were their into until then when where because before after about
        would could should they there these those been will your than between through""",
    "es": "los las una que del pero este esta sus",
    "ca": "els les una que del dels amb aquest aquesta",
    "fr": "les une que dans pour avec cette",
    "it": "che gli una della delle degli dei nel nella",
    "pt": "que uma dos das pelo pela",
}
#: Function words that a longer word may swallow, by language.
FUNCTION: Mapping[str, tuple[str, ...]] = {lang: tuple(text.split()) for lang, text in _FUNCTION.items()}
#: Others that it may swallow at one end alone: no ending, and no prefix, of the language looks like them.
_IN_FRONT: Mapping[str, str] = {
    "es": "el un muy ha han no su mi",
    "ca": "un molt ha han",
    "fr": "le la un du des est",
    "it": "il le un del ha non",
    "pt": "os as um do",
}
_BEHIND: Mapping[str, str] = {
    "es": "de en con por",
    "ca": "de per",
    "fr": "de du en des",
    "it": "di del con",
    "pt": "de do da em com",
    "ro": "de",
}
_AT_ONE_END: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    lang: (tuple(_IN_FRONT.get(lang, "").split()), tuple(_BEHIND.get(lang, "").split()))
    for lang in {*_IN_FRONT, *_BEHIND}
}

_PREFIXES_TEXT = """
    contra contre contro counter sobre sopra entre super hiper iper hyper infra ultra extra multi inter intra micro
    macro radio video vídeo media medio socio sotto sous supra trans under after over inner cross water house foot
    hand head back down fire free high home life long multi news night
"""
_PREFIXES = frozenset(_PREFIXES_TEXT.split())
_SUFFIXES = frozenset(
    [
        "mente",
        "ment",
        "like",
        "based",
        "wise",
        "less",
        "free",
        "able",
        "ship",
        "ness",
        "hood",
        "ward",
        "wards",
        "proof",
    ]
)
#: Letters of each half, by language: Romance languages do not build words out of two whole ones, English does so out of
#: short ones. (German does little else.)
_LEAST = {"es": 5, "ca": 5, "fr": 5, "it": 5, "pt": 5, "en": 6}

#: What makes a name into a word or another name, and is a common word besides: Wonderland, Obamacare, Nashville.
_NAME_ENDINGS_TEXT = """
    based born bridge burg care era field ford free friendly gate ham hood house land less like line mania men man port
    ship side son speak stan style time ton town ville ward ware wave way wear wise women woman wood work works world
"""
_NAME_ENDINGS = frozenset(_NAME_ENDINGS_TEXT.split())
_ACRONYM = re.compile(r"([A-Z]{2,5})([a-z]{4,})")


def name_cut(word: str, lang: str, common: float, source: frozenset[str]) -> int:
    """Where a common word is stuck to a name or an acronym of the source: "Mengakept", "FBIinvestigation"; 0 if none.

    `source`: the folded words of the source. Only in languages that neither inflect a name nor build on it.
    """
    if lang not in _LEAST:
        return 0
    if m := _ACRONYM.fullmatch(word):
        return m.end(1) if fold(m[1]) in source and zipf(m[2], lang) >= common else 0
    if not word[1:].islower() or not word[0].isupper():
        return 0
    for cut in range(3, len(word) - 2):
        rest = word[cut:]
        if (
            fold(word[:cut]) in source
            and rest not in _NAME_ENDINGS
            and zipf(rest, lang) >= common + 1
            and (cut > 3 or rest in FUNCTION[lang])
        ):
            return cut
    return 0


#: What stands before names, and begins no name, brand or identifier: "theWelsh".
_BEFORE_NAMES_TEXT: Mapping[str, str] = {
    "en": "the their his her its our this that these and but not was were are who",
    "es": "el los las del al una y su sus por con que",
    "ca": "els les del dels al als una i per amb que",
    "fr": "les du des au aux une et dans sur pour avec que",
    "it": "il gli del della dei delle al alla nel nella una e per con che",
    "pt": "os do da dos das no na ao uma e por com que",
}
_BEFORE_NAMES = {lang: frozenset(text.split()) for lang, text in _BEFORE_NAMES_TEXT.items()}
_SMALL_AND_NAME = re.compile(r"([^\W\d_A-ZÀ-ÖØ-Þ]+)([A-ZÀ-ÖØ-Þ][^\W\d_A-ZÀ-ÖØ-Þ]{3,})")
#: Zipf frequencies from which a word is common enough to stand before a name, and from which a name is known.
_PLAIN, _A_NAME = 4.5, 2.7


def small_cut(word: str, lang: str) -> int:
    """Where a known word with a capital begins behind a small word: "theWelsh", "awardChilean"; 0 if none does."""
    m = _SMALL_AND_NAME.fullmatch(word)
    if m is None or zipf(m[2], lang) < _A_NAME:
        return 0
    if m[1] in _BEFORE_NAMES.get(lang, ()):
        return m.end(1)
    return (
        m.end(1) if lang in _LEAST and len(m[1]) > 3 and len(m[2]) > 4 and zipf(m[1], lang) >= _PLAIN else 0
    )


def source_cut(word: str, lang: str, source: str) -> int:
    """Where the source has a space in the same letters: "BlueVoice", Blue Voice; 0 if it has none. Only in languages
    that would not join the two.
    """
    if lang not in _LEAST or word in source or word not in _squeezed(source):
        return 0
    letters = r"\s?".join(map(re.escape, word))
    apart = re.search(rf"(?<!\w){letters}(?!\w)", source)
    return 0 if apart is None else next(k for k, c in enumerate(apart[0]) if c.isspace())


@lru_cache(maxsize=RECENT)
def _squeezed(text: str) -> str:
    """A text without its spaces: asked for by every unknown word of the other side."""
    return "".join(text.split())


_ELIDED: Mapping[str, re.Pattern[str]] = {
    "fr": re.compile(r"(?<![\w'’-])(de|et|dans|sur|pour|avec|à|que)([ld]['’])(?=[^\W\d_])"),
    "ca": re.compile(r"(?<![\w'’-])(de|en|per|amb|a|que)(l['’])(?=[^\W\d_])"),
    "it": re.compile(r"(?<![\w'’-])(con|per|che)(l['’])(?=[^\W\d_])"),
}


#: A longer word glued to one: "matièred'IA".
_BEFORE_ELIDED = re.compile(r"(?<![\w'’-])([^\W\d_]{4,}?)([ld]['’])(?=[^\W\d_])")


def elided(text: str, lang: str) -> list[tuple[int, int, int]]:
    """(start, cut, end) of a short word glued to an elided article: French "del'entreprise"."""
    pattern = _ELIDED.get(lang)
    if pattern is None or not ("'" in text or "’" in text):
        return []
    found = [(m.start(), m.end(1), m.end()) for m in pattern.finditer(text)]
    for m in _BEFORE_ELIDED.finditer(text):
        if zipf(m[1].lower(), lang) >= _A_WORD and zipf((m[1] + m[2][0]).lower(), lang) == 0:
            found.append((m.start(), m.end(1), m.end()))
    return found


def pair_cut(word: str, lang: str) -> int:
    """Where the second of two glued short words begins; 0 if these are not two."""
    cut = PAIRS.get(lang, {}).get(word, 0)
    return cut if cut and zipf(word, lang) < _A_WORD else 0


#: Letters that what has swallowed a word of two or three letters has more than.
_LEAST_OTHER = 4


def function_cut(word: str, lang: str, common: float) -> int:
    """Where a function word is stuck to a word of at least that Zipf frequency: "thepresident"; 0 if none is."""
    for function in FUNCTION.get(lang, ()):
        for cut in (len(function), len(word) - len(function)):
            left, right = word[:cut], word[cut:]
            other = right if left == function else left if right == function else ""
            if len(other) > 3 + (lang != "en") and zipf(other, lang) >= common:
                return cut
    in_front, behind = _AT_ONE_END.get(lang, ((), ()))
    cuts = [len(w) for w in in_front if word.startswith(w)]
    cuts += [len(word) - len(w) for w in behind if word.endswith(w)]
    for cut in cuts:
        other = max(word[:cut], word[cut:], key=len)
        if len(other) > _LEAST_OTHER and zipf(other, lang) >= common - 0.5:
            return cut
    return 0


def content_cut(word: str, lang: str, common: float) -> int:
    """Where the second of two long words of about that Zipf frequency begins; 0 if the word is not two."""
    least = _LEAST.get(lang)
    if least is None:
        return 0
    for cut in range(least, len(word) - least + 1):
        left, right = word[:cut], word[cut:]
        if left in _PREFIXES or right in _SUFFIXES:
            continue
        rarer, other = sorted((zipf(left, lang), zipf(right, lang)))
        if rarer >= common - 0.5 and other >= common:
            return cut
    return 0
