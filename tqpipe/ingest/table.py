"""CSV and TSV with places.

CSV is RFC 4180: a header row names the columns, a cell in quotes may hold separators, line ends and doubled quotes; the
separator is the one of `, ; TAB |` that the header has most of, or what Excel's first line `sep=;` says. TSV is source
TAB target (TAB reference) a line, or a header row that names the columns; its quotation marks are text, but where they
can only be those of quoted cells. Columns are named on request, else known by their usual names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from tqpipe.ingest.columns import (
    NAMES,
    Columns,
    find_columns,
    header_note,
    keyless,
    main_language,
    require_columns,
    require_single,
    scores_note,
)
from tqpipe.ingest.columns import language_columns as called_by_language
from tqpipe.ingest.places import Lines, Tracer, line_end, place_of
from tqpipe.ingest.quoted_tsv import head, is_quoted
from tqpipe.ingest.rows import EMPTY, BadRow, Given, Placed, Read, row_of
from tqpipe.ingest.text import FileText, damage
from tqpipe.safe_json import clean
from tqpipe.types import Pair, TqpipeError


@dataclass(frozen=True, slots=True)
class Record:
    """The cells of a row that begins in a line, and what is wrong with them."""

    line: int
    cells: tuple[Placed, ...]
    reason: str | None = None


def read_table(file: FileText, columns: Columns | None = None, *, quoted: bool) -> Iterator[Read]:
    """A row for every record below the header. Raises TqpipeError for columns that are not there."""
    rows = _rows(file, quoted=quoted)
    first = next(rows)
    header = [text.strip() for text, _ in first.cells]
    if first.reason is not None and (quoted or columns is not None):
        raise TqpipeError(
            f"{file.name}, line {first.line}: {first.reason}; the first row must name the columns"
        )
    places = _find(header, columns or Columns(), file.name)
    if places is None:
        if quoted or columns is not None:
            raise TqpipeError(
                f"{file.name}: the first row must name the columns, among them one of "
                f"{', '.join(NAMES['source'])} and one of {', '.join(NAMES['target'])}, or name them with "
                f"--columns SOURCE,TARGET; it has {', '.join(map(repr, header))[:200]}"
            )
        yield _headless(first), Given()
        for row in rows:
            yield _headless(row), Given()
        return
    for row in rows:
        yield record_under(row, header, places, str(row.line))


@dataclass(frozen=True, slots=True)
class ByLanguage:
    """The columns that are called by a language, by its code, where a table has one for each of several; `main` is the
    source language. `note` is what a reader should know of a first row that might have been texts.
    """

    codes: Mapping[str, str]
    main: str = ""
    note: str = ""


def language_columns(
    file: FileText, *, quoted: bool, langs: tuple[str | None, str | None] = (None, None)
) -> ByLanguage:
    """The columns of a table with one for each language; `langs` are the languages that are asked for."""
    first = next(_rows(file, quoted=quoted))
    header = [text.strip() for text, _ in first.cells]
    codes = {} if first.reason is not None else called_by_language(header, keyed=not quoted, langs=langs)
    if not codes:
        return ByLanguage({})
    if quoted or not keyless(header, codes):
        return ByLanguage(codes, main_language(codes))
    return ByLanguage(codes, next(iter(codes)), header_note(file.name, first.line, codes))


def headless_note(file: FileText) -> str:
    """What a reader should know of a TSV file without a header, "" for nothing; see `scores_note`."""
    rows = _rows(file, quoted=False)
    first = next(rows)
    if _find([text.strip() for text, _ in first.cells], Columns(), file.name) is not None:
        return ""
    read = (row for row in chain([first], rows) if row.reason is None)
    return scores_note(file.name, ([text for text, _ in row.cells] for row in read))


def untranslated(row: Pair | BadRow) -> Pair | BadRow:
    """A row of such a table; one without a translation waits for it, one without any text has none to wait for."""
    if isinstance(row, BadRow):
        return replace(row, left_out=True) if row.reason == EMPTY else row
    if row.target_text:
        return row
    line = row.source_place.pieces[0].line if row.source_place else 1
    return BadRow(
        line, f"{row.id:.80} is not translated yet", left_out=True, text=row.source_text, wanted=True
    )


def _find(header: Sequence[str], columns: Columns, name: str) -> dict[str, int] | None:
    require_columns(header, columns, name)
    found = find_columns(header, columns)
    require_single(header, (found or {}).values(), name)
    return None if found is None else {what: header.index(column) for what, column in found.items()}


def record_under(row: Record, header: Sequence[str], places: Mapping[str, int], unnamed: str) -> Read:
    """A record below a header; `places` says which of its cells are which, `unnamed` is the id of one that has none."""
    if row.reason is not None and len(row.cells) != len(header):
        return BadRow(row.line, row.reason), Given()
    if len(row.cells) != len(header):
        return BadRow(
            row.line, f"expected {len(header)} cells as in the header, found {len(row.cells)}"
        ), Given()
    cell = {what: row.cells[at] for what, at in places.items()}
    found = cell["id"][0].strip() if "id" in cell else ""
    if row.reason is not None:
        return BadRow(row.line, row.reason, text=clean(cell["source"][0][:200])), Given(found or None)
    made = row_of(
        cell["source"],
        cell["target"],
        id=found or unnamed,
        line=row.line,
        reference=cell["reference"][0] if "reference" in cell else None,
    )
    taken = set(places.values())
    return made, Given(
        found or None, {header[at]: text for at, (text, _) in enumerate(row.cells) if at not in taken}
    )


def _headless(row: Record) -> Pair | BadRow:
    if row.reason is not None:
        return BadRow(row.line, row.reason)
    if len(row.cells) not in (2, 3):
        return BadRow(row.line, f"expected source TAB target (TAB reference), found {len(row.cells)} cells")
    reference = row.cells[2][0] if len(row.cells) == 3 else None
    return row_of(row.cells[0], row.cells[1], id=str(row.line), line=row.line, reference=reference)


def _rows(file: FileText, *, quoted: bool) -> Iterator[Record]:
    if quoted:
        return _quoted_rows(file, *separator_of(file.text))
    return _quoted_rows(file, "\t") if is_quoted(head(file.text)) else _plain_rows(file)


def _plain_rows(file: FileText) -> Iterator[Record]:
    line_ends = line_end(file.text)
    lines, at = Lines(file.text, line_ends), 0
    rows = file.text.split(line_ends)
    if rows[-1] == "":
        rows.pop()
    for number, line in enumerate(rows, 1):
        cells, begin, at = [], at, at + len(line) + 1
        for cell in line.rstrip("\r").split("\t"):
            cells.append(place_of(file.name, lines, begin, begin + len(cell)))
            begin += len(cell) + 1
        if line.rstrip("\r"):  # a blank line is no row
            yield Record(number, tuple(cells), damage(line, file.encoding))


#: Excel's own first line, which is no row.
_SAID = re.compile(r"""sep=(.)(?:\r?\n|\r)|"sep=(.)"(?:\r?\n|\r)""", re.IGNORECASE)


def separator_of(text: str) -> tuple[str, int]:
    """What parts the cells, and where the header begins: Excel's first line "sep=;" says it, else the header has most
    of it outside of quotes.
    """
    if said := _SAID.match(text):
        return said[1] or said[2], said.end()
    header = re.sub(r'"[^"]*"', "", re.split("[\r\n]", text, maxsplit=1)[0])
    return max(",;\t|", key=header.count), 0


def _quoted_rows(file: FileText, separator: str, at: int = 0) -> Iterator[Record]:
    text, line_ends = file.text, line_end(file.text)
    lines = Lines(text, line_ends)
    plain = re.compile(f"[^{re.escape(separator)}\r\n]*")
    inside = re.compile('[^"]+|""')
    while at < len(text):
        begin, cells, reason = at, [], None
        while reason is None:
            tracer, start = Tracer(lines), at
            if text[at : at + 1] == '"':
                at += 1
                while match := inside.match(text, at):
                    if match[0] == '""':
                        tracer.escape(*match.span(), '"')
                    else:
                        tracer.literal(*match.span())
                    at = match.end()
                if at >= len(text):
                    reason = "a quoted cell has no end"
                at += 1
                if text[at : at + 1] not in ("", "\r", "\n", separator):
                    reason = "there is text after a cell's closing quotation mark"
                cells.append(tracer.done(file.name, start + 1))
            else:
                at = plain.match(text, at).end()  # type: ignore[union-attr]
                tracer.literal(start, at)
                cells.append(tracer.done(file.name, start))
            if text[at : at + 1] != separator:
                break
            at += 1
        if reason is not None:
            # Go on below this line: one lost quotation mark must not swallow the rest of the file.
            at = text.find(line_ends, begin) + 1 or len(text)
        else:  # a carriage return ends a row, too, with or without a line feed
            reason = damage(text[begin:at], file.encoding)
            at += 2 if text[at : at + 2] == "\r\n" else 1
        if reason is not None or text[begin] not in "\r\n":  # a blank line is no row
            yield Record(lines.line(begin), tuple(cells), reason)
