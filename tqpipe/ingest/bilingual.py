"""Any file of pairs, by its name: the table of the readers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tqpipe.ingest import po, tmx, xliff
from tqpipe.ingest.json_pair import read_json_pair
from tqpipe.ingest.jsonl import read_jsonl
from tqpipe.ingest.placed_xml import declared_encoding
from tqpipe.ingest.rows import Bilingual
from tqpipe.ingest.table import Columns, read_table
from tqpipe.ingest.text import STDIN, FileText, read_bytes, read_text
from tqpipe.types import TqpipeError

#: File name ending -> format.
FORMATS = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "jsonl",
    ".tsv": "tsv",
    ".tab": "tsv",
    ".csv": "csv",
    ".po": "po",
    ".pot": "po",
    ".xlf": "xliff",
    ".xliff": "xliff",
    ".tmx": "tmx",
}
#: Endings of files that hold one language, of which two make a bilingual one.
PAIRED = {".json", ".arb"}


def format_of(path: Path) -> str | None:
    """The format that a bilingual file's name says, None for a name that says none."""
    return "jsonl" if path == STDIN else FORMATS.get(path.suffix.lower())


def is_bilingual(source: Path, target: Path | None) -> bool:
    """Whether the file (or the two files) hold pairs that are joined already, not texts to align."""
    if target is None:
        return format_of(source) is not None
    return source.suffix.lower() in PAIRED and target.suffix.lower() in PAIRED


def read_bilingual(
    path: Path,
    target: Path | None = None,
    *,
    encoding: str | None = None,
    kind: str | None = None,
    columns: Columns | None = None,
    langs: tuple[str | None, str | None] = (None, None),
) -> Bilingual:
    """Read a file of pairs, or two JSON files joined by key; a row each, in order, every id once.

    `kind` is what the file's name says unless given (standard input, "-", is jsonl); `langs` chooses the two
    languages of a file that may hold more (TMX). Raises TqpipeError when the file as a whole cannot be read.
    """
    if target is not None:
        left, right = read_text(path, encoding), read_text(target, encoding)
        rows = tuple(read_json_pair(left, right))
        return Bilingual(f"{path}, {target}", rows, {left.name: left.sha256, right.name: right.sha256})
    file, kind = open_bilingual(path, encoding=encoding, kind=kind)
    return rows_of(file, kind, columns, langs)


def open_bilingual(
    path: Path, *, encoding: str | None = None, kind: str | None = None
) -> tuple[FileText, str]:
    """The text of a file of pairs, in `encoding` or the one that it declares, and its format. Raises TqpipeError."""
    kind = kind or format_of(path)
    valid = ", ".join(sorted(set(FORMATS.values())))
    if kind is None or kind not in FORMATS.values():
        names = ", ".join(FORMATS)
        raise TqpipeError(
            f"{path}: unknown kind of pair file {path.suffix!r}; known are {names}; or say --format {valid}"
        )
    declared: dict[str, Callable[[bytes], str | None]] = {"po": po.charset}
    declared |= dict.fromkeys(("xliff", "tmx"), declared_encoding)
    if encoding is None and kind in declared and path != STDIN:
        return read_text(path, declared[kind](read_bytes(path)[:20_000]), declared=True), kind
    return read_text(path, encoding), kind


def rows_of(
    file: FileText,
    kind: str,
    columns: Columns | None = None,
    langs: tuple[str | None, str | None] = (None, None),
) -> Bilingual:
    """The rows of a text in one of the formats, as `read_bilingual` gives those of a file."""
    found = "", ""
    if kind == "po":
        rows, header = po.read_po(file)
        found = header.get("X-Source-Language", ""), header.get("Language", "")
    elif kind == "xliff":
        rows, found = xliff.read_xliff(file)
    elif kind == "tmx":
        rows, found = tmx.read_tmx(file, langs)
    elif kind == "jsonl":
        rows = list(read_jsonl(file))
    else:
        rows = list(read_table(file, columns, quoted=kind == "csv"))
    return Bilingual(file.name, tuple(rows), {file.name: file.sha256}, *found)
