"""A unit in the midst of its number: three kilos two hundred are 3.2 kilos, "tre chili e due" as well.

Rule: our own, in ca, es, fr, pt, it, ro, de, en.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tqpipe.checks.amounts.fractions import Said

_KILOS = re.compile(
    r"\s(?:kilos?|quilos?|chil[oi]|Kilo|kg|kilograme?)\s(?P<and>(?:e|i|y|et|și|und|and)\s)?", re.I
)
#: Italian says hundreds of grams by their first figure, others by all of it.
_HUNDREDS = range(1, 10)
_GRAMS = range(50, 1000, 10)


def whole(text: str, lang: str, found: Sequence[Said]) -> Iterator[tuple[int, int, float]]:
    """(start, end, value) of such an amount, given the numbers of a text in order."""
    for a, b in pairwise(found):
        kilos = _KILOS.fullmatch(text, a.end, b.start)
        if kilos is None or a.value != int(a.value):
            continue
        if b.value in _GRAMS:
            yield a.start, b.end, a.value + b.value / 1000
        elif lang == "it" and kilos["and"] and b.value in _HUNDREDS:
            yield a.start, b.end, a.value + b.value / 10
