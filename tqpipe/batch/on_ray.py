"""The same shards on a Ray cluster: `map_batches` of shards over actors that hold the models.

What flows through Ray are the names of prepared shards; texts and results go by Parquet on storage that all nodes see
(a shared folder, or an address of object storage), so that neither the driver nor Ray's object store holds the corpus.
An actor that dies is started again and its shard done again, as Ray Data does without being told; a shard's file takes
its place whole, so doing it twice does no harm. The output is the local executor's, file for file.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from tqpipe import storage
from tqpipe.batch import shards
from tqpipe.batch.job import Job
from tqpipe.batch.prepare import Shard
from tqpipe.corpus import Reject
from tqpipe.storage import Location
from tqpipe.types import TqpipeError

PREPARED = "prepared"


def run(
    todo: Iterator[tuple[Shard, bool]],
    job: Job,
    out: Location,
    workers: int,
    address: str | None,
    told: Callable[[int], None],
) -> int:
    """Score the shards that are not done on `workers` actors; the number of all rows.

    Raises TqpipeError where Ray is not there, or stops.
    """
    try:
        import ray
        import ray.data
    except ImportError:
        raise TqpipeError("--executor ray needs Ray: pip install 'tqpipe[ray]'") from None
    total, numbers = 0, []
    for shard, done in todo:
        total += len(shard)
        if not done:
            prepare(shard, out)
            numbers.append(shard.number)
        told(0)
    if not numbers:
        return total
    if not ray.is_initialized():
        ray.init(address=address, log_to_driver=False, logging_level="error", include_dashboard=False)
    context = ray.data.DataContext.get_current()
    context.enable_progress_bars = False
    # A worker that is killed is no reason to lose the batch.
    context.max_errored_blocks = 0
    names = ray.data.from_items([{"shard": n} for n in numbers], override_num_blocks=len(numbers))
    done_rows = names.map_batches(
        Worker,
        fn_constructor_args=(replace(job, _made={}), str(out.resolve() if isinstance(out, Path) else out)),
        batch_size=1,
        concurrency=(1, workers) if workers > 1 else 1,
        num_cpus=1,
    )
    try:
        for row in done_rows.iter_rows():
            told(int(row["rows"]))
    except ray.exceptions.RayError as error:
        raise TqpipeError(
            f"Ray stopped: {str(error)[:500]}. Finished shards are whole: run the same command again"
        ) from error
    for n in numbers:
        storage.remove(shards.part(out, PREPARED, n))
        storage.remove(shards.part(out, PREPARED, n).with_suffix(".json"))
    return total


def prepare(shard: Shard, out: Location) -> None:
    """Write a shard's rows where the workers find them."""
    path = shards.part(out, PREPARED, shard.number)
    shards.write_table(path, shard.rows)
    rest = {
        "rejects": [[row, dataclasses.asdict(reject)] for row, reject in shard.rejects],
        # What is no column of the output.
        "numbers": [row["number"] for row in shard.rows],
    }
    shards.write_bytes(path.with_suffix(".json"), json.dumps(rest).encode("ascii"))


def prepared(number: int, out: Location) -> Shard:
    """Read it back."""
    path = shards.part(out, PREPARED, number)
    rest = json.loads(storage.read_bytes(path.with_suffix(".json")))
    rows = zip(shards.read_part(path).to_pylist(), rest["numbers"], strict=True)
    return Shard(
        number,
        [row | {"number": form} for row, form in rows],
        [(row, Reject(**reject)) for row, reject in rest["rejects"]],
    )


class Worker:
    """An actor: loads the models once, does shard after shard."""

    def __init__(self, job: Job, out: str):
        self.job, self.out = job, storage.place(out)

    def __call__(self, batch: dict[str, Any]) -> dict[str, list[int]]:
        """Score the named shards; their numbers of rows."""
        from tqpipe.batch.workers import work

        rows = []
        for number in batch["shard"]:
            # Done by one that died before it could say so.
            n = int(number)
            done = shards.is_done(self.out, n)
            rows.append(
                shards.counts(self.out, n)["rows"]
                if done
                else work(prepared(n, self.out), self.job, self.out)
            )
        return {"rows": rows}
