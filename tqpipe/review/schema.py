"""How a review lies in SQLite: the tables, the triggers that guard them, an event as a row and back."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

from tqpipe.review.state import Event

_SCHEMA = """
CREATE TABLE pinned (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE segments (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE events (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  segment INTEGER NOT NULL REFERENCES segments (position),
  layer TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  kind TEXT NOT NULL,
  field TEXT NOT NULL,
  old TEXT NOT NULL,
  new TEXT NOT NULL,
  base INTEGER NOT NULL,
  time TEXT NOT NULL,
  tool TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('do', 'undo', 'redo')),
  undo_of INTEGER REFERENCES events (id),
  grp INTEGER NOT NULL REFERENCES events (id) DEFERRABLE INITIALLY DEFERRED,
  client TEXT
) STRICT;
CREATE INDEX events_segment ON events (segment, layer);
CREATE UNIQUE INDEX events_client ON events (reviewer, client) WHERE client IS NOT NULL;
CREATE TABLE state (
  segment INTEGER NOT NULL REFERENCES segments (position),
  layer TEXT NOT NULL,
  revision INTEGER NOT NULL REFERENCES events (id),
  value TEXT NOT NULL,
  PRIMARY KEY (segment, layer)
) STRICT, WITHOUT ROWID;
CREATE TABLE reviewers (name TEXT PRIMARY KEY, position INTEGER, keys TEXT) STRICT, WITHOUT ROWID;
CREATE TABLE sessions (hash TEXT PRIMARY KEY, reviewer TEXT NOT NULL, created TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TRIGGER events_in_order BEFORE INSERT ON events WHEN NEW.id <= (SELECT max(id) FROM events)
BEGIN SELECT RAISE(ABORT, 'events are only appended'); END;
"""
_GUARDED = ("events", "pinned", "segments")
_GUARD = """CREATE TRIGGER {table}_no_{verb} BEFORE {verb} ON {table}
BEGIN SELECT RAISE(ABORT, '{table} are never changed'); END;"""
#: Every trigger that has to be there.
TRIGGERS = frozenset({f"{t}_no_{v}" for t in _GUARDED for v in ("UPDATE", "DELETE")} | {"events_in_order"})
#: The columns of table `events` as `row_of` gives them.
COLUMNS = (
    "id, segment, layer, reviewer, kind, field, old, new, base, time, tool, action, undo_of, grp, client"
)
#: Writes what `row_of` gives.
INSERT = f"INSERT INTO events ({COLUMNS}) VALUES ({', '.join('?' * 15)})"


def statements() -> list[str]:
    """What makes the tables and their guards, a statement each; a trigger's body has semicolons of its own."""
    out, pending = [], ""
    for line in _SCHEMA.strip().splitlines(keepends=True):
        pending += line
        if sqlite3.complete_statement(pending):
            out.append(pending)
            pending = ""
    return out + [_GUARD.format(table=t, verb=v) for t in _GUARDED for v in ("UPDATE", "DELETE")]


def row_of(event: Event) -> tuple[Any, ...]:
    """An event as values of `COLUMNS`."""
    return (
        event.id, event.segment, event.layer, event.reviewer, event.kind, event.field, json.dumps(event.old),
        json.dumps(event.new), event.base, event.time, event.tool, event.action, event.undo_of, event.group,
        event.client,
    )  # fmt: skip


def event_of(row: Any) -> Event:
    """The event of a row with `COLUMNS`."""
    number, segment, layer, reviewer, kind, field, old, new, *rest = row
    return Event(number, segment, layer, reviewer, kind, field, json.loads(old), json.loads(new), *rest)
