"""Formats of a row a line: Moses (two files of plain lines), TSV, CSV, Google's MQM TSV."""

from __future__ import annotations

import csv
import re
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain, islice, zip_longest

from tqpipe.corpus.items import QUOTED, Reject, Row, carried, item
from tqpipe.corpus.streams import Line, lines
from tqpipe.ingest import quoted_tsv
from tqpipe.ingest.columns import (
    Columns,
    find_columns,
    header_note,
    keyless,
    language_columns,
    require_columns,
    require_single,
    scores_note,
    two_of_languages,
)
from tqpipe.ingest.row_langs import LOOK, elsewhere, of_first, says_of
from tqpipe.ingest.rows import EMPTY
from tqpipe.ingest.table import separator_of
from tqpipe.ingest.text import per_file
from tqpipe.storage import Location
from tqpipe.types import TqpipeError

#: Physical lines and characters of one CSV record: a quotation mark that is never closed ends here.
_RECORD_LINES, _RECORD_CHARS = 200, 200_000
#: What a row that has not as many cells as it should have may be.
_QUOTED = " (a cell begins with a quotation mark and does not end with one: --format csv reads quoted cells)"
#: What the library's reader says -> what we say.
_WHY = {
    "unexpected end": "a quoted cell has no end",
    "expected after": "there is text after a cell's closing quotation mark",
    "new-line character": "a carriage return without a line feed in a cell without quotation marks",
}


#: Number and cells of a row, and what is wrong with it.
Record = tuple[int, list[str], str | None]


def moses(source: Location, target: Location, encoding: str | None = None) -> Iterator[Row]:
    """Line k of one file belongs to line k of the other. What one file has more are rejects, each of them.

    `encoding` is that of both, or one for each: "latin-1,utf-8".
    """
    both = 0
    codecs = per_file(encoding)
    for left, right in zip_longest(lines(source, codecs[0]), lines(target, codecs[1])):
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


def table(
    path: Location,
    columns: Columns,
    langs: tuple[str, str] = ("", ""),
    encoding: str | None = None,
    *,
    quoted: bool,
) -> Iterator[Row]:
    """CSV (RFC 4180, cells may hold line ends) or TSV (not `quoted`, but where its cells are seen to be so): a header
    names the columns. A row that says that it is in other languages than `langs`, or than the first one that says any,
    is left out.

    TSV without known names in its first row is source, target and perhaps reference from there on. A blank
    line is no row. Raises TqpipeError for an empty file, and for columns that are asked for and not there.
    """
    name = str(path)
    records = _table(path, encoding, quoted=quoted)
    first = next(records, None)
    if first is None:
        raise TqpipeError(f"{path}: the file is empty")
    number, header, reason = first
    asked = columns.asked
    if reason is not None and (quoted or asked):
        raise TqpipeError(f"{path}, line {number}: {reason}; the first row must name the columns")
    names = [cell.strip() for cell in header]
    require_columns(names, columns, name)
    places, keys = _places(names, columns, langs, keyed=not quoted)
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
    require_single(names, (*places.values(), *columns.carry), name)
    if says_of(names) and not any(keys):
        langs = table_languages(path, columns, langs, encoding, quoted=quoted)
    yield from rows_under(name, names, records, places, keys, columns, langs, plain=not quoted)


