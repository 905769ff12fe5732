"""How much of a sentence the other side covers: the best match of each of its tokens, the mean over them.

The best match of a token in a join of sentences is the largest of those in each, so the coverage of any bead of a
chunk of the band is a few array operations. Similarities are cosines of centred token vectors, -1 to 1.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tqpipe.alignment.cost import MAX_JOIN, Vectors, unit
from tqpipe.alignment.dp import Floats
from tqpipe.types import Encoding

#: A token is an anchor when its best match is at least this similar.
ANCHOR = 0.5


class TokenVectors:
    """Centred unit token vectors of the sentences of one side, made when asked for.

    Each sentence has at least one row (zeros for an empty one). Keeping them all would double the
    memory of a long document.
    """

    def __init__(self, encodings: Sequence[Encoding]):
        self._encodings = encodings
        total = np.sum([e.middle.sum(axis=0, dtype=np.float32) for e in encodings], axis=0)
        self._mean = total / max(sum(len(e.codes) for e in encodings), 1)

    def of(self, number: int) -> Vectors:
        """(t, d) unit vectors of a sentence's tokens, t at least 1."""
        middle = self._encodings[number].middle
        if not len(middle):
            return np.zeros((1, len(self._mean)), dtype=np.float32)
        return unit(middle - self._mean)

    def part(self, start: int, stop: int) -> list[Vectors]:
        """`of` each sentence from `start` up to `stop`."""
        return [self.of(k) for k in range(start, stop)]


def coverage(left: Vectors, right: Vectors) -> tuple[float, float]:
    """The mean best match of one sentence's tokens in another, and of the other's in it."""
    similar = left @ right.T
    return float(similar.max(axis=1).mean()), float(similar.max(axis=0).mean())


@dataclass(frozen=True)
class Look:
    """Coverage of the a-b beads of a chunk, (r, c) arrays: of each sentence, of each side, and anchors."""

    source: list[Floats]
    target: list[Floats]
    source_mean: Floats
    target_mean: Floats
    unanchored: Floats


class ChunkCoverage:
    """Best matches of all tokens between the sentences of a chunk, summed by sentence and size of join."""

    def __init__(self, left: Sequence[Vectors], right: Sequence[Vectors]):
        self.source_tokens = np.array([len(v) for v in left], dtype=np.float64)
        self.target_tokens = np.array([len(v) for v in right], dtype=np.float64)
        at_left = np.concatenate([[0], np.cumsum(self.source_tokens)[:-1]]).astype(np.int64)
        at_right = np.concatenate([[0], np.cumsum(self.target_tokens)[:-1]]).astype(np.int64)
        similar: Vectors = np.concatenate(left) @ np.concatenate(right).T
        by_sentence = np.maximum.reduceat(similar, at_right, axis=1)
        self.source, self._source_anchors = _sums(by_sentence, at_left)
        by_sentence = np.maximum.reduceat(similar, at_left, axis=0).T
        target, anchors = _sums(by_sentence, at_right)
        self.target = {size: v.T for size, v in target.items()}
        self._target_anchors = {size: v.T for size, v in anchors.items()}

    def source_mean(self, a: int, b: int, r: int, c: int, shift: int = 0) -> Floats:
        """Coverage of a source sentences by b target ones that begin `shift` columns further right."""
        return self._mean(self.source[b], self.source_tokens, a, r, c, shift)

    def target_mean(self, a: int, b: int, r: int, c: int, shift: int = 0) -> Floats:
        """Coverage of b target sentences by a source ones that begin `shift` rows further down."""
        return self._mean(self.target[a].T, self.target_tokens, b, c, r, shift).T

    @staticmethod
    def _mean(sums: Floats, tokens: Floats, size: int, r: int, c: int, shift: int) -> Floats:
        total = sum(sums[k : k + r, shift : shift + c] for k in range(size))
        count = sum(tokens[k : k + r] for k in range(size))
        return np.asarray(total / count[:, None])  # type: ignore[index]

    def bead(self, a: int, b: int, r: int, c: int) -> Look:
        """The first `r` by `c` beads of `a` source and `b` target sentences."""
        source = [self.source[b][k : k + r, :c] / self.source_tokens[k : k + r, None] for k in range(a)]
        target = [self.target[a][:r, k : k + c] / self.target_tokens[k : k + c] for k in range(b)]
        anchored = self._mean(self._source_anchors[b], self.source_tokens, a, r, c, 0)
        anchored = anchored + self._mean(self._target_anchors[a].T, self.target_tokens, b, c, r, 0).T
        return Look(
            source, target, self.source_mean(a, b, r, c), self.target_mean(a, b, r, c), 1.0 - anchored / 2
        )


def _sums(best: Vectors, starts: NDArray[np.int64]) -> tuple[dict[int, Floats], dict[int, Floats]]:
    """From (tokens, sentences) best matches: sums and counts of anchors by sentence, for joins of 1, 2, ..."""
    sums, anchors = {}, {}
    current = best
    for size in range(1, MAX_JOIN + 1):
        if size > best.shape[1]:
            break
        if size > 1:
            current = np.maximum(current[:, :-1], best[:, size - 1 :])
        sums[size] = np.add.reduceat(current, starts, axis=0).astype(np.float64)
        anchors[size] = np.add.reduceat((current > ANCHOR).astype(np.float32), starts, axis=0).astype(
            np.float64
        )
    return sums, anchors
