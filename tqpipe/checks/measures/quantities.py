"""Measures, and whether two of them are one: 65 km and 40 miles, 5 cm and 50 mm, "2 y 5 centímetros" and 25 to 50 mm.

Lengths, areas, volumes, weights and speeds of units.py and units_world.py, and degrees. A translator rounds what he
converts: values agree within TOLERANCE, or within half of the last figure that either side gives (2 km for one mile).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from tqpipe.checks import _needs
from tqpipe.checks.amounts import number_lexicon, numerals
from tqpipe.checks.amounts.fractions import PART_OF, part
from tqpipe.checks.amounts.number import Number, values_of
from tqpipe.checks.amounts.number_figures import measured
from tqpipe.checks.amounts.places_of_numbers import Behind, Stretches
from tqpipe.checks.contraries.contrast import Hit, members_of, naming
from tqpipe.checks.measures.si import PREFIXES
from tqpipe.checks.measures.units import UNITS
from tqpipe.checks.measures.units_world import find_units
from tqpipe.checks.reading.texts import RECENT, composed, lower_set
from tqpipe.languages import base_language

#: Metres, square metres, kilograms and litres (NIST Special Publication 811, appendix B; gallons are those of the US).
_SI = {
    "km": ("length", 1000.0), "metre": ("length", 1.0), "cm": ("length", 0.01), "mm": ("length", 0.001),
    "mile": ("length", 1609.344), "yard": ("length", 0.9144), "foot": ("length", 0.3048), "inch": ("length", 0.0254),
    "scandinavian_mile": ("length", 10_000.0), "hectare": ("area", 10_000.0), "acre": ("area", 4046.86),
    "square_metre": ("area", 1.0), "square_km": ("area", 1e6), "square_mile": ("area", 2.589988e6),
    "square_foot": ("area", 0.09290304), "kg": ("weight", 1.0), "gram": ("weight", 0.001), "tonne": ("weight", 1000.0),
    "ounce": ("weight", 0.0283495), "pound": ("weight", 0.453592), "stone": ("weight", 6.35029),
    "etto": ("weight", 0.1), "litre": ("volume", 1.0), "dl": ("volume", 0.1), "cl": ("volume", 0.01),
    "ml": ("volume", 0.001), "gallon": ("volume", 3.785412),
}  # fmt: skip
_IMPERIAL = frozenset(
    [
        "mile",
        "yard",
        "foot",
        "inch",
        "acre",
        "pound",
        "square_mile",
        "square_foot",
        "ounce",
        "stone",
        "gallon",
    ]
)
#: Other words, too, but not behind a number.
_LOOSE = frozenset(["ounce", "pound", "stone"])
#: A pound is money as often: it can answer kilograms, and is wrong in nothing. "lb" is none.
_POUND = re.compile(r"pounds?|lbs?|lli?ur[ae]s?|libras?|libb?r[ae]|livres?|pfund", re.I)
_MONEY_TOO = re.compile(
    r"(?!lbs?\b)" + _POUND.pattern + r"|фунт\w*|파운드|funt\w*|punta\w*|pund|font\w*|liber|libr\w", re.I
)
_FOOT, _INCH = 0.3048, 0.0254
#: Litres of a fluid ounce, which is an ounce in most texts.
_FLUID_OUNCE = 0.0295735
#: The inches of 5-foot-11, six feet two.
_INCHES = re.compile(r"[\s-](?:and\s)?(\d{1,2})(?!\d|[.,]\d)(?:[\s-]?(?:inch(?:es)?|in)\b|[\s-]?[\"″])?")
_UP_TO_ELEVEN = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
)  # fmt: skip
_INCHES_SAID = re.compile(
    rf"[\s-](?:and\s)?({'|'.join(_UP_TO_ELEVEN)})"
    r"(?:[\s-]inch(?:es)?\b|(?=\s*(?:[.,;:!?)]|$)|\s(?:tall|in|high|and|but|with)\b))",
    re.I,
)
#: A unit with the smaller ones on top: foot-11, feet two, "metro ochenta".
_HEIGHT = re.compile(r"\d|(?:feet|foot|m[eè]t\w+)[\s-]\w", re.I)
#: 5'11", 6′2″
_FEET_MARKED = re.compile(r"(?<![\w.,'’′])([3-8])\s?['’′]\s?(\d{1,2})\s?(?:[\"”″]|['’′]{2})")
#: Symbols right behind a figure, with their prefix; a capital L only alone.
_SYMBOL = re.compile(
    r"(?<=[\d½⅓⅔¼¾])[\s\u00a0\u202f-]?(?P<prefix>[mcdhk]?)(?P<base>[mgl]|(?<![a-z])L)(?![\w²³'’·])"
)
#: What each of them has, with its figure first, so that the search can leap from one to the next.
_SYMBOL_MARK = re.compile(r"[\d½⅓⅔¼¾][\s\u00a0\u202f-]?[mcdhk]?[mglL](?!\w)")
_BASES = {"m": ("length", 1.0), "g": ("weight", 1e-3), "l": ("volume", 1.0)}
#: Degrees; those of a scale that is not named are Celsius where nobody writes others, and either in English.
_DEGREES = re.compile(
    r"(?<![\w.,])(?:(?P<minus>[-−–]|\b(?:minus|moins|menys|menos|meno)\s)\s?)?(?P<n>\d+(?:[.,]\d+)?)\s?-?"
    r"(?:(?:°|º|degrees?\s|deg\.?\s|graus?\s|grados?\s|degrés?\s|gradi\s|(?:de\s)?grade\s|Grad\s)\s?"
    r"(?P<scale>F|C|Fahrenheit|Celsius)\b|(?P<romance>graus?|grados?|degrés?|gradi|(?:de\s)?grade|Grad)\b"
    r"|(?P<english>degrees?)\b)",
)
_DEGREE_WORDS_TEXT = """
    degree degrees deg grau graus grado grados degré degrés gradi grade grad
