"""Pairs that a person accepts as they stand: no step that scores drops them, and conditions know them."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from tqpipe import config, waivers
from tqpipe.batch import local, plan, shards, sift
from tqpipe.waivers import Waiver, pair_hash

PAIRS = [
    ("La comanda de 15 llibres s'ha enviat.", "Your order of 50 books has been sent."),
    ("La comanda de 16 llibres s'ha enviat.", "Your order of 60 books has been sent."),
    ("El museu obre cada dia.", "The museum opens every day."),
]


@pytest.mark.parametrize(
    "steps", [[{"name": "rules", "drop": ["numbers"]}], [{"name": "rules", "drop_severity": "minor"}]]
)
def test_no_step_that_scores_drops_them(tmp_path: Path, steps: list[dict[str, object]]) -> None:
    file, accepted = tmp_path / "a.jsonl", tmp_path / "w.toml"
    file.write_text("".join(json.dumps({"src": s, "mt": t}) + "\n" for s, t in PAIRS), encoding="utf-8")
    made = Waiver("*", pair_hash(*PAIRS[0]), "Packs of 50.", "M", date(2026, 11, 25), None)
    accepted.write_text(waivers.dump([made]), encoding="utf-8")
    (tmp_path / "t.toml").write_text("[checks]\nwaivers = 'w.toml'\n", encoding="utf-8")
    settings = config.load(tmp_path / "t.toml")
    given = local.Input((file,), source_lang="ca", target_lang="en")
    local.run(given, tmp_path / "out", plan=plan.from_list(steps), config=settings)
    rows = pq.read_table(tmp_path / "out" / shards.SCORED / "part-00000.parquet").to_pylist()
    assert [(r["accepted"], r["dropped_by"]) for r in rows] == [
        ("Packs of 50.", None),
        (None, "rules"),
        (None, None),
    ]
    assert (rows[0]["verdict"], {flag["waived"] for flag in rows[0]["flags"]}) == ("ok", {"Packs of 50."})
    for keep, kept in (("not missing(accepted)", 1), ("not flagged('numbers')", 2), ("flags == 0", 2)):
        assert sift.sift(tmp_path / "out", keep, [tmp_path / "kept.jsonl"])["kept"] == kept
    told = json.loads((tmp_path / "out" / "manifest.json").read_text(encoding="utf-8"))
    assert told["figures"]["flags"] == {"numbers": 1}
