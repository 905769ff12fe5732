"""What both sides name beside a number: people and parties as they are written, places (Londres: London), months,
weekdays and years.

Of a place its code in the gazetteer counts, of a month or weekday its number, so that languages may name them as they
do. Rule: our own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tqpipe.checks.amounts.number import Number, values_of
from tqpipe.checks.calendars import calendar
from tqpipe.checks.proper_names import places_far
from tqpipe.checks.reading.texts import fold, names

_ACRONYM = re.compile(r"(?<![\w-])[A-ZÀ-Þ]{2,6}(?![\w-])")
#: A year by itself: no part of a range, a date or a season.
_YEAR = re.compile(r"(?<![\d.,:/–-])(?<![A-Za-z])(?:19|20)\d\d(?![\d:/–-]|[A-Za-z]|[.,]\d|年代)")
#: What joins a number to more of it, or makes an ordinal.
_JOINED = re.compile(r"[-–:/.]\d|\d[-–:/.]|[-–]|\.\s[A-ZÀ-Þ]|º|ª|st|nd|rd|th|er|[èé]")
#: What stands between a day and its month: no other word makes the number one of something else.
_OF_A_DATE = frozenset(
    ["de", "del", "d", "of", "the", "di", "do", "da", "van", "der", "den", "le", "el", "des"]
)
#: Days of a month.
_DAYS = 31


class Thing(NamedTuple):
    """Something that numbers are said of; `what` is alike on both sides, `kind` one of word, name, year, day, month."""

    what: str
    start: int
    end: int
    kind: str = "word"


def named(text: str, lang: str) -> list[Thing]:
    """All that a composed text names."""
    acronyms = ((m[0], *m.span()) for m in _ACRONYM.finditer(text))
    words = (*((n.text, n.start, n.end) for n in names(text)), *acronyms)
    return [
        *(Thing(fold(word), start, end, "name") for word, start, end in words),
        *(Thing(f"place {n.code}", n.start, n.end, "name") for n in places_far.named(text, lang)),
        *(Thing(f"year {m[0]}", *m.span(), "year") for m in _YEAR.finditer(text)),
        *_of_calendar(text, lang),
    ]


def _of_calendar(text: str, lang: str) -> Iterator[Thing]:
    if not calendar.covers(lang):
        return
    for kind in ("month", "weekday"):
        for word, number, strong in calendar.find(kind, text, lang):
            if strong:
                yield Thing(f"{kind} {number}", word.start, word.end, kind)


def fits(number: Number, thing: Thing, text: str) -> bool:
    """Whether a number may be said of a thing: of what is named only one that is no part of a score, a date, a name or
    the thing itself.
    """
    if thing.kind == "word":
        return True
    if number.start < thing.end and thing.start < number.end:
        return False
    around = text[max(0, number.start - 2) : number.start], text[number.end : number.end + 3]
    if _JOINED.search(around[0]) or _JOINED.match(around[1]) or number.name:
        return False
    if thing.kind == "name" and _YEAR.match(text, number.start) and not _side_by_side(number, thing, text):
        return False  # "Meyer klassifizierte 1940 alle drei": the year is when, wherever a language puts it
    if thing.kind in ("month", "weekday") and _may_be_day(number):
        between = text[min(number.end, thing.end) : max(number.start, thing.start)].lower()
        return not _OF_A_DATE.issuperset(re.findall(r"[^\W\d_]+|%", between))
    return number.figure or (number.strong and max(values_of(number), default=0) > 1)


def shared(here: Sequence[Thing], there: Sequence[Thing]) -> tuple[list[Thing], list[Thing]]:
    """Those of either side that the other side has, too."""
    both = {t.what for t in here} & {t.what for t in there}
    return [t for t in here if t.what in both], [t for t in there if t.what in both]


def _side_by_side(number: Number, thing: Thing, text: str) -> bool:
    return not any(map(str.isalpha, text[min(number.end, thing.end) : max(number.start, thing.start)]))


def _may_be_day(number: Number) -> bool:
    return min(values_of(number), default=0) <= _DAYS