"""
_DEGREE_WORDS = frozenset(_DEGREE_WORDS_TEXT.split())
#: Degrees Celsius that two conversions may lie apart.
_DEGREE_TOLERANCE = 1.6
#: The same of what is as hot as an oven: 180 °C is 350 °F, 200 °C is 400 °F.
_OVEN, _OVEN_TOLERANCE = 120.0, 5.0
#: The same of two that may be one, roughly: 20 °C, 70 degrees.
_DEGREES_ABOUT = 5.0
#: The most degrees that are a difference: one of 20 degrees, of 11.
_A_DIFFERENCE = 30.0
#: How far apart a measure and its conversion may lie, as a share: 10 km are "6 miles", 100 m "100 yards".
TOLERANCE = 0.2
#: The same where one is in feet and inches.
_HEIGHT_TOLERANCE = 0.01
#: How far two conversions of one length or weight may lie apart, as a share: 27 and 30 metres for 30 yards.
ROUNDING = 0.12
#: Between a number and its unit; a Catalan "mil·límetre" is two words to us.
_BETWEEN = re.compile(
    r"[\s\u00a0\u202f-]?(?:de\s|d['’]|mil[·.•]|(?:square|sq\.?|cubic|cu\.?|nautical)[\s-])?(?:[多余餘幾几]\s?)?",
    re.I,
)
_SQUARED = re.compile(r"\s?(?:[²2](?!\w)|quadra|cuadra|carré|pătra)", re.I)
_CUBED = re.compile(r"\s?(?:[³3](?!\w)|cúbi|cubi|cub[oe])", re.I)
#: Between a metre and the centimetres on top.
_CENTIMETRES = re.compile(r"\s(?:(?:i|y|e|et|und|en)\s)?")
#: 30 miles per gallon, 7 litres aux 100 km: converted by nobody here, but into each other.
_RATE = re.compile(
    r"\s?(?:/\s?|(?:per|por|pro|par|pe|auf|aux|als|cada|a|su)\s(?:cada\s)?)(?:(?:100|cent)\s?)?[^\W\d_]+|-hour",
    re.I,
)
_AN_HOUR = re.compile(
    r"\s?(?:/\s?|(?:per|por|par|pro|an|à|в|за|na|za|i)\s|all['’]|[àa]\sl['’]|pe\s)\s?"
    r"(?:h|hours?|hor[ae]s?|heures?|or[aăe]|Stunde|uur|timmen?|timen?|godzinę|hodinu|час|годину|t|u|ч)\b"
    r"|-an-hour\b",
    re.I,
)
_SQUARE_BEFORE = re.compile(r"(?:square|sq\.?|Quadrat)[\s-]?$", re.I)
_CUBIC_BEFORE = re.compile(r"(?:cubic|cu\.?|Kubik)[\s-]?$", re.I)
_NAUTICAL_BEFORE = re.compile(r"nautical\s$", re.I)
#: Between two numbers that share a unit, in all languages at once: 2 to 5 cm, 10 x 20 feet, 2〜5センチ.
_TOGETHER = """
    and to or till until through by x i a al als o fins per y e u hasta por et à aux ou sur até ao aos ed ai alle fino
    și la sau până pe und bis oder auf mal tot en of till och eller på til og ja tai do lub na až nebo ili és
    vagy ve veya ile και έως ή и до или на і або
