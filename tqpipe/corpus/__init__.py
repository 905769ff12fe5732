"""Corpora of any size: every format as a stream of rows, in the order of the file, none of them lost.

`read_corpus` is the table of readers. Files of a translation memory's size (PO, XLIFF) are read whole by
`tqpipe.ingest`, as their places are; everything else is streamed in bounded memory.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from itertools import chain
from pathlib import Path

from tqpipe import storage
from tqpipe.corpus import streams, whole
from tqpipe.corpus.columnar import (
    dataset,
    dataset_languages,
    parquet,
    parquet_languages,
    parquet_parts,
    require_parquet,
)
from tqpipe.corpus.endings import ENDINGS, require_plain_lines
from tqpipe.corpus.folders import PIECES, format_in, pieces
from tqpipe.corpus.items import POLICIES, Item, OnBadRow, Reject, Row, apply_policy
from tqpipe.corpus.json_array import elements, is_array
from tqpipe.corpus.jsonl_rows import jsonl, jsonl_languages, jsonl_notes
from tqpipe.corpus.metrics_tree import metrics_tree
from tqpipe.corpus.streams import opened, suffix
from tqpipe.corpus.text_rows import moses, mqm, table, table_languages, table_notes
from tqpipe.corpus.tmx_rows import tmx, tmx_languages
from tqpipe.corpus.wmt_rows import wmt
from tqpipe.corpus.workbook_rows import require_sheets_whole, workbook, workbook_languages
from tqpipe.ingest import Columns, one_of_two, per_file
from tqpipe.ingest.bilingual import WORKBOOK, require_sheets
from tqpipe.ingest.packed import PACKED
from tqpipe.ingest.workbook import refuse_workbook
from tqpipe.storage import Location
from tqpipe.types import TqpipeError

__all__ = [
    "BY_LANGUAGE",
    "FORMATS",
    "POLICIES",
    "Item",
    "OnBadRow",
    "Reject",
    "Row",
    "apply_policy",
    "format_of",
    "languages_of",
    "notes_of",
    "read_corpus",
    "require_encoding",
    "require_whole",
]

FORMATS = ("moses", *dict.fromkeys(ENDINGS.values()), "mqm", "metrics-tree", "dataset")
#: Formats of a row a line; and those whose rows have columns, or keys.
_LINES = ("moses", "jsonl", "tsv", "csv", "mqm")
_COLUMNS = ("jsonl", "tsv", "csv", "parquet", "dataset", WORKBOOK)
#: Formats with the translations of several systems, of which one may be chosen.
_SYSTEMS = ("wmt", "metrics-tree")
#: Formats that may hold more than two languages: the codes asked for choose what is read.
BY_LANGUAGE = ("jsonl", "tsv", "csv", "tmx", "parquet", "dataset", "metrics-tree", WORKBOOK)


def format_of(paths: Sequence[Location]) -> str:
    """The format that the name says. Raises TqpipeError where it says none, or another than that of two files."""
    if len(paths) == 2:
        require_plain_lines(paths, " (if both are plain lines all the same: --format moses)")
        return "moses"
    path = paths[0]
    if isinstance(path, Path) and str(path).startswith("hf:"):
        return "dataset"
    if storage.is_dir(path):
        return "parquet" if parquet_parts(path) else format_in(path)
    ending = suffix(path)
    if ending not in ENDINGS:
        refuse_workbook(str(path))
        raise TqpipeError(
            f"{path}: which format? Known endings are {', '.join(ENDINGS)}, all but .parquet also packed (.gz, "
            f".bz2, .xz, .zst); two files are Moses; or say --format {'|'.join(FORMATS)}"
        )
    return ENDINGS[ending]


def read_corpus(
    paths: Sequence[Location],
    *,
    kind: str | None = None,
    columns: Columns | None = None,
    langs: tuple[str, str] = ("", ""),
    encoding: str | None = None,
    system: str | None = None,
) -> Iterator[Row]:
    """A row for every row of the corpus, in order: an `Item`, or a `Reject` with its line and reason.

    `paths` is one file or folder (of pieces: `tqpipe.corpus.folders`), or the two files of Moses. `langs` choose where
    a file may hold more than two languages (`BY_LANGUAGE`): codes as they are asked for, regions and scripts included,
    "" where none is.
    `encoding` may name one for each of two files ("latin-1,utf-8"). Raises TqpipeError for what cannot be read as a
    whole.
    """
    columns = columns or Columns()
    kind, path = _kind(paths, kind), paths[0]
    if columns.carry and kind not in _COLUMNS:
        raise TqpipeError(
            f"--carry {','.join(columns.carry)}: {kind} has no columns; {', '.join(_COLUMNS)} have"
        )
    require_sheets(columns, kind)
    if system is not None and kind not in _SYSTEMS:
        raise TqpipeError(f"--system {system!r}: {kind} has no systems; {', '.join(_SYSTEMS)} have")
    if parts := _pieces(path, kind):
        # What the first one says of its languages is true of all.
        langs = languages_of(parts[:1], kind=kind, columns=columns, langs=langs, encoding=encoding)
        return chain.from_iterable(
            read_corpus([part], kind=kind, columns=columns, langs=langs, encoding=encoding) for part in parts
        )
    match kind:
        case "moses":
            return moses(path, paths[1], encoding)
        case "jsonl":
            return jsonl(path, columns, langs, encoding)
        case "tsv" | "csv":
            return table(path, columns, langs, encoding, quoted=kind == "csv")
        case "mqm":
            return mqm(path, encoding)
        case "parquet":
            return parquet(path, columns, langs)
        case "dataset":
            return dataset(str(path), columns, langs)
        case "tmx":
            return tmx(path, langs)
        case "wmt":
            return wmt(path, system)
        case _ if not isinstance(path, Path):
            raise TqpipeError(f"{path}: {kind} is read from this machine alone: copy it here")
        case "workbook":
            return workbook(path, columns, langs)
        case "metrics-tree":
            return metrics_tree(path, langs, system)
        case _:
            return whole.rows(path, kind, encoding)


def languages_of(
    paths: Sequence[Location],
    *,
    kind: str | None = None,
    columns: Columns | None = None,
    langs: tuple[str, str] = ("", ""),
    encoding: str | None = None,
) -> tuple[str, str]:
    """The codes of both languages: `langs` where given, else what the file itself says, "" where it says nothing."""
    if all(langs):
        return langs
    columns = columns or Columns()
    kind = _kind(paths, kind)
    path = next(iter(_pieces(paths[0], kind)), paths[0])
    said = "", ""
    match kind:
        case "tmx":
            said = tmx_languages(path, langs)
        case "jsonl":
            said = jsonl_languages(path, columns, langs, encoding)
        case "tsv" | "csv":
            said = table_languages(path, columns, langs, encoding, quoted=kind == "csv")
        case "parquet":
            said = parquet_languages(path, columns, langs)
        case "dataset":
            said = dataset_languages(str(path), columns, langs)
        case "workbook" if isinstance(path, Path):
            said = workbook_languages(path, columns, langs)
        case _ if kind in whole.KINDS and isinstance(path, Path):
            said = whole.languages(path, kind, encoding)
    return langs[0] or said[0], langs[1] or said[1]


def notes_of(
    paths: Sequence[Location],
    *,
    kind: str | None = None,
    columns: Columns | None = None,
    langs: tuple[str, str] = ("", ""),
    encoding: str | None = None,
) -> list[str]:
    """Sentences that a reader should know of how the files are read."""
    kind = _kind(paths, kind)
    path = next(iter(_pieces(paths[0], kind)), paths[0])
    match kind:
        case "tsv":
            return table_notes(path, columns or Columns(), langs, encoding)
        case "jsonl":
            return jsonl_notes(path, columns or Columns(), encoding)
    return []


def require_whole(
    paths: Sequence[Location],
    kind: str,
    columns: Columns | None = None,
    langs: tuple[str, str] = ("", ""),
    encoding: str | None = None,
) -> None:
    """Raises TqpipeError for a packed file of this machine or a JSON array that is damaged or cut off, and for a
    Parquet file of a folder, or another piece of one, that cannot be read or lacks a column: what else would show after
    hours.
    """
    if parts := _pieces(paths[0], kind):
        for part in parts if isinstance(paths[0], Path) else ():
            next(read_corpus([part], kind=kind, columns=columns, langs=langs, encoding=encoding), None)
            require_whole([part], kind, columns, langs, encoding)
        return
    for path in paths:
        if kind == "parquet" and isinstance(path, Path):
            require_parquet(path, columns or Columns(), langs)
        elif kind == WORKBOOK and isinstance(path, Path):
            require_sheets_whole(path, columns or Columns(), langs)
        elif kind == "jsonl" and isinstance(path, Path) and is_array(path, encoding):
            for _ in elements(path, encoding):
                pass
        elif isinstance(path, Path) and path.suffix.lower() in PACKED and path.is_file():
            with opened(path) as stream:
                while stream.read(1 << 20):
                    pass


def require_encoding(paths: Sequence[Location], kind: str | None = None, encoding: str | None = None) -> None:
    """Raises TqpipeError for a file of lines that is in another encoding as a whole: each row would be a bad one."""
    kind = _kind(paths, kind)
    if kind in _LINES:
        for part in _pieces(paths[0], kind):
            streams.require_encoding(part, encoding)
        files = [] if storage.is_dir(paths[0]) else paths
        for n, (path, name) in enumerate(zip(files, per_file(encoding), strict=False)):
            with one_of_two(n, encoding) if len(paths) > 1 else nullcontext():
                streams.require_encoding(path, name)


def _pieces(path: Location, kind: str) -> list[Location]:
    """The files of a folder of pieces; none of what is read as one. Raises TqpipeError for a folder without any."""
    if kind not in PIECES or not storage.is_dir(path):
        return []
    if not (found := pieces(path, kind)):
        raise TqpipeError(f"{path}: a folder without a file of {kind}")
    return found


def _kind(paths: Sequence[Location], kind: str | None) -> str:
    kind = kind or format_of(paths)
    if kind not in FORMATS:
        raise TqpipeError(f"--format {kind!r}: valid choices are {', '.join(FORMATS)}")
    if (kind == "moses") != (len(paths) == 2):
        raise TqpipeError(f"format {kind} takes {'two files' if kind == 'moses' else 'one input'}")
    return kind
