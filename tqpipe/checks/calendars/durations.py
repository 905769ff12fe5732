"""One duration in other units: 48 hours and two days, an hour and a half and 90 minutes, 15 days and two weeks."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from tqpipe.checks.amounts.fractions import AND_HALF, AND_QUARTER, AND_THREE_QUARTERS, PART_OF, added, part
from tqpipe.checks.amounts.number import Number, values_of
from tqpipe.checks.amounts.number_figures import measured
from tqpipe.checks.amounts.number_lexicon import covers
from tqpipe.checks.calendars import clock
from tqpipe.checks.contraries import contrast
from tqpipe.checks.measures.quantities import SHARED
from tqpipe.checks.measures.units import UNITS
from tqpipe.checks.measures.units_world import find_units
from tqpipe.checks.reading.texts import RECENT, folded_words, lower_words, words
from tqpipe.types import Range

#: Minutes of those that have a fixed number of them, months of the others.
_MINUTES = {"second": 1 / 60, "minute": 1.0, "hour": 60.0, "day": 1440.0, "week": 10080.0}
_MONTHS = {"month": 1.0, "year": 12.0, "decade": 120.0, "century": 1200.0}
_SHORT = {
    "h": "hour",
    "hr": "hour",
    "hrs": "hour",
    "std": "hour",
    "stdn": "hour",
    "min": "minute",
    "mins": "minute",
}
#: Days that German joins to what they are for.
_JOINED = {
    f"{kind}tag{ending}": "day" for kind in ("werk", "arbeits", "kalender") for ending in ("", "e", "en", "s")
}
_FORTNIGHT = frozenset(
    ["fortnight", "fortnights", "fortnightly", "quinzena", "quincena", "quinzaine", "quindicina", "chenzină"]
)
#: Days that stand for months: 30 days and a month, four weeks and a month, 365 days and a year.
_DAYS_OF_MONTHS = {1.0: (28, 30, 31), 2.0: (56, 60), 3.0: (84, 90), 6.0: (180,), 12.0: (360, 365, 366)}
_ARTICLE = re.compile(r"\ban?\s$", re.I)
_GAP = re.compile(
    r"['’]?[\s\u00a0-]*(?:de\s|d['’]|(?:next|last|past|coming|prochaine?s|derni[eè]re?s|pròxime?s|pr[oó]xim[oa]s|[úu]ltim[oaei]s?|propere?s|darrere?s|prossim[ie]|nächste|letzte|vergangene|kommende|următoarele|ultimele"
    r"|working|business|calendar|consecutive|full|whole|more|further|volle|ganze|weitere)n?[\s-])?"
)
#: What is said behind a number or a unit, and what it adds to the number.
_MORE = (0.5, AND_HALF), (0.25, AND_QUARTER), (0.75, AND_THREE_QUARTERS)
#: Right behind a duration, that it is a rate; characters between the two ends of a range.
_RATE = re.compile(r"\s(?:a|per|al|au|par|por|pro|each|every|cada|chaque)\s", re.I)
_BESIDE = 5
#: Characters between a number and its unit, at most.
_APART = 14
#: Numbers before a unit that may be its own, a half and an article among them; numbers of a text of one duration.
_NEAR, _MANY = 6, 30
_SUM = re.compile(r"(?:\s|,\s)(?:(?:and|i|y|e|et|și|und)\s)?")
#: 15 days are two weeks, and eight days one, where the first day is counted.
_COUNTED = {15 * 1440.0: 14 * 1440.0, 8 * 1440.0: 7 * 1440.0}
#: Hours and minutes with one mark: 1 h 35, 1h35, 2 h 15 min.
_HOURS_MARKED = re.compile(r"(?<![\w.,:])(\d{1,2})\s?h\s?([0-5]\d)(?:\s?min\b|(?!\w))", re.I)


class Duration(NamedTuple):
    """`values`: in minutes, or in months where `months`."""

    start: int
    end: int
    months: bool
    values: frozenset[float]


def _of(name: str) -> tuple[bool, float]:
    """Whether a unit is counted in months, and how many of them, or of minutes, it is."""
    return name in _MONTHS, (_MONTHS if name in _MONTHS else _MINUTES)[name]


@lru_cache(maxsize=16)
def _units(lang: str) -> dict[str, tuple[bool, float]]:
    """Word -> whether it is counted in months, and how many of them, or of minutes, it is."""
    out = {}
    for form, entries in contrast.lexicon(UNITS, lang).whole.items():
        for (group, member), strong in entries:
            if group == "time" and strong:
                out[form] = _of(member)
    more = _SHORT | _JOINED if lang == "de" else _SHORT
    return out | {form: (False, _MINUTES[member]) for form, member in more.items()}


def durations(text: str, lang: str, numbers: Sequence[Number]) -> list[Duration]:
    """Every duration of a text, in order, and sums of neighbours (one hour and 30 minutes)."""
    found = []
    starts = [n.start for n in numbers]
    for start, end, months, factor in _places(text, lang):
        if not factor:
            found.append(Duration(start, end, False, frozenset([14 * 1440.0])))
            continue
        behind = bisect_left(starts, start)
        first, counts = _count(text, start, end, numbers[max(0, behind - _NEAR) : behind])
        if counts:
            if more := AND_THREE_QUARTERS.match(text, end):
                end = more.end()  # the three is a part of it
            found += _shared(text, first, numbers[max(0, behind - 2 * _NEAR) : behind], months, factor)
            found.append(Duration(first, end, months, frozenset(_counted(c * factor) for c in counts)))
    marked = [
        Duration(*m.span(), False, frozenset([int(m[1]) * 60.0 + int(m[2])]))
        for m in _HOURS_MARKED.finditer(text)
    ]
    return [*found, *_sums(text, found), *marked]


def alike(mine: tuple[str, Iterable[float]], other: tuple[str, Iterable[float]]) -> bool:
    """Whether so many of two units of time may be one duration: 2 decades, 20 years."""
    (here, factor), (there, other_factor) = _of(mine[0]), _of(other[0])
    return here == there and any(
        abs(a * factor - b * other_factor) < 1e-6 * a * factor for a in mine[1] for b in other[1]
    )


def _places(text: str, lang: str) -> Iterator[tuple[int, int, bool, float]]:
    """(start, end, whether it is counted in months, how many of them or of minutes) of every unit of time; of a
    fortnight, which needs no number, none.
    """
    if not covers(lang):
        for hit in find_units(text, lang):
            name = hit.member[1]
            if hit.member[0] == "time":
                yield hit.word.start, hit.word.end, *_of(name)
        return
    units = _units(lang)
    for word, form in zip(words(text), lower_words(text), strict=True):
        if form in _FORTNIGHT:
            yield word.start, word.end, False, 0.0
        elif form in units:
            yield word.start, word.end, *units[form]


def _counted(value: float) -> float:
    return _COUNTED.get(value, value)


def _count(text: str, start: int, end: int, numbers: Sequence[Number]) -> tuple[int, list[float]]:
    for n in numbers:  # two and a half centuries
        for more, pattern in _MORE:
            if added(pattern, text, n.end, start):
                return n.start, [k + more for k in values_of(n) if k == int(k)]
    half = next((more for more, pattern in _MORE if pattern.match(text, end)), 0.0)
    if before := PART_OF.search(text, max(0, start - 30), start):
        return before.start(), [part(before)]
    near = [
        n for n in numbers if n.end <= start and start - n.end < _APART and _GAP.fullmatch(text, n.end, start)
    ]
    if near:
        # A number before "and a half" may have been read with it.
        return near[-1].start, [k + half for k in measured(text, near[-1]) if not half or k == int(k)]
    if article := _ARTICLE.search(text, max(0, start - 3), start):
        return article.start(), [1.0 + half]
    return start, [1.0 + half] if half else []


def _shared(text: str, at: int, numbers: Sequence[Number], months: bool, factor: float) -> Iterator[Duration]:
    """The first number of a range, which has the unit of the last: 24 to 48 hours."""
    first = next((n for n in reversed(numbers) if n.end <= at), None)
    counts = measured(text, first) if first is not None and SHARED.fullmatch(text, first.end, at) else []
    if first is not None and counts:
        yield Duration(first.start, first.end, months, frozenset(_counted(c * factor) for c in counts))


def _sums(text: str, found: Sequence[Duration]) -> Iterator[Duration]:
    for a, b in pairwise(found):
        if a.months == b.months and _SUM.fullmatch(text, a.end, b.start):
            yield Duration(a.start, b.end, a.months, frozenset(x + y for x in a.values for y in b.values))


#: Words for a half or a quarter, folded.
_PARTS_TEXT = """
    half mig mitja medio media demi demie mezzo mezza mezz meio meia jumatate halb quarter quart cuarto
    quarto sfert viertel
