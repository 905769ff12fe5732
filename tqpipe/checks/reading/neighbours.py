"""Where a pair stands among all pairs, and the pairs around it."""

from __future__ import annotations

from collections.abc import Iterator

from tqpipe.types import Context, Pair


def index_of(pair: Pair, context: Context) -> int | None:
    """The pair's index among all pairs; None when it is checked alone."""
    index: dict[str, int] = context.memo.setdefault("places", {})
    if not index and context.pairs:
        index.update({p.id: i for i, p in enumerate(context.pairs)})
    return index.get(pair.id)


def neighbours(pair: Pair, context: Context, step: int, reach: int) -> Iterator[Pair]:
    """Up to `reach` pairs after this one (`step` 1) or before it (-1), the nearest first; none when it is alone."""
    at = index_of(pair, context)
    if at is None:
        return
    for k in range(1, reach + 1):
        if not 0 <= at + step * k < len(context.pairs):
            return
        yield context.pairs[at + step * k]
