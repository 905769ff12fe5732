from __future__ import annotations

import numpy as np
from alignment_support import rough, sentence, side
from hypothesis import given, settings
from hypothesis import strategies as st

from tqpipe.alignment import cost, dp

numbers = st.lists(st.integers(0, 30), min_size=1, max_size=8)


@settings(max_examples=30)
@given(numbers, numbers)
def test_blocks_have_the_asked_size_and_end_with_the_text(left: list[int], right: list[int]) -> None:
    costs = rough([sentence(k) for k in left], [sentence(k) for k in right])
    n, m = len(left), len(right)
    whole = costs.blocks(slice(0, n), slice(0, m))
    assert set(whole) == set(costs.shapes())
    for (a, b), block in whole.items():
        assert block.shape == (n, m)
        for (i, j), value in np.ndenumerate(block):
            assert np.isfinite(value) == (i + a <= n and j + b <= m)
        # A part is a part of the whole.
        part = costs.blocks(slice(n // 2, n), slice(m // 3, m))[a, b]
        assert np.allclose(part, block[n // 2 :, m // 3 :], atol=1e-4)


def test_a_translation_is_cheaper_than_a_stranger() -> None:
    costs = rough([sentence(k) for k in range(5)], [sentence(k) for k in range(5)])
    block = costs.blocks(slice(0, 5), slice(0, 5))[1, 1]
    assert (block.argmin(axis=1) == np.arange(5)).all()
    assert (np.diag(block) < 0.1).all()
    assert (block[~np.eye(5, dtype=bool)] > cost.SKIP).all()


def test_a_join_is_the_sum_of_its_parts() -> None:
    costs = rough([sentence(0) + " " + sentence(1), sentence(2)], [sentence(k) for k in range(3)])
    assert [(b.a, b.b) for b in dp.search(costs)] == [(1, 2), (1, 1)]


def test_coarser_halves_both_sides() -> None:
    costs = rough([sentence(k) for k in range(9)], [sentence(k) for k in range(4)])
    half = costs.coarser()
    assert (half.n, half.m) == (5, 2)
    assert np.allclose(half.source.sums.sum(axis=0), costs.source.sums.sum(axis=0), atol=1e-3)


def test_empty_sentences_and_one_sentence() -> None:
    costs = rough(["..."], ["", "x"])
    assert all(not np.isnan(block).any() for block in costs.blocks(slice(0, 1), slice(0, 2)).values())


def test_runs_and_units() -> None:
    values = np.arange(8, dtype=np.float64).reshape(4, 2)
    flags = np.array([True, False, True, False])
    text = cost.Text(values.astype(np.float32), np.array([1.0, 2.0, 4.0, 8.0]), flags, ~flags, flags)
    two = cost.Runs(text, text, 2)
    assert len(two) == 3
    assert two.all().lengths.tolist() == [3.0, 6.0, 12.0]
    assert np.allclose(two.all().vectors, cost.unit(values[:-1] + values[1:]))
    assert two.all().inner.tolist() == [0.0, 1.0, 0.0]
    assert two.all().ended.tolist() == [False, True, False]
    part = two.cut(slice(1, 9))
    assert part.lengths.tolist() == [6.0, 12.0]
    assert part.lowered.tolist() == [True, False]
    assert len(cost.Runs(text, text, 5).all().lengths) == 0
    assert np.allclose(np.linalg.norm(cost.unit(values + 1), axis=1), 1)
    assert not cost.unit(np.zeros((2, 3))).any()


def test_edges_of_sentences() -> None:
    text = cost.text(*side(["He said “no.”", "and left", "Ja!", "是。"], breaks=[True, False, False, True]))
    assert text.ended.tolist() == [True, False, True, True]
    assert text.lowered.tolist() == [False, True, False, False]
    assert text.breaks.tolist() == [True, False, False, True]
