"""The recipe of the aligner's weights: its gradient is right, and learning helps."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from encoder_support import WordEncoder

from tqpipe.alignment import TextSide, align_texts, dp, gather
from tqpipe.alignment.evidence import JOIN_FEATURES, SKIP_FEATURES
from tqpipe.training.alignment import Example, _expected, _Forced, save, train


def side(texts: list[str]) -> TextSide:
    return WordEncoder().encode(texts), texts, None


def example() -> Example:
    texts = [" ".join(f"w{k}x{n}" for n in range(6)) + "." for k in range(10)]
    target = [texts[0], texts[1], f"{texts[2]} {texts[3]}", *texts[5:]]
    gold = [((0,), (0,)), ((1,), (1,)), ((2, 3), (2,)), ((4,), ()), *(((k,), (k - 2,)) for k in range(5, 10))]
    return Example(side(texts), side(target), gold)


@pytest.mark.parametrize("name", ["distance", "skip", "1-1", "no gain", "skip uncovered"])
def test_expected_features_are_the_gradient(name: str) -> None:
    made = example()
    found = gather(made.source, made.target, keep=True)
    forced = _Forced(found, made.gold)
    names = (*JOIN_FEATURES, *SKIP_FEATURES)
    values = dict.fromkeys(names, 0.3)

    def loss(w: dict[str, float]) -> float:
        found.weigh(w)
        bound, free = (dp.posteriors(c, found.band) for c in (forced, found))
        return bound.free_energy - free.free_energy

    step = 1e-4
    numeric = (loss({**values, name: 0.3 + step}) - loss({**values, name: 0.3 - step})) / (2 * step)
    found.weigh(values)
    bound, free = dp.posteriors(forced, found.band), dp.posteriors(found, found.band)
    exact = (_expected(found, bound) - _expected(found, free))[names.index(name)]
    assert exact == pytest.approx(numeric, rel=1e-3, abs=1e-4)


def test_training_makes_the_gold_likelier(tmp_path: Path) -> None:
    made = example()
    weights = train([made], iterations=15)
    assert all(np.isfinite(v) for v in weights.values())
    found = gather(made.source, made.target, keep=True)
    found.weigh(weights)
    path = [bead.numbers() for bead in dp.best_path(found, found.band)]
    assert path == list(made.gold)
    save(weights, tmp_path / "w.json", note="a test")
    assert json.loads((tmp_path / "w.json").read_text(encoding="utf-8"))["weights"] == weights


def test_the_shipped_weights_know_every_feature() -> None:
    names = {*JOIN_FEATURES, *SKIP_FEATURES}
    from tqpipe.alignment.evidence import weights

    assert set(weights()) == names
    assert align_texts(side(["a b c."]), side(["a b c."])).beads[0].a == 1
