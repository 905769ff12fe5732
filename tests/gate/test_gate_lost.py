"""Translations that are gone while their source is still there."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from gate_support import many, run

from tqpipe.gate import judge, snapshot
from tqpipe.gate.limits import GateConfig, Limits
from tqpipe.gate.outputs import OUTPUTS
from tqpipe.types import Run

OLD = many(10)


def without(base: Run, gone: tuple[int, ...], unread: list[dict[str, Any]], doc: str = "a.tsv") -> Run:
    left = run([r for k, r in enumerate(base.records) if k not in gone], doc=doc)
    return replace(left, manifest={**left.manifest, "unread": unread})


def row(number: int, **changes: Any) -> dict[str, Any]:
    reason = "the message is not translated yet"
    return {
        "file": "a.tsv",
        "line": 7,
        "reason": reason,
        "left_out": True,
        "wanted": f"Font {number}.",
    } | changes


@pytest.mark.parametrize(
    ("gone", "unread", "doc", "lost"),
    [
        ((3,), [row(3)], "a.tsv", 1),
        ((3, 4), [row(3), row(4)], "a.tsv", 2),
        ((3,), [row(3)], "renamed.tsv", 1),
        ((3,), [], "a.tsv", 0),  # gone with its source
        ((3,), [row(3, wanted="")], "a.tsv", 0),  # obsolete
        ((), [row(99)], "a.tsv", 0),  # never was translated
        ((), [row(3)], "a.tsv", 0),  # occurs twice, was translated once
    ],
)
def test_a_lost_translation_fails(
    gone: tuple[int, ...], unread: list[dict[str, Any]], doc: str, lost: int
) -> None:
    found = judge.judge([without(OLD, gone, unread, doc)], GateConfig(), snapshot.snapshot([OLD], "base"))
    outcome = next(o for o in found.outcomes if o.limit == "limits.lost")
    assert (outcome.observed, outcome.met) == (lost, not lost)
    assert found.verdict == ("fail" if lost else "pass")
    assert [f.rule for f in found.findings if f.fails] == ["lost"] * lost
    assert len({f.fingerprint for f in found.findings}) == lost


def test_every_output_names_source_line_and_reason() -> None:
    before = [r.pair.target_text for r in OLD.records]
    new = without(OLD, (3,), [row(3, wanted="Font 3.")])
    found = judge.judge([new], GateConfig(), snapshot.snapshot([OLD], "base"), before=before)
    (finding,) = found.findings
    assert (finding.before, finding.baseline) == ("Spring 3.", 83.0)
    for name, render in OUTPUTS.items():
        text = render(found)
        assert "The translation is lost" in text, name
        assert "7" in text, name


def test_it_is_asked_of_a_document_or_language_of_its_own() -> None:
    base = snapshot.snapshot([OLD, many(5, doc="b.tsv")], "base")
    runs = [without(OLD, (3,), [row(3)]), many(5, doc="b.tsv")]
    limits = {"a.tsv": Limits(lost=0), "b.tsv": Limits(lost=0)}
    config = GateConfig(limits=Limits(lost=1), documents=limits)
    found = judge.judge(runs, config, base)
    assert [(o.scope, o.met) for o in found.outcomes] == [("all", True), ("a.tsv", False), ("b.tsv", True)]
    assert judge.judge(runs, GateConfig(limits=Limits(lost=1)), base).verdict == "pass"
    assert judge.judge(
        runs, GateConfig(limits=Limits(lost=1), languages={"ca-en": Limits(lost=0)}), base
    ).exit_code
