from __future__ import annotations

import math

import numpy as np
import pytest

from tqpipe.training import quality_metrics as m


def test_correlations() -> None:
    assert m.pearson([1, 2, 3], [2, 4, 6]) == pytest.approx(1)
    assert m.pearson([1, 2, 3], [5, 5, 5]) == 0
    assert m.spearman([1, 2, 3, 4], [1, 8, 27, 64]) == pytest.approx(1)
    assert m.ranks([10, 20, 20, 30]).tolist() == [1, 2.5, 2.5, 4]


def test_auc() -> None:
    assert m.auc([1, 2], [3, 4]) == 1
    assert m.auc([3, 4], [1, 2]) == 0
    assert m.auc([1, 1], [1, 1]) == 0.5


def test_mcc_and_its_threshold() -> None:
    gold = [1, 1, 0, 0]
    assert m.mcc(gold, [1, 1, 0, 0]) == pytest.approx(1)
    assert m.mcc(gold, [0, 0, 1, 1]) == pytest.approx(-1)
    t = m.best_threshold(gold, [0.9, 0.8, 0.3, 0.1])
    assert 0.3 < t <= 0.8


def test_calibration_error_weighs_each_bin_by_its_rows() -> None:
    bins = m.reliability([0.1, 0.15, 0.11, 1.0], [0, 0, 1, 1])
    assert bins == [(pytest.approx(0.12), pytest.approx(1 / 3), 3), (1.0, 1.0, 1)]
    assert m.ece(bins) == pytest.approx(3 / 4 * (1 / 3 - 0.12))
    assert m.ece(m.reliability([0.0, 1.0], [1, 0])) == 1


def test_span_f1_gives_half_for_the_wrong_severity() -> None:
    gold = [[(0, 4, "minor")], []]
    assert m.span_f1(gold, [[(0, 4, "minor")], []], [10, 10]) == pytest.approx((1, 1, 1))
    assert m.span_f1(gold, [[(0, 4, "major")], []], [10, 10]) == pytest.approx((0.5, 0.5, 0.5))
    precision, recall, _ = m.span_f1(gold, [[(2, 8, "minor")], []], [10, 10])
    assert (precision, recall) == pytest.approx((2 / 6, 2 / 4))
    assert m.span_f1(gold, [[], []], [10, 10]) == (0, 0, 0)


def test_bootstrap_covers_and_is_seeded() -> None:
    values = np.random.default_rng(0).normal(size=300)
    low, high = m.bootstrap(lambda k: float(values[k].mean()), 300)
    assert low < values.mean() < high
    assert (low, high) == m.bootstrap(lambda k: float(values[k].mean()), 300)
    assert math.isfinite(low)
