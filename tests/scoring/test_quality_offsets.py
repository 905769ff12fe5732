"""What is taken off a language pair that the network scores too harshly."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqpipe.scoring import quality, quality_offsets
from tqpipe.scoring.quality_input import Row
from tqpipe.scoring.quality_raw import Raw

OFFSETS = {"broken": 1.5, "source": 0.5, "target": 2.0, "missing": -0.7}
SIDE = np.array([0, 1, 1, 0, 0, 2, 0], dtype=np.int8)


def log_odds(p: float) -> float:
    return float(np.log(p / (1 - p)))


def said(error: float, missing: float) -> Raw:
    token = [0.5, 0.5, missing, 1 - error, error * 0.5, error * 0.3, error * 0.2]
    n = len(SIDE)
    row = Row(np.zeros(n, dtype=np.int32), SIDE, np.zeros((n, 2), dtype=np.int32), False)
    return Raw(np.zeros(5, dtype=np.float32), np.array([token] * n, dtype=np.float32), row)


def test_a_pair_has_its_own_offsets_or_those_of_its_target_language_or_of_any() -> None:
    named = {key: {**OFFSETS, "broken": float(k)} for k, key in enumerate(("en-ca", "*-ca", "*-en", "*-*"))}
    for langs, key in (("en-ca", "en-ca"), ("de-ca", "*-ca"), ("de-en", "*-en"), ("de-pl", "*-*")):
        assert quality_offsets.find({"offsets": named}, langs) == named[key]
    assert quality_offsets.find({"offsets": named}, "") is None
    assert quality_offsets.find({}, "en-ca") is None


@given(st.floats(0.001, 0.999), st.floats(0.001, 0.999))
def test_log_odds_fall_by_the_offset_and_severities_keep_their_shares(error: float, missing: float) -> None:
    raw = said(error, missing)
    found = quality_offsets.shift(raw, OFFSETS)
    assert found.sentence.tolist() == [0, 0, 0, 0, -1.5]
    assert (raw.token == said(error, missing).token).all()  # a copy was changed
    assert (raw.sentence == 0).all()
    shifted = found.token
    assert np.allclose(shifted[:, 3:].sum(1), 1, atol=1e-5)
    assert np.allclose(shifted[:, 5] * 0.5, shifted[:, 4] * 0.3, atol=1e-6)
    for number, name in ((1, "source"), (2, "target")):
        for row in shifted[number == SIDE]:
            assert log_odds(1 - float(row[3])) == pytest.approx(log_odds(error) - OFFSETS[name], abs=0.02)
    assert log_odds(float(shifted[0, 2])) == pytest.approx(log_odds(missing) + 0.7, abs=0.02)
    assert (shifted[SIDE == 0][:, 3:] == raw.token[SIDE == 0][:, 3:]).all()


def test_probabilities_of_nought_and_one_stay_what_they_are() -> None:
    for error in (0.0, 1.0):
        shifted = quality_offsets.shift(said(error, error), OFFSETS).token
        assert np.isfinite(shifted).all()
        assert np.allclose(1 - shifted[:, 3], error)


def test_a_score_without_languages_has_no_offset_and_one_with_them_has() -> None:
    shipped = quality.shared()
    pair = [("El alcalde habló el lunes.", "L'alcalde va parlar dilluns.")]
    offsets = quality_offsets.find(shipped.calibration, "es-ca")
    assert offsets is not None
    plain, known = (shipped.score(pair, langs)[0].broken or 0.0 for langs in (None, ("es", "ca")))
    assert offsets["broken"] > 0.1
    assert log_odds(known) == pytest.approx(log_odds(plain) - offsets["broken"], abs=0.01)
