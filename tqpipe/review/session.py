"""A run and its review, open: what every reader and writer goes through.

`Review` keeps the states of all segments in memory and reads what other processes wrote before it answers. Its
methods may be called from several threads.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tqpipe import store
from tqpipe.review import NAME
from tqpipe.review import state as states
from tqpipe.review.db import Database
from tqpipe.review.state import Change, Event, State
from tqpipe.review.undo import Stacks
from tqpipe.review.writer import Draft
from tqpipe.types import Record, Run, TqpipeError

#: Kinds by which a person says what they think of a segment: two who say the same have both said it.
_JUDGMENTS = ("status", "decide", "score")


def _agrees(change: Change, state: State, reviewer: str) -> bool:
    """Whether a change that changes nothing is the reviewer's own judgment, which somebody else's was so far."""
    return (
        change.kind in _JUDGMENTS and change.new is not None and reviewer not in state.said_by(change.field)
    )


class NotWritable(TqpipeError):
    """The run's translation can have no edits written into it, wherever it lies."""


class Stale(Exception):
    """The field was changed after the revision that was shown; nothing was saved."""

    def __init__(self, segment: int, field: str):
        super().__init__(segment, field)
        self.segment, self.field = segment, field


@dataclass(frozen=True, slots=True)
class Done:
    """What was written: the segments it touched and the last event of it (0 where nothing had to change)."""

    segments: tuple[int, ...]
    event: int
    events: tuple[Event, ...] = ()


class NothingToUndo(Exception):
    """There is nothing to undo or redo; the message says why."""


def pins(folder: Path) -> dict[str, str]:
    """What ties a review to the machine's results in a run's folder. Raises TqpipeError where they cannot be read."""
    try:
        data = (folder / store.SEGMENTS).read_bytes()
    except OSError as error:
        raise TqpipeError(f"{folder / store.SEGMENTS}: cannot be read: {error.strerror}") from error
    return {"segments_sha256": hashlib.sha256(data).hexdigest()}


