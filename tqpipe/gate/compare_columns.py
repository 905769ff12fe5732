"""The scores of several systems as columns of statistics, a row a segment, and what they leave out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tqpipe.gate.comparison import Segment

if TYPE_CHECKING:
    from tqpipe.gate.statistics import Array, Score

#: Scores of a segment that are compared as means, with the difference below which two segments tie.
TIES = {"quality": 1.0, "adequacy": 0.01}
#: Corpus metrics, over the segments with a reference.
METRICS = ("bleu", "chrf", "ter")


@dataclass(frozen=True, slots=True)
class Column:
    """One score's statistics, a row a segment, by system; `known` says which rows are, and `score` makes the score of
    their sums.
    """

    per_system: list[Array]
    known: list[list[bool]]
    score: Score

    def common(self, systems: Sequence[int]) -> list[int]:
        """The rows that all of these systems have."""
        return [
            row for row, have in enumerate(zip(*self.known, strict=True)) if all(have[k] for k in systems)
        ]

    def having(self) -> list[int]:
        """The systems that have any."""
        return [k for k, have in enumerate(self.known) if any(have)]


def columns_of(segments: Sequence[Segment]) -> dict[str, Column]:
    """The statistics of every score that any segment has."""
    from tqpipe.gate import statistics

    found: dict[str, Column] = {}
    count = len(segments[0].records)
    for name in TIES:
        table = [s.values(name) for s in segments]
        known = [[row[k] is not None for row in table] for k in range(count)]
        if any(map(any, known)):
            per_system = [statistics.values([row[k] or 0.0 for row in table]) for k in range(count)]
            found[name] = Column(per_system, known, statistics.mean)
    referenced = [
        s
        for s in segments
        if s.records[0].pair.reference
        and all(r.pair.reference == s.records[0].pair.reference for r in s.records)
    ]
    if referenced:
        references = [s.records[0].pair.reference or "" for s in referenced]
        for name in METRICS:
            per_system = [
                statistics.metric_statistics(
                    name, [s.records[k].pair.target_text for s in referenced], references
                )
                for k in range(count)
            ]
            known = [[True] * len(referenced)] * count
            found[name] = Column(per_system, known, statistics.metric_score(name))
    return found


def lacking(
    segments: Sequence[Segment], names: Sequence[str], columns: Mapping[str, Column]
) -> Iterator[str]:
    """What the scores leave out: a mean without what a system did not translate is no praise of it."""
    total = len(segments)
    for score in (score for score in TIES if score in columns):
        column = columns[score]
        short = {name: have.count(False) for name, have in zip(names, column.known, strict=True)}
        for name in [name for name, n in short.items() if n == total]:
            n = short.pop(name)
            yield f"{score}: {n} of {name} have none, so there is no segment to compare in it: leave that system out."
        if told := ", ".join(f"{n} of {name}" for name, n in short.items() if n):
            left = len(column.common(column.having()))
            tests = "means and tests" if len(short) < 3 else "means"
            yield f"{score}: {told} have none, so only {left} of {total} segments count in its {tests}."
    told_of = [score for score in METRICS if score in columns and len(columns[score].known[0]) < total]
    if told_of:
        n = len(columns[told_of[0]].known[0])
        yield f"{', '.join(told_of)}: only {n} of {total} segments have one reference in all systems."
