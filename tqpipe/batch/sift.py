"""`tqpipe filter`: the rows of a batch that meet a condition, to a file of any format; nothing is scored again."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tqpipe import storage
from tqpipe.batch import expression, shards
from tqpipe.corpus.write import write_rows
from tqpipe.storage import Place
from tqpipe.types import TqpipeError


def sift(batch: Place, condition: str, out: Sequence[Place], *, everything: bool = False) -> dict[str, int]:
    """Write the rows of a batch's folder for which `condition` holds; how many rows came and where they went.

    Only kept rows are looked at, or with `everything` also those that a step of the batch dropped. What a format
    cannot hold is in `OUT.rejects.jsonl`. Raises TqpipeError for a folder that is no finished batch.
    """
    keep = expression.parse(condition)
    folder = shards.SCORED if everything else shards.KEPT
    if not storage.is_file(batch / "manifest.json"):
        raise TqpipeError(f"{batch}: is not a finished batch (no manifest.json)")
    counts = {"rows": 0, "kept": 0, "dropped": 0, "rejected": 0}
    kept: list[int] = []

    def rows() -> Iterator[Mapping[str, Any]]:
        for path in shards.parts(batch, folder):
            for row in shards.read_part(path).to_pylist():
                counts["rows"] += 1
                if keep(row):
                    kept.append(row["row"])
                    yield row
                else:
                    counts["dropped"] += 1

    counts["kept"], refused = write_rows(out, rows(), shards.schema())
    counts["rejected"] = len(refused)
    if refused:
        lines = [json.dumps({"row": kept[n], "reason": reason}) + "\n" for n, reason in refused]
        shards.write_bytes(out[0].with_name(out[0].name + ".rejects.jsonl"), "".join(lines).encode())
    if counts["rows"] != counts["kept"] + counts["dropped"] + counts["rejected"]:
        raise AssertionError(f"rows were lost: {counts}")
    return counts
