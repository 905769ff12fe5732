"""Texts, where they stand in the user's files, and how they are joined to pairs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from tqpipe.types.vocabulary import Side


@dataclass(frozen=True, slots=True)
class Document:
    """A text in one language. `name` is what error messages and records call it (a path, mostly)."""

    name: str
    lang: str
    text: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A sentence, heading or other unit: `text == document.text[start:end]`.

    `paragraph` counts the document's paragraphs (blank line or line break between them) from 0.
    """

    doc: str
    lang: str
    start: int
    end: int
    text: str
    paragraph: int = 0


@dataclass(frozen=True, slots=True)
class Alignment:
    """How a pair was joined.

    `kind` is "n-m", the number of source and of target segments ("1-0" is an omission, "0-1" an
    addition). `cost` is the aligner's cost of the bead in nats, lower is better (0 for pre-aligned
    input); `confidence` its probability (None for pre-aligned input). A `moved` pair stands elsewhere
    in the target than its neighbours do.
    """

    kind: str
    cost: float
    confidence: float | None = None
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    r"""Where a stretch of a text stands in a file: `text[start:end]` is on one line, from `column` to `end_column`.

    `line` and `column` count from 1, columns in code points, `end_column` exclusive. Where `end_column -
    column == end - start` the file holds the text itself; otherwise an escape of it (a JSON `\u00e9`, an XML
    `&amp;`), which cannot be pointed into. `utf16` and `utf8` are what columns in those units have more at
    `column`, so that a format can count as it wants without the file.
    """

    start: int
    end: int
    line: int
    column: int
    end_column: int
    utf16: int = 0
    utf8: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """Where a text stands in the user's file: pieces that cover it in order (one at least, even of "")."""

    file: str
    pieces: tuple[Piece, ...]

    @classmethod
    def at_line(cls, file: str, line: int) -> Place:
        """The beginning of a line, of which no text is known."""
        return cls(file, (Piece(0, 0, line, 1, 1),))


#: Half-open code points of a text.
Range = tuple[int, int]
#: Word links as half-open code-point ranges: (source start, source end, target start, target end).
Places = Sequence[tuple[int, int, int, int]]

Number = Literal["any", "one", "several"]


@dataclass(frozen=True, slots=True)
class Pair:
    """A bead: n consecutive source segments with m consecutive target segments.

    `source_text` and `target_text` are the documents' text from the first segment's start to the
    last one's end, or "" on an empty side. Spans are offsets into these two strings. `source_place` and
    `target_place` say where the two texts stand in the user's files (the place of an empty one is where it
    belongs), None where that is not known; they are no part of what makes two pairs equal. `number` says of a plural
    form whether it is for one number alone, which it may say in words or not at all, or for several; "any" of
    other texts.
    """

    id: str
    source: tuple[Segment, ...]
    target: tuple[Segment, ...]
    source_text: str
    target_text: str
    alignment: Alignment
    reference: str | None = None
    source_place: Place | None = field(default=None, compare=False)
    target_place: Place | None = field(default=None, compare=False)
    number: Number = field(default="any", compare=False)

    def place(self, side: Side) -> Place | None:
        """Where a side's text stands in the user's file; None where that is not known."""
        return self.source_place if side == "source" else self.target_place

    def text(self, side: Side) -> str:
        """A side's text; "" for an empty side."""
        return self.source_text if side == "source" else self.target_text

    def segments(self, side: Side) -> tuple[Segment, ...]:
        """A side's segments in the document's order; none for an empty side."""
        return self.source if side == "source" else self.target
