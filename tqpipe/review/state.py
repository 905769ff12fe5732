"""From events to what is true now: a pure reducer.

A segment's state is a set of fields, each with its value and the event that set it:

- `target` `{"version": n}`: the version of the target that is current; an event that makes one has its `text`, too
- `status` "open", "approved", "rejected" or "skipped"; `score` 0..100 (ESA); `assigned` a reviewer
- `flag:ID` `{"decision", "note", "version"}`: what was decided about a flag, looking at which version
- `span:ID` `{"category", "severity", "note", "version", "spans": [{"side", "start", "end"}]}`: an error a person marked
- `comment:ID` `{"text"}`
- `second` the reviewer who reviews it blindly as well; `adjudicated` `{"took"}` who was followed

A value of None is a field that is not set. Every change, undo and redo included, is an event that names a field, its
old and its new value: so undoing is writing `old`, and a stale save is one whose field was set after the revision it
was made on. Where two say the same, one after the other, both have an event, and the field keeps its value until both
took it back. Events of layer "" are the review; those of layer NAME are a blind second review by NAME.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

Action = Literal["do", "undo", "redo"]
Decision = Literal["confirmed", "dismissed"]
#: On a flag.
DECISIONS: tuple[Decision, ...] = ("confirmed", "dismissed")
STATUSES: tuple[str, ...] = ("open", "approved", "rejected", "skipped")


@dataclass(frozen=True, slots=True)
class Change:
    """A field of a segment (by its place in the run) that shall get a value."""

    segment: int
    field: str
    new: Any
    kind: str
    layer: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """A change that was made. `base`: the revision its maker saw; `undo_of`: the event that it takes back (or,
    for a redo, the undo that it takes back); `group`: number of the first event of what was done in one go.
    """

    id: int
    segment: int
    layer: str
    reviewer: str
    kind: str
    field: str
    old: Any
    new: Any
    base: int
    time: str
    tool: str
    action: Action
    undo_of: int | None
    group: int
    client: str | None


@dataclass(frozen=True, slots=True)
class Entry:
    """A field's value, and who set it when with which event. `also`: who said the same afterwards and stands by it."""

    value: Any
    event: int
    by: str
    time: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Version:
    """A target text; version 0 is the machine's and not listed in a state."""

    n: int
    text: str
    by: str
    time: str
    event: int


@dataclass(frozen=True, slots=True)
class State:
    """What is true of a segment in one layer. `revision` is the number of its last event, 0 for none."""

    fields: Mapping[str, Entry] = field(default_factory=dict)
    versions: tuple[Version, ...] = ()
    revision: int = 0

    def value(self, name: str, default: Any = None) -> Any:
        """The value of a field, `default` where it was never set or was taken back."""
        entry = self.fields.get(name)
        return default if entry is None or entry.value is None else entry.value

    def event(self, name: str) -> int:
        """The event that set the field last, 0 for none."""
        entry = self.fields.get(name)
        return 0 if entry is None else entry.event

    def said_by(self, name: str) -> tuple[str, ...]:
        """Everybody who says what the field says, the first one first; nobody where it is not set."""
        entry = self.fields.get(name)
        return () if entry is None or entry.value is None else (entry.by, *entry.also)

    @property
    def version(self) -> int:
        """Number of the target's current version, 0 for the machine's."""
        return int(self.value("target", {"version": 0})["version"])

    def text(self, machine: str, version: int | None = None) -> str:
        """The target of a version (the current one), given the machine's."""
        n = self.version if version is None else version
        return machine if n == 0 else self.versions[n - 1].text

    def under(self, prefix: str) -> list[tuple[str, Entry]]:
        """The fields that are set and begin with `prefix`, as (rest of the name, entry), in order of number."""
        found = [
            (name.removeprefix(prefix), entry)
            for name, entry in self.fields.items()
            if name.startswith(prefix) and entry.value is not None
        ]
        return sorted(found, key=lambda item: (len(item[0]), item[0]))


EMPTY = State()


def stored(new: Any) -> Any:
    """What a field holds of an event's new value: a version's text is kept with the version."""
    if isinstance(new, dict) and "text" in new and "version" in new:
        return {"version": new["version"]}
    return new


def apply(state: State, event: Event) -> State:
    """The state after an event of the same segment and layer."""
    fields = dict(state.fields)
    value, before = stored(event.new), fields.get(event.field)
    if before is not None and value is not None and value == before.value and event.reviewer != before.by:
        # Somebody else says the same, or takes that back: the field stays whose it was.
        also = tuple(name for name in before.also if name != event.reviewer)
        also = also if event.action == "undo" else (*also, event.reviewer)
        fields[event.field] = replace(before, also=also)
    else:
        fields[event.field] = Entry(value, event.id, event.reviewer, event.time)
    versions = state.versions
    if event.field == "target" and event.new is not None and event.new["version"] == len(versions) + 1:
        made = Version(len(versions) + 1, event.new["text"], event.reviewer, event.time, event.id)
        versions = (*versions, made)
    return State(fields, versions, event.id)


def dump(state: State) -> str:
    """A state as text, the same for the same state. Texts of versions stay in their events."""
    fields = {
        name: [e.value, e.event, e.by, e.time, *([list(e.also)] if e.also else ())]
        for name, e in state.fields.items()
    }
    value = {"fields": fields, "versions": [v.event for v in state.versions]}
    return json.dumps(value, sort_keys=True, separators=(",", ":"))


def load(text: str, revision: int, versions: Mapping[int, Version]) -> State:
    """The state of `dump`; `versions` has each version by its event."""
    value = json.loads(text)
    fields = {
        name: Entry(said, event, by, time, tuple(*also))
        for name, (said, event, by, time, *also) in value["fields"].items()
    }
    return State(fields, tuple(versions[event] for event in value["versions"]), revision)
