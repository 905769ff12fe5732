"""What must be compared as a whole: a time's hour, minute and half of the day; the share of a whole.

Numbers agree where any of their values do (17:30 may be 17, 30 or 5.30), which also excuses 7.30 for 17.30. Where both
sides say times, or shares, those must agree, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tqpipe.checks.amounts import fractions, numerals
from tqpipe.checks.amounts.number import Key, Number, rounded
from tqpipe.checks.calendars import clock
from tqpipe.languages import base_language
from tqpipe.types import Range

_ZONE = re.compile(
    r"\b(?:(?P<world>GMT|UTC)|(?P<middle>CES?T|ME[SZ]Z)|(?P<here>local[eiaă]?|lokal\w*|Ortszeit|hora\speninsular)"
    r"|BST|E[SD]?T|P[SD]T)\b"
)


def times(
    source: str, target: str, langs: tuple[str, str], ours: Sequence[Number], theirs: Sequence[Number]
) -> Iterator[tuple[Range, Range]]:
    """(place in the source, place in the target) of times that differ."""
    here, there = clock.times(source, langs[0]), clock.times(target, langs[1])
    if not (here or there):
        return
    # Where one side surely tells a time, a figure with a point is one on the other: 13.30.
    if not here:
        here = tuple(t for t in clock.may_be(source, here) if not _as_it_is(source, t, theirs))
    elif not there:
        there = tuple(t for t in clock.may_be(target, there) if not _as_it_is(target, t, ours))
    if len(here) == 1 and not there and langs[1] == "en":
        yield from _minutes_lost(here[0], target, theirs, source)
    if not here or not there:
        return
    lost = [t for t in here if not _answered(t, target, there, theirs)]
    new = [t for t in there if not _answered(t, source, here, ours)] if lost else []
    if new and not zoned(source, target):
        for a, b in zip(lost, new, strict=False):
            was, now = (a.start, a.end), (b.start, b.end)
            if source[slice(*was)] == target[slice(*now)]:  # the half of the day is another
                was, now = (a.start, clock.tail(source, a.end)), (b.start, clock.tail(target, b.end))
            yield was, now


#: That the hour which is named is the next one.
_OF_THE_COMING_HOUR = re.compile(r"\bquarts?\s(?:de\s|d['’])|\bhalb\s", re.I)
_EXACTLY_AT = re.compile(r"\bat\s\Z", re.I)
#: Before the hour of a time, in English; behind it, that it is no whole hour, or none at all.
_AT = re.compile(r"\b(?:at|by|from|until|till|around|about|before|after|since)\s\Z", re.I)
_NO_HOUR = re.compile(
    r"[.:,]\d|[\s-](?!in\b|on\b|at\b|and\b|but\b|the\b|it\b|he\b|she\b|we\b|they\b|there\b|o['’]clock|[ap]\.?m)\w",
    re.I,
)
_PART_SAID = re.compile(r"\b(?:half|quarter|past|thirty|fifteen|forty|minutes?)\b|:\d", re.I)


def _minutes_lost(
    time: clock.Time, target: str, theirs: Sequence[Number], source: str
) -> Iterator[tuple[Range, Range]]:
    """A time between two hours of which the translation says the hour alone: "at nine" for "las nueve y media", and "at
    ten" for "a quarts de deu" and "halb zehn".
    """
    if any(m % 60 == 0 for m in time.minutes) or _PART_SAID.search(target):
        return
    coming = _OF_THE_COMING_HOUR.search(source, time.start, time.end) is not None
    # Of "a quarts de deu" nine is told in many ways: after nine.
    vague = len({m % 60 for m in time.minutes}) > 1
    hours = {
        float(h)
        for m in time.minutes
        for at in (m // 60 + 1, m // 60)[1 - coming : 2 - vague]
        for h in (at % 24, at % 12 or 12)
    }
    for n in theirs:
        before = (_EXACTLY_AT if vague else _AT).search(target, max(0, n.start - 8), n.start)
        if n.keys & hours and before and not _NO_HOUR.match(target, n.end):
            yield (time.start, time.end), (n.start, n.end)
            return


def _as_it_is(text: str, time: clock.Time, numbers: Sequence[Number]) -> bool:
    """Whether the other side has the same figures, as a decimal perhaps."""
    value = float(text[time.start : time.end])
    return any(value in n.keys for n in numbers)


def zoned(source: str, target: str) -> bool:
    """Whether one side names a time zone that the other does not: times may have been converted."""
    return _zones(source) != _zones(target)


def _zones(text: str) -> frozenset[str]:
    return frozenset(m.lastgroup or m.group() for m in _ZONE.finditer(text))


def _answered(time: clock.Time, text: str, others: Sequence[clock.Time], numbers: Sequence[Number]) -> bool:
    """Whether a time of the other side agrees, or a number of its text that is part of no time: 5 pm, "a las 17"."""
    if any(time.minutes & o.minutes for o in others):
        return True
    keys: set[Key] = {f"time {m}" for m in time.minutes}
    if all(m % 60 == 0 for m in time.minutes):
        keys |= {float(h) for m in time.minutes for h in (m // 60, m // 60 % 12 or 12, m // 60 or 24)}
    return any(
        n.keys & keys and not any(o.start < n.end and n.start < clock.tail(text, o.end) for o in others)
        for n in numbers
    )


def shares(
    source: str, target: str, langs: tuple[str, str], ours: Sequence[Number], theirs: Sequence[Number]
) -> Iterator[tuple[Range, Range]]:
    """(place in the source, place in the target) of shares that differ: a third for a half."""
    here = [a for a in _quantities(source, langs[0]) if _unsaid(a.values, theirs)]
    # The noun of a share says its own part, too: the quarter of three quarters.
    apart = [n for n in ours if not any(a.start <= n.start and n.end <= a.end for a in here)]
    there = [a for a in _quantities(target, langs[1]) if _unsaid(a.values, apart)] if here else []
    yield from (((a.start, a.end), (b.start, b.end)) for a, b in zip(here, there, strict=False))


def _quantities(text: str, lang: str) -> list[fractions.Amount]:
    """Shares that are no quarters of an hour."""
    times = clock.times(text, base_language(lang))
    return [
        a for a in numerals.shares(text, lang) if not any(a.start < t.end and t.start < a.end for t in times)
    ]


def _unsaid(values: frozenset[float], numbers: Sequence[Number]) -> bool:
    keys = set(map(rounded, values))
    return all(keys.isdisjoint(n.keys) for n in numbers)
