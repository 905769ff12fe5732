"""What the triage recipe has worked out already, in one SQLite file of the user's cache folder.

Keys say everything a value depends on (text, languages, model), so nothing in it is ever stale; deleting the
file costs time only. Values are pickles of our own: the file is not for exchange.
"""

from __future__ import annotations

import hashlib
import pickle
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any


class Cache:
    """Key -> value; `folder` is made when it is not there."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._db = sqlite3.connect(folder / "rows-1.sqlite", timeout=60.0)
        self._db.execute("create table if not exists item (key blob primary key, value blob) without rowid")

    def all(self, keys: Sequence[str], make: Callable[[list[int]], Sequence[Any]]) -> list[Any]:
        """The value of every key; `make` is asked once for all that are missing, by their first places in `keys`."""
        found: dict[str, Any] = {}
        missing: dict[str, int] = {}
        for at, key in enumerate(keys):
            if key in found or key in missing:
                continue
            row = self._db.execute("select value from item where key = ?", (_digest(key),)).fetchone()
            if row is None:
                missing[key] = at
            else:
                found[key] = pickle.loads(row[0])
        if missing:
            for key, value in zip(missing, make(list(missing.values())), strict=True):
                found[key] = value
                self._db.execute(
                    "insert or replace into item values (?, ?)", (_digest(key), pickle.dumps(value))
                )
            self._db.commit()
        return [found[key] for key in keys]


def _digest(key: str) -> bytes:
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).digest()[:16]
