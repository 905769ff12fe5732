"""A segment that a person accepts as it stands fails no limit, and is told; until its text changes or its day comes."""

from __future__ import annotations

import json
import shlex
from dataclasses import replace
from datetime import date
from pathlib import Path

import cli_support
import gate_support as support
import jsonschema
import pytest
from gate_support import flag, many, record, replaced

from tqpipe import waivers
from tqpipe.gate import baseline, judge, start, text
from tqpipe.gate import snapshot as snapshots
from tqpipe.gate.limits import GateConfig, Limits, WorseThan
from tqpipe.gate.outputs import OUTPUTS
from tqpipe.gate.result import GateResult
from tqpipe.types import Record, Run
from tqpipe.waivers import covered

WHY = "Packs of 50 <b>now</b>."
WAIVED = flag(waived=WHY)
#: What the models think little of, accepted: its verdict is ok, its figures are as they were measured.
ACCEPTED = replace(record("", "Spring of 50.", 20.0, "ok", risk=0.97, flags=[WAIVED]), accepted=WHY)
STRICT = Limits(
    broken=0,
    review_per_1000=0,
    unscored=0,
    flags={"numbers": 0},
    floor={"quality": 80.0},
    new_broken=0,
    worse=0,
    lost=0,
    stale=0,
    drop={"quality": 0.0},
)


def gate(new: Run, old: Run | None = None) -> GateResult:
    base = None if old is None else snapshots.snapshot([old], "b.jsonl")
    return judge.judge([new], GateConfig(limits=STRICT, file="gate.toml"), base)


def test_it_fails_no_limit() -> None:
    before = many(40)
    result = gate(replaced(before, {5: ACCEPTED}), before)
    assert [o.limit for o in result.outcomes if not o.met] == []
    assert result.findings == ()
    assert result.changes is not None
    assert (result.changes.accepted, result.changes.worse, result.changes.unchanged) == (1, 0, 39)
    # So it does where the model could not score it, and where it was broken before.
    unscored = replace(ACCEPTED, scores={"quality": None})
    assert gate(replaced(before, {5: unscored}), before).verdict == "pass"
    broken = replaced(before, {5: record("", "Spring of 50.", 20.0, "broken")})
    assert gate(replaced(before, {5: ACCEPTED}), broken).changes == result.changes


def test_many_accepted_segments_let_no_mean_fall() -> None:
    before = many(40)
    after = {n: replace(ACCEPTED, pair=record("", f"Spring {n}!").pair) for n in range(30)}
    assert gate(replaced(before, after), before).verdict == "pass"
    not_accepted = {n: replace(item, accepted=None) for n, item in after.items()}
    failed = gate(replaced(before, not_accepted), before)
    assert {"limits.worse", "limits.drop.quality", "limits.floor.quality"} <= {
        o.limit for o in failed.outcomes if not o.met
    }


def test_a_translation_of_an_edited_source_can_be_accepted() -> None:
    before = many(40)
    records = list(before.records)
    edited = support.record("Font 5, renovada.", "Spring 5.", 84.0)
    records[5] = replace(edited, pair=replace(edited.pair, id="6"))
    stale = Run(tuple(records), before.manifest)
    assert [o.limit for o in gate(stale, before).outcomes if not o.met] == ["limits.stale"]
    records[5] = replace(records[5], accepted=WHY)
    assert gate(Run(tuple(records), before.manifest), before).verdict == "pass"


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        (record("a", "b", 90.0), replace(record("a", "c", 20.0), accepted=WHY), "accepted"),
        (record("a", "b", 20.0, "broken"), replace(record("a", "b", 20.0), accepted=WHY), "accepted"),
        (
            replace(record("a", "b", 20.0), accepted=WHY),
            replace(record("a", "b", 20.0), accepted=WHY),
            "unchanged",
        ),
        # It has run out, or the text was edited and is no better: what was accepted is no more.
        (replace(record("a", "b", 20.0), accepted=WHY), record("a", "b", 20.0, "broken"), "broken"),
        (replace(record("a", "b", 20.0), accepted=WHY), record("a", "c", 20.0, "review"), "worse"),
        (replace(record("a", "b", 20.0, risk=0.9), accepted=WHY), record("a", "c", 80.0), "better"),
    ],
)
def test_what_became_of_it(old: Record, new: Record, kind: str) -> None:
    rows = [snapshots.row_of(item, "d", "ca-en") for item in (old, new)]
    assert snapshots.change(rows[0], rows[1], WorseThan()) == kind


