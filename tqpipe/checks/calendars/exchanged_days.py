"""Days of two dates that changed places: from 20 October to 5 November for "vom 5. Oktober bis 20. November".

Both texts have the same two days and the same two months, once each, and each day stands at the other's month.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tqpipe.checks.calendars import calendar
from tqpipe.types import Range

_DAY_BEFORE = re.compile(r"(?<![\d.,:/-])(\d{1,2})(?:st|nd|rd|th|er|\.|º|°|日)?\s(?:of\s|de\s|d['’])?\Z")
_DAY_AFTER = re.compile(r"\s(\d{1,2})(?:st|nd|rd|th)?(?![\d:]|[.,]\d)")
_BESIDE = 12


def found(source: str, target: str, langs: tuple[str, str]) -> Iterator[tuple[Range, Range, int]]:
    """(place of a date in the source, place in the target of that of its month, the month) of either date."""
    ours = dates(source, langs[0])
    theirs = dates(target, langs[1]) if len(ours) == 2 else {}
    if len(theirs) != 2 or ours.keys() != theirs.keys():
        return
    (first, second), (one, other) = (
        tuple(dates[month][0] for month in sorted(ours)) for dates in (ours, theirs)
    )
    if first != second and (first, second) == (other, one):
        for month in sorted(ours):
            yield ours[month][1], theirs[month][1], month


def dates(text: str, lang: str) -> dict[int, tuple[int, Range]]:
    """Month -> its day, and the place of both; none where a month stands twice or has no day."""
    found: dict[int, tuple[int, Range]] = {}
    for word, month, _ in calendar.find("month", text, lang):
        before = _DAY_BEFORE.search(text, max(0, word.start - _BESIDE), word.start)
        day = before or _DAY_AFTER.match(text, word.end)
        if day is None or month in found or not 1 <= int(day[1]) <= 31:
            return {}
        found[month] = int(day[1]), (min(word.start, day.start()), max(word.end, day.end()))
    return found
