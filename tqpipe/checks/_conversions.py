"""Measures that were converted: 65 km and 40 miles agree, 65 km and 400 miles do not.

Lengths, areas, weights and speeds of UNITS, and degrees. A translator rounds: values agree within TOLERANCE, or within
half of the last figure that either side gives (2 km for one mile).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from tqpipe.checks import _contrast, _numerals
from tqpipe.checks._text import composed, lower_set
from tqpipe.checks._units import UNITS
from tqpipe.languages import base_language

#: Metres, square metres and kilograms (NIST Special Publication 811, appendix B).
_SI = {
    "km": ("length", 1000.0), "metre": ("length", 1.0), "cm": ("length", 0.01), "mm": ("length", 0.001),
    "mile": ("length", 1609.344), "yard": ("length", 0.9144), "foot": ("length", 0.3048), "inch": ("length", 0.0254),
    "hectare": ("area", 10_000.0), "acre": ("area", 4046.86), "square_metre": ("area", 1.0),
    "kg": ("weight", 1.0), "gram": ("weight", 0.001), "tonne": ("weight", 1000.0),
}  # fmt: skip
_IMPERIAL = frozenset(["mile", "yard", "foot", "inch", "acre", "pound"])
#: A pound is money as often: it can answer kilograms, and is wrong in nothing.
_POUND = re.compile(r"pounds?|lbs?|lli?ur[ae]s?|libras?|libb?r[ae]|livres?|pfund", re.I)
_FOOT, _INCH, _POUND_IN_KG = 0.3048, 0.0254, 0.453592
#: The inches of 5-foot-11, six feet two.
_INCHES = re.compile(r"[\s-](?:and\s)?(\d{1,2})(?!\d|[.,]\d)(?:[\s-]?(?:inch(?:es)?|in)\b|[\s-]?[\"″])?")
#: Degrees; those of a scale that is not named are Celsius where nobody writes others.
_DEGREES = re.compile(
    r"(?<![\w.,])(?P<minus>[-−–]?)(?P<n>\d+(?:[.,]\d+)?)\s?-?(?:°|º|degrees?\s|deg\.?\s)\s?(?P<scale>F|C|Fahrenheit|Celsius)\b"
    r"|(?<![\w.,])(?P<low>[-−–]?)(?P<m>\d+(?:[.,]\d+)?)\s(?P<romance>graus?|grados?|degrés?|gradi|grado|grade|Grad)\b"
    r"(?:\s(?P<named>F|C|Fahrenheit|Celsius)\b)?",
)
_DEGREE_WORDS_TEXT = """
    degree degrees deg grau graus grado grados degré degrés gradi grade grad
