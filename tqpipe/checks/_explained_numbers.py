"""Numbers that differ and say the same: in another unit, as a month, an hour or a duration, or rounded."""

from __future__ import annotations

from collections.abc import Sequence

from tqpipe.checks import _calendar, _durations, _holidays, _measures, _whole
from tqpipe.checks._measures import Measure
from tqpipe.checks._number import Number, is_hour, values_of
from tqpipe.checks._text import composed
from tqpipe.languages import base_language
from tqpipe.types import Context, Pair

#: Smaller amounts are not rounded with a scale.
_ROUND_FROM = 10_000.0


def measures_of(text: str, lang: str) -> tuple[Measure, ...]:
    """The measures of a text; none where their places are not the given text's."""
    return _measures.measures(text, lang) if composed(text)[1] is None else ()


def not_measures(
    lost: list[Number], new: list[Number], ours: Sequence[Measure], theirs: Sequence[Measure]
) -> tuple[list[Number], list[Number]]:
    """Without numbers of measures that the other side says in another unit: 5 cm and 50 mm, or in miles.

    Whether miles were converted rightly is the check of units' to say.
    """
    if not (ours and theirs):
        return lost, new

    def said(mine: Sequence[Measure], others: Sequence[Measure]) -> list[Measure]:
        other_systems = _measures.free(mine, others)
        return [m for m in mine if m in other_systems or any(_measures.same(m, o) for o in others)]

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
            if mine is not None and other is not None and _measures.near(mine, other):
                left.remove(a)
                right.remove(b)
                close.append((a, b))
                break
    return left, right, close


def _measure(number: Number, measures: Sequence[Measure]) -> Measure | None:
    """The measure that a number is part of."""
    return next((m for m in measures if m.start <= number.start and number.end <= m.end), None)


def not_holidays(pair: Pair, lost: list[Number], new: list[Number]) -> tuple[list[Number], list[Number]]:
    """Without the day of a date that the other side calls by the name of the feast."""

    def kept(text: str, other: str, mine: list[Number]) -> list[Number]:
        days = _holidays.named_otherwise(text, other) if mine else []
        return [n for n in mine if not any(a <= n.start < b for a, b in days)]

    return kept(pair.source_text, pair.target_text, lost), kept(pair.target_text, pair.source_text, new)


def not_months(
    pair: Pair, lost: list[Number], new: list[Number], source: tuple[Number, ...], target: tuple[Number, ...]
) -> tuple[list[Number], list[Number]]:
    """Without the month of a date in figures where the other side names one: whether it is another is for `dates`."""

    def kept(text: str, mine: list[Number], others: tuple[Number, ...]) -> list[Number]:
        named = any(
            isinstance(k, str) and k.startswith("month") for n in others if not n.figure for k in n.keys
        )
        dates = list(_calendar.NUMERIC.finditer(text)) if mine and named else []
        return [n for n in mine if not any(m.start() <= n.start < m.end() for m in dates) or _least(n) > 12]

    return kept(pair.source_text, lost, target), kept(pair.target_text, new, source)


def not_hours(pair: Pair, lost: list[Number], new: list[Number]) -> tuple[list[Number], list[Number]]:
    """Without hours that differ by twelve (17 for five in the afternoon), or by a time zone that one side names."""
    left, right = list(lost), list(new)
    for a in lost:
        for b in right:
            if any(
                isinstance(x, float) and isinstance(y, float) and max(x, y) <= 24 and abs(x - y) == 12
                for x in a.keys
                for y in b.keys
            ) and is_hour(max(a, b, key=_largest)):
                left.remove(a)
                right.remove(b)
                break
    if left and right and _whole.zoned(pair.source_text, pair.target_text):
        return [n for n in left if not is_hour(n)], [n for n in right if not is_hour(n)]
    return left, right


def not_durations(
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
    here = _durations.durations(pair.source_text, base_language(context.source_lang), source)
    there = _durations.durations(pair.target_text, base_language(context.target_lang), target) if here else []
    if not there:
        return lost, new
    return (
        [n for n in lost if not _durations.same(n, here, there)],
        [n for n in new if not _durations.same(n, there, here)],
    )


def rounded_amount(pair: Pair, lost: list[Number], new: list[Number]) -> tuple[Number, Number] | None:
    """The first amount that one side gives exactly and the other with a scale and fewer figures: 1.230.000 and 1.2
    million.
    """
    source, target = pair.source_text, pair.target_text
    for a in lost:
        for b in new:
            if not (a.figure and b.figure):
                continue
            if _is_rounded(source, a, target, b) or _is_rounded(target, b, source, a):
                return a, b
    return None


def _is_rounded(text: str, exact: Number, other_text: str, scaled: Number) -> bool:
    said = other_text[scaled.start : scaled.end]
    if not said[-1].isalpha() or any(map(str.isalpha, text[exact.start : exact.end])):
        return False
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
