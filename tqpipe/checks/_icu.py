"""ICU message arguments with branches: `{n, plural, one {# file} other {# files}}`.

Parsed as ICU's MessageFormat describes them (apostrophes quote braces); text that is not one gives nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

_HEAD = re.compile(r"\{\s*(\w{1,40})\s*,\s*(plural|select|selectordinal)\s*,")
_SELECTOR = re.compile(r"\s*(?:offset:\d+\s*)?(=\d+|[\w-]{1,40})\s*\{")
_END = re.compile(r"\s*\}")
#: Messages in messages, at most.
DEEP = 5


@dataclass(frozen=True, slots=True)
class Argument:
    """`branches` are the branches' ranges in the text, without their braces, by name and in order; `whole` is False
    where a brace never closes.
    """

    name: str
    kind: str
    branches: Mapping[str, tuple[int, int]]
    start: int
    end: int
    whole: bool


@lru_cache(maxsize=4096)
def parse(text: str) -> tuple[Argument, ...]:
    """The outermost arguments with branches, left to right."""
    found: list[Argument] = []
    at = 0
    while (m := _HEAD.search(text, at)) is not None:
        end, branches, whole = _branches(text, m.end())
        found.append(Argument(m[1], m[2], branches, m.start(), end, whole))
        at = max(end, m.end())
    return tuple(found)


def _branches(text: str, at: int) -> tuple[int, dict[str, tuple[int, int]], bool]:
    branches: dict[str, tuple[int, int]] = {}
    while (m := _SELECTOR.match(text, at)) is not None:
        at = _close(text, m.end())
        branches[m[1]] = m.end(), at - 1 if at > 0 else len(text)
        if at < 0:
            return len(text), branches, False
    rest = _END.match(text, at)
    return (rest.end(), branches, True) if rest else (at, branches, False)


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


def texts(text: str, deep: int = DEEP) -> str:
    """The text with the code of such arguments as spaces: what their branches say stays, and so do offsets."""
    if "{" not in text:
        return text
    for a in parse(text):
        kept = [" "] * (a.end - a.start)
        for begin, end in a.branches.values():
            part = text[begin:end]
            kept[begin - a.start : end - a.start] = texts(part, deep - 1) if deep else part
        text = text[: a.start] + "".join(kept) + text[a.end :]
    return text
