"""An earlier run's review in a newer one: reworded messages, blind second reviews, texts that were mended since."""

from __future__ import annotations

from pathlib import Path

import pytest
from exchange_support import THREE, do, export, flag, into, opened, write_run

from tqpipe.review import adjudication
from tqpipe.review.exchange.bring import Brought
from tqpipe.types import Flag, Span


def take(folder: Path, text: str, name: str = "jsonl") -> Brought:
    return into(folder, name, text, carry=True)


def number(message: str, at: int = 14) -> Flag:
    return flag(Span("target", at, at + 3), message=message)


@pytest.mark.parametrize("name", ["jsonl", "csv", "tsv"])
@pytest.mark.parametrize(
    ("before", "after", "carried"),
    [
        ([number("12 is 13 there.")], [number("The source says 12, the translation 13.")], 1),
        # One of two says the same as before, so the other is the one in other words.
        ([number("A."), number("B.")], [number("b"), number("A.")], 2),
        # Nobody knows which is which.
        ([number("A."), number("B.")], [number("a"), number("b")], 0),
        ([number("A.")], [number("a"), number("b")], 0),
        # Other words of the text, or none at all.
        ([number("A.")], [number("a", at=20)], 0),
        ([flag(message="<b> is missing.")], [flag(message="</b> is missing.")], 0),
    ],
)
def test_a_decision_follows_a_message_that_was_reworded(
    name: str, before: list[Flag], after: list[Flag], carried: int, tmp_path: Path
) -> None:
    run = write_run(tmp_path / "run", THREE, [before])
    with opened(run) as review:
        for n in range(len(before)):
            do(review, 0, "decide", flag=f"m{n}", decision="dismissed", note=before[n].message)
    other = write_run(tmp_path / "other", THREE, [after])
    done = take(other, export(run, name), name)
    assert len(done.changes) == carried
    assert any("whose message is another now" in note for note in done.notes) == (carried > 0)
    assert sum("its decision was left out" in note for note in done.notes) == len(before) - carried
    with opened(other) as review:
        notes = {
            n: (review.state(0).value(f"flag:m{n}") or {"note": None})["note"] for n in range(len(after))
        }
    if carried == 2:
        assert notes == {0: "B.", 1: "A."}
    assert take(other, export(run, name), name).changes == ()


def test_blind_second_reviews_are_carried_over(tmp_path: Path) -> None:
    flags = [number("A."), flag(Span("source", 0, 2), check="names", message="N.")]
    run = write_run(tmp_path / "run", THREE, [flags, flags, []])
    with opened(run) as review:
        adjudication.second(review, [0, 1, 2], "Pere", "Anna")
        for index in (0, 1):
            do(review, index, "decide", flag="m0", decision="confirmed")
            do(review, index, "status", status="rejected")
        do(review, 0, "edit", by="Pere", target="Hello, wide world.")
        do(review, 0, "span.add", by="Pere", side="target", start=7, end=11, version=1, category="style",
           severity="minor", note="wide?")  # fmt: skip
        do(review, 0, "decide", by="Pere", flag="m1", decision="dismissed", note="no name")
        do(review, 0, "comment", by="Pere", text="Here.")
        do(review, 0, "score", by="Pere", quality=70)
        do(review, 0, "status", by="Pere", status="approved")
        do(review, 1, "status", by="Pere", status="approved")
        adjudication.settle(review, 1, "Anna", "first", review.state(1).revision)
    # A segment in front, the flags the other way round.
    other = write_run(tmp_path / "other", [("Nou.", "New."), *THREE], [[], flags[::-1], flags, []])
    take(other, export(run))
    with opened(other) as review:
        state = review.state(1, "Pere")
        assert review.layer(1, "Pere") == "Pere"
        assert review.target(1, "Pere") == "Hello, wide world."
        assert {entry.by for entry in state.fields.values()} == {"Pere"}
        assert state.value("flag:m0") == {"decision": "dismissed", "note": "no name", "version": 0}
        assert (state.value("status"), state.value("score")) == ("approved", 70)
        assert [entry.value["text"] for _, entry in state.under("comment:")] == ["Here."]
        ((_, mark),) = state.under("span:")
        assert (mark.value["version"], mark.value["spans"]) == (
            1,
            [{"side": "target", "start": 7, "end": 11}],
        )
        assert review.state(1).value("flag:m1")["decision"] == "confirmed"
        # One waits to be settled, one is, and one has not been reviewed again yet.
        assert [item["index"] for item in adjudication.waiting(review, "Anna")] == [1]
        assert review.state(2).value("adjudicated") == {"took": "first", "by": "Pere"}
        assert (review.layer(2, "Pere"), review.layer(3, "Pere")) == ("", "Pere")
        assert review.db.faults() == []
    assert take(other, export(run)).changes == ()


