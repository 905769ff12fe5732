"""Parquet files and `datasets` data sets: rows by column names, a few at a time.

Texts stand in two columns, or in one column of dictionaries by language, as `datasets` calls a translation.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from tqpipe import storage
from tqpipe.corpus.items import QUOTED, Reject, Row, item
from tqpipe.ingest.table import Columns, find_columns, require_columns
from tqpipe.ingest.tmx import speaks
from tqpipe.storage import Place
from tqpipe.types import TqpipeError

#: Rows read at a time.
_BLOCK = 1000


def parquet(path: Place, columns: Columns, langs: tuple[str, str]) -> Iterator[Row]:
    """The rows of a Parquet file, or of all those of a folder in the order of their names; `line` is the row's number
    in its file, from 1.
    """
    for part in parquet_parts(path) or [path]:
        yield from _one(part, columns, langs)


def parquet_parts(folder: Place) -> list[Place]:
    """The Parquet files of a folder; those of a hidden name are not finished."""
    if not storage.is_dir(folder):
        return []
    return [found for found in storage.listed(folder, "*.parquet") if not found.name.startswith((".", "_"))]


def _one(path: Place, columns: Columns, langs: tuple[str, str]) -> Iterator[Row]:
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        with storage.reached(path), storage.open_bytes(path) as raw:
            # Of a path the library reads with threads of its own.
            file = pq.ParquetFile(path if isinstance(path, Path) else raw)
            wanted = text_columns(str(path), file.schema_arrow.names, columns, langs)
            batches = file.iter_batches(batch_size=_BLOCK, columns=sorted(set(wanted.values())))
            rows = (row for batch in batches for row in batch.to_pylist())
            yield from text_rows(str(path), rows, wanted, langs)
    except (pa.ArrowException, OSError) as error:
        raise TqpipeError(f"{path}: not a Parquet file that can be read: {error}") from error


def dataset(name: str, columns: Columns, langs: tuple[str, str]) -> Iterator[Row]:
    """A data set: a folder that `save_to_disk` wrote, or `hf:NAME[:SPLIT]` on the hub, streamed."""
    import datasets

    try:
        if name.startswith("hf:"):
            _, hub, *split = name.split(":")
            found: Any = datasets.load_dataset(hub, split=split[0] if split else "train", streaming=True)
        else:
            found = datasets.load_from_disk(name)
    except Exception as error:  # the library raises whatever its readers raise
        raise TqpipeError(f"{name}: not a data set that can be read: {error}") from error
    if isinstance(found, datasets.DatasetDict):
        raise TqpipeError(f"{name}: holds the splits {', '.join(found)}: give the folder of one")
    features = found.features or {}
    wanted = text_columns(name, list(features), columns, langs)
    yield from text_rows(name, iter(found), wanted, langs)


def text_columns(name: str, names: list[str], columns: Columns, langs: tuple[str, str]) -> dict[str, str]:
    """Which of a table's columns hold the texts, by "source" and "target", or "translation" for both in one.

    Raises TqpipeError where that is not known, and for a column that is asked for and not there.
    """
    require_columns(names, columns, name)
    found = find_columns(names, columns)
    if found is not None:
        return found
    if "translation" in names and all(langs):
        return {"translation": "translation"} | ({"id": "id"} if "id" in names else {})
    raise TqpipeError(
        f"{name}: which columns hold the two texts? Name them with --columns SOURCE,TARGET; the columns are "
        f"{', '.join(map(repr, names))[:400]}"
        + (
            " (for a column of translations give --source-lang and --target-lang)"
            if "translation" in names
            else ""
        )
    )


def text_rows(
    name: str, rows: Iterable[Mapping[str, Any]], wanted: Mapping[str, str], langs: tuple[str, str]
) -> Iterator[Row]:
    """A pair or a reject for every row; `wanted` is what `text_columns` found."""
    for number, row in enumerate(rows, 1):
        if "translation" in wanted:
            both = row["translation"] or {}
            source, target = (both.get(_key(both, lang)) for lang in langs)
        else:
            source, target = row[wanted["source"]], row[wanted["target"]]
        if not isinstance(source, str) or not isinstance(target, str):
            side = "source" if not isinstance(source, str) else "target"
            there = next((text for text in (source, target) if isinstance(text, str)), "")
            yield Reject(name, number, f"the {side} is no text", there[:QUOTED])
            continue
        id_, reference = (row.get(wanted.get(key, "")) for key in ("id", "reference"))
        yield item(
            name, number, source, target, id=None if id_ is None else str(id_),
            reference=reference if isinstance(reference, str) else None,
        )  # fmt: skip


def _key(both: Mapping[str, Any], wanted: str) -> str:
    """The key of a language: the code itself, else the first that is one of that language ("pt_BR" is "pt-br")."""
    return wanted if wanted in both else next((lang for lang in both if speaks(lang, wanted)), wanted)