"""
_DEGREE_WORDS = frozenset(_DEGREE_WORDS_TEXT.split())
#: Degrees Celsius that two conversions may lie apart.
_DEGREE_TOLERANCE = 1.6
#: How far apart a measure and its conversion may lie, as a share: 10 km are "6 miles", 100 m "100 yards".
TOLERANCE = 0.2
#: Between a number and its unit, and between a measure and its conversion.
_BETWEEN = re.compile(r"[\s\u00a0\u202f-]?")
_SQUARED = re.compile(r"\s?(?:[²³23](?!\w)|quadra|cuadra|carré|pătra|per\b|/|cúbi|cubi|cub[oe])|-?hour", re.I)
_AN_HOUR = re.compile(
    r"\s?(?:/\s?|(?:per|por|par|pro|an|à)\s|all['’]|[àa]\sl['’]|pe\s)\s?(?:h|hours?|hor[ae]s?|heures?|or[aăe]|Stunde)\b"
    r"|-an-hour\b",
    re.I,
)
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
    units = [
        h for h in _contrast.find(UNITS, text, base) if h.strong and (h.member[1] in _SI or _is_pound(h))
    ]
    text = composed(text)[0]
    found = list(_degrees(text)) if base in _DEGREE_LANGS else []
    if not units:
        return found
    numbers = _numerals.numbers(text, lang)
    for unit in units:
        at = unit.word.start
        number = next((n for n in numbers if n.end <= at and _BETWEEN.fullmatch(text, n.end, at)), None)
        # "an inch" may be half an inch.
        if number is None or not (number.figure or number.strong):
            continue
        an_hour = _AN_HOUR.match(text, unit.word.end)
        speed = an_hour is not None or unit.word.text.lower() == "mph"
        if not speed and (_SQUARED.match(text, unit.word.end) or _SQUARE_BEFORE.search(text, 0, at)):
            continue
        values = [k for k in number.keys if isinstance(k, float) and k > 0]
        kind, factor = _SI.get(unit.member[1], ("weight", _POUND_IN_KG))
        inches = _INCHES.match(text, unit.word.end) if unit.member[1] == "foot" else None
        if values and inches and int(inches[1]) < 12:
            height = frozenset(v * _FOOT + int(inches[1]) * _INCH for v in values)
            found.append(
                Measure(
                    number.start, inches.end(), kind, True, text[at : inches.end()], _FOOT, height, _INCH / 2
                )
            )
        elif values:
            end = an_hour.end() if an_hour else unit.word.end
            found.append(
                Measure(
                    number.start, end, "speed" if speed else kind, unit.member[1] in _IMPERIAL,
                    text[at:end], factor, frozenset(v * factor for v in values), factor * max(map(_step, values)),
                )
            )  # fmt: skip
    return sorted(found)


_DEGREE_LANGS = frozenset(["en", "ca", "es", "fr", "pt", "it", "ro", "de"])


def _is_pound(hit: _contrast.Hit) -> bool:
    return hit.member[1] == "pound" and _POUND.fullmatch(hit.word.text) is not None


def _degrees(text: str) -> Iterator[Measure]:
    """Temperatures, in degrees Celsius; those of English without a scale may be either, and are left out."""
    if "°" not in text and "º" not in text and _DEGREE_WORDS.isdisjoint(lower_set(text)):
        return
    for m in _DEGREES.finditer(text):
        value = float((m["n"] or m["m"]).replace(",", ".")) * (-1 if m["minus"] or m["low"] else 1)
        fahrenheit = (m["scale"] or m["named"] or "C")[0] == "F"
        celsius = (value - 32) / 1.8 if fahrenheit else value
        unit = text[m.end("n") if m["n"] else m.end("m") : m.end()].strip(" -")
        yield Measure(m.start(), m.end(), "heat", fahrenheit, unit, 1.0, frozenset([celsius]), 0.0)


def _step(value: float) -> float:
    """Half of the last figure other than zero: 0.5 of 65, 50 of 400, .05 of 6.2."""
    digits = f"{value:.10g}"
    if "." in digits:
        return 0.5 * 10.0 ** -len(digits.partition(".")[2])
    return 0.5 * 10.0 ** (len(digits) - len(digits.rstrip("0")))


def agree(a: Measure, b: Measure) -> bool:
    """Whether two measures of a kind may be one."""
    if a.kind == "heat":
        return any(abs(x - y) <= _DEGREE_TOLERANCE for x in a.values for y in b.values)
    return any(abs(x - y) <= max(TOLERANCE * max(x, y), a.step + b.step) for x in a.values for y in b.values)


def converted(a: Measure, b: Measure) -> str:
    """A measure in the unit of another, in three figures: "40.4 miles"."""
    if a.kind == "heat":
        degrees = max(a.values) * 1.8 + 32 if b.imperial else max(a.values)
        return f"{degrees:.0f} {b.unit}"
    return f"{max(a.values) / b.factor:.3g} {b.unit}"


def wrong(source: str, target: str, langs: tuple[str, str]) -> Iterator[tuple[Measure, Measure, bool]]:
    """(measure it was converted from, measure of the target, whether the former is the target's own).

    Within the target where one stands beside the other, "65 km (400 miles)"; else between the sides, where each has
    one measure of the kind that nothing of the other answers, in another system and with another number.
    """
    theirs = [m for m in measures(target, langs[1]) if not _POUND.fullmatch(m.unit)]
    if not theirs:
        return
    ours = [m for m in measures(source, langs[0]) if not _POUND.fullmatch(m.unit)]
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
