"""What can be done inside a transaction of the review: events appended, the projection brought up to date."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import metadata
from typing import Any

from tqpipe.review import schema
from tqpipe.review import state as states
from tqpipe.review.state import Action, Change, Event, State


@functools.cache  # it is read from a file, and every event asks
def tool() -> str:
    """Name and version that events are stamped with."""
    try:
        return f"tqpipe {metadata.version('tqpipe')}"
    except metadata.PackageNotFoundError:
        return "tqpipe 0"


def now() -> str:
    """UTC time as ISO 8601 with milliseconds."""
    return datetime.now(UTC).isoformat(timespec="milliseconds")


@dataclass(frozen=True, slots=True)
class Draft:
    """An event that is about to be written. `reviewer` and `time` are None but for imported events."""

    change: Change
    base: int = 0
    action: Action = "do"
    undo_of: int | None = None
    reviewer: str | None = None
    time: str | None = None


@dataclass(slots=True)
class Writer:
    """What can be done inside `Database.writing`."""

    run: Any

    def next_id(self) -> int:
        """The number that the next event will get."""
        row = self.run("SELECT seq FROM sqlite_sequence WHERE name = 'events'").fetchone()
        return 1 + (row[0] if row else 0)

    def append(
        self,
        drafts: Iterable[Draft],
        current: Mapping[tuple[int, str], State],
        reviewer: str,
        client: str | None = None,
    ) -> dict[tuple[int, str], State]:
        """Write one group of events and the projection; the new states of the segments they touch."""
        first = self.next_id()
        stamp = now()
        touched: dict[tuple[int, str], State] = {}
        for offset, draft in enumerate(drafts):
            change = draft.change
            key = change.segment, change.layer
            state = touched.get(key) or current.get(key, states.EMPTY)
            event = Event(
                first + offset,
                change.segment,
                change.layer,
                draft.reviewer or reviewer,
                change.kind,
                change.field,
                state.value(change.field),
                change.new,
                draft.base,
                draft.time or stamp,
                tool(),
                draft.action,
                draft.undo_of,
                first,
                client if offset == 0 else None,
            )
            self.insert(event)
            touched[key] = states.apply(state, event)
        self.project(touched)
        return touched

    def insert(self, event: Event) -> None:
        """Write one event as it is; `project` has to follow."""
        self.run(schema.INSERT, schema.row_of(event))

    def project(self, touched: Mapping[tuple[int, str], State]) -> None:
        """Bring the projection of some (segment, layer) up to date."""
        for (segment, layer), state in touched.items():
            self.run(
                "INSERT INTO state VALUES (?, ?, ?, ?) ON CONFLICT (segment, layer) DO UPDATE SET "
                "revision = excluded.revision, value = excluded.value",
                (segment, layer, state.revision, states.dump(state)),
            )
