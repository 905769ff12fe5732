"""What was seen before, on disk: memory stays flat however long the corpus is.

The file is scratch: it is made anew by every run, which reads the whole input again, so that a row is a duplicate of
the same earlier row whether the run was interrupted or not. Rows come in blocks, since numpy and SQLite cost by the
call; the answers are those of rows that come one by one.
"""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unicodedata import normalize

import numpy as np
from numpy.typing import NDArray

from tqpipe.languages import MARKS
from tqpipe.types import TqpipeError

#: MinHash (Broder 1997): BANDS x ROWS permutations; texts of similarity s meet in a band with 1 - (1 - s^ROWS)^BANDS.
BANDS, ROWS = 8, 8
_SHINGLE = 5
_rng = np.random.default_rng(7)
#: Multiply-shift hashing (Dietzfelbinger et al. 1997) needs factors of all 64 bits: with small ones the product never
#: wraps, the shingle of the smallest number is every permutation's first, and texts that share it look the same.
_A = _rng.integers(1 << 62, 1 << 63, BANDS * ROWS, dtype=np.uint64) * np.uint64(2) + np.uint64(1)
_B = _rng.integers(0, 1 << 63, BANDS * ROWS, dtype=np.uint64)
#: Turns a window of code points into one number.
_POWERS = [np.uint64(pow(1_000_003, k, 1 << 32)) for k in range(_SHINGLE)]
#: Turns a band's hashes into its key: odd factors of 64 bits.
_BAND = _rng.integers(1 << 62, 1 << 63, ROWS, dtype=np.uint64) * np.uint64(2) + np.uint64(1)
#: Code points hashed at a time: their numbers stay in the processor's cache.
_BLOCK = 1 << 15
#: Values in one SQL statement; SQLite before 3.32 takes no more.
_VALUES = 900
#: Of the file, in memory.
CACHE_KB = 65536
#: Bits of a band's key that number it in the filter of keys that may be known: 16 MB. Most keys are new, and what the
#: filter does not know need not be looked for in a table of hundreds of MB.
_FILTER = 27
#: New keys that wait in memory before they go into the table: together they touch each of its pages once, not
#: each time.
_WAITING = 1 << 18
#: What is no letter or figure; a vowel sign is a part of its letter.
_BETWEEN = re.compile(rf"(?:[^\w{MARKS}]|_)+")


