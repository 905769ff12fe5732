"""More than one planted error in a pair: a row that is read once teaches as many places as it has errors.

Only kinds that change a few words are stacked, and only where the later one leaves the earlier one as it is.
"""

from __future__ import annotations

import random
from dataclasses import replace

from tqpipe.checks.reading.texts import differing
from tqpipe.training import data
from tqpipe.training.data import Example, Label
from tqpipe.training.garbles import FRAME, WEIGHTS, Garble, Pool, draw, plant

#: Kinds that can stand beside each other in one sentence.
LIGHT = (
    "number", "date", "unit", "negation", "antonym", "pronoun", "mistranslation", "name", "word_dropped",
    "untranslated", "glued", "misspelt",
)  # fmt: skip
#: Errors that are planted in one pair at most.
MOST = 4


def several(
    pair: str, first: Garble, pool: Pool, rng: random.Random, again: float, framed: float = 0.0
) -> Example:
    """The example of a planted garble: a second one beside it in a share `again` of the pairs, a third in that
    share of those, and so on; into English a share `framed` of `garbles.FRAME`.
    """
    framed = framed if pair.endswith("-en") else 0.0
    out = data.planted(pair, first)
    if first.kind not in LIGHT and first.kind not in FRAME:
        return out
    for _ in range(MOST - 1):
        if rng.random() >= again:
            break
        kind = (
            rng.choices(LIGHT, [WEIGHTS[k] for k in LIGHT])[0] if rng.random() >= framed else draw(rng, 1.0)
        )
        found = plant(kind, out.source, out.target, pool, rng)
        if found is not None:
            out = beside(out, data.planted(pair, found)) or out
    return out


def beside(before: Example, after: Example) -> Example | None:
    """`after` is a garble of `before`'s texts: both their errors, None where the later one touched an earlier one."""
    if before.source != after.source or before.target_errors is None or after.target_errors is None:
        return None
    old, new = before.target, after.target
    start, end = differing(old, new)
    kept: list[Label] = []
    for a, b, value in before.target_errors:
        if b <= start:
            kept.append((a, b, value))
        elif a >= end:
            kept.append((a + len(new) - len(old), b + len(new) - len(old), value))
        else:
            return None
    known = before.source_errors is not None and after.source_errors is not None
    return replace(
        after,
        high=min(h for h in (before.high, after.high) if h is not None),
        target_errors=(*kept, *after.target_errors),
        source_errors=(*(before.source_errors or ()), *(after.source_errors or ())) if known else None,
    )
