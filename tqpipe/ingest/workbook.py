"""Workbooks (.xlsx, .xlsm, .xlsb, .xls, .ods): the tables of their sheets, with sheet and row as the place.

Read are all sheets that are not hidden and have columns of both texts, or the one that is asked for. The first row of a
sheet with such names in it is its header; what stands above it is a title. Every cell is text, a formula its value as
it was last computed. Hidden rows and columns are read, and of merged cells the first holds the text.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, groupby, islice
from pathlib import Path
from typing import Any

from tqpipe.ingest.columns import (
    NAMES,
    Columns,
    find_columns,
    language_columns,
    require_single,
    two_of_languages,
)
from tqpipe.ingest.packed import MOST, PACKED
from tqpipe.ingest.row_langs import LOOK, Langs, of_first, says_of
from tqpipe.ingest.rows import BadRow, Bilingual, Given, Placed, Read
from tqpipe.ingest.table import Record, record_under, untranslated
from tqpipe.ingest.text import STDIN, damage
from tqpipe.types import Piece, Place, TqpipeError

ENDINGS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
#: Rows of a sheet that are looked at for its header.
_LOOK = 20
_AS_TEXT = "save its sheet as text, in Excel as “CSV UTF-8” (File, Save As), and give the .csv"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a sheet: its number, from 1, the column where `cells` begin, from 0."""

    number: int
    left: int
    cells: Sequence[str]


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet whose columns are known: `places` are the names of those of both texts, an id and a reference, `keys`
    the languages that they are called by, `langs` those of the workbook: as asked for, else as its first table says by
    its columns' names or by a row of it; `rows` what stands below the header.
    """

    sheet: str
    header: Sequence[str]
    places: Mapping[str, str]
    keys: tuple[str, str]
    langs: Langs
    rows: Iterable[Row]

    def id_of(self, row: int) -> str:
        """The id of a row that has none, in the way that spreadsheets point at cells."""
        return f"{self.sheet}!{row}"

    def of(self, reason: str) -> str:
        """What is wrong with a row, whose number every sheet has."""
        return f"{reason} (sheet {self.sheet!r})"


@dataclass(frozen=True, slots=True)
class Passed:
    """A sheet that is not read, and why."""

    sheet: str
    reason: str


def refuse_workbook(name: str) -> None:
    """Raises TqpipeError that says what to do, for a file that is called as a workbook is of which nothing reads the
    tables.
    """
    if name.lower().endswith(".numbers"):
        raise TqpipeError(f"{name}: a workbook of Numbers: export it as .xlsx (File, Export To), or as CSV")


def tables(path: Path, columns: Columns, langs: tuple[str, str] = ("", "")) -> Iterator[Table | Passed]:
    """The sheets of a workbook in their order; each table's rows before the next one is asked for.

    `columns.sheet` is the one to read, hidden or not. Raises TqpipeError for a workbook that cannot be read, and where
    no sheet has the columns.
    """
    began: list[str] = []
    found = False
    settled = all(langs)
    for name, rows in _sheets(path, columns.sheet):
        if rows is None:
            yield Passed(name, f"the sheet {name!r} is hidden (--sheet {name} reads it)")
            continue
        head = list(islice(rows, _LOOK))
        if not head:
            continue
        if (at := _header(head, columns, langs)) is None:
            began.append(_begins(name, head))
            yield Passed(name, f"the sheet {name!r} has no columns of both texts")
            continue
        number, places, keys = at
        found = True
        header = [cell.strip() for cell in head[number].cells]
        carry = (column for column in columns.carry if column in header)
        require_single(header, (*places.values(), *carry), f"{path}, sheet {name!r}")
        below: Iterable[Row] = chain(head[number + 1 :], rows)
        if not settled:
            langs, below = (keys, below) if any(keys) else _said(header, below, langs)
            settled = True
        yield Table(name, header, places, keys, langs, below)
    if not found:
        raise TqpipeError(_no_columns(path, columns, langs, began))


def _said(header: Sequence[str], rows: Iterable[Row], langs: Langs) -> tuple[Langs, Iterable[Row]]:
    """The languages that the first row to say any is in, and all of the rows."""
    says = says_of(header)
    read: list[Row] = []

    def looked_at() -> Iterator[dict[str, str]]:
        for row in islice(rows, LOOK if says else 0):
            read.append(row)
            yield {header[k]: row.cells[k] for k in says}

    return of_first(looked_at(), langs), chain(read, rows)


def workbook_languages(
    path: Path, columns: Columns, langs: tuple[str, str] = ("", "")
) -> tuple[tuple[str, str], dict[str, str]]:
    """The two languages that the columns read are called by, "" for none; and all of the first sheet's that has
    columns called so, by their codes. Raises TqpipeError as `tables`.
    """
    for _, rows in _sheets(path, columns.sheet):
        head = list(islice(rows or (), _LOOK))
        at = _header(head, columns, langs)
        several = _by_language(head) if not columns.asked else {}
        if at is not None or several:
            return at[2] if at is not None else ("", ""), several
    return ("", ""), {}


def read_workbook(path: Path, columns: Columns | None, langs: tuple[str, str]) -> Bilingual:
    """The rows of a workbook, a sheet after the other; one that is not read is a row that says so.

    A row that has no id is called as "Sheet1!5". Raises TqpipeError as `tables`, and for more texts than memory should
    hold: a workbook may have one long text in every cell, and be small.
    """
    asked, size = columns or Columns(), 0
    read: list[Read] = []
    said = "", ""
    for found in tables(path, asked, langs):
        if isinstance(found, Passed):
            read.append((BadRow(1, found.reason, left_out=True), Given()))
            continue
        said = said if any(said) else found.keys
        at = {what: found.header.index(name) for what, name in found.places.items()}
        named = [name or f"column {letters(left)}" for left, name in enumerate(found.header)]
        for row in found.rows:
            size += sum(map(len, row.cells))
            if size > MOST:
                raise TqpipeError(
                    f"{path}: its cells have more than {MOST:,} characters; `tqpipe batch` holds one row at a time"
                )
            made, given = record_under(_record(path, row), named, at, found.id_of(row.number))
            made = untranslated(made) if any(found.keys) else made
            if isinstance(made, BadRow):
                made = replace(made, reason=found.of(made.reason))
            read.append((made, given))
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    rows, fields = tuple(row for row, _ in read), tuple(known for _, known in read)
    return Bilingual(str(path), rows, {str(path): digest}, *said, fields)


def letters(column: int) -> str:
    """How spreadsheets call a column, from 0: A, B, ..., Z, AA, ..."""
    name = ""
    while column >= 0:
        column, letter = divmod(column, 26)
        name, column = chr(ord("A") + letter) + name, column - 1
    return name


def _record(path: Path, row: Row) -> Record:
    # All of a text is at its cell, as what an escape stands for is.
    cells: list[Placed] = [
        (text, Place(str(path), (Piece(0, len(text), row.number, row.left + at, row.left + at),)))
        for at, text in enumerate(row.cells, 1)
    ]
    return Record(row.number, tuple(cells), damage("\t".join(row.cells)))


def _header(
    head: Sequence[Row], columns: Columns, langs: tuple[str, str]
) -> tuple[int, Mapping[str, str], tuple[str, str]] | None:
    """Which row names the columns, which of them are which, and the languages that they are called by."""
    for number, row in enumerate(head):
        names = [cell.strip() for cell in row.cells]
        if (places := find_columns(names, columns)) is not None:
            return number, places, ("", "")
    first = _first_of_several(head)
    if first is None or columns.asked:
        return None
    coded = two_of_languages([cell.strip() for cell in head[first].cells], langs)
    return None if coded is None else (first, *coded)


def _first_of_several(head: Sequence[Row]) -> int | None:
    """The first row with two cells or more: a language's name further down is a text."""
    return next((n for n, row in enumerate(head) if sum(bool(cell.strip()) for cell in row.cells) > 1), None)


