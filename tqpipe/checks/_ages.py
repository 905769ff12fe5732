"""Of age: 18 years in one text, adults or minors in the other."""

from __future__ import annotations

import re

from tqpipe.checks._number import Number, values_of

_OF_AGE = 18.0
_ADULTS = re.compile(
    r"\b(?:adult\w*|minors?|juvenile\w*|menors? d['’]edat|majors? d['’]edat|menor(?:es)?(?! de \d)|mayor(?:es)? de edad"
    r"|mineur\w*|majeur\w*|maior(?:es)? de idade|maggiorenn\w+|minorenn\w+|minori(?! di \d)|major[ai]t\w*|minor[ai]?"
    r"|volljährig\w*|minderjährig\w*|erwachsen\w*|volwassen\w*|meerderjarig\w*|minderjarig\w*)\b",
    re.I,
)


def explained(number: Number, other: str) -> bool:
    """Whether a number is the age at which one is of age, and the other side speaks of adults or minors."""
    return _OF_AGE in values_of(number) and _ADULTS.search(other) is not None
