"""What was seen before, on disk: memory stays flat however long the corpus is.

The file is scratch: it is made anew by every run, which reads the whole input again, so that a row is a duplicate of
the same earlier row whether the run was interrupted or not.
"""

from __future__ import annotations

import hashlib
import sqlite3
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

#: MinHash (Broder 1997): BANDS x ROWS permutations; texts of similarity s meet in a band with 1 - (1 - s^ROWS)^BANDS.
BANDS, ROWS = 8, 8
_SHINGLE = 5
_rng = np.random.default_rng(7)
#: Multiply-shift hashing (Dietzfelbinger et al. 1997) needs factors of all 64 bits: with small ones the product never
#: wraps, the shingle of the smallest number is every permutation's first, and texts that share it look the same.
_A = _rng.integers(1 << 62, 1 << 63, BANDS * ROWS, dtype=np.uint64) * np.uint64(2) + np.uint64(1)
_B = _rng.integers(0, 1 << 63, BANDS * ROWS, dtype=np.uint64)
#: Turns a window of code points into one number.
_POWERS = np.array([pow(1_000_003, k, 1 << 32) for k in range(_SHINGLE)], dtype=np.uint64)


class Seen:
    """Keys by step, and sketches of texts for near duplicates."""

    def __init__(self, path: Path):
        path.unlink(missing_ok=True)
        self._db = sqlite3.connect(path, isolation_level=None)
        for pragma in (
            "journal_mode = OFF",
            "synchronous = OFF",
            "cache_size = -32768",
            "locking_mode = EXCLUSIVE",
        ):
            self._db.execute(f"PRAGMA {pragma}")
        self._db.execute("CREATE TABLE seen (key BLOB PRIMARY KEY, row INTEGER) WITHOUT ROWID")
        self._db.execute("CREATE TABLE sketch (row INTEGER PRIMARY KEY, hashes BLOB)")
        self._db.execute("BEGIN")

    def first(self, step: int, text: str, row: int) -> int | None:
        """The earlier row with this text in this step; None where this is the first."""
        key = _digest(step, text.encode("utf-8", "surrogatepass"))
        if self._db.execute("INSERT OR IGNORE INTO seen VALUES (?, ?)", (key, row)).rowcount:
            return None
        (found,) = self._db.execute("SELECT row FROM seen WHERE key = ?", (key,)).fetchone()
        return int(found)

    def near(self, step: int, text: str, row: int, similar: float) -> int | None:
        """An earlier kept row that is like this one; None (and this row is kept in mind) where there is none."""
        hashes = sketch(text)
        if hashes is None:
            return None
        keys = [_digest(step, bytes([b]) + hashes[b * ROWS : (b + 1) * ROWS].tobytes()) for b in range(BANDS)]
        marks = ",".join("?" * BANDS)
        found = self._db.execute(f"SELECT DISTINCT row FROM seen WHERE key IN ({marks}) ORDER BY row", keys)
        for (other,) in found.fetchall():
            (data,) = self._db.execute("SELECT hashes FROM sketch WHERE row = ?", (other,)).fetchone()
            if float((np.frombuffer(data, dtype=np.uint32) == hashes).mean()) >= similar:
                return int(other)
        self._db.executemany("INSERT OR IGNORE INTO seen VALUES (?, ?)", [(key, row) for key in keys])
        self._db.execute("INSERT OR IGNORE INTO sketch VALUES (?, ?)", (row, hashes.tobytes()))
        return None

    def close(self) -> None:
        self._db.close()


def _digest(step: int, data: bytes) -> bytes:
    return hashlib.blake2b(bytes([step]) + data, digest_size=12).digest()


def sketch(text: str) -> NDArray[np.uint32] | None:
    """The MinHash of a text's runs of five letters and figures; None for texts too short to compare."""
    kept = "".join(c if c.isalnum() else " " for c in text.casefold())
    plain = " ".join(kept.split()).encode("utf-32-le", "surrogatepass")
    codes = np.frombuffer(plain, dtype=np.uint32).astype(np.uint64)
    if len(codes) < 4 * _SHINGLE:
        return None
    windows = np.lib.stride_tricks.sliding_window_view(codes, _SHINGLE)
    shingles = np.unique((windows * _POWERS).sum(axis=1) & np.uint64(0xFFFFFFFF))
    mixed = (shingles[:, None] * _A + _B) >> np.uint64(32)
    found: NDArray[np.uint32] = mixed.min(axis=0).astype(np.uint32)
    return found
