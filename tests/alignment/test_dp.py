from __future__ import annotations

import numpy as np
import pytest
from alignment_support import TableCosts, assert_covers, every_path, rough, sentence
from hypothesis import given, settings
from hypothesis import strategies as st

from tqpipe.alignment import dp
from tqpipe.alignment.dp import Band, Bead

small = st.integers(0, 4)
seeds = st.integers(0, 10_000)


def key(bead: Bead) -> tuple[int, int, int, int]:
    return bead.i, bead.j, bead.a, bead.b


@settings(max_examples=40)
@given(small, small, seeds)
def test_the_best_path_is_the_cheapest_of_all(n: int, m: int, seed: int) -> None:
    costs = TableCosts(n, m, seed)
    beads = dp.best_path(costs, Band.full(n, m))
    assert_covers(beads, n, m)
    cheapest = min(sum(map(costs.of, path)) for path in every_path(costs))
    assert sum(map(costs.of, beads)) == pytest.approx(cheapest)
    assert [b.cost for b in beads] == pytest.approx([costs.of(b) for b in beads])


@settings(max_examples=30)
@given(st.integers(1, 4), st.integers(1, 4), seeds)
def test_posteriors_are_those_of_enumeration(n: int, m: int, seed: int) -> None:
    costs = TableCosts(n, m, seed)
    found = dp.posteriors(costs, Band.full(n, m))
    paths = list(every_path(costs))
    weights = np.exp([-sum(map(costs.of, path)) for path in paths])
    assert found.free_energy == pytest.approx(-np.log(weights.sum()))
    expected: dict[tuple[int, int, int, int], float] = {}
    for path, weight in zip(paths, weights / weights.sum(), strict=True):
        for bead in path:
            # A skip is one event wherever the other side stands.
            where = (bead.i, -1, 1, 0) if bead.b == 0 else (-1, bead.j, 0, 1) if bead.a == 0 else key(bead)
            expected[where] = expected.get(where, 0.0) + weight
    for (i, j, a, b), probability in expected.items():
        assert found.of(Bead(max(i, 0), max(j, 0), a, b, 0.0)) == pytest.approx(probability, abs=1e-9)


@settings(max_examples=25)
@given(st.integers(1, 70), st.integers(1, 40), seeds, st.booleans())
def test_posteriors_sum_to_one_for_every_sentence(n: int, m: int, seed: int, banded: bool) -> None:
    """Over several chunks of rows too, and in a band."""
    costs = TableCosts(n, m, seed)
    band = Band.full(n, m)
    if banded:
        band = Band.around(dp.best_path(costs, band), n, m, 3)
    found = dp.posteriors(costs, band)
    source, target = found.skip_source.copy(), found.skip_target.copy()
    for (rows, columns), blocks in zip(found.chunks, found.blocks, strict=True):
        for (a, b), block in blocks.items():
            for (r, c), p in np.ndenumerate(block):
                if p:
                    source[rows.start + r : rows.start + r + a] += p
                    target[columns.start + c : columns.start + c + b] += p
    assert source == pytest.approx(np.ones(n))
    assert target == pytest.approx(np.ones(m))


@settings(max_examples=30)
@given(st.integers(0, 80), st.integers(0, 60), seeds, st.integers(0, 6))
def test_a_path_in_any_band_covers_everything(n: int, m: int, seed: int, margin: int) -> None:
    costs = TableCosts(n, m, seed)
    other = dp.best_path(TableCosts(n, m, seed + 1), Band.full(n, m))
    band = Band.around(other, n, m, margin)
    assert (np.diff(band.low) >= 0).all()
    assert (np.diff(band.high) >= 0).all()
    beads = dp.best_path(costs, band)
    assert_covers(beads, n, m)
    for bead in beads:
        assert band.low[bead.i] <= bead.j <= band.high[bead.i]
    full = dp.best_path(costs, Band.full(n, m))
    assert sum(map(costs.of, beads)) >= sum(map(costs.of, full)) - 1e-9


def test_the_banded_search_finds_what_the_full_one_finds() -> None:
    numbers = [k for k in range(420) if k % 37]  # a skip here and there
    source = [sentence(k) for k in range(420)]
    target = [sentence(k) for k in numbers]
    target[10:12] = [" ".join(target[10:12])]
    costs = rough(source, target)
    assert (costs.n + 1) * (costs.m + 1) > dp.FULL, "too small to be searched in a band"
    found = dp.search(costs)
    full = dp.best_path(costs, Band.full(costs.n, costs.m))
    assert_covers(found, len(source), len(target))
    assert [key(b) for b in found] == [key(b) for b in full]


@pytest.mark.parametrize(("n", "m"), [(0, 0), (0, 3), (3, 0), (1, 1), (1, 5), (5, 1)])
def test_short_sides(n: int, m: int) -> None:
    assert_covers(dp.best_path(TableCosts(n, m, 1), Band.full(n, m)), n, m)
    assert dp.posteriors(TableCosts(n, m, 1), Band.full(n, m)).skip_source.shape == (n,)


def test_numbers() -> None:
    assert Bead(2, 5, 1, 2, 0.0).numbers() == ((2,), (5, 6))
    assert Bead(2, 5, 0, 1, 0.0).numbers() == ((), (5,))
