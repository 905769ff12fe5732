"""The input as numbered shards: read once in order, duplicates told, everything else left to the workers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path

from tqpipe.batch.columns import Values
from tqpipe.batch.plan import Dedupe, Plan
from tqpipe.batch.seen import Seen
from tqpipe.batch.walk import cheap
from tqpipe.corpus import Reject, Row

#: Rows in a shard, rejects included. Not an option of the executor: it is part of the output's layout.
SHARD = 5000


@dataclass(slots=True)
class Shard:
    """Consecutive rows of the input, those already dropped and those that could not be read included."""

    number: int
    rows: list[Values] = field(default_factory=list)
    rejects: list[tuple[int, Reject]] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.rows) + len(self.rejects)


def shards(
    rows: Iterable[Row], plan: Plan, langs: tuple[str, str], scratch: Path, size: int = SHARD
) -> Iterator[Shard]:
    """Shards of `size` rows; the steps up to the last deduplication are done."""
    seen = Seen(scratch) if any(isinstance(step, Dedupe) for step in plan.first) else None
    shard = Shard(0)
    try:
        for number, row in enumerate(rows, 1):
            if isinstance(row, Reject):
                shard.rejects.append((number, row))
            else:
                shard.rows.append(
                    {
                        "row": number, "file": row.file, "line": row.line, "id": row.id, "source": row.source,
                        "target": row.target, "reference": row.reference, "problem": row.problem, "number": row.number,
                        "input": row.input,
                    }
                )  # fmt: skip
            if len(shard) == size:
                _first(shard, plan, langs, seen)
                yield shard
                shard = Shard(shard.number + 1)
        if len(shard):
            _first(shard, plan, langs, seen)
            yield shard
    finally:
        if seen is not None:
            seen.close()
            scratch.unlink(missing_ok=True)


def _first(shard: Shard, plan: Plan, langs: tuple[str, str], seen: Seen | None) -> None:
    """Do the steps up to the last deduplication, each deduplication over the whole shard: what a row meets in it
    depends on the rows before that reached it, so the answers are those of row after row.
    """
    alive = [row for row in shard.rows if row["problem"] is None]
    steps = enumerate(zip(plan.first, plan.names(), strict=False))
    for dedupes, group in groupby(steps, key=lambda item: isinstance(item[1][0], Dedupe)):
        several = list(group)
        for at, (step, name) in several if dedupes else ():
            assert isinstance(step, Dedupe)
            assert seen is not None
            for row, reason in zip(alive, _duplicates(seen, step, at, alive), strict=True):
                if reason is not None:
                    row["dropped_by"], row["reason"] = name, reason
            alive = [row for row in alive if row.get("dropped_by") is None]
        for row in alive if not dedupes else ():
            for _, (step, name) in several:
                if (reason := cheap(step, row, langs)) is not None:
                    row["dropped_by"], row["reason"] = name, reason
                    break
        alive = [row for row in alive if row.get("dropped_by") is None]


def _duplicates(seen: Seen, step: Dedupe, at: int, rows: Sequence[Values]) -> list[str | None]:
    """Why each row is a duplicate, in the words of the output; None where it is not."""
    texts = [f"{r['source']}\x1f{r['target']}" if step.by == "pair" else str(r[step.by]) for r in rows]
    numbers = [int(row["row"]) for row in rows]
    same = seen.first(at, texts, numbers)
    reasons = [None if found is None else f"the same as row {found}" for found in same]
    if step.near:
        rest = [k for k, found in enumerate(same) if found is None]
        like = seen.near(at, [texts[k] for k in rest], [numbers[k] for k in rest], step.similar)
        for k, found in zip(rest, like, strict=True):
            if found is not None:
                reasons[k] = f"nearly the same as row {found}"
    return reasons
