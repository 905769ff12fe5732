from __future__ import annotations

import json
import math
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqpipe import triage
from tqpipe.config import TriageConfig
from tqpipe.ingest import make_pair
from tqpipe.triage.features import Document, Item, features
from tqpipe.triage.model import BLOCKS, CHANGED, SURE_CONTRAST, SURE_FLAG, Line, Variant, load, shared
from tqpipe.types import (
    LOWERED,
    MODEL,
    UNANSWERED,
    Contrast,
    ContrastKind,
    Flag,
    Quality,
    Record,
    Run,
    Span,
    TokenQuality,
    TqpipeError,
)

SCORES = {"adequacy": 0.8, "cosine": 0.9, "source_coverage": 0.7, "target_coverage": 0.7, "length_ratio": 1.0}


def flag(severity: Any = "major", confidence: float = 0.9, check: str = "numbers", **more: Any) -> Flag:
    return Flag(check, "accuracy/mistranslation", severity, confidence, (Span("target", 0, 3),), "m", **more)


def quality(value: float | None = 70.0, broken: float = 0.1) -> Quality:
    if value is None:
        return Quality(None, None, None, (), (), (), "judged", 0, "the target is empty")
    word = TokenQuality("Two", 0, 3, 0.1, "OK", 0.0, 0.1, "minor", 0.0)
    return Quality(value, (value, value), broken, (word,), (word,), (), "judged", 1, None)


def item(
    *flags: Flag, full: bool = True, target: str = "Two thousand people came here today.", **more: Any
) -> Item:
    pair = make_pair("Avui han vingut aquí dues mil persones.", target)
    return Item(pair, SCORES if full else {}, flags, quality() if full else None, **more)


def judged(one: Item, **config: Any) -> triage.Judgement:
    return triage.judge([one], TriageConfig(**config))[0]


# --- what is known of a pair --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("known", "variant"),
    [
        (item(), "shape+rules+encoder+quality"),
        (item(full=False), "shape+rules"),
        (item(ruled=False), "shape+encoder+quality"),
        (replace(item(), scores={}), "shape+rules+quality"),
        (replace(item(), quality=None), "shape+rules+encoder"),
        (replace(item(), quality=quality(None)), "shape+rules+encoder"),
        (replace(item(), scores={}, ruled=False), "shape+quality"),
        (item(full=False, ruled=False), "shape"),
        (replace(item(), scores={**SCORES, "adequacy": None}), "shape+rules+quality"),
    ],
)
def test_a_pair_is_judged_by_what_was_run(known: Item, variant: str) -> None:
    found = judged(known)
    assert found.variant == variant
    assert 0.0 < found.risk < 1.0


def test_a_pair_with_one_side_goes_by_its_flags() -> None:
    assert judged(item(target="")) == triage.Judgement(0.0, "ok", "flags")
    assert judged(item(flag("critical", 0.9), target="")).risk == pytest.approx(0.873)
    assert judged(item(flag("critical", 0.9, waived="fine"), target="")).risk == 0.0


@pytest.mark.parametrize("budget", [0.05, 0.2])
def test_where_no_rules_ran_an_empty_side_is_for_review_by_itself(budget: float) -> None:
    found = judged(item(target="", ruled=False), budget=budget)
    assert found == triage.Judgement(round(triage.EMPTY, 4), found.verdict, "flags")
    assert found.verdict != "ok"
    assert judged(item(target="", ruled=False, accepted=True)).verdict == "ok"