def test_a_baseline_knows_it() -> None:
    made = snapshots.snapshot([replaced(many(3), {1: ACCEPTED})], "b")
    read = baseline.loads(baseline.dumps(made).encode(), "b")
    assert [row.accepted for row in read.rows] == [False, True, False]
    assert baseline.dumps(read) == baseline.dumps(made)
    # A segment that nobody accepts has the line that it always had.
    assert baseline.dumps(made).count("accepted") == 1


def test_what_a_run_says_of_its_waivers_is_not_told_twice() -> None:
    made = replaced(many(40), {5: ACCEPTED})
    notes = [*covered(made.records), "Something else."]
    assert len(notes) == 3
    told = gate(Run(made.records, made.manifest | {"notes": notes}), many(40)).notes
    assert told == ("1 flag is waived and not counted.", "Something else.")


def test_every_output_that_has_room_tells_it() -> None:
    before = many(40)
    result = gate(replaced(before, {5: ACCEPTED}), before)
    shown = text.summary(result)
    assert "1 segment is accepted, whatever was found:\n    a.tsv, segment 6: Packs of 50" in shown
    assert "39 unchanged" in shown
    assert "PASS: 40 segments, 0 broken, 0 to review, 1 accepted as it stands." in shown
    for name in ("github", "azure", "sarif", "junit", "markdown"):
        assert "1 accepted as it stands" in OUTPUTS[name](result), name
    assert "<b>" not in OUTPUTS["markdown"](result)
    found = json.loads(OUTPUTS["json"](result))
    schema = Path(__file__).parents[2] / "docs" / "gate-schema.json"
    jsonschema.validate(found, json.loads(schema.read_text(encoding="utf-8")))
    assert found["counts"]["accepted"] == 1
    (item,) = found["accepted"]
    assert (item["reason"], item["segment"]["id"], item["segment"]["verdict"]) == (WHY, "6", "ok")
    assert item["flags"][0]["waived"] == WHY
    # Nothing that a reviewer would take for a finding.
    assert json.loads(OUTPUTS["gitlab"](result)) == json.loads(OUTPUTS["rdjson"](result))["diagnostics"] == []


ROWS = [
    ("The president signed the agreement on 12 May.", "El president va signar l'acord el 12 de maig."),
    ("Your order of 15 books has been sent.", "La vostra comanda de 15 llibres s'ha enviat."),
    ("The museum opens every day except Monday.", "El museu obre cada dia tret de dilluns."),
]


@pytest.mark.slow
def test_what_the_models_alone_call_worse_is_accepted_until_it_runs_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    call = cli_support.caller(monkeypatch, capsys)
    po = 'msgid ""\nmsgstr "Language: ca\\n"\n' + "".join(
        f'\nmsgid "{source}"\nmsgstr "{target}"\n' for source, target in ROWS
    )
    (tmp_path / "ca.po").write_text(po, encoding="utf-8")
    told = ("--config", start.GATE)
    assert call("init", "--source-lang", "en")[0] == 0
    assert call("baseline", "write", *told)[0] == 0
    (tmp_path / "ca.po").write_text(po.replace("15 llibres", "50 llibres"), encoding="utf-8")
    who = ("--reason", "Packs of 50.", "--author", "M")
    advice = call("gate", *told)[1]
    numbers, whole = (shlex.split(line) for line in advice.splitlines() if "tqpipe waive" in line)
    # The flag alone does not help: the models see the number, too.
    assert call(*numbers[1:7], *who)[0] == 0
    code, out, _ = call("gate", *told)
    assert code == 1
    assert "[numbers]" not in out
    assert whole[4] == "*"
    code, out, _ = call(*whole[1:7], *who)
    assert (code, out) == (0, f"{start.WAIVERS}: pair {whole[3]} is accepted as it stands.\n")
    code, out, err = call("gate", *told)
    assert code == 0, out + err
    assert "1 segment is accepted, whatever was found:\n    ca.po:8:9" in out
    # It has run out.
    file = tmp_path / start.WAIVERS
    held = waivers.load(file)
    ended = [replace(w, expires=date(2020, 1, 31)) if w.whole else w for w in held]
    file.write_text(waivers.dump(ended), encoding="utf-8")
    code, out, _ = call("gate", *told)
    assert code == 1
    assert "everything of" in out
    # The text has changed.
    file.write_text(waivers.dump(held), encoding="utf-8")
    (tmp_path / "ca.po").write_text(po.replace("15 llibres", "51 llibres"), encoding="utf-8")
    assert call("gate", *told)[0] == 1
