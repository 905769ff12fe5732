"""What is found out of a word when it is first asked: texts have millions of words, and few different ones."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

V = TypeVar("V")
#: Words from which all are forgotten.
_MOST = 131_072


class Remembered(dict[str, V]):
    """Word -> what `find` says of it. A dict, so that nothing is called for a word that is known (`lru_cache` takes as
    long as a small function): ask with `[]`, or keep its `__getitem__`.
    """

    def __init__(self, find: Callable[[str], V]) -> None:
        self._find = find

    def __missing__(self, word: str) -> V:
        if len(self) >= _MOST:
            self.clear()
        self[word] = found = self._find(word)
        return found
