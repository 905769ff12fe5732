"""Edits of a text that has a segment a line: none comes or goes, as other files name the lines by their numbers."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from tqpipe import line_breaks
from tqpipe.notes.edits import Edit
from tqpipe.notes.sentences import LINE_END, Stretch, line_end_of
from tqpipe.types import Pair


def emptied(text: str, place: Stretch) -> Edit:
    """The change that leaves of a sentence its line."""
    start, end = place
    ends = "".join(LINE_END.findall(text[start:end]))
    # What ends a text without a line end is a line as long as there is something on it.
    return Edit(start, end, ends + (line_end_of(text) if end == len(text) else ""))


def filled(
    pairs: Sequence[Pair], n: int, text: str, places: Sequence[Stretch | None], new: str
) -> Edit | None:
    """The change that puts a lost sentence on the empty line that stands for it: as many lines behind the sentence
    before it as in the source. None where there is no such line.
    """
    lines = list(line_breaks.lines(text))
    rows = [None if p is None else _rows(lines, p) for p in places]
    before, here = next(_known(pairs, rows, range(n - 1, -1, -1)), (-1, -1)), _source(pairs[n])
    after = next((row for row in rows[n + 1 :] if row is not None), (len(lines), 0))
    beside = _source(pairs[n - 1]) if n else None
    # A place counts line feeds: in a file that ends its lines otherwise all are on the first.
    if here is None or (beside is not None and beside[1] >= here[0]):
        return None
    row = before[0] + here[0] - before[1]
    if not before[0] < row < after[0] or text[slice(*lines[row])].strip():
        return None
    return Edit(*lines[row], new)


def _known(
    pairs: Sequence[Pair], rows: Sequence[tuple[int, int] | None], order: range
) -> Iterator[tuple[int, int]]:
    """The last line of the translation and of the source, of each pair that has both."""
    for k in order:
        row, source = rows[k], _source(pairs[k])
        if row is not None and source is not None:
            yield row[1], source[1]


def _rows(lines: Sequence[line_breaks.Line], place: Stretch) -> tuple[int, int]:
    """The first and the last line of a stretch, from 0."""
    first, last = (bisect_right(lines, at, key=lambda line: line[0]) - 1 for at in place)
    return first, last


def _source(pair: Pair) -> tuple[int, int] | None:
    place = pair.source_place
    return None if place is None else (place.pieces[0].line - 1, place.pieces[-1].line - 1)