def _by_language(head: Sequence[Row]) -> dict[str, str]:
    number = _first_of_several(head)
    return {} if number is None else language_columns([cell.strip() for cell in head[number].cells])


def _begins(name: str, head: Sequence[Row]) -> str:
    first = head[_first_of_several(head) or 0]
    return f"{name!r} begins with {', '.join(repr(cell) for cell in first.cells if cell)[:200]}"


def _no_columns(path: Path, columns: Columns, langs: tuple[str, str], began: Sequence[str]) -> str:
    if columns.asked:
        wanted = f"columns {', '.join(map(repr, columns.named))}"
    else:
        wanted = (
            f"a row that names the columns of both texts, one of {', '.join(NAMES['source'])} and one of "
            f"{', '.join(NAMES['target'])}, or two languages (--source-lang, --target-lang); name them with "
            "--columns SOURCE,TARGET"
        )
    there = "; ".join(began) or "no sheet that is not hidden has anything in it"
    return f"{path}: no sheet has {wanted}; {there}"


_Rows = Iterator[Row]


def _sheets(path: Path, wanted: str | None) -> Iterator[tuple[str, _Rows | None]]:
    """Name and rows of each sheet, or of the one that is wanted; None in place of those of a hidden one."""
    lines = _lines(path, wanted)
    try:
        there: list[tuple[str, bool]] = [(name, hidden) for name, hidden in next(lines)]
        if wanted is not None and wanted not in (name for name, _ in there):
            names = ", ".join(repr(name) for name, _ in there)[:400]
            raise TqpipeError(f"{path}: there is no sheet {wanted!r}; there are {names}")
        parts = groupby(lines, key=lambda line: int(line[0]))
        at, rows = next(parts, (len(there), iter(())))
        for number, (name, hidden) in enumerate(there):
            if wanted is not None and name != wanted:
                continue
            if number == at:
                yield name, (Row(*line[1:]) for line in rows)
                at, rows = next(parts, (len(there), iter(())))
            else:
                yield name, None if hidden and wanted is None else iter(())
    finally:
        lines.close()


