"""`tqpipe batch` on one machine: one process or several, resumed where it was stopped.

The main process reads and tells duplicates; shards go to the workers, a few ahead of them, so that memory does not
depend on the length of the corpus. A shard's file is made by whoever scores it.
"""

from __future__ import annotations

import json
import multiprocessing
import multiprocessing.connection
import os
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from itertools import chain, islice
from pathlib import Path
from typing import Any

from tqpipe import checks, cpu, storage
from tqpipe.batch import finish, identity, prepare, shards
from tqpipe.batch.head import LOOK, NothingReadable, settle, told_languages
from tqpipe.batch.job import Job
from tqpipe.batch.plan import DEFAULT, Plan
from tqpipe.batch.score import score_shard
from tqpipe.config import Config
from tqpipe.corpus import (
    BY_LANGUAGE,
    OnBadRow,
    Reject,
    Row,
    apply_policy,
    format_of,
    languages_of,
    read_corpus,
)
from tqpipe.corpus.items import renamed
from tqpipe.ingest import Columns
from tqpipe.storage import Place
from tqpipe.types import TqpipeError

#: Told how many rows are done and how many of them a second; raises to stop.
Told = Callable[[int, float], None]
#: What this batch is: see `tqpipe.batch.identity`.
PLAN = "plan.json"


@dataclass(frozen=True, slots=True)
class Input:
    """What is read, and how."""

    paths: tuple[Place, ...]
    kind: str | None = None
    columns: Columns = field(default_factory=Columns)
    encoding: str | None = None
    system: str | None = None
    on_bad_row: OnBadRow = "skip"
    source_lang: str | None = None
    target_lang: str | None = None
    #: What a file is called in the output, where that is not its name here.
    called: Callable[[str], str] | None = None

    @property
    def asked(self) -> tuple[str, str]:
        """The codes of the languages as they are asked for, with regions and scripts, "" where not."""
        return self.source_lang or "", self.target_lang or ""

    def rows(self) -> Iterator[Row]:
        """All rows, under the policy."""
        found = read_corpus(
            self.paths,
            kind=self.kind,
            columns=self.columns,
            langs=self.asked,
            encoding=self.encoding,
            system=self.system,
        )
        rows = apply_policy(found, self.on_bad_row)
        return rows if self.called is None else (renamed(row, self.called(row.file)) for row in rows)

    def languages(self, *, force: bool = False) -> tuple[str, str]:
        """The languages for the models: as asked for, else as the corpus says, "" where neither does."""
        said = languages_of(
            self.paths, kind=self.kind, columns=self.columns, langs=self.asked, encoding=self.encoding
        )
        return told_languages(self.source_lang, self.target_lang, said, force=force)


def nobody(rows: int, rate: float) -> None:
    """Report no progress."""


def run(
    source: Input,
    out: Place,
    *,
    plan: Plan = DEFAULT,
    config: Config | None = None,
    processes: int = 1,
    executor: str = "local",
    address: str | None = None,
    use_cache: bool = True,
    told: Told = nobody,
    say: Callable[[str], None] = lambda line: None,
) -> Mapping[str, Any]:
    """Score, check and filter a corpus into the folder `out`; its manifest.

    A folder of the same batch, finished or not, is gone on with: whole shards are left as they are. `out` may be an
    address of object storage; that two machines are at one batch there is not noticed. Raises TqpipeError on bad
    input, for a folder of anything else, and for a batch that someone else on this machine is at. `told` hears of rows
    as they are done, `say` what is being done, in a line.
    """
    config = config or Config()
    source = replace(source, paths=tuple(map(_corpus, source.paths)))
    say(f"Reading the first rows of {', '.join(map(str, source.paths))}")
    with _locked(out), _memory():
        job = _job(source, out, plan, config, processes, use_cache)
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
            total = _alone(todo, job, out, progress)
        else:
            total = _several(todo, job, out, processes, progress, say)
        return finish.close(out, plan, total)


def _corpus(path: Place) -> Place:
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