def rows_under(
    name: str,
    names: Sequence[str],
    records: Iterator[Record],
    places: Mapping[str, str],
    keys: tuple[str, str],
    columns: Columns,
    langs: tuple[str, str],
    *,
    plain: bool = False,
    unnamed: Callable[[int], str] = str,
) -> Iterator[Row]:
    """The rows of a table under the `names` of its columns, of which `places` are those of the texts and `keys` the
    languages that they are called by. A row that says that it is in other languages than `langs` is left out.
    `unnamed` is the id of a row that has none.
    """
    at = {what: names.index(column) for what, column in places.items()}
    says = says_of(names) if not any(keys) else []
    for row in _as_wide(name, records, len(names), plain=plain):
        if isinstance(row, Reject):
            yield row
            continue
        number, cells = row
        if says and (reason := elsewhere({names[k]: cells[k] for k in says}, langs)) is not None:
            yield Reject(name, number, reason, "\t".join(cells)[:QUOTED], left_out=True)
            continue
        if any(keys) and not cells[at["target"]].strip():
            reason = "not translated yet" if cells[at["source"]].strip() else EMPTY
            yield Reject(name, number, reason, cells[at["source"]][:QUOTED], left_out=True)
            continue
        own = cells[at["id"]].strip() if "id" in at else ""
        yield item(
            name, number, cells[at["source"]], cells[at["target"]],
            id=own or unnamed(number),
            reference=cells[at["reference"]] if "reference" in at else None,
            input=carried(columns.carry, dict(zip(names, cells, strict=True)).get) if columns.carry else None,
        )  # fmt: skip


def _places(
    names: Sequence[str], columns: Columns, langs: tuple[str, str], *, keyed: bool
) -> tuple[Mapping[str, str] | None, tuple[str, str]]:
    """Which columns hold the texts, and the languages that they are called by; None where that is not known."""
    found = find_columns(names, columns)
    if found is None and not columns.asked:
        return two_of_languages(names, langs, keyed=keyed) or (None, ("", ""))
    return found, ("", "")


def table_languages(
    path: Location, columns: Columns, langs: tuple[str, str], encoding: str | None = None, *, quoted: bool
) -> tuple[str, str]:
    """The codes of both languages: `langs`, else what the columns are called by, or the first row that says any."""
    records = () if all(langs) else _table(path, encoding, quoted=quoted)
    head = iter(islice(records, LOOK))
    names = [cell.strip() for cell in next(head, (0, [], None))[1]]
    places, keys = _places(names, columns, langs, keyed=not quoted)
    if any(keys):
        return keys
    says = says_of(names) if places is not None else []
    rows = ({names[k]: cells[k] for k in says} for _, cells, _ in head if says and len(cells) == len(names))
    return of_first(rows, langs)


def table_notes(
    path: Location, columns: Columns, langs: tuple[str, str], encoding: str | None = None
) -> list[str]:
    """What a reader should know of how the first row of a TSV file is taken, where it might have been texts, and of one
    without a header whose source is numbers.
    """
    records = _table(path, encoding, quoted=False)
    if columns.asked or (first := next(records, None)) is None:
        return []
    number, header, reason = first
    names = [cell.strip() for cell in header]
    codes = {} if reason is not None else language_columns(names, keyed=True, langs=langs)
    if keyless(names, codes):
        return [header_note(str(path), number, codes)]
    if _places(names, columns, langs, keyed=True)[0] is not None:
        return []
    read = (cells for _, cells, reason in chain([first], records) if reason is None)
    note = scores_note(str(path), read)
    return [note] if note else []


def _headless(name: str, number: int, cells: Sequence[str], reason: str | None) -> Row:
    if reason is None and len(cells) not in (2, 3):
        reason = f"expected source TAB target (TAB reference), found {len(cells)} cells{_torn(cells)}"
    if reason is not None:
        return Reject(name, number, reason, "\t".join(cells)[:QUOTED])
    return item(name, number, cells[0], cells[1], reference=cells[2] if len(cells) == 3 else None)


def _as_wide(
    name: str, records: Iterator[Record], width: int, *, plain: bool = False
) -> Iterator[tuple[int, list[str]] | Reject]:
    """The number and cells of each record that has as many cells as the header; what has not is a reject."""
    for number, cells, reason in records:
        if reason is None and len(cells) != width:
            reason = f"expected {width} cells as in the header, found {len(cells)}"
            if height := sum(cell.count("\n") for cell in cells):
                reason += f" in a record of {height + 1} lines"
            reason += _torn(cells) if plain else ""
        yield (number, cells) if reason is None else Reject(name, number, reason, "\t".join(cells)[:QUOTED])


