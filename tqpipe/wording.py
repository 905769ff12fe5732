"""Numbers with their words, and files by names that may be told."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any

_ABSOLUTE = re.compile(r"/|[A-Za-z]:[\\/]|\\\\")


def plural(count: int, word: str, one: str = "", more: str = "") -> str:
    """A number with its noun, and a verb of either number: "1 pair", "2 pairs are"."""
    verb = one if count == 1 else more
    return f"{count} {word}{'s' * (count != 1)}{' ' * bool(verb)}{verb}"


def some(names: Sequence[str], most: int = 3) -> str:
    """The first of some names, and how many more there are: "a, b, c and 2 more"."""
    return ", ".join(names[:most]) + (f" and {len(names) - most} more" if len(names) > most else "")


def no_pair(id: str, ids: Sequence[str]) -> str:
    """That there is no pair with an id, and which there are; of a number the pair that has it by its place."""
    place = int(id) if id.isascii() and id.isdigit() else 0
    there = f"number {place} is {ids[place - 1]!r}; " if 0 < place <= len(ids) else ""
    more = ", …" if len(ids) > _IDS else ""
    return f"there is no pair {id!r}; {there}the ids are {', '.join(ids[:_IDS])}{more}"


#: Ids that are told where one is wrong.
_IDS = 5


def as_it_stands(count: int) -> str:
    """How a person accepts one pair or several: "as it stands", "as they stand"."""
    return "as it stands" if count == 1 else "as they stand"


def told(value: Any) -> Any:
    """A file's name as it may be handed to other people: as it was given, but an absolute path, which says where this
    machine has what, by its last part. In mappings and lists, every text.
    """
    if isinstance(value, str):
        if not _ABSOLUTE.match(value):
            return value
        return (PurePosixPath(value) if value.startswith("/") else PureWindowsPath(value)).name or value
    if isinstance(value, Mapping):
        return {key: told(one) for key, one in value.items()}
    return [told(one) for one in value] if isinstance(value, list | tuple) else value
