from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqpipe.triage.model import Line, Variant
from tqpipe.triage.witness import Witness

SCORE = Witness(feature=1, slope=-0.1, centre=60.0, ceiling=0.5)
ODDS = st.floats(-40, 40)


def values(score: float) -> tuple[float, float]:
    return 0.0, score


@given(ODDS, st.floats(0, 100))
def test_a_pair_is_as_risky_as_either_says_and_little_more(raw: float, score: float) -> None:
    joined = SCORE.joined(raw, values(score))
    more = max(raw, SCORE.says(values(score)))
    assert more <= joined <= more + math.log(2) + 1e-9
    assert SCORE.says(values(score)) < SCORE.ceiling
    assert SCORE.joined(raw + 0.5, values(score)) >= joined
    assert SCORE.joined(raw, values(score - 5)) >= joined


def test_a_good_score_says_what_its_slope_does_and_a_bad_one_no_more_than_its_ceiling() -> None:
    assert SCORE.says(values(100.0)) == pytest.approx(-4.0, abs=1e-4)
    assert SCORE.says(values(0.0)) == pytest.approx(0.5, abs=1e-4)
    # Where the rest of the model is sure the score hardly matters.
    assert SCORE.joined(6.0, values(0.0)) == pytest.approx(SCORE.joined(6.0, values(100.0)), abs=0.01)


@given(ODDS, ODDS, st.floats(0, 100))
def test_the_shares_add_up_and_have_their_signs(start: float, raw: float, score: float) -> None:
    known, rest, own = SCORE.shares(start, raw, values(score))
    assert known + rest + own == pytest.approx(SCORE.joined(raw, values(score)), abs=1e-6)
    assert known == SCORE.joined(start, values(60.0))
    assert rest * (raw - start) >= -1e-9
    assert own * (60.0 - score) >= -1e-9


@pytest.mark.parametrize("score", [20.0, 60.0, 95.0])
@pytest.mark.parametrize("flag", [0.0, 1.5])
def test_contributions_with_a_witness_add_up_to_the_odds(score: float, flag: float) -> None:
    names = "rules/flag", "quality/quality"
    line = Line(0, 2.0, 0.0)
    variant = Variant("v", names, -1.0, (), 0.8, -0.3, (0.0, 1.0), (0.1, 0.2), (line,), SCORE)
    known = {"rules/flag": flag, "quality/quality": score}
    start, adds = variant.contributions(known)
    assert start + sum(adds.values()) == pytest.approx(variant.odds(known))
    assert start == pytest.approx(0.8 * SCORE.joined(-1.0, values(60.0)) - 0.3)
    assert ("rules/flag" in adds) == bool(flag)
    assert adds.get("rules/flag", 0.0) >= 0.0
    assert adds.get("quality/quality", 0.0) * (60.0 - score) >= 0.0
