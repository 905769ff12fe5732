"""From a reviewer's edit to changes of the file: of its text the words that differ, each at its place.

Places are half-open code-point ranges of the file's text, or of the text that was taken out of a document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tqpipe.ingest import MAX_CHARS, Lines, position
from tqpipe.notes.edits import Edit
from tqpipe.notes.escapes import ESCAPES, TAGGED
from tqpipe.review.session import Review
from tqpipe.review.transport import blocks
from tqpipe.types import Piece, Place, Record

#: Languages whose sentences follow each other without a space.
_UNSPACED = ("ja", "yue", "zh")
_TAG = re.compile(r"<[^<>]+>")
#: What a cell of CSV can have in quotation marks alone, whatever its separator is.
_MARKED = re.compile('[,;|"\t\r\n]')


def file_changes(review: Review, index: int, lines: Lines, kind: str) -> list[Edit] | None:
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


def document_changes(review: Review, index: int, text: str) -> list[Edit] | None:
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
