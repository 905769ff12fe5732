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
#: Two apostrophes stand for one, in a quotation, too.
_SIGN = re.compile(r"''|['{}]")
#: Messages in messages, at most.
DEEP = 5
#: Readings of a message, at most.
_MOST = 12


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
    for m in _SIGN.finditer(text, at):
        if m[0] == "'":
            quoted = not quoted and text[m.end() : m.end() + 1] in ("{", "}")
        elif m[0] != "''" and not quoted:
            depth += 1 if m[0] == "{" else -1
            if not depth:
                return m.end()
    return -1


def mask(text: str) -> str:
    """The text with such arguments as spaces, so that offsets stay."""
    if "{" not in text:
        return text
    for a in parse(text):
        text = text[: a.start] + " " * (a.end - a.start) + text[a.end :]
    return text


#: One selector for each argument of a message.
_Choice = Mapping[str, str]


def readings(source: str, target: str) -> tuple[tuple[str, str], ...]:
    """What a reader may get to see of a message and its translation: (source, target) once for every branch of the
    translation, each with the source's branch of that name, or its "other". All else of such arguments is spaces, so
    that offsets stay. None where one of the two has no such argument, or one that a brace is missing of.
    """
    return _readings(source, target) if "{" in source and "{" in target else ()


@lru_cache(maxsize=1024)
def _readings(source: str, target: str) -> tuple[tuple[str, str], ...]:
    both = parse(source), parse(target)
    if not all(arguments and all(a.whole and a.branches for a in arguments) for arguments in both):
        return ()
    found = dict.fromkeys((_read(source, c, DEEP), _read(target, c, DEEP)) for c in _choices(target, DEEP))
    return tuple(found)[:_MOST]


def _choices(text: str, deep: int) -> list[_Choice]:
    """Choices of which each branch of a text, and of its branches' texts, is in one."""
    if not deep or not (arguments := parse(text)):
        return [{}]
    each = [
        [
            {a.name: selector, **inner}
            for selector, (b, e) in a.branches.items()
            for inner in _choices(text[b:e], deep - 1)
        ]
        for a in arguments
    ]
    # Branch by branch together: all with all would be too many.
    return [
        {name: selector for some in each for name, selector in some[min(k, len(some) - 1)].items()}
        for k in range(max(map(len, each)))
    ]


def _read(text: str, choice: _Choice, deep: int) -> str:
    """A text with the chosen branches, "other" or the last where a choice has no branch of that name."""
    for a in parse(text) if deep else ():
        wanted = (choice.get(a.name, ""), "other", [*a.branches][-1] if a.branches else "")
        begin, end = next((a.branches[name] for name in wanted if name in a.branches), (a.start, a.start))
        part = _read(text[begin:end], choice, deep - 1)
        text = text[: a.start] + " " * (begin - a.start) + part + " " * (a.end - end) + text[a.end :]
    return text
