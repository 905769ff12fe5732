"""What is learned from decisions: precision, proposals, waivers that hold until a text changes, training pairs."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from cli_support import Call
from exchange_support import CA, EN, do, flag, opened, write_run

from tqpipe import config, facts, store, triage, waivers
from tqpipe.checks.policy import Policy
from tqpipe.config import ChecksConfig, TriageConfig
from tqpipe.review import lessons
from tqpipe.review.learn import Lesson, learn, wilson
from tqpipe.training.data import own_groups
from tqpipe.types import Flag, Span, TqpipeError


def reviewed(folder: Path, decisions: str, severity: Any = "major", check: str = "numbers") -> Path:
    """A run with a flag a segment: "c" is confirmed and the segment rejected, "d" dismissed and approved."""
    texts = [(f"{CA} {n}", f"{EN} {n}") for n in range(len(decisions))]
    write_run(
        folder, texts, [[flag(Span("target", 24, 27), check=check, severity=severity)] for _ in decisions]
    )
    with opened(folder) as review:
        for n, letter in enumerate(decisions):
            if letter == ".":
                continue
            decision, status = {"c": ("confirmed", "rejected"), "d": ("dismissed", "approved")}[letter]
            do(review, n, "decide", flag="m0", decision=decision, note="it is so" if letter == "d" else "")
            do(review, n, "status", status=status)
    return folder


def lesson(folder: Path, **options: Any) -> Lesson:
    with opened(folder) as review:
        return learn([review], **options)


@pytest.mark.parametrize(
    ("hits", "total", "expected"),
    # Values of statsmodels.stats.proportion.proportion_confint(method="wilson").
    [(0, 0, (0, 1)), (0, 10, (0, 0.27753)), (5, 10, (0.23659, 0.76341)), (10, 10, (0.72247, 1))],
)
def test_wilson(hits: int, total: int, expected: tuple[float, float]) -> None:
    assert wilson(hits, total) == pytest.approx(expected, abs=1e-5)


@pytest.mark.parametrize(
    ("decisions", "severity", "proposal", "spared", "lost"),
    [
        ("d" * 12 + "c", "major", "minor", 12, 1),
        ("d" * 12 + "c", "critical", "major", 12, 1),
        ("d" * 12 + "c", "minor", None, 0, 0),
        ("d" * 40, "minor", "off", 40, 0),
        ("c" * 20, "minor", "major", 0, 0),
        ("c" * 20, "major", None, 0, 0),
        ("d" * 9, "major", None, 0, 0),
        ("dc" * 10, "major", None, 0, 0),
    ],
)
def test_severities_follow_precision(
    tmp_path: Path, decisions: str, severity: str, proposal: str | None, spared: int, lost: int
) -> None:
    (found,) = lesson(reviewed(tmp_path / "run", decisions, severity)).checks
    assert (found.proposal, found.spared, found.lost) == (proposal, spared, lost)
    assert found.precision == decisions.count("c") / len(decisions)


def test_a_decision_on_a_joined_flag_is_about_every_check_in_it(tmp_path: Path) -> None:
    under = [
        flag(Span("target", 24, 27), check=check, severity="minor")
        for check in ("numbers", "numbers", "dates", "nonsense")
    ]
    folder = write_run(tmp_path / "run", [(f"{CA} {n}", EN) for n in range(12)])
    run = store.read_run(folder)
    records = []
    for record in run.records:
        joined = facts.joined([flag(Span("target", 24, 27)), *under], record.pair)
        rows = joined[0].evidence["also"]
        rows[-1]["severity"] = "unheard of"  # a run's files get edited
        records.append(replace(record, flags=tuple(joined)))
    store.write_run(replace(run, records=tuple(records)), folder, force=True)
    with opened(folder) as review:
        for n in range(12):
            do(review, n, "decide", flag="m0", decision="confirmed" if n == 0 else "dismissed")
        found = {c.check: c for c in learn([review]).checks}
    assert {name: (c.confirmed, c.dismissed, c.usual) for name, c in found.items()} == {
        "numbers": (1, 11, "major"),
        "dates": (1, 11, "minor"),
    }
    assert found["numbers"].proposal == "minor"


def test_the_model_is_never_off(tmp_path: Path) -> None:
    (found,) = lesson(reviewed(tmp_path / "run", "d" * 40, "critical", "model")).checks
    assert found.proposal == "major"


def test_a_budget_that_costs_less_is_proposed(tmp_path: Path) -> None:
    folder = write_run(tmp_path / "run", [(f"{CA} {n}", f"{EN} {n}") for n in range(40)])
    run = store.read_run(folder)
    (variant,) = {j.variant for j in triage.judge(triage.items_of(run), TriageConfig())}

    def threshold(budget: float) -> float:
        return triage.thresholds(TriageConfig(budget, budget))[variant]["review"]

    # Every fourth is wrong, with a risk that the budget of .05 lets pass and one of .2 calls; the others are below it.
    wrong, good = threshold(0.2), threshold(0.2) - 0.001
    assert wrong < threshold(0.05)
    risks = [good if n % 4 else wrong for n in range(40)]
    run = replace(run, records=tuple(replace(r, risk=x) for r, x in zip(run.records, risks, strict=True)))
    store.write_run(run, folder, force=True)
    with opened(folder) as review:
        for n in range(40):
            do(review, n, "status", status="approved" if n % 4 else "rejected")
        found, _ = learn([review]).budgets
    assert (found.segments, found.positive, found.current, found.cost) == (40, 10, 0.05, 50)
    assert found.proposal is not None
    assert good < threshold(found.proposal) <= wrong
    assert found.expected == 0


def test_a_dismissed_flag_stays_away_until_the_text_changes(tmp_path: Path) -> None:
    found = lesson(reviewed(tmp_path / "run", "dc."))
    path = tmp_path / "waivers.toml"
    path.write_text(waivers.dump(found.waivers), encoding="utf-8")
    policy = Policy.of(ChecksConfig(waivers=str(path)), ("numbers",), date(2027, 1, 1))
    with opened(tmp_path / "run") as review:
        records = review.records
    marks = [policy.apply(r.flags, r.pair, ("ca", "en"))[0].waived for r in records]
    assert marks == ["it is so", None, None]
    changed = replace(records[0].pair, target_text=records[0].pair.target_text + "!")
    assert policy.apply(records[0].flags, changed, ("ca", "en"))[0].waived is None


def test_a_joined_flag_that_was_dismissed_stays_away_with_all_that_it_took(tmp_path: Path) -> None:
    # As the checks find them: the stronger marks the translation alone; the other gives it its words of the source.
    one = flag(Span("target", 24, 27), severity="critical")
    other = replace(flag(Span("source", 23, 34), Span("target", 24, 27)), check="dates")
    alone = [one, other]
    folder = write_run(tmp_path / "run", [(CA, EN)])
    run = store.read_run(folder)
    (record,) = run.records
    (joined,) = facts.joined(alone, record.pair)
    assert joined.spans == (Span("target", 24, 27), Span("source", 23, 34))
    store.write_run(replace(run, records=(replace(record, flags=(joined,)),)), folder, force=True)
    with opened(folder) as review:
        do(review, 0, "decide", flag="m0", decision="dismissed")
        found = learn([review])
    path = tmp_path / "waivers.toml"
    path.write_text(waivers.dump(found.waivers), encoding="utf-8")
    policy = Policy.of(ChecksConfig(waivers=str(path)), ("numbers", "dates"), date(2027, 1, 1))
    assert [f.waived for f in policy.apply(alone, record.pair, ("ca", "en"))] == ["dismissed in review"] * 2


def test_a_waiver_never_covers_what_was_confirmed(tmp_path: Path) -> None:
    same: list[Flag] = [flag(Span("target", 24, 27)), flag(Span("target", 24, 27))]
    folder = write_run(tmp_path / "run", [(CA, EN)], [same])
    with opened(folder) as review:
        do(review, 0, "decide", flag="m0", decision="dismissed")
        do(review, 0, "decide", flag="m1", decision="confirmed")
        found = learn([review])
    assert found.waivers == ()
    assert "no waiver" in found.notes[0]


def test_a_waiver_holds_for_identical_segments_so_they_must_agree(tmp_path: Path) -> None:
    """Of one review or of several; what nobody has looked at yet says nothing against it."""
    one = [flag(Span("target", 24, 27))]
    for name in ("run", "other"):
        with opened(write_run(tmp_path / name, [(CA, EN), (CA, EN)], [one, one])) as review:
            do(review, 0, "decide", flag="m0", decision="dismissed")
    with opened(tmp_path / "run") as review, opened(tmp_path / "other") as other:
        assert len(learn([review, other]).waivers) == 1
        do(other, 1, "decide", flag="m0", decision="confirmed")
        assert len(learn([review]).waivers) == 1
        found = learn([review, other])
    assert found.waivers == ()
    assert "confirmed in segment p2, whose texts are the same; no waiver" in found.notes[0]


def test_a_decision_that_was_taken_back_is_taken_out_of_the_waivers(tmp_path: Path, call: Call) -> None:
    folder, path = reviewed(tmp_path / "run", "dd"), tmp_path / "w.toml"
    mine = waivers.Waiver("names", "0" * 16, "ours", "M", date(2026, 1, 1), None)
    path.write_text(waivers.dump([mine]), encoding="utf-8")
    assert "3 waivers, 2 of them new" in call("review", "learn", folder, "--waivers", path)[2]
    with opened(folder) as review:
        do(review, 0, "decide", flag="m0", decision="confirmed")
    code, _, err = call("review", "learn", folder, "--waivers", path)
    assert code == 0
    assert "2 waivers, 0 of them new" in err
    assert "1 waiver is taken out" in err
    assert "numbers of segment p1 (Marta: it is so)" in err
    kept = waivers.load(path)
    assert mine in kept
    with opened(folder) as review:
        assert [w.hash for w in kept if w.check == "numbers"] == [
            waivers.pair_hash(
                *(getattr(review.records[1].pair, f"{side}_text") for side in ("source", "target"))
            )
        ]


def test_what_decisions_no_longer_speak_for_is_named(tmp_path: Path, call: Call) -> None:
    path = tmp_path / "c.toml"
    folder = reviewed(tmp_path / "run", "d" * 15)
    assert call("review", "learn", folder, "--config", path)[0] == 0
    assert config.load(path).checks.severity == {"numbers": "minor"}
    with opened(folder) as review:
        for n in range(15):
            do(review, n, "decide", flag="m0", decision="confirmed")
    code, _, err = call("review", "learn", folder, "--config", path)
    assert code == 0
    assert "nothing to change" in err
    assert 'numbers = "minor": of 15 flags decided about 15 were right' in err
    path.write_text('[checks]\ndisabled = ["numbers"]\nseverity = {numbers = "critical"}\n', encoding="utf-8")
    err = call("review", "learn", folder, "--config", path)[2]
    assert '"numbers" under disabled: of 15 flags' in err
    assert "critical" not in err
    assert "decided about" not in call("review", "learn", folder, "--config", path, "--least", "16")[2]


def test_a_severity_learned_says_for_which_languages(tmp_path: Path, call: Call) -> None:
    out = call("review", "learn", reviewed(tmp_path / "run", "d" * 15))[1]
    assert (
        "These decisions are of ca-en; severities, and checks under disabled, hold for every language" in out
    )
    assert "hold for every" not in call("review", "learn", reviewed(tmp_path / "few", "d"))[1]


@pytest.mark.parametrize(
    ("decided", "status", "expected"),
    [
        ("dismissed", "approved", "*"),
        ("dismissed", "rejected", "numbers"),
        ("dismissed", None, "numbers"),
        ("confirmed", "approved", ""),
        (None, "approved", ""),
    ],
)
def test_what_triage_would_call_again_is_accepted_as_it_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, decided: str | None, status: str | None, expected: str
) -> None:
    """A pair of which the models think little, whatever the flags say: no waiver of a flag would keep it away."""
    folder = write_run(tmp_path / "run", [(CA, EN)], [[flag(Span("target", 24, 27))]])
    real = triage.judge

    def worse(items: Sequence[triage.Item], settings: TriageConfig) -> list[triage.Judgement]:
        return [replace(judged, verdict="review") for judged in real(items, settings)]

    monkeypatch.setattr(triage, "judge", worse)
    with opened(folder) as review:
        if decided:
            do(review, 0, "decide", flag="m0", decision=decided, note="it is so")
        if status:
            do(review, 0, "status", status=status)
        found = learn([review])
        assert " ".join(w.check for w in found.waivers) == expected
        assert {w.reason for w in found.waivers} <= {"it is so"}
        policy = Policy((), {}, found.waivers, date(2027, 1, 1))
        assert policy.accepted(review.records[0].pair) == ("it is so" if expected == "*" else None)
        assert ("1 waiver for a pair approved as it stands" in lessons.table(found)) == (expected == "*")
        # Who then rejects it takes the waiver out of the file again.
        do(review, 0, "status", status="rejected")
        assert bool(lessons.merged(found.waivers, learn([review])).gone) == (expected == "*")


def test_pairs_are_what_training_reads(tmp_path: Path, call: Call) -> None:
    folder = reviewed(tmp_path / "run", "dc.")
    with opened(folder) as review:
        do(review, 0, "score", quality=91)
    path = tmp_path / "pairs.jsonl"
    code, _, err = call("review", "learn", folder, "--pairs", path)
    assert code == 0
    assert "2 pairs" in err
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert [(r["broken"], r.get("score"), len(r["errors"])) for r in rows] == [(0, 91, 0), (1, None, 1)]
    _, good = own_groups(path)
    assert [target for _, _, target in good] == [f"{EN} 0"]


@pytest.mark.parametrize(
    ("severity", "status", "label"),
    [
        # A truncated translation that was completed: nobody said how bad it was.
        (None, "approved", None),
        (None, "rejected", 1),
        ("minor", "approved", 0),
        ("critical", "approved", 1),
    ],
)
def test_an_edit_without_a_mark_says_not_how_bad_it_was(
    severity: str | None, status: str, label: int | None, tmp_path: Path
) -> None:
    folder = write_run(tmp_path / "run", [(f"{CA} {CA}", EN), (CA, EN)])
    with opened(folder) as review:
        if severity:
            do(review, 0, "span.add", side="target", start=0, end=3, version=0, category="style",
               severity=severity, note="")  # fmt: skip
        do(review, 0, "edit", target=f"{EN} {EN}")
        do(review, 0, "status", status=status)
        do(review, 1, "status", status="approved")
        found = learn([review])
        do(review, 0, "score", quality=40)
        scored = learn([review])
    assert [row["broken"] for row in found.pairs] == ([] if label is None else [label]) + [0]
    known = 2 - (label is None)
    assert [(b.segments, b.positive) for b in found.budgets] == [(2, 1), (known, label or 0)]
    # A score is a label of its own.
    assert (scored.pairs[0]["score"], scored.pairs[0].get("broken")) == (40, label)


def test_the_configuration_is_one_that_a_run_takes(tmp_path: Path, call: Call) -> None:
    folder = reviewed(tmp_path / "run", "d" * 40 + "c")
    written, accepted = tmp_path / "learned.toml", tmp_path / "waivers.toml"
    code, out, _ = call("review", "learn", folder, "--config", written, "--waivers", accepted)
    assert code == 0
    assert "major -> minor: 40 false alarms less, 1 right ones with them" in out
    found = config.load(written)
    assert found.checks.severity == {"numbers": "minor"}
    assert len(waivers.load(Path(found.checks.waivers))) == 40
    # Learning again adds no waiver twice, and changes nothing in the configuration.
    text = written.read_text(encoding="utf-8")
    code, _, err = call("review", "learn", folder, "--config", written, "--waivers", accepted)
    assert code == 0
    assert "nothing to change" in err
    assert len(waivers.load(accepted)) == 40
    assert written.read_text(encoding="utf-8") == text


OWN = """# Ours.
[checks]
disabled = ["names"]  # by Marta
[checks.severity]
dates = "minor"

