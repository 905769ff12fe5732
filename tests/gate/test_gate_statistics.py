"""Paired tests: against sacreBLEU's own, against exact values, and on what has no difference."""

from __future__ import annotations

import random
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqpipe.gate import statistics as s

WORDS = [
    "the",
    "cat",
    "sat",
    "on",
    "mat",
    "and",
    "then",
    "it",
    "ran",
    "away",
    "from",
    "home",
    "with",
    "its",
    "hat",
]


def texts(n: int, noise: float, seed: int) -> list[str]:
    rng = random.Random(seed)
    plain = random.Random(0)
    lines = [[plain.choice(WORDS) for _ in range(plain.randrange(4, 12))] for _ in range(n)]
    return [" ".join(rng.choice(WORDS) if rng.random() < noise else w for w in line) for line in lines]


REFERENCES = texts(60, 0, 0)
A, B = texts(60, 0.3, 1), texts(60, 0.38, 2)


@pytest.mark.parametrize("name", ["bleu", "chrf", "ter"])
def test_scores_of_sums_are_sacrebleus(name: str) -> None:
    for system in (A, B, REFERENCES, [""] * 60, ["x"] * 60):
        found = s.metric_statistics(name, system, REFERENCES)
        theirs = s.metric(name).corpus_score(system, [REFERENCES]).score
        assert s.metric_score(name)(found.sum(axis=0, keepdims=True))[0] == pytest.approx(theirs, abs=1e-6)


@pytest.mark.parametrize("name", ["bleu", "chrf", "ter"])
@pytest.mark.parametrize("test", ["bootstrap", "randomisation"])
def test_p_values_are_sacrebleus(name: str, test: str) -> None:
    from sacrebleu.significance import PairedTest

    theirs = PairedTest(
        [("a", A), ("b", B)],
        {name: s.metric(name)},
        references=[REFERENCES],
        test_type="bs" if test == "bootstrap" else "ar",
        n_samples=1000,
    )()[1]
    expected = next(v for k, v in theirs.items() if k != "System")[1].p_value
    found = s.compare(
        s.metric_statistics(name, A, REFERENCES), s.metric_statistics(name, B, REFERENCES),
        s.metric_score(name), test=test, resamples=1000,
    )  # fmt: skip
    assert found.p == pytest.approx(expected, abs=0.01)


def test_few_differing_segments_are_counted_out_exactly() -> None:
    a = np.array([1.0, 2, 3, 4, 5, 6])
    b = a + np.array([0.5, 0, -0.2, 0.9, 0, 0.1])
    d = b - a
    each = [abs(sum(x * y for x, y in zip(signs, d, strict=True))) for signs in product((1, -1), repeat=6)]
    expected = sum(e >= abs(d.sum()) - 1e-9 for e in each) / len(each)
    assert s.randomisation_p(s.values(a), s.values(b)) == pytest.approx(expected)


def test_one_differing_segment_is_never_significant() -> None:
    a = np.full(100, 80.0)
    b = a.copy()
    b[3] = 0
    found = s.compare(s.values(a), s.values(b))
    assert found.p == 1.0
    assert "differ in only 1 of 100" in found.note
    # Where all differ, they are not told as if others did not.
    assert s.small(5, 5, 0.05).startswith("there are only 5 segments: no paired test")


@pytest.mark.parametrize("test", ["bootstrap", "randomisation"])
def test_the_same_is_the_same_and_far_apart_is_far_apart(test: str) -> None:
    rng = np.random.default_rng(1)
    a = rng.normal(70, 10, 200)
    assert s.compare(s.values(a), s.values(a), test=test).p == 1.0
    found = s.compare(s.values(a), s.values(a - 5 + rng.normal(0, 3, 200)), test=test)
    assert found.p < 0.001
    assert found.interval[0] < -5 < found.interval[1] < 0
    assert found.note == ""


def test_a_small_sample_is_told() -> None:
    a = np.arange(10.0)
    assert "only 10 segments" in s.compare(s.values(a), s.values(a[::-1])).note


def test_blocks_of_resamples_draw_as_one_call_would(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(2)
    a, b = (s.values(rng.normal(70, 10, 50)) for _ in range(2))
    whole = s.compare(a, b, resamples=1000), s.compare(a, b, resamples=1000, test="bootstrap")
    monkeypatch.setattr(s, "_CELLS", 64 * 50)
    assert (s.compare(a, b, resamples=1000), s.compare(a, b, resamples=1000, test="bootstrap")) == whole


@given(st.lists(st.floats(0, 1), max_size=8))
def test_holm(ps: list[float]) -> None:
    found = s.holm(ps)
    assert all(p <= q <= 1 for p, q in zip(ps, found, strict=True))
    order = sorted(range(len(ps)), key=lambda i: ps[i])
    assert [found[i] for i in order] == sorted(found)


def test_holm_by_hand() -> None:
    assert s.holm([0.01, 0.04, 0.03, 0.005]) == pytest.approx([0.03, 0.06, 0.06, 0.02])
    assert s.holm([]) == []


@pytest.mark.parametrize(
    ("differing", "alpha", "told"), [(4, 0.05, True), (4, 0.2, False), (6, 0.05, False), (6, 0.01, True)]
)
def test_what_cannot_be_significant_depends_on_the_level(differing: int, alpha: float, told: bool) -> None:
    a = np.full(100, 80.0)
    b = a.copy()
    b[:differing] = 0
    note = s.compare(s.values(a), s.values(b), alpha=alpha).note
    assert ("no paired test can find that significant" in note) is told
