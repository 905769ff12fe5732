"""JSON with places: every string of a document with its path and where it stands (RFC 8259).

The standard library's parser says whether a document is JSON and what is wrong with it, but not where its strings
are; a document that it accepts is easy to walk through by its tokens.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tqpipe.ingest.places import Lines, Tracer
from tqpipe.ingest.text import FileText
from tqpipe.types import Place, TqpipeError

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[\[\]{},:]|[^\s"\[\]{},:]+')
_PART = re.compile(r"[^\\]+|\\u([0-9a-fA-F]{4})(?:\\u([dD][c-fC-F][0-9a-fA-F]{2}))?|\\(.)")
_SIMPLE = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}

#: Object keys and array positions, from the outermost.
Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class JsonString:
    """A string value: where it is in the document, `begin:end` in the file's text (quotes included)."""

    path: Path
    begin: int
    end: int


def parsed(file: FileText) -> Any:
    """The document's value. Raises TqpipeError with the place for a text that is no JSON."""
    try:
        return json.loads(file.text)
    except json.JSONDecodeError as error:
        raise TqpipeError(
            f"{file.name}, line {error.lineno}, column {error.colno}: not JSON: {error.msg}"
        ) from None
    except (ValueError, RecursionError) as error:
        raise TqpipeError(f"{file.name}: not JSON that can be read: {error}") from None


def strings(text: str, begin: int = 0, end: int | None = None) -> Iterator[JsonString]:
    """The string values of `text[begin:end]`, which must be valid JSON, in order."""
    path: list[str | int] = []
    key_next = False
    for match in _TOKEN.finditer(text, begin, len(text) if end is None else end):
        token = match[0]
        if token == "{":
            path.append("")
            key_next = True
        elif token == "[":
            path.append(0)
            key_next = False
        elif token in "}]":
            path.pop()
            key_next = False
        elif token == ",":
            if path and isinstance(path[-1], int):
                path[-1] += 1
            else:
                key_next = True
        elif token == ":":
            key_next = False
        elif token[0] == '"':
            if key_next:
                path[-1] = json.loads(token, strict=False)
            else:
                yield JsonString(tuple(path), match.start(), match.end())


def read_string(lines: Lines, begin: int, end: int, file: str) -> tuple[str, Place]:
    """The value of the JSON string at `begin:end` (quotes included) and its place."""
    tracer = Tracer(lines)
    for match in _PART.finditer(lines.text, begin + 1, end - 1):
        first, low, simple = match.groups()
        start, stop = match.span()
        if first is None and simple is None:
            tracer.literal(start, stop)
        elif simple is not None:
            tracer.escape(start, stop, _SIMPLE.get(simple, simple))
        else:
            code = int(first, 16)
            if low is not None and 0xD800 <= code < 0xDC00:
                code = 0x10000 + ((code - 0xD800) << 10) + int(low, 16) - 0xDC00
                tracer.escape(start, stop, chr(code))
            else:  # two escapes that do not make one character
                tracer.escape(start, start + 6, chr(code))
                if low is not None:
                    tracer.escape(start + 6, stop, chr(int(low, 16)))
    return tracer.done(file, begin + 1)
