"""What to do with JSON that is neither an object a line nor an array of objects, though rows may well be in it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

_OBJECT = re.compile("\ufeff?[ \t\r\n]*\\{")
_SPACE = re.compile("[ \t\r\n]*")
_ROWS = re.compile("\\[[ \t\r\n]*\\{")
_KEY = re.compile(r"[A-Za-z_]\w*")
#: Characters at the head of a file that are looked at.
LOOK = 1 << 16


def advice(head: str) -> str | None:
    """What to do with a file that begins with `head` as a whole: one object over several lines that holds the rows
    in an array, or such objects one after the other. None of JSON Lines, right or wrong, and of what is no JSON.
    """
    head = head[:LOOK]
    begun = _OBJECT.match(head)
    if begun is None:
        return None
    first, _, rest = head[begun.end() - 1 :].partition("\n")
    if not rest or _is_json(first):
        return None
    for name in _arrays(head, begun.end()):
        return f"one object over several lines, with an array of objects in {name!r:.60}: {_jq(f'{_path(name)}[]')}"
    try:
        json.JSONDecoder().raw_decode(head, begun.end() - 1)
    except (ValueError, RecursionError):
        return None
    return f"an object goes over several lines, and a row is one line: {_jq('.')}"


def hint(row: Mapping[str, Any]) -> str:
    """What to do with a row that has no texts but arrays of objects; "" where it has none."""
    for name, value in row.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            objects = f"{len(value):,} object{'s' if len(value) > 1 else ''}"
            return f"; {name!r:.60} is an array of {objects}: {_jq(f'{_path(name)}[]')}"
    return ""


def _arrays(head: str, at: int) -> Iterator[str]:
    """The names of the fields of the object whose first one begins at an offset that are arrays of objects."""
    scan = json.JSONDecoder().raw_decode
    try:
        while True:
            name, at = scan(head, _after_space(head, at))
            at = _after_space(head, at)
            if not isinstance(name, str) or head[at : at + 1] != ":":
                return
            at = _after_space(head, at + 1)
            rows = _ROWS.match(head, at)
            try:
                _, at = scan(head, at)
            except json.JSONDecodeError as error:
                # The head ends in the array; a line that is cut off is wrong near its beginning.
                if rows and error.pos > LOOK // 2:
                    yield name
                return
            at = _after_space(head, at)
            if rows and head[at : at + 1] in (",", "}"):
                yield name
            if head[at : at + 1] != ",":
                return
            at += 1
    except (ValueError, RecursionError):
        return


def _after_space(text: str, at: int) -> int:
    found = _SPACE.match(text, at)
    return at if found is None else found.end()


def _is_json(line: str) -> bool:
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True


def _path(name: str) -> str:
    return f".{name}" if _KEY.fullmatch(name) else f".[{json.dumps(name)}]"


def _jq(what: str) -> str:
    quoted = what.replace("'", "'\\''")
    return f"give its rows one a line, as jq -c '{quoted}' FILE > rows.jsonl writes them"
