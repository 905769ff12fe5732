"""Corpora of any size: every format as a stream of rows, in the order of the file, none of them lost.

`read_corpus` is the table of readers. Files of a translation memory's size (PO, XLIFF) are read whole by
`tqpipe.ingest`, as their places are; everything else is streamed in bounded memory.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from tqpipe import storage
from tqpipe.corpus.columnar import dataset, parquet, parquet_parts
from tqpipe.corpus.items import POLICIES, Item, OnBadRow, Reject, Row, apply_policy, item
from tqpipe.corpus.metrics_tree import is_tree, metrics_tree
from tqpipe.corpus.streams import suffix
from tqpipe.corpus.text_rows import jsonl, moses, mqm, table
from tqpipe.corpus.xml_rows import tmx, wmt
from tqpipe.ingest import BadRow, Columns, read_bilingual
from tqpipe.storage import Place
from tqpipe.types import TqpipeError

__all__ = [
    "FORMATS",
    "POLICIES",
    "Item",
    "OnBadRow",
    "Reject",
    "Row",
    "apply_policy",
    "format_of",
    "read_corpus",
]

#: Ending -> format; a packed file's is the one before `.gz`, `.bz2`, `.xz` or `.zst`.
ENDINGS = {
    ".jsonl": "jsonl", ".ndjson": "jsonl", ".json": "jsonl", ".tsv": "tsv", ".tab": "tsv", ".csv": "csv",
    ".parquet": "parquet", ".tmx": "tmx", ".po": "po", ".pot": "po", ".xlf": "xliff", ".xliff": "xliff", ".ts": "ts",
}  # fmt: skip
FORMATS = ("moses", *dict.fromkeys(ENDINGS.values()), "mqm", "wmt", "metrics-tree", "dataset")


def format_of(paths: Sequence[Place]) -> str:
    """The format that the name says. Raises TqpipeError where it says none."""
    if len(paths) == 2:
        return "moses"
    path = paths[0]
    if isinstance(path, Path) and str(path).startswith("hf:"):
        return "dataset"
    if storage.is_dir(path):
        if parquet_parts(path):
            return "parquet"
        return "metrics-tree" if isinstance(path, Path) and is_tree(path) else "dataset"
    ending = suffix(path)
    if ending == ".xml":
        return "wmt"
    if ending not in ENDINGS:
        raise TqpipeError(
            f"{path}: which format? Known endings are {', '.join(ENDINGS)}, each also packed (.gz, .bz2, .xz, .zst); "
            f"two files are Moses; or say --format {'|'.join(FORMATS)}"
        )
    return ENDINGS[ending]


def read_corpus(
    paths: Sequence[Place],
    *,
    kind: str | None = None,
    columns: Columns | None = None,
    langs: tuple[str, str] = ("", ""),
    encoding: str | None = None,
    system: str | None = None,
) -> Iterator[Row]:
    """A row for every row of the corpus, in order: an `Item`, or a `Reject` with its line and reason.

    `paths` is one file or folder, or the two files of Moses. `langs` are needed where a file holds more than two
    languages (TMX, trees, columns of translations). Raises TqpipeError for what cannot be read as a whole.
    """
    columns = columns or Columns()
    kind = kind or format_of(paths)
    if kind not in FORMATS:
        raise TqpipeError(f"--format {kind!r}: valid choices are {', '.join(FORMATS)}")
    if (kind == "moses") != (len(paths) == 2):
        raise TqpipeError(f"format {kind} takes {'two files' if kind == 'moses' else 'one input'}")
    path = paths[0]
    match kind:
        case "moses":
            return moses(path, paths[1], encoding)
        case "jsonl":
            return jsonl(path, columns, encoding)
        case "tsv" | "csv":
            return table(path, columns, encoding, quoted=kind == "csv")
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
        case "metrics-tree":
            return metrics_tree(path, langs, system)
        case _:
            return _whole(path, kind, encoding)


def _whole(path: Path, kind: str, encoding: str | None) -> Iterator[Row]:
    for row in read_bilingual(path, encoding=encoding, kind=kind).rows:
        if isinstance(row, BadRow):
            yield Reject(row.file or str(path), row.line, row.reason)
        else:
            place = row.target_place or row.source_place
            line = place.pieces[0].line if place else 0
            yield item(str(path), line, row.source_text, row.target_text, id=row.id, reference=row.reference)
