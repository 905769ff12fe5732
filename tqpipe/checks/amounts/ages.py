"""Of age: 18 years in one text, adults or minors in the other."""

from __future__ import annotations

import re

from tqpipe.checks.amounts.number import Number, values_of

_OF_AGE = 18.0
_ADULTS = re.compile(
    r"\b(?:adult\w*|minors?|juvenile\w*|menors? d['’]edat|majors? d['’]edat|menor(?:es)?(?! de \d)|mayor(?:es)? de edad"
    r"|mineur\w*|majeur\w*|maior(?:es)? de idade|maggiorenn\w+|minorenn\w+|minori(?! di \d)|major[ai]t\w*|minor[ai]?"
    r"|volljährig\w*|minderjährig\w*|erwachsen\w*|volwassen\w*|meerderjarig\w*|minderjarig\w*)\b",
    re.I,
)
#: Behind a number that is an age: years, "18s", "18+"; or nothing more, behind a word for a limit.
_YEARS = re.compile(
    r"[\s\u00a0\u202f-]*(?:years?|yrs?|anys?|años?|ans|anni|anos|jahr\w*|jaar|år|lat|let|ani|лет|років|роки)\b|s\b|\s?\+",
    re.I,
)
_ENDS = re.compile(r"\s*(?:[.,;:!?)]|$|(?:and|or|i|o|y|et|ou|e|und|oder|en|of|to|in|para|per|pour|zu|um)\s)")
#: Behind a number: that it is the least of an age.
_OR_MORE = re.compile(
    r"\s(?:or|and|o|i|y|ou|et|e|und|oder|sau)\s(?:over|older|above|more|up|més|más|plus|mais|più|oltre|älter|mehr|peste)\b",
    re.I,
)
_LIMIT = re.compile(
    r"\b(?:over|under|below|above|aged?|least|younger than|older than|(?:menor|mayor|maior)(?:es)? de"
    r"|(?:menors?|majors?) de|(?:moins|plus) de|minori? (?:di|degli)|maggiori? di|sotto i|sopra i"
    r"|unter|über|ab|onder|boven|vanaf)\s$",
    re.I,
)


def explained(number: Number, text: str, other: str) -> bool:
    """Whether a number is the age at which one is of age, and the other side speaks of adults or minors."""
    if _OF_AGE not in values_of(number) or _ADULTS.search(other) is None:
        return False
    limit = _LIMIT.search(text, 0, number.start) is not None and _ENDS.match(text, number.end) is not None
    return any((limit, _YEARS.match(text, number.end), _OR_MORE.match(text, number.end)))