"""
_PARTS = frozenset(_PARTS_TEXT.split())
#: How German numbers with a half end.
_AND_A_HALF = ("einhalb", "anderthalb")


@lru_cache(maxsize=RECENT)  # the needs of the check ask, and the check
def part_is_lost(source: str, target: str, langs: tuple[str, str]) -> bool:
    """A quick look: whether one side alone says that a half or a quarter is added to something, or names one more unit
    of time than the other.
    """
    if any(form.endswith(_AND_A_HALF) for text in (source, target) for form in folded_words(text)):
        return True
    if any(not _PARTS.isdisjoint(folded_words(text)) for text in (source, target)):
        here, there = (any(p.search(text) for _, p in _MORE) for text in (source, target))
        if here != there:
            return True
    ours, theirs = (
        contrast.named(UNITS, text, lang) & _time_units()
        for text, lang in zip((source, target), langs, strict=True)
    )
    both = ours & theirs
    return bool(both) and ours != theirs and both in (ours, theirs)


@lru_cache(maxsize=1)
def _time_units() -> int:
    """The bits of the units of time."""
    return contrast.bits_of(member for member in contrast.members_of(UNITS) if member[1] == "time")


def shortened(
    source: str, target: str, langs: tuple[str, str], ours: Sequence[Number], theirs: Sequence[Number]
) -> Range | None:
    """The place in the translation of the only duration of either side that has the source's number and not its length:
    "two hours" for "dos horas y media", "eight years" for "vuit anys i sis mesos".
    """
    if len(ours) > _MANY or len(theirs) > _MANY:
        return None
    mine = _longest(durations(source, langs[0], ours))
    other = _longest(durations(target, langs[1], theirs)) if len(mine) == 1 else []
    if len(other) != 1 or mine[0].months is not other[0].months or agree(mine[0], other[0]):
        return None
    if clock.times(source, langs[0]) or clock.times(target, langs[1]):
        return None
    here, there = (
        next((n for n in numbers if d.start <= n.start < d.end), None)
        for d, numbers in ((mine[0], ours), (other[0], theirs))
    )
    # Another number, or another unit, is for others to tell.
    if here is None or there is None:
        return None
    if _cut(here, there, mine[0], other[0]):
        return other[0].start, other[0].end
    if not here.keys & there.keys:
        return None
    if not any(a <= 2 * b and b <= 2 * a for a in mine[0].values for b in other[0].values):
        return None
    if _is_one_of_several(source, mine[0], ours) or _is_one_of_several(target, other[0], theirs):
        return None
    return other[0].start, other[0].end


def _cut(here: Number, there: Number, mine: Duration, other: Duration) -> bool:
    """Whether of one and a half of a unit, in words, only the one or the half is left."""
    return (
        not (here.figure or there.figure)
        and any(
            abs(a - b * times) < 1e-6 * a for a in mine.values for b in other.values for times in (1.5, 3)
        )
        and 1.5 in here.keys
        and not there.keys.isdisjoint((1.0, 0.5))
    )


def _is_one_of_several(text: str, found: Duration, numbers: Sequence[Number]) -> bool:
    """Whether a duration is one end of a range, or a rate: 25 to 44 years, two hours a day."""
    # A half and an article are read as numbers, too.
    whole = (n for n in numbers if n.keys.isdisjoint((0.5, 0.25)) and (n.figure or n.keys != {1.0}))
    beside = (n for n in whole if n.end <= found.start or found.end <= n.start)
    return _RATE.match(text, found.end) is not None or any(
        -_BESIDE <= n.end - found.start <= 0 or 0 <= n.start - found.end <= _BESIDE for n in beside
    )


def _longest(found: Sequence[Duration]) -> list[Duration]:
    """The durations that are part of no other, with a number."""
    places = {(d.start, d.end) for d in found if d.values}
    return [
        d
        for d in found
        if d.values and not any(a <= d.start and d.end <= b and b - a > d.end - d.start for a, b in places)
    ]


def same(mine: Number, durations: Sequence[Duration], others: Sequence[Duration]) -> Duration | None:
    """The duration of the other side that is the one a number belongs to."""
    for a in durations:
        if a.start <= mine.start and mine.end <= a.end:
            for b in others:
                if agree(a, b):
                    return b
    return None


def agree(a: Duration, b: Duration) -> bool:
    """Whether two durations are one."""
    if a.months != b.months:
        months, minutes = (a, b) if a.months else (b, a)
        return any(
            days * 1440.0 in minutes.values for m in months.values for days in _DAYS_OF_MONTHS.get(m, ())
        )
    return any(abs(x - y) <= 1e-6 * max(x, y) for x in a.values for y in b.values)
