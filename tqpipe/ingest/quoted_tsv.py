"""TSV whose cells are quoted where they need it, as Excel ("Text (Tab delimited)") and pandas write it, told from TSV
in which a quotation mark is a mark of the text.

Whoever quotes cells quotes each that has a quotation mark in it, and writes that twice. One cell that is written in
another way says that nobody does; something that only quoting explains must be there before it is believed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tqpipe.ingest.columns import Columns, find_columns

#: Lines at the head of a file that are looked at.
LOOK = 10_000
#: Lines of a record, at most; and records of nothing but quoted cells that are no chance.
_TALL, _MANY = 200, 5
_CELL = re.compile(r'"((?:[^"]|"")*+)"(?=[\t\r\n]|\Z)|([^"\t\r\n]*+)(?=[\t\r\n]|\Z)')
_END = re.compile(r"\r\n|[\r\n]|\Z")
_NUMBER = re.compile(r"[\d.,+-]*")


def is_quoted(text: str) -> bool:
    """Whether cells of a TSV file that begins with `text` are quoted (`LOOK` lines of it are enough)."""
    if '"' not in text:
        return False
    count, sure, bare, first = 0, False, False, list[str]()
    for record, cells in _records(text):
        count += 1
        if cells is None:
            return False
        first = first or [inside or plain or "" for inside, plain in cells]
        wrapped = [inside for inside, _ in cells if inside is not None]
        bare = bare or any(plain and not _NUMBER.fullmatch(plain) for _, plain in cells)
        sure = sure or any('""' in inside and inside.strip('"') for inside in wrapped)
        lines = re.split(r"\r\n|[\r\n]", record)
        if len(lines) > 1 or any("\t" in inside for inside in wrapped):
            # What is a row for each line as it stands is no record of several: the quotation goes on below.
            if len(lines) > _TALL or all(line.count("\t") == len(first) - 1 for line in lines):
                return False
            sure = sure or len(cells) == len(first)
    return sure or (not bare and (count >= _MANY or find_columns(first, Columns()) is not None))


_Cell = tuple[str | None, str | None]


def _records(text: str) -> Iterator[tuple[str, list[_Cell] | None]]:
    """Each record, and its cells: what stands in quotation marks, or without them; None for what is no record."""
    at = begin = 0
    cells: list[_Cell] = []
    while at < len(text):
        cell = _CELL.match(text, at)
        if cell is None:
            yield text[begin:], None
            return
        cells.append((cell[1], cell[2]))
        at = cell.end()
        if text[at : at + 1] == "\t":
            at += 1
            if at < len(text):
                continue
        end = _END.match(text, at)
        if any(inside is not None or plain for inside, plain in cells):
            yield text[begin:at], cells
        at = begin = at if end is None else end.end()
        cells = []


def head(text: str) -> str:
    """As much of a text as is looked at."""
    at = 0
    for _ in range(LOOK):
        at = text.find("\n", at) + 1
        if not at:
            return text
    return text[:at]
