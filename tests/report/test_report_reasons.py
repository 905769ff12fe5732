"""Why a pair has its risk, in words that add up."""

from __future__ import annotations

import re

import pytest
from report_support import flag, record

from tqpipe.report.reasons import lines, said
from tqpipe.triage import Reason
from tqpipe.triage.model import SURE_CONTRAST, SURE_FLAG
from tqpipe.types import LOWERED, Record, Span

LIMITS = {"shape+rules": {"review": 0.6, "broken": 0.96}}


def test_contributions_add_up_as_they_are_printed() -> None:
    reasons = [Reason(f"quality/figure {i}", 1.0, 0.104 / (i + 1)) for i in range(20)]
    start = -0.734
    printed = list(lines(record("1", "a", "b", risk=0.4), "shape+rules", start, reasons, LIMITS))
    numbers = [float(found[1]) for line in printed if (found := re.match(r" +([+-]\d+\.\d\d)  ", line))]
    assert numbers
    assert sum(numbers[:-1]) == pytest.approx(numbers[-1], abs=1e-9)
    assert printed[-1].endswith("= risk 0.400")
    assert any("8 others" in line for line in printed)


def test_a_verdict_worse_than_the_risk_says_why() -> None:
    bad = flag(Span("target", 0, 4), severity="critical", confidence=0.99)
    printed = "\n".join(
        lines(record("1", "a", "some", bad, risk=0.7, verdict="broken"), "shape+rules", 0.0, [], LIMITS)
    )
    assert (
        "Broken all the same: for review anyway, and a critical finding is 90% sure or more (quotation)."
        in printed
    )
    assert "translation: “some”" in printed
    usual = "\n".join(
        lines(record("1", "a", "b", risk=0.97, verdict="broken"), "shape+rules", 0.0, [], LIMITS)
    )
    assert "all the same" not in usual


def printed_of(found: Record) -> str:
    return "\n".join(lines(found, "shape+rules", 0.0, [], LIMITS))


def test_what_a_waiver_leaves_is_told_with_the_way_out() -> None:
    waived = flag(Span("target", 0, 1), waived="agreed")
    printed = printed_of(record("1", "a", "b", waived, risk=0.7, verdict="review"))
    assert (
        "Its flag is waived, and what is waived does not count: what remains is what the scores say"
        in printed
    )
    assert "tqpipe waive RUN PAIR '*' accepts the pair as it stands." in printed
    for other in (
        record("1", "a", "b", waived, flag(Span("target", 0, 1)), risk=0.7, verdict="review"),
        record("1", "a", "b", waived, risk=0.2),
        record("1", "a", "b", risk=0.7, verdict="review"),
    ):
        assert "accepts the pair" not in printed_of(other)


def test_a_verdict_better_than_the_risk_says_why() -> None:
    lowered = flag(Span("target", 0, 1), severity="minor", evidence={LOWERED: "major"})
    printed = printed_of(record("1", "a", "b", lowered, risk=0.97, verdict="review"))
    assert (
        "For review all the same: without what the configuration makes minor (quotation) the risk is"
        in printed
    )


def test_a_pair_with_one_side_shows_how_its_flags_make_the_risk() -> None:
    flags = [
        flag(Span("source", 0, 3), confidence=0.8),
        flag(Span("source", 0, 3), severity="minor", confidence=0.4),
    ]
    printed = "\n".join(lines(record("1", "abc", None, *flags, risk=0.676), "flags", 0.0, (), LIMITS))
    assert "0.640  quotation: 0.80 for a right major flag, times 80% sure" in printed
    assert "0.100  quotation: 0.25 for a right minor flag, times 40% sure" in printed
    assert "0.676  = 1 − (1 − 0.640) × (1 − 0.100)" in printed
    assert "translation: (nothing)" in printed


def test_what_stands_beside_a_pair_with_one_side_is_in_the_sum() -> None:
    lost = flag(Span("source", 0, 3), severity="critical", confidence=0.97)
    found = record("4", "abc", None, lost, risk=0.9965)
    printed = "\n".join(lines(found, "flags", 0.0, (), LIMITS, [("5", lost)]))
    assert "0.941  quotation: 0.97 for a right critical flag, times 97% sure" in printed
    assert "0.941  quotation of pair 5: 0.97 for a right critical flag, times 97% sure" in printed
    assert "= 1 − (1 − 0.941) × (1 − 0.941)" in printed
    assert "witnesses of each other" in printed


def test_every_feature_of_the_model_has_words() -> None:
    from tqpipe.triage import Item, explain

    found = record("1", "Ho diu Riu.", "says Rio.", flag(Span("target", 5, 8)))
    reasons = explain([Item(found.pair, found.scores, found.flags, None)], 0)[2]
    assert reasons
    reasons = [*reasons, *(Reason(name, 0.8, 0.5) for name in (SURE_FLAG, SURE_CONTRAST))]
    assert not [r.name for r in reasons if said(r).endswith(f"{r.name.split('/')[1]} {r.value:.3g}")]