def test_what_is_lost_in_a_row_is_broken_and_comes_first() -> None:
    def lone(found: Flag, confidence: float | None = 0.9, source: bool = True) -> Item:
        made = item(found, target="" if source else "Two thousand people.")
        pair = replace(made.pair, alignment=replace(made.pair.alignment, confidence=confidence))
        return replace(made, pair=pair if source else replace(pair, source=(), source_text=""))

    def judged_all(*lost: Item) -> list[tuple[str, float]]:
        return [(j.verdict, round(j.risk, 2)) for j in triage.judge(lost, TriageConfig())]

    sure, unsure = flag("critical", 0.97), flag("major", 0.8)
    assert judged_all(lone(sure), lone(sure)) == [("broken", 1.0)] * 2
    # Pairs beside say nothing of one that is not sure itself, of the other side, or of pairs that came joined.
    assert judged_all(lone(sure), lone(unsure)) == [("broken", 0.94), ("review", 0.64)]
    assert judged_all(lone(sure), lone(sure, source=False)) == [("broken", 0.94)] * 2
    assert judged_all(lone(sure, None), lone(sure, None)) == [("broken", 0.94)] * 2
    # What counts beside a pair can be told, and makes its risk with its own flags.
    row = [lone(sure), lone(sure), lone(unsure)]
    assert [[flag for _, flag in triage.beside(row, at)] for at in range(3)] == [[sure], [sure], []]


# --- what counts --------------------------------------------------------------------------------


@pytest.mark.parametrize("full", [True, False])
def test_a_flag_raises_the_risk_and_a_waived_one_does_not(full: bool) -> None:
    none, waived = judged(item(full=full)).risk, judged(item(flag(waived="agreed"), full=full)).risk
    found = judged(item(flag("critical", 0.95), full=full)).risk
    assert waived == none
    assert found > none


@pytest.mark.parametrize("full", [True, False])
@given(st.lists(st.tuples(st.sampled_from(("minor", "major", "critical")), st.floats(0, 1)), max_size=5))
def test_one_more_flag_never_lowers_the_risk(full: bool, given: list[tuple[str, float]]) -> None:
    flags = [flag(s, c) for s, c in given]
    risks = [judged(item(*flags[:k], full=full)).risk for k in range(len(flags) + 1)]
    assert risks == sorted(risks)


def test_severity_is_the_users() -> None:
    assert judged(item(flag("critical"), full=False)).risk >= judged(item(flag("minor"), full=False)).risk


def test_a_check_that_the_model_has_never_seen_counts_by_its_severity() -> None:
    plain = judged(item(full=False)).risk
    assert judged(item(flag("critical", 0.95, check="brand_new"), full=False)).risk > plain


def test_what_the_model_adds_to_a_flag_is_not_taken_for_the_rules_own() -> None:
    merged = flag(confidence=0.95, evidence={MODEL: {"probability": 0.5, "alone": 0.9}})
    alone = features(item(flag(confidence=0.9)), Document.of([]))
    both = features(item(merged, flag(check=MODEL, confidence=0.6)), Document.of([]))
    assert {k: v for k, v in both.items() if k.startswith("rules/")} == {
        k: v for k, v in alone.items() if k.startswith("rules/")
    }
    assert both["quality/agrees with a rule"] == pytest.approx(0.95)


def test_a_document_is_its_own_measure() -> None:
    usual = item()
    long = [replace(usual, pair=make_pair("Vint.", "Twenty thousand of them.")) for _ in range(8)]
    assert Document.of([usual] * 7) == Document(None, None, None, None, None)
    here, alone = (features(long[0], Document.of(items)) for items in (long, []))
    assert here["shape/longer"] == 0.0
    assert alone["shape/longer"] > 0.5
    assert here["quality/quality against the document"] == 0.0
    assert (
        here["quality/broken against the document"] == here["quality/worst word against the document"] == 0.0
    )
    assert not [name for name in alone if name.endswith("against the document")]


def test_a_pair_stands_out_from_a_document_that_the_model_doubts_as_a_whole() -> None:
    doubted = item()
    assert doubted.quality is not None
    worse = replace(doubted, quality=replace(doubted.quality, broken=0.99))
    doubted = replace(doubted, quality=replace(doubted.quality, broken=0.7))
    document = Document.of([doubted] * 8 + [worse])
    assert features(doubted, document)["quality/broken against the document"] == 0.0
    assert features(worse, document)["quality/broken against the document"] > 3.0


# --- thresholds ---------------------------------------------------------------------------------


