"""Each reviewer's undo and redo stacks, read off the events: they outlive a reload and a restart.

An entry is a group of events (one action, often one event). Undoing a group writes its fields' old values as a
new group, which goes on the redo stack; redoing takes that group back in turn. A new action empties the redo stack.
What another reviewer changed afterwards is not taken back: such events are out of force and passed over.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from tqpipe.review.state import Event

#: Done by the tool for a person, so not theirs to undo with a key.
_NOT_UNDONE = ("import",)


@dataclass(slots=True)
class Stacks:
    """The groups a reviewer can undo and redo, last one on top."""

    undo: list[int] = field(default_factory=list)
    redo: list[int] = field(default_factory=list)
    groups: dict[int, list[Event]] = field(default_factory=dict)
    of: dict[int, int] = field(default_factory=dict)

    def add(self, event: Event) -> None:
        """Take up the reviewer's next event."""
        if event.kind in _NOT_UNDONE:
            return
        self.of[event.id] = event.group
        self.groups.setdefault(event.group, []).append(event)
        if len(self.groups[event.group]) > 1:
            return  # the group's first event has moved the stacks
        if event.action == "do":
            self.undo.append(event.group)
            self.redo.clear()
            return
        taken = self.of.get(event.undo_of or 0)
        source, goal = (self.undo, self.redo) if event.action == "undo" else (self.redo, self.undo)
        if taken in source:
            source.remove(taken)
        goal.append(event.group)

    def any(self, stack: list[int], in_force: Callable[[Event], bool]) -> bool:
        """Whether some group of the stack has something in force. Soon told: every segment that is shown asks."""
        return any(in_force(event) for group in reversed(stack) for event in reversed(self.groups[group]))

    def top(
        self, stack: list[int], in_force: Callable[[Event], bool]
    ) -> tuple[list[tuple[Event, Event]], list[list[Event]]]:
        """The topmost group that has something in force, and the groups above it that have nothing.

        Of the group: for each field that is in force, the first and the last event that set it.
        """
        skipped: list[list[Event]] = []
        for group in reversed(stack):
            fields: dict[tuple[int, str, str], tuple[Event, Event]] = {}
            for event in self.groups[group]:
                key = event.segment, event.layer, event.field
                fields[key] = fields.get(key, (event, event))[0], event
            live = [(first, last) for first, last in fields.values() if in_force(last)]
            if live:
                return live, skipped
            skipped.append(self.groups[group])
        return [], skipped
