"""Any file of pairs, by its name: the table of the readers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tqpipe.ingest import po, xliff
from tqpipe.ingest.json_pair import read_json_pair
from tqpipe.ingest.jsonl import read_jsonl
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
) -> Bilingual:
    """Read a file of pairs, or two JSON files joined by key; a row each, in order, every id once.

    `kind` is what the file's name says unless given (standard input, "-", is jsonl). Raises TqpipeError when
    the file as a whole cannot be read.
    """
    if target is not None:
        left, right = read_text(path, encoding), read_text(target, encoding)
        rows = tuple(read_json_pair(left, right))
        return Bilingual(f"{path}, {target}", rows, {left.name: left.sha256, right.name: right.sha256})
    kind = kind or format_of(path)
    valid = ", ".join(sorted(set(FORMATS.values())))
    if kind is None or kind not in FORMATS.values():
        names = ", ".join(FORMATS)
        raise TqpipeError(
            f"{path}: unknown kind of pair file {path.suffix!r}; known are {names}; or say --format {valid}"
        )
    declared: dict[str, Callable[[bytes], str | None]] = {"po": po.charset, "xliff": xliff.declared_encoding}
    if encoding is None and kind in declared and path != STDIN:
        file = read_text(path, declared[kind](read_bytes(path)[:20_000]), declared=True)
    else:
        file = read_text(path, encoding)
    return _read(file, kind, columns)


def _read(file: FileText, kind: str, columns: Columns | None) -> Bilingual:
    langs = "", ""
    if kind == "po":
        rows, header = po.read_po(file)
        langs = header.get("X-Source-Language", ""), header.get("Language", "")
    elif kind == "xliff":
        rows, langs = xliff.read_xliff(file)
    elif kind == "jsonl":
        rows = list(read_jsonl(file))
    else:
        rows = list(read_table(file, columns, quoted=kind == "csv"))
    return Bilingual(file.name, tuple(rows), {file.name: file.sha256}, *langs)