def test_the_budget_sets_the_verdict() -> None:
    one = item(flag("major", 0.5))
    assert judged(one, budget=1.0, broken_budget=0.0).verdict == "review"
    assert judged(one, budget=1.0, broken_budget=1.0).verdict == "broken"
    assert judged(one, budget=0.0, broken_budget=0.0).verdict == "ok"
    with pytest.raises(TqpipeError, match=r"budget is 5\.0; it is a share of good segments"):
        judged(one, budget=5.0)


def test_a_sure_critical_flag_breaks_a_pair_that_is_for_review() -> None:
    lost = item(flag("critical", 0.95), flag("major", 0.95))
    assert judged(lost, budget=0.2, broken_budget=0.0).verdict == "broken"
    unsure = item(flag("critical", 0.85), flag("major", 0.95))
    assert judged(unsure, budget=0.2, broken_budget=0.0).verdict == "review"
    waived = item(flag("critical", 0.95, waived="house style"), flag("major", 0.95))
    assert judged(waived, budget=0.2, broken_budget=0.0).verdict == "review"
    assert judged(lost, budget=0.0, broken_budget=0.0).verdict == "ok"


def test_what_the_user_makes_minor_makes_no_pair_broken() -> None:
    """Only what brings the risk there: with a graver flag beside it, it is broken all the same."""
    minor = flag("minor", 0.99, evidence={LOWERED: "major"})

    def verdict(*flags: Flag) -> str:
        doubted = replace(item(*flags), quality=quality(40.0, 0.9))
        limits = {"budget": 1.0, "broken_budget": 0.02}
        risk = triage.judge([doubted], TriageConfig(**limits))[0].risk
        bare = triage.judge([replace(doubted, flags=())], TriageConfig(**limits))[0].risk
        limit = triage.thresholds(TriageConfig(**limits))["shape+rules+encoder+quality"]["broken"]
        assert bare < limit <= risk, (bare, limit, risk)
        return judged(doubted, **limits).verdict

    assert verdict(flag("minor", 0.99)) == "broken"
    assert verdict(minor) == "review"
    assert verdict(minor, flag("major", 0.99)) == "broken"


def liked(*flags: Flag) -> Item:
    """A pair with these flags of which the quality model thinks well."""
    found = item(*flags)
    assert found.quality is not None
    return replace(found, quality=replace(found.quality, quality=95.0, broken=0.001))


def test_a_sure_major_flag_is_for_review_whatever_the_model_says() -> None:
    assert judged(liked(flag("major", 0.7))).verdict == "review"
    assert judged(liked(flag("major", 0.65))).risk < judged(liked(flag("major", 0.7))).risk
    assert judged(liked(flag("minor", 0.85))).verdict == "ok"
    assert judged(liked(flag("major", 0.95, waived="house style"))).verdict == "ok"


def test_a_slip_that_is_surer_still_is_for_review_unless_the_user_made_it_minor() -> None:
    slip = flag("minor", 0.9)
    assert judged(liked(slip)).verdict == "review"
    assert judged(liked(replace(slip, evidence={LOWERED: "critical"}))).verdict == "ok"
    assert judged(liked(replace(slip, waived="as the author has it"))).verdict == "ok"


def test_at_most_the_budget_of_good_pairs_reaches_a_threshold() -> None:
    clean = tuple(k / 100 for k in range(101))
    variant = Variant("v", (), 0.0, (), 1.0, 0.0, clean, clean)
    for budget in (0.0, 0.005, 0.05, 0.5):
        limit = variant.threshold(budget)
        assert sum(c >= limit for c in clean) <= budget * len(clean)
    assert variant.threshold(0.05) == pytest.approx(0.9501)
    assert variant.threshold(0.005) > variant.threshold(0.05)


def test_the_shipped_file_is_in_order() -> None:
    for name, variant in shared().variants.items():
        assert name.split("+") == [b for b in BLOCKS if b in name.split("+")]
        assert list(variant.clean) == sorted(variant.clean)
        assert list(variant.at) == sorted(variant.at)
        assert variant.slope > 0
        assert {f.split("/")[0] for f in variant.features} <= set(name.split("+"))
    found = triage.thresholds(TriageConfig())
    assert all(0 < v["review"] <= v["broken"] for v in found.values())


