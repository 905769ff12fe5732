"""Numbers and stretches looked up by place, against looking at all of them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tqpipe.checks.amounts.number import Number
from tqpipe.checks.amounts.places_of_numbers import Behind, Stretches

RANGES = st.lists(
    st.tuples(st.integers(0, 99), st.integers(1, 9)).map(lambda r: (r[0], r[0] + r[1])), max_size=30
)


@given(RANGES, st.integers(0, 120))
def test_numbers_before_a_place(ranges: list[tuple[int, int]], at: int) -> None:
    numbers = [Number(a, b, frozenset([float(k)]), True, True) for k, (a, b) in enumerate(ranges)]
    behind = Behind(numbers)
    assert behind.near(at) == [n for n in numbers if at - Behind.REACH <= n.end <= at]
    last = max((n for n in numbers if n.end <= at), key=lambda n: (n.end, -n.start), default=None)
    assert behind.last(at) is last


@given(RANGES)
def test_stretches_that_meet_none(ranges: list[tuple[int, int]]) -> None:
    kept: list[tuple[int, int]] = []
    stretches = Stretches()
    for start, end in ranges:
        free = not any(a < end and start < b for a, b in kept)
        assert stretches.meet(start, end) is not free
        assert stretches.add(start, end) is free
        if free:
            kept.append((start, end))
