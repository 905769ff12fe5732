"""The last day of a time on one side, the day after it on the other: closed until 31 August, open again on 1 September.

Rule: our own. One date on each side, the later one the next day of the calendar; the earlier behind a word for until,
the later behind one for from or before, or in a text of coming back.
"""

from __future__ import annotations

import re
from functools import lru_cache

from tqpipe.checks.calendars import exchanged_days
from tqpipe.checks.reading.texts import RECENT
from tqpipe.types import Range

_UNTIL = re.compile(
    r"\b(?:until|till?|through|thru|fins|hasta|jusqu\w*|até|fino|sino|până|pînă|bis|tot|t/m|tills|til|до|do)\b",
    re.I,
)
_FROM = re.compile(
    r"\b(?:from|as of|starting|before|a partir|des|desde|abans|antes|à partir|dès|avant|a partire|dal|dall|prima"
    r"|de la|din|începând|înainte|ab|vor|vanaf|voor|från|före|fra|før|inden|с|od)\b",
    re.I,
)
#: Stems of words for what begins once more, in all languages at once.
_AGAIN = re.compile(
    r"\b(?:re-?open|again|back\b|return|resum|reobr|torn|repren|reabr|volv|vuelv|vuelt|reanud|rouvr|retour|revien|revenu"
    r"|regress|volt|retom|riap|ripren|redeschi|reven|relu|wieder|zurück|terug|weer|heropen|åter|tillbaka|tilbage|tilbake"
    r"|igen\b|снова|вновь|знову|ponownie)",
    re.I,
)
#: Characters before a date in which such a word is about it.
_NEAR = 24
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_LEAP_DAY = (2, 29)


@lru_cache(maxsize=RECENT)  # `numbers` and `dates` ask the same
def told(source: str, target: str, langs: tuple[str, str]) -> tuple[Range, Range] | None:
    """(place of the date in the source, in the target), where the one is the day after the other and told as such."""
    ours = exchanged_days.dates(source, langs[0])
    theirs = exchanged_days.dates(target, langs[1]) if len(ours) == 1 else {}
    if len(theirs) != 1:
        return None
    ((month, (day, here)),) = ours.items()
    ((other_month, (other_day, there)),) = theirs.items()
    if _is_next((month, day), (other_month, other_day)):
        same = _are_ends(source, here, target, there)
    else:
        same = _is_next((other_month, other_day), (month, day)) and _are_ends(target, there, source, here)
    return (here, there) if same else None


def explained(place: Range, text: str, other: str, langs: tuple[str, str]) -> bool:
    """Whether a place of a text is in such a date."""
    found = told(text, other, langs)
    return found is not None and found[0][0] <= place[0] and place[1] <= found[0][1]


def _are_ends(early: str, last: Range, late: str, first: Range) -> bool:
    """Whether one text ends with its day, and the other begins with its own."""
    if _UNTIL.search(early, max(0, last[0] - _NEAR), last[0]) is None:
        return False
    return _FROM.search(late, max(0, first[0] - _NEAR), first[0]) is not None or (
        _AGAIN.search(late) is not None and _UNTIL.search(late, max(0, first[0] - _NEAR), first[0]) is None
    )


def _is_next(date: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether a (month, day) is followed by another."""
    month, day = date
    if (month, day + 1) == other and day < _DAYS[month - 1]:
        return True
    last = day == _DAYS[month - 1] or date == _LEAP_DAY
    return last and other == (month % 12 + 1, 1)
