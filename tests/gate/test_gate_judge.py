"""Pass or fail, and every reason. Each test is a limit that is met in one run and not in another."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from gate_support import flag, many, record, replaced, run

from tqpipe.gate import advice
from tqpipe.gate import judge as judges
from tqpipe.gate.limits import GateConfig, Input, Limits, Significance, WorseThan
from tqpipe.gate.result import GateResult
from tqpipe.gate.snapshot import snapshot
from tqpipe.types import Run, TqpipeError

BASE = many(40)


def gate(new: Run | list[Run], old: Run | None = None, **limits: object) -> GateResult:
    config = GateConfig(limits=Limits(**limits))  # type: ignore[arg-type]
    return judges.judge(
        new if isinstance(new, list) else [new], config, None if old is None else snapshot([old], "base")
    )


def failed(result: GateResult) -> list[str]:
    return [o.limit for o in result.outcomes if not o.met]


def test_nothing_asked_nothing_failed() -> None:
    result = gate(BASE)
    assert (result.verdict, result.outcomes, result.findings, result.exit_code) == ("pass", (), (), 0)
    assert result.counts == {"segments": 40, "ok": 40, "review": 0, "broken": 0, "accepted": 0}


def test_a_broken_segment_fails_and_is_shown() -> None:
    bad = replaced(BASE, {7: record("", "Spring 99.", 5.0, "broken", flags=[flag("names", "minor"), flag()])})
    result = gate(bad, broken=0)
    assert failed(result) == ["limits.broken"]
    assert result.exit_code == 1
    (finding,) = result.failing
    assert (finding.rule, finding.segment, finding.doc, finding.severity) == (
        "broken",
        "8",
        "a.tsv",
        "critical",
    )
    assert finding.message == "The segment is broken (quality 5, risk 0.90). numbers says so. [numbers]"
    assert gate(bad, broken=1).verdict == "pass"
    assert [f.fails for f in gate(bad, broken=1).findings] == [False]


def test_review_is_a_share_rounded_up() -> None:
    one = replaced(BASE, {3: record("", "x", 60.0, "review")})
    two = replaced(one, {4: record("", "x", 60.0, "review")})
    assert gate(one, review_per_1000=10).verdict == "pass"  # 1 of 40 would be 25
    assert failed(gate(two, review_per_1000=10)) == ["limits.review_per_1000"]
    assert failed(gate(one, review_per_1000=0)) == ["limits.review_per_1000"]


def test_flags_by_check_and_by_severity_without_waived_ones() -> None:
    waived = replace(flag("numbers", "critical"), waived="read")
    two = {0: record("", "x", flags=[flag(), flag(), waived]), 1: record("", "y", flags=[flag("names")])}
    bad = replaced(BASE, two)
    assert gate(bad, flags={"numbers": 2, "major": 3, "critical": 0}).verdict == "pass"
    assert failed(gate(bad, flags={"numbers": 1})) == ["limits.flags.numbers"]
    assert failed(gate(bad, flags={"major": 2})) == ["limits.flags.major"]
    notes = gate(bad).notes
    assert "1 flag is waived and not counted." in notes


def test_floors() -> None:
    assert gate(BASE, floor={"quality": 80}).verdict == "pass"
    result = gate(BASE, floor={"quality": 95})
    assert failed(result) == ["limits.floor.quality"]
    assert result.failing[0].pair is None
    with pytest.raises(TqpipeError, match=r"limits\.floor\.chrf: no segment of all has .*needs a reference"):
        gate(BASE, floor={"chrf": 50})


def test_scores_of_which_less_is_better_have_a_ceiling() -> None:
    scored = run([record(str(n), "x", scores={"ter": 40.0 + n % 3}) for n in range(30)])
    assert gate(scored, floor={"ter": 50}).verdict == "pass"
    assert failed(gate(scored, floor={"ter": 40})) == ["limits.floor.ter"]
    worse = run([record(str(n), "x", scores={"ter": 60.0 + n % 3}) for n in range(30)])
    assert failed(gate(worse, scored, drop={"ter": 1})) == ["limits.drop.ter"]
    assert gate(scored, worse, drop={"ter": 1}).verdict == "pass"


def test_segments_without_a_score() -> None:
    bad = replaced(BASE, {0: record("", "x", None)})
    assert failed(gate(bad, unscored=0)) == ["limits.unscored"]
    assert gate(bad, unscored=1).verdict == "pass"


def test_required_checks() -> None:
    config = GateConfig(limits=Limits(), required_checks=("numbers", "dates"))
    result = judges.judge([BASE], config)
    assert failed(result) == ["required_checks.dates"]
    assert "did not run" in result.failing[0].message
    raised = replace(flag(), confidence=0.0, evidence={"error": "ValueError"})
    crashed = replaced(BASE, {0: record("", "x", flags=[raised])})
    assert "could not read 1" in judges.judge([crashed], config).outcomes[0].message


# --- against a baseline ------------------------------------------------------------------------------


def test_the_same_run_passes_every_limit() -> None:
    every = {"broken": 0, "new_broken": 0, "worse": 0, "drop": {"quality": 0.0}}
    result = gate(BASE, BASE, **every)
    assert result.verdict == "pass"
    assert result.changes is not None
    assert result.changes.unchanged == 40


def test_a_segment_that_breaks_is_a_regression_even_where_broken_ones_are_allowed() -> None:
    old = replaced(BASE, {1: record("", "was broken", 5.0, "broken")})
    new = replaced(old, {2: record("", "now too", 5.0, "broken")})
    result = gate(new, old, broken=5, new_broken=0)
    assert failed(result) == ["limits.new_broken"]
    assert [(f.rule, f.segment) for f in result.failing] == [("regression", "3")]
    assert "it was ok" in result.failing[0].message
    assert gate(old, old, broken=5, new_broken=0).verdict == "pass"
    added = run([*old.records, record("new one", "z", 4.0, "broken")])
    assert failed(gate(added, old, broken=5, new_broken=0)) == ["limits.new_broken"]


def test_worse_segments() -> None:
    new = replaced(BASE, {5: record("", "x", 55.0)})
    assert failed(gate(new, BASE, worse=0)) == ["limits.worse"]
    mild = GateConfig(limits=Limits(worse=0), worse=WorseThan(points=40))
    assert judges.judge([new], mild, snapshot([BASE], "base")).verdict == "pass"


def test_a_drop_counts_when_it_is_beyond_the_margin_and_significant() -> None:
    rng = random.Random(3)
    lower = run([replace(r, scores={"quality": (r.scores["quality"] or 0) - 4 + rng.gauss(0, 2)})
                 for r in BASE.records])  # fmt: skip
    result = gate(lower, BASE, drop={"quality": 1.0})
    assert failed(result) == ["limits.drop.quality"]
    (outcome,) = result.outcomes
    assert outcome.p_value is not None
    assert outcome.p_value < 0.001
    assert outcome.interval is not None
    assert outcome.interval[0] < -4 < outcome.interval[1] < 0
    assert gate(lower, BASE, drop={"quality": 6.0}).verdict == "pass"
    assert gate(BASE, lower, drop={"quality": 1.0}).verdict == "pass"
    # One segment far down: the mean falls beyond the margin, but that may be chance.
    one = replaced(BASE, {0: record("", "x", 0.0)})
    result = gate(one, BASE, drop={"quality": 1.0})
    assert result.verdict == "pass"
    assert "not significant" in result.outcomes[0].message


def test_several_tests_are_corrected_together() -> None:
    rng = random.Random(5)
    noisy = run([replace(r, scores={"quality": (r.scores["quality"] or 0) + rng.gauss(-1.1, 3)})
                 for r in BASE.records])  # fmt: skip
    (alone,) = gate(noisy, BASE, drop={"quality": 0.1}).outcomes
    config = GateConfig(limits=Limits(drop={"quality": 0.1, "adequacy": 0.0}), significance=Significance())
    both = run([replace(r, scores={**r.scores, "adequacy": 0.8}) for r in noisy.records])
    result = judges.judge([both], config, snapshot([BASE], "base"))
    assert alone.p_value is not None
    assert result.outcomes[0].p_value == pytest.approx(2 * alone.p_value)


def test_a_score_that_is_not_made_any_more_is_no_pass() -> None:
    without = run([replace(r, scores={}) for r in BASE.records])
    with pytest.raises(TqpipeError, match="no segment of all has the score 'quality'"):
        gate(without, BASE, drop={"quality": 1.0})


def test_without_a_baseline_it_says_what_was_not_asked() -> None:
    result = judges.judge([BASE], GateConfig())
    assert result.notes[0].startswith(
        "No baseline was given, so nothing was compared: new_broken, worse, lost, drop"
    )


def test_limits_by_document_and_language() -> None:
    bad = run([record("q", "z", 5.0, "broken"), record("r", "y")], doc="news/b.po")
    config = GateConfig(
        limits=Limits(),
        per_document=Limits(broken=0),
        documents={"news/*": Limits(review_per_1000=0.0)},
        languages={"ca-en": Limits(broken=1)},
    )
    result = judges.judge([BASE, bad], config)
    assert [(o.limit, o.scope, o.met) for o in result.outcomes] == [
        ("per_document.broken", "a.tsv", True),
        ("per_document.broken", "news/b.po", False),
        ("documents.'news/*'.review_per_1000", "news/b.po", True),
        ("languages.ca-en.broken", "ca-en", True),
    ]


def test_limits_of_documents_that_are_not_judged_now() -> None:
    config = GateConfig(
        input=(Input(pairs="a.tsv"), Input(pairs="b.po")),
        documents={"b.po": Limits(broken=0)},
        languages={"ca-fr": Limits(broken=0)},
    )
    assert judges.judge([BASE], config, part=True) == judges.judge(
        [BASE], replace(config, documents={}, languages={})
    )
    with pytest.raises(TqpipeError, match="fits no document"):
        judges.judge([BASE], config)
    # One whose file is gone is judged by what is lost with it.
    before = snapshot([BASE, run(BASE.records, doc="b.po", langs=("ca", "fr"))], "before")
    found = judges.judge([BASE], replace(config, input=(), limits=Limits(lost=0)), before)
    assert failed(found) == ["limits.lost"]


def test_a_baseline_does_not_mend_what_is_broken() -> None:
    worse = replaced(BASE, {0: record("", "x", 5.0, "broken")})
    for limits, but in (
        (Limits(new_broken=0), ""),
        (Limits(broken=0, new_broken=0), " (limits.broken will still fail)"),
    ):
        config = GateConfig(limits=limits, baseline="b.jsonl")
        steps = advice.steps(judges.judge([worse], config, snapshot([BASE], "b.jsonl")))
        words = [sentence for sentence, command in steps if command.startswith("tqpipe baseline write")]
        assert words == [f"Where the change is meant, accept it, and commit the baseline{but}:"]


def test_little_in_common_is_told() -> None:
    new = run([*BASE.records[:10], *[record(f"other {n}", "x") for n in range(30)]])
    assert "Only 10 of 40 segments are in the baseline" in gate(new, BASE, worse=0).notes[0]


def test_before_is_the_old_translation_of_the_same_source() -> None:
    new = run([record("Font 3.", "Fuente 3.", 20.0), *BASE.records[:3]])
    texts = [r.pair.target_text for r in BASE.records]
    result = judges.judge([new], GateConfig(limits=Limits(worse=0)), snapshot([BASE], "base"), before=texts)
    assert result.failing[0].before == "Spring 3."


@pytest.mark.parametrize(
    ("old", "words"),
    [
        (many(3, doc="x") and run(many(3).records, versions={"quality": "judge@2:fp32"}),
         ["not scored alike", "quality model: judge@2:fp32 there, judge@1:fp32 here", "tqpipe baseline write"]),
        (run(many(3).records, versions={"checks": {"numbers": "1"}}), ["check names: absent there, 2 here"]),
        (run(many(3).records, config={"triage": {"broken": 0.9}}), ["[triage]: ", "there, absent here"]),
        (run(many(3).records, langs=("es", "en")), ["a baseline for es-en, but the run is ca-en"]),
        (run([record("Other.", "x")]), ["no source segment in common", "another pair of texts"]),
    ],
)  # fmt: skip
def test_what_cannot_be_compared_says_which_part(old: Run, words: list[str]) -> None:
    with pytest.raises(TqpipeError) as caught:
        gate(BASE, old, worse=0)
    for word in words:
        assert word in str(caught.value)


def test_fingerprints_stay_where_texts_move() -> None:
    bad = replaced(BASE, {7: record("", "Spring 99.", 5.0, "broken")})
    moved = run([*bad.records[20:], *bad.records[:20]])
    a, b = (gate(r, broken=0).failing[0].fingerprint for r in (bad, moved))
    assert a == b


def test_what_cannot_be_compared_names_the_command_of_its_own_baseline() -> None:
    old = snapshot([run(many(3).records, versions={"quality": "judge@2:fp32"})], "ci/b.jsonl")
    own = GateConfig(baseline="b.jsonl", where="ci", file="ci/gate.toml")
    with pytest.raises(TqpipeError, match=r"there `tqpipe baseline write --config ci/gate\.toml`"):
        judges.judge([many(3)], own, old)
    with pytest.raises(TqpipeError, match=r"baseline write OLD --out ci/b\.jsonl"):
        judges.judge([many(3)], replace(own, baseline="another.jsonl"), old)


def test_notes_of_the_runs_are_passed_on_once() -> None:
    runs = [run(many(2, doc=d).records, doc=d, notes=["3 rows could not be read."]) for d in ("x", "y")]
    assert gate(runs).notes == ("3 rows could not be read.",)
