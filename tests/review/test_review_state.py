"""The reducer, the spans through edits, undo: pure functions first, then the same through the database."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
import review_support as support
from conftest import memory_folder
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tqpipe.review import commands, flags, state
from tqpipe.review.session import NothingToUndo, Review, Stale
from tqpipe.review.transport import blocks, transport

# --- spans ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "span", "expected"),
    [
        ("the big house", "the big house", "big", ("big", "placed")),
        ("the big house", "see the big house", "big", ("big", "moved")),
        ("the big house", "the big home", "big", ("big", "placed")),
        ("the big house", "the big home", "house", ("", "orphaned")),
        ("the big house", "the big home", "big house", ("big home", "moved")),
        ("the big house", "the house", "big house", ("house", "moved")),
        ("the big house", "the very big old house", "big house", ("big old house", "moved")),
        ("the big house", "", "big", ("", "orphaned")),
        ("el café 👨‍👩‍👧 és aquí", "ara el café 👨‍👩‍👧 és allà", "👨‍👩‍👧", ("👨‍👩‍👧", "moved")),
        ("la col·laboració", "una col·laboració", "col·laboració", ("col·laboració", "moved")),
        ("قال الرئيس إن", "نعم قال الرئيس إن", "الرئيس", ("الرئيس", "moved")),
        ("cafe\u0301 bo", "un cafe\u0301 bo", "cafe\u0301", ("cafe\u0301", "moved")),
        # Where words are not parted, an edit elsewhere in the clause leaves the others alone.
        (
            "大統領は水曜日に51人と会談した。",
            "大統領は水曜日に15人と会談した。",
            "水曜日",
            ("水曜日", "placed"),
        ),
        (
            "大統領は水曜日に51人と会談した。",
            "大統領は先週の水曜日に会談した。",
            "水曜日",
            ("水曜日", "moved"),
        ),
        ("大統領は水曜日に51人と会談した。", "大統領は水曜日に15人と会談した。", "51", ("", "orphaned")),
        ("ประธานาธิบดีพบเขาวันพุธ", "ประธานาธิบดีพบเราในวันพุธ", "วันพุธ", ("วันพุธ", "moved")),
        # One letter with its accent is another word, not half of one.
        ("cafe bo", "cafe\u0301 bo", "cafe", ("", "orphaned")),
    ],
)
def test_a_span_moves_with_its_words(old: str, new: str, span: str, expected: tuple[str, str]) -> None:
    start = old.index(span)
    moved = transport(start, start + len(span), old, new)
    assert (new[moved.start : moved.end], moved.state) == expected


@pytest.mark.parametrize(
    ("old", "new", "at", "expected"),
    [
        ("I have a house", "I have a house", 8, (8, "placed")),
        ("I have a house", "Now I have a house", 8, (12, "moved")),
        ("I have a house", "I have a big house", 9, (9, "orphaned")),  # filled: what was missing may be there
        ("I have a house", "I have", 12, (6, "orphaned")),
        ("", "Something", 0, (0, "orphaned")),
        ("I go", "I go home", 4, (4, "orphaned")),
    ],
)
def test_a_gap_moves_or_is_filled(old: str, new: str, at: int, expected: tuple[int, str]) -> None:
    moved = transport(at, at, old, new)
    assert moved.start == moved.end
    assert (moved.start, moved.state) == expected


words = st.lists(
    st.sampled_from(["a", "b", "the", " ", "  ", ".", "é", "e\u0301", "👩‍👧", "l·l", "الر", "\n"]),
    max_size=12,
)
texts = words.map("".join) | st.text(max_size=12)


@given(old=texts, new=texts, data=st.data())
def test_a_moved_span_is_never_out_of_bounds(old: str, new: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(old)))
    end = data.draw(st.integers(start, len(old)))
    moved = transport(start, end, old, new)
    assert 0 <= moved.start <= moved.end <= len(new)
    if moved.state == "placed":
        assert (moved.start, moved.end) == (start, end)
    if moved.state == "orphaned":
        assert moved.start == moved.end
    elif start < end:
        assert moved.start < moved.end


@given(old=texts, new=texts)
def test_what_stays_is_the_same_on_both_sides(old: str, new: str) -> None:
    end = other = 0
    for a, b, size in blocks(old, new):
        assert a >= end
        assert b >= other
        assert old[a : a + size] == new[b : b + size] != ""
        end, other = a + size, b + size


@given(text=texts, prefix=texts, data=st.data())
def test_words_put_in_front_move_a_span_by_their_length(text: str, prefix: str, data: st.DataObject) -> None:
    places = [(a, b) for a in range(len(text)) for b in range(a + 1, len(text) + 1) if text[a:b].strip()]
    if not places:
        return
    start, end = data.draw(st.sampled_from(places))
    moved = transport(start + 1, end + 1, f"|{text}", f"{prefix}|{text}")
    assert (moved.start, moved.end) == (start + 1 + len(prefix), end + 1 + len(prefix))


def test_a_long_text_is_compared_at_once() -> None:
    old = "word " * 30_000
    new = old.replace("word", "ward")
    assert transport(10, 14, old, new).state == "orphaned"
    assert transport(10, 14, old + "end", "x " + old + "end").state in ("moved", "orphaned")
    assert transport(149_990, 149_994, old, "x " + old).start == 149_992


# --- a whole review, in random order ----------------------------------------------------------------

TEXTS = [
    support.TARGET,
    "",
    "The president said yes.",
    "And the collaboration 👩‍👧 will go on, e\u0301.",
    "x" * 50,
]

actions = st.one_of(
    st.tuples(
        st.just("decide"), st.sampled_from(["confirmed", "dismissed", None]), st.sampled_from(["", "why"])
    ),
    st.tuples(st.just("status"), st.sampled_from(state.STATUSES)),
    st.tuples(st.just("edit"), st.sampled_from(TEXTS)),
    st.tuples(st.just("span"), st.sampled_from(["source", "target"]), st.floats(0, 1), st.floats(0, 1)),
    st.tuples(st.just("remove")),
    st.tuples(st.just("comment"), st.sampled_from(["hm", "é"])),
    st.tuples(st.just("score"), st.sampled_from([None, 0, 55.5, 100])),
    st.tuples(st.just("bulk"), st.sampled_from(["approved", "open"])),
    st.tuples(st.just("undo")),
    st.tuples(st.just("redo")),
)


def act(review: Review, who: str, index: int, action: tuple[Any, ...]) -> None:
    kind, *values = action
    body: dict[str, Any]
    if kind in ("undo", "redo"):
        with contextlib.suppress(NothingToUndo):
            review.undo(who, redo=kind == "redo")
        return
    if kind == "bulk":
        review.save(commands.bulk(review, [0, 1], who, {"kind": "status", "status": values[0]}), who)
        return
    current = review.state(index)
    if kind == "decide":
        body = {"kind": "decide", "flag": "m0", "decision": values[0], "note": values[1]}
    elif kind == "span":
        text = review.target(index) if values[0] == "target" else review.records[index].pair.source_text
        start, end = sorted(round(v * len(text)) for v in values[1:])
        body = {"kind": "span.add", "side": values[0], "start": start, "end": end, "version": current.version}
        body |= {"category": "style", "severity": "minor"}
    elif kind == "remove":
        own = current.under("span:")
        if not own:
            return
        body = {"kind": "span.remove", "flag": own[0][0]}
    else:
        key = {"status": "status", "edit": "target", "comment": "text", "score": "quality"}[kind]
        body = {"kind": kind, key: values[0]}
    review.save(commands.single(review, index, who, body), who)


def snapshot(review: Review) -> Any:
    """What is true, without who set it when."""
    return {
        key: ({n: e.value for n, e in s.fields.items() if e.value is not None}, s.text("machine"))
        for key, s in review.states.items()
    }


def clean(seen: Any) -> Any:
    """Segments without a field are as if nothing had happened."""
    return {key: value for key, value in seen.items() if value[0]}


def replayed(events: Iterable[state.Event]) -> dict[tuple[int, str], state.State]:
    """The states of all (segment, layer) that have events."""
    states: dict[tuple[int, str], state.State] = {}
    for event in events:
        key = event.segment, event.layer
        states[key] = state.apply(states.get(key, state.EMPTY), event)
    return states


@given(plan=st.lists(st.tuples(st.sampled_from(["ann", "bea"]), st.integers(0, 1), actions), max_size=25))
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
def test_the_projection_is_what_the_events_say(plan: list[tuple[str, int, tuple[Any, ...]]]) -> None:
    with memory_folder() as tmp:
        folder = support.write(Path(tmp))
        review = Review(folder)
        for who, index, action in plan:
            act(review, who, index, action)
            for found in flags.of(review, index):
                for span in found.spans:
                    text = (
                        review.target(index)
                        if span.side == "target"
                        else review.records[index].pair.source_text
                    )
                    assert 0 <= span.start <= span.end <= len(text)
                    if span.state != "orphaned":
                        assert span.text == text[span.start : span.end]
        assert review.db.faults() == []
        events = review.db.events()
        assert replayed(events) == review.states == review.db.states()
        again = Review(folder)
        assert again.states == review.states
        assert {who: (s.undo, s.redo) for who, s in again.stacks.items()} == {
            who: (s.undo, s.redo) for who, s in review.stacks.items()
        }
        again.close()
        review.close()


@given(plan=st.lists(st.tuples(st.integers(0, 1), actions), max_size=15))
@settings(max_examples=25, suppress_health_check=[HealthCheck.too_slow])
def test_undoing_everything_leaves_nothing_and_redoing_brings_it_back(
    plan: list[tuple[int, tuple[Any, ...]]],
) -> None:
    with memory_folder() as tmp:
        folder = support.write(Path(tmp))
        review = Review(folder)
        for index, action in plan:
            act(review, "ann", index, action)
        while review.can("ann")[1]:
            review.undo("ann", redo=True)
        before, steps = snapshot(review), 0
        while review.can("ann")[0]:
            review.undo("ann")
            steps += 1
        assert clean(snapshot(review)) == {}
        review.close()
        review = Review(folder)  # after a restart
        for _ in range(steps):
            review.undo("ann", redo=True)
        assert clean(snapshot(review)) == clean(before)
        assert not review.can("ann")[1]
        assert review.db.faults() == []
        review.close()


# --- single cases -----------------------------------------------------------------------------------


@pytest.fixture
def review(tmp_path: Path) -> Any:
    opened = Review(support.write(tmp_path))
    yield opened
    opened.close()


def save(review: Review, who: str, index: int, base: int | None = None, **body: Any) -> Any:
    return review.save(commands.single(review, index, who, body), who, base=base)


def test_undo_leaves_alone_what_somebody_else_did_since(review: Review) -> None:
    save(review, "ann", 0, kind="score", quality=50)
    save(review, "ann", 0, kind="status", status="approved")
    save(review, "bea", 0, kind="status", status="rejected")
    done, skipped = review.undo("ann")
    assert [e.field for e in done.events] == ["score"]
    assert [e.field for group in skipped for e in group] == ["status"]
    assert review.state(0).value("status") == "rejected"
    with pytest.raises(NothingToUndo, match="nobody else has changed"):
        review.undo("ann")


JUDGMENTS = (
    {"kind": "status", "status": "approved"},
    {"kind": "decide", "flag": "m0", "decision": "dismissed"},
    {"kind": "score", "quality": 80},
)


@pytest.mark.parametrize("body", JUDGMENTS)
def test_what_two_judged_alike_stands_until_both_took_it_back(review: Review, body: dict[str, Any]) -> None:
    name = {"status": "status", "decide": "flag:m0", "score": "score"}[body["kind"]]
    for who in ("ann", "bea", "bea"):  # said again by the same person, it is nothing new
        review.save(commands.single(review, 0, who, body), who, base=0)
    value = review.state(0).value(name)
    assert value is not None
    assert review.state(0).said_by(name) == ("ann", "bea")
    with pytest.raises(NothingToUndo, match="nobody else"):
        review.undo("ann")
    assert review.state(0).value(name) == value
    review.undo("bea")
    assert review.state(0).said_by(name) == ("ann",)
    review.undo("bea", redo=True)
    assert review.state(0).said_by(name) == ("ann", "bea")
    assert review.db.faults() == []
    review.undo("bea")
    assert not review.can("bea")[0]
    review.undo("ann")
    assert review.state(0).value(name) is None
    assert review.state(0).said_by(name) == ()
    assert replayed(review.db.events()) == review.states == review.db.states()


def test_who_agrees_with_an_approval_has_seen_the_text_that_was_approved(review: Review) -> None:
    edit = {"kind": "edit", "target": "Another text.", "status": "approved"}
    review.save(commands.single(review, 0, "ann", edit), "ann", base=0)
    with pytest.raises(Stale):
        review.save(commands.single(review, 0, "bea", JUDGMENTS[0]), "bea", base=0)


def test_two_own_changes_of_one_field_are_undone_one_by_one(review: Review) -> None:
    for status in ("approved", "rejected", "skipped"):
        save(review, "ann", 0, kind="status", status=status)
    seen = []
    while review.can("ann")[0]:
        review.undo("ann")
        seen.append(review.state(0).value("status", "open"))
    assert seen == ["rejected", "approved", "open"]


def test_an_edit_undone_puts_spans_back_where_they_were(review: Review) -> None:
    before = flags.of(review, 0)[0].spans
    save(review, "ann", 0, kind="edit", target="So the president said yes, and the collaboration will go on.")
    (moved,) = flags.of(review, 0)[0].spans
    assert moved.state == "moved"
    save(
        review,
        "ann",
        0,
        kind="span.add",
        side="target",
        start=0,
        end=2,
        version=1,
        category="style",
        severity="minor",
    )
    review.undo("ann")
    review.undo("ann")
    assert flags.of(review, 0)[0].spans == before
    review.undo("ann", redo=True)
    review.undo("ann", redo=True)
    made = flags.of(review, 0)[-1]
    assert (made.spans[0].text, made.spans[0].state) == ("So", "placed")


def test_a_stale_save_saves_nothing(review: Review) -> None:
    save(review, "ann", 0, base=0, kind="status", status="approved")
    with pytest.raises(Stale):
        save(review, "bea", 0, base=0, kind="status", status="rejected")
    save(review, "bea", 0, base=0, kind="comment", text="Another field does not collide.")
    save(review, "bea", 0, base=0, kind="edit", target="New.")
    save(review, "ann", 0, kind="status", status="open")
    with pytest.raises(Stale):  # approving a text that was edited since
        save(review, "ann", 0, base=review.state(0).event("target") - 1, kind="status", status="approved")


def test_what_changes_nothing_is_no_event(review: Review) -> None:
    save(review, "ann", 0, kind="edit", target="New.")
    save(review, "ann", 0, kind="edit", target="New.")
    save(review, "ann", 0, kind="status", status="open")
    assert len(review.db.events()) == 1
    save(review, "ann", 0, kind="edit", target=support.TARGET)
    assert review.state(0).version == 0
    save(review, "ann", 0, kind="edit", target="New.")
    assert (review.state(0).version, len(review.state(0).versions)) == (1, 1)
