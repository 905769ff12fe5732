"""What the processor can do, and how much of it we may use."""

from __future__ import annotations

import functools
import os
import platform
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from tqpipe.types import TqpipeError

T = TypeVar("T")
R = TypeVar("R")


@functools.cache
def flags() -> str:
    """What /proc/cpuinfo says of the CPU; "" where there is no such file, but for what every CPU of Apple's has."""
    if sys.platform == "darwin" and platform.machine() == "arm64":
        return "asimddp"
    try:
        return Path("/proc/cpuinfo").read_text(encoding="ascii", errors="ignore")
    except OSError:
        return ""


def native_bf16() -> bool:
    """Whether bf16 products run in hardware: emulated ones are slower than fp32."""
    return "avx512_bf16" in flags() or "amx_bf16" in flags()


def cores() -> int:
    """Cores, as the system counts them, that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


#: Products of one shape that oneDNN keeps ready. Texts come sorted by length, so the last shapes are those that come
#: again; its own 1,024 hold 350 MB in a worker of a batch, and are no quicker.
_SHAPES = 64


def set_threads(count: int | None) -> None:
    """Use `count` CPU threads (all that this process may use when None)."""
    # Read once, by the first product.
    os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", str(_SHAPES))
    import torch

    if count is not None and count < 1:
        raise TqpipeError(f"threads must be 1 or more, not {count}")
    torch.set_num_threads(count or cores())


def side_by_side(work: Callable[[T], R], items: Iterable[T]) -> Iterator[R]:
    """`work` of every item, in their order: as many at a time as torch has threads, each on a thread of its own.

    A batch on each core keeps two of them busier than one batch on both: nothing waits at the end of every product.
    """
    import torch

    threads = torch.get_num_threads()
    if threads == 1:
        yield from map(work, items)
        return
    try:
        with ThreadPoolExecutor(threads, initializer=torch.set_num_threads, initargs=(1,)) as pool:
            yield from pool.map(work, items)
    finally:
        # What a thread asks for is what later threads begin with.
        torch.set_num_threads(threads)
