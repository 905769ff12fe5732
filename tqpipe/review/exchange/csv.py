"""CSV for spreadsheets (RFC 4180, UTF-8 with a byte order mark, as Excel wants it).

A cell that a spreadsheet would take for a formula gets an apostrophe in front, which import takes off again
(https://owasp.org/www-community/attacks/CSV_Injection); the rows are those of `sheet`.
"""

from __future__ import annotations

import csv
import io

from tqpipe.review.exchange import sheet
from tqpipe.review.exchange.escapes import escape_cell, unescape_cell
from tqpipe.review.exchange.incoming import Parsed
from tqpipe.review.exchange.model import Reviews
from tqpipe.review.exchange.weights import Weights
from tqpipe.safe_json import clean
from tqpipe.types import TqpipeError


def write(review: Reviews, weights: Weights) -> str:
    """The file's text; ends of lines are CR LF."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(sheet.COLUMNS)
    for row in sheet.rows(review, weights):
        writer.writerow([escape_cell(clean(row[name])) for name in sheet.COLUMNS])
    return "\ufeff" + out.getvalue()


def read(text: str, file: str) -> Parsed:
    """What a file says. Semicolons pass, too: half of Europe's spreadsheets write them. Raises TqpipeError."""
    text = text.removeprefix("\ufeff")
    first = text.split("\n", 1)[0]
    delimiter = ";" if first.count(";") > first.count(",") else "\t" if "\t" in first else ","
    # A cell may be as long as a text.
    limit = csv.field_size_limit(max(len(text) + 1, csv.field_size_limit()))
    try:
        table = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    except csv.Error as error:
        raise TqpipeError(f"{file}: not CSV: {error}") from None
    finally:
        csv.field_size_limit(limit)
    return sheet.parse(as_rows(table, file, unescape_cell), file)


def as_rows(table: list[list[str]], file: str, unescape: sheet.Unescape) -> list[tuple[int, sheet.Row]]:
    """Rows with their numbers, by the names in the first one; columns may be left out or stand in another order.

    Raises TqpipeError naming the file and the row.
    """
    if not table or "row" not in table[0] or "segment" not in table[0]:
        raise TqpipeError(f"{file}: the first row should name the columns, 'row' and 'segment' among them")
    names = table[0]
    out: list[tuple[int, sheet.Row]] = []
    for number, cells in enumerate(table[1:], 2):
        if not any(cells):
            continue
        if len(cells) != len(names):
            raise TqpipeError(f"{file}, row {number}: has {len(cells)} cells, not {len(names)}")
        out.append((number, {name: unescape(cell) for name, cell in zip(names, cells, strict=True)}))
    return out
