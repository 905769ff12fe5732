"""A number that stands once too often where another is missing: "a six-point lead, now it's six" for "sis ... quatre".

Neither is new by its value, or none is lost ("three killed, three hurt": "eighty killed, three hurt"). Told only where
both sides have as many sure numbers, and all but one of them answer each other; of figures, whose values are compared
one by one, only of those that stand once more.
"""

from __future__ import annotations

from collections.abc import Sequence

from tqpipe.checks.amounts.number import Number
from tqpipe.types import Range


def told(source: Sequence[Number], target: Sequence[Number]) -> tuple[Range, Range] | None:
    """The places of the number of the source that is missing and of the one that the target has once more."""
    ours, theirs = ([n for n in side if n.strong and not n.name] for side in (source, target))
    if len(ours) != len(theirs) or len(ours) < 2:
        return None
    left, more = list(ours), []
    for number in theirs:
        answer = next((n for n in left if n.keys & number.keys), None)
        if answer is None:
            more.append(number)
        else:
            left.remove(answer)
    if len(left) != 1 or len(more) != 1:
        return None
    (lost,), (again,) = left, more
    # Either is one of two that are the same on the other side: else it is lost, or new, by its value alone.
    if any(n.keys & again.keys for n in ours):
        answered = any(n.keys & lost.keys for n in target)
    else:
        answered = again.figure or sum(bool(n.keys & lost.keys) for n in ours) < 2
    if answered:
        return None
    return (lost.start, lost.end), (again.start, again.end)
