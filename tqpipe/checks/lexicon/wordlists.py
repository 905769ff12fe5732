"""The wordfreq lists as two sorted arrays a language, read where they lie on the disk.

As dictionaries the lists of nine languages take a second to build and 300 MB a process; a sorted array of 64-bit hashes
that the system maps into memory takes neither, and several processes share it. The files are made once a version
of wordfreq, in tqpipe's cache folder; without one they are made in memory.
"""

from __future__ import annotations

import contextlib
import hashlib
import mmap
import os
import tempfile
from array import array
from bisect import bisect_left
from collections.abc import Callable, Sequence
from importlib import metadata
from pathlib import Path

from tqpipe import cache

_ITEM = 8


class WordList:
    """Words of a language and how rare they are, in hundredths of a power of ten (centibels). Falsy when empty."""

    def __init__(self, data: Sequence[int]):
        # The first half are the words' hashes in rising order, the second half the rarity of each.
        self._data, self._size = data, len(data) // 2

    def __len__(self) -> int:
        return self._size

    def rarity(self, word: str) -> int | None:
        """Centibels below every word of the language: 0 would be a word that all text consists of; None if unknown."""
        wanted = _hash(word)
        at = bisect_left(self._data, wanted, 0, self._size)
        if at < self._size and self._data[at] == wanted:
            return self._data[self._size + at]
        return None

    def rarest(self) -> int | None:
        """The largest rarity in the list; None where it is empty."""
        return max(self._data[self._size :], default=None)


def _hash(word: str) -> int:
    data = word.encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(data, digest_size=_ITEM).digest(), "little")


def load(lang: str) -> WordList:
    """The list of a language; an empty one where wordfreq has none."""
    folder = cache.folder()
    if folder is None:
        return WordList(_made(lang))
    path = folder / "words" / f"{metadata.version('wordfreq')}-{lang}.bin"
    with contextlib.suppress(OSError, ValueError):
        return WordList(_mapped(path))
    made = _made(lang)
    with contextlib.suppress(OSError):
        _write(path, made.tobytes())
    return WordList(made)


def common(lang: str, rarity: int) -> Sequence[str]:
    """The words of a language of at most so many centibels; none where wordfreq has no list."""
    return _kept(
        f"{lang}-{rarity}", lambda: [word for bucket in _buckets(lang)[: rarity + 1] for word in bucket]
    )


def top(lang: str, most: int) -> Sequence[str]:
    """Of a language's most frequent words, so many, those that are letters alone; raises LookupError where wordfreq has
    no list.
    """

    def made() -> list[str]:
        # To import it takes a tenth of a second.
        import wordfreq

        return list(filter(str.isalpha, wordfreq.top_n_list(lang, most)))

    return _kept(f"{lang}-top-{most}", made)


def _kept(name: str, make: Callable[[], list[str]]) -> list[str]:
    """Words as the cache's file has them, or made and written there."""
    folder = cache.folder()
    path = None if folder is None else folder / "words" / f"{metadata.version('wordfreq')}-{name}.txt"
    if path is not None:
        with contextlib.suppress(OSError, UnicodeDecodeError):
            return path.read_text(encoding="utf-8").split()
    made = make()
    if path is not None:
        with contextlib.suppress(OSError):
            _write(path, "\n".join(made).encode())
    return made


def _mapped(path: Path) -> Sequence[int]:
    """Raises OSError where there is no file, ValueError for one that is not whole."""
    with path.open("rb") as file:
        length = os.fstat(file.fileno()).st_size
        if length == 0:  # nothing can be mapped: the language has no list
            return ()
        view = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    if length % (2 * _ITEM):
        raise ValueError(f"{path}: {length} bytes")
    return view.cast("Q")


def _buckets(lang: str) -> Sequence[Sequence[str]]:
    """A list of words for each rarity, the most frequent first; none for a language that wordfreq does not have."""
    import wordfreq

    return wordfreq.get_frequency_list(lang) if lang in wordfreq.available_languages() else ()


def _made(lang: str) -> array[int]:
    rows = sorted((_hash(word), rarity) for rarity, bucket in enumerate(_buckets(lang)) for word in bucket)
    return array("Q", [h for h, _ in rows] + [rarity for _, rarity in rows])


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
        try:
            file.write(data)
            file.close()
            Path(file.name).replace(path)
        except BaseException:
            Path(file.name).unlink(missing_ok=True)
            raise
