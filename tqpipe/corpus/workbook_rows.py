"""Workbooks: the rows of their sheets, one sheet after the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from tqpipe.corpus.items import Reject, Row
from tqpipe.corpus.text_rows import Record, rows_under
from tqpipe.ingest.columns import Columns, require_columns
from tqpipe.ingest.text import damage
from tqpipe.ingest.workbook import Passed, Table, tables


def workbook(path: Path, columns: Columns, langs: tuple[str, str]) -> Iterator[Row]:
    """The rows of all sheets that have columns of both texts and are not hidden, or of the one that is asked for; one
    that is not read is a reject that says so. A row that says that it is in other languages is left out.
    """
    for found in tables(path, columns, langs):
        if isinstance(found, Passed):
            yield Reject(str(path), 1, found.reason, left_out=True)
            continue
        rows = rows_under(
            str(path),
            found.header,
            _records(found),
            found.places,
            found.keys,
            columns,
            found.langs,
            unnamed=found.id_of,
        )
        for row in rows:
            yield replace(row, reason=found.of(row.reason)) if isinstance(row, Reject) else row


def workbook_languages(path: Path, columns: Columns, langs: tuple[str, str]) -> tuple[str, str]:
    """The codes of both languages: `langs`, else what the columns are called by, or the first row that says any."""
    if all(langs):
        return langs
    first = next((found for found in tables(path, columns, langs) if isinstance(found, Table)), None)
    return langs if first is None else first.langs


def require_sheets_whole(path: Path, columns: Columns, langs: tuple[str, str]) -> None:
    """Raises TqpipeError for a workbook that cannot be read to its end, or lacks a column to carry in every sheet."""
    names: dict[str, None] = {}
    for found in tables(path, columns, langs):
        if isinstance(found, Table):
            names |= dict.fromkeys(found.header)
            for _ in found.rows:
                pass
    require_columns(list(names), Columns(carry=columns.carry), str(path))


def _records(found: Table) -> Iterator[Record]:
    for row in found.rows:
        yield row.number, list(row.cells), damage("\t".join(row.cells))
