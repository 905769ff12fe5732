from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqpipe import quality_rows
from tqpipe.checks import CHECKS
from tqpipe.checks.fusion import ALONE, DENIAL, NEAR, SERIOUS, with_model
from tqpipe.checks.policy import Policy
from tqpipe.config import ChecksConfig, OffRule
from tqpipe.ingest import make_pair
from tqpipe.pipeline import merged_flags
from tqpipe.types import (
    CERTAIN,
    CONVINCING,
    MODEL,
    Contrast,
    ErrorSpan,
    Flag,
    Pair,
    Quality,
    Side,
    Span,
    TokenQuality,
)

PAIR = make_pair("Van venir dues mil persones.", "Two hundred people came here.")


def quality(*spans: ErrorSpan) -> Quality:
    return Quality(40.0, (30.0, 50.0), 0.5, (), (), spans, "judged", 1, None)


def rule(start: int, end: int, side: Side = "target", confidence: float = 0.8) -> Flag:
    span = Span(side, start, end)
    return Flag("numbers", "accuracy/mistranslation", "major", confidence, (span,), "200 for 2000", {"n": 1})


def seen(start: int, end: int, side: Side = "target", p: float = ALONE) -> ErrorSpan:
    return ErrorSpan(side, start, end, "critical", p)


def test_a_rule_and_the_model_that_see_the_same_become_one_flag() -> None:
    (flag,) = with_model([rule(0, 11)], quality(seen(4, 18, p=0.5)), PAIR)
    assert (flag.check, flag.category, flag.severity) == ("numbers", "accuracy/mistranslation", "major")
    assert flag.spans == (Span("target", 0, 11),)
    assert flag.confidence == pytest.approx(0.9)
    assert flag.evidence["n"] == 1
    view = flag.evidence[MODEL]
    assert (view["probability"], view["alone"]) == (0.5, 0.8)
    assert [PAIR.target_text[s["start"] : s["end"]] for s in view["spans"]] == ["hundred people"]


def test_what_only_the_model_sees_is_a_flag_of_its_own() -> None:
    rules, model = with_model([rule(0, 11)], quality(seen(12, 18, p=SERIOUS)), PAIR)
    assert rules == rule(0, 11)
    assert (model.check, model.severity, model.confidence) == (MODEL, "critical", SERIOUS)
    assert model.spans == (Span("target", 12, 18),)
    assert f"{100 * SERIOUS:.0f} %" in model.message
    # One that is less sure is minor, one that is not sure is none.
    (model,) = with_model([], quality(seen(12, 18, p=ALONE)), PAIR)
    assert model.severity == "minor"
    assert with_model([], quality(seen(12, 18, p=ALONE - 0.01)), PAIR) == []
    (gap,) = with_model([], quality(seen(11, 11)), PAIR)
    assert gap.category == "accuracy/omission"


@pytest.mark.parametrize(
    ("side", "start", "end", "instead", "message"),
    [
        ("target", 0, 3, "Three", "“Two” may be wrong: with “Three” in its place the pair looks sounder"),
        ("target", 0, 4, "", "“Two” may be wrong: without it the pair looks sounder"),
        ("target", 23, 23, " not", "Here “not” may be missing: with it the pair looks sounder"),
        (
            "source",
            15,
            18,
            "tres",
            "“mil” of the source may be mistranslated: with “tres” in its place the pair looks",
        ),
    ],
)
def test_a_contrast_says_what_would_suit_better(
    side: Side, start: int, end: int, instead: str, message: str
) -> None:
    said = quality(seen(start, end, side, p=SERIOUS))
    convincing = Contrast("opposite", side, start, end, instead, CONVINCING)
    weaker = Contrast("person", side, start, end, "other", CONVINCING - 0.1)
    (flag,) = with_model([], replace(said, contrasts=(weaker, convincing)), PAIR)
    assert flag.message.startswith(message)
    assert flag.message.endswith(f"({100 * SERIOUS:.0f} % sure).")
    assert flag.evidence["contrast"] == quality_rows.contrast_row(convincing, PAIR)
    # One that does not convince, or is about other words, says nothing.
    elsewhere = Contrast("name", side, 6, 8, instead, CONVINCING + 5)
    (flag,) = with_model([], replace(said, contrasts=(weaker, elsewhere)), PAIR)
    assert "sounder" not in flag.message
    assert "contrast" not in flag.evidence