def _job(source: Input, out: Place, plan: Plan, config: Config, processes: int, use_cache: bool) -> Job:
    """Settle what depends on the corpus's head, and the threads of a process."""
    if processes < 1:
        raise TqpipeError(f"--processes {processes}: must be 1 or more")
    told = source.languages(force=config.quality.force_languages)
    threads = config.encoder.threads or max(1, cpu.cores() // processes)
    try:
        return settle(source.rows(), str(source.paths[0]), told, plan, config, threads, use_cache)
    except NothingReadable:
        if not storage.is_file(out / PLAN):
            _ours_alone(out)
            rejects = ((n, row) for n, row in enumerate(source.rows(), 1) if isinstance(row, Reject))
            shards.write_rejects(out / shards.REJECTS, islice(rejects, LOOK))
        raise


def _same(out: Place, source: Input, job: Job) -> Mapping[str, Any]:
    """Write down what this batch is, or make sure that the folder's is the same one; what the folder says then."""
    kind = source.kind or format_of(source.paths)
    wanted: dict[str, Any] = {
        "format": 1, "input": [identity.of_input(path) for path in source.paths],
        "read": [kind, source.encoding, source.system, source.on_bad_row,
                 list(source.asked) if kind in BY_LANGUAGE else [],
                 [source.columns.source, source.columns.target, source.columns.reference, source.columns.id]],
        "langs": list(job.langs), "steps": job.plan.as_list(), "shard": prepare.SHARD,
        "config": job.config.as_dict() | {"encoder": None}, "versions": job.fingerprint(),
        "signature": job.signature(),
    }  # fmt: skip
    text = json.dumps(wanted, indent=1, sort_keys=True, ensure_ascii=True) + "\n"
    wanted = json.loads(text)  # as the file says it
    path = out / PLAN
    if not storage.is_file(path):
        _ours_alone(out)
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
        shards.clear(out)  # nothing that was done is lost
        storage.remove(out / finish.MANIFEST)
        known = wanted
    now: dict[str, Any] = known | {"read": wanted["read"]}
    if now != known or other:
        shards.write_bytes(path, (json.dumps(now, indent=1, sort_keys=True) + "\n").encode())
    return now


def _ours_alone(out: Place) -> None:
    """Raise TqpipeError for a folder that holds anything but what a batch that came to nothing leaves."""
    left = [*(p.name for p in shards.leftovers(out)), shards.REJECTS]
    names = [p.name for p in storage.listed(out)]
    foreign = [name for name in names if not name.startswith(".batch") and name not in left]
    if foreign:
        raise TqpipeError(f"{out}: is not a batch's folder (no plan.json) and holds {', '.join(foreign[:5])}")


@contextmanager
def _locked(out: Place) -> Iterator[None]:
    import filelock

    here = storage.beside(out)
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


def _todo(source: Input, job: Job, out: Place) -> Iterator[tuple[prepare.Shard, bool]]:
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


def work(shard: prepare.Shard, job: Job, out: Place, told: Callable[[int], None] = lambda rows: None) -> int:
    """Score a shard and write it; its number of rows. `told` hears how many more rows are done."""
    before = 0

    def on(rows: int) -> None:
        nonlocal before
        if rows > before:
            told(rows - before)
            before = rows

    scored = score_shard(shard.rows, job, on)
    if len(scored) + len(shard.rejects) != len(shard):  # the promise of every run
        raise AssertionError(f"shard {shard.number}: {len(scored)} of {len(shard.rows)} rows came back")
    shards.write_shard(out, shard.number, scored, shard.rejects)
    on(len(shard))
    return len(shard)


@checks.fewer_collections()
def _alone(
    todo: Iterator[tuple[prepare.Shard, bool]], job: Job, out: Place, told: Callable[[int], None]
) -> int:
    total = 0
    for shard, done in todo:
        told(0)
        if not done:
            work(shard, job, out, told)
        total += len(shard)
    return total


_job_here: list[tuple[Job, Place]] = []


def _begin(job: Job, out: Place) -> None:
    """In a new worker: a Ctrl-C is the main process's affair, and its end is the worker's too."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    checks.collect_seldom()
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _job_here[:] = [(job, out)]


def _end_with_parent() -> None:
    # A worker waits for work at a pipe that it holds open itself: after a kill -9 of the main process it would wait,
    # and keep its memory, for ever.
    parent = multiprocessing.parent_process()
    if parent is not None:
        multiprocessing.connection.wait([parent.sentinel])
        os._exit(1)


def _work_here(shard: prepare.Shard) -> int:
    job, out = _job_here[0]
    return work(shard, job, out)


@contextmanager
def _blas_threads(count: int) -> Iterator[None]:
    """What processes that start meanwhile read: where each core has one, numpy's products, small ones, would fight."""
    name = "OPENBLAS_NUM_THREADS"
    told = name in os.environ
    os.environ.setdefault(name, str(max(1, count)))
    try:
        yield
    finally:
        if not told:
            os.environ.pop(name, None)


def _several(
    todo: Iterator[tuple[prepare.Shard, bool]],
    job: Job,
    out: Place,
    processes: int,
    told: Callable[[int], None],
    say: Callable[[str], None],
) -> int:
    # A small corpus gives work to fewer processes than were asked for: those have the cores of the others.
    head = list(islice(todo, processes))
    if len(head) < processes:
        processes = max(1, sum(not done for _, done in head))
        job.threads = job.config.encoder.threads or max(1, cpu.cores() // processes)
        job.forget_threads()
        if processes == 1:
            say(f"One process: there is not more than one shard of {prepare.SHARD:,} rows to do")
            return _alone(iter(head), job, out, told)
    say(f"{processes} processes, each at a shard of {prepare.SHARD:,} rows")
    todo = chain(head, todo)
    total = 0
    # A fork of a process that has used torch hangs; what a worker needs is small.
    clean = replace(job, _made={})
    pool = ProcessPoolExecutor(
        processes, multiprocessing.get_context("spawn"), initializer=_begin, initargs=(clean, out)
    )
    waiting: set[Future[int]] = set()
    try:
        with _blas_threads(job.threads):
            for shard, done in todo:
                total += len(shard)
                told(0)
                if done:
                    continue
                while len(waiting) >= 2 * processes:
                    waiting = _collect(waiting, told)
                waiting.add(pool.submit(_work_here, shard))
            while waiting:
                waiting = _collect(waiting, told)
    except BrokenProcessPool as error:
        raise TqpipeError(
            "a worker process was killed, most likely because memory ran out. Finished shards are whole: run the "
            "same command again, with fewer --processes"
        ) from error
    finally:
        for process in list((pool._processes or {}).values()):
            process.kill() if waiting else None
        pool.shutdown(wait=True, cancel_futures=True)
    return total


def _collect(waiting: set[Future[int]], told: Callable[[int], None]) -> set[Future[int]]:
    # Every half second the main process looks whether it was asked to stop.
    done, rest = wait(waiting, timeout=0.5, return_when=FIRST_COMPLETED)
    told(sum(future.result() for future in done))
    return rest
