"""How the places that two flags mark stand to each other."""

from __future__ import annotations

from collections.abc import Sequence

from tqpipe.types import SIDES, Flag, Side, Span

#: Two flags mark one place where this much of the shorter mark is common, and the longer is at most so many times it,
#: or so many characters, longer.
_COMMON, _TIMES, LONGER = 0.5, 3.0, 12
#: Characters from which a mark is a stretch that others can lie in.
LONG = 25


def sides(flag: Flag) -> set[Side]:
    """The sides that a flag marks."""
    return {s.side for s in flag.spans}


def within(inner: Span, outer: Span) -> bool:
    """Whether one lies in the other, which is no gap."""
    return (
        inner.side == outer.side
        and outer.start <= inner.start
        and inner.end <= outer.end
        and outer.start < outer.end
    )


def meet(one: Span, other: Span) -> bool:
    """Whether the two have a character in common."""
    return one.side == other.side and one.start < other.end and other.start < one.end


def same_place(one: Sequence[Span], other: Sequence[Span]) -> bool:
    """Whether they mark the same on a side, and on the other side nothing that keeps them apart."""
    met = False
    for side in SIDES:
        a, b = ([s for s in spans if s.side == side] for spans in (one, other))
        if not a or not b:
            continue
        if not any(_alike(x, y) for x in a for y in b):
            return False
        met = True
    return met


def _alike(a: Span, b: Span) -> bool:
    long, short = sorted((a.end - a.start, b.end - b.start), reverse=True)
    if not short:
        # A gap and what it borders on: nothing is where a short mark is. Two may have a mark between them.
        if not long:
            return abs(a.start - b.start) <= 2
        return a.start <= b.end and b.start <= a.end and long <= LONGER
    common = min(a.end, b.end) - max(a.start, b.start)
    return common >= _COMMON * short and (long <= _TIMES * short or long - short <= LONGER)