class Seen:
    """Keys by step, and sketches of texts for near duplicates.

    Raises TqpipeError where its file cannot be written.
    """

    def __init__(self, path: Path):
        self._path = path
        self._filter: NDArray[np.uint8] | None = None
        self._waiting: list[tuple[NDArray[np.int64], NDArray[np.int64]]] = []
        with self._told():
            path.unlink(missing_ok=True)
            self._db = sqlite3.connect(path, isolation_level=None)
            for pragma in (
                "journal_mode = OFF",
                "synchronous = OFF",
                f"cache_size = -{CACHE_KB}",
                "locking_mode = EXCLUSIVE",
            ):
                self._db.execute(f"PRAGMA {pragma}")
            self._db.execute("CREATE TABLE seen (key BLOB PRIMARY KEY, row INTEGER) WITHOUT ROWID")
            self._db.execute("CREATE TABLE band (key INTEGER PRIMARY KEY, row INTEGER)")
            self._db.execute("CREATE TABLE sketch (row INTEGER PRIMARY KEY, hashes BLOB)")
            self._db.execute("BEGIN")

    def first(self, step: int, texts: Sequence[str], rows: Sequence[int]) -> list[int | None]:
        """For every text the earlier row with the same one in this step; None where it is the first."""
        keys = [
            hashlib.blake2b(bytes([step]) + text.encode("utf-8", "surrogatepass"), digest_size=12).digest()
            for text in texts
        ]
        with self._told():
            known = dict(self._find("SELECT key, row FROM seen WHERE key IN", keys))
            out, new = [], []
            for key, row in zip(keys, rows, strict=True):
                out.append(known.get(key))
                if key not in known:
                    known[key] = row
                    new.append((key, row))
            self._db.executemany("INSERT INTO seen VALUES (?, ?)", new)
        return out

    def near(self, step: int, texts: Sequence[str], rows: Sequence[int], similar: float) -> list[int | None]:
        """For every text the first earlier kept row that is like it; None (and the row is kept in mind) where there
        is none. Only the first row with a band's hashes is compared: a key for each would not be bounded.
        """
        made = sketches(texts)
        at = [k for k, sketch in enumerate(made) if sketch is not None]
        if not at:
            return [None] * len(texts)
        hashes = np.stack([sketch for sketch in made if sketch is not None])
        keys = _band_keys(hashes, step)
        with self._told():
            known = self._owners(keys.ravel())
            data = self._find("SELECT row, hashes FROM sketch WHERE row IN", sorted(set(known.values())))
            kept = {row: np.frombuffer(packed, dtype=np.uint32) for row, packed in data}
            out: list[int | None] = [None] * len(texts)
            # A row that shares no key, with rows of the file or of this block, is like none: most need no loop.
            _, back, counts = np.unique(keys, return_inverse=True, return_counts=True)
            shared = counts[back].reshape(keys.shape) > 1
            if known:
                shared |= np.isin(keys, np.fromiter(known, dtype=np.int64))
            suspect = shared.any(axis=1)
            numbers = np.array([rows[k] for k in at], dtype=np.int64)
            kept_at: NDArray[np.bool_] = np.logical_not(suspect)
            bands: list[tuple[int, int]] = []
            for k in np.flatnonzero(suspect).tolist():
                mine, its = hashes[k], keys[k].tolist()
                others = sorted({known[key] for key in its if key in known})
                found = next((row for row in others if float((kept[row] == mine).mean()) >= similar), None)
                if found is not None:
                    out[at[k]] = found
                    continue
                row = int(numbers[k])
                bands += [(key, row) for key in dict.fromkeys(its) if key not in known]
                for key in its:
                    known.setdefault(key, row)
                kept[row], kept_at[k] = mine, True
            of_suspects = np.array(bands, dtype=np.int64).reshape(-1, 2)
            self._own(
                np.concatenate([keys[~suspect].ravel(), of_suspects[:, 0]]),
                np.concatenate([np.repeat(numbers[~suspect], BANDS), of_suspects[:, 1]]),
            )
            # A second near step meets the same row again.
            new = zip(numbers[kept_at].tolist(), map(np.ndarray.tobytes, hashes[kept_at]), strict=True)
            self._db.executemany("INSERT OR REPLACE INTO sketch VALUES (?, ?)", new)
        return out

    def _owners(self, keys: NDArray[np.int64]) -> dict[int, int]:
        """The first row with each of the keys that are known."""
        if self._filter is None:
            return {}
        byte, bit = _filtered(keys)
        maybe = np.unique(keys[self._filter[byte] & bit != 0])
        found = dict(self._find("SELECT key, row FROM band WHERE key IN", maybe.tolist()))
        for theirs, rows in self._waiting:
            at = np.searchsorted(theirs, maybe).clip(max=len(theirs) - 1)
            same = theirs[at] == maybe
            found.update(zip(maybe[same].tolist(), rows[at[same]].tolist(), strict=True))
        return found

    def _own(self, keys: NDArray[np.int64], rows: NDArray[np.int64]) -> None:
        """Keep in mind whose the keys are, each of which is new."""
        if not len(keys):
            return
        if self._filter is None:
            self._filter = np.zeros(1 << (_FILTER - 3), dtype=np.uint8)
        byte, bit = _filtered(keys)
        np.bitwise_or.at(self._filter, byte, bit)
        order = np.argsort(keys)
        self._waiting.append((keys[order], rows[order]))
        if sum(len(some) for some, _ in self._waiting) >= _WAITING:
            self._settle()

    def _settle(self) -> None:
        """Put the keys that wait into the table."""
        if self._waiting:
            keys, rows = (np.concatenate(part) for part in zip(*self._waiting, strict=True))
            order = np.argsort(keys)
            pairs = zip(keys[order].tolist(), rows[order].tolist(), strict=True)
            self._db.executemany("INSERT INTO band VALUES (?, ?)", pairs)
            self._waiting.clear()

    def _find(self, select: str, values: Sequence[Any]) -> Iterator[tuple[Any, Any]]:
        for at in range(0, len(values), _VALUES):
            part = values[at : at + _VALUES]
            yield from self._db.execute(f"{select} ({','.join('?' * len(part))})", part)

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except (OSError, sqlite3.Error) as error:
            raise TqpipeError(
                f"{self._path}: could not be written: {error}. Finished shards are whole: make room and run the same "
                "command again"
            ) from error

    def size(self) -> int:
        """Bytes of the file, those included that are not written yet."""
        self._settle()
        (pages,), (each,) = (self._db.execute(f"PRAGMA page_{what}").fetchone() for what in ("count", "size"))
        return int(pages) * int(each)

    def close(self) -> None:
        """Leave the file."""
        self._db.close()


