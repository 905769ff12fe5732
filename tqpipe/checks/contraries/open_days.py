"""Open from Tuesday to Sunday: closed on Mondays. The days on which one text opens are all that the other leaves out.

Rule: our own.
"""

from __future__ import annotations

import re

from tqpipe.checks.calendars import calendar
from tqpipe.checks.contraries import contrast
from tqpipe.checks.contraries.opposites import OPPOSITES
from tqpipe.checks.reading.texts import composed

#: The set of opposites, and its members.
STATE = "state"
_EVERY = frozenset(range(7))
#: What joins the first and the last day of several.
_TO = re.compile(
    r"\s*(?:[–—-]|\b(?:to|through|thru|until|till|al?|fins|hasta|au|à|jusqu\w*|até|ao|la|până(?: la)?|bis)\b(?: a[lu]?"
    r"| à)?(?: l[ae])?)\s*$",
    re.I,
)
_WEEKEND = re.compile(
    r"\b(?:week-?ends?|caps? de setmana|fin(?:es)? de semana|fine settimana|fi(?:m|ns) de semana|wochenenden?"
    r"|sfârși\w+ de săptămână)\b",
    re.I,
)


def same(source: str, target: str, langs: tuple[str, str]) -> bool:
    """Whether one text tells the days on which a place is open and the other all others, on which it is closed."""
    states = [_states(text, lang) for text, lang in zip((source, target), langs, strict=True)]
    if sorted(map(sorted, states)) != [["closed"], ["open"]]:
        return False
    days = [_days(text, lang) for text, lang in zip((source, target), langs, strict=True)]
    return bool(days[0] and days[1]) and days[0] | days[1] == _EVERY and not days[0] & days[1]


def _states(text: str, lang: str) -> set[str]:
    return {
        hit.member[1] for hit in contrast.find(OPPOSITES, text, lang) if hit.member[0] == STATE and hit.strong
    }


def _days(text: str, lang: str) -> set[int]:
    """The weekdays that a text names, with those between the two ends of a range."""
    found = calendar.find("weekday", text, lang) if calendar.covers(lang) else []
    days: set[int] = {5, 6} if _WEEKEND.search(composed(text)[0]) else set()
    last: int | None = None
    end = 0
    for word, number, _ in found:
        if last is not None and _TO.match(text[end : word.start].split(",")[-1]):
            days.update((last + step) % 7 for step in range((number - last) % 7 + 1))
        days.add(number)
        last, end = number, word.end
    return days
