"""Numbers that differ and say the same: in another unit, as a month, an hour or a duration, or rounded."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from tqpipe.checks.amounts import ages, bounds, doses, factors, named_days, shares, sums, whole
from tqpipe.checks.amounts.number import Number, before_noon, is_hour, values_of
from tqpipe.checks.calendars import calendar, day_after, durations, holidays
from tqpipe.checks.measures import cups, quantities
from tqpipe.checks.measures.quantities import Measure
from tqpipe.checks.reading.texts import composed
from tqpipe.languages import base_language
from tqpipe.types import Context, Pair, Range

#: Smaller amounts are not rounded with a scale.
_ROUND_FROM = 10_000.0


def measures_of(text: str, lang: str) -> tuple[Measure, ...]:
    """The measures of a text; none where their places are not the given text's."""
    return quantities.measures(text, lang) if composed(text)[1] is None else ()


def unexplained(
    pair: Pair,
    context: Context,
    lost: list[Number],
    new: list[Number],
    source: tuple[Number, ...],
    target: tuple[Number, ...],
) -> tuple[list[Number], list[Number]]:
    """The numbers of two lists that the other side does not say in another way: other units, other hours."""
    ours = measures_of(pair.source_text, context.source_lang)
    theirs = measures_of(pair.target_text, context.target_lang)
    lost, new = _not_hours(pair, *_not_months(pair, *_not_measures(lost, new, ours, theirs), source, target))
    lost, new = _not_understood(lost, new)
    lost, new = _not_holidays(pair, *_not_durations(pair, context, lost, new, source, target))
    here, there = pair.source_text, pair.target_text
    if lost or new:
        lost, new = sums.told_together(lost, new, (here, there), (source, target))
        lost, new = cups.converted(lost, new, here, there)
    langs = base_language(context.source_lang), base_language(context.target_lang)
    return (
        [n for n in lost if not _said_otherwise(n, here, there, langs, target)],
        [n for n in new if not _said_otherwise(n, there, here, langs[::-1], source)],
    )


def _said_otherwise(
    number: Number, text: str, other: str, langs: tuple[str, str], others: Sequence[Number]
) -> bool:
    """Whether the other side says a number as another dose, as a multiple, as being of age, or by the next one."""
    return (
        doses.explained(number, text, other, others)
        or factors.explained(number, text, other)
        or shares.explained(number, text, other)
        or ages.explained(number, text, other)
        or named_days.explained(number, text, other)
        or day_after.explained((number.start, number.end), text, other, langs)
        or bounds.one_apart(number, text, other, langs)
    )


def _not_measures(
    lost: list[Number], new: list[Number], ours: Sequence[Measure], theirs: Sequence[Measure]
) -> tuple[list[Number], list[Number]]:
    """Without numbers of measures that the other side says in another unit: 5 cm and 50 mm, or in miles.

    Whether miles were converted rightly is the check of units' to say.
    """
    if not (ours and theirs):
        return lost, new

    def said(mine: Sequence[Measure], others: Sequence[Measure]) -> list[Measure]:
        other_systems = quantities.free(mine, others)
        return [m for m in mine if m in other_systems or any(quantities.same(m, o) for o in others)]

    here, there = said(ours, theirs), said(theirs, ours)
    return [n for n in lost if not _measure(n, here)], [n for n in new if not _measure(n, there)]


def rounded_measures(
    lost: list[Number], new: list[Number], ours: Sequence[Measure], theirs: Sequence[Measure]
) -> tuple[list[Number], list[Number], list[tuple[Number, Number]]]:
    """The rest, and the pairs of metric measures that are nearly the same.

    Where neither side is English both may come from an English text with miles, converted twice.
    """
    left, right, close = list(lost), list(new), []
    for a in lost:
        mine = _measure(a, ours)
        for b in right if mine is not None else ():
            other = _measure(b, theirs)
            if mine is not None and other is not None and quantities.near(mine, other):
                left.remove(a)
                right.remove(b)
                close.append((a, b))
                break
    return left, right, close


def _measure(number: Number, measures: Sequence[Measure]) -> Measure | None:
    """The measure that a number is part of."""
    return next((m for m in measures if m.start <= number.start and number.end <= m.end), None)


#: What two numbers may have in common without saying it twice: 30 million and 45.
_SCALES = (1e3, 1e6, 1e9)
#: Numbers of a sentence, at most: a table has thousands.
_FEW = 12


def _not_understood(lost: list[Number], new: list[Number]) -> tuple[list[Number], list[Number]]:
    """Without the numbers of which either side leaves the scale of one to be understood: 30 million in Spain and 45 in
    France, 45 million in France and 30 in Spain.
    """
    for scale in _SCALES if all(1 < len(side) <= _FEW for side in (lost, new)) else ():
        fuller = [(a, b) for a in lost for b in new if _times(a, b, scale)]
        shorter = [(a, b) for a in lost for b in new if _times(b, a, scale)]
        for a, b in fuller:
            for c, d in shorter:
                if a is not c and b is not d:
                    return [n for n in lost if n not in (a, c)], [n for n in new if n not in (b, d)]
    return lost, new


def _times(a: Number, b: Number, scale: float) -> bool:
    return any(x == y * scale for x in values_of(a) for y in values_of(b) if y < 1e3)


def _not_holidays(pair: Pair, lost: list[Number], new: list[Number]) -> tuple[list[Number], list[Number]]:
    """Without the day of a date that the other side calls by the name of the feast."""

    def kept(text: str, other: str, mine: list[Number]) -> list[Number]:
        days = holidays.named_otherwise(text, other) if mine else []
        return [n for n in mine if not any(a <= n.start < b for a, b in days)]

    return kept(pair.source_text, pair.target_text, lost), kept(pair.target_text, pair.source_text, new)