def _lines(path: Path, wanted: str | None) -> Generator[Any, None, None]:
    """What `workbook_process` says of a file, line by line. Raises TqpipeError for one that it cannot read."""
    if path == STDIN:
        raise TqpipeError("a workbook is read more than once: give a file, not standard input")
    if path.suffix.lower() in PACKED:
        raise TqpipeError(f"{path}: a workbook is packed already: unpack it first")
    if importlib.util.find_spec("python_calamine") is None:
        raise TqpipeError(
            f"{path}: to read a workbook, install the extra: pip install 'tqpipe[xlsx]'; or {_AS_TEXT}"
        )
    try:
        with path.open("rb"):
            pass
    except OSError as error:
        raise TqpipeError(f"{path}: {error.strerror or error}") from error
    script = Path(__file__).with_name("workbook_process.py")
    # -P: no module beside the script takes the place of one of Python's own.
    command = [sys.executable, "-P", str(script), str(path), *([] if wanted is None else [wanted])]
    environment = os.environ | {"PYTHONUTF8": "1", "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment
    )
    assert process.stdout is not None
    try:
        for line in process.stdout:
            said = json.loads(line) if line.endswith(b"\n") else {}
            if isinstance(said, dict):
                break
            yield said
        else:
            said = {}
        if "error" in said:
            raise TqpipeError(f"{path}: not a workbook that can be read: {said['error']:.300}; or {_AS_TEXT}")
        if process.wait() != 0:
            raise TqpipeError(
                f"{path}: the workbook is damaged, or needs too much memory: one of its sheets may have a cell far "
                f"out, which Ctrl+End in Excel shows. Delete what is there, or {_AS_TEXT}"
            )
    finally:
        process.kill()
        process.stdout.close()
        process.wait()
