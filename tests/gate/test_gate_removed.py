"""Segments that are gone with their source: cut-off files, deleted files, and what only looks like it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from gate_support import many, record, run

from tqpipe.gate import judge, snapshot
from tqpipe.gate.limits import GateConfig, Limits
from tqpipe.gate.outputs import OUTPUTS
from tqpipe.gate.result import GateResult
from tqpipe.types import Record, Run

OLD = many(10)
ASKED = GateConfig(limits=Limits(removed=0, lost=0))


def judged(new: list[Run], config: GateConfig = ASKED, old: list[Run] | None = None) -> GateResult:
    return judge.judge(new, config, snapshot.snapshot(old or [OLD], "base"))


def other(base: Run, records: list[Record]) -> Run:
    return replace(base, records=tuple(records))


KEPT = list(OLD.records)
EDITED = record("Another source.", "Another translation.", id="e")
ADDED = record("A new one.", "A new translation.", id="n")


@pytest.mark.parametrize(
    ("records", "gone"),
    [
        (KEPT, 0),
        (KEPT[:5], 5),
        (KEPT[5:], 5),
        (KEPT[:3] + KEPT[4:], 1),
        (KEPT[::-1], 0),  # reordered
        (KEPT[5:] + KEPT[:5], 0),
        ([*KEPT[:3], EDITED, *KEPT[4:]], 0),  # edited on both sides
        ([*KEPT[:3], EDITED, ADDED, *KEPT[4:]], 0),
        ([*KEPT[:3], EDITED, *KEPT[5:]], 1),  # two gone, one in their place
        ([EDITED, *KEPT[1:]], 0),  # the first one edited
        ([ADDED, *KEPT[:5]], 5),  # an addition elsewhere stands for none
    ],
)
def test_what_is_gone(records: list[Record], gone: int) -> None:
    found = judged([other(OLD, records)])
    outcome = next(o for o in found.outcomes if o.limit == "limits.removed")
    assert (outcome.observed, outcome.met) == (gone, not gone)
    assert [f.rule for f in found.findings if f.fails] == ["removed"] * bool(gone)


def test_without_the_limit_half_a_document_is_told_and_fails_nothing() -> None:
    found = judged([other(OLD, KEPT[:5])], GateConfig())
    assert found.verdict == "pass"
    assert any("a.tsv: 5 of the 10 segments" in note and "`removed`" in note for note in found.notes)
    assert not any("removed" in note for note in judged([other(OLD, KEPT[:6])], GateConfig()).notes)


def test_a_translation_that_is_lost_or_stale_is_not_gone_with_its_source() -> None:
    empty = {"file": "a.tsv", "line": 7, "reason": "not translated", "left_out": True, "wanted": "Font 3."}
    new = other(OLD, KEPT[:3] + KEPT[4:])
    lost = judged([replace(new, manifest={**new.manifest, "unread": [empty]})])
    assert {o.limit: o.observed for o in lost.outcomes} == {"limits.lost": 1.0, "limits.removed": 0.0}
    stale = judged([other(OLD, [*KEPT[:3], *KEPT[4:], record("Font three.", "Spring 3.", id="s")])])
    assert stale.verdict == "pass"


def test_a_whole_document_that_is_gone_is_named_and_has_its_own_limits() -> None:
    both = [OLD, many(4, doc="b.tsv")]
    config = GateConfig(
        limits=Limits(removed=0), per_document=Limits(removed=0, floor={"quality": 1}, drop={"quality": 1.0}),
        documents={"b.tsv": Limits(removed=4)},
    )  # fmt: skip
    two = run([record(f"Other {n}.", f"Else {n}.") for n in range(4)], doc="b.tsv")
    found = judged([OLD], config, [both[0], two])
    asked = {(o.limit, o.scope): o.met for o in found.outcomes if o.rule == "removed"}
    assert asked == {
        ("limits.removed", "all"): False,
        ("per_document.removed", "a.tsv"): True,
        ("per_document.removed", "b.tsv"): False,
        ("documents.'b.tsv'.removed", "b.tsv"): True,
    }
    assert "4 of b.tsv" in next(o.message for o in found.outcomes if o.limit == "limits.removed")
    for name, render in OUTPUTS.items():
        assert "gone with the" in render(found), name


def test_a_blanked_document_keeps_the_limits_of_its_own() -> None:
    """A locale in which nothing is translated any more: its tables must still fit something."""
    other_one = run(
        [record(f"Other {n}.", f"Andere {n}.") for n in range(3)], doc="po/de.po", langs=("ca", "de")
    )
    rows = [
        {"file": "po/de.po", "line": n, "reason": "not translated", "left_out": True, "wanted": f"Other {n}."}
        for n in range(3)
    ]
    blank = replace(other_one, records=(), manifest={**other_one.manifest, "unread": rows})
    limits = Limits(lost=2, floor={"quality": 1}, drop={"quality": 1.0}, review_per_1000=10, broken=0)
    config = GateConfig(documents={"po/de.po": limits}, languages={"ca-de": limits})
    found = judged([OLD, blank], config, [OLD, other_one])
    asked = {o.scope: (o.met, o.observed) for o in found.outcomes if o.rule == "lost" and o.scope != "all"}
    assert asked == {"po/de.po": (False, 3.0), "ca-de": (False, 3.0)}


def test_of_files_that_are_named_nothing_is_said_of_the_others() -> None:
    """`tqpipe gate po/de.po`, as a hook calls it, with the baseline of all files."""
    base = snapshot.snapshot([OLD, many(12, doc="b.tsv")], "base")
    found = judge.judge([other(OLD, KEPT[:4])], ASKED, base, part=True)
    assert {o.limit: o.observed for o in found.outcomes} == {"limits.lost": 0.0, "limits.removed": 6.0}
    assert not any("b.tsv" in note for note in found.notes)
    assert judge.judge([OLD], ASKED, base).verdict == "fail"
