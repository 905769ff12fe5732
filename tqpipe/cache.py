"""A content-addressed store on disk: what was computed once for a text and a model's version is read again.

One SQLite file, safe with several processes and threads, bounded: what was used longest ago goes first. A cache is
never the reason why a run fails: a file that is damaged, locked or cannot be written is as good as an empty one.

`TQPIPE_CACHE` names its folder ("off": none), `TQPIPE_CACHE_MB` its size (1024).
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
import threading
import time
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from tqpipe.types import TqpipeError

_FILE = "scores-1.sqlite"
_DAY = 86_400
#: Keys in one query: SQLite allows 999 in its oldest versions.
_BLOCK = 500


def key(kind: str, *parts: str) -> bytes:
    """The key of a value: a hash of its kind and of everything that it depends on."""
    found = hashlib.sha256(kind.encode())
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        found.update(len(data).to_bytes(8, "little") + data)
    return found.digest()[:20]


class Cache:
    """Bytes by key, in `folder`, of at most `max_bytes` on disk. Without a folder it keeps nothing."""

    def __init__(self, folder: Path | None, *, max_bytes: int = 1 << 30):
        self._path = None if folder is None else folder / _FILE
        self._max = max_bytes
        self._lock = threading.Lock()
        self._db: sqlite3.Connection | None = None
        self._pid = 0

    def get(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """The values that are there."""
        found: dict[bytes, bytes] = {}
        with self._lock, contextlib.suppress(OSError, sqlite3.Error, TypeError):
            db = self._connected()
            if db is None:
                return found
            old: list[bytes] = []
            now = int(time.time())
            for at in range(0, len(keys), _BLOCK):
                block = keys[at : at + _BLOCK]
                marks = ",".join("?" * len(block))
                query = f"SELECT key, value, digest, used FROM entry WHERE key IN ({marks})"
                for name, value, digest, used in db.execute(query, block):
                    if _digest(value) != digest:
                        continue  # damaged on the disk: computed again
                    found[name] = value
                    if now - used > _DAY:
                        old.append(name)
            if old:
                with db:
                    db.executemany("UPDATE entry SET used = ? WHERE key = ?", [(now, k) for k in old])
        return found

    def put(self, values: Mapping[bytes, bytes] | Iterable[tuple[bytes, bytes]]) -> None:
        """Store values, all or none; the oldest ones make room."""
        items = values.items() if isinstance(values, Mapping) else values
        now = int(time.time())
        rows = [(k, v, _digest(v), now) for k, v in items]
        with self._lock, contextlib.suppress(OSError, sqlite3.Error):
            db = self._connected()
            if db is None or not rows:
                return
            with db:
                db.executemany("INSERT OR REPLACE INTO entry VALUES (?, ?, ?, ?)", rows)
                self._trim(db)

    def _trim(self, db: sqlite3.Connection) -> None:
        """Delete what was used longest ago until a fifth is free; its pages are filled again."""

        def pages(name: str) -> int:
            (value,) = db.execute(f"PRAGMA {name}").fetchone()
            return int(value)

        size = (pages("page_count") - pages("freelist_count")) * pages("page_size")
        if size <= self._max:
            return
        gone = []
        for name, length in db.execute("SELECT key, length(value) FROM entry ORDER BY used, rowid"):
            if size <= self._max * 0.8:
                break
            size -= length + 64
            gone.append((name,))
        db.executemany("DELETE FROM entry WHERE key = ?", gone)

    def _connected(self) -> sqlite3.Connection | None:
        """The connection, opened on first use; a forked child needs its own."""
        if self._path is not None and (self._db is None or self._pid != os.getpid()):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._db, self._pid = _open(self._path), os.getpid()
        return self._db

    def close(self) -> None:
        """Leave the file."""
        with self._lock:
            if self._db is not None and self._pid == os.getpid():
                self._db.close()
            self._db = None


def _digest(value: bytes) -> bytes:
    return hashlib.blake2b(value, digest_size=8).digest()


def _open(path: Path) -> sqlite3.Connection:
    for attempt in (0, 1):
        db = sqlite3.connect(path, timeout=20, check_same_thread=False)
        try:
            db.execute("PRAGMA journal_mode = WAL")
            # A cache that is lost with the power is no loss.
            db.execute("PRAGMA synchronous = OFF")
            db.execute(
                "CREATE TABLE IF NOT EXISTS entry (key BLOB PRIMARY KEY, value BLOB NOT NULL, digest BLOB NOT NULL, "
                "used INTEGER NOT NULL)"
            )
            db.execute("SELECT key, value, digest, used FROM entry LIMIT 1").fetchone()
            return db
        except sqlite3.OperationalError:  # locked, or read-only: not ours to mend
            db.close()
            raise
        except sqlite3.DatabaseError:
            db.close()
            if attempt:
                raise
            for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
                path.with_name(name).unlink(missing_ok=True)
    raise AssertionError("unreachable")


def folder() -> Path | None:
    """Where things are kept that can be made again, None where the user wants nothing kept."""
    place = os.environ.get("TQPIPE_CACHE", "")
    if place.lower() in ("off", "0", "no"):
        return None
    if not place:
        import platformdirs

        place = platformdirs.user_cache_dir("tqpipe")
    return Path(place).expanduser()


def shared() -> Cache:
    """The cache that the environment names. Raises TqpipeError for a size that is no number, or none of 1 or more."""
    text = os.environ.get("TQPIPE_CACHE_MB", "1024")
    try:
        size = int(text)
    except ValueError:
        raise TqpipeError(f"TQPIPE_CACHE_MB is {text!r}, not a whole number of megabytes") from None
    if size < 1:
        raise TqpipeError(f"TQPIPE_CACHE_MB is {text!r}: 1 or more megabytes; TQPIPE_CACHE=off is no cache")
    return Cache(folder(), max_bytes=size << 20)
