"""The review's database, RUN/review.sqlite: an append-only log of events and what follows from it.

Write-ahead log with `synchronous = FULL`: a transaction that was committed survives a kill and a power cut, so what
was acknowledged is there. Every write is one BEGIN IMMEDIATE transaction that reads what others wrote, appends
its events and brings the projection (table `state`) up to date; several servers can work on one run. Triggers
refuse to change or delete an event, the pinned run or its segments. The machine's results stay in the run's own
files: their hash is pinned here, and a run that is not the one that was reviewed is refused.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import sqlite3
import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from tqpipe.review import schema
from tqpipe.review import state as states
from tqpipe.review.state import Event, State, Version
from tqpipe.review.writer import Writer, now
from tqpipe.types import TqpipeError

#: Raised whenever a reader of the old layout would misread the new one.
FORMAT = "1"


class Locked(TqpipeError):
    """Another program holds the database and did not let go in time; nothing was saved."""

    def __init__(self, path: Path):
        super().__init__(
            f"{path.resolve().parent.name}/{path.name}: another program holds the review's database (an import, a "
            "backup or synchronisation, a database browser); nothing can be saved until it lets go."
        )


class Database:
    """One connection, used by one thread at a time (`lock`)."""

    def __init__(self, path: Path, ids: Sequence[str], pinned: Mapping[str, str], patience: float = 20.0):
        """Open or make the database of a run with the segments `ids`; `pinned` must be as it was when made.

        `patience` is how many seconds to wait for another program that writes. Raises TqpipeError where it cannot be
        read or written, is damaged, or belongs to other results; Locked where the other program does not let go.
        """
        self.path = path
        self.lock = threading.RLock()
        try:
            self._connection = sqlite3.connect(
                path, timeout=patience, isolation_level=None, check_same_thread=False
            )
            for pragma in (
                "journal_mode = WAL",
                "synchronous = FULL",
                "foreign_keys = ON",
                "recursive_triggers = ON",  # else a REPLACE deletes without asking the triggers
                "trusted_schema = OFF",
            ):
                self._connection.execute(f"PRAGMA {pragma}")
            with self._transaction() as run:
                if not run("SELECT 1 FROM sqlite_master WHERE name = 'pinned'").fetchone():
                    self._make(ids, pinned)
            self._check(pinned)
        except sqlite3.Error as error:
            raise TqpipeError(f"{path}: the review's database cannot be opened: {error}") from error

    def close(self) -> None:
        """Leave the file."""
        with self.lock:
            self._connection.close()

    def _make(self, ids: Sequence[str], pinned: Mapping[str, str]) -> None:
        # Not executescript, which would commit first: the database is made whole or not at all.
        for statement in schema.statements():
            self._connection.execute(statement)
        rows = {"format": FORMAT, "created": now(), **pinned}
        self._connection.executemany("INSERT INTO pinned VALUES (?, ?)", rows.items())
        self._connection.executemany("INSERT INTO segments VALUES (?, ?)", enumerate(ids))

    def _check(self, pinned: Mapping[str, str]) -> None:
        found = dict(self._connection.execute("SELECT key, value FROM pinned"))
        if found.get("format") != FORMAT:
            raise TqpipeError(
                f"{self.path}: the review has format {found.get('format')!r}, this tqpipe reads format {FORMAT}"
            )
        for key, value in pinned.items():
            if found.get(key) != value:
                raise TqpipeError(
                    f"{self.path}: the review was made of other results than those in this folder ({key} was "
                    f"{found.get(key)}, is {value}). Put the run's files back, or move the review away to begin anew"
                )

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[Any]:
        with self.lock:
            try:
                self._connection.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
                    raise Locked(self.path) from error
                raise
            try:
                yield self._connection.execute
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    # --- events ---------------------------------------------------------------------------------

    def last_event(self) -> int:
        """The number of the last event, 0 where there is none."""
        with self.lock:
            row = self._connection.execute("SELECT max(id) FROM events").fetchone()
        return int(row[0] or 0)

    def events(self, after: int = 0, segment: int | None = None, layer: str | None = None) -> list[Event]:
        """Events with a number above `after`, in order."""
        where, values = "id > ?", [after]
        if segment is not None:
            where, values = f"{where} AND segment = ?", [*values, segment]
        sql = f"SELECT {schema.COLUMNS} FROM events WHERE {where} ORDER BY id"
        with self.lock:
            rows = self._connection.execute(sql, values).fetchall()
        found = [schema.event_of(row) for row in rows]
        return found if layer is None else [event for event in found if event.layer == layer]

    def by_client(self, reviewer: str, client: str) -> int | None:
        """The first event of what the reviewer saved under this id, if it is there."""
        with self.lock:
            row = self._connection.execute(
                "SELECT id FROM events WHERE reviewer = ? AND client = ?", (reviewer, client)
            ).fetchone()
        return None if row is None else int(row[0])

    @contextlib.contextmanager
    def writing(self) -> Iterator[Writer]:
        """A transaction: nobody else writes meanwhile, and it is on the disk when this ends."""
        with self._transaction() as run:
            yield Writer(run)

    # --- the projection -------------------------------------------------------------------------

    def states(self) -> dict[tuple[int, str], State]:
        """The projection: the state of every (segment, layer) that has events."""
        with self.lock:
            rows = self._connection.execute("SELECT segment, layer, revision, value FROM state").fetchall()
            made = self._connection.execute(
                f"SELECT {schema.COLUMNS} FROM events "
                "WHERE field = 'target' AND json_extract(new, '$.text') IS NOT NULL"
            ).fetchall()
        versions = {}
        for event in map(schema.event_of, made):
            made_version = Version(
                event.new["version"], event.new["text"], event.reviewer, event.time, event.id
            )
            versions[event.id] = made_version
        return {
            (segment, layer): states.load(value, revision, versions)
            for segment, layer, revision, value in rows
        }

    def faults(self) -> list[str]:
        """What is wrong with the database: its pages, its references, the events' chain, the projection."""
        with self.lock:
            run = self._connection.execute
            out = [f"integrity: {row[0]}" for row in run("PRAGMA integrity_check") if row[0] != "ok"]
            out += [
                f"table {row[0]}, row {row[1]}: a reference leads nowhere"
                for row in run("PRAGMA foreign_key_check")
            ]
            triggers = {row[0] for row in run("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
            out += [f"trigger {name}: missing" for name in sorted(schema.TRIGGERS - triggers)]
            rebuilt: dict[tuple[int, str], State] = {}
            for event in self.events():
                key = event.segment, event.layer
                state = rebuilt.get(key, states.EMPTY)
                if state.value(event.field) != states.stored(event.old):
                    out.append(f"event {event.id}: its old value is not what event {state.revision} left")
                rebuilt[key] = states.apply(state, event)
            rows = {
                (segment, layer): (revision, value)
                for segment, layer, revision, value in run(
                    "SELECT segment, layer, revision, value FROM state"
                )
            }
        for key in sorted(rows.keys() | rebuilt.keys()):
            expected = (rebuilt[key].revision, states.dump(rebuilt[key])) if key in rebuilt else None
            if rows.get(key) != expected:
                out.append(
                    f"segment {key[0] + 1}{key[1] and f' ({key[1]})'}: the state is not what events say"
                )
        return out

    # --- what is not an event -------------------------------------------------------------------

    def reviewer(self, name: str) -> tuple[int | None, dict[str, Any] | None]:
        """Where a reviewer was (place of a segment), and the keys they chose."""
        with self.lock:
            row = self._connection.execute(
                "SELECT position, keys FROM reviewers WHERE name = ?", (name,)
            ).fetchone()
        return (None, None) if row is None else (row[0], None if row[1] is None else json.loads(row[1]))

    def reviewers(self) -> list[str]:
        """Everyone who has been here."""
        with self.lock:
            sql = "SELECT name FROM reviewers UNION SELECT reviewer FROM events ORDER BY 1"
            return [row[0] for row in self._connection.execute(sql)]

    def remember(self, name: str, *, position: int | None = None, keys: Any = None) -> None:
        """Keep a reviewer's place or keys; what is not given stays."""
        text = None if keys is None else json.dumps(keys)
        with self._transaction() as run:
            run(
                "INSERT INTO reviewers VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET "
                "position = coalesce(excluded.position, position), keys = coalesce(excluded.keys, keys)",
                (name, position, text),
            )

    def add_session(self, digest: str, reviewer: str) -> None:
        """Remember that the cookie with this hash is the reviewer's."""
        with self._transaction() as run:
            run("INSERT INTO sessions VALUES (?, ?, ?)", (digest, reviewer, now()))

    def end_session(self, digest: str) -> None:
        """Forget the cookie with this hash."""
        with self._transaction() as run:
            run("DELETE FROM sessions WHERE hash = ?", (digest,))

    def session(self, digest: str, since: str) -> str | None:
        """Whose session this is, if it began after `since`."""
        with self.lock:
            row = self._connection.execute(
                "SELECT reviewer FROM sessions WHERE hash = ? AND created > ?", (digest, since)
            ).fetchone()
        return None if row is None else str(row[0])

    @property
    def identity(self) -> str:
        """Tells this review from every other: what a browser keeps for it must never be sent to another one."""
        with self.lock:
            rows = self._connection.execute("SELECT key, value FROM pinned ORDER BY key").fetchall()
        return hashlib.sha256(repr(rows).encode("utf-8")).hexdigest()[:16]

    def setting(self, key: str) -> str | None:
        """What is set, None where nothing is."""
        with self.lock:
            row = self._connection.execute("SELECT value FROM settings WHERE key = ?", (key,)).fetchone()
        return None if row is None else str(row[0])

    def set_setting(self, key: str, value: str) -> None:
        """Set it, in place of what was set."""
        with self._transaction() as run:
            run("INSERT OR REPLACE INTO settings VALUES (?, ?)", (key, value))
