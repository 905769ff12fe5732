"""What a comparison of systems found: scores with intervals, tests, the segments that differ."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tqpipe.gate.snapshot import LOWER
from tqpipe.types import Record
from tqpipe.wording import plural

if TYPE_CHECKING:
    from tqpipe.gate.statistics import Test


@dataclass(frozen=True, slots=True)
class Score:
    """A system's score with its 95 % bootstrap interval, over the `n` segments in which every system has one (but those
    that have none at all, which have no such score either).
    """

    name: str
    value: float
    interval: tuple[float, float]
    n: int


@dataclass(frozen=True, slots=True)
class System:
    """One translation: its scores, verdicts, and flags by (category, severity) over the common segments."""

    name: str
    scores: tuple[Score, ...]
    verdicts: Mapping[str, int]
    flags: Mapping[tuple[str, str], int]


@dataclass(frozen=True, slots=True)
class Versus:
    """System `b` against system `a` (indices) on one score, over the segments in which both have one, whatever the
    others have. `test.p` is raw, `p` is corrected.

    Wins, losses and ties are segments where b is better, worse, or as good (`TIES`); None for corpus metrics.
    """

    a: int
    b: int
    score: str
    test: Test
    p: float
    wins: int | None
    losses: int | None
    ties: int | None


@dataclass(frozen=True, slots=True)
class Segment:
    """One source segment with every system's record, in the systems' order."""

    source: str
    doc: str
    records: tuple[Record, ...]

    def values(self, name: str) -> tuple[float | None, ...]:
        """Every system's score of that name, None where it has none."""
        return tuple(record.scores.get(name) for record in self.records)


@dataclass(frozen=True, slots=True)
class Slice:
    """The mean headline score of every system over some of the segments."""

    name: str
    n: int
    means: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that was found. `headline` is the score that segments are ranked by.

    `segments` are those that every system has, of `total` that any has; `differing` are they by falling spread of the
    headline score; `notes` are sentences a reader should know.
    """

    langs: str
    headline: str
    systems: tuple[System, ...]
    versus: tuple[Versus, ...]
    segments: tuple[Segment, ...]
    total: int
    differing: tuple[Segment, ...]
    by_doc: tuple[Slice, ...]
    by_length: tuple[Slice, ...]
    alpha: float
    resamples: int
    notes: tuple[str, ...]

    @property
    def size(self) -> str:
        """How many segments every system has, as words."""
        n = len(self.segments)
        return plural(n, "segment") if n == self.total else f"{n} of {plural(self.total, 'segment')}"

    def verdict(self, item: Versus) -> str:
        """One sentence on a test."""
        a, b = self.systems[item.a].name, self.systems[item.b].name
        if item.p > self.alpha:
            return f"no significant difference between {a} and {b}"
        better = (item.test.difference < 0) == (item.score in LOWER)
        return f"{b if better else a} is better than {a if better else b}"


def categories(comparison: Comparison) -> list[tuple[str, tuple[int, ...]]]:
    """Flags by category, a count a system, the commonest first."""
    totals = [Counter[str]() for _ in comparison.systems]
    for k, system in enumerate(comparison.systems):
        for (category, _), n in system.flags.items():
            totals[k][category] += n
    every = dict.fromkeys(c for counter in totals for c in counter)
    rows = [(c, tuple(counter[c] for counter in totals)) for c in every]
    return sorted(rows, key=lambda row: (-sum(row[1]), row[0]))
