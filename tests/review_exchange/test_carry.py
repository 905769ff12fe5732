"""A file of an earlier run: decisions go to the same findings of the same texts, or nowhere."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from exchange_support import THREE, do, flag, opened, write_run

from tqpipe.review.exchange.bring import bring
from tqpipe.review.exchange.carry import same_flags
from tqpipe.review.exchange.formats import FORMATS
from tqpipe.review.exchange.gather import gather
from tqpipe.review.exchange.incoming import flag_key
from tqpipe.review.exchange.weights import WMT
from tqpipe.types import Flag, Span, TqpipeError

NAME = flag(Span("target", 14, 17), check="names", message="Another name.")
NUMBER = flag(Span("target", 24, 27))
OPEN = flag(check="markup", message="The tag <b> is missing.")
CLOSE = flag(check="markup", message="The tag </b> is missing.")
CARRIES = ["jsonl", "csv", "tsv"]
READABLE = [name for name, f in FORMATS.items() if f.read is not None]


def reviewed(folder: Path, name: str) -> str:
    """An export of a review that decided about four flags of the first segment and approved the others."""
    write_run(folder, THREE, [[NAME, NUMBER, OPEN, CLOSE]])
    with opened(folder) as review:
        for n, decision in enumerate(["dismissed", "confirmed", "dismissed", "confirmed"]):
            do(review, 0, "decide", flag=f"m{n}", decision=decision, note=f"note {n}")
        do(review, 1, "status", status="approved")
        do(review, 2, "comment", text="Here?")
        return FORMATS[name].write(gather(review), WMT)


def take(folder: Path, name: str, text: str, **kw: Any) -> Any:
    read = FORMATS[name].read
    assert read is not None
    with opened(folder) as review:
        return bring(review, read(text, "file"), "Importer", **kw)


@pytest.mark.parametrize("name", READABLE)
@pytest.mark.parametrize("flags", [[NUMBER, OPEN, CLOSE], [NAME, NUMBER, CLOSE], [NUMBER, NAME, OPEN, CLOSE]])
def test_a_number_is_not_taken_for_another_flag(name: str, flags: list[Flag], tmp_path: Path) -> None:
    text = reviewed(tmp_path / "run", name)
    other = write_run(tmp_path / "other", THREE, [flags])
    with pytest.raises(TqpipeError, match=r"not the one that this run has .*--carry"):
        take(other, name, text)
    with opened(other) as review:
        assert review.db.events() == []


@pytest.mark.parametrize("name", CARRIES)
def test_what_still_holds_is_carried_over(name: str, tmp_path: Path) -> None:
    text = reviewed(tmp_path / "run", name)
    # A segment in front, one changed, the flags in another order and one of them gone.
    pairs = [("Nou.", "New."), THREE[0], (THREE[1][0], "Good day, sea."), THREE[2]]
    other = write_run(tmp_path / "other", pairs, [[], [CLOSE, OPEN, NUMBER]])
    done = take(other, name, text, carry=True)
    assert any("names flag (m0)" in note for note in done.notes)
    assert any("1 of 3 segments" in note for note in done.notes)
    with opened(other) as review:
        state = review.state(1)
        said = {
            n: (state.value(f"flag:m{n}")["decision"], state.value(f"flag:m{n}")["note"]) for n in range(3)
        }
        assert said == {0: ("confirmed", "note 3"), 1: ("dismissed", "note 2"), 2: ("confirmed", "note 1")}
        assert {e.segment for e in review.db.events()} == {1, 3}
        assert {e.reviewer for e in review.db.events()} == {"Marta"}
        assert review.db.faults() == []
    assert take(other, name, text, carry=True).changes == ()


@pytest.mark.parametrize("name", [name for name in READABLE if name not in CARRIES])
def test_a_file_that_has_decisions_as_events_only_is_not_carried(name: str, tmp_path: Path) -> None:
    text = reviewed(tmp_path / "run", name)
    other = write_run(tmp_path / "other", THREE, [[NAME]])
    with pytest.raises(TqpipeError, match="carry over a JSONL or CSV export"):
        take(other, name, text, carry=True)


@pytest.mark.parametrize(
    ("now", "same"),
    [
        # Whole where it was cut, with a place beside it; another stretch; one that was never so long.
        ((Span("source", 0, 90), Span("target", 4, 4)), True),
        ((Span("source", 5, 90),), False),
        ((Span("source", 0, 58),), False),
    ],
)
def test_a_mark_that_was_cut_is_the_same_mark(now: tuple[Span, ...], same: bool) -> None:
    mine = {"m0": flag_key("coverage", now, "Lost.")}
    theirs = {"m3": flag_key("coverage", [Span("source", 0, 57)], "Lost.")}
    assert same_flags(mine, theirs) == ({"m3": ("m0", True)} if same else {})