def _filtered(keys: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.uint8]]:
    """Where the filter holds each key: the byte, and the bit in it."""
    place = (keys.view(np.uint64) >> np.uint64(64 - _FILTER)).view(np.int64)
    return place >> 3, (1 << (place & 7)).astype(np.uint8)


def _band_keys(hashes: NDArray[np.uint32], step: int) -> NDArray[np.int64]:
    """(n, BANDS) keys of (n, BANDS * ROWS) hashes, as SQLite's whole numbers; those of other steps differ.

    Two bands that share a key by chance cost a comparison of their sketches, no decision.
    """
    cut = hashes.reshape(len(hashes), BANDS, ROWS).astype(np.uint64)
    mixed = ((cut + np.uint64(1)) * _BAND).sum(axis=2, dtype=np.uint64)
    mixed ^= mixed >> np.uint64(29)
    salt = np.arange(BANDS, dtype=np.uint64) + np.uint64(BANDS * step + 1)
    keys: NDArray[np.int64] = ((mixed + salt * _A[0]) * _A[1]).view(np.int64)
    return keys


def sketches(texts: Sequence[str]) -> list[NDArray[np.uint32] | None]:
    """The MinHash of each text's runs of five letters and figures; None for texts too short to compare.

    Texts of a block lie behind each other in one array, so that a permutation is one product and one minimum.
    """
    out: list[NDArray[np.uint32] | None] = []
    block: list[NDArray[np.uint32]] = []
    places: list[int] = []
    size = 0
    for text in texts:
        plain = (
            _BETWEEN.sub(" ", normalize("NFC", text.casefold())).strip().encode("utf-32-le", "surrogatepass")
        )
        codes = np.frombuffer(plain, dtype=np.uint32)
        if len(codes) >= 4 * _SHINGLE:
            places.append(len(out))
            block.append(codes)
            size += len(codes)
        out.append(None)
        if size >= _BLOCK:
            _fill(out, places, block)
            places, block, size = [], [], 0
    _fill(out, places, block)
    return out


def _fill(
    out: list[NDArray[np.uint32] | None], places: Sequence[int], block: Sequence[NDArray[np.uint32]]
) -> None:
    if not block:
        return
    codes = np.concatenate(block).astype(np.uint64)
    count = len(codes) - _SHINGLE + 1
    shingles = codes[:count].copy()  # the first power is 1
    for k in range(1, _SHINGLE):
        shingles += codes[k : k + count] * _POWERS[k]
    shingles &= np.uint64(0xFFFFFFFF)
    lengths = np.array([len(c) for c in block])
    starts = np.concatenate([[0], np.cumsum(lengths)[:-1]])
    # From a text's start to its end, then to the next one's start: those windows lie across two texts.
    cuts = np.stack([starts, starts + lengths - _SHINGLE + 1], axis=1).ravel()[:-1]
    found = np.empty((len(block), BANDS * ROWS), dtype=np.uint32)
    mixed = np.empty_like(shingles)
    for k in range(BANDS * ROWS):
        np.multiply(shingles, _A[k], out=mixed)
        mixed += _B[k]
        found[:, k] = np.minimum.reduceat(mixed, cuts)[::2] >> np.uint64(32)
    for row, place in enumerate(places):
        out[place] = found[row]
