"""Two sides laid beside each other, held against every way there is."""

from __future__ import annotations

import math
import random

from tqpipe.sentences import BAND, MATCHES, Bead, laid

STEPS = (*MATCHES, (1, 0, 2.0), (0, 1, 2.0))
Costs = dict[Bead, float]


def cheapest(n: int, m: int, costs: Costs) -> float:
    """The least cost of all ways, tried one by one."""
    if (n, m) == (0, 0):
        return 0.0
    return min(
        (
            cheapest(n - a, m - b, costs) + price + costs[n, m, a, b]
            for a, b, price in STEPS
            if a <= n and b <= m
        ),
        default=math.inf,
    )


def test_the_way_is_the_cheapest_of_all() -> None:
    rng = random.Random(7)
    for _ in range(60):
        n, m = rng.randint(1, 4), rng.randint(1, 4)
        costs: Costs = {
            (i, j, a, b): rng.random() * 6
            for i in range(n + 1)
            for j in range(m + 1)
            for a, b, _ in STEPS
            if a <= i and b <= j
        }
        beads = laid(n, m, STEPS, lambda i, j, a, b, costs=costs: costs[i, j, a, b])
        assert sum(a for _, _, a, _ in beads) == n
        assert sum(b for *_, b in beads) == m
        i = j = 0
        for *end, a, b in beads:
            i, j = i + a, j + b
            assert [i, j] == end
        prices = {(a, b): price for a, b, price in STEPS}
        assert math.isclose(sum(prices[b[2:]] + costs[b] for b in beads), cheapest(n, m, costs))


def test_no_way_is_no_bead() -> None:
    assert laid(2, 9, MATCHES, lambda *_: 0.0) == []
    assert laid(0, 0, STEPS, lambda *_: 0.0) == []


def test_the_sides_run_apart_by_the_band_alone() -> None:
    """A search over long texts looks at a band of places, not at all: what is asked is near the diagonal."""
    asked: list[int] = []
    laid(40, 40, STEPS, lambda i, j, a, b: asked.append(abs(i - j)) or 0.0)  # type: ignore[func-returns-value]
    assert max(asked) == BAND
