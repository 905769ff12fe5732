"""Calibration: the map to 0..100, the choice of thresholds."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tqpipe.training import quality_calibrate, quality_span_limits
from tqpipe.training.quality_metrics import pearson


def test_the_curve_rises_everywhere_and_is_straight_where_judgments_lie() -> None:
    rng = np.random.default_rng(0)
    raw = rng.normal(-0.3, 0.7, 4000)
    da = np.clip(70 + 14 * raw + rng.normal(0, 12, 4000), 0, 100)
    curve = quality_calibrate._curve(raw, da)
    assert (np.diff(curve["quality"]) > 0).all()
    assert 0 < curve["quality"][0] < curve["quality"][-1] < 100
    mapped = np.interp(raw, curve["raw"], curve["quality"])
    assert pearson(mapped, raw) > 0.999
    assert np.interp(0.0, curve["raw"], curve["quality"]) == pytest.approx(70, abs=1)


def test_a_trial_changes_one_threshold() -> None:
    limits = {"target": 0.5, "source": 0.4, "doubt": {"from": 2.0, "target": 0.3}}
    change = quality_span_limits._changed
    assert change(limits, "source", 0.1) == {**limits, "source": 0.1}
    assert change(limits, "from", 1.0)["doubt"] == {"from": 1.0, "target": 0.3}
    assert change(limits, "low", 0.1)["doubt"] == {"from": 2.0, "target": 0.1}
    assert limits["doubt"] == {"from": 2.0, "target": 0.3}


def test_thresholds_of_a_real_model_keep_alarms_below_the_limit(data: Path) -> None:
    from tqpipe.scoring import quality
    from tqpipe.training import quality_dev

    model = quality.QualityModel.load(quality.quality_files.SHIPPED)
    pairs = quality_dev.ntrex(data)
    planted = quality_dev.planted(pairs, 2)
    sound = [pairs[k] for k in sorted({k for k, _ in planted})]
    good, bad = (model.raw(x) for x in (sound, [(g.source, g.target) for _, g in planted]))
    limits = quality_span_limits.choose_span_limits(
        model, data, list(zip(sound, good, strict=True)), bad, [g for _, g in planted], limit=20
    )
    marked = [
        bool(quality_span_limits._spans(quality_span_limits._words(pair, raw), limits))
        for pair, raw in zip(sound, good, strict=True)
    ]
    assert np.mean(marked) <= quality_span_limits.ALLOWED_ALARMS


def test_offsets_make_good_text_of_every_pair_alike(data: Path) -> None:
    from tqpipe.scoring import quality, quality_offsets
    from tqpipe.training import quality_dev
    from tqpipe.training import quality_offsets as measured

    model = quality.QualityModel.load(quality.quality_files.SHIPPED)
    found = measured.fit(model, data, limit=8)
    assert set(found) >= {f"{a}-{b}" for a in quality_dev.NTREX for b in quality_dev.NTREX if a != b}
    assert set(found) >= {"*-*", *("*-" + k for k in quality_dev.NTREX)}
    assert set(found["*-en"].values()) == set(found["en-de"].values()) == {0.0}
    assert all(set(v) == set(quality_offsets.NAMES) for v in found.values())
    assert min(value for offsets in found.values() for value in offsets.values()) == 0.0
    pairs = quality_dev.ntrex(data, "es", "ca", half=0)
    raws = model.raw(pairs[:: -(-len(pairs) // 8)])
    high = np.quantile(measured.highest(raws), measured.QUANTILES, axis=0)
    less = [quality_offsets.shift(r, found["es-ca"]) for r in raws]
    after = np.quantile(measured.highest(less), measured.QUANTILES, axis=0)
    given = [found["es-ca"][name] for name in quality_offsets.NAMES]
    assert np.allclose((high - after).mean(axis=0), given, atol=0.02)
    assert max(given) > 0.5  # Catalan was read from English alone
