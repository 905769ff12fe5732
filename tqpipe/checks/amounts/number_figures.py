"""Numbers in figures: 1.200,50, 17:30, 3.000 M€, 13½, each with all that it may mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from tqpipe.checks.amounts import decimals, figures, scale_words, split_amounts
from tqpipe.checks.amounts.number import Key, Number, rounded, values_of
from tqpipe.checks.amounts.number_lexicon import cardinals
from tqpipe.checks.amounts.numeral_words import CARDINALS
from tqpipe.checks.calendars import clock
from tqpipe.checks.reading.texts import fold

_DIGIT = re.compile(r"[\d½⅓⅔¼¾]")
_ASCII_DIGIT = re.compile(r"[0-9]")
#: More digits would make an infinite number with a scale behind them.
_DIGITS = 200
_FRACTIONS = {"½": 0.5, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 0.25, "¾": 0.75}
_PARTS: Mapping[str, set[Key]] = {
    "½": {1.0, 2.0},
    "⅓": {1.0, 3.0},
    "⅔": {2.0, 3.0},
    "¼": {1.0, 4.0},
    "¾": {3.0, 4.0},
}

# The first character of a figure is asked first, so that the search can leap from one to the next.
_FIGURE_FORM = (
    r"[\d½⅓⅔¼¾](?:(?<=\d)(?:\d{0,2}(?:SEP\d{3})+(?:[.,٫]\d+(?![.,]\d))?(?!\d)"
    r"|\d?(?:,\d\d)+,\d{3}(?!\d)|\d*(?:[½⅓⅔¼¾]|[.,٫]\d+)?))?"
)
_SEPARATOR = r"[.,'’٬\u00a0\u202f\u2009 ]"
_FIGURE = re.compile(_FIGURE_FORM.replace("SEP", _SEPARATOR))
#: A comma and a space within a figure, as Chinese of systems that take words apart has it: 40, 000.
_FIGURE_APART = re.compile(_FIGURE_FORM.replace("SEP", f"(?:, |{_SEPARATOR})"))

_TIME = re.compile(r"(?<![\d.,:])([01]?\d|2[0-4])\s?[:hH]\s?([0-5]\d)(?![\d.,:]\d|\d)")
_TIME_MARK = re.compile(r"\d\s?[:hH]\s?[0-5]")
#: Behind four figures that are a time of day: 1200 GMT.
_WORLD_TIME = re.compile(r"\s?(?:GMT|UTC|hours|hrs)\b")
_DOTTED_TIME = re.compile(r"([01]?\d|2[0-4])\.([0-5]\d)$")
_TWO_DECIMALS = re.compile(r"\d{1,4}[.,]\d\d")
_DOTTED = re.compile(r"\d\.\s?\d+\.\s?\d")
#: 12.5.2018: three figures, no 12.5
_DOTTED_DATE = re.compile(
    r"(?<![\d.,])(0?[1-9]|[12]\d|3[01])\.\s?(0?[1-9]|1[0-2])\.\s?((?:1[5-9]|20)\d\d)(?!\d|[.,]\d)"
)
#: 2018.05.12
_YEAR_FIRST = re.compile(
    r"(?<![\d.,])((?:1[5-9]|20)\d\d)\.\s?(0?[1-9]|1[0-2])\.\s?(0?[1-9]|[12]\d|3[01])(?!\d|[.,]\d)"
)
#: 4 1/2, which is 4½
_MIXED = re.compile(r"(?<![\d.,:/])(\d{1,3})[ \u00a0-]([1-3])/([2348])(?![\d/]|[.,]\d)")
#: 1 ½, which is 1½
_MIXED_MARK = re.compile(r"(?<![\d.,:/])(\d{1,3})[ \u00a0\u202f]([½⅓⅔¼¾])")
#: ½, 13½, 1 ½, 4 1/2
_WITH_PART = re.compile(r"(?:(\d*)[ \u00a0\u202f]?([½⅓⅔¼¾])|(\d+)[ \u00a0-]([1-3])/([2348]))")
#: 293⁄4: what Unicode's compatibility forms make of 29¾
_SLASHED = re.compile(r"(?<![\d.,:/⁄-])(\d{0,4})([1-7])⁄([2-8])(?!\d)")
#: 41/2, which may have been 4 1/2
_GLUED = re.compile(r"(?<![\d.,:/-])[1-9]\d?(?:1/[234]|[23]/[34])(?![\d/]|[.,]\d)")
#: 5 × 10³, 1.2·10^-4
_POWER = re.compile(
    r"(?<![\d.,])(?P<times>\d{1,3}(?:[.,]\d{1,6})?)\s?[×x·⋅*]\s?10\s?"
    r"(?:(?P<high>[⁻−]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})|(?:\^|\*\*)\s?\{?(?P<exponent>[-−–+]?[0-9]{1,2})\}?)"
)
_HIGH = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹−–", "-0123456789--")
#: Before the number of a provision: 2.1 is its paragraph 1.
PROVISION = re.compile(r"(?:\bart\w*|§|\bap[ae]rt?\w*|\bsec\w*|\bcap\w*|\bchap\w*)\.?\s?$", re.I)

# Catalan "mil·límetre" is no "mil", a thousand.
_AFTER = re.compile(r"[\s\u00a0-]*(?:de\s+|d['’])?([^\W\d_]+)(?!·|[^\W\d_])")
_CURRENCIES = frozenset("$€£¥")
_SUFFIXES = {"m": 1e6, "mn": 1e6, "b": 1e9, "bn": 1e9, "tn": 1e12, "trn": 1e12, "k": 1e3}
#: 3.000 M€, 3 Md€, 12 mln, 5 mil. lei
_SCALE_SYMBOL = re.compile(
    r"[\s\u00a0\u202f]?(?P<scale>MM|[kK](?=[\s\u00a0\u202f]?[€$£])|M(?:io|ill|rd|d|ds|ln|ld)?|m(?:ln|ld|rd|il)|bi|mi|tri)\.?"
    r"(?=[\s\u00a0\u202f]?(?:[€$£]|EUR|USD|de\s|d['’]|di\s|lei\b|Euro|Franken|Menschen))"
)
_SYMBOLS = {
    "k": 1e3,
    "mm": 1e6,
    "m": 1e6,
    "mi": 1e6,
    "mio": 1e6,
    "mill": 1e6,
    "mln": 1e6,
    "mil": 1e6,
    "tri": 1e12,
}
#: Behind the first number of a range, its last one: 38 à 42 k€ are 38 k€, too.
_TO_LAST = re.compile(
    r"(?:\s?[-–]\s?|\s(?:to|and|or|a|à|y|i|e|et|o|ou|bis|und|oder|și|la|sau)\s)[€$£]?\d{1,3}(?:[.,]\d)?(?!\d)"
)
_THOUSAND = re.compile(r"[\s\u00a0\u202f]?[kK](?=[\s\u00a0\u202f]?[€$£])|[kK]\b")
#: Of years whose two figures are told.
_CENTURIES = range(10, 21)
_SHORT_CENTURIES = (1800, 1900, 2000)
#: What a word behind a figure multiplies it by; "1867 sechstausend" is two numbers.
_POWERS = frozenset((1e3, 1e5, 1e6, 1e7, 1e9, 1e12, 1e15, 1e18))
#: What stands before the point of ".5 inches".
_BEFORE_A_POINT = ("", " ", "\u00a0", "(", "$", "€", "£")
_DASHES = ("-", "–", "/")
_ON_THE_DIAL = range(1, 13)
_HALVES = ("am", "pm")
_HOURS = ("h", "hores", "horas", "heures", "ore", "uhr", "")


def any_digit(text: str) -> bool:
    """Whether a text has a figure."""
    return (_ASCII_DIGIT if text.isascii() else _DIGIT).search(text) is not None


def in_figures(text: str, lang: str, grouping: str) -> list[Number]:
    """The figures of a text, those of a set form (times, dates, telephone numbers) first.

    `lang` is without its region; `grouping` is the mark that its locale writes between thousands, if that is known.
    """
    if not any_digit(text):
        return []
    taken = list(_in_set_forms(text))
    places = {place for n in taken for place in range(n.start, n.end)}
    found, until = [], 0
    for m in (_FIGURE_APART if lang in scale_words.CHINESE else _FIGURE).finditer(text):
        if m.start() < until or not places.isdisjoint(range(*m.span())):
            continue
        number = _number(text, m, lang, grouping)
        if number is not None:
            found.append(number)
            until = number.end
    return taken + found


def measured(text: str, number: Number) -> list[float]:
    """What a number of a text says before a unit: of ½ and 1 ½ not what their parts may be by themselves."""
    m = _WITH_PART.fullmatch(text, number.start, number.end)
    if m is None:
        return values_of(number)
    part = _FRACTIONS[m[2]] if m[2] else float(m[4]) / float(m[5])
    return [float(m[1] or m[3] or 0) + part]


def _in_set_forms(text: str) -> Iterator[Number]:
    for m in _TIME.finditer(text) if _TIME_MARK.search(text) else ():
        hour, minute = int(m[1]), int(m[2])
        keys = _time(hour, minute) | {rounded(float(f"{hour}.{minute:02}"))}
        yield Number(m.start(), m.end(), frozenset(keys), True, True)
    for m in _MIXED.finditer(text) if "/" in text else ():
        whole, part, of = map(float, m.groups())
        may = frozenset([whole, rounded(whole + part / of), part, of])  # the other side may have 4 and 1/2
        yield Number(m.start(), m.end(), may, True, True)
    for m in _MIXED_MARK.finditer(text) if not text.isascii() else ():
        whole, part = float(m[1]), _FRACTIONS[m[2]]
        # The other side may have 13½, or two bottles of ½ l.
        yield Number(m.start(), m.end(), frozenset([whole, rounded(whole + part), rounded(part)]), True, True)
    for m in _SLASHED.finditer(text) if "⁄" in text else ():
        whole, part, of = float(m[1] or 0), float(m[2]), float(m[3])
        values = map(rounded, (whole + part / of, whole) if m[1] else (part / of, part, of))
        yield Number(m.start(), m.end(), frozenset(values), True, True)
    for m in _GLUED.finditer(text) if "/" in text else ():
        above, below = map(float, m[0].split("/"))
        yield Number(m.start(), m.end(), frozenset([rounded(above / below), above]), True, True)
    for m in _POWER.finditer(text) if "10" in text else ():
        raised = int((m["high"] or m["exponent"]).translate(_HIGH))
        keys = {rounded(float(f"{float(m['times'].replace(',', '.')) * 10.0**raised:.9g}"))}
        yield Number(m.start(), m.end(), frozenset(keys), True, True)
    for start, end, digits in figures.phones(text):
        yield Number(start, end, digits, True, True)
    for m in (*_DOTTED_DATE.finditer(text), *_YEAR_FIRST.finditer(text)) if _DOTTED.search(text) else ():
        for group in (1, 2, 3):
            yield Number(*m.span(group), frozenset([float(m[group])]), True, True)


def _time(hour: int, minute: int) -> set[Key]:
    """A time of day, in the morning and in the afternoon, and its figures by themselves."""
    return {*_clock(hour, minute), float(hour), float(minute)}


def _clock(hour: int, minute: int) -> set[Key]:
    """A time of day, in the morning and in the afternoon."""
    at = hour * 60 + minute
    return {f"time {at % 1440}", f"time {(at + 720) % 1440}"}


def _number(text: str, m: re.Match[str], lang: str, grouping: str) -> Number | None:
    """A figure with the scale behind it, or before it; None of digits that are no number (²)."""
    # A figure in a name (WW1, W3C) may be spelled otherwise on the other side.
    name = figures.name_of(text, m.start())
    try:
        values = _values(m[0].replace(", ", ","))
    except (ValueError, OverflowError):
        return None
    if len(values) == 2 and grouping and grouping in m[0] and m[0][0] != "0":
        values = values[:1]  # 2.000 is no 2.0 where the point is for thousands
    if lang not in CARDINALS:
        if scaled := scale_words.scale(text, m.end(), lang):
            factor, plus, end, alone = scaled
            said = [v * factor for v in _unscaled(m[0], values)]
            parts = {rounded(v + plus) for v in said} | ({*map(rounded, said), *alone} if alone else set())
            return Number(m.start(), end, frozenset(parts), True, not name, name)
        if times := scale_words.scale_before(text, m.start(), lang):
            values = [v * times for v in _unscaled(m[0], values)]
    values, end, unit = _with_scale(text, m, lang, values)
    if (
        text[m.start() - 1 : m.start()] in (".", ",")
        and text[m.start() - 2 : m.start() - 1] in _BEFORE_A_POINT
    ):
        values.append(float(f"0.{int(values[0])}"))  # .5 inches
    keys = _meanings(text, m, lang, values, unit)
    return Number(m.start(), end, frozenset(keys), True, not name, name)


def _values(raw: str) -> list[float]:
    """What the digits and marks of a figure may be, the likelier first."""
    if raw.isascii() and raw.isdigit():
        return [float(raw[:_DIGITS])]  # as most are
    if raw in _FRACTIONS:
        return [_FRACTIONS[raw]]
    if raw[-1] in _FRACTIONS:  # 13½, which may be "thirteen" and "a half" on the other side
        whole = float("".join(str(int(c)) for c in raw[:-1])[:_DIGITS])
        return [whole + _FRACTIONS[raw[-1]], whole]
    digits = "".join(str(int(c)) if c.isdigit() else c for c in raw)
    seps = [c for c in digits if not c.isdigit()]
    plain = "".join(c for c in digits if c.isdigit())[:_DIGITS]
    if not seps:
        return [float(plain)]
    last = max(digits.rfind(c) for c in set(seps))
    decimal = float("".join(c for c in digits[:last] if c.isdigit())[:_DIGITS] + "." + digits[last + 1 :])
    grouped = all(len(g) == 3 for g in re.split(r"\D", digits)[1:])
    if len(seps) == 1:
        return [float(plain), decimal] if grouped else [decimal]
    if len(set(seps)) == 1:
        return [float(plain)]
    return [float(plain), decimal] if grouped else [decimal]


def _with_scale(text: str, m: re.Match[str], lang: str, values: list[float]) -> tuple[list[float], int, str]:
    """The values of a figure times what follows it (6 thousand million, $5bn, 3 M€); where that ends; and the folded
    word behind the figure where it is no scale.
    """
    follow = _AFTER.match(text, m.end())
    if follow is None:
        return [*values], m.end(), ""
    unit, lexicon = fold(follow[1]), cardinals(lang)
    scale = lexicon.get(unit)
    # 15 hundred; but 20 cents, and "1867 sechstausend".
    if scale is not None and (scale in _POWERS or unit == "hundred"):
        # 6,500K may be kelvins.
        scaled = [v * scale for v in _unscaled(m[0], values)] + (values if unit == "k" else [])
        second = _AFTER.match(text, follow.end())
        more = lexicon.get(fold(second[1])) if second else None
        if second and more is not None and more > scale:
            return [v * more for v in scaled], second.end(), ""
        return scaled, follow.end(), ""
    factor = 0.0
    glued = follow.start(1) == m.end() and text[m.start() - 1 : m.start()] in _CURRENCIES
    beside = not text[m.end() : m.end() + 1].isspace()
    if unit in _SUFFIXES and (glued or (beside and (lang == "en" or unit == "k"))):
        factor = _SUFFIXES[unit]
    elif lang != "en" and (symbol := _SCALE_SYMBOL.match(text, m.end())):
        factor = _SYMBOLS.get(symbol["scale"].lower(), 1e9)
    elif (last := _TO_LAST.match(text, m.end())) and _THOUSAND.match(text, last.end()):
        factor = 1e3
    return values + ([v * factor for v in values] if factor else []), m.end(), unit


def _unscaled(raw: str, values: list[float]) -> list[float]:
    """The values a figure may have before a scale: 0.745 million are no 745 million (alone it may be ".745")."""
    return values[-1:] if raw[0] == "0" else values


def _meanings(text: str, m: re.Match[str], lang: str, values: list[float], unit: str) -> set[Key]:
    """All that a figure of these values may mean where it stands: a share, a year, a time, an hour, a paragraph."""
    keys: set[Key] = {rounded(v) for v in values}
    if parts_of_one := figures.part_of_per_cent(text, m.end()):
        keys |= {rounded(v / parts_of_one) for v in values}
    keys |= {*figures.years(text, lang, m.start(), values[0])}
    if called := figures.digits_key("".join(filter(str.isdecimal, m[0]))):
        keys.add(called)
    if m[0] in _FRACTIONS:  # ⅔ may be 2/3 on the other side
        keys |= _PARTS[m[0]]
    if _TWO_DECIMALS.fullmatch(m[0]):
        keys.add(split_amounts.key_of(values[0]))
    if m[0].count(".") == 1 and not decimals.is_decimal(text, *m.span(), unit):
        if dotted := _DOTTED_TIME.match(m[0]):
            keys |= _clock(int(dotted[1]), int(dotted[2]))
        keys |= {*figures.day_and_month(text, *m.span(), lang)}
    if len(values) == 1 and "." in m[0] and PROVISION.search(text, max(0, m.start() - 14), m.start()):
        keys |= {float(part) for part in m[0].split(".") if part.isdecimal()}
    if values[0] < 1e15 and values[0] == int(values[0]):
        keys |= _of_whole(text, m, lang, values[0], unit)
    if unit and values[0] in _ON_THE_DIAL:
        half = clock.half_of_day(text, m.end(), int(values[0]))
        keys |= {f"hour {values[0]:g} {either}" for either in _HALVES if half in ("", either)}
    return keys


def in_centuries(value: float) -> set[Key]:
    """The years that two figures or a word for a decade may be short for: 50 for 1850 and 1950."""
    return {f"year {100 * century + value:g}" for century in _CENTURIES}


def _of_whole(text: str, m: re.Match[str], lang: str, value: float, unit: str) -> set[Key]:
    """What a whole number may be besides: '68 is 1968, the 1900s the 20th century, 17 h five o'clock."""
    keys: set[Key] = set()
    before, after = text[m.start() - 1 : m.start()], text[m.end() : m.end() + 1]
    if value <= 99 and (before in ("'", "’", *_DASHES) or before.isalpha() or unit == "s"):
        keys |= {1900 + value, 2000 + value}
    if value <= 99 and (value % 10 == 0 or unit == "s" or after in _DASHES or before in _DASHES):
        keys |= in_centuries(value)
    if value <= 99 and len(m[0]) == 2 and figures.short_year(text, m.start(), m.end(), lang):
        keys |= {f"short {century + value:g}" for century in _SHORT_CENTURIES}
    if 1800 <= value < 2100 and len(m[0]) == 4:
        keys.add(f"short {value:g}")
    if 1000 <= value <= 2100:
        if unit == "s" and value % 100 == 0:
            keys.add(value / 100 + 1)
        if unit == "s" or after in _DASHES or before in _DASHES or value % 10 == 0:
            keys.add(f"year {value:g}")
    if _WORLD_TIME.match(text, m.end()) and len(m[0]) == 4 and value % 100 < 60 and value <= 2400:
        keys |= _time(int(value) // 100, int(value) % 100)
    if 13 <= value <= 24 and unit in _HOURS:
        keys.add(f"hour {value - 12:g} pm")
    return keys
