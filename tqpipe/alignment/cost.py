"""The first look at two texts: bead costs from sums of token vectors, cheap enough for any length.

The vector of a group of sentences is the sum of its token vectors, centred on the mean token of its
document, so a join needs no second encoding. The cosine of two groups is normalised by how close
each is to the other text at large (a margin, Artetxe & Schwenk 2019, https://aclanthology.org/P19-1309,
here against the mean of all sentences, which costs one product). Lengths count by the logarithm of
their ratio, after Gale & Church (1993). The path found with these costs places the band in which
`tqpipe.alignment.evidence` looks at every token.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from tqpipe.alignment.dp import Bead, Floats, Shape, search
from tqpipe.types import Encoding

Vectors = NDArray[np.float32]
Bools = NDArray[np.bool_]

#: Sentences that one side of a bead may have.
MAX_JOIN = 5
#: Bead shapes: one sentence with up to five, or two with two.
SHAPES: tuple[Shape, ...] = tuple(
    (a, b)
    for a in range(1, MAX_JOIN + 1)
    for b in range(1, MAX_JOIN + 1)
    if a + b <= MAX_JOIN + 1 and (min(a, b) == 1 or a + b <= 4)
)

#: Share of the mean token that is taken away; costs in units of a normalised cosine distance.
#: Tuned once on Text+Berg dev, ParIce and made NTREX documents; no command of this repository does it again.
CENTRING = 0.5
SKIP = 0.5
JOIN = 0.3
LENGTH = 0.3
EDGE = 0.15
#: How much of a bead's weight comes from its length rather than its number of sentences.
BY_LENGTH = 0.4

#: A pair of sentences at most this costly is surely a translation, lengths apart.
SURE = 0.6
#: Logarithm of the length ratio up to which both texts are taken to be whole.
WHOLE = 0.5

_ENDS = re.compile(r"[.!?…。！？।][\"”»'’)\]]*\s*$")
_FIRST = re.compile(r"[^\W\d_]")


@dataclass(frozen=True)
class Text:
    """One side as the aligner sees it, n sentences.

    `sums`: (n, d) sums of centred token vectors. `lengths`: (n,) characters. `ended`: the sentence
    ends with a final mark; `lowered`: it begins in lower case. `breaks`: a paragraph begins here
    (all False where layout is no evidence).
    """

    sums: Vectors
    lengths: Floats
    ended: Bools
    lowered: Bools
    breaks: Bools

    @cached_property
    def unit_mean(self) -> Vectors:
        """(d,) mean of the sentences' unit vectors."""
        return np.asarray(unit(self.sums).mean(axis=0))

    @cached_property
    def running(self) -> tuple[Floats, Floats]:
        """Running sums, from 0, of `lengths` and of `breaks`: (n + 1,) each."""
        values = self.lengths, self.breaks
        sums = [np.concatenate([[0.0], np.cumsum(v, dtype=np.float64)]) for v in values]
        return sums[0], sums[1]

    def joined(self) -> Text:
        """Neighbours joined two by two."""
        at = np.arange(0, len(self.lengths), 2)
        last = np.minimum(at + 1, len(self.lengths) - 1)
        return Text(
            np.add.reduceat(self.sums, at, axis=0).astype(np.float32),
            np.add.reduceat(self.lengths, at),
            self.ended[last],
            self.lowered[at],
            np.zeros(len(at), dtype=np.bool_),
        )


def text(encodings: Sequence[Encoding], sentences: Sequence[str], breaks: Sequence[bool] | None) -> Text:
    """What the aligner needs of one side; `breaks` is None where layout is no evidence.

    Raises ValueError where an encoding was made without its sentence vector.
    """
    n = len(encodings)
    totals = [e.total for e in encodings if e.total is not None]
    if len(totals) < n:
        raise ValueError("sentences are aligned by their vectors: encode them with `sentences`")
    sums = np.stack(totals) if n else np.zeros((0, 1), dtype=np.float32)
    counts = np.array([len(e.offsets) for e in encodings], dtype=np.float32)
    mean = sums.sum(axis=0) / max(float(counts.sum()), 1.0)
    first = [_FIRST.search(s) for s in sentences]
    return Text(
        (sums - CENTRING * counts[:, None] * mean).astype(np.float32),
        np.array([len(s) for s in sentences], dtype=np.float64) + 1.0,
        np.array([bool(_ENDS.search(s)) for s in sentences], dtype=np.bool_),
        np.array([m is not None and m.group().islower() for m in first], dtype=np.bool_),
        np.array(breaks if breaks is not None else [False] * n, dtype=np.bool_),
    )


@dataclass(frozen=True)
class Groups:
    """Runs of some size of one side, as arrays over the runs' first sentence."""

    vectors: Vectors
    lengths: Floats
    #: Cosine to the mean sentence of the other text.
    near: Floats
    ended: Bools
    lowered: Bools
    breaks: Bools
    #: Paragraph breaks inside the run.
    inner: Floats


