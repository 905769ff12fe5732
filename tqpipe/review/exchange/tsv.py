r"""Tab-separated values for scripts: one line a row, no quotes, backslash escapes (IANA text/tab-separated-values
has no way to write a tab, so \t, \n, \r, \\ and \uXXXX stand for what may not). The rows are those of `sheet`.
"""

from __future__ import annotations

from tqpipe.review.exchange import sheet
from tqpipe.review.exchange.csv import as_rows
from tqpipe.review.exchange.escapes import escape_field, unescape_field
from tqpipe.review.exchange.incoming import Parsed
from tqpipe.review.exchange.model import Reviews
from tqpipe.review.exchange.weights import Weights


def write(review: Reviews, weights: Weights) -> str:
    """The file's text."""
    lines = ["\t".join(sheet.COLUMNS)]
    lines += ["\t".join(escape_field(row[c]) for c in sheet.COLUMNS) for row in sheet.rows(review, weights)]
    return "\n".join(lines) + "\n"


def read(text: str, file: str) -> Parsed:
    """What a file says. Raises TqpipeError."""
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    table = [line.split("\t") for line in lines]
    return sheet.parse(as_rows(table, file, unescape_field), file)
