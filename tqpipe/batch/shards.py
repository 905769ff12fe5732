"""Shards on disk: a Parquet file, its rejects, and a note that both are whole; nothing else counts as done.

    DIR/plan.json                the input, the steps, everything that the output depends on
    DIR/scored/part-00000.parquet                            a shard of input rows, all that could be read
    DIR/shards/part-00000.rejects.jsonl, part-00000.json     its other rows, and the note; apart from the tables, as
                                                             readers of a folder of Parquet stumble over other files
    DIR/kept/part-00000.parquet  what no step dropped: made at the end, from the scored shards
    DIR/rejects.jsonl, DIR/manifest.json, DIR/report.html    made at the end

DIR is a folder, or an address (`tqpipe.storage`). A file is written beside its place, synced, and renamed, or sent when
it is complete; the note (`.json`) comes last and holds the others' hashes. So a process can be killed at any
moment: a shard without a right note is made again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tqpipe import storage
from tqpipe.corpus import Reject
from tqpipe.corpus.items import INPUT, INPUT_IS
from tqpipe.corpus.write import storable
from tqpipe.storage import Location
from tqpipe.types import TqpipeError

SCORED, KEPT, NOTES = "scored", "kept", "shards"
REJECTS = "rejects.jsonl"
_DOUBLES = (
    "quality", "quality_low", "quality_high", "broken", "adequacy", "cosine", "source_coverage", "target_coverage",
    "length_ratio", "risk",
)  # fmt: skip


def schema() -> Any:
    """One schema for every shard of every run, so that any of them can be read as one table."""
    import pyarrow as pa

    span = [("side", pa.string()), ("start", pa.int32()), ("end", pa.int32())]
    flag = [
        *((name, pa.string()) for name in ("check", "category", "severity")), ("confidence", pa.float64()),
        ("message", pa.string()), ("waived", pa.string()), ("spans", pa.list_(pa.struct(span))),
    ]  # fmt: skip
    error = [*span, ("severity", pa.string()), ("probability", pa.float64())]
    return pa.schema(
        [
            ("row", pa.int64()), ("file", pa.string()), ("line", pa.int64()), ("id", pa.string()),
            ("source", pa.string()), ("target", pa.string()), ("reference", pa.string()), ("problem", pa.string()),
            pa.field(INPUT, pa.string(), metadata=INPUT_IS),
            *((name, pa.float64()) for name in _DOUBLES), ("verdict", pa.string()),
            ("accepted", pa.string()),
            ("flags", pa.list_(pa.struct(flag))), ("errors", pa.list_(pa.struct(error))), ("missing", pa.string()),
            ("dropped_by", pa.string()), ("reason", pa.string()),
        ]
    )  # fmt: skip


def schema_of(fields: Sequence[Any]) -> Any:
    """A schema of some of the columns."""
    import pyarrow as pa

    return pa.schema(fields)


def part(out: Location, folder: str, number: int) -> Location:
    """Where a shard is, or its kept rows."""
    return out / folder / f"part-{number:05d}.parquet"


def note(out: Location, number: int) -> Location:
    """Where the note is that says that a shard is whole."""
    return part(out, NOTES, number).with_suffix(".json")


def rejected(out: Location, number: int) -> Location:
    """Where the rows of a shard are that could not be read."""
    return part(out, NOTES, number).with_suffix(".rejects.jsonl")


def is_done(out: Location, number: int) -> bool:
    """Whether a shard is whole: its note is there and its files are those of the note."""
    try:
        said = counts(out, number)
        return bool(
            said["parquet"] == _hash(part(out, SCORED, number))
            and said["rejects"] == _hash(rejected(out, number))
        )
    except (OSError, ValueError, KeyError, TypeError):
        return False


def counts(out: Location, number: int) -> Mapping[str, Any]:
    """What a finished shard's note says of its rows."""
    found: Mapping[str, Any] = json.loads(storage.read_bytes(note(out, number)))
    return found


