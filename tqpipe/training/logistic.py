"""Logistic regression for the small fits: a handful of columns, a few thousand rows, no library."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]


def fit(x: Floats, y: ArrayLike, ridge: ArrayLike = 0.0) -> Floats:
    """The weights (f,) of (n, f) columns for labels or fractions in 0..1, by Newton's method.

    `ridge` draws weights to 0: one number, or one for each column; half of it times the weight's square is added to
    the cross-entropy, summed over the rows. An intercept is a column of ones.
    """
    gold = np.asarray(y, dtype=np.float64)
    penalty = np.diag(np.broadcast_to(np.asarray(ridge, dtype=np.float64), x.shape[1]))
    w = np.zeros(x.shape[1])
    for _ in range(50):
        p = sigmoid(x @ w)
        hessian = (x * (p * (1 - p))[:, None]).T @ x + penalty
        step = np.linalg.solve(hessian, x.T @ (p - gold) + penalty @ w)
        w -= step
        if np.abs(step).max() < 1e-9:
            break
    return w


def sigmoid(x: Floats) -> Floats:
    """Log-odds as probabilities."""
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(x, -30, 30))))


def log_odds(p: float) -> float:
    """Of a probability; those within a millionth of 0 or 1 are taken for that."""
    p = min(1.0 - 1e-6, max(1e-6, float(p)))
    return float(np.log(p / (1.0 - p)))
