"""From a reviewer's edit to changes of the file: of its text the words that differ, each at its place.

Places are half-open code-point ranges of the file's text, or of the text that was taken out of a document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tqpipe.ingest import MAX_CHARS, Lines, position
from tqpipe.notes.codes import CODED, Codes
from tqpipe.notes.edits import Edit
from tqpipe.notes.escapes import ESCAPES, TAGGED
from tqpipe.notes.one_a_line import emptied, filled
from tqpipe.notes.sentences import LINE_END, Sentences, Stretch, line_end_of, stretches
from tqpipe.review.session import Review
from tqpipe.review.transport import blocks
from tqpipe.types import Piece, Place

_TAG = re.compile(r"<[^<>]+>")
#: What a cell of CSV can have in quotation marks alone, whatever its separator is.
_MARKED = re.compile('[,;|"\t\r\n]')


#: The changes for the edit of each segment; None where nothing says where it belongs.
Changes = dict[int, list[Edit] | None]


def file_changes(review: Review, chosen: Sequence[int], lines: Lines, kind: str) -> Changes:
    """The changes of the file for the edits of the segments `chosen`."""
    whole = None
    codes = Codes(lines.text if kind in CODED else "")
    found: Changes = {}
    places = stretches(review, lines) if kind in ("text", "lines") else []
    for n in chosen:
        pair, new = review.records[n].pair, review.target(n)
        if kind == "text" and (pair.target_place is None or not new.strip()):
            whole = whole or Sentences(review, chosen, lines.text, places)
            found[n] = _sentence(whole, n, LINE_END.sub(line_end_of(lines.text), new))
        elif kind == "lines" and (pair.target_place is None or not new.strip()):
            found[n] = _line(review, n, lines.text, places, new)
        elif pair.target_place is None:
            found[n] = None
        else:
            found[n] = list(_changes(pair.target_place, pair.target_text, new, lines, kind, codes))
    return found


def document_changes(review: Review, chosen: Sequence[int], text: str) -> Changes:
    """The changes of the text that was taken out of a document, for the edits of the segments `chosen`."""
    places = [
        (record.pair.target[0].start, record.pair.target[-1].end) if record.pair.target else None
        for record in review.records
    ]
    whole = Sentences(review, chosen, text, places, in_lines=True)
    found: Changes = {}
    for n in chosen:
        place, old, new = places[n], review.records[n].pair.target_text, review.target(n)
        if place is not None and text[slice(*place)] != old:
            found[n] = None
        elif place is None or not new.strip():
            found[n] = _sentence(whole, n, new)
        else:
            found[n] = [
                Edit(place[0] + a, place[0] + b, new[low:high]) for a, b, low, high in _gaps(old, new)
            ]
    return found


def _sentence(whole: Sentences, n: int, new: str) -> list[Edit] | None:
    if not new.strip():
        return [] if whole.places[n] is None else [whole.removed(n)]
    edit = whole.added(n, new)
    return None if edit is None else [edit]


def _line(review: Review, n: int, text: str, places: Sequence[Stretch | None], new: str) -> list[Edit] | None:
    place = places[n]
    if place is not None:
        return [emptied(text, place)]
    if not new.strip():
        return []
    edit = filled([record.pair for record in review.records], n, text, places, new)
    return None if edit is None else [edit]


def _changes(place: Place, old: str, new: str, lines: Lines, kind: str, codes: Codes) -> Iterator[Edit]:
    begin = position(place, old, 0)
    start = lines.offset(begin.line, begin.column)
    if kind == "csv" and lines.text[start - 1 : start] != '"' and _MARKED.search(new):
        # A cell without quotation marks gets them where it needs them now.
        yield Edit(start, start + len(old), '"' + new.replace('"', '""') + '"')
        return
    yield from _words(place, old, new, lines, kind, codes)


def _words(place: Place, old: str, new: str, lines: Lines, kind: str, codes: Codes) -> Iterator[Edit]:
    closed, tags = list(_closed(place.pieces)), set()
    if kind in TAGGED:
        escaped = [(p.start, p.end) for p in place.pieces if p.end_column - p.column != p.end - p.start]
        for found in _TAG.finditer(old):
            if not any(a < found.end() and found.start() < b for a, b in escaped):
                tags.add(found[0])
                closed.append(found.span())
    for start, end, low, high in _widened(_gaps(old, new), closed):
        begin, stop = position(place, old, start), position(place, old, end, end=end > 0)
        at, to = lines.offset(begin.line, begin.column), lines.offset(stop.line, stop.column)
        if start == end:
            at = to = codes.put_in(to if start > 0 else None, at if end < len(old) or not old else None)
        else:
            at, to = codes.taken(at, to)
        written = new[low:high]
        if kind in ("text", "lines"):
            written = LINE_END.sub(line_end_of(lines.text), written)
        text = ESCAPES[kind](written, lines.text[max(0, at - MAX_CHARS) : at], frozenset(tags))
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
