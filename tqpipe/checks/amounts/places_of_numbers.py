"""Where numbers and what belongs to them stand, looked up by place: a table in one segment has thousands of both."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Sequence

from tqpipe.checks.amounts.number import Number


class Behind:
    """The numbers that end right before a place."""

    #: Characters between a number and what is said to be near it.
    REACH = 40

    def __init__(self, numbers: Sequence[Number]) -> None:
        self._order = {id(n): k for k, n in enumerate(numbers)}
        # Of those that end together the longest is the last, and of the same place the first.
        self._numbers = sorted(numbers, key=lambda n: (n.end, -n.start, -self._order[id(n)]))
        self._ends = [n.end for n in self._numbers]

    def near(self, at: int) -> list[Number]:
        """Those that end at most REACH before a place, in the order of the text."""
        found = self._numbers[bisect_left(self._ends, at - self.REACH) : bisect_right(self._ends, at)]
        return sorted(found, key=lambda n: self._order[id(n)]) if len(found) > 1 else found

    def last(self, at: int) -> Number | None:
        """The one that ends last at or before a place, and of several that end there the longest."""
        found = bisect_right(self._ends, at)
        if not found:
            return None
        return self._numbers[found - 1]


class Stretches:
    """Stretches of a text of which none meets another."""

    def __init__(self, stretches: Iterable[tuple[int, int]] = ()) -> None:
        self._all: list[tuple[int, int]] = []
        for start, end in stretches:
            self.add(start, end)

    def add(self, start: int, end: int) -> bool:
        """Keep a stretch that meets none; whether it was kept."""
        if self.meet(start, end):
            return False
        insort(self._all, (start, end))
        return True

    def meet(self, start: int, end: int) -> bool:
        """Whether any of them has a character between `start` and `end`."""
        at = bisect_left(self._all, (start, start))
        return (at > 0 and self._all[at - 1][1] > start) or (at < len(self._all) and self._all[at][0] < end)
