"""Writers: rows to JSON Lines, TSV, CSV, Moses (two files) or Parquet, packed as the name says, one row at a time.

TSV and Moses have a row a line and no escapes: a text with a line end or a tab in it cannot be written there, nor one
with a NUL in any of the text formats but JSON. Such a row is refused with the reason, never torn into two or silently
changed.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from tqpipe import storage
from tqpipe.corpus.endings import require_plain_lines
from tqpipe.corpus.items import INPUT
from tqpipe.corpus.streams import create, suffix
from tqpipe.storage import Location
from tqpipe.types import TqpipeError

ENDINGS = (".jsonl", ".tsv", ".csv", ".parquet")
#: Columns of a table that is not JSON or Parquet.
COLUMNS = ("id", "source", "target", "reference", "quality", "risk", "verdict")

#: Writes a row; the reason where it cannot.
Write = Callable[[Mapping[str, Any]], str | None]


def write_rows(
    paths: Sequence[Location],
    rows: Iterable[Mapping[str, Any]],
    schema: Any = None,
    *,
    carried: bool = False,
) -> tuple[int, list[tuple[int, str]]]:
    """Write rows to one file, or to the two of Moses; how many were written, and which (from 0) could not be and why.

    Where rows have fields that they carry (`carried`), a table has a column `input` with those as JSON. Files appear
    whole or not at all. Raises TqpipeError for an unknown ending, for two files whose endings are not
    those of plain lines, and for a full disk.
    """
    if len(paths) == 2:
        require_plain_lines(paths)
    if len(paths) == 1 and suffix(paths[0]) not in ENDINGS:
        raise TqpipeError(
            f"{paths[0]}: which format? Known endings are {', '.join(ENDINGS)} (all but .parquet also packed: .gz, "
            ".bz2, .xz, .zst); two files are Moses"
        )
    if len(paths) == 1 and suffix(paths[0]) == ".parquet" != paths[0].suffix.lower():
        raise TqpipeError(
            f"{paths[0]}: a Parquet file is packed inside, and no reader takes a packed one: name it "
            f"{paths[0].name.removesuffix(paths[0].suffix)}"
        )
    refused: list[tuple[int, str]] = []
    written = 0
    try:
        with ExitStack() as stack:
            parts = [stack.enter_context(storage.whole(path)) for path in paths]
            # Entered last, left first: the files are complete when they take their places.
            write = (
                _parquet(stack, parts[0], schema)
                if suffix(paths[0]) == ".parquet"
                else _text(stack, parts, paths, (*COLUMNS, INPUT) if carried else COLUMNS)
            )
            for number, row in enumerate(rows):
                reason = write(row)
                if reason is None:
                    written += 1
                else:
                    refused.append((number, reason))
    except OSError as error:
        raise TqpipeError(f"{paths[0]}: could not be written: {error.strerror or error}") from error
    return written, refused


def storable(value: Any) -> Any:
    """A text without lone surrogates, which JSON can hold but no file: one U+FFFD for one. Else the value."""
    if isinstance(value, str) and not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return value


def _encode(text: str) -> bytes:
    return str(storable(text)).encode()


def _text(
    stack: ExitStack, parts: Sequence[Path], paths: Sequence[Location], columns: Sequence[str]
) -> Write:
    both = zip(parts, paths, strict=True)
    files = [stack.enter_context(create(part, path.suffix.lower())) for part, path in both]
    kind = "moses" if len(paths) == 2 else suffix(paths[0])
    if kind in (".tsv", ".csv"):
        files[0].write(_encode(_csv(columns) if kind == ".csv" else "\t".join(columns) + "\n"))

    begun: set[int] = set()

    def write(row: Mapping[str, Any]) -> str | None:
        if kind == ".jsonl":
            carried = {INPUT: json.loads(row[INPUT])} if row.get(INPUT) is not None else {}
            files[0].write(_encode(json.dumps({**row, **carried}, ensure_ascii=False) + "\n"))
            return None
        if row.get("problem") is not None:
            return f"it has no texts, and this format no place to say why ({row['problem']}): use .jsonl or .parquet"
        cells = [
            _cell(name, row.get(name)) for name in (("source", "target") if kind == "moses" else columns)
        ]
        if any("\0" in cell for cell in cells):
            return "a text has a NUL in it, which this format cannot hold: use .jsonl or .parquet"
        if kind == ".csv":
            files[0].write(_encode(_csv(cells)))
        else:
            if any(c in cell for cell in cells for c in ("\n", "\r", "\t")[: 3 if kind == ".tsv" else 2]):
                return "a text has a line end or a tab in it, which this format cannot hold: use .jsonl or .parquet"
            if kind == ".tsv":
                files[0].write(_encode("\t".join(cells) + "\n"))
            else:
                for k, (file, cell) in enumerate(zip(files, cells, strict=True)):
                    # What begins a file with U+FEFF would be taken for its byte order mark.
                    mark = "\ufeff" if k not in begun and cell.startswith("\ufeff") else ""
                    begun.add(k)
                    file.write(_encode(mark + cell + "\n"))
        return None

    return write


def _cell(name: str, value: Any) -> str:
    if value is None:
        return ""
    # Readable, and with escapes in place of what a cell cannot hold.
    return json.dumps(json.loads(value), ensure_ascii=False) if name == INPUT else str(value)


def _csv(cells: Sequence[str]) -> str:
    line = io.StringIO()
    # Python before 3.13 leaves a lone carriage return unquoted, which no reader takes for text.
    odd = any("\r" in cell for cell in cells)
    csv.writer(line, lineterminator="\n", quoting=csv.QUOTE_ALL if odd else csv.QUOTE_MINIMAL).writerow(cells)
    return line.getvalue()


def _parquet(stack: ExitStack, part: Path, schema: Any) -> Write:
    import pyarrow as pa
    import pyarrow.parquet as pq

    if schema is None:
        text = [(name, pa.string()) for name in ("id", "source", "target", "reference")]
        schema = pa.schema(
            [*text, ("quality", pa.float64()), ("risk", pa.float64()), ("verdict", pa.string())]
        )
    file = stack.enter_context(pq.ParquetWriter(part, schema, compression="zstd"))
    block: list[Mapping[str, Any]] = []

    def flush() -> None:
        if block:
            file.write_table(pa.Table.from_pylist(list(block), schema=schema))
            block.clear()

    def write(row: Mapping[str, Any]) -> str | None:
        block.append({name: storable(value) for name, value in row.items()})
        if len(block) == 2000:
            flush()
        return None

    stack.callback(flush)
    return write
