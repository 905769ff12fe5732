"""Gradient boosting of small trees on log loss (Friedman 2001), with the second-order step of XGBoost.

Written out because the tables are small (thousands of rows, tens of features) and the trees must be
exported node by node: features are cut into at most BINS bins once, and a level of a tree is one histogram.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tqpipe.training.logistic import sigmoid
from tqpipe.triage.model import Tree

BINS = 48
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Options:
    """`trees` of up to `depth` questions; `ridge` draws leaf scores to 0, `least` is the smallest weight of a leaf."""

    trees: int = 140
    depth: int = 3
    rate: float = 0.08
    ridge: float = 3.0
    least: float = 12.0
    rows: float = 0.7
    columns: float = 0.6
    seed: int = 3


def fit(
    x: Floats, y: Floats, weight: Floats, options: Options, signs: Sequence[int] = ()
) -> tuple[float, list[Tree]]:
    """Bias and trees for (n, f) features, labels in 0..1 and weights.

    `signs` holds, for every feature, 1 where the score may only rise with it, -1 where it may only fall, else 0:
    a second flag must not make a pair look better by accident of the sample.
    """
    rng = np.random.default_rng(options.seed)
    n, f = x.shape
    sign = np.array(signs or [0] * f)
    edges = [_edges(x[:, k]) for k in range(f)]
    codes = np.stack([np.searchsorted(e, x[:, k], side="left") for k, e in enumerate(edges)], axis=1)
    mean = float(np.average(y, weights=weight))
    bias = float(np.log(mean / (1.0 - mean)))
    score = np.full(n, bias)
    trees = []
    for _ in range(options.trees):
        p = sigmoid(score)
        used = rng.random(n) < options.rows
        columns: NDArray[np.bool_] = np.asarray(rng.random(f) < options.columns)
        tree = _tree(
            codes, edges, np.where(used, weight * (p - y), 0.0), np.where(used, weight * p * (1 - p), 0.0),
            np.where(used, weight, 0.0), columns, sign, options,
        )  # fmt: skip
        trees.append(tree)
        score += predict(tree, x)
    return bias, trees


def _edges(values: Floats) -> Floats:
    """Thresholds between distinct values, at quantiles where there are many; a value goes left when <= its edge."""
    distinct = np.unique(values)
    if len(distinct) > BINS:
        distinct = np.unique(np.quantile(values, np.linspace(0, 1, BINS)))
    return (distinct[:-1] + distinct[1:]) / 2


def _tree(
    codes: NDArray[np.int64], edges: list[Floats], g: Floats, h: Floats, w: Floats, columns: NDArray[np.bool_],
    sign: NDArray[np.int64], options: Options,
) -> Tree:  # fmt: skip
    n, f = codes.shape
    size = BINS + 1
    feature, threshold, left, right = [-1], [0.0], [-1], [-1]
    value = [float(_leaf(g.sum(), h.sum(), options))]
    # The range that a node's score may have, so that a feature with a sign keeps it below its split, too.
    low, high = [-np.inf], [np.inf]
    at = np.zeros(n, dtype=np.int64)
    level = [0]
    for _ in range(options.depth):
        following = []
        for node in level:
            rows = np.flatnonzero(at == node)
            flat = (codes[rows] + np.arange(f) * size).ravel()
            sums = [
                np.bincount(flat, np.repeat(v[rows], f), f * size).reshape(f, size).cumsum(axis=1)
                for v in (g, h, w)
            ]
            gl, hl, wl = sums
            gt, ht, wt = (s[:, -1:] for s in sums)
            lv, rv = _leaf(gl, hl, options), _leaf(gt - gl, ht - hl, options)
            gain = _gain(gl, hl, options) + _gain(gt - gl, ht - hl, options) - _gain(gt, ht, options)
            ok = (wl >= options.least) & (wt - wl >= options.least) & columns[:, None]
            ok &= sign[:, None] * (rv - lv) >= 0
            ok &= (lv >= low[node]) & (lv <= high[node]) & (rv >= low[node]) & (rv <= high[node])
            gain = np.where(ok, gain, -np.inf)
            k, b = divmod(int(gain.argmax()), size)
            if not gain[k, b] > 1e-6 or b >= len(edges[k]):
                continue
            feature[node], threshold[node] = k, float(edges[k][b])
            left[node], right[node] = len(feature), len(feature) + 1
            middle = (lv[k, b] + rv[k, b]) / 2
            for side, v in ((0, lv[k, b]), (1, rv[k, b])):
                feature.append(-1)
                threshold.append(0.0)
                left.append(-1)
                right.append(-1)
                value.append(float(v))
                # Below a split on a rising feature the left side stays under the middle, the right one above.
                up = sign[k] != 0 and (side == 1) == (sign[k] > 0)
                down = sign[k] != 0 and not up
                low.append(max(low[node], middle) if up else low[node])
                high.append(min(high[node], middle) if down else high[node])
            go = codes[rows, k] <= b
            at[rows] = np.where(go, left[node], right[node])
            following += [left[node], right[node]]
        level = following
    scaled = tuple(float(np.round(v * options.rate, 6)) for v in value)
    return Tree(tuple(feature), tuple(threshold), tuple(left), tuple(right), scaled)


def _leaf(g: Floats, h: Floats, options: Options) -> Floats:
    out: Floats = -g / (h + options.ridge)
    return out


def _gain(g: Floats, h: Floats, options: Options) -> Floats:
    out: Floats = g**2 / (h + options.ridge)
    return out


def predict(tree: Tree, x: Floats) -> Floats:
    """Scores of (n, f) rows, (n,)."""
    feature, threshold = np.array(tree.feature), np.array(tree.threshold)
    left, right, value = np.array(tree.left), np.array(tree.right), np.array(tree.value)
    at = np.zeros(len(x), dtype=np.int64)
    for _ in range(len(feature)):
        asks = feature[at] >= 0
        if not asks.any():
            break
        go = x[np.arange(len(x)), np.maximum(feature[at], 0)] <= threshold[at]
        at = np.where(asks, np.where(go, left[at], right[at]), at)
    out: Floats = value[at]
    return out
