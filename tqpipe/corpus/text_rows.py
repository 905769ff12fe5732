"""Formats of a row a line: Moses (two files of plain lines), TSV, CSV, JSON Lines, Google's MQM TSV."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from tqpipe.corpus.items import QUOTED, Item, Reject, Row, item
from tqpipe.corpus.streams import Line, lines
from tqpipe.ingest.table import Columns, find_columns
from tqpipe.storage import Place
from tqpipe.types import TqpipeError

#: Physical lines and characters of one CSV record: a quotation mark that is never closed ends here.
_RECORD_LINES, _RECORD_CHARS = 200, 200_000


def moses(source: Place, target: Place, encoding: str | None = None) -> Iterator[Row]:
    """Line k of one file belongs to line k of the other. What one file has more are rejects, each of them."""
    both = 0
    for left, right in zip_longest(lines(source, encoding), lines(target, encoding)):
        if left is None or right is None:
            here, short = (right, source) if left is None else (left, target)
            assert here is not None
            name = str(target if left is None else source)
            yield Reject(name, here.number, f"{short} has only {both:,} lines", here.text[:QUOTED])
            continue
        both += 1
        if left.reason or right.reason:
            name, bad = (str(source), left) if left.reason else (str(target), right)
            yield Reject(name, bad.number, str(bad.reason), bad.text[:QUOTED])
        else:
            yield item(str(target), right.number, left.text, right.text)


def jsonl(path: Place, columns: Columns, encoding: str | None = None) -> Iterator[Row]:
    """An object a line. Texts by the column names, or the usual ones."""
    name = str(path)
    for line in lines(path, encoding):
        if line.reason:
            yield Reject(name, line.number, line.reason, line.text[:QUOTED])
            continue
        try:
            value = json.loads(line.text)
        except ValueError as error:
            yield Reject(name, line.number, f"not JSON: {error}", line.text[:QUOTED])
            continue
        except RecursionError:
            yield Reject(name, line.number, "not JSON: too many brackets", line.text[:QUOTED])
            continue
        if not isinstance(value, dict):
            yield Reject(name, line.number, "expected an object", line.text[:QUOTED])
            continue
        places = find_columns(list(value), columns)
        if places is None or not all(
            isinstance(v, str) for v in (value[places["source"]], value[places["target"]])
        ):
            yield Reject(
                name, line.number, "expected an object with the texts of both sides", line.text[:QUOTED]
            )
            continue
        id_, reference = value.get(places.get("id", "")), value.get(places.get("reference", ""))
        yield item(
            name, line.number, value[places["source"]], value[places["target"]],
            id=None if id_ is None else str(id_), reference=reference if isinstance(reference, str) else None,
        )  # fmt: skip


def table(path: Place, columns: Columns, encoding: str | None = None, *, quoted: bool) -> Iterator[Row]:
    """CSV (RFC 4180, cells may hold line ends) or TSV (no quotes): a header names the columns.

    TSV without known names in its first row is source, target and perhaps reference from there on. A column
    that is asked for and not there is an error.
    """
    name = str(path)
    records = _records(path, encoding) if quoted else _plain(path, encoding)
    first = next(records, None)
    if first is None:
        raise TqpipeError(f"{path}: the file is empty")
    number, header, reason = first
    asked = any((columns.source, columns.target, columns.id, columns.reference))
    places = find_columns([cell.strip() for cell in header], columns)
    if places is None:
        if quoted or asked:
            raise TqpipeError(
                f"{path}: the first row must name the columns of both texts (--columns SOURCE,TARGET); it has "
                f"{', '.join(map(repr, header))[:300]}"
            )
        yield _headless(name, number, header, reason)
        for number, cells, reason in records:
            yield _headless(name, number, cells, reason)
        return
    at = {what: [cell.strip() for cell in header].index(column) for what, column in places.items()}
    for row in _as_wide(name, records, len(header)):
        if isinstance(row, Reject):
            yield row
            continue
        number, cells = row
        yield item(
            name, number, cells[at["source"]], cells[at["target"]],
            id=(cells[at["id"]].strip() or None) if "id" in at else None,
            reference=cells[at["reference"]] if "reference" in at else None,
        )  # fmt: skip


def _headless(name: str, number: int, cells: Sequence[str], reason: str | None) -> Row:
    if reason is None and len(cells) not in (2, 3):
        reason = f"expected source TAB target (TAB reference), found {len(cells)} cells"
    if reason is not None:
        return Reject(name, number, reason, "\t".join(cells)[:QUOTED])
    return item(name, number, cells[0], cells[1], reference=cells[2] if len(cells) == 3 else None)


_Record = tuple[int, list[str], str | None]


def _as_wide(name: str, records: Iterator[_Record], width: int) -> Iterator[tuple[int, list[str]] | Reject]:
    """The number and cells of each record that has as many cells as the header; what has not is a reject."""
    for number, cells, reason in records:
        if reason is None and len(cells) != width:
            reason = f"expected {width} cells as in the header, found {len(cells)}"
        yield (number, cells) if reason is None else Reject(name, number, reason, "\t".join(cells)[:QUOTED])


def _plain(path: Place, encoding: str | None) -> Iterator[_Record]:
    for line in lines(path, encoding):
        yield line.number, line.text.split("\t"), line.reason


def _records(path: Place, encoding: str | None) -> Iterator[_Record]:
    """CSV records. A quoted cell without an end costs the row it began in, not the rest of the file."""
    source = lines(path, encoding)
    waiting: list[Line] = []
    separator = ""
    csv.field_size_limit(1 << 30)
    while (line := waiting.pop(0) if waiting else next(source, None)) is not None:
        if not separator:
            head = re.sub(r'"[^"]*"', "", line.text)
            separator = max(",;\t|", key=head.count)
        taken, text = [line], line.text
        while (
            not any(t.reason for t in taken) and text.count('"') % 2
            and len(taken) < _RECORD_LINES and len(text) < _RECORD_CHARS
        ):  # fmt: skip
            more = waiting.pop(0) if waiting else next(source, None)
            if more is None:
                break
            # A line end inside of a cell belongs to the text, as it is.
            text += ("\r\n" if taken[-1].returned else "\n") + more.text
            taken.append(more)
        if text.count('"') % 2 or (len(taken) > 1 and any(t.reason for t in taken)):
            waiting = taken[1:] + waiting
            yield line.number, [line.text], "a quoted cell has no end"
            continue
        if line.reason:
            yield line.number, [line.text], line.reason
            continue
        if not text:
            continue
        try:
            rows = list(
                csv.reader([part + "\n" for part in text.split("\n")], delimiter=separator, strict=True)
            )
        except csv.Error as error:
            waiting = taken[1:] + waiting
            yield line.number, [line.text], f"not CSV: {error}"
            continue
        cells = rows[0] if rows else [""]
        yield line.number, cells, None if len(rows) == 1 else "a quotation mark inside of a cell"


_MARK = re.compile(r"</?v>")
_MQM = ("system", "doc_id", "seg_id", "source", "target")


def mqm(path: Place, encoding: str | None = None) -> Iterator[Row]:
    """Google's MQM TSV (Freitag et al. 2021): a row an error; a segment of a system is given once, without the marks.

    Every row counts: those that only add an error to the last segment are not rejects but belong to it.
    """
    name = str(path)
    rows = _plain(path, encoding)
    first = next(rows, None)
    if first is None or not set(_MQM) <= {c.strip() for c in first[1]}:
        raise TqpipeError(f"{path}: an MQM TSV names the columns {', '.join(_MQM)} in its first row")
    header = [c.strip() for c in first[1]]
    at = [header.index(column) for column in _MQM]
    last: tuple[str, ...] = ()
    for row in _as_wide(name, rows, len(header)):
        if isinstance(row, Reject):
            yield row
            continue
        number, cells = row
        system, doc, seg, source, target = (_MARK.sub("", cells[k]) for k in at)
        key = (system, doc, seg)
        if key != last:
            yield item(name, number, source, target, id=f"{system}:{doc}:{seg}")
        last = key


__all__ = ["Item", "jsonl", "moses", "mqm", "table"]
