"""Two capitalised words that stand together, as the parts of a name do."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from tqpipe.checks.reading.texts import fold, names, words


@dataclass(frozen=True, slots=True)
class Both:
    """Two capitalised words with nothing but a space between them: the first one's place and their folded forms."""

    at: int
    first: str
    second: str


#: What may stand between the parts of a name.
_GAPS = (" ", "-", "\u00a0")


@lru_cache(maxsize=4096)
def together(text: str) -> tuple[Both, ...]:
    """Every two words of a text that do."""
    beside = [(a, b) for a, b in pairwise(names(text)) if text[a.end : b.start] in _GAPS]
    if not beside:
        return ()
    index = {w.start: k for k, w in enumerate(words(text))}
    return tuple([Both(index[a.start], fold(a.text), fold(b.text)) for a, b in beside])