@pytest.mark.parametrize(("gain", "severity"), [(CERTAIN, "major"), (CERTAIN - 0.01, "minor")])
def test_a_contrast_that_gains_much_is_as_grave_as_its_span(gain: float, severity: str) -> None:
    here = replace(seen(0, 4, p=SERIOUS - 0.02), severity="major")
    found = replace(quality(here), contrasts=(Contrast("translation", "target", 0, 4, "Three", gain),))
    (flag,) = with_model([], found, PAIR)
    assert flag.severity == severity


def test_a_rule_that_sees_the_same_keeps_its_words_and_shows_the_contrast() -> None:
    found = replace(quality(seen(0, 3)), contrasts=(Contrast("name", "target", 0, 3, "Three", 4.0),))
    (flag,) = with_model([rule(0, 11)], found, PAIR)
    assert flag.message == "200 for 2000"
    assert flag.evidence[MODEL]["contrast"]["instead"] == "Three"


def test_a_lost_negation_is_one_flag_with_its_place_in_the_translation() -> None:
    lost = replace(rule(0, 3, "source"), check=DENIAL)
    gap = Contrast("negation", "target", 23, 23, " not", CONVINCING)
    (flag,) = with_model([lost], replace(quality(seen(23, 23)), contrasts=(gap,)), PAIR)
    assert flag.check == DENIAL
    assert flag.spans == (Span("source", 0, 3), Span("target", 23, 23))
    assert flag.confidence > lost.confidence
    # Another contrast, or another check, is another finding.
    other = replace(gap, kind="opposite")
    assert len(with_model([lost], replace(quality(seen(23, 23)), contrasts=(other,)), PAIR)) == 2
    assert (
        len(with_model([rule(0, 3, "source")], replace(quality(seen(23, 23)), contrasts=(gap,)), PAIR)) == 2
    )


def test_linked_spans_of_both_sides_are_one_finding() -> None:
    links = [(10, 14, 0, 3)]
    (flag,) = with_model([], quality(seen(10, 18, "source", 0.4), seen(0, 11)), PAIR, links)
    assert flag.spans == (Span("target", 0, 11), Span("source", 10, 18))
    assert flag.confidence == ALONE
    assert len(with_model([], quality(seen(10, 18, "source", ALONE), seen(0, 11)), PAIR)) == 2
    # The other side joins the rule's flag, too.
    (flag,) = with_model([rule(0, 11)], quality(seen(10, 18, "source", 0.4), seen(0, 11)), PAIR, links)
    assert {s["side"] for s in flag.evidence[MODEL]["spans"]} == {"source", "target"}


@pytest.mark.parametrize(
    ("a", "b", "meet"),
    [
        ((0, 3), (3, 6), False),
        ((0, 3), (2, 6), True),
        ((3, 3), (3, 6), True),
        ((0, 3), (3, 3), True),
        ((4, 4), (3, 3), False),
        ((3, 3), (3, 3), True),
    ],
)
def test_what_meets(a: tuple[int, int], b: tuple[int, int], meet: bool) -> None:
    assert len(with_model([rule(*a)], quality(seen(*b)), PAIR)) == (1 if meet else 2)
    assert len(with_model([rule(*a, "source")], quality(seen(*b)), PAIR)) == 2


def test_source_words_lost_near_each_other_are_one_finding() -> None:
    spans = seen(0, 3, "source", ALONE), seen(10, 18, "source", 0.9)
    (flag,) = with_model([], quality(*spans), PAIR)
    assert flag.spans == (Span("source", 0, 3), Span("source", 10, 18))
    assert flag.confidence == 0.9
    # The rule takes what it touches, the rest stays a finding.
    first, rest = with_model([rule(0, 2, "source")], quality(*spans), PAIR)
    assert [s["start"] for s in first.evidence[MODEL]["spans"]] == [0]
    assert rest.spans == (Span("source", 10, 18),)
    far = seen(0, 3, "source", ALONE), seen(3 + NEAR + 1, 60, "source", 0.9)
    assert len(with_model([], quality(*far), PAIR)) == 2


def test_without_the_model_nothing_changes() -> None:
    assert with_model([rule(0, 3)], None, PAIR) == [rule(0, 3)]
    assert with_model([rule(0, 3)], quality(), PAIR) == [rule(0, 3)]


