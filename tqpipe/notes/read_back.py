"""The file's own reader, asked what it makes of a file with edits in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from tqpipe import line_breaks
from tqpipe.ingest import Columns, FileText, rows_of
from tqpipe.ingest.bilingual import PAIRED
from tqpipe.notes.annotate import codes
from tqpipe.notes.edits import Edit, applied
from tqpipe.notes.escapes import TAGGED
from tqpipe.review.session import Review
from tqpipe.types import Pair, Place, TqpipeError

#: The line and the column where a text begins.
_Begin = tuple[int, int] | None


class ReadBack:
    """A file's texts before the edits of a review, by its kind: a format, a file by key's ending, "text", "lines"."""

    def __init__(self, file: FileText, kind: str, review: Review, columns: Columns | None):
        self.file, self.kind, self.review, self.columns = file, kind, review, columns
        self.there = self._texts(file)

    def fault(self, edits: Mapping[int, Sequence[Edit]]) -> str:
        """What is wrong with the file that has the edits of these segments, "" for nothing."""
        text = applied(self.file.text, [edit for some in edits.values() for edit in some])
        places = {n: self.review.records[n].pair.target_place for n in edits}
        expected = {_begin(place): self.review.target(n) for n, place in places.items()}
        try:
            text.encode(self.file.encoding, encoding_errors(self.kind))
            found = self._texts(replace(self.file, text=text))
        except UnicodeError:
            return f"the file's encoding, {self.file.encoding}, does not have its characters"
        except TqpipeError as error:
            return f"with it the file cannot be read: {error}"
        if self.kind == "lines" and len(found) != len(self.there):
            return "with it the file would have another number of lines, and each is a segment"
        wanted = [t if at is None else expected.get(at, t) for t, at in self.there]
        if self.kind not in ("text", "lines") and [t for t, _ in found] != wanted:
            return f"{self.kind.lstrip('.')} cannot hold it as it was written"
        return ""

    def _texts(self, file: FileText) -> list[tuple[str, _Begin]]:
        """Every text of the file and where it begins; in place of a bad row what is wrong with it."""
        if self.kind == "text":
            return []
        if self.kind == "lines":
            return [(file.text[a:b], None) for a, b in line_breaks.lines(file.text)]
        if self.kind in PAIRED:
            keyed = PAIRED[self.kind](file)
            return [(text, _begin(place)) for text, place in keyed.texts.values()] + [
                (row.reason, None) for row in keyed.bad
            ]
        out: list[tuple[str, _Begin]] = []
        for row in rows_of(file, self.kind, self.columns, codes(self.review.run)).rows:
            if isinstance(row, Pair):
                out += [
                    (row.source_text, _begin(row.source_place)),
                    (row.target_text, _begin(row.target_place)),
                ]
            else:
                out.append((f"{row.reason} {row.text}", None))
        return out


def _begin(place: Place | None) -> _Begin:
    return None if place is None else (place.pieces[0].line, place.pieces[0].column)


def encoding_errors(kind: str) -> str:
    """What is done with characters that the encoding of a file of this kind does not have: as `str.encode` has it."""
    # In XML what the encoding does not have is a character reference.
    return "xmlcharrefreplace" if kind in TAGGED else "strict"
