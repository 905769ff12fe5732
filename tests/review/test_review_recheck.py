"""The rules on an edit: with the run's own options, glossary and severities."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import review_support as support

from tqpipe import store
from tqpipe.review.recheck import Recheck, edited
from tqpipe.review.session import Review
from tqpipe.types import Flag, Span


def found(folder: Path, checks: Mapping[str, Any], target: str) -> list[Flag]:
    """The flags of the first segment with another target, in a run made with these settings."""
    path = support.write(folder)
    run = store.read_run(path)
    changed = replace(run, manifest={**run.manifest, "config": {"checks": checks}})
    store.write_run(changed, path, force=True)
    with closing(Review(path)) as review:
        return [flag for flag, _ in Recheck(review).flags(0, target)]


def test_glossary_severity_and_what_is_off(tmp_path: Path) -> None:
    terms = tmp_path / "terms.tsv"
    terms.write_text("*\t\tdoor\n", encoding="utf-8")
    target = "The the door."
    plain = {f.check: f.severity for f in found(tmp_path / "a", {}, target)}
    assert plain["repetition"] != "critical"
    assert "glossary" not in plain
    settings = {"glossary": str(terms), "severity": {"repetition": "critical"}}
    told = {f.check: f.severity for f in found(tmp_path / "b", settings, target)}
    assert told["repetition"] == "critical"
    assert "glossary" in told
    off = {"off": [{"check": "repetition", "segments": ["s0"]}]}
    assert "repetition" not in {f.check for f in found(tmp_path / "c", off, target)}


@pytest.mark.parametrize("settings", [{"glossary": "/nowhere/terms.tsv"}, {"options": {"gone": {"x": 1}}}])
def test_what_is_gone_leaves_the_rest(tmp_path: Path, settings: dict[str, Any]) -> None:
    assert "repetition" in {f.check for f in found(tmp_path, settings, "The the end.")}


def test_a_fact_is_the_same_whichever_flags_tell_it(tmp_path: Path) -> None:
    path = support.write(tmp_path)
    run = store.read_run(path)
    first = run.records[0]
    (rule, *_) = found(tmp_path / "rules", {}, "The the door.")
    # In the run the encoder saw more, and named a place in the source, too.
    row = {
        "check": rule.check, "category": rule.category, "severity": rule.severity, "confidence": 0.9,
        "message": rule.message, "evidence": {}, "spans": [{"side": s.side, "start": s.start, "end": s.end}
        for s in rule.spans],
    }  # fmt: skip
    head = Flag(
        "coverage",
        "accuracy/addition",
        "major",
        0.8,
        (*rule.spans, Span("source", 0, 1)),
        "Both.",
        {"also": [row]},
    )
    pair = edited(first.pair, "The the door.", "en")
    store.write_run(
        replace(run, records=(replace(first, pair=pair, flags=(head,)), *run.records[1:])), path, force=True
    )
    with closing(Review(path)) as review:
        assert "m0" in [same for _, same in Recheck(review).flags(0, "The the door.")]
