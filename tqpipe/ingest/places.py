"""Where texts stand in a file: offsets in its decoded text -> lines and columns -> a `Place`.

Lines end at a line feed, as for Git, editors and SARIF's default; a carriage return before it is the last
character of its line. In a file of rows that has carriage returns and no line feed those end its lines. A byte order
mark is no character. Readers collect pieces with a `Tracer` while they undo escapes; `position` and `Place`s answer for
any offset of the text.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

from tqpipe.types import Piece, Place


@dataclass(frozen=True, slots=True)
class Position:
    """A place between two characters: line and column from 1, the column in three units."""

    line: int
    column: int
    utf16: int
    utf8: int


def line_end(text: str) -> str:
    """What ends the rows of a text: a line feed, or the carriage return of old Macs where it has no other."""
    return "\r" if "\n" not in text and "\r" in text else "\n"


class Lines:
    """The lines of a text, by offset, and what ends them."""

    def __init__(self, text: str, end: str = "\n") -> None:
        self.text, self.end = text, end
        self._starts = [0, *accumulate(len(line) + 1 for line in text.split(self.end))][:-1]
        # The last place asked for: offset of its line, its own, and what its columns have more in
        # UTF-16 and UTF-8. Readers go from left to right, and a minified file is one line of megabytes.
        self._last = (0, 0, 0, 0)

    def line(self, offset: int) -> int:
        """The line, from 1, that holds the character at `offset`."""
        return bisect_right(self._starts, offset)

    def offset(self, line: int, column: int) -> int:
        """The offset of a line and a column, both from 1."""
        return self._starts[line - 1] + column - 1

    def piece(self, begin: int, end: int, start: int, length: int) -> Piece:
        """A piece for file text `begin:end` on one line, which stands for `length` characters from `start` on."""
        line = self.line(begin)
        first = self._starts[line - 1]
        at, known, wide, more = self._last
        if at != first or known > begin:
            known, wide, more = first, 0, 0
        between = self.text[known:begin]
        wide, more = wide + _wide(between), more + _more(between)
        self._last = (first, begin, wide, more)
        return Piece(start, start + length, line, begin - first + 1, end - first + 1, wide, more)


def _wide(text: str) -> int:
    """How many UTF-16 units more than code points `text` has."""
    return 0 if text.isascii() else sum(c > "\uffff" for c in text)


def _more(text: str) -> int:
    """How many UTF-8 bytes more than code points `text` has."""
    return 0 if text.isascii() else len(text.encode("utf-8", "surrogatepass")) - len(text)


class Tracer:
    """Builds a text and its place together: literal stretches of the file and escapes, in order."""

    def __init__(self, lines: Lines) -> None:
        self.lines = lines
        self._texts: list[str] = []
        self._pieces: list[Piece] = []
        self._length = 0

    @property
    def is_empty(self) -> bool:
        """Whether nothing was read since the last `done`."""
        return not self._pieces

    def literal(self, begin: int, end: int) -> None:
        """Add the file's text `begin:end` as it is."""
        while begin < end:
            stop = self.lines.text.find(self.lines.end, begin, end) + 1 or end
            self._add(begin, stop, self.lines.text[begin:stop])
            begin = stop

    def escape(self, begin: int, end: int, text: str) -> None:
        """Add `text`, which the file writes as `begin:end` (on one line, or its first line is meant)."""
        stop = self.lines.text.find(self.lines.end, begin, end)
        self._add(begin, end if stop < 0 else max(stop, begin + 1), text)

    def words(self, begin: int, end: int, text: str) -> None:
        """Add `text`, whose words the file has in `begin:end` to the letter, with other white space between them; where
        it has not, as an escape of the whole stretch.
        """
        pieces, at, space = [], begin, ""
        for part in re.finditer(r"\s+|\S+", text):
            if part[0].isspace():
                space = part[0]
                continue
            there = self.lines.text.find(part[0], at, end)
            if there < 0:
                self.escape(begin, max(end, begin + 1), text)
                return
            if space:
                pieces.append((at, max(there, at + 1), space))
            pieces.append((there, there + len(part[0]), ""))
            at, space = there + len(part[0]), ""
        if space:  # the line end of a block
            pieces.append((at, at + 1, space))
        for start, stop, made in pieces:
            if made:
                self.escape(start, stop, made)
            else:
                self.literal(start, stop)

    def _add(self, begin: int, end: int, text: str) -> None:
        if text:
            self._pieces.append(self.lines.piece(begin, end, self._length, len(text)))
            self._texts.append(text)
            self._length += len(text)

    def done(self, file: str, begin: int) -> tuple[str, Place]:
        """The text and its place; `begin` is where an empty text stands."""
        if not self._pieces:
            return "", Place(file, (self.lines.piece(begin, begin, 0, 0),))
        return "".join(self._texts), Place(file, tuple(_joined(self._pieces)))


def _joined(pieces: list[Piece]) -> list[Piece]:
    """Neighbours that are literal and touch become one."""
    out = [pieces[0]]
    for piece in pieces[1:]:
        last = out[-1]
        if (
            piece.line == last.line
            and piece.column == last.end_column
            and last.end - last.start == last.end_column - last.column
            and piece.end - piece.start == piece.end_column - piece.column
        ):
            out[-1] = Piece(
                last.start, piece.end, last.line, last.column, piece.end_column, last.utf16, last.utf8
            )
        else:
            out.append(piece)
    return out


def place_of(file: str, lines: Lines, start: int, end: int) -> tuple[str, Place]:
    """The text of a stretch of plain text, and its place."""
    tracer = Tracer(lines)
    tracer.literal(start, end)
    return tracer.done(file, start)


def position(place: Place, text: str, offset: int, *, end: bool = False) -> Position:
    """Where `offset` of `text` stands; with `end`, as the end of the character before it.

    The two differ where an escape or a line ends: the end of a span belongs to its last character's line.
    An offset inside of an escape is its beginning, or its end.
    """
    pieces = place.pieces
    number = max(0, bisect_right([p.start for p in pieces], offset - (end and offset > 0)) - 1)
    piece = pieces[number]
    inside = min(offset, piece.end) - piece.start
    if piece.end_column - piece.column == piece.end - piece.start:
        before = text[piece.start : piece.start + inside]
        column, wide, more = piece.column + inside, _wide(before), _more(before)
    else:  # an escape is ASCII, and left or right of the offset as a whole
        past = inside >= piece.end - piece.start or (end and inside > 0)
        column, wide, more = piece.end_column if past else piece.column, 0, 0
    return Position(piece.line, column, column + piece.utf16 + wide, column + piece.utf8 + more)