"""
SHARED = re.compile(rf"\s?(?:[-–—−x×~～〜/至到或]|から)\s?|\s(?:{'|'.join(_TOGETHER.split())})\s", re.I)
_BESIDE = re.compile(
    r"\s?(?:[(\[/]|,?\s(?:or|o|ou|oder|sau)\s)(?:about|approximately|around|roughly|some|~|c\.)?\s?", re.I
)


_CONVERTED = frozenset(m for m in members_of(UNITS) if m[2] in _SI or m[1:] == ("money", "pound"))
_SYMBOLS = frozenset([*_DEGREE_WORDS, *(prefix + base for prefix in ("", *"mcdhk") for base in _BASES)])


#: That a text may name a unit of measures.
_MAY_NAME = naming(_CONVERTED, number_lexicon.covers)
#: What a text with a measure has, other than 5'10".
MEASURED = (
    _MAY_NAME,
    _needs.Words(lambda lang, other: _SYMBOLS),
    _needs.any_of("°º"),
)


class Measure(NamedTuple):
    """A number with its unit: their range in the composed text (the number's alone where the unit comes behind another
    number); `values`: what it may be in the base unit, of which `unit` (as written) has `factor`; `step`: half of the
    last figure it gives, in the base unit. Not `sure`: "a mile" may be half of one, "degrees" of either scale; it can
    answer another measure, and is wrong in nothing. `leads`: it is the first of a range, the next one being its end.
    """

    start: int
    end: int
    kind: str
    imperial: bool
    unit: str
    factor: float
    values: frozenset[float]
    step: float
    sure: bool = True
    leads: bool = False


@lru_cache(maxsize=RECENT)
def measures(text: str, lang: str) -> tuple[Measure, ...]:
    """The measures of a text whose units stand right behind their numbers, in order."""
    base = base_language(lang)
    text = composed(text)[0]
    units = [h for h in find_units(text, base) if _measured(h)] if _MAY_NAME.may(text, base) else []
    found = [*_degrees(text), *_marked(text)]
    symbols = list(_SYMBOL.finditer(text)) if _SYMBOL_MARK.search(text) else []
    if not (units or found or symbols):
        return ()
    numbers = numerals.numbers(text, lang)
    behind = Behind(numbers)
    # What stands in a pair of words, "square metres", goes before its words.
    by_place = sorted(units, key=lambda h: (h.word.start, -h.word.end))
    taken = Stretches((m.start, m.end) for m in found)
    for measure in (
        *(_at(text, unit, numbers, behind) for unit in by_place),
        *_in_symbols(text, symbols, numbers),
    ):
        if measure is not None and taken.add(measure.start, measure.end):
            found.append(measure)
            if measure.unit.lower().startswith(("ounce", "oz")):
                fluid = frozenset(v / measure.factor * _FLUID_OUNCE for v in measure.values)
                found.append(measure._replace(kind="volume", factor=_FLUID_OUNCE, values=fluid))
    return tuple(sorted([*found, *_shared(text, found, Behind([n for n in numbers if values_of(n)]), taken)]))


def _measured(hit: Hit) -> bool:
    group, name = hit.member
    if group == "money":
        return name == "pound" and _POUND.fullmatch(hit.word.text) is not None
    return name in _SI and (hit.strong or name in _LOOSE)


def _at(text: str, unit: Hit, numbers: Sequence[Number], behind: Behind) -> Measure | None:
    at = unit.word.start
    number = next((n for n in behind.near(at) if _BETWEEN.fullmatch(text, n.end, at)), None)
    values = [k for k in measured(text, number) if k > 0] if number else []
    if (number is None or not number.figure) and (half := PART_OF.search(text, max(0, at - 30), at)):
        values = [part(half)]  # half a kilo, "ein halbes Pfund"
        number = number or Number(half.start(), half.end(), frozenset(values), False, False)
    if number is None or not values or _NAUTICAL_BEFORE.search(text, max(0, at - 20), at):
        return None
    kind, factor = _SI[unit.member[1]]
    end, imperial = unit.word.end, unit.member[1] in _IMPERIAL
    inches = _INCHES.match(text, end) if unit.member[1] == "foot" else None
    if unit.member[1] == "foot" and (rest := _INCHES_SAID.match(text, end)) is not None:
        height = frozenset(v * _FOOT + _UP_TO_ELEVEN.index(rest[1].lower()) * _INCH for v in values)
        return Measure(number.start, rest.end(), kind, True, text[at : rest.end()], _FOOT, height, _INCH / 2)
    if inches and int(inches[1]) < 12:
        height = frozenset(v * _FOOT + int(inches[1]) * _INCH for v in values)
        return Measure(
            number.start, inches.end(), kind, True, text[at : inches.end()], _FOOT, height, _INCH / 2
        )
    if unit.member[1] == "metre" and (more := _centimetres(text, end, numbers)) is not None:
        height = frozenset(v + max(values_of(more)) / 100 for v in values)
        return Measure(number.start, more.end, kind, False, text[at : more.end], 1.0, height, 0.005)
    an_hour = _AN_HOUR.match(text, end)
    if an_hour is not None or unit.word.text.lower() == "mph":
        kind, end = "speed", an_hour.end() if an_hour else end
    elif (rate := _RATE.match(text, end)) and (
        text[end : end + 1] == "/" or "100" in rate[0] or "per" in rate[0]
    ):
        kind, end = "rate", rate.end()
    elif kind == "length":
        squared, cubed = _SQUARED.match(text, end), _CUBED.match(text, end)
        if squared or _SQUARE_BEFORE.search(text, max(0, at - 20), at):
            kind, factor = "area", factor**2
        elif cubed or _CUBIC_BEFORE.search(text, max(0, at - 20), at):
            kind, factor = "volume", 1000 * factor**3
    return Measure(
        number.start, end, kind, imperial, text[at:end], factor,
        frozenset(v * factor for v in values), factor * max(map(_step, values)), number.figure or min(values) >= 2,
    )  # fmt: skip


def _centimetres(text: str, end: int, numbers: Sequence[Number]) -> Number | None:
    """The number right behind "metre" that says the centimetres: "un metro ochenta y ocho", 1 m 88."""
    rest = next((n for n in numbers if n.start >= end and _CENTIMETRES.fullmatch(text, end, n.start)), None)
    if rest is None or not any(10 <= k < 100 and k == int(k) for k in values_of(rest)):
        return None
    return None if re.match(r"\s*[^\W\d_]", text[rest.end :]) and rest.figure else rest


def _in_symbols(text: str, found: Sequence[re.Match[str]], numbers: Sequence[Number]) -> Iterator[Measure]:
    """50 g, 33 cl: symbols that are letters of words elsewhere."""
    by_start = {m.start(): m for m in reversed(found)}
    for number in numbers if found else ():
        m = by_start.get(number.end)
        values = [k for k in measured(text, number) if k > 0]
        if m is None or not values or text[max(0, number.start - 1) : number.start] in ("$", "€", "£", "¥"):
            continue  # £125m
        if _RATE.match(text, m.end()) or _AN_HOUR.match(text, m.end()):
            continue
        kind, factor = _BASES[m["base"].lower()]
        factor *= PREFIXES[m["prefix"]]
        yield Measure(
            number.start, m.end(), kind, False, m[0].strip(" -\u00a0\u202f"), factor,
            frozenset(v * factor for v in values), factor * max(map(_step, values)),
        )  # fmt: skip


def _marked(text: str) -> Iterator[Measure]:
    for m in _FEET_MARKED.finditer(text) if "'" in text or "’" in text or "′" in text else ():
        if int(m[2]) < 12:
            height = int(m[1]) * _FOOT + int(m[2]) * _INCH
            yield Measure(*m.span(), "length", True, m[0], _FOOT, frozenset([height]), _INCH / 2)


def _shared(text: str, found: Sequence[Measure], numbers: Behind, taken: Stretches) -> Iterator[Measure]:
    """The first numbers of ranges and lists, which have the unit of the last: "between 10 and 20 miles"."""
    for m in found:
        at = m.start
        while True:
            number = numbers.last(at)
            said = [k for k in measured(text, number) if k >= 1] if number is not None else []
            if number is None or not said or taken.meet(number.start, number.start + 1):
                break
            listed = text[number.end : at].strip() == "," and max(said) < _LISTED
            if not (listed or SHARED.fullmatch(text, number.end, at)):
                break
            if m.kind == "heat":
                values, step = frozenset().union(*(_celsius(v, m.unit) for v in said)), 0.0
            else:
                values, step = frozenset(v * m.factor for v in said), m.factor * max(map(_step, said))
            yield m._replace(start=number.start, end=number.end, values=values, step=step, leads=True)
            at = number.start


#: A larger number before a comma is a year.
_LISTED = 1000


def _degrees(text: str) -> Iterator[Measure]:
    """Temperatures, in degrees Celsius."""
    if "°" not in text and "º" not in text and _DEGREE_WORDS.isdisjoint(lower_set(text)):
        return
    for m in _DEGREES.finditer(text):
        value = float(m["n"].replace(",", ".")) * (-1 if m["minus"] else 1)
        unit = text[m.end("n") : m.end()].strip(" -")
        imperial = m["english"] is not None or (m["scale"] or "C")[0] == "F"
        heat = _celsius(value, unit)
        yield Measure(m.start(), m.end(), "heat", imperial, unit, 1.0, heat, 0.0, len(heat) == 1)


def _celsius(value: float, unit: str) -> frozenset[float]:
    """What a temperature may be in degrees Celsius; in English "degrees" may be either."""
    if unit.endswith(("F", "Fahrenheit")):
        return frozenset([(value - 32) / 1.8])
    return frozenset([value, (value - 32) / 1.8] if unit in ("degree", "degrees") else [value])


def _step(value: float) -> float:
    """Half of the last figure other than zero: 0.5 of 65, 50 of 400, .05 of 6.2."""
    digits = f"{value:.10g}"
    if "." in digits:
        return 0.5 * 10.0 ** -len(digits.partition(".")[2])
    return 0.5 * 10.0 ** (len(digits) - len(digits.rstrip("0")))


def _tolerance(heat: float) -> float:
    """Degrees Celsius that two conversions may lie apart: an oven's dial goes by 10 °C or 25 °F."""
    return _OVEN_TOLERANCE if heat >= _OVEN else _DEGREE_TOLERANCE


