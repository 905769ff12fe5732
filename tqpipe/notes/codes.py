"""Where the inline codes of an XLIFF 1.2 or TMX file stand: what a reviewer writes beside one is no part of it.

A code (`ph`, `bpt`, `ept`, `it`, `ut`) holds what belongs to a program, and a `sub` in it text again.
"""

from __future__ import annotations

import re
from bisect import bisect_left

#: Formats whose codes hold text that is read.
CODED = ("xliff", "tmx")
#: What holds the segments: a code without an end ends with it.
_UNITS = ("trans-unit", "tu")
_SKIPPED = r"<!--.*?-->|<!\[CDATA\[.*?\]\]>"
_TAG = re.compile(
    rf"""{_SKIPPED}|<(?P<end>/?)(?:[\w.-]+:)?(?P<name>ph|bpt|ept|it|ut|sub|{"|".join(_UNITS)})(?=[\s/>])"""
    r"""(?:"[^"]*"|'[^']*'|[^'"<>])*>""",
    re.DOTALL,
)


class Codes:
    """The codes of a file's text: from `begins[k]` to `ends[k]` is one, or what one has before or behind a `sub`."""

    def __init__(self, text: str) -> None:
        self.begins: list[int] = []
        self.ends: list[int] = []
        within = [False]
        for tag in _TAG.finditer(text):
            if tag["name"] is None or tag[0].endswith("/>"):
                continue
            before = within[-1]
            if tag["name"] in _UNITS:
                within = [False]
                del self.begins[len(self.ends) :]
            elif not tag["end"]:
                within.append(tag["name"] != "sub")
            elif len(within) > 1:
                within.pop()
            if within[-1] and not before:
                self.begins.append(tag.start())
            elif before and not within[-1] and len(self.ends) < len(self.begins):
                self.ends.append(tag.end())
        del self.begins[len(self.ends) :]

    def put_in(self, left: int | None, right: int | None) -> int:
        """Where a text goes that stands between two characters of a segment, the first of which ends at `left` and the
        other begins at `right`: behind the first, but out of a code that they do not share. None where there is none.
        """
        code, other = self._around(left), self._around(right)
        if left is not None:
            return left if code is None or code == other else code[1]
        assert right is not None
        return right if other is None else other[0]

    def taken(self, start: int, end: int) -> tuple[int, int]:
        """The stretch `start:end` with the tags of a code of which it takes all but those."""
        code, other = self._around(start), self._around(end)
        if code == other:
            return start, end
        return (start if code is None else code[0]), (end if other is None else other[1])

    def _around(self, at: int | None) -> tuple[int, int] | None:
        """The stretch of a code that holds the place `at`."""
        if at is None:
            return None
        number = bisect_left(self.begins, at) - 1
        return (self.begins[number], self.ends[number]) if number >= 0 and at < self.ends[number] else None
