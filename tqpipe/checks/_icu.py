"""ICU message arguments with branches: `{n, plural, one {# file} other {# files}}`.

Parsed as ICU's MessageFormat describes them (apostrophes quote braces); text that is not one gives nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_HEAD = re.compile(r"\{\s*(\w{1,40})\s*,\s*(plural|select|selectordinal)\s*,")
_SELECTOR = re.compile(r"\s*(?:offset:\d+\s*)?(=\d+|[\w-]{1,40})\s*\{")


@dataclass(frozen=True, slots=True)
class Argument:
    """`selectors` are the branches' names in order; `whole` is False where a brace never closes."""

    name: str
    kind: str
    selectors: tuple[str, ...]
    start: int
    end: int
    whole: bool


@lru_cache(maxsize=4096)
def parse(text: str) -> tuple[Argument, ...]:
    """The outermost arguments with branches, left to right."""
    found: list[Argument] = []
    at = 0
    while (m := _HEAD.search(text, at)) is not None:
        end, selectors, whole = _branches(text, m.end())
        found.append(Argument(m[1], m[2], tuple(selectors), m.start(), end, whole))
        at = max(end, m.end())
    return tuple(found)


def _branches(text: str, at: int) -> tuple[int, list[str], bool]:
    selectors: list[str] = []
    while (m := _SELECTOR.match(text, at)) is not None:
        selectors.append(m[1])
        at = _close(text, m.end())
        if at < 0:
            return len(text), selectors, False
    rest = re.compile(r"\s*\}").match(text, at)
    return (rest.end(), selectors, True) if rest else (at, selectors, False)


def _close(text: str, at: int) -> int:
    """One past the brace that closes what opened just before `at`; -1 if none does."""
    depth = 1
    quoted = False
    for i in range(at, len(text)):
        char = text[i]
        if char == "'" and text[i + 1 : i + 2] in ("{", "}", "'") and not quoted:
            quoted = text[i + 1] != "'"
        elif char == "'" and quoted:
            quoted = False
        elif not quoted and char in "{}":
            depth += 1 if char == "{" else -1
            if not depth:
                return i + 1
    return -1


def mask(text: str) -> str:
    """The text with such arguments as spaces, so that offsets stay."""
    if "{" not in text:
        return text
    for a in parse(text):
        text = text[: a.start] + " " * (a.end - a.start) + text[a.end :]
    return text
