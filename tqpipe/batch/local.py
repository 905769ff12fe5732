"""`tqpipe batch` on one machine: one process or several, resumed where it was stopped.

The main process reads and tells duplicates; shards go to the workers, a few ahead of them, so that memory does not
depend on the length of the corpus.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

from tqpipe import cpu, storage
from tqpipe.batch import finish, identity, prepare, shards, workers
from tqpipe.batch.head import LOOK, NothingReadable, settle
from tqpipe.batch.job import Job
from tqpipe.batch.plan import Plan, default, require_carried, require_enabled
from tqpipe.batch.source import Input as Input
from tqpipe.config import Config
from tqpipe.corpus import BY_LANGUAGE, Reject, format_of, require_encoding, require_whole
from tqpipe.storage import Location
from tqpipe.types import TqpipeError

#: Told how many rows are done and how many of them a second; raises to stop.
Told = Callable[[int, float], None]
#: What this batch is: see `tqpipe.batch.identity`.
PLAN = "plan.json"


def nobody(rows: int, rate: float) -> None:
    """Report no progress."""


def run(
    source: Input,
    out: Location,
    *,
    plan: Plan | None = None,
    config: Config | None = None,
    processes: int = 1,
    executor: str = "local",
    address: str | None = None,
    use_cache: bool = True,
    told: Told = nobody,
    say: Callable[[str], None] = lambda line: None,
) -> Mapping[str, Any]:
    """Score, check and filter a corpus into the folder `out`; its manifest.

    Without a plan it is `tqpipe.batch.plan.default`. A folder of the same batch, finished or not, is gone on with:
    whole shards are left as they are. `out` may be an address of object storage; that two machines are at one batch
    there is not noticed. Raises TqpipeError on bad input, for a folder of anything else, and for a batch that someone
    else on this machine is at. `told` hears of rows as they are done, `say` what is being done, in a line.
    """
    config = config or Config()
    plan = plan or default(config)
    require_enabled(plan, config)
    require_carried(plan, source.columns.carry)
    source = replace(source, paths=tuple(map(_corpus, source.paths)))
    say(f"Reading the first rows of {', '.join(map(str, source.paths))}")
    require_encoding(source.paths, source.kind, source.encoding)
    with _locked(out), _memory():
        notes: list[str] = []

        def note(line: str) -> None:
            notes.append(line)
            say(line)

        job = _job(source, out, plan, config, processes, use_cache, note)
        source = replace(source, called=identity.spelled(source.paths, _same(out, source, job)))
        say("; ".join(filter(None, ["-".join(filter(None, job.langs)), f"steps {', '.join(plan.names())}"])))
        start = time.monotonic()
        finished = 0

        def progress(rows: int) -> None:
            nonlocal finished
            finished += rows
            told(finished, finished / max(time.monotonic() - start, 1e-6))

        todo = _todo(source, job, out)
        if executor == "ray":
            from tqpipe.batch import on_ray

            total = on_ray.run(todo, job, out, processes, address, progress)
        elif processes == 1:
            total = workers.alone(todo, job, out, progress)
        else:
            total = workers.several(todo, job, out, processes, progress, say)
        return finish.close(out, plan, total, [source.named(line) for line in notes])


def _corpus(path: Location) -> Location:
    """An input; of another batch's folder its kept rows. Raises TqpipeError for what can be read only once: rows that
    the head had taken from a pipe would be lost.
    """
    stream = isinstance(path, Path) and path.exists() and not (path.is_file() or path.is_dir())
    if str(path) == "-" or stream:
        raise TqpipeError(
            f"{path}: batch reads its input more than once: give a file, not a pipe or standard input"
        )
    if not storage.is_dir(path) or not storage.is_file(path / PLAN):
        return path
    if not storage.is_file(path / finish.MANIFEST):
        raise TqpipeError(f"{path}: is the folder of a batch that is not finished")
    return path / shards.KEPT


def _job(
    source: Input,
    out: Location,
    plan: Plan,
    config: Config,
    processes: int,
    use_cache: bool,
    note: Callable[[str], None],
) -> Job:
    """Settle what depends on the corpus's head, and the threads of a process. `note` hears what a reader should know of
    the input.
    """
    for option, number in (("--processes", processes), ("--limit", source.limit)):
        if number is not None and number < 1:
            raise TqpipeError(f"{option} {number}: must be 1 or more")
    told = source.languages(force=config.quality.force_languages)
    for line in source.notes():
        note(line)
    threads = config.encoder.threads or max(1, cpu.cores() // processes)
    try:
        # What the head tells is the same of a part of the corpus.
        return settle(
            replace(source, limit=None).rows(),
            str(source.paths[0]),
            told,
            plan,
            config,
            threads,
            use_cache,
            note,
        )
    except NothingReadable:
        if not storage.is_file(out / PLAN):
            _ours_alone(out)
            rejects = ((n, row) for n, row in enumerate(source.rows(), 1) if isinstance(row, Reject))
            shards.write_rejects(out / shards.REJECTS, islice(rejects, LOOK))
        raise


def _same(out: Location, source: Input, job: Job) -> Mapping[str, Any]:
    """Write down what this batch is, or make sure that the folder's is the same one; what the folder says then."""
    kind = source.kind or format_of(source.paths)
    wanted: dict[str, Any] = {
        "format": 1, "input": [identity.of_input(path) for path in source.paths],
        "read": [kind, source.encoding, source.system, source.on_bad_row,
                 list(source.asked) if kind in BY_LANGUAGE else [],
                 [source.columns.source, source.columns.target, source.columns.reference, source.columns.id]],
        "langs": list(job.langs), "steps": job.plan.as_list(), "shard": prepare.SHARD,
        "config": job.config.as_dict() | {"encoder": None}, "versions": job.fingerprint(),
        "signature": job.signature(), "limit": source.limit,
        "carry": list(source.columns.carry),
    }  # fmt: skip
    text = json.dumps(wanted, indent=1, sort_keys=True, ensure_ascii=True) + "\n"
    wanted = json.loads(text)  # as the file says it
    path = out / PLAN
    if not storage.is_file(path):
        _ours_alone(out)
        require_whole(source.paths, kind, source.columns, source.asked, source.encoding)
        shards.write_bytes(path, text.encode())
        return wanted
    try:
        known = json.loads(storage.read_bytes(path))
    except ValueError as error:
        raise TqpipeError(f"{path}: not JSON: {error}") from None
    known = known if isinstance(known, dict) else {}
    other = identity.differences(known, wanted)
    if other and shards.begun(out):
        raise TqpipeError(
            f"{out}: holds a batch of {', '.join(other)} (plan.json); give another --out, or delete it"
        )
    if other:
        require_whole(source.paths, kind, source.columns, source.asked, source.encoding)
        shards.clear(out)  # nothing that was done is lost
        known = wanted
    elif known.get("limit") != source.limit:
        # The shard that the limit cut off is made again, whole.
        storage.remove(shards.note(out, known["limit"] // prepare.SHARD))
    if other or known.get("limit") != source.limit:
        storage.remove(out / finish.MANIFEST)
    now: dict[str, Any] = known | {"read": wanted["read"], "limit": wanted["limit"]}
    if now != known or other:
        shards.write_bytes(path, (json.dumps(now, indent=1, sort_keys=True) + "\n").encode())
    return now


def _ours_alone(out: Location) -> None:
    """Raise TqpipeError for a folder that holds anything but what a batch that came to nothing leaves."""
    left = [*(p.name for p in shards.leftovers(out)), shards.REJECTS]
    names = [p.name for p in storage.listed(out)]
    foreign = [name for name in names if not name.startswith(".batch") and name not in left]
    if foreign:
        raise TqpipeError(f"{out}: is not a batch's folder (no plan.json) and holds {', '.join(foreign[:5])}")


@contextmanager
def _locked(out: Location) -> Iterator[None]:
    import filelock

    here = storage.beside(out)
    if here.exists() and not here.is_dir():
        raise TqpipeError(f"--out {out}: is a file, and a batch writes a folder: give another name")
    try:
        here.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise TqpipeError(f"{here}: {error.strerror or error}") from error
    lock = filelock.FileLock(here / ".batch.lock")
    try:
        lock.acquire(timeout=0)
    except filelock.Timeout:
        raise TqpipeError(f"{out}: another process is at this batch") from None
    except OSError as error:
        raise TqpipeError(f"{here}: cannot be written: {error.strerror or error}") from error
    try:
        yield
    finally:
        lock.release()


@contextmanager
def _memory() -> Iterator[None]:
    """Say in words when memory ran out, here or in a worker."""
    try:
        yield
    except (MemoryError, RuntimeError) as error:
        # torch says it with a RuntimeError of its allocator.
        if not isinstance(error, MemoryError) and "allocate memory" not in str(error):
            raise
        raise TqpipeError(
            "memory ran out. Finished shards are whole: run the same command again, with fewer --processes"
        ) from error


def _todo(source: Input, job: Job, out: Location) -> Iterator[tuple[prepare.Shard, bool]]:
    """Every shard, and whether it is done already."""
    scratch = storage.beside(out) / ".batch.seen"
    for leftover in shards.leftovers(out):
        leftover.unlink(missing_ok=True)
    for shard in prepare.shards(source.rows(), job.plan, job.langs, scratch, prepare.SHARD):
        done = shards.is_done(out, shard.number)
        if done and shards.counts(out, shard.number)["rows"] != len(shard):
            raise TqpipeError(
                f"{out}: shard {shard.number} does not have the input's rows: the input has changed"
            )
        yield shard, done