def _torn(cells: Sequence[str]) -> str:
    """A hint where a line end inside of a quoted cell may have made two rows of one."""
    return _QUOTED if any(c.startswith('"') and c.count('"') % 2 for c in cells) else ""


def _table(path: Location, encoding: str | None, *, quoted: bool) -> Iterator[Record]:
    if quoted:
        return _records(path, encoding)
    look = islice(lines(path, encoding), quoted_tsv.LOOK)
    cells_are = quoted_tsv.is_quoted("".join(line.text + line.end for line in look if line.reason is None))
    return _records(path, encoding, "\t") if cells_are else _plain(path, encoding)


def _plain(path: Location, encoding: str | None) -> Iterator[Record]:
    for line in lines(path, encoding):
        if line.text or line.reason is not None:
            yield line.number, line.text.split("\t"), line.reason


def _records(path: Location, encoding: str | None, separator: str = "") -> Iterator[Record]:
    """CSV records, of which the first one tells the separator where it is not given. A quoted cell without an end costs
    the row it began in, not the rest of the file.

    A cell is quoted that begins with a quotation mark (RFC 4180): one inside of a cell, for an inch, is text.
    """
    source = _Lines(lines(path, encoding))
    csv.field_size_limit(1 << 30)
    for line in source:
        if not separator:
            separator, header_at = separator_of(line.text + "\n")
            if header_at:
                continue
        if line.reason is not None:
            yield line.number, [line.text], line.reason
        elif '"' not in line.text and "\r" not in line.text:
            if line.text:
                yield line.number, line.text.split(separator), None
        else:
            taken = [line]
            try:
                cells = next(csv.reader(_physical(taken, source), delimiter=separator, strict=True))
            except csv.Error as error:
                source.back(taken[1:])
                reason = next(
                    (ours for theirs, ours in _WHY.items() if theirs in str(error)), f"not CSV: {error}"
                )
                yield line.number, [line.text], reason
                continue
            yield line.number, cells, None


class _Lines(Iterator[Line]):
    """Lines of which some can be given back."""

    def __init__(self, source: Iterator[Line]) -> None:
        self._source, self._back = source, deque[Line]()

    def __next__(self) -> Line:
        return self._back.popleft() if self._back else next(self._source)

    def back(self, taken: Sequence[Line]) -> None:
        self._back.extendleft(reversed(taken))


def _physical(taken: list[Line], source: Iterator[Line]) -> Iterator[str]:
    """The lines of the record that `taken` begins, as csv.reader asks for them; it ends where a record must."""
    chars = 0
    while (line := taken[-1]).reason is None:
        # A line end inside of a cell belongs to the text, as it is.
        yield line.text + line.end
        chars += len(line.text)
        if len(taken) == _RECORD_LINES or chars >= _RECORD_CHARS or (more := next(source, None)) is None:
            return
        taken.append(more)


_MARK = re.compile(r"</?v>")
_MQM = ("system", "doc_id", "seg_id", "source", "target")


def mqm(path: Location, encoding: str | None = None) -> Iterator[Row]:
    """Google's MQM TSV (Freitag et al. 2021): a row an error; a segment of a system is given once, without the marks.

    Every row counts: those that only add an error to a segment that was there are not rejects but belong to it,
    wherever they stand. Raises TqpipeError where the first row does not name the columns.
    """
    name = str(path)
    rows = _plain(path, encoding)
    first = next(rows, None)
    if first is None or not set(_MQM) <= {c.strip() for c in first[1]}:
        raise TqpipeError(f"{path}: an MQM TSV names the columns {', '.join(_MQM)} in its first row")
    header = [c.strip() for c in first[1]]
    at = [header.index(column) for column in _MQM]
    seen: set[tuple[str, ...]] = set()
    for row in _as_wide(name, rows, len(header)):
        if isinstance(row, Reject):
            yield row
            continue
        number, cells = row
        system, doc, seg, source, target = (_MARK.sub("", cells[k]) for k in at)
        key = (system, doc, seg)
        if key not in seen:
            seen.add(key)
            yield item(name, number, source, target, id=f"{system}:{doc}:{seg}")
