"""Workbooks: the rows of their sheets, one sheet after the other."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from tqpipe.corpus.items import Reject, Row
from tqpipe.corpus.text_rows import LOOK, Record, rows_under, says_of
from tqpipe.ingest.columns import Columns
from tqpipe.ingest.row_langs import of_first
from tqpipe.ingest.text import damage
from tqpipe.ingest.workbook import Passed, Table, tables


def workbook(path: Path, columns: Columns, langs: tuple[str, str]) -> Iterator[Row]:
    """The rows of all sheets that have columns of both texts and are not hidden, or of the one that is asked for; one
    that is not read is a reject that says so. A row that says that it is in other languages is left out.
    """
    langs = workbook_languages(path, columns, langs)
    for found in tables(path, columns, langs):
        if isinstance(found, Passed):
            yield Reject(str(path), 1, found.reason, left_out=True)
            continue
        yield from rows_under(
            str(path),
            found.header,
            _records(found),
            found.places,
            found.keys,
            columns,
            langs,
            unnamed=found.id_of,
        )


def workbook_languages(path: Path, columns: Columns, langs: tuple[str, str]) -> tuple[str, str]:
    """The codes of both languages: `langs`, else what the columns are called by, or the first row that says any."""
    if all(langs):
        return langs
    first = next((found for found in tables(path, columns, langs) if isinstance(found, Table)), None)
    if first is None or any(first.keys):
        return langs if first is None else first.keys
    says = says_of(first.header)
    rows = ({first.header[k]: row.cells[k] for k in says} for row in islice(first.rows, LOOK) if says)
    return of_first(rows, langs)


def require_sheets_whole(path: Path, columns: Columns, langs: tuple[str, str]) -> None:
    """Raises TqpipeError for a workbook that cannot be read to its end."""
    for found in tables(path, columns, langs):
        for _ in found.rows if isinstance(found, Table) else ():
            pass


def _records(found: Table) -> Iterator[Record]:
    for row in found.rows:
        yield row.number, list(row.cells), damage("\t".join(row.cells))
