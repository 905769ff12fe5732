"""Waivers that have run out, in a gate over several documents: each is told where it belongs."""

from __future__ import annotations

import datetime

from gate_support import record, run

from tqpipe import waivers
from tqpipe.checks.policy import Policy
from tqpipe.config import OffRule
from tqpipe.gate.expired import idle_once, told_once
from tqpipe.types import Run
from tqpipe.waivers import Waiver, pair_hash

DAY = datetime.date(2026, 1, 1)
ONE, TWO = record("Font.", "Spring.", id="one"), record("Mar.", "Sea.", id="two")


def waiver(source: str, target: str) -> Waiver:
    return Waiver("numbers", pair_hash(source, target), "Why.", "Me", DAY, DAY)


GONE = [waiver("Font.", "Spring."), waiver("Edited.", "Since.")]


def runs() -> list[Run]:
    """As the pipeline makes them: every run tells of all waivers."""
    made = []
    for doc, item in (("a", ONE), ("b", TWO)):
        notes = ["Something else.", *waivers.run_out(GONE, [item.pair])]
        made.append(run([item], doc=doc, notes=notes))
    return made


def notes(found: list[Run]) -> list[list[str]]:
    return [list(one.manifest["notes"]) for one in found]


def test_a_document_tells_of_its_own_and_all_of_what_is_of_none() -> None:
    here, other = notes(told_once(runs(), GONE, all_of_them=True))
    assert other[0] == here[0] == "Something else."
    assert here[1] == "1 waiver has expired and no longer holds: numbers of pair one (Me, 2026-01-01)."
    assert here[2:] == other[1:]
    (whole,) = here[2:]
    assert whole == f"1 waiver has expired and no longer holds: numbers of {GONE[1].hash} (Me, 2026-01-01)."


def test_of_some_documents_nobody_knows_whose_the_others_are() -> None:
    here, other = notes(told_once(runs(), GONE, all_of_them=False))
    assert (len(here), other) == (2, ["Something else."])


def test_nothing_has_run_out() -> None:
    made = [run([ONE], notes=["Something else."])]
    assert told_once(made, [], all_of_them=True) == made


def test_a_switch_is_told_where_it_holds_in_no_document() -> None:
    rules = (OffRule("numbers", segments=("one",)), OffRule("names", segments=("none",)))
    policy = Policy(rules, {}, (), DAY)
    made = [
        run([item], doc=doc, notes=["Something else.", *policy.idle([(item.pair, ("ca", "en"))])])
        for doc, item in (("a", ONE), ("b", TWO))
    ]
    assert [len(one) for one in notes(made)] == [2, 3]
    here, other = notes(idle_once(made, policy, all_of_them=True))
    assert here == other
    assert [note[:25] for note in here] == ["Something else.", "[[checks.off]] of 'names'"]
    assert notes(idle_once(made, policy, all_of_them=False)) == [["Something else."]] * 2