@pytest.mark.parametrize("name", ["jsonl", "csv", "tsv"])
def test_a_translation_that_is_the_review_s_now_keeps_its_review(name: str, tmp_path: Path) -> None:
    pair = ("Hi va haver 12 morts a Lió.", "There were 13 deaths in Lion.")
    mine = [number("12 is 13.", 11), flag(Span("target", 24, 28), check="names", message="Lion?")]
    run = write_run(tmp_path / "run", [pair, *THREE], [mine])
    with opened(run) as review:
        do(review, 0, "decide", flag="m0", decision="confirmed")
        do(review, 0, "decide", flag="m1", decision="dismissed", note="The zoo")
        do(review, 0, "edit", target="There were twelve deaths in Lion.")
        do(review, 0, "comment", text="Mended.")
        do(review, 0, "status", status="approved")
    new = (pair[0], "There were twelve deaths in Lion.")
    other = write_run(
        tmp_path / "other",
        [*THREE, new],
        [[], [], [], [flag(Span("target", 28, 32), check="names", message="Lion?")]],
    )
    done = take(other, export(run, name), name)
    assert any(
        note.startswith("1 of 4 segments have the translation that the review gave") for note in done.notes
    )
    assert not any("left out" in note for note in done.notes)
    with opened(other) as review:
        state = review.state(3)
        assert state.value("status") == "approved"
        assert state.value("flag:m0") == {"decision": "dismissed", "note": "The zoo", "version": 0}
        assert [entry.value["text"] for _, entry in state.under("comment:")] == ["Mended."]
        assert not state.versions
        assert {event.segment for event in review.db.events()} == {3}
    assert take(other, export(run, name), name).changes == ()


@pytest.mark.parametrize("name", ["jsonl", "csv", "tsv"])
@pytest.mark.parametrize(
    ("edit", "now", "carried"),
    [
        # Applied: what was added is a segment of its own, or begins the next one; with Enter, on either side.
        ("Good day. How do you do?", ["Hi.", "Good day.", "How do you do?", "Bye."], False),
        ("Good day.\nHow do you do?", ["Hi.", "Good day.", "How do you do?", "Bye."], False),
        ("Good day.\n\nHow do you do? Well?", ["Hi.", "Good day.", "How do you do?", "Well?", "Bye."], False),
        ("How do you do? Good day.", ["Hi.", "How do you do?", "Good day.", "Bye."], False),
        ("Good day. How do you do?", ["Hi.", "Good day.", "How do you do? Bye."], False),
        # Not applied: nothing is new beside it, or something else is.
        ("Good day. How do you do?", ["Hi.", "Good day.", "Bye."], True),
        ("Good day. How do you do?", ["Hi.", "Good day.", "How are you?", "Bye."], True),
        ("Good day. How do you do?", ["How do you do?", "Hi.", "Good day.", "Bye."], True),
        # The text beside it was there before.
        ("Good day. Bye.", ["Hi.", "Good day.", "Bye."], True),
        ("Hi. Good day.", ["Hi.", "Good day.", "New.", "Bye."], True),
        # What an edit takes away is no text that could stand there.
        ("Good", ["Hi.", "Good day.", "Good", "Bye."], True),
    ],
)
def test_an_edit_that_stands_beside_its_segment_is_not_made_again(
    name: str, edit: str, now: list[str], carried: bool, tmp_path: Path
) -> None:
    sources = {"Hi.": "Hola.", "Good day.": "Bon dia.", "Bye.": "Adéu."}
    run = write_run(tmp_path / "run", [(source, target) for target, source in sources.items()])
    with opened(run) as review:
        do(review, 1, "edit", target=edit)
        do(review, 1, "comment", text="It was cut off.")
        do(review, 1, "status", status="approved")
    other = write_run(tmp_path / "other", [(sources.get(target, ""), target) for target in now])
    done = take(other, export(run, name), name)
    told = [note for note in done.notes if "stands beside it in this run already" in note]
    assert len(told) == (not carried)
    with opened(other) as review:
        index = now.index("Good day.")
        assert review.target(index) == (edit if carried else "Good day.")
        state = review.state(index)
        assert state.value("status") == "approved"
        assert [entry.value["text"] for _, entry in state.under("comment:")] == ["It was cut off."]
    assert take(other, export(run, name), name).changes == ()


def test_marks_and_second_reviews_of_an_edit_that_was_applied_go_with_it(tmp_path: Path) -> None:
    run = write_run(tmp_path / "run", [("Bon dia. Com va?", "Good day."), *THREE])
    with opened(run) as review:
        adjudication.second(review, [0], "Pere", "Anna")
        for by in ("Anna", "Pere"):
            do(review, 0, "edit", by=by, target="Good day. How is it?")
            do(review, 0, "span.add", by=by, side="target", start=14, end=16, version=1, category="style",
               severity="minor", note="")  # fmt: skip
            do(review, 0, "span.add", by=by, side="target", start=0, end=4, version=0, category="style",
               severity="minor", note="")  # fmt: skip
    other = write_run(tmp_path / "other", [("Bon dia. Com va?", "Good day."), ("", "How is it?"), *THREE])
    done = take(other, export(run))
    assert sum("the edit was left out, with 1 mark on it." in note for note in done.notes) == 2
    with opened(other) as review:
        for layer in ("", "Pere"):
            assert review.target(0, layer) == "Good day."
            ((_, mark),) = review.state(0, layer).under("span:")
            assert mark.value["spans"] == [{"side": "target", "start": 0, "end": 4}]
        assert review.db.faults() == []
