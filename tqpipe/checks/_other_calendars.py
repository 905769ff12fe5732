"""Years and days of another calendar: 2030 of the Bikram Sambat is 1973, 2567 of the Buddhist era 2024.

Nepali, Thai, Persian and Hebrew texts count years from another time, translators often give ours, and a day of a month
that is not ours has another number there. Differences of the years: Reingold and Dershowitz, Calendrical Calculations,
2018 (a year that begins in spring or autumn lies in two of ours). The months are those of CLDR 45 (`calendar/persian`)
and, for Nepali, with the spellings of its newspapers.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tqpipe.checks import _calendar
from tqpipe.checks._number import Number, rounded

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
    counts = [lang in _AHEAD for lang in langs]
    if counts[0] == counts[1] or not any(left):
        return left
    mine, other = (0, 1) if counts[0] else (1, 0)
    lang = langs[mine]
    ours = {year for n in numbers[other] for year in _values(n)}
    theirs = {year for n in numbers[mine] for year in _of_ours(n, texts[mine], lang)}
    named = [(w.start, w.end) for w, *_ in _calendar.find("month", texts[other], langs[other])]
    months = _months(texts[mine], lang) if named else []
    kept: list[list[Number]] = [[], []]
    kept[mine] = [
        n
        for n in left[mine]
        if ours.isdisjoint(_of_ours(n, texts[mine], lang)) and not (months and _is_day(n, months))
    ]
    kept[other] = [
        n for n in left[other] if theirs.isdisjoint(_values(n)) and not (months and _is_day(n, named))
    ]
    return kept[0], kept[1]


def _values(number: Number) -> set[float]:
    return {key for key in number.keys if isinstance(key, float)}


def _of_ours(number: Number, text: str, lang: str) -> set[float]:
    """The years of ours that a number may be, and the year of its own calendar that it shortens."""
    if not number.figure:
        return set()
    values = _values(number)
    digits = "".join(str(int(c)) if c.isdecimal() else c for c in text[number.start : number.end])
    short = {value + 2000 for value in values} if lang == "ne" and _SHORT.fullmatch(digits) else set()
    years = {rounded(value - ahead) for value in values | short for ahead in _AHEAD[lang]}
    return {year for year in years if year in _YEARS} | short


def _months(text: str, lang: str) -> list[tuple[int, int]]:
    pattern = _MONTHS.get(lang)
    return [m.span() for m in re.finditer(rf"(?<!\w){pattern}", text)] if pattern else []


def _is_day(number: Number, months: Sequence[tuple[int, int]]) -> bool:
    """Whether a number may be a day beside one of the months."""
    return any(1 <= value <= 32 for value in _values(number)) and any(
        number.start - _NEAR <= end <= number.start or number.end <= start <= number.end + _NEAR
        for start, end in months
    )
