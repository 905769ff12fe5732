from __future__ import annotations

import numpy as np
import pytest

from tqpipe.training import boosting
from tqpipe.training.boosting import Options
from tqpipe.training.quality_metrics import auc
from tqpipe.training.triage import platt, score
from tqpipe.triage.model import Tree, Variant


def data(n: int = 900, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(n, 4))
    p = 1 / (1 + np.exp(-(2 * x[:, 0] * (x[:, 1] > 0) + x[:, 2])))
    return x, (rng.random(n) < p).astype(float)


def test_it_learns_an_interaction_and_a_feature_with_a_sign_never_turns() -> None:
    (x, y), (held, gold) = data(), data(seed=1)
    bias, trees = boosting.fit(x, y, np.ones(len(y)), Options(trees=60), [0, 0, 1, 0])
    s = score(bias, trees, held)
    assert auc(s[gold == 0], s[gold == 1]) > 0.75
    assert boosting.fit(x, y, np.ones(len(y)), Options(trees=60), [0, 0, 1, 0])[1] == trees
    line = np.repeat(held[:30], 41, axis=0)
    line[:, 2] = np.tile(np.linspace(-4, 4, 41), 30)
    assert np.diff(score(bias, trees, line).reshape(30, 41), axis=1).min() >= 0


def test_the_file_says_what_the_recipe_fitted() -> None:
    x, y = data(300)
    bias, trees = boosting.fit(x, y, np.ones(len(y)), Options(trees=10), [0] * 4)
    names = ("a", "b", "c", "d")
    variant = Variant("v", names, bias, tuple(trees), 1.0, 0.0, (0.0, 1.0), (0.0, 1.0))
    for row, want in zip(x[:50], score(bias, trees, x[:50]), strict=True):
        known = dict(zip(names, row, strict=True))
        assert variant.raw(known) == pytest.approx(want)
        start, adds = variant.contributions(known)
        assert start + sum(adds.values()) == pytest.approx(want)


def test_weights_and_constant_labels_do_not_break_it() -> None:
    x = np.zeros((40, 2))
    y = np.array([0.0, 1.0] * 20)
    bias, trees = boosting.fit(x, y, np.ones(40), Options(trees=3), [0, 0])
    assert bias == pytest.approx(0.0)
    assert all(isinstance(t, Tree) and t.feature == (-1,) for t in trees)


def test_platt_finds_the_scale() -> None:
    rng = np.random.default_rng(2)
    raw = rng.normal(size=6000)
    gold = (rng.random(6000) < 1 / (1 + np.exp(-(2 * raw - 1)))).astype(float)
    assert platt(raw, gold) == pytest.approx((2.0, -1.0), abs=0.2)