def agree(a: Measure, b: Measure) -> bool:
    """Whether two measures of a kind may be one."""
    if a.kind == "heat":
        return any(abs(x - y) <= _tolerance(max(x, y)) for x in a.values for y in b.values)
    share = _HEIGHT_TOLERANCE if _HEIGHT.search(a.unit) or _HEIGHT.search(b.unit) else TOLERANCE
    return any(abs(x - y) <= max(share * max(x, y), a.step + b.step) for x in a.values for y in b.values)


def same(a: Measure, b: Measure) -> bool:
    """Whether two measures are exactly one, whatever their units: 5 cm and 50 mm."""
    return a.kind == b.kind and any(
        abs(x - y) <= 1e-6 * max(abs(x), abs(y)) for x in a.values for y in b.values
    )


def near(a: Measure, b: Measure) -> bool:
    """Whether two metric measures are nearly one: 321 km and 322, what two conversions of 200 miles give."""
    return (
        a.kind == b.kind
        and not (a.imperial or b.imperial)
        and any(x != y and abs(x - y) <= ROUNDING * abs(x) for x in a.values for y in b.values)
    )


def _related(a: Measure, b: Measure) -> bool:
    """Whether one may be said as the other: 2 inches an hour as 5 mm, ounces of a liquid as what it weighs."""
    return (
        a.kind == b.kind
        or {a.kind, b.kind} <= {"length", "speed", "rate"}
        or {a.kind, b.kind} == {"volume", "rate"}
    )


