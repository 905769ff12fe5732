"""Measures that were converted: 65 km and 40 miles agree, 65 km and 400 miles do not.

Lengths, areas and weights of UNITS. A translator rounds: values agree within TOLERANCE, or within half of the last
figure that either side gives (2 km for one mile).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from tqpipe.checks import _contrast, _numerals
from tqpipe.checks._text import composed
from tqpipe.checks._units import UNITS
from tqpipe.languages import base_language

#: Metres, square metres and kilograms (NIST Special Publication 811, appendix B).
_SI = {
    "km": ("length", 1000.0), "metre": ("length", 1.0), "cm": ("length", 0.01), "mm": ("length", 0.001),
    "mile": ("length", 1609.344), "yard": ("length", 0.9144), "foot": ("length", 0.3048), "inch": ("length", 0.0254),
    "hectare": ("area", 10_000.0), "acre": ("area", 4046.86), "square_metre": ("area", 1.0),
    "kg": ("weight", 1.0), "gram": ("weight", 0.001), "tonne": ("weight", 1000.0),
}  # fmt: skip
_IMPERIAL = frozenset(["mile", "yard", "foot", "inch", "acre"])
#: How far apart a measure and its conversion may lie, as a share: 10 km are "6 miles", 100 m "100 yards".
TOLERANCE = 0.2
#: Between a number and its unit, and between a measure and its conversion.
_BETWEEN = re.compile(r"[\s\u00a0\u202f-]?")
_SQUARED = re.compile(r"\s?(?:[²³23](?!\w)|quadra|cuadra|carré|pătra|per\b|/|cúbi|cubi|cub[oe])|-?hour", re.I)
_SQUARE_BEFORE = re.compile(r"(?:square|sq\.?|cubic|nautical|Quadrat|Kubik)[\s-]?$", re.I)
_BESIDE = re.compile(
    r"\s?(?:[(\[/]|,?\s(?:or|o|ou|oder|sau)\s)(?:about|approximately|around|roughly|some|~|c\.)?\s?", re.I
)


class Measure(NamedTuple):
    """A number with its unit: their range in the composed text; `values`: what it may be in the base unit, of which
    `unit` (as written) has `factor`; `step`: half of the last figure it gives, in the base unit.
    """

    start: int
    end: int
    kind: str
    imperial: bool
    unit: str
    factor: float
    values: frozenset[float]
    step: float


def measures(text: str, lang: str) -> list[Measure]:
    """The measures of a text that stand right behind their numbers, in order."""
    base = base_language(lang)
    units = [h for h in _contrast.find(UNITS, text, base) if h.strong and h.member[1] in _SI]
    if not units:
        return []
    text, found = composed(text)[0], []
    numbers = _numerals.numbers(text, lang)
    for unit in units:
        at = unit.word.start
        number = next((n for n in numbers if n.end <= at and _BETWEEN.fullmatch(text, n.end, at)), None)
        # "an inch" may be half an inch.
        if (
            number is None
            or not (number.figure or number.strong)
            or _SQUARED.match(text, unit.word.end)
            or _SQUARE_BEFORE.search(text, 0, at)
        ):
            continue
        values = [k for k in number.keys if isinstance(k, float) and k > 0]
        kind, factor = _SI[unit.member[1]]
        if values:
            found.append(
                Measure(
                    number.start, unit.word.end, kind, unit.member[1] in _IMPERIAL, unit.word.text, factor,
                    frozenset(v * factor for v in values), factor * max(map(_step, values)),
                )
            )  # fmt: skip
    return found


def _step(value: float) -> float:
    """Half of the last figure other than zero: 0.5 of 65, 50 of 400, .05 of 6.2."""
    digits = f"{value:.10g}"
    if "." in digits:
        return 0.5 * 10.0 ** -len(digits.partition(".")[2])
    return 0.5 * 10.0 ** (len(digits) - len(digits.rstrip("0")))


def agree(a: Measure, b: Measure) -> bool:
    """Whether two measures of a kind may be one."""
    return any(abs(x - y) <= max(TOLERANCE * max(x, y), a.step + b.step) for x in a.values for y in b.values)


def converted(a: Measure, b: Measure) -> str:
    """A measure in the unit of another, in three figures: "40.4 miles"."""
    return f"{max(a.values) / b.factor:.3g} {b.unit}"


def wrong(source: str, target: str, langs: tuple[str, str]) -> Iterator[tuple[Measure, Measure, bool]]:
    """(measure it was converted from, measure of the target, whether the former is the target's own).

    Within the target where one stands beside the other, "65 km (400 miles)"; else between the sides, where each has
    one measure of the kind that nothing of the other answers, in another system and with another number.
    """
    theirs = measures(target, langs[1])
    if not theirs:
        return
    ours = measures(source, langs[0])
    text, told = composed(target)[0], set()
    for a, b in pairwise(theirs):
        beside = a.kind == b.kind and a.imperial is not b.imperial and _BESIDE.fullmatch(text, a.end, b.start)
        if beside:
            told |= {a.start, b.start}
            if not agree(a, b) and not _copied(a, b, ours):
                yield a, b, True
    for kind in dict.fromkeys(m.kind for m in theirs):
        lost = [m for m in ours if m.kind == kind and not _answered(m, theirs)]
        new = [m for m in theirs if m.kind == kind and m.start not in told and not _answered(m, ours)]
        if len(lost) != 1 or len(new) != 1 or lost[0].imperial is new[0].imperial:
            continue
        if not any(
            abs(x / lost[0].factor - y / new[0].factor) < 1e-6 for x in lost[0].values for y in new[0].values
        ):
            yield lost[0], new[0], False


def _answered(measure: Measure, others: Sequence[Measure]) -> bool:
    return any(o.kind == measure.kind and agree(measure, o) for o in others)


def _copied(a: Measure, b: Measure, ours: Sequence[Measure]) -> bool:
    """Whether the source itself has the two measures: its error, not the translation's."""
    return all(any(m.values & o.values for o in ours if o.imperial is m.imperial) for m in (a, b))
