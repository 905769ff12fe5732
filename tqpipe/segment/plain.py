"""Where sentences begin in a language that LanguageTool has no rules for: after a stop, but before no small letter."""

from __future__ import annotations

import re
from collections.abc import Iterator

#: Stops after which there is a space, and those of scripts that often have none.
_END = re.compile(
    r"(?:(?<![.!?…؟۔։])[.!?…؟۔։]+[\"”“»’')\]]*\s+|(?<![।॥።፧។៕။。！？])[।॥።፧។៕။。！？]+[\"”»’')\]」』）]*\s*)(?=[\"“”„«»‘’'(\[¿¡•–—-]*\s*(\w))"
)


def breaks(text: str, start: int, end: int) -> Iterator[int]:
    """The places between `start` and `end` where a sentence begins that is not the first."""
    for match in _END.finditer(text, start, end):
        if not match[1].islower():
            yield match.end()
