"""Numbers of provisions on both sides: article 15.2 is no 15.4, for all that both are of article 15.

A number like 15.2 behind "article" or "section" may be two on the other side (article 15, paragraph 2), so its parts
are among what it may mean. Where the other side writes its provisions with a point as well, as many of them, each is
one number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tqpipe.checks.amounts.number import Number, rounded
from tqpipe.checks.amounts.number_figures import PROVISION

_POINTED = re.compile(r"\d{1,3}\.\d{1,3}")
#: Characters before a number in which the word for its provision stands.
_BEFORE = 14


def as_wholes(
    texts: tuple[str, str], ours: Sequence[Number], theirs: Sequence[Number]
) -> tuple[tuple[Number, ...], tuple[Number, ...]]:
    """The numbers of both sides, those of provisions without their parts where these cannot answer anything."""
    places = [_pointed(text, side) for text, side in zip(texts, (ours, theirs), strict=True)]
    if not places[0] or len(places[0]) != len(places[1]):
        return tuple(ours), tuple(theirs)
    here, there = (
        tuple(_whole(text, n) if n.start in starts else n for n in side)
        for text, side, starts in zip(texts, (ours, theirs), places, strict=True)
    )
    return here, there


def _pointed(text: str, numbers: Sequence[Number]) -> frozenset[int]:
    """Where the provisions of a text begin whose numbers have a point."""
    return frozenset(
        n.start
        for n in numbers
        if n.figure
        and _POINTED.fullmatch(text, n.start, n.end)
        and PROVISION.search(text, max(0, n.start - _BEFORE), n.start)
    )


def _whole(text: str, number: Number) -> Number:
    return number._replace(keys=frozenset([rounded(float(text[number.start : number.end]))]))