def write_shard(
    out: Location, number: int, rows: Sequence[Mapping[str, Any]], rejects: Sequence[tuple[int, Reject]]
) -> None:
    """Write a shard whole. Raises TqpipeError where the disk is full; what was finished before stays."""
    table, others = part(out, SCORED, number), rejected(out, number)
    write_table(table, rows)
    write_rejects(others, rejects)
    dropped: dict[str, int] = {}
    for row in rows:
        if row.get("dropped_by") is not None:
            dropped[row["dropped_by"]] = dropped.get(row["dropped_by"], 0) + 1
    said = {
        "rows": len(rows) + len(rejects), "read": len(rows), "rejected": len(rejects), "dropped": dropped,
        "parquet": _hash(table), "rejects": _hash(others),
    }  # fmt: skip
    write_bytes(note(out, number), json.dumps(said, sort_keys=True).encode())


def write_rejects(path: Location, rejects: Iterable[tuple[int, Reject]]) -> None:
    """Write rows that could not be read, a line each with its number in the input."""
    lines = (json.dumps({"row": row, **asdict(reject)}, ensure_ascii=True) + "\n" for row, reject in rejects)
    write_blocks(path, (line.encode("ascii") for line in lines))


def write_table(path: Location, rows: Sequence[Mapping[str, Any]]) -> None:
    """Write rows as Parquet, whole or not at all; the same rows give the same bytes."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    kind = schema()
    columns = []
    for f in kind:
        values = [row.get(f.name) for row in rows]
        columns.append(pa.array(map(storable, values) if f.type == pa.string() else values, type=f.type))
    sink = pa.BufferOutputStream()
    pq.write_table(pa.Table.from_arrays(columns, schema=kind), sink, compression="zstd")
    write_bytes(path, sink.getvalue().to_pybytes())


def write_bytes(path: Location, data: bytes) -> None:
    """Write a file whole or not at all."""
    write_blocks(path, [data])


def write_blocks(path: Location, blocks: Iterable[bytes]) -> None:
    """Write a file of several blocks whole or not at all. Raises TqpipeError where there is no room, or no leave."""
    try:
        storage.make_folder(path.parent)
        with storage.whole(path) as new, new.open("wb") as file:
            file.writelines(blocks)
    except OSError as error:
        raise TqpipeError(
            f"{path}: could not be written: {error.strerror or error}. Finished shards are whole: make room and run "
            "the same command again"
        ) from error


def read_part(path: Location, columns: Sequence[str] | None = None) -> Any:
    """A shard as a table. Raises TqpipeError that says how to have it made again."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        here = path if isinstance(path, Path) else pa.BufferReader(storage.read_bytes(path))
        return pq.read_table(here, columns=list(columns) if columns else None, partitioning=None)
    except (OSError, pa.ArrowException, KeyError) as error:
        raise TqpipeError(
            f"{path}: the shard cannot be read ({str(error)[:200]}); delete it and run the same batch again to have "
            "it made anew"
        ) from error


def parts(out: Location, folder: str = SCORED) -> list[Location]:
    """The shards that are there, in order."""
    return storage.listed(out / folder, "part-*.parquet")


def begun(out: Location) -> bool:
    """Whether a shard was finished, or said to be."""
    return bool(storage.listed(out / NOTES, "part-*.json"))


def clear(out: Location) -> None:
    """Delete the shards of a batch that has finished none."""
    for folder in (SCORED, NOTES):
        for path in storage.listed(out / folder, "part-*"):
            storage.remove(path)


def leftovers(out: Location) -> list[Path]:
    """Files that were being written when a batch was killed."""
    if not isinstance(out, Path):
        return []
    folders = (out, *(out / name for name in (SCORED, NOTES, KEPT, "prepared")))
    return [path for folder in folders for path in folder.glob(".*.new")]


def _hash(path: Location) -> str:
    found = hashlib.sha256()
    with storage.reached(path), storage.open_bytes(path) as file:
        while block := file.read(1 << 20):
            found.update(block)
    return found.hexdigest()