[quality]
precision = "fp32"   # the same everywhere
"""


def test_a_configuration_that_is_there_keeps_what_is_not_learned(tmp_path: Path, call: Call) -> None:
    folder, path = reviewed(tmp_path / "run", "d" * 40 + "c"), tmp_path / "own.toml"
    path.write_text(OWN, encoding="utf-8")
    code, _, err = call("review", "learn", folder, "--config", path)
    assert code == 0
    assert '+numbers = "minor"' in err
    assert path.read_text(encoding="utf-8") == OWN.replace(
        'dates = "minor"\n', 'dates = "minor"\nnumbers = "minor"\n'
    )
    # Not even in a file that says it in another way.
    path.write_text('checks.severity.dates = "minor"\nquality = {precision = "fp32"}\n', encoding="utf-8")
    assert call("review", "learn", folder, "--config", path, "--waivers", tmp_path / "w.toml")[0] == 0
    found = config.load(path)
    assert found.checks.severity == {"dates": "minor", "numbers": "minor"}
    assert found.quality.precision == "fp32"
    assert len(waivers.load(Path(found.checks.waivers))) == 40


def test_useless_checks_are_added_to_those_that_are_off(tmp_path: Path) -> None:
    found = lesson(reviewed(tmp_path / "run", "d" * 60), least=10)
    off = replace(found.checks[0], proposal="off")
    made = replace(found, checks=(off,))
    text = lessons.toml(made, tmp_path / "c.toml", None, OWN)
    assert tomllib.loads(text)["checks"]["disabled"] == ["names", off.check]
    assert "# by Marta" in text


def test_what_is_no_configuration_is_left_alone(tmp_path: Path, call: Call) -> None:
    folder, path = reviewed(tmp_path / "run", "d" * 40), tmp_path / "own.toml"
    for wrong in ("[checks\n", "[chekcs]\n"):
        path.write_text(wrong, encoding="utf-8")
        code, _, err = call("review", "learn", folder, "--config", path, "--waivers", tmp_path / "w.toml")
        assert (code, "own.toml" in err) == (2, True)
        assert path.read_text(encoding="utf-8") == wrong
        assert not (tmp_path / "w.toml").exists()


def test_a_review_that_has_not_begun_is_told_in_words(tmp_path: Path, call: Call) -> None:
    folder = write_run(tmp_path / "run", [(CA, EN)])
    with opened(folder) as review:
        do(review, 0, "comment", text="Later.")
    code, out, _ = call("review", "learn", folder)
    assert code == 0
    assert "No flag has been confirmed or dismissed yet." in out
    assert "No segment has been finished yet, so the budgets stay: budget 0.05, broken_budget 0.005" in out
    assert "0 of 0" not in out
    assert "0 waivers for dismissed flags, 0 labelled pairs." in out


def test_agreement_and_learning_need_a_review(tmp_path: Path, call: Call) -> None:
    folder = write_run(tmp_path / "run", [(CA, EN)])
    for command in ("agreement", "learn"):
        code, _, err = call("review", command, folder)
        assert code == 2
        assert "has not been reviewed" in err
    reviewed(tmp_path / "other", "d")
    code, out, _ = call("review", "agreement", tmp_path / "other")
    assert code == 0
    assert "Nobody has judged" in out
    code, out, _ = call("review", "agreement", tmp_path / "other", "--json")
    assert json.loads(out)["segments"] == 0


def test_nothing_decided_teaches_nothing(tmp_path: Path) -> None:
    found = lesson(reviewed(tmp_path / "run", "..."))
    assert (found.checks, found.waivers, found.pairs, found.config()) == ((), (), (), {})


def test_a_wrong_waivers_file_is_named(tmp_path: Path, call: Call) -> None:
    folder = reviewed(tmp_path / "run", "d")
    bad = tmp_path / "waivers.toml"
    bad.write_text("version = 9", encoding="utf-8")
    with pytest.raises(TqpipeError):
        waivers.load(bad)
    code, _, err = call("review", "learn", folder, "--waivers", bad)
    assert (code, "waivers.toml" in err) == (2, True)
    assert bad.read_text(encoding="utf-8") == "version = 9"