class Review:
    """An open review of the run in `folder`. Raises TqpipeError where either cannot be read.

    `patience`: seconds to wait for another program that writes, in a save; readers wait behind it.
    """

    def __init__(self, folder: Path, patience: float = 20.0):
        self.folder = Path(folder)
        self.run: Run = store.read_run(self.folder)
        self.records: tuple[Record, ...] = self.run.records
        self.index = {record.pair.id: n for n, record in enumerate(self.records)}
        self.db = Database(self.folder / NAME, [r.pair.id for r in self.records], pins(self.folder), patience)
        self.lock = self.db.lock
        #: Told the events that are new, in order, before the next answer.
        self.listeners: list[Callable[[Sequence[Event]], None]] = []
        with self.lock:
            self.states = self.db.states()
            self.stacks: dict[str, Stacks] = {}
            self.event = 0
            for event in self.db.events():
                self._stack(event)
                # Written by another process after `states` was read.
                if event.id > self.states.get((event.segment, event.layer), states.EMPTY).revision:
                    self._apply(event)

    def close(self) -> None:
        """Close the database."""
        self.db.close()

    # --- reading --------------------------------------------------------------------------------

    def refresh(self) -> int:
        """Take up what was written since, here or by another process; the number of the last event."""
        with self.lock:
            self._take_up()
            return self.event

    def _take_up(self) -> list[Event]:
        if self.db.last_event() <= self.event:
            return []
        new = self.db.events(self.event)
        for event in new:
            self._apply(event)
            self._stack(event)
        for tell in self.listeners:
            tell(new)
        return new

    def _apply(self, event: Event) -> None:
        key = event.segment, event.layer
        self.states[key] = states.apply(self.states.get(key, states.EMPTY), event)

    def _stack(self, event: Event) -> None:
        self.stacks.setdefault(event.reviewer, Stacks()).add(event)
        self.event = event.id

    def state(self, segment: int, layer: str = "") -> State:
        """The state of a segment (its number) in a layer, "" for the first review."""
        return self.states.get((segment, layer), states.EMPTY)

    def layer(self, segment: int, reviewer: str) -> str:
        """Where a reviewer's view of a segment is: their own layer while they review it blindly."""
        main = self.state(segment)
        blind = main.value("second") == reviewer and main.value("adjudicated") is None
        return reviewer if blind else ""

    def target(self, segment: int, layer: str = "") -> str:
        """The current target text of a segment."""
        return self.state(segment, layer).text(self.records[segment].pair.target_text)

    # --- writing --------------------------------------------------------------------------------

    def save(
        self,
        changes: Callable[[int], Sequence[Change]],
        reviewer: str,
        *,
        base: int | None = None,
        client: str | None = None,
    ) -> Done:
        """Save one group of changes; it is on the disk when this returns.

        `changes` is called inside the transaction with the number the first event will get, and sees the
        states as they are then. Changes that change nothing are left out, but for a judgment that so far was
        only somebody else's. With `base` (a revision), a field that was set after it raises Stale; approving is
        stale, too, if the target was edited after it. A `client` id that was saved before is answered with what
        was done then.
        """
        with self.lock:
            if client is not None and (known := self.db.by_client(reviewer, client)) is not None:
                return self._done(known)
            with self.db.writing() as writer:
                self.refresh()
                if client is not None and (known := self.db.by_client(reviewer, client)) is not None:
                    return self._done(known)
                first = writer.next_id()
                drafts: list[Draft] = []
                so_far: dict[tuple[int, str, str], Any] = {}
                for change in changes(first):
                    state = self.state(change.segment, change.layer)
                    key, value = (change.segment, change.layer, change.field), states.stored(change.new)
                    same = so_far.get(key, state.value(change.field)) == value
                    if same and (key in so_far or not _agrees(change, state, reviewer)):
                        continue
                    if base is not None:
                        self._check_stale(change, state, base, same)
                    so_far[key] = value
                    drafts.append(Draft(change, state.revision if base is None else base))
                if drafts:
                    writer.append(drafts, self.states, reviewer, client)
            if not drafts:
                return Done((), 0)
            return self._done(first)

    @staticmethod
    def _check_stale(change: Change, state: State, base: int, same: bool) -> None:
        blind_to = ["target"] if change.field == "status" and change.new == "approved" else []
        for name in (*([] if same else [change.field]), *blind_to):
            if state.event(name) > base:
                raise Stale(change.segment, name)

    def write(self, drafts: Iterable[Draft], reviewer: str) -> Done:
        """Write drafts as they are, in one group: for imports."""
        with self.lock:
            with self.db.writing() as writer:
                self.refresh()
                first = writer.next_id()
                touched = writer.append(drafts, self.states, reviewer)
            return self._done(first) if touched else Done((), 0)

    def _done(self, group: int) -> Done:
        new = self._take_up()
        made = [event for event in new or self.db.events(group - 1) if event.group == group]
        segments = tuple(dict.fromkeys(event.segment for event in made))
        return Done(segments, made[-1].id, tuple(made))

    def in_force(self, event: Event) -> bool:
        """Whether what the event set is still so, and nobody else has set it since or said the same."""
        state, new = self.state(event.segment, event.layer), states.stored(event.new)
        entry = state.fields.get(event.field)
        if entry is None or entry.value != new:
            return False
        if (
            event.action == "undo" and states.stored(event.old) == new
        ):  # said no more, by one of those who did
            return event.reviewer not in state.said_by(event.field)
        return event.reviewer in entry.also or (entry.by == event.reviewer and not entry.also)

    def can(self, reviewer: str) -> tuple[bool, bool]:
        """Whether the reviewer can undo, and redo."""
        stacks = self.stacks.get(reviewer)
        if stacks is None:
            return False, False
        undo, redo = (stacks.any(stack, self.in_force) for stack in (stacks.undo, stacks.redo))
        return undo, redo

    def undo(self, reviewer: str, *, redo: bool = False) -> tuple[Done, list[list[Event]]]:
        """Take back (or do again) the reviewer's last group of events, and the groups passed over.

        Raises NothingToUndo.
        """
        with self.lock:
            with self.db.writing() as writer:
                self.refresh()
                group = writer.next_id()
                stacks = self.stacks.get(reviewer) or Stacks()
                fields, skipped = stacks.top(stacks.redo if redo else stacks.undo, self.in_force)
                if not fields:
                    others = " that nobody else has changed since" if skipped else ""
                    raise NothingToUndo(f"There is nothing to {'redo' if redo else 'undo'}{others}.")
                drafts = [
                    Draft(
                        Change(last.segment, last.field, first.old, last.kind, last.layer),
                        self.state(last.segment, last.layer).revision,
                        "redo" if redo else "undo",
                        last.id,
                    )
                    for first, last in fields
                ]
                writer.append(drafts, self.states, reviewer)
            return self._done(group), skipped
