"""What reviewers wrote, in the translation file itself: of it the words that an edit changes, and nothing else.

Every text knows where it stands in its file, so an edit is a few changes at places of it. The new file is read with the
format's own reader before anyone gets it: the edited texts must come back as they were written, all others as they
were. An edit that would not is left out, with the reason.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tqpipe.ingest import MAX_CHARS, Columns, FileText, Lines, open_bilingual, position, rows_of
from tqpipe.ingest.bilingual import FORMATS, PAIRED, open_keyed
from tqpipe.ingest.places import line_end
from tqpipe.ingest.quoted_tsv import head, is_quoted
from tqpipe.ingest.text import read_bytes, read_text
from tqpipe.ingest.workbook import ENDINGS as WORKBOOKS
from tqpipe.notes.annotate import codes
from tqpipe.notes.docx_edits import Docx, in_order
from tqpipe.notes.edits import Edit, applied, encoded
from tqpipe.notes.escapes import ESCAPES, TAGGED
from tqpipe.review.session import Review
from tqpipe.review.transport import blocks
from tqpipe.types import SIDES, Pair, Piece, Place, Record, Run, TqpipeError

#: Languages whose sentences follow each other without a space.
_UNSPACED = ("ja", "yue", "zh")
_TAG = re.compile(r"<[^<>]+>")
#: What a cell of CSV can have in quotation marks alone, whatever its separator is.
_MARKED = re.compile('[,;|"\t\r\n]')


@dataclass(frozen=True, slots=True)
class Corrected:
    """The new file's bytes; how many segments have their edit in it, how many not because of their status; ids and
    reasons of those whose edit the file cannot hold.
    """

    data: bytes
    written: int
    passed: int
    left: tuple[tuple[str, str], ...]


def corrected(
    review: Review,
    path: Path,
    *,
    encoding: str | None = None,
    columns: Columns | None = None,
    approved: bool = False,
) -> Corrected:
    """The translation file that the run read, at `path`, with the edits of all segments but rejected ones; with
    `approved` those of approved ones alone. Raises TqpipeError for a file that is not the run's translation, and for
    a page, whose text was taken out of it.
    """
    docx = path.suffix.lower() == ".docx"
    if path.suffix.lower() in WORKBOOKS:
        raise TqpipeError(
            f"{path}: edits are not written into workbooks. `tqpipe review export RUN edits.csv` lists them by sheet "
            "and row, both texts side by side; a sheet that is saved as CSV UTF-8, and run, gets its edits"
        )
    if all(record.pair.target_place is None for record in review.records) and not docx:
        raise TqpipeError(
            f"{path}: the run took the text out of it and does not know where it stands there, so edits "
            "cannot be written back. `tqpipe review export RUN edits.csv` lists them, both texts side by side; a page "
            "that is saved as DOCX or text, and run, gets its edits"
        )
    data = read_bytes(path)
    if docx:
        _same(review, path, hashlib.sha256(data).hexdigest())
        document = Docx(path, data)
        return _corrected(
            review,
            path,
            approved,
            lambda n: _document_changes(review, n, document.text),
            document.fault,
            lambda good: document.written(in_order(good)),
        )
    kind = _kind(review.run, path)
    file = _opened(path, kind, encoding, data)
    _same(review, path, file.sha256)

    def written(good: _Edits) -> bytes:
        edits = [edit for n in good for edit in good[n]]
        return encoded(file, data, file.text, edits, _errors(kind))

    # A TSV file may be written as CSV is.
    written_as = "csv" if kind == "tsv" and is_quoted(head(file.text)) else kind
    back = _Back(file, kind, review, columns)
    lines = Lines(file.text, line_end(file.text) if kind in ("csv", "tsv", "jsonl") else "\n")
    return _corrected(
        review, path, approved, lambda n: _changes_of(review, n, lines, written_as), back.fault, written
    )


#: The changes of the file for the edit of each segment.
_Edits = Mapping[int, Sequence[Edit]]


def _same(review: Review, path: Path, sha256: str) -> None:
    if sha256 != review.run.input("target").get("sha256"):
        raise TqpipeError(
            f"{path}: is not the translation that the run read, or was changed since: run it again, and "
            "`tqpipe review import --carry` takes the decisions along"
        )


def _corrected(
    review: Review,
    path: Path,
    approved: bool,
    changes_of: Callable[[int], list[Edit] | None],
    fault: Callable[[_Edits], str],
    written: Callable[[_Edits], bytes],
) -> Corrected:
    """The edits of the segments that were chosen, but those with a fault."""
    edited = [n for n, record in enumerate(review.records) if review.target(n) != record.pair.target_text]
    chosen = [n for n in edited if _chosen(review.state(n).value("status", "open"), approved)]
    ids = {n: review.records[n].pair.id for n in chosen}
    changes = {n: changes_of(n) for n in chosen}
    left = [(ids[n], "where it belongs in the file is not known") for n in chosen if changes[n] is None]
    good = {n: edits for n, edits in changes.items() if edits is not None}
    if fault(good):
        faults = {n: fault({n: edits}) for n, edits in good.items()}
        left += [(ids[n], reason) for n, reason in faults.items() if reason]
        good = {n: edits for n, edits in good.items() if not faults[n]}
        if fault(good):
            raise TqpipeError(
                f"{path}: it cannot hold these edits together; `tqpipe review export` writes a table"
            )
    return Corrected(written(good), len(good), len(edited) - len(chosen), tuple(left))


def _chosen(status: str, approved: bool) -> bool:
    return status == "approved" if approved else status != "rejected"


def _errors(kind: str) -> str:
    # In XML what the encoding does not have is a character reference.
    return "xmlcharrefreplace" if kind in TAGGED else "strict"


def _kind(run: Run, path: Path) -> str:
    """The format, the ending of a file of texts by key, or "text"."""
    source, target = (Path(str(run.input(side).get("name", ""))) for side in SIDES)
    if source == target and (found := FORMATS.get(path.suffix.lower())):
        return found
    if path.suffix.lower() in PAIRED and "unread" in run.manifest:
        return path.suffix.lower()
    return "text"


def _opened(path: Path, kind: str, encoding: str | None, data: bytes) -> FileText:
    if kind in FORMATS.values():
        return open_bilingual(path, encoding=encoding, kind=kind, data=data)[0]
    return open_keyed(path, encoding) if kind in PAIRED else read_text(path, encoding, data=data)


# --- from an edit to changes of the file ------------------------------------------------------------


def _changes_of(review: Review, index: int, lines: Lines, kind: str) -> list[Edit] | None:
    """The changes for the edit of a segment; None where nothing says where it belongs."""
    pair, new = review.records[index].pair, review.target(index)
    if pair.target_place is not None:
        return list(_changes(pair.target_place, pair.target_text, new, lines, kind))
    if kind != "text":
        return None
    # What the translation has left out goes behind what comes before it.
    for before in reversed(review.records[:index]):
        if before.pair.target_place is not None:
            end = position(
                before.pair.target_place, before.pair.target_text, len(before.pair.target_text), end=True
            )
            at = lines.offset(end.line, end.column)
            return [Edit(at, at, _between(before, review.records[index], review.run.langs[1]) + new)]
    return None


def _document_changes(review: Review, index: int, text: str) -> list[Edit] | None:
    """The changes of the text that was taken out of a document; None where nothing says where the edit belongs."""
    pair, new = review.records[index].pair, review.target(index)
    if pair.target:
        start, end = pair.target[0].start, pair.target[-1].end
        if text[start:end] != pair.target_text:
            return None
        return [Edit(start + a, start + b, new[low:high]) for a, b, low, high in _gaps(pair.target_text, new)]
    # A sentence that the translation had lost: behind the one before it, in the same paragraph.
    for before in reversed(review.records[:index]):
        if before.pair.target:
            between = _between(before, review.records[index], review.run.langs[1])
            at = before.pair.target[-1].end
            return None if between == "\n" else [Edit(at, at, between + new)]
    return None


def _between(before: Record, record: Record, lang: str) -> str:
    """What parts a sentence from the one before it."""
    ends = [r.pair.source[k].paragraph for r, k in ((before, -1), (record, 0)) if r.pair.source]
    if len(set(ends)) > 1:
        return "\n"
    return "" if lang.split("-")[0] in _UNSPACED else " "


def _changes(place: Place, old: str, new: str, lines: Lines, kind: str) -> Iterator[Edit]:
    begin = position(place, old, 0)
    start = lines.offset(begin.line, begin.column)
    if kind == "csv" and lines.text[start - 1 : start] != '"' and _MARKED.search(new):
        # A cell without quotation marks gets them where it needs them now.
        yield Edit(start, start + len(old), '"' + new.replace('"', '""') + '"')
        return
    yield from _words(place, old, new, lines, kind)


def _words(place: Place, old: str, new: str, lines: Lines, kind: str) -> Iterator[Edit]:
    closed, tags = list(_closed(place.pieces)), set()
    if kind in TAGGED:
        for piece in place.pieces:
            if piece.end_column - piece.column == piece.end - piece.start:
                for found in _TAG.finditer(old, piece.start, piece.end):
                    tags.add(found[0])
                    closed.append(found.span())
    for start, end, low, high in _widened(_gaps(old, new), closed):
        # What is put between two words goes behind the first, where there is one.
        begin = position(place, old, start, end=start == end and start > 0)
        stop = position(place, old, end, end=end > 0)
        at, to = lines.offset(begin.line, begin.column), lines.offset(stop.line, stop.column)
        text = ESCAPES[kind](new[low:high], lines.text[max(0, at - MAX_CHARS) : at], frozenset(tags))
        yield Edit(at, max(at, to), text)


def _closed(pieces: Sequence[Piece]) -> Iterator[tuple[int, int]]:
    """Stretches of a text that the file writes as a whole: an edit takes all of one or nothing."""
    for piece in pieces:
        if piece.end_column - piece.column != piece.end - piece.start and piece.end - piece.start > 1:
            yield piece.start, piece.end


def _gaps(old: str, new: str) -> Iterator[tuple[int, int, int, int]]:
    """What differs: start and end in `old`, start and end in `new`."""
    a = b = 0
    for start, other, length in (*blocks(old, new), (len(old), len(new), 0)):
        if (a, b) != (start, other):
            yield a, start, b, other
        a, b = start + length, other + length


def _widened(
    gaps: Iterator[tuple[int, int, int, int]], closed: Sequence[tuple[int, int]]
) -> list[tuple[int, int, int, int]]:
    """The same, none of which ends within a closed stretch; those that meet are one."""
    out: list[tuple[int, int, int, int]] = []
    for start, end, low, high in gaps:
        first = min((a for a, b in closed if a < start < b), default=start)
        last = max((b for a, b in closed if a < end < b), default=end)
        # Between two changes both texts are the same, to the character.
        while out and out[-1][1] > first:
            before = out.pop()
            first, last = min(first, before[0]), max(last, before[1])
            start, low = before[0], before[2]
        out.append((first, last, low - (start - first), high + (last - end)))
    return out


# --- what comes back ----------------------------------------------------------------------------------

#: The line and the column where a text begins.
_Begin = tuple[int, int] | None


class _Back:
    """The file's own reader, asked what it makes of the file with edits in it."""

    def __init__(self, file: FileText, kind: str, review: Review, columns: Columns | None):
        self.file, self.kind, self.review, self.columns = file, kind, review, columns
        self.there = self._texts(file)

    def fault(self, edits: Mapping[int, Sequence[Edit]]) -> str:
        """What is wrong with the file that has the edits of these segments, "" for nothing."""
        text = applied(self.file.text, [edit for some in edits.values() for edit in some])
        places = {n: self.review.records[n].pair.target_place for n in edits}
        expected = {_begin(place): self.review.target(n) for n, place in places.items()}
        try:
            text.encode(self.file.encoding, _errors(self.kind))
            found = self._texts(replace(self.file, text=text))
        except UnicodeError:
            return f"the file's encoding, {self.file.encoding}, does not have its characters"
        except TqpipeError as error:
            return f"with it the file cannot be read: {error}"
        wanted = [t if at is None else expected.get(at, t) for t, at in self.there]
        if self.kind != "text" and [t for t, _ in found] != wanted:
            return f"{self.kind.lstrip('.')} cannot hold it as it was written"
        return ""

    def _texts(self, file: FileText) -> list[tuple[str, _Begin]]:
        """Every text of the file and where it begins; in place of a bad row what is wrong with it."""
        if self.kind == "text":
            return []
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