ranges = st.tuples(st.integers(0, 28), st.integers(0, 28)).map(sorted)
sides = st.sampled_from(("source", "target"))


@given(
    st.lists(st.tuples(ranges, sides, st.floats(0, 1)), max_size=4),
    st.lists(st.tuples(ranges, sides, st.floats(0, 1)), max_size=4),
    st.lists(st.tuples(ranges, ranges), max_size=3),
)
def test_no_span_is_lost_or_out_of_bounds(
    rules: Sequence[tuple[list[int], Side, float]],
    spans: Sequence[tuple[list[int], Side, float]],
    links: Sequence[tuple[list[int], list[int]]],
) -> None:
    flags = [rule(*r, s, c) for r, s, c in rules]
    found = with_model(
        flags, quality(*(seen(*r, s, p) for r, s, p in spans)), PAIR, [(*a, *b) for a, b in links]
    )
    assert [f.spans for f in found if f.check != MODEL] == [f.spans for f in flags]
    told = set()
    for flag in found:
        assert 0 <= flag.confidence <= 1
        for span in flag.spans:
            assert 0 <= span.start <= span.end <= len(PAIR.text(span.side))
        if flag.check == MODEL:
            told |= {(s.side, s.start, s.end) for s in flag.spans}
        else:
            told |= {(s["side"], s["start"], s["end"]) for s in flag.evidence.get(MODEL, {}).get("spans", [])}
    given = {(s, *r) for r, s, _ in spans}
    assert told <= given
    assert told >= {(s, *r) for r, s, p in spans if p >= ALONE}


def test_a_flag_of_the_model_alone_leaves_out_the_doubts_around_the_error() -> None:
    words = [("Two", 0, 3), ("hundred", 4, 11), ("people", 12, 18), ("came", 19, 23)]

    def said(*errors: float) -> Quality:
        tokens = tuple(
            TokenQuality(text, start, end, 0.5, "BAD", 0.0, error, "major", 0.0)
            for (text, start, end), error in zip(words, errors, strict=True)
        )
        return replace(quality(seen(0, 23, p=0.9)), target=tokens)

    for errors, start, end in (
        ((0.5, 0.9, 0.5, 0.2), 4, 11),
        ((0.5, 0.9, 0.5, 0.9), 4, 23),  # what lies between two errors stays
        ((0.9, 0.8, 0.7, 0.65), 0, 23),
    ):
        (flag,) = with_model([], said(*errors), PAIR)
        assert flag.spans == (Span("target", start, end),)
        assert flag.confidence == 0.9
    # A rule that meets the whole span is one finding with it all the same.
    assert len(with_model([rule(19, 23)], said(0.5, 0.9, 0.5, 0.2), PAIR)) == 1


def under(pair: Pair, flags: Sequence[Flag], **changes: Any) -> list[Flag]:
    """A pair's flags and a span that the model is sure of, under a user's policy."""
    policy = Policy.of(replace(ChecksConfig(), **changes), CHECKS)
    return merged_flags(pair, flags, quality(seen(4, 18, p=SERIOUS)), None, policy=policy, langs=("ca", "en"))


@pytest.mark.parametrize(
    ("changes", "kept"),
    [
        ({}, ["numbers"]),
        ({"off": (OffRule("numbers", segments=("1",)),)}, []),
        ({"off": (OffRule("numbers", segments=("9",)),)}, ["numbers"]),
        ({"off": (OffRule("model", segments=("1",)),)}, ["numbers"]),
        ({"off": (OffRule("*", segments=("1",)),)}, []),
        ({"severity": {"numbers": "minor"}}, ["numbers"]),
    ],
)
def test_a_finding_that_is_off_does_not_come_back_as_the_models(
    changes: dict[str, Any], kept: list[str]
) -> None:
    assert [flag.check for flag in under(replace(PAIR, id="1"), [rule(0, 11)], **changes)] == kept


def test_what_another_check_sees_in_the_place_of_one_that_is_off_has_the_models_view() -> None:
    flags = [rule(0, 11), replace(rule(4, 11), check="units")]
    (left,) = under(replace(PAIR, id="1"), flags, off=(OffRule("numbers", segments=("1",)),))
    assert (left.check, MODEL in left.evidence) == ("units", True)
    elsewhere = under(replace(PAIR, id="1"), [rule(0, 3)], off=(OffRule("numbers", segments=("1",)),))
    assert [flag.check for flag in elsewhere] == [MODEL]
