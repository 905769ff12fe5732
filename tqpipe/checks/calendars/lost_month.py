"""A day of the month whose month is lost: "born on 24, 2013" for "el 24 de juny de 2013".

The translation names no month, in words or in figures, and the source's day stands where a month belongs: behind "on"
and before a mark, or before a year. Only in languages whose writers do not leave the month out there ("el 24" is enough
in Spanish).
"""

from __future__ import annotations

import re
from functools import lru_cache

_YEAR = r"(?:1[5-9]|20)\d\d(?!\d)"
_PLACES = {
    "en": rf"\b(?:[Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom) (?:the )?DAY(?:st|nd|rd|th)?(?=[,.;:)](?!\d)|$)"
    rf"|(?<![\w.,/-])DAY(?:st|nd|rd|th)?,? {_YEAR}|(?<![\w.,/-])DAY(?:st|nd|rd|th) of(?= {_YEAR}|[,.;]|$)",
    "de": rf"(?<![\w.,/-])DAY\.,? {_YEAR}|\b(?:am|vom|bis) DAY\.?(?=[,;:)]|\.? ?$|\. [A-ZÄÖÜ])",
    "ro": rf"(?<![\w.,/-])DAY,? {_YEAR}|\b(?:pe|din) DAY(?=[,.;:)](?!\d)|$)",
    "it": rf"(?<![\w.,/-])DAY,? {_YEAR}|\b(?:il|dal|al) DAY(?=[,;:)](?!\d)|\.? ?$)",
}


def known(lang: str) -> bool:
    """Whether the language is one of those."""
    return lang in _PLACES


@lru_cache(maxsize=128)
def _pattern(lang: str, day: int) -> re.Pattern[str]:
    return re.compile(_PLACES[lang].replace("DAY", rf"0?{day}"))


def without_month(text: str, lang: str, day: int) -> tuple[int, int] | None:
    """Where that day of the month stands without a month; None where it does not."""
    m = _pattern(lang, day).search(text)
    return m.span() if m else None