# --- why ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("full", [True, False])
def test_contributions_add_up_to_the_risk(full: bool) -> None:
    items = [item(flag("major", 0.4), full=full)] * 9 + [item(flag("critical", 0.95), full=full)]
    for index in (0, 9):
        variant, start, reasons = triage.explain(items, index)
        total = start + sum(r.adds for r in reasons)
        risk = triage.judge(items, TriageConfig())[index].risk
        assert 1 / (1 + math.exp(-total)) == pytest.approx(risk, abs=1e-4)
        assert [abs(r.adds) for r in reasons] == sorted((abs(r.adds) for r in reasons), reverse=True)
        assert variant == ("shape+rules+encoder+quality" if full else "shape+rules")
    assert triage.explain([item(target="")], 0) == ("flags", 0.0, ())


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("no", "not a triage model"),
        ("{}", "not a triage model"),
        ('{"version": 1}', "a triage model of version 1; this tqpipe reads 4"),
        (json.dumps({"version": 4, "quality": "q", "variants": {}}), "not a triage model: KeyError"),
    ],
)
def test_another_file_is_named(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "m.json").write_text(text, encoding="utf-8")
    with pytest.raises(TqpipeError, match=message):
        load(tmp_path / "m.json")
    with pytest.raises(TqpipeError, match="No such file"):
        load(tmp_path / "none.json")


def test_a_line_comes_on_top_of_the_trees() -> None:
    lines = Line(0, -0.5, 60.0), Line(1, 2.0, 0.0)
    names = "quality/quality", "quality/contrast"
    with_line = Variant("v", names, 0.25, (), 1.0, 0.0, (0.0, 1.0), (0.1, 0.2), lines)
    assert with_line.raw({"quality/quality": 60.0}) == 0.25
    assert with_line.raw({"quality/quality": 50.0}) == 5.25
    start, adds = with_line.contributions({"quality/quality": 50.0})
    assert (start, adds) == (0.25, {"quality/quality": 5.0})
    both = {"quality/quality": 50.0, "quality/contrast": 1.5}
    assert with_line.raw(both) == 8.25
    assert with_line.contributions(both)[1] == {"quality/quality": 5.0, "quality/contrast": 3.0}


def test_a_sure_contrast_lets_no_pair_fall_and_says_so() -> None:
    """Text that is simpler than what the trees learnt from: they make little of the clearest evidence."""
    plain = Variant("v", ("shape/size",), -4.0, (), 1.0, 0.0, (0.0, 1.0), (0.1, 0.2))
    assert plain.risk({}) < 0.05
    sure = {SURE_CONTRAST: 0.75}
    assert plain.risk(sure) == pytest.approx(CHANGED * 0.75)
    start, adds = plain.contributions(sure)
    assert start + sum(adds.values()) == pytest.approx(plain.odds(sure))
    assert list(adds) == [SURE_CONTRAST]
    # Of two floors the higher one counts.
    assert plain.risk({**sure, SURE_FLAG: 0.9}) == pytest.approx(CHANGED * 0.9)
    assert list(plain.contributions({**sure, SURE_FLAG: 0.9})[1]) == [SURE_FLAG]


@pytest.mark.parametrize(
    ("seen", "sure"),
    [
        (flag(check=MODEL, evidence={"contrast": {"gain": 6.0}}), 0.75),
        (flag(evidence={MODEL: {"contrast": {"gain": 9}}}), 0.75),
        (flag(check=MODEL, evidence={"contrast": {"gain": 5.99}}), None),
        (flag(check=MODEL, evidence={"contrast": {"gain": 9.0}}, waived="as wanted"), None),
        (flag("minor", check=MODEL, evidence={"contrast": {"gain": 9.0}, LOWERED: "major"}), None),
        (flag("minor", check=MODEL, evidence={"contrast": {"gain": 9.0}}), 0.75),
        (flag(check=MODEL, evidence={"contrast": None}), None),
        (flag(evidence={"contrast": {"gain": 9.0}}), None),
    ],
)
def test_a_flag_whose_contrast_gains_much_is_sure(seen: Flag, sure: float | None) -> None:
    assert features(item(seen), Document()).get(SURE_CONTRAST) == sure


