"""What the encoder makes of a text, and the word links that come of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Word(NamedTuple):
    """A word or a punctuation mark of one side of a pair, with its offsets in that side's text.

    A named tuple, since every pair makes dozens of them and a frozen dataclass takes twice the time.
    """

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Link:
    """A word link: indices into WordLinks.source and .target, and the similarity of the two words."""

    source: int
    target: int
    score: float


@dataclass(frozen=True, slots=True)
class WordLinks:
    """Word links inside one pair.

    `source_best[i]` is the highest similarity that source word i reaches with any target word
    (centred cosine, -1..1), linked or not; `target_best` is the reverse. `cosine` is that of the two
    texts' mean word vectors. Empty sides give 0.
    """

    source: tuple[Word, ...]
    target: tuple[Word, ...]
    links: tuple[Link, ...]
    source_best: tuple[float, ...]
    target_best: tuple[float, ...]
    cosine: float = 0.0

    def places(self) -> tuple[tuple[int, int, int, int], ...]:
        """The links as (source start, source end, target start, target end)."""
        pairs = ((self.source[link.source], self.target[link.target]) for link in self.links)
        return tuple((s.start, s.end, t.start, t.end) for s, t in pairs)


@dataclass(frozen=True, slots=True)
class Encoding:
    """The encoder's view of one text of t tokens (special and prefix tokens left out).

    `offsets`: (t, 2) int32 code-point ranges in the text, t may be 0. `codes` and `scales`: the
    vectors of the layer used for word links, (t, d) int8 and (t,) float32: a document of a million
    tokens must fit in memory; `middle` multiplies them out, `pack` makes them. `total`: (d,) float32
    sum of the last layer's token vectors, so that the vector of joined texts is a sum; None where no
    sentence vectors were asked for.
    """

    offsets: NDArray[np.int32]
    codes: NDArray[np.int8]
    scales: NDArray[np.float32]
    total: NDArray[np.float32] | None

    @property
    def middle(self) -> NDArray[np.float32]:
        """(t, d) token vectors of the middle layer, to a 254th of each vector's largest value."""
        vectors: NDArray[np.float32] = self.codes * self.scales[:, None]
        return vectors

    @classmethod
    def pack(
        cls,
        offsets: NDArray[np.int32],
        middle: NDArray[Any],
        total: NDArray[np.float32] | None,
    ) -> Encoding:
        """An encoding from (t, d) float vectors of the middle layer."""
        import numpy as np

        values = middle.astype(np.float32)
        scales = np.abs(values).max(axis=1, initial=0.0) / 127.0
        codes = np.rint(values / np.maximum(scales, 1e-12)[:, None]).astype(np.int8)
        return cls(offsets, codes, scales.astype(np.float32), total)

    @classmethod
    def join(cls, parts: Sequence[Encoding], starts: Sequence[int]) -> Encoding:
        """The encoding of a text from those of its parts, in order, which begin at code points `starts` of it."""
        import numpy as np

        if len(parts) == 1 and not starts[0]:
            return parts[0]
        totals = [part.total for part in parts if part.total is not None]
        return cls(
            np.concatenate([part.offsets + start for part, start in zip(parts, starts, strict=True)]),
            np.concatenate([part.codes for part in parts]),
            np.concatenate([part.scales for part in parts]),
            np.sum(totals, axis=0) if totals else None,
        )
