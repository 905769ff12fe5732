from __future__ import annotations

import numpy as np
import pytest

from tqpipe.training import logistic

RNG = np.random.default_rng(4)
X = np.hstack([RNG.normal(size=(400, 2)), np.ones((400, 1))])


@pytest.mark.parametrize("scale", [0.1, 1.0, 10.0])
def test_a_curve_without_noise_is_found_again(scale: float) -> None:
    weights = np.array([1.5, -0.5, 0.25])
    x = X * np.array([scale, scale, 1.0])
    found = logistic.fit(x, logistic.sigmoid(X @ weights))
    assert found * np.array([scale, scale, 1.0]) == pytest.approx(weights)


def test_the_ridge_counts_for_its_columns_alone() -> None:
    y = (RNG.random(400) < 0.8).astype(float)
    ridge = np.array([50.0, 50.0, 0.0])
    w = logistic.fit(X, y, ridge)
    p = logistic.sigmoid(X @ w)
    assert X.T @ (p - y) + ridge * w == pytest.approx(np.zeros(3), abs=1e-6)
    # The intercept is free, so the mean is kept whatever the ridge.
    assert p.mean() == pytest.approx(y.mean())
    assert np.abs(w[:2]).sum() < np.abs(logistic.fit(X, y)[:2]).sum()


def test_labels_that_a_column_parts_need_a_ridge() -> None:
    x = np.array([[-2.0], [-1.0], [1.0], [2.0]])
    (w,) = logistic.fit(x, [0, 0, 1, 1], 0.1)
    assert 0 < w < 10
