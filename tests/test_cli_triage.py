"""The commands of checks and triage: what each pair is told, and why."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cli_support import CA, EN, Call, write

from tqpipe import store, triage
from tqpipe.config import TriageConfig
from tqpipe.types import Alignment, Flag, Pair, Record, Run, Segment, Span


def pairs(folder: Path) -> Path:
    """Three pairs, the second with another number."""
    file = folder / "pairs.jsonl"
    targets = EN.replace("30-day", "90-day").splitlines()
    rows = [{"src": s, "mt": t} for s, t in zip(CA.splitlines(), targets, strict=True)]
    file.write_text("".join(json.dumps(r) + "\n" for r in rows), encoding="utf-8")
    return file


def rows(printed: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in printed.splitlines()]


def test_check_gives_risk_and_verdict_without_torch(tmp_path: Path) -> None:
    code = (
        "import sys; from tqpipe import cli\n"
        f"sys.argv = ['tqpipe', 'check', {str(pairs(tmp_path))!r}]\n"
        "try: cli.main()\n"
        "except SystemExit as left: assert not left.code, left.code\n"
        "heavy = {'torch', 'transformers', 'datasets', 'pyarrow', 'sacrebleu'} & set(sys.modules)\n"
        "assert not heavy, heavy"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    found = rows(done.stdout)
    assert [r["id"] for r in found] == ["1", "2", "3"]
    assert "numbers" in [f["check"] for f in found[1]["flags"]]
    assert found[1]["risk"] > max(found[0]["risk"], found[2]["risk"])
    assert {r["verdict"] for r in found} <= {"ok", "review", "broken"}


def test_rules_only_is_what_check_says(tmp_path: Path, call: Call) -> None:
    file = pairs(tmp_path)
    checked, scored = (call(*c)[1] for c in (("check", file), ("score", file, "--rules-only")))
    for left, right in zip(rows(checked), rows(scored), strict=True):
        assert {k: right[k] for k in left} == left
        assert right["scores"]["adequacy"] is None


def test_a_budget_of_everything_sends_everything_to_review(tmp_path: Path, call: Call) -> None:
    file = pairs(tmp_path)
    code, printed, _ = call("check", file, "--budget", "1")
    assert code == 0
    assert "ok" not in {r["verdict"] for r in rows(printed)}
    code, printed, _ = call("check", file, "--budget", "0")
    assert "broken" not in {r["verdict"] for r in rows(printed) if r["risk"] < 0.99}
    code, _, err = call("check", file, "--budget", "7")
    assert code == 2
    assert "share of good segments, from 0 to 1" in err


def test_a_switch_that_matches_nothing_is_told(tmp_path: Path, call: Call) -> None:
    file, config = pairs(tmp_path), tmp_path / "c.toml"
    config.write_text("[[checks.off]]\ncheck = 'numbers'\nsegments = ['1-2']\n", encoding="utf-8")
    code, _, err = call("check", file, "--config", config)
    assert code == 0
    assert "[[checks.off]] of 'numbers' holds in no pair here: segments = ['1-2'] match nothing." in err
    config.write_text("[[checks.off]]\ncheck = 'numbers'\nsegments = ['2']\n", encoding="utf-8")
    assert "match nothing" not in call("check", file, "--config", config)[2]


def test_options_that_exclude_each_other(tmp_path: Path, call: Call) -> None:
    for other in ("--rules-only", "--no-quality"):
        code, _, err = call("score", pairs(tmp_path), "--model-only", other)
        assert code == 2
        assert f"--model-only and {other} exclude each other" in err


@pytest.mark.slow
def test_model_only_has_no_rules_but_the_models_flags(tmp_path: Path, call: Call) -> None:
    code, printed, err = call("score", pairs(tmp_path), "--model-only")
    assert code == 0, err
    for row in rows(printed):
        assert {f["check"] for f in row["flags"]} <= {"model"}
        assert row["quality"] is not None
        assert 0 < row["risk"] < 1


def test_explain_adds_up_and_names_what_it_knows(tmp_path: Path, call: Call, tiny: str) -> None:
    paths = write(tmp_path, CA, EN.replace("30-day", "90-day"))
    out = tmp_path / "run"
    options = ("--encoder", tiny, "--no-quality", "--pre-segmented", "--force-align")
    code, _, err = call("run", *paths, "--out", out, "--source-lang", "ca", "--target-lang", "en", *options)
    assert code == 0, err
    ids = [r["id"] for r in rows((out / "segments.jsonl").read_text(encoding="utf-8"))]
    manifest = json.loads((out / "run.json").read_text(encoding="utf-8"))
    assert manifest["triage"]["calibrated"] is True
    for pair in ids:
        code, printed, err = call("explain", out, pair, "--json")
        assert code == 0, err
        found = json.loads(printed)
        total = found["start"] + sum(r["adds"] for r in found["reasons"])
        assert 1 / (1 + math.exp(-total)) == pytest.approx(found["risk"], abs=1e-3)
        code, printed, _ = call("explain", out, pair)
        assert code == 0
        assert f"Pair {pair}: risk {found['risk']:.3f}, {found['verdict']}" in printed
    code, _, err = call("explain", out, "none")
    assert code == 2
    assert f"there is no pair 'none'; the ids are {ids[0]}" in err
    manifest["versions"]["triage"] = "older"
    (out / "run.json").write_text(json.dumps(manifest), encoding="utf-8")
    code, _, err = call("explain", out, ids[0])
    assert code == 2
    assert "another triage model (older" in err


def test_explain_tells_the_witnesses_of_a_pair_with_one_side(tmp_path: Path, call: Call) -> None:
    lost = [
        Flag("unmatched", "accuracy/omission", "critical", sure, (Span("source", 0, 3),), "Lost.")
        for sure in (0.97, 0.95)
    ]
    records = []
    for n, one in enumerate(lost, 1):
        side = (Segment("a", "ca", 0, 3, "Sí."),)
        pair = Pair(str(n), side, (), "Sí.", "", Alignment("1-0", 0.0, confidence=0.9))
        records.append(Record(pair, {"adequacy": None}, (one,), 0.0, "ok", {"adequacy": "one side is empty"}))
    inputs = {s: {"name": s, "lang": c, "sha256": "0" * 64} for s, c in (("source", "ca"), ("target", "en"))}
    versions = {"triage": triage.version(), "checks": {"unmatched": "1"}}
    run = Run(tuple(records), {"tqpipe": "1", "signature": "s", "inputs": inputs, "versions": versions})
    judged = triage.judge(triage.items_of(run), TriageConfig())
    found = tuple(replace(r, risk=j.risk, verdict=j.verdict) for r, j in zip(records, judged, strict=True))
    store.write_run(replace(run, records=found), tmp_path / "run")
    code, printed, err = call("explain", tmp_path / "run", "1", "--json")
    assert code == 0, err
    told = json.loads(printed)
    assert [(w["pair"], w["confidence"]) for w in told["witnesses"]] == [("1", 0.97), ("2", 0.95)]
    fine = math.prod(1 - w["share"] * w["confidence"] for w in told["witnesses"])
    assert 1 - fine == pytest.approx(told["risk"], abs=1e-3)
    assert "unmatched of pair 2" in call("explain", tmp_path / "run", "1")[1]
    code, _, err = call("explain", tmp_path / "run", "9")
    assert "there is no pair '9'; the ids are 1, 2" in err


def test_checks_lists_every_check(call: Call) -> None:
    from tqpipe.checks import CHECKS

    code, printed, _ = call("checks", "--json")
    assert code == 0
    found = rows(printed)
    assert [r["check"] for r in found] == list(CHECKS)
    assert all(r["description"] and r["languages"] for r in found)
    code, printed, _ = call("checks")
    assert code == 0
    assert all(name in printed for name in CHECKS)


def test_a_waiver_is_made_holds_and_runs_out(
    tmp_path: Path, call: Call, monkeypatch: pytest.MonkeyPatch, tiny: str
) -> None:
    monkeypatch.chdir(tmp_path)
    file = pairs(tmp_path)
    options = ("--encoder", tiny, "--no-quality")
    assert call("run", file, "--out", "run", *options)[0] == 0
    why = ("--reason", 'Agreed: "about" 90.', "--author", "M")
    code, out, _ = call("waive", "run", "2", "numbers", *why)
    assert code == 0
    assert out.startswith("waivers.toml: numbers is waived in pair 2.\n")
    assert 'under [checks]: waivers = "waivers.toml"' in out
    # The configuration of the folder is taken without being named.
    (tmp_path / "tqpipe.toml").write_text("[checks]\nwaivers = 'waivers.toml'\n", encoding="utf-8")

    assert "No run reads" not in call("waive", "run", "2", "numbers", *why)[1]
    Path("other.toml").write_bytes(Path("waivers.toml").read_bytes())
    assert (
        "No run reads other.toml yet" in call("waive", "run", "2", "numbers", *why, "--file", "other.toml")[1]
    )

    def waived() -> list[Any]:
        found = rows(call("check", file)[1])[1]["flags"]
        return [flag.get("waived") for flag in found if flag["check"] == "numbers"]

    assert set(waived()) == {'Agreed: "about" 90.'}
    code, out, _ = call("waive", "run", "2", "numbers", *why, "--expires", "2020-01-31")
    assert code == 0
    assert "That day is over: no run counts it as waived." in out
    assert set(waived()) == {None}
    assert "1 waiver has expired and no longer holds: numbers of pair 2 (M, " in call("check", file)[2]
    for wrong, message in (
        (("9", "numbers"), "there is no pair '9'; the ids are 1, 2, 3"),
        (("2", "dates"), "has no flag of 'dates'; its flags are of: numbers"),
        (("2", "numbers", "--span", "nine"), "mark '30', '90'"),
        (("2", "numbers", "--expires", "soon"), "give a day as YYYY-MM-DD"),
        (("2", "numbers", "--reason", " "), "the waiver has no reason"),
        (("2", "numbers", "--author", ""), "the waiver has no author"),
    ):
        before = Path("waivers.toml").read_bytes()
        code, _, err = call("waive", "run", *wrong[:2], *why, *wrong[2:])
        assert code == 2
        assert message in err.replace("\n", " ")
        assert Path("waivers.toml").read_bytes() == before


def test_a_pair_is_accepted_as_it_stands(
    tmp_path: Path, call: Call, monkeypatch: pytest.MonkeyPatch, tiny: str
) -> None:
    monkeypatch.chdir(tmp_path)
    file = pairs(tmp_path)
    run = ("run", file, "--out", "run", "--force", "--encoder", tiny, "--no-quality", "--fail-on", "review")
    assert call(*run)[0] == 1
    why = ("--reason", "It was 90.", "--author", "M")
    code, _, err = call("waive", "run", "2", "dates", *why)
    assert code == 2
    assert "'*' accepts the pair as it stands" in " ".join(err.split())
    code, _, err = call("waive", "run", "2", "*", *why, "--span", "90")
    assert code == 2
    assert "accepts the whole pair" in err
    code, out, _ = call("waive", "run", "2", "*", *why)
    assert code == 0
    assert out.startswith("waivers.toml: pair 2 is accepted as it stands.\n")
    (tmp_path / "tqpipe.toml").write_text("[checks]\nwaivers = 'waivers.toml'\n", encoding="utf-8")
    code, out, _ = call(*run)
    assert code == 0
    assert "(1 accepted)" in out
    assert "1 pair is accepted as it stands, whatever was found: 2." in " ".join(out.split())
    out = " ".join(call("explain", "run", "2")[1].split())
    assert "ok, accepted" in out
    assert "A person accepts it as it stands: It was 90." in out
    assert "(waived: It was 90.)" in out
    assert json.loads(call("explain", "run", "2", "--json")[1])["accepted"] == "It was 90."
    for command in (("check", file), ("score", file, "--rules-only")):
        found = rows(call(*command)[1])
        assert [r["accepted"] for r in found] == [None, "It was 90.", None]
        assert found[1]["verdict"] == "ok"
        assert {flag["waived"] for flag in found[1]["flags"]} == {"It was 90."}
    assert call("waive", "run", "2", "*", *why, "--expires", "2020-01-31")[0] == 0
    _, out, err = call("check", file)
    assert [r["accepted"] for r in rows(out)] == [None, None, None]
    assert "no longer holds: everything of pair 2 (M, " in err


def test_a_higher_severity_of_the_users_own_never_lowers_the_risk(tmp_path: Path, call: Call) -> None:
    risks = []
    for severity in ("minor", "major", "critical"):
        config = tmp_path / f"{severity}.toml"
        config.write_text(f"[checks.severity]\nnumbers = '{severity}'\n", encoding="utf-8")
        risks.append(rows(call("check", pairs(tmp_path), "--config", config)[1])[1]["risk"])
    assert risks == sorted(risks)
    assert risks[0] < risks[1]


def test_what_must_not_pass_is_not_ok(tmp_path: Path, call: Call) -> None:
    """A segment in another language, and one without a translation, whatever a model says of them."""
    file = tmp_path / "p.jsonl"
    told = ("--source-lang", "es", "--target-lang", "en")
    sources = [
        "El ministro dimitió ayer por la noche tras el escándalo.",
        "El consejo se reunirá.",
        "Cancelar",
    ]
    targets = ["Le ministre a démissionné hier soir après le scandale des écoutes.", "", ""]
    lines = [json.dumps({"src": s, "mt": t}) for s, t in zip(sources, targets, strict=True)]
    file.write_text("\n".join(lines), encoding="utf-8")
    for command in ("check", "score"):
        verdicts = [row["verdict"] for row in rows(call(command, file, *told)[1])]
        assert verdicts == ["broken", "review", "review"]
    file.write_text(lines[1], encoding="utf-8")
    assert rows(call("check", file, *told)[1])[0]["verdict"] == "review"
    code, _, err = call("check", file, "--source-lang", "es")
    assert code == 2
    assert "the target column is empty; with --target-lang every row is flagged" in err.replace("\n", " ")


def test_a_waiver_covers_what_stands_under_the_flag(
    tmp_path: Path, call: Call, monkeypatch: pytest.MonkeyPatch, tiny: str
) -> None:
    monkeypatch.chdir(tmp_path)
    text = "El alcalde dijo que los vecinos no quieren la obra y que no se hará nunca en este barrio."
    file = tmp_path / "pairs.jsonl"
    file.write_text(json.dumps({"src": text, "mt": text}) + "\n", encoding="utf-8")
    langs = ("--source-lang", "es", "--target-lang", "en")

    def flags() -> list[Any]:
        found: list[Any] = rows(call("check", file, *langs)[1])[0]["flags"]
        return found

    (one,) = flags()
    assert one["check"] == "identical"
    assert one["spans"][0]["text"] == text
    assert {other["check"] for other in one["evidence"]["also"]} == {"untranslated"}
    assert call("run", file, *langs, "--out", "run", "--encoder", tiny, "--no-quality")[0] == 0
    _, out, _ = call("waive", "run", "1", "identical", "--reason", "a citation", "--author", "M")
    assert out.startswith("waivers.toml: identical and untranslated are waived in pair 1.\n")
    (tmp_path / "tqpipe.toml").write_text("[checks]\nwaivers = 'waivers.toml'\n", encoding="utf-8")
    assert [flag["waived"] for flag in flags()] == ["a citation"]
