"""Figures that are read as more than their digits: telephone numbers, years of an era, basis points, COVID-19, G20."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tqpipe.checks.calendars import calendar

#: Groups of digits that are one number, to be called: 93 412 34 56, +34 934 123 456, 1-800-555-0199.
_PHONE = re.compile(
    r"(?<![\w.,:/-])(?:\+\s?)?\(?\d{1,4}\)?(?:[ \u00a0.-]{1,2}\(?\d{2,4}\)?){2,5}(?![\w/]|[-.,:]\d)"
)
#: What the second of them begins with.
_TWO_GROUPS = re.compile(r"\d\)?[ \u00a0.-]{1,2}\(?\d")
_PLUS = re.compile(r"\+\d|\(\d{2,4}\)\s?\d")
_GROUPS = re.compile(r"\d+")
#: Shorter ones are dates and results, longer ones rows of a table.
_LEAST_DIGITS, _MOST_DIGITS = 8, 15
_DIGITS_KEY = "digits "

#: Years before the first of an era.
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "民國": 1911, "民国": 1911}
_ERA = "|".join(_ERAS)
_ERA_BEFORE = re.compile(rf"({_ERA})\s?$")
_FIRST_YEAR = re.compile(rf"({_ERA})元年")
#: What is behind a figure that is so many hundredths, or tenths, of a per cent.
_OF_A_PER_CENT = re.compile(
    r"[\s\u00a0-]?(?:(?P<hundredth>basis[\s-]points?|bps\b|punts?\sb[aà]sics?|puntos?\sb[aá]sicos?"
    r"|pontos?[\s-](?:base|b[aá]sicos?)|points?\sde\sbase|punt[oi]\sbase|puncte?\sde\sbaz[aă]|Basispunkte?n?"
    r"|базисн\w+\sпункт\w*)|‰|per\smill?\b|per\smille\b|por\smil\b|pour\smille\b|la\smie\b|Promille\b)",
    re.I,
)
#: A day and its month, which two languages in three write with a point behind each; where none is behind the month it
#: has two figures.
_DAY_MONTH = re.compile(r"(0?[1-9]|[12]\d|3[01])\.(?:(0[1-9]|1[0-2])\Z|([1-9])\Z)")
_POINTED_LANGUAGES = (
    "de ro it pl cs sk fi no nb nn da et lv lt sl hr sr bs bg ru uk be hu tr mk is sq az kk ka hy"
)
_POINTED = frozenset(_POINTED_LANGUAGES.split())
#: Capitals that a figure hangs on; of a letter right before it any.
_NAME = re.compile(r"(?<![^\W_])(?:([A-ZÀ-ÞΑ-ΩА-Я][A-ZÀ-ÞΑ-ΩА-Я0-9]*)[-‑–]|([^\W\d_]+))$")


def phones(text: str) -> Iterator[tuple[int, int, frozenset[float | str]]]:
    """(start, end, keys) of every telephone number; one without its country's code may be the other side's."""
    for m in _PHONE.finditer(text) if _TWO_GROUPS.search(text) else ():
        groups = _GROUPS.findall(m[0])
        digits = "".join(groups)
        if not _LEAST_DIGITS <= len(digits) <= _MOST_DIGITS:
            continue
        sizes = [len(g) for g in groups]
        thousands = all(size == 3 for size in sizes[1:]) and sizes[0] <= 3 and groups[0][0] != "0"
        date = len(digits) == 8 and sorted(sizes)[-1] == 4 and len(sizes) == 3
        years = all(size == 4 for size in sizes)
        if (thousands and not _PLUS.search(text, m.start(), m.end())) or date or years:
            continue
        code = m[0].startswith("+")
        keys = {_DIGITS_KEY + digits} | ({_DIGITS_KEY + "".join(groups[1:])} if code else set())
        yield m.start(), m.end(), frozenset(keys)


def digits_key(plain: str) -> str | None:
    """The key of a figure that may be a telephone number written without gaps, or in threes."""
    return _DIGITS_KEY + plain if _LEAST_DIGITS <= len(plain) <= _MOST_DIGITS else None


def years(text: str, lang: str, start: int, value: float) -> frozenset[float]:
    """The years of our era that a year of an emperor's is: 令和3 (2021)."""
    if lang in ("ja", "zh", "yue") and value < 120:
        era = _ERA_BEFORE.search(text, max(0, start - 3), start)
        return frozenset([_ERAS[era[1]] + value]) if era else frozenset()
    return frozenset()


def first_years(text: str) -> Iterator[tuple[int, int, float]]:
    """The first year of an era, which is written without a figure."""
    for m in _FIRST_YEAR.finditer(text):
        yield m.start(), m.end(), _ERAS[m[1]] + 1.0


def part_of_per_cent(text: str, end: int) -> float:
    """How many of the unit behind the figure that ends there are one per cent: 100 basis points; 0 of anything else."""
    m = _OF_A_PER_CENT.match(text, end)
    return 0.0 if m is None else 100.0 if m["hundredth"] else 10.0


#: Before the two figures of a year: "els Jocs del 92"; and behind them.
_YEAR_BEFORE = re.compile(
    r"(?:\b(?:de?l|el|al|en|dal|nel|du|do|no|din|anno|an|of|in|since|von|seit)\s|\bde\sl['’]|\b([^\W\d_]{3,10})\s)$",
    re.I,
)
#: That they are part of a figure, a date, a share or a price.
_NO_YEAR = re.compile(
    r"[.,:/-]?\d|[\s\u00a0]?[%‰€$£°º]|[\s\u00a0](?:%|per|por|pour|de|d['’]|degree|euro|dollar)\b"
)


def day_and_month(text: str, start: int, end: int, lang: str) -> tuple[float, ...]:
    """The day and the month that a figure with a point may be: am 12.05., il 12.05; empty where it is none."""
    if lang not in _POINTED:
        return ()
    date = _DAY_MONTH.match(text[start:end])
    if date is None or (date[3] and text[end : end + 1] != "."):
        return ()
    return float(date[1]), float(date[2] or date[3])


def short_year(text: str, start: int, end: int, lang: str) -> bool:
    """Whether two figures may be a year's: Mai 68, els Jocs del 92."""
    before = _YEAR_BEFORE.search(text, max(0, start - 12), start)
    if before is None:
        return False
    if before[1]:
        return calendar.named(before[1], lang)
    return _NO_YEAR.match(text, end) is None


def name_of(text: str, start: int) -> str:
    """The letters that the figure at `start` is joined to in a name (COVID, G, ww), "" where it stands by itself."""
    if start == 0 or not (text[start - 1].isalpha() or text[start - 1] in "-‑–"):
        return ""
    m = _NAME.search(text, max(0, start - 20), start)
    name = (m[1] or m[2]) if m else ""
    # Scripts that put no spaces between words say nothing by it.
    return name if name and name[-1] < "\u0e00" else ""
