"""The input as numbered shards: read once in order, duplicates told, everything else left to the workers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tqpipe.batch.plan import Dedupe, Plan
from tqpipe.batch.score import Values, cheap
from tqpipe.batch.seen import Seen
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
    names = plan.names()
    seen = Seen(scratch) if any(isinstance(step, Dedupe) for step in plan.first) else None
    shard = Shard(0)
    try:
        for number, row in enumerate(rows, 1):
            if isinstance(row, Reject):
                shard.rejects.append((number, row))
            else:
                values: dict[str, Any] = {
                    "row": number, "file": row.file, "line": row.line, "id": row.id, "source": row.source,
                    "target": row.target, "reference": row.reference, "problem": row.problem,
                }  # fmt: skip
                if row.problem is None:
                    for step, name in zip(plan.first, names, strict=False):
                        at = names.index(name)
                        reason = (
                            _duplicate(seen, step, at, values, number)
                            if isinstance(step, Dedupe) and seen is not None
                            else cheap(step, values, langs)
                        )
                        if reason is not None:
                            values["dropped_by"], values["reason"] = name, reason
                            break
                shard.rows.append(values)
            if len(shard) == size:
                yield shard
                shard = Shard(shard.number + 1)
        if len(shard):
            yield shard
    finally:
        if seen is not None:
            seen.close()
            scratch.unlink(missing_ok=True)


def _duplicate(seen: Seen, step: Dedupe, at: int, row: Values, number: int) -> str | None:
    text = f"{row['source']}\x1f{row['target']}" if step.by == "pair" else str(row[step.by])
    found = seen.first(at, text, number)
    if found is not None:
        return f"the same as row {found}"
    if step.near:
        found = seen.near(at + 100, text, number, step.similar)
        if found is not None:
            return f"nearly the same as row {found}"
    return None