def free(mine: Sequence[Measure], others: Sequence[Measure]) -> list[Measure]:
    """The measures of one side that the other side says in another system, rightly or, where no other measure of this
    side is it, perhaps wrongly.

    Where both sides say one of the system of these, too, what they say alike in the other is nothing of theirs: 330 km
    (196 miles) for 315 km (196 miles).
    """
    left, alone = list(mine), []
    for o in others:
        twin = next((m for m in left if same(m, o) and m.imperial is o.imperial), None)
        if twin is None:
            alone.append(o)
        else:
            left.remove(twin)

    def said(m: Measure) -> bool:
        rival = any(o.kind == m.kind and o.imperial is m.imperial for o in alone)
        return any(
            _related(o, m)
            and o.imperial is not m.imperial
            and (
                (o.kind == m.kind and agree(m, o))
                or (_may_convert(m, o) and not any(same(o, n) for n in mine))
            )
            for o in (alone if rival else others)
        )

    return [m for m in mine if said(m)]


def _may_convert(a: Measure, b: Measure) -> bool:
    """Whether one may be the other, perhaps converted wrongly. Degrees that do not say which are most often the same:
    they may where they are about the other temperature, or small and so perhaps a difference.
    """
    if a.kind != "heat" or (a.sure and b.sure):
        return True
    return min(map(max, (a.values, b.values))) <= _A_DIFFERENCE or any(
        abs(x - y) <= _DEGREES_ABOUT for x in a.values for y in b.values
    )