class Runs:
    """Runs of `size` sentences of `this`, made when asked for."""

    def __init__(self, this: Text, other: Text, size: int):
        self._this, self._other, self.size = this, other, size

    def __len__(self) -> int:
        return max(len(self._this.lengths) - self.size + 1, 0)

    def cut(self, where: slice) -> Groups:
        """The runs whose first sentence is in `where` (no step), as far as there are any."""
        this, size = self._this, self.size
        start, stop = where.start, min(where.stop, len(self))
        stop = max(stop, start)
        last, first = slice(start + size, stop + size), slice(start, stop)
        # Added up anew each time: running sums of the vectors would take more memory than the vectors.
        sums = this.sums[first].copy()
        for k in range(1, size):
            sums += this.sums[start + k : stop + k]
        vectors = unit(sums)
        breaks = this.breaks[first]
        return Groups(
            vectors,
            this.running[0][last] - this.running[0][first],
            (vectors @ self._other.unit_mean).astype(np.float64),
            this.ended[start + size - 1 : stop + size - 1],
            this.lowered[first],
            breaks,
            this.running[1][last] - this.running[1][first] - breaks,
        )

    def all(self) -> Groups:
        """Every run."""
        return self.cut(slice(0, len(self)))


def first_look(source: Text, target: Text) -> tuple[RoughCosts, list[Bead]]:
    """Costs and the cheapest path by them.

    The ratio of the texts' lengths is that of their sentences unless one is far from whole; then it
    is taken from the pairs that a search without lengths is sure of.
    """
    rough = RoughCosts(source, target)
    if abs(np.log(rough.ratio)) < WHOLE:
        return rough, search(rough)
    rough = RoughCosts(source, target, length=0.0)
    pairs = [(b.i, b.j) for b in search(rough) if b.a == b.b == 1 and b.cost < SURE]
    found = [target.lengths[j] / source.lengths[i] for i, j in pairs]
    rough = RoughCosts(source, target, float(np.median(found)) if found else 1.0)
    return rough, search(rough)


class RoughCosts:
    """Costs from sentence vectors and lengths alone: implements `tqpipe.alignment.dp.Scalable`."""

    def __init__(self, source: Text, target: Text, ratio: float | None = None, length: float = LENGTH):
        self.source, self.target = source, target
        self.n, self.m = len(source.lengths), len(target.lengths)
        self._length = length
        #: Target characters for a source character.
        self.ratio = ratio or target.lengths.sum() / max(source.lengths.sum(), 1.0)
        self.means = source.lengths.mean(), target.lengths.mean()
        self.skip_source, self.skip_target = np.full(self.n, SKIP), np.full(self.m, SKIP)
        self._shapes = [(a, b) for a, b in SHAPES if a <= self.n and b <= self.m]
        self.source_groups = {a: Runs(source, target, a) for a in {a for a, _ in self._shapes}}
        self.target_groups = {b: Runs(target, source, b) for b in {b for _, b in self._shapes}}

    def shapes(self) -> list[Shape]:
        """As `tqpipe.alignment.dp.Costs` has it."""
        return self._shapes

    def coarser(self) -> RoughCosts:
        """The same of the texts with each two sentences joined."""
        return RoughCosts(self.source.joined(), self.target.joined(), self.ratio, self._length)

    def blocks(self, rows: slice, columns: slice) -> dict[Shape, Floats]:
        """As `tqpipe.alignment.dp.Costs` has it."""
        out = {}
        for a, b in self._shapes:
            block = np.full((rows.stop - rows.start, columns.stop - columns.start), np.inf)
            x, y = self.source_groups[a].cut(rows), self.target_groups[b].cut(columns)
            if len(x.vectors) and len(y.vectors):
                cost = (self.far(x, y) + self._length * self.length(x, y)) * self.weight(
                    a, b, x, y
                ) + JOIN * (a + b - 2)
                cost += EDGE * ((x.ended[:, None] != y.ended) * 1.0 + (x.lowered[:, None] != y.lowered))
                block[: len(cost), : cost.shape[1]] = cost
            out[a, b] = block
        return out

    @staticmethod
    def far(x: Groups, y: Groups) -> Floats:
        """(rows, columns) cosine distance over the distance to the other text at large: 0 same, 1 unrelated."""
        distance = 1.0 - (x.vectors @ y.vectors.T).astype(np.float64)
        # Where all sentences are the same the divisor would only blow up rounding errors.
        return np.asarray(distance / np.maximum(1.0 - 0.5 * (x.near[:, None] + y.near), 1e-2))

    def length(self, x: Groups, y: Groups) -> Floats:
        """(rows, columns) absolute logarithm of the length ratio, relative to the texts' own."""
        return np.asarray(np.abs(np.log(y.lengths) - np.log(x.lengths * self.ratio)[:, None]))

    def weight(self, a: int, b: int, x: Groups, y: Groups) -> Floats:
        """How much text a bead accounts for: 1 for a pair of average sentences."""
        return np.asarray((1 - BY_LENGTH) * (a + b) / 2 + BY_LENGTH * self.by_length(x, y))

    def by_length(self, x: Groups, y: Groups) -> Floats:
        """(rows, columns) mean length of both sides in average sentences."""
        return np.asarray((x.lengths[:, None] / self.means[0] + y.lengths / self.means[1]) / 2)


def unit(vectors: NDArray[np.float64] | Vectors) -> Vectors:
    """Rows scaled to length 1; a row of zeros stays."""
    norms = np.linalg.norm(vectors, axis=1, keepdims=True)
    return np.asarray(vectors / np.maximum(norms, 1e-9), dtype=np.float32)