def _not_months(
    pair: Pair, lost: list[Number], new: list[Number], source: tuple[Number, ...], target: tuple[Number, ...]
) -> tuple[list[Number], list[Number]]:
    """Without the month of a date in figures where the other side names one: whether it is another is for `dates`."""

    def kept(text: str, mine: list[Number], others: tuple[Number, ...]) -> list[Number]:
        named = any(
            isinstance(k, str) and k.startswith("month") for n in others if not n.figure for k in n.keys
        )
        dates = list(calendar.NUMERIC.finditer(text)) if mine and named else []
        return [n for n in mine if not any(m.start() <= n.start < m.end() for m in dates) or _least(n) > 12]

    return kept(pair.source_text, lost, target), kept(pair.target_text, new, source)


def _not_hours(pair: Pair, lost: list[Number], new: list[Number]) -> tuple[list[Number], list[Number]]:
    """Without hours that differ by twelve (17 for five in the afternoon, not for 5 a.m.), or by a time zone that one
    side names.
    """
    # Hours of the other side by their keys: a text may have thousands of figures.
    hours: dict[float, dict[int, Number]] = defaultdict(dict)
    for place, n in enumerate(new):
        for key in n.keys:
            if isinstance(key, float) and key <= 24:
                hours[key][place] = n
    gone: tuple[set[int], set[int]] = set(), set()
    for mine, a in enumerate(lost):
        keys = [key + turn for key in a.keys if isinstance(key, float) and key <= 24 for turn in (12, -12)]
        twelve = {place: b for key in keys for place, b in hours.get(key, {}).items() if place not in gone[1]}
        for place in sorted(twelve):
            late, early = sorted((a, twelve[place]), key=_largest, reverse=True)
            if is_hour(late) and not before_noon(early):
                gone[0].add(mine)
                gone[1].add(place)
                break
    left, right = (
        [n for at, n in enumerate(side) if at not in out] for side, out in zip((lost, new), gone, strict=True)
    )
    if left and right and whole.zoned(pair.source_text, pair.target_text):
        return [n for n in left if not is_hour(n)], [n for n in right if not is_hour(n)]
    return left, right


def _not_durations(
    pair: Pair,
    context: Context,
    lost: list[Number],
    new: list[Number],
    source: tuple[Number, ...],
    target: tuple[Number, ...],
) -> tuple[list[Number], list[Number]]:
    """Without the numbers of a duration that the other side says in other units: 48 hours, two days."""
    if not (lost or new):
        return lost, new
    here = durations.durations(pair.source_text, base_language(context.source_lang), source)
    there = durations.durations(pair.target_text, base_language(context.target_lang), target) if here else []
    if not there:
        return lost, new
    return (
        [n for n in lost if not durations.same(n, here, there)],
        [n for n in new if not durations.same(n, there, here)],
    )


def in_other_units(
    pair: Pair,
    context: Context,
    places: tuple[Range, Range],
    source: tuple[Number, ...],
    target: tuple[Number, ...],
) -> bool:
    """Whether all measures, or durations, that begin at two places are the same in another unit: 24–48 h, 1–2 days."""
    (a, b), (c, d) = places
    ours = [m for m in measures_of(pair.source_text, context.source_lang) if a <= m.start < b]
    theirs = [m for m in measures_of(pair.target_text, context.target_lang) if c <= m.start < d]
    if ours and theirs:
        return len(ours) == len(theirs) and all(map(quantities.same, ours, theirs))
    here = durations.durations(pair.source_text, base_language(context.source_lang), source)
    there = durations.durations(pair.target_text, base_language(context.target_lang), target) if here else []
    mine, others = [m for m in here if a <= m.start < b], [m for m in there if c <= m.start < d]
    return bool(mine) and len(mine) == len(others) and all(map(durations.agree, mine, others))


def rounded_amount(pair: Pair, lost: list[Number], new: list[Number]) -> tuple[Number, Number] | None:
    """The first amount that one side gives exactly and the other with a scale and fewer figures: 1.230.000 and 1.2
    million.
    """
    source, target = pair.source_text, pair.target_text
    exact, scaled = (
        [b for b in new if b.figure and _has_scale(target, b) is scale] for scale in (False, True)
    )
    for a in lost:
        if not a.figure or (has_scale := _has_scale(source, a)) is None:
            continue
        for b in exact if has_scale else scaled:
            if _is_rounded(*((b, a) if has_scale else (a, b))):
                return a, b
    return None


def _has_scale(text: str, number: Number) -> bool | None:
    """Whether a number ends in a word; None where it has letters and does not."""
    said = text[number.start : number.end]
    return said[-1].isalpha() or (None if any(map(str.isalpha, said)) else False)


def _is_rounded(exact: Number, scaled: Number) -> bool:
    return any(
        isinstance(x, float)
        and isinstance(y, float)
        and x >= _ROUND_FROM
        and x != y
        and _shortened(x, y) == y
        for x in exact.keys
        for y in scaled.keys
    )


def _shortened(exact: float, shorter: float) -> float:
    """An amount with as many figures as another, two at least: 1,234,567 is no "one million"."""
    figures = len(f"{shorter:.9e}".partition("e")[0].rstrip("0").replace(".", ""))
    return float(f"{exact:.{max(figures, 2) - 1}e}")


def _largest(number: Number) -> float:
    return max(values_of(number), default=0.0)


def _least(number: Number) -> float:
    return min(values_of(number), default=0.0)
