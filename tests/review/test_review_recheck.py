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
from tqpipe.review.recheck import Recheck
from tqpipe.review.session import Review
from tqpipe.types import Flag


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
