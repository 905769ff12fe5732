"""How often a thing is to be done: once for "dos veces".

Told where each side says so in one place, in words that say nothing else there: at the end of a clause, or before what
it is counted by (twice a day). Rule: our own, in ca, es, fr, pt, it, ro, de, en.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tqpipe.checks import _needs
from tqpipe.checks.reading.texts import lower_set
from tqpipe.types import Range

_SAID = {
    "en": ("once", "twice", "three times|thrice"),
    "ca": ("una vegada|un cop", "dues vegades|dos cops", "tres vegades|tres cops"),
    "es": ("una vez", "dos veces", "tres veces"),
    "fr": ("une fois", "deux fois", "trois fois"),
    "pt": ("uma vez", "duas vezes", "três vezes"),
    "it": ("una volta", "due volte", "tre volte"),
    "ro": ("o dată", "de două ori", "de trei ori"),
    "de": ("einmal|ein mal", "zweimal|zwei mal", "dreimal|drei mal"),
}
#: Behind such words: the end of a clause, what it is done to or counted by.
_ENDS = (
    r"(?=\s*(?:[.!?;:)]|\Z)|,?\s(?:a|per|every|each|daily|weekly|al?|à|au|por|cada|par|pro|pe|am|im|the|el|la|le|il|o|"
    r"täglich|pro|kurz)\s)"
)
#: Before them: not once, at once, de una vez, noch einmal, more than twice.
_NO_COUNT = re.compile(
    r"\b(?:at|for|all|than|just|only|not|even|d[e'’]|du|d['’]|otra|alguna|cada|més|más|mais|più|plus|encore|altra|d[’']altra"
    r"|outra|ancora|primera|prima|première|auf|noch|nicht|wieder|era|érase|est|était|c'era|à|la|cette|aquesta|esta|questa"
    r"|this|über|mehr als|um|wie|tan|so|als|or|o|oder|ou|i|y|e|and|und)\s\Z",
    re.I,
)
#: What else says how often, or again.
_MORE = {
    "en": r"again|times?|another|repeat\w*|doubl\w*|second\w*|both|two|three|couple",
    "ca": r"vega\w+|cops?|torn\w*|repet\w*|dobl\w*|dos|dues|tres|més",
    "es": r"ve(?:z|ces)|vuelv\w*|repet\w*|dobl\w*|dos|tres|par",
    "fr": r"fois|encore|répét\w*|doubl\w*|deux|trois",
    "pt": r"ve(?:z|zes)|repet\w*|dobr\w*|dois|duas|três",
    "it": r"volt[ae]|ancora|ripet\w*|doppi\w*|due|tre",
    "ro": r"ori|dată|iar|din nou|repet\w*|dubl\w*|doi|două|trei",
    "de": r"\w*mal|wieder\w*|doppel\w*|zwei\w*|drei\w*|beid\w*|\w+fach",
}
_COUNTS = {
    lang: re.compile(rf"(?<!\w)(?:(?P<n1>{one})|(?P<n2>{two})|(?P<n3>{three})){_ENDS}", re.I)
    for lang, (one, two, three) in _SAID.items()
}
#: Words of which every count has one.
_FORMS_TEXT = """
    once twice times vegada vegades cop cops vez veces fois vezes volta volte dată ori einmal zweimal dreimal mal
"""
_FORMS = frozenset(_FORMS_TEXT.split())
DIFFERENT = _needs.of_pair(
    lambda pair, context, langs: (
        not _FORMS.isdisjoint(lower_set(pair.source_text))
        and any(changed(pair.source_text, pair.target_text, langs))
    )
)
_ANY = {
    lang: re.compile(rf"(?<!\w)(?:{'|'.join(said)}|{_MORE[lang]})(?!\w)", re.I)
    for lang, said in _SAID.items()
}


def changed(source: str, target: str, langs: tuple[str, str]) -> Iterator[tuple[Range, Range]]:
    """(place in the source, place in the target) of a count that is another one."""
    here = _only(source, langs[0])
    there = _only(target, langs[1]) if here is not None else None
    if here is not None and there is not None and here[0] != there[0] and 1 in (here[0], there[0]):
        yield here[1], there[1]


def _only(text: str, lang: str) -> tuple[int, Range] | None:
    """How often the text says, in one place and in no other way."""
    pattern = _COUNTS.get(lang)
    m = pattern.search(text) if pattern is not None else None
    if m is None or _NO_COUNT.search(text, max(0, m.start() - 12), m.start()):
        return None
    if any(other.start() >= m.end() or other.end() <= m.start() for other in _ANY[lang].finditer(text)):
        return None
    return int((m.lastgroup or "n1")[1:]), m.span()