def converted(a: Measure, b: Measure) -> str:
    """A measure in the unit of another, in three figures: "40.4 miles"; of a height "5 feet 11"."""
    if a.kind == "heat":
        degrees = max(a.values) * 1.8 + 32 if b.imperial else max(a.values)
        return f"{degrees:.0f} {b.unit}"
    if _HEIGHT.search(b.unit) and b.imperial:
        feet, inches = divmod(round(max(a.values) / _INCH), 12)
        return f"{feet} feet {inches}"
    if _HEIGHT.search(b.unit):
        return f"{max(a.values):.2f} m"
    return f"{max(a.values) / b.factor:.3g} {b.unit}"


class Wrong(NamedTuple):
    """A measure, what it was converted into, in the target; `own`: the former stands in the target, too; and what it is
    in the latter's unit. Of a range, all of it.
    """

    was: Measure
    now: Measure
    own: bool
    converted: str


def wrong(source: str, target: str, langs: tuple[str, str]) -> Iterator[Wrong]:
    """Measures of the target that are another one's conversion, and a wrong one.

    Within the target where one stands beside the other, "65 km (400 miles)"; else between the sides, in another system
    and with other numbers, where both have as many measures of the kind, or each has one that nothing of the other
    answers.
    """
    theirs = [m for m in measures(target, langs[1]) if not _MONEY_TOO.fullmatch(m.unit)]
    if not any(m.sure for m in theirs):
        return
    ours = [m for m in measures(source, langs[0]) if not _MONEY_TOO.fullmatch(m.unit)]
    text, told = composed(target)[0], set()
    for a, b in pairwise(theirs):
        if a.kind == b.kind and a.imperial is not b.imperial and _BESIDE.fullmatch(text, a.end, b.start):
            told |= {a.start, b.start}
            if _contradict(a, b) and not _copied(a, b, ours):
                yield Wrong(a, b, True, converted(a, b))
    for kind in dict.fromkeys(m.kind for m in theirs if m.kind != "rate"):
        mine = [m for m in ours if m.kind == kind]
        others = [m for m in theirs if m.kind == kind and m.start not in told]
        lost = [m for m in mine if not _answered(m, theirs)]
        new = [m for m in others if not _answered(m, ours)]
        pairs = list(zip(mine, others, strict=True)) if len(mine) == len(others) else []
        if not pairs and len(lost) == len(new) == 1:
            pairs = [(lost[0], new[0])]
        odd = [p for p in pairs if not agree(*p)]
        if (lost and new) or (len(odd) == 1 and len(pairs) > 1):
            # Where all others agree in their order, the odd one is wrong, though it is near another one.
            surely = len(odd) == 1 < len(pairs)
            yield from _ranges(
                [p for p in pairs if (p[0] in lost or p[1] in new or surely) and _contradict(*p)]
            )


def _ranges(pairs: Sequence[tuple[Measure, Measure]]) -> Iterator[Wrong]:
    """One for a range of which both ends are wrong."""
    first: tuple[Measure, Measure] | None = None
    for i, (a, b) in enumerate(pairs):
        if i + 1 < len(pairs) and a.leads and b.leads and first is None:
            first = a, b
        elif first is not None:
            both = converted(*first).removesuffix(b.unit) + "to " + converted(a, b)
            yield Wrong(a._replace(start=first[0].start), b._replace(start=first[1].start), False, both)
            first = None
        else:
            yield Wrong(a, b, False, converted(a, b))


def _contradict(a: Measure, b: Measure) -> bool:
    """Whether two measures that answer each other by their places are surely others, in other systems and numbers."""
    return (
        a.sure
        and b.sure
        and a.imperial is not b.imperial
        and not agree(a, b)
        and not any(abs(x / a.factor - y / b.factor) < 1e-6 for x in a.values for y in b.values)
    )


def _answered(measure: Measure, others: Sequence[Measure]) -> bool:
    return any(o.kind == measure.kind and agree(measure, o) for o in others)


def _copied(a: Measure, b: Measure, ours: Sequence[Measure]) -> bool:
    """Whether the source itself has the two measures: its error, not the translation's."""
    return all(any(m.values & o.values for o in ours if o.imperial is m.imperial) for m in (a, b))
