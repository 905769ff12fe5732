"""Coefficients against published examples, and what is compared with what."""

from __future__ import annotations

from pathlib import Path

import pytest
from exchange_support import CA, EN, do, flag, opened, write_run

from tqpipe.review import adjudication
from tqpipe.review.agreement import cohen_kappa, interval, krippendorff_alpha, measure, nominal, twice
from tqpipe.types import Span

# Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section D: 4 observers, 12 units, gaps.
OBSERVERS = (
    (1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None),
    (1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3),
    (None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None),
    (1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None),
)
UNITS = [[v for v in unit if v is not None] for unit in zip(*OBSERVERS, strict=True)]


def test_alpha_of_krippendorffs_worked_example() -> None:
    assert krippendorff_alpha(UNITS, nominal) == pytest.approx(0.743, abs=0.0005)
    assert krippendorff_alpha(UNITS, interval) == pytest.approx(0.849, abs=0.0005)


def test_alpha_of_krippendorffs_two_observers_with_binary_data() -> None:
    # The same paper, section A.
    a, b = "0100000010", "1110010000"
    assert krippendorff_alpha(list(zip(a, b, strict=True))) == pytest.approx(0.095, abs=0.0005)


def test_alpha_of_krippendorffs_two_observers_with_nominal_data() -> None:
    # The same paper, section B.
    a, b = "aabbdcccedda", "babbbccceddd"
    assert krippendorff_alpha(list(zip(a, b, strict=True))) == pytest.approx(0.692, abs=0.0005)


def test_kappa_of_a_known_table() -> None:
    # 50 grant proposals, two readers: 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no; kappa .4.
    table = [("y", "y")] * 20 + [("y", "n")] * 5 + [("n", "y")] * 10 + [("n", "n")] * 15
    assert cohen_kappa(table) == pytest.approx(0.4)


def test_kappa_of_cohens_own_example() -> None:
    # Cohen 1960, table 1 and its kappa of .492: 200 cases, three diagnoses.
    counts = {
        (1, 1): 88,
        (1, 2): 14,
        (1, 3): 18,
        (2, 1): 10,
        (2, 2): 40,
        (2, 3): 10,
        (3, 1): 2,
        (3, 2): 6,
        (3, 3): 12,
    }
    assert cohen_kappa([pair for pair, n in counts.items() for _ in range(n)]) == pytest.approx(
        0.492, abs=0.001
    )


@pytest.mark.parametrize("pairs", [[], [("a", "a")] * 5])
def test_no_coefficient_where_there_is_nothing_to_measure(pairs: list[tuple[str, str]]) -> None:
    assert cohen_kappa(pairs) is None
    assert krippendorff_alpha(pairs) is None
    assert krippendorff_alpha([["a"], ["b"]]) is None


def twofold(folder: Path) -> Path:
    """Two segments that Pere judges blindly after Marta; they differ on the second."""
    write_run(folder, [(CA, EN)] * 3, [[flag(Span("target", 24, 27))]] * 3)
    with opened(folder) as review:
        for index in range(3):
            do(review, index, "decide", flag="m0", decision="confirmed")
            do(review, index, "status", status="rejected")
            do(review, index, "score", quality=60)
        adjudication.second(review, [0, 1], "Pere", "Anna")
        do(review, 0, "decide", by="Pere", flag="m0", decision="confirmed")
        do(review, 0, "status", by="Pere", status="rejected")
        do(review, 0, "score", by="Pere", quality=50)
        do(review, 1, "decide", by="Pere", flag="m0", decision="dismissed")
        do(
            review,
            1,
            "span.add",
            by="Pere",
            side="target",
            start=24,
            end=31,
            category="style",
            severity="minor",
        )
        do(review, 1, "status", by="Pere", status="approved")
    return folder


def test_what_two_reviewers_said_apart_is_compared(tmp_path: Path) -> None:
    with opened(twofold(tmp_path / "run")) as review:
        found = measure(twice(review))
    assert found.reviewers == ("Marta", "Pere")
    (pair,) = found.pairs
    assert (pair.segments, pair.verdicts, pair.verdicts_same) == (2, 2, 0.5)
    assert pair.verdicts_kappa == pytest.approx(0.0)
    assert (pair.flags, pair.flags_same) == (2, 0.5)
    assert (pair.scores, pair.scores_difference) == (1, 10)
    # Marta marked 3 + 3 characters (major), Pere 3 major and 7 minor, 3 of which are Marta's: 3 + .5 * 3 hits.
    assert pair.spans is not None
    assert pair.spans.precision == pytest.approx(4.5 / 10)
    assert pair.spans.recall == pytest.approx(4.5 / 6)
    assert pair.by_category["style"].f1 == 0
    assert pair.by_category["accuracy/mistranslation"].recall == pytest.approx(0.5)


def test_settling_a_difference_does_not_make_agreement(tmp_path: Path) -> None:
    with opened(twofold(tmp_path / "run")) as review:
        before = measure(twice(review))
        base = review.state(1).revision
        adjudication.settle(review, 1, "Anna", "second", base)
        assert review.state(1).value("status") == "approved"
        assert measure(twice(review)) == before


def test_spans_of_an_edit_are_compared_where_they_were(tmp_path: Path) -> None:
    folder = write_run(tmp_path / "run", [(CA, EN)])
    with opened(folder) as review:
        do(review, 0, "edit", target="So: " + EN)
        do(review, 0, "span.add", side="target", start=28, end=31, category="style", severity="minor")
        adjudication.second(review, [0], "Pere", "Anna")
        do(
            review,
            0,
            "span.add",
            by="Pere",
            side="target",
            start=24,
            end=27,
            category="style",
            severity="minor",
        )
        (pair,) = measure(twice(review)).pairs
    assert pair.spans is not None
    assert pair.spans.f1 == pytest.approx(1.0)


def test_nothing_to_compare(tmp_path: Path) -> None:
    with opened(write_run(tmp_path / "run", [(CA, EN)])) as review:
        do(review, 0, "status", status="approved")
        found = measure(twice(review))
    assert (found.segments, found.pairs, found.verdicts_alpha) == (0, (), None)
