"""Days of history that are named by their date: 11-S is 11 September 2001, 15-M 15 May 2011, 9/11 too.

The year of such a day may stand in one text alone.
"""

from __future__ import annotations

import re

from tqpipe.checks.amounts.number import Number, values_of

#: 11-S, 23-F, 1-O: a day and the first letter of its month; and the day that English writes with its month first.
_NAMED = re.compile(
    r"(?<![\w.,/-])(?P<day>[0-3]?\d)-[EFGMAJSOND](?!\w)|(?<![\w.,/-])9[/-](?P<eleven>11)(?![\w/-])"
)
#: Before a year: its day and month.
_DAY = re.compile(
    r"(?<!\d)([0-3]?\d)(?:st|nd|rd|th|\.|º|er)?,?\s(?:of\s|d[ei]\s|d['’])?(?:[^\W\d_]+\s?(?:,|de|del|do)?\s?)?\Z"
)
_YEARS = range(1700, 2100)


def explained(number: Number, text: str, other: str) -> bool:
    """Whether a number is the year of a day that the other side names so."""
    if ("-" not in other and "/" not in other) or not any(value in _YEARS for value in values_of(number)):
        return False
    named = {int(m["day"] or m["eleven"]) for m in _NAMED.finditer(other)}
    day = _DAY.search(text, max(0, number.start - 30), number.start) if named else None
    return day is not None and int(day[1]) in named
