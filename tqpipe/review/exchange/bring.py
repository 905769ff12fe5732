"""An imported file compared with a review, and what is new saved as events, whole or not at all.

A format that carries events gives an identical state: they are appended as they are, numbers, names and times
included, where the review has none yet or only the first of them. Whatever else a file says that is not so
(decisions in a spreadsheet, targets that a translation tool changed) becomes an event of kind "import". An import
adds: an empty cell says nothing, and what is missing in a file stays in the review. A file of another run is refused
unless what still holds is to be carried over (`carry`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from tqpipe.review import state as states
from tqpipe.review.exchange.carry import carried, foreign_flag
from tqpipe.review.exchange.incoming import Incoming, Mark, Parsed
from tqpipe.review.session import Review
from tqpipe.review.state import Change, Event, State
from tqpipe.review.writer import Draft, Writer
from tqpipe.types import Record, TqpipeError

#: The kind of an event that an import made: the page shows it in the history and does not undo it with a key.
KIND = "import"

ANOTHER_RUN = ". If the file is of an earlier run of this document, --carry takes what still holds"

#: (field, new value, whose).
Step = tuple[str, Any, str]


@dataclass(slots=True)
class _Counter:
    """The number that the next event will get: it names marks and comments."""

    next: int


@dataclass(frozen=True, slots=True)
class Brought:
    """What an import did or, with `dry`, would do: events restored, changes made, and what a reader should know."""

    restored: int
    changes: tuple[Change, ...]
    notes: tuple[str, ...]


def bring(
    review: Review, parsed: Parsed, reviewer: str, *, dry: bool = False, carry: bool = False
) -> Brought:
    """Save what `parsed` says and the review does not have yet.

    `reviewer` is the author of what the file gives no author for. With `carry` the file is of another run: what it
    says of segments with the same texts, and of flags that were found again, is taken, without the history. Raises
    TqpipeError, with nothing saved, where the file is of another run (without `carry`) or another history.
    """
    if carry:
        parsed = carried(review.records, parsed)
    found = _match(review, parsed)
    with review.lock:
        if dry:
            review.refresh()
            plan = _plan(review, found, reviewer, review.db.last_event() + 1)
            return Brought(
                len(plan.restore), tuple(d.change for d in plan.drafts), (*parsed.notes, *plan.notes)
            )
        with review.db.writing() as writer:
            review.refresh()
            plan = _plan(review, found, reviewer, writer.next_id())
            _restore(writer, plan.restore, plan.states)
            if plan.drafts:
                writer.append(plan.drafts, plan.states, reviewer)
        review.refresh()
    return Brought(len(plan.restore), tuple(d.change for d in plan.drafts), (*parsed.notes, *plan.notes))


@dataclass(frozen=True, slots=True)
class _Plan:
    restore: list[Event]
    states: dict[tuple[int, str], State]
    drafts: list[Draft]
    notes: list[str]


def _match(review: Review, parsed: Parsed) -> list[tuple[int, Incoming]]:
    found: dict[int, Incoming] = {}
    for incoming in parsed.segments:
        index = review.index.get(incoming.id)
        if index is None and incoming.number is not None and 0 < incoming.number <= len(review.records):
            index = incoming.number - 1
        if index is None:
            raise TqpipeError(f"{incoming.where}: this run has no segment {incoming.id!r:.60}")
        if index in found:
            raise TqpipeError(f"{incoming.where}: segment {incoming.id!r:.60} occurs twice")
        pair = review.records[index].pair
        for name, mine, theirs in (
            ("source", pair.source_text, incoming.source),
            ("target", pair.target_text, incoming.machine),
        ):
            if theirs is not None and theirs != mine:
                raise TqpipeError(
                    f"{incoming.where}: the {name} of segment {incoming.id!r:.60} is not this run's: "
                    f"{_difference(theirs, mine)}{ANOTHER_RUN}"
                )
        other = foreign_flag(review.records[index], incoming)
        if other is not None:
            raise TqpipeError(
                f"{incoming.where}: flag {other!r:.40} of segment {incoming.id!r:.60} is not the one that this run has "
                f"under that number{ANOTHER_RUN}"
            )
        found[index] = incoming
    return list(found.items())


def _difference(theirs: str, mine: str) -> str:
    at = next(
        (k for k, (a, b) in enumerate(zip(theirs, mine, strict=False)) if a != b), min(len(theirs), len(mine))
    )
    start = max(0, at - 10)
    return f"at character {at} it has {theirs[start : at + 20]!r}, the run has {mine[start : at + 20]!r}"


def _plan(review: Review, found: Sequence[tuple[int, Incoming]], reviewer: str, first: int) -> _Plan:
    known = dict(review.states)
    history = [replace(event, segment=index) for index, incoming in found for event in incoming.events or ()]
    if not any(incoming.events is not None for _, incoming in found):
        return _Plan([], known, list(_drafts(review, found, known, reviewer, first)), [])
    history.sort(key=lambda event: event.id)
    mine = review.db.events()
    if history == mine[: len(history)] and len(mine) > len(history):
        more = len(mine) - len(history)
        return _Plan(
            [], known, [], [f"The review has all of this file and {more} later events; nothing was changed."]
        )
    if mine != history[: len(mine)]:
        last = next((a.id for a, b in zip(mine, history, strict=False) if a != b), (mine or history)[-1].id)
        raise TqpipeError(
            f"{found[0][1].where}: the file's history and this review's part at event {last}: an identical state needs "
            "a review that has none yet, or only the first of these events. A CSV or TSV file adds to any review"
        )
    restore = history[len(mine) :]
    _check(restore, len(mine) and mine[-1].id)
    for event in restore:
        key = event.segment, event.layer
        known[key] = states.apply(known.get(key, states.EMPTY), event)
    if restore:
        first = restore[-1].id + 1
    return _Plan(restore, known, list(_drafts(review, found, known, reviewer, first)), [])


def _check(events: Sequence[Event], last: int) -> None:
    """Events from a file are only taken as they are if the log that they make is a sound one."""
    ids = {e.id for e in events}
    before: dict[tuple[int, str], State] = {}
    for event in events:
        key = event.segment, event.layer
        state = before.get(key)
        if event.id <= last or any(
            n is not None and n > last and n not in ids for n in (event.undo_of, event.group)
        ):
            raise TqpipeError(f"event {event.id} of the file does not fit: the file is not whole")
        if state is not None and state.value(event.field) != states.stored(event.old):
            raise TqpipeError(
                f"event {event.id} of the file: its old value is not what event {state.revision} left"
            )
        try:
            before[key] = states.apply(state or states.EMPTY, event)
        except (KeyError, TypeError, IndexError):
            raise TqpipeError(
                f"event {event.id} of the file: {event.field!r:.40} cannot be {event.new!r:.60}"
            ) from None
        last = event.id


def _restore(writer: Writer, events: Sequence[Event], known: Mapping[tuple[int, str], State]) -> None:
    for event in events:
        writer.insert(event)
    writer.project({key: known[key] for key in dict.fromkeys((e.segment, e.layer) for e in events)})


# --- differences ----------------------------------------------------------------------------------


def _drafts(
    review: Review,
    found: Sequence[tuple[int, Incoming]],
    known: Mapping[tuple[int, str], State],
    reviewer: str,
    first: int,
) -> Iterator[Draft]:
    counter = _Counter(first)
    for index, incoming in found:
        layers: list[tuple[str, Incoming]] = [("", incoming)]
        layers += incoming.seconds.items()
        for layer, part in layers:
            state = known.get((index, layer), states.EMPTY)
            for name, new, by in _steps(review.records[index], state, part, counter):
                change = Change(index, name, new, KIND, layer)
                yield Draft(change, state.revision, reviewer=by or reviewer)
                counter.next += 1


def _steps(record: Record, state: State, incoming: Incoming, counter: _Counter) -> Iterator[Step]:
    """What `incoming` says that is not so, in an order that makes it so: marks before the edit that moves them."""
    machine = record.pair.target_text
    target = incoming.target
    for verdict in incoming.verdicts:
        name = f"flag:{verdict.flag}"
        if not (
            verdict.flag.startswith("m")
            and verdict.flag[1:].isdecimal()
            and int(verdict.flag[1:]) < len(record.flags)
        ):
            known = ", ".join(f"m{k}" for k in range(len(record.flags))) or "none"
            raise TqpipeError(f"{incoming.where}: no flag {verdict.flag!r:.40} there; its flags are {known}")
        before = state.value(name) or {"decision": None, "note": ""}
        said = {"decision": verdict.decision or before["decision"], "note": verdict.note or before["note"]}
        if said != {"decision": before["decision"], "note": before["note"]}:
            yield name, said | {"version": 0}, verdict.by
    yield from _marks(record, state, incoming, [m for m in incoming.marks if not m.on_edit], 0, counter)
    version = state.version
    if target is not None and target != state.text(machine):
        texts = [machine, *(v.text for v in state.versions)]
        version = texts.index(target) if target in texts else len(texts)
        made: Any = {"version": version} if target in texts else {"version": version, "text": target}
        yield "target", made if version else None, incoming.target_by
    later = [m for m in incoming.marks if m.on_edit]
    if later and target is None:
        raise TqpipeError(f"{incoming.where}: a span is in the edited target, but there is none")
    yield from _marks(record, state, incoming, later, version, counter)
    comments = [entry.value["text"] for _, entry in state.under("comment:")]
    for remark in incoming.remarks:
        if remark.text in comments:
            comments.remove(remark.text)
        elif remark.text.strip():
            yield f"comment:c{counter.next}", {"text": remark.text}, remark.by
    if incoming.status not in (None, "open", state.value("status", "open")):
        yield "status", incoming.status, incoming.status_by
    if incoming.score is not None and incoming.score != state.value("score"):
        yield "score", incoming.score, incoming.score_by
    if incoming.assigned is not None and incoming.assigned != state.value("assigned"):
        yield "assigned", incoming.assigned, ""
    for name, new in (("second", incoming.second), ("adjudicated", incoming.adjudicated)):
        if new is not None and new != state.value(name):
            yield name, new, ""


def _marks(
    record: Record, state: State, incoming: Incoming, marks: Sequence[Mark], version: int, counter: _Counter
) -> Iterator[Step]:
    texts = {"source": record.pair.source_text, "target": record.pair.target_text}
    if version and incoming.target is not None:
        texts["target"] = incoming.target
    there = {key: entry.value for key, entry in state.under("span:")}
    for mark in marks:
        for span in mark.spans:
            if not 0 <= span.start <= span.end <= len(texts[span.side]):
                raise TqpipeError(
                    f"{incoming.where}: the span {span.start}-{span.end} is outside the {span.side} of "
                    f"{len(texts[span.side])} characters"
                )
        value = {
            "category": mark.category,
            "severity": mark.severity,
            "note": mark.note,
            "version": version,
            "spans": [{"side": s.side, "start": s.start, "end": s.end} for s in mark.spans],
        }
        key = _same(there, mark, value)
        if key is None:
            key = f"u{counter.next}"
            yield f"span:{key}", value, mark.by
        else:
            before = there.pop(key)
            value["version"] = before["version"]
            if value != before:
                yield f"span:{key}", value, mark.by
        dismissed = (state.value(f"flag:{key}") or {"decision": None})["decision"] == "dismissed"
        if mark.dismissed and not dismissed:
            yield f"flag:{key}", {"decision": "dismissed", "note": "", "version": version}, mark.by


def _same(there: Mapping[str, Any], mark: Mark, value: Mapping[str, Any]) -> str | None:
    """The mark of the review that this one is, maybe with another category: same place, same text."""
    either = all(span.side == "source" for span in mark.spans)
    places = [
        key
        for key, v in there.items()
        if v["spans"] == value["spans"] and (either or (v["version"] > 0) == mark.on_edit)
    ]
    return min(places, key=lambda k: there[k] != {**value, "version": there[k]["version"]}, default=None)
