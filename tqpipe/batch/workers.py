"""Shards done by this process, or by several. A shard's file is made by whoever scores it."""

from __future__ import annotations

import multiprocessing
import multiprocessing.connection
import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import replace
from itertools import chain, islice

from tqpipe import checks, cpu
from tqpipe.batch import prepare, shards
from tqpipe.batch.job import Job
from tqpipe.batch.score import score_shard
from tqpipe.storage import Location
from tqpipe.types import TqpipeError


def work(
    shard: prepare.Shard, job: Job, out: Location, told: Callable[[int], None] = lambda rows: None
) -> int:
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
def alone(
    todo: Iterator[tuple[prepare.Shard, bool]], job: Job, out: Location, told: Callable[[int], None]
) -> int:
    """Score what is to do in this process; the number of rows of all shards. `told` hears of rows as they are done."""
    total = 0
    for shard, done in todo:
        told(0)
        if not done:
            work(shard, job, out, told)
        total += len(shard)
    return total


def several(
    todo: Iterator[tuple[prepare.Shard, bool]],
    job: Job,
    out: Location,
    processes: int,
    told: Callable[[int], None],
    say: Callable[[str], None],
) -> int:
    """The same in several processes; `say` hears how many they are. Raises TqpipeError where one was killed."""
    # A small corpus gives work to fewer processes than were asked for: those have the cores of the others.
    head = list(islice(todo, processes))
    if len(head) < processes:
        processes = max(1, sum(not done for _, done in head))
        job.threads = job.config.encoder.threads or max(1, cpu.cores() // processes)
        job.forget_threads()
        if processes == 1:
            say(f"One process: there is not more than one shard of {prepare.SHARD:,} rows to do")
            return alone(iter(head), job, out, told)
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
        if waiting:
            # Nobody waits for shards that nobody will collect.
            for process in list((pool._processes or {}).values()):
                process.kill()
        pool.shutdown(wait=True, cancel_futures=True)
    return total


def _collect(waiting: set[Future[int]], told: Callable[[int], None]) -> set[Future[int]]:
    # Every half second the main process looks whether it was asked to stop.
    done, rest = wait(waiting, timeout=0.5, return_when=FIRST_COMPLETED)
    told(sum(future.result() for future in done))
    return rest


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


_job_here: list[tuple[Job, Location]] = []


def _begin(job: Job, out: Location) -> None:
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
