"""Years and days of another calendar: 2030 of the Bikram Sambat is 1973, 2567 of the Buddhist era 2024.

Nepali, Thai, Persian and Hebrew texts count years from another time, translators often give ours, and a day of a month
that is not ours has another number there. Differences of the years: Reingold and Dershowitz, Calendrical Calculations,
2018 (a year that begins in spring or autumn lies in two of ours). The months are those of CLDR 45 (`calendar/persian`)
and, for Nepali, with the spellings of its newspapers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tqpipe.checks.amounts.number import Number, rounded, values_of
from tqpipe.checks.calendars import calendar

#: Language -> by how much its years are ahead of ours.
_AHEAD = {
    "ne": (56, 57),
    "th": (543,),
    "fa": (-621, -622),
    "he": (3760, 3761),
}
#: Our years that are told so.
_YEARS = range(1000, 2101)
_MONTHS = {
    "ne": r"(?:[बव]ैशाख|जे(?:ठ|ष्ठ)|ज्येष्ठ|[अआ]सार|[अआ]षाढ|साउन|श्रावण|भदौ|भाद्र|[अआ]सोज|[अआ]श्विन|का(?:र्)?त्?तिक"
    r"|मंसिर|मङ्सिर|मार्ग(?!मा|को|ले|बाट)|पुस|पुष|पौष|माघ|फा(?:गु|ल्गु)न|चै(?:त|त्र))",
    "fa": r"(?:فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند)",
}
#: Signs between a day and its month.
_NEAR = 6
#: A year of this millennium without its first figures: ०३८ for 2038.
_SHORT = re.compile(r"0\d\d?")


def answered(
    texts: tuple[str, str],
    langs: tuple[str, str],
    numbers: tuple[Sequence[Number], Sequence[Number]],
    left: tuple[list[Number], list[Number]],
) -> tuple[list[Number], list[Number]]:
    """The numbers left over on both sides without those that another calendar explains.

    Everything is of the source, then of the translation: its text, its language without a region, all of its numbers,
    those that have no equal.
    """
    if not any(left) or _AHEAD.keys().isdisjoint(langs):
        return left
    meant = [{year for n in numbers[side] for year in _years(n, texts[side], langs[side])} for side in (0, 1)]
    months = [_months(texts[side], langs[side]) for side in (0, 1)]
    told = _MONTHS.keys() & set(langs) and all(months)
    kept = [
        [
            n
            for n in left[side]
            if meant[1 - side].isdisjoint(_years(n, texts[side], langs[side]))
            and not (told and _is_day(n, months[side]))
        ]
        for side in (0, 1)
    ]
    return kept[0], kept[1]


def _years(number: Number, text: str, lang: str) -> set[float]:
    """The values of a number, the years of ours that it may be, and the year of its own calendar that it shortens."""
    said = set(values_of(number))
    if lang not in _AHEAD or not number.figure:
        return said
    digits = "".join(str(int(c)) if c.isdecimal() else c for c in text[number.start : number.end])
    if lang == "ne" and _SHORT.fullmatch(digits):
        said |= {value + 2000 for value in said}
    return said | {
        year for value in said for ahead in _AHEAD[lang] if (year := rounded(value - ahead)) in _YEARS
    }


def _months(text: str, lang: str) -> list[tuple[int, int]]:
    """Where a text names a month of its language's calendar."""
    pattern = _MONTHS.get(lang)
    if pattern is None:
        return [(word.start, word.end) for word, *_ in calendar.find("month", text, lang)]
    return [m.span() for m in re.finditer(rf"(?<!\w){pattern}", text)]


def _is_day(number: Number, months: Sequence[tuple[int, int]]) -> bool:
    """Whether a number may be a day beside one of the months."""
    return any(1 <= value <= 32 for value in values_of(number)) and any(
        number.start - _NEAR <= end <= number.start or number.end <= start <= number.end + _NEAR
        for start, end in months
    )
