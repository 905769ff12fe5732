"""What a long job says of itself: its stage, how much of it is done, and what each took."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

#: Told the stage's name and the share done (0..1), or None where it cannot be known.
Progress = Callable[[str, float | None], None]


def silent(stage: str, share: float | None) -> None:
    """Report no progress."""


@dataclass(slots=True)
class Clock:
    """Seconds per stage, in order."""

    progress: Progress
    timings: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def stage(self, name: str) -> Iterator[Callable[[float], None]]:
        """Time what the block does, and tell its beginning; it is given what tells its progress (0..1)."""
        self.progress(name, None)
        start = time.perf_counter()
        yield lambda share: self.progress(name, share)
        self.timings[name] = round(self.timings.get(name, 0.0) + time.perf_counter() - start, 3)
