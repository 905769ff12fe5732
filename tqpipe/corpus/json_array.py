"""A JSON array of objects as a stream, in bounded memory."""

from __future__ import annotations

import codecs
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO, Any, NamedTuple

from tqpipe.corpus.streams import LONGEST, decoding, opened
from tqpipe.ingest.jsonl import ARRAY
from tqpipe.ingest.text import damage
from tqpipe.storage import Location
from tqpipe.types import TqpipeError

_BLOCK = 1 << 16
_SPACE = re.compile(r"[ \t\r\n]*")


class Element(NamedTuple):
    """An element of an array: its number and the line where it begins, both from 1, what it is, and how it stands in
    the file; `reason` says what is wrong with its bytes.
    """

    number: int
    line: int
    value: Any
    text: str
    reason: str | None


def is_array(path: Location, encoding: str | None = None) -> bool:
    """Whether a file of JSON is one array of objects, and no object a line."""
    return ARRAY.match(head_of(path, encoding)) is not None


def head_of(path: Location, encoding: str | None = None) -> str:
    """How the text of a file begins."""
    with opened(path) as stream:
        found, _ = decoding(path, stream, encoding)
        return stream.read(_BLOCK).decode(found, "replace")


def elements(path: Location, encoding: str | None = None) -> Iterator[Element]:
    """The elements of the array that a file is, in order. Raises TqpipeError where the array is cut off or damaged."""
    with opened(path) as stream:
        found, errors = decoding(path, stream, encoding)
        reader = _Reader(path, stream, codecs.getincrementaldecoder(found)(errors))
        number = 0
        reader.take("[")
        mark = reader.take("]") if reader.next() == "]" else ","
        while mark == ",":
            number += 1
            line, value, text = reader.value()
            yield Element(number, line, value, text, damage(text, found))
            mark = reader.take(",]")
        reader.take("")


@dataclass(slots=True)
class _Reader:
    """What was read of a text and is not done: `text` from `at` on, which is in `line`."""

    path: Location
    stream: IO[bytes]
    decoder: Any
    text: str = ""
    at: int = 0
    line: int = 1
    ended: bool = False

    def value(self) -> tuple[int, Any, str]:
        """The value that stands here: the line, the value and its text."""
        self.next()
        while True:
            try:
                value, end = json.JSONDecoder().raw_decode(self.text, self.at)
            except RecursionError:
                raise self._damaged("too many brackets") from None
            except json.JSONDecodeError as error:
                if len(self.text) - self.at > LONGEST or not self._more():
                    raise self._damaged(error.msg) from None
                continue
            if end < len(self.text) or not self._more():  # else a number might go on
                break
        line, text = self.line, self.text[self.at : end]
        self._go(end)
        return line, value, text

    def take(self, marks: str) -> str:
        """The next character that is no space; it must be one of `marks`, or with none of them the end."""
        mark = self.next()
        if (mark not in marks) if mark else bool(marks):
            raise self._damaged(f"expected {' or '.join(map(repr, marks)) or 'the end'}")
        self._go(self.at + 1)
        return mark

    def next(self) -> str:
        """The next character that is no space, "" at the end; it is not taken."""
        while True:
            space = _SPACE.match(self.text, self.at)
            self._go(self.at if space is None else space.end())
            if self.at < len(self.text):
                return self.text[self.at]
            if not self._more():
                return ""

    def _go(self, to: int) -> None:
        self.line += self.text.count("\n", self.at, to)
        self.at = to

    def _more(self) -> bool:
        """Read on, as much again as waits for its end; False where the file ends."""
        if self.ended:
            return False
        first = not self.text
        block = self.stream.read(max(_BLOCK, len(self.text) - self.at))
        self.ended = not block
        self.text, self.at = self.text[self.at :] + self.decoder.decode(block, final=self.ended), 0
        if first:
            self.text = self.text.removeprefix("\ufeff")
        return True

    def _damaged(self, what: str) -> TqpipeError:
        return TqpipeError(f"{self.path}, line {self.line}: the JSON array is damaged or cut off: {what}")
