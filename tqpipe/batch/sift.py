"""`tqpipe filter`: the rows of a batch that meet a condition, to a file of any format; nothing is scored again."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from tqpipe import storage
from tqpipe.batch import expression, finish, identity, plan, shards
from tqpipe.corpus.write import write_rows
from tqpipe.storage import Location
from tqpipe.types import TqpipeError


def sift(
    batch: Location, condition: str, out: Sequence[Location], *, everything: bool = False
) -> dict[str, int]:
    """Write the rows of a batch's folder for which `condition` holds; how many rows came and where they went.

    Only kept rows are looked at, or with `everything` also those that a step of the batch dropped. What a format
    cannot hold is in `OUT.rejects.jsonl`. Raises TqpipeError for a folder that is no finished batch, or lacks a file,
    for a condition on what the batch did not score, and for a file to write that the batch was made from.
    """
    keep = expression.parse(condition)
    _apart(batch, out)
    if not storage.is_file(batch / finish.MANIFEST):
        raise TqpipeError(f"{batch}: is not a finished batch (no {finish.MANIFEST})")
    manifest: Mapping[str, Any] = json.loads(storage.read_bytes(batch / finish.MANIFEST))
    rejects = out[0].with_name(f"{out[0].name}.{shards.REJECTS}")
    for path in (*out, rejects):
        if identity.is_input(path, manifest["plan"]["input"]):
            raise TqpipeError(f"{path} is read as input, and would be lost: name another file to write")
    _can_be_met(batch, keep, manifest, everything)
    counts = {"rows": 0, "kept": 0, "dropped": 0, "rejected": 0}
    kept: list[int] = []

    def rows() -> Iterator[Mapping[str, Any]]:
        for row in _rows(batch, manifest, everything):
            counts["rows"] += 1
            if keep(row):
                kept.append(row["row"])
                yield row
            else:
                counts["dropped"] += 1

    counts["kept"], refused = write_rows(
        out, rows(), shards.schema(), carried=bool(manifest["plan"].get("carry"))
    )
    counts["rejected"] = len(refused)
    if refused:
        lines = [json.dumps({"row": kept[n], "reason": reason}) + "\n" for n, reason in refused]
        shards.write_bytes(rejects, "".join(lines).encode())
    else:
        storage.remove(rejects)  # of an earlier one
    if counts["rows"] != counts["kept"] + counts["dropped"] + counts["rejected"]:
        raise AssertionError(f"rows were lost: {counts}")
    return counts


def _apart(batch: Location, out: Sequence[Location]) -> None:
    names = [_real(path) for path in out]
    if len(set(names)) < len(names):
        raise TqpipeError(f"--out {out[0]} is there twice: two files of plain lines need two names")
    for path, name in zip(out, names, strict=True):
        folders = tuple(_real(batch / folder) + "/" for folder in (shards.KEPT, shards.SCORED, shards.NOTES))
        if name.startswith(folders) or name == _real(batch / shards.REJECTS):
            raise TqpipeError(
                f"--out {path}: is among the files of the batch {batch} itself; give another place"
            )


def _real(path: Location) -> str:
    return Path(os.path.realpath(path)).as_posix() if isinstance(path, Path) else str(path)


def _can_be_met(
    batch: Location, keep: expression.Condition, manifest: Mapping[str, Any], everything: bool
) -> None:
    for name, makers in plan.lacking(keep.needs, manifest["steps"]):
        steps = ", ".join(step["name"] for step in manifest["steps"])
        raise TqpipeError(
            f"--keep {keep.text!r:.200}: needs {name}, and {batch} has no step {makers} that makes it; its steps: "
            f"{steps}"
        )
    carry = manifest["plan"].get("carry") or ()
    expression.require_carried(keep.needs, carry, f"--keep {keep.text!r:.200}")
    if "dropped_by" in keep.needs and not everything:
        raise TqpipeError(
            f"--keep {keep.text!r:.200}: needs dropped_by, and no kept row was dropped: give --all"
        )


def _rows(batch: Location, manifest: Mapping[str, Any], everything: bool) -> Iterator[dict[str, Any]]:
    """The kept rows, or all, those with the last step's name and reason that it left out."""
    scored, kept = manifest["scored"], manifest["files"]
    last = manifest.get("last") or {"step": plan.TopK.name, "reason": None}
    for before, after in zip(scored, kept, strict=True):
        stay = _part(batch, after["file"], after["rows"])
        if not everything:
            yield from stay.to_pylist()
            continue
        numbers = set(stay["row"].to_pylist())
        for row in _part(batch, before["file"], before["read"]).to_pylist():
            if row["dropped_by"] is None and row["row"] not in numbers:
                row |= {"dropped_by": last["step"], "reason": last["reason"]}
            yield row


def _part(batch: Location, name: str, rows: int) -> Any:
    """A shard's table, with as many rows as the books say."""
    path = batch / name
    if not storage.is_file(path):
        raise TqpipeError(f"{path}: is missing; run the same batch again to have it made anew")
    table = shards.read_part(path)
    if table.num_rows != rows:
        raise TqpipeError(
            f"{path}: has {table.num_rows:,} rows, and {rows:,} were written; delete it and run the same batch again"
        )
    return table