def test_doubted_words_without_a_counterpart_are_features_and_two_exchanged_are_sure() -> None:
    lost, added = (
        flag("minor", check=MODEL, evidence={UNANSWERED: [{"side": side, "text": "x", "probability": p}]})
        for side, p in (("source", 0.5), ("target", 0.119))
    )
    names = ("quality/lost word", "quality/added word", SURE_CONTRAST)

    def seen(*flags: Flag) -> list[float | None]:
        values = features(item(*flags), Document())
        return [None if (v := values.get(name)) is None else round(v, 2) for name in names]

    assert seen() == [0.0, 0.0, None]
    assert seen(lost) == [2.5, 0.0, None]
    assert seen(added) == [0.0, 1.0, None]
    assert seen(lost, added) == [2.5, 1.0, None]
    # The one of two that is not doubted is told, and says nothing by itself.
    (row,) = added.evidence[UNANSWERED]
    less = replace(added, evidence={UNANSWERED: [{**row, "probability": 0.1}]})
    assert seen(lost, less) == [2.5, 0.0, None]
    one_for_the_other = replace(added, evidence={UNANSWERED: [{**row, "exchanged": True}]})
    assert seen(lost, one_for_the_other) == [2.5, 1.0, 0.75]
    assert seen(lost, replace(one_for_the_other, waived="as wanted")) == [2.5, 0.0, None]
    # What the user waives or calls minor says nothing.
    assert seen(lost, replace(added, waived="as wanted")) == [2.5, 0.0, None]
    assert seen(lost, replace(added, evidence={**added.evidence, LOWERED: "major"})) == [2.5, 0.0, None]


@pytest.mark.parametrize("kind", ["omission", "translation", "negation"])
def test_contrasts_by_the_lexicon_are_features_of_their_own(kind: ContrastKind) -> None:
    one = item()
    assert one.quality is not None
    found = replace(one.quality, contrasts=(Contrast(kind, "target", 0, 1, "x", 4.0),))
    values = features(replace(one, quality=found), Document())
    name = f"quality/{kind}" if kind in ("omission", "translation") else "quality/contrast"
    assert {n for n in ("quality/contrast", "quality/translation", "quality/omission") if values[n]} == {name}
    assert values[name] == 3.0


def test_what_a_language_pair_is_doubted_for_is_taken_off() -> None:
    plain = Variant("v", ("shape/size",), 1.0, (), 2.0, 0.5, (0.0, 1.0), (0.1, 0.2))
    variant = replace(plain, offsets={"en-ca": 1.5, "*-ca": 1.0, "*-en": 0.0, "*-*": 0.5})
    for langs, offset in {
        ("en", "ca"): 1.5, ("en-GB", "ca"): 1.5, ("es", "ca"): 1.0, ("de", "fr"): 0.5, ("", "fr"): 0.5,
        ("ca", "en"): 0.0, ("", ""): 0.0,
    }.items():  # fmt: skip
        assert plain.odds({}) - variant.odds({}, langs) == pytest.approx(offset)
        assert variant.contributions({}, langs)[0] == pytest.approx(variant.odds({}, langs))
        assert plain.odds({}, langs) == plain.odds({})


def test_a_stored_run_is_judged_by_its_languages() -> None:
    inputs = {"source": {"lang": "en"}, "target": {"lang": "ca"}}
    for manifest, langs in (({"inputs": inputs}, ("en", "ca")), ({}, ("", "")), ({"inputs": None}, ("", ""))):
        record = Record(item().pair, {}, (), 0.1, "ok")
        run = Run((record,), manifest)
        assert [i.langs for i in triage.items_of(run)] == [langs] == [run.langs]
