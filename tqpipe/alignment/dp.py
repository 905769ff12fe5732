"""Monotone alignment of two sequences of sentences: dynamic programming in a band.

The search goes row by row over the nodes (i, j) = "i source and j target sentences are aligned",
each row a vector operation over the columns of its band. A step is a bead: a source sentences with b
target ones, or one sentence skipped on either side. The band comes from aligning the same texts at
half the resolution first (as in Vecalign, Thompson & Koehn 2019, https://aclanthology.org/D19-1136),
so time and memory grow linearly with the texts.

`posteriors` takes the costs for negative log potentials of a linear-chain model and gives each bead
its probability (the forward-backward algorithm), in the same band.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Shape = tuple[int, int]

#: Cells below which the whole table is searched, without a band.
FULL = 90_000
#: Half-width of the band around the coarser path, in sentences.
MARGIN = 24
#: Rows whose costs are computed at a time.
ROWS = 32


@dataclass(frozen=True, slots=True)
class Bead:
    """Source sentences [i, i + a) joined with target sentences [j, j + b); a or b may be 0.

    `confidence` is the probability of just this bead, None where it was not computed. `moved` marks
    a join that stands out of order: its target is elsewhere in the document.
    """

    i: int
    j: int
    a: int
    b: int
    cost: float
    confidence: float | None = None
    moved: bool = False

    def numbers(self) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Source and target sentence numbers, 0-based."""
        return tuple(range(self.i, self.i + self.a)), tuple(range(self.j, self.j + self.b))


@dataclass(frozen=True, slots=True)
class Band:
    """First and last column, both inclusive, of each row 0..n that the search looks at."""

    low: NDArray[np.int64]
    high: NDArray[np.int64]

    @staticmethod
    def full(n: int, m: int) -> Band:
        """Every node of n source and m target sentences."""
        return Band(np.zeros(n + 1, dtype=np.int64), np.full(n + 1, m, dtype=np.int64))

    @staticmethod
    def around(beads: Sequence[Bead], n: int, m: int, margin: int, scale: int = 1) -> Band:
        """The nodes within `margin` of a path; `scale` blows up a path of a coarser text."""
        low, high = np.full(n + 1, m, dtype=np.int64), np.zeros(n + 1, dtype=np.int64)
        for bead in beads:
            top, bottom = max(scale * bead.i - margin, 0), min(scale * (bead.i + bead.a) + margin, n) + 1
            low[top:bottom] = np.minimum(low[top:bottom], max(scale * bead.j - margin, 0))
            high[top:bottom] = np.maximum(high[top:bottom], min(scale * (bead.j + bead.b) + margin, m))
        low[0], high[n] = 0, m
        # Both edges must never turn back, or a path could be cut off.
        return Band(np.minimum.accumulate(low[::-1])[::-1], np.maximum.accumulate(high))

    def chunks(self) -> list[tuple[slice, slice]]:
        """Rows and columns (of beads' first sentences) of each block of costs, ROWS rows at a time."""
        n = len(self.low) - 1
        starts = range(0, n, ROWS)
        return [
            (slice(i, min(i + ROWS, n)), slice(int(self.low[i]), int(self.high[min(i + ROWS, n) - 1])))
            for i in starts
        ]


class Costs(Protocol):
    """What the search needs to know of the texts."""

    @property
    def n(self) -> int:
        """How many source sentences."""

    @property
    def m(self) -> int:
        """How many target sentences."""

    @property
    def skip_source(self) -> Floats:
        """(n,) cost of leaving each source sentence alone."""

    @property
    def skip_target(self) -> Floats:
        """(m,) cost of leaving each target sentence alone."""

    def shapes(self) -> Sequence[Shape]:
        """The bead shapes (a, b) with a, b >= 1."""

    def blocks(self, rows: slice, columns: slice) -> Mapping[Shape, Floats]:
        """By shape, the costs of the beads that start at these rows and columns; inf beyond the end."""


class Scalable(Costs, Protocol):
    """Costs of a text that can be looked at more coarsely."""

    def coarser(self) -> Scalable:
        """The same texts with neighbouring sentences joined two by two."""


def search(costs: Scalable) -> list[Bead]:
    """The cheapest monotone sequence of beads that covers both texts, in order."""
    if (costs.n + 1) * (costs.m + 1) <= FULL or min(costs.n, costs.m) < 2:
        return best_path(costs, Band.full(costs.n, costs.m))
    rough = search(costs.coarser())
    return best_path(costs, Band.around(rough, costs.n, costs.m, MARGIN, scale=2))


def best_path(costs: Costs, band: Band) -> list[Bead]:
    """The cheapest path inside a band.

    Every node keeps its last step: 0 is a skipped source sentence, -1 a skipped target one, k > 0 the
    shape number k - 1.
    """
    table = _Table(costs, band)
    step = [np.zeros(len(row), dtype=np.int8) for row in table.rows]

    def offer(row: int, at: slice, value: Floats, mark: int) -> None:
        old = table.rows[row][at]
        better = value < old
        np.copyto(old, value, where=better)
        step[row][at][better] = mark

    def within(row: int) -> None:
        relaxed = np.minimum.accumulate(table.rows[row] - table.offsets(row)) + table.offsets(row)
        step[row][relaxed < table.rows[row] - 1e-9] = -1
        np.minimum(table.rows[row], relaxed, out=table.rows[row])

    table.sweep(within, offer)
    shapes = list(costs.shapes())
    i, j = costs.n, costs.m
    beads: list[Bead] = []
    while i or j:
        mark = int(step[i][j - band.low[i]])
        a, b = (0, 1) if mark == -1 else (1, 0) if mark == 0 else shapes[mark - 1]
        cost = table.at(i, j) - table.at(i - a, j - b)
        i, j = i - a, j - b
        beads.append(Bead(i, j, a, b, float(cost)))
    return beads[::-1]


class _Table:
    """A ragged table of node values, swept forward row by row: each row pushes to the next ones."""

    def __init__(self, costs: Costs, band: Band):
        self.costs, self.band = costs, band
        self.rows = [np.full(int(h - k) + 1, np.inf) for k, h in zip(band.low, band.high, strict=True)]
        self.rows[0][0] = 0.0
        self._skipped = np.concatenate([[0.0], np.cumsum(costs.skip_target)])

    def offsets(self, i: int) -> Floats:
        """What skipping every target sentence before each column of the row costs."""
        return np.asarray(self._skipped[self.band.low[i] : self.band.high[i] + 1])

    def at(self, i: int, j: int) -> float:
        return float(self.rows[i][j - self.band.low[i]])

    def sweep(self, within: Callable[[int], None], offer: Callable[[int, slice, Floats, int], Any]) -> None:
        n, low = self.costs.n, self.band.low
        for rows, columns in self.band.chunks():
            blocks = self.costs.blocks(rows, columns)
            for i in range(rows.start, rows.stop):
                within(i)
                row, first = self.rows[i], int(low[i])
                self._push(offer, i + 1, first, row + self.costs.skip_source[i], 0)
                for k, (a, b) in enumerate(self.costs.shapes()):
                    if i + a <= n:
                        cost = blocks[a, b][i - rows.start, first - columns.start :][: len(row)]
                        self._push(offer, i + a, first + b, row[: len(cost)] + cost, k + 1)
        within(n)

    def _push(
        self, offer: Callable[[int, slice, Floats, int], Any], row: int, start: int, value: Floats, mark: int
    ) -> None:
        """Offer `value`, whose first entry belongs to column `start`, to what the band has of a row."""
        low = int(self.band.low[row])
        begin, end = max(start, low), min(start + len(value), low + len(self.rows[row]))
        if begin < end:
            offer(row, slice(begin - low, end - low), value[begin - start : end - start], mark)


@dataclass(frozen=True, slots=True)
class Posteriors:
    """Probabilities of beads: by chunk and shape for joins (rows, columns), by sentence for skips."""

    chunks: list[tuple[slice, slice]]
    blocks: list[dict[Shape, Floats]]
    skip_source: Floats
    skip_target: Floats
    #: Negative log of the sum over all paths.
    free_energy: float

    def of(self, bead: Bead) -> float:
        """The probability of a bead of the band."""
        if bead.b == 0:
            return float(self.skip_source[bead.i])
        if bead.a == 0:
            return float(self.skip_target[bead.j])
        chunk = bead.i // ROWS
        rows, columns = self.chunks[chunk]
        return float(self.blocks[chunk][bead.a, bead.b][bead.i - rows.start, bead.j - columns.start])


class Expected:
    """Costs whose cheapest path has the most links expected to be right: minus probability times links.

    An a-b bead makes a + b - 1 links, a skipped sentence counts for one. Against the likeliest path
    (Viterbi) this decides each sentence by all paths together (minimum Bayes risk, Goel & Byrne 2000).
    """

    def __init__(self, costs: Costs, probability: Posteriors):
        self._costs, self._probability = costs, probability
        self.n, self.m = costs.n, costs.m
        self.skip_source, self.skip_target = -probability.skip_source, -probability.skip_target

    def shapes(self) -> Sequence[Shape]:
        """Those of the costs."""
        return self._costs.shapes()

    def blocks(self, rows: slice, columns: slice) -> dict[Shape, Floats]:
        """Minus the links that are expected to be right; inf where there is no bead."""
        found = self._probability.blocks[rows.start // ROWS]
        costs = self._costs.blocks(rows, columns)
        return {
            (a, b): np.where(np.isfinite(costs[a, b]), -(a + b - 1) * found[a, b], np.inf)
            for a, b in self.shapes()
        }


def posteriors(costs: Costs, band: Band) -> Posteriors:
    """Forward-backward over the band: how probable each bead is, given all others that could be."""
    n, low = costs.n, band.low
    table = _Table(costs, band)

    def offer(row: int, at: slice, value: Floats, mark: int) -> None:
        old = table.rows[row][at]
        np.copyto(old, -np.logaddexp(-old, -value))

    def within(row: int) -> None:
        offset = table.offsets(row)
        table.rows[row][:] = -np.logaddexp.accumulate(offset - table.rows[row]) + offset

    with np.errstate(invalid="ignore", divide="ignore"):
        table.sweep(within, offer)
        back = [np.full(len(row), np.inf) for row in table.rows]
        back[n][-1] = 0.0
        energy = table.at(n, costs.m)
        _relax_back(back[n], table.offsets(n))
        skip_source, skip_target = np.zeros(n), np.zeros(costs.m)
        chunks, out = band.chunks(), []
        for rows, columns in reversed(chunks):
            blocks = costs.blocks(rows, columns)
            found = {shape: np.zeros_like(block) for shape, block in blocks.items()}
            for i in range(rows.stop - 1, rows.start - 1, -1):
                first, ahead, here = int(low[i]), table.rows[i], back[i]
                value = _pull(back[i + 1], int(low[i + 1]), first, len(here)) + costs.skip_source[i]
                skip_source[i] = np.exp(energy - ahead - value).sum()
                total = -value
                for shape in costs.shapes():
                    if i + shape[0] > n:
                        continue
                    block = blocks[shape][i - rows.start, first - columns.start :][: len(here)]
                    pulled = _pull(back[i + shape[0]], int(low[i + shape[0]]), first + shape[1], len(block))
                    value = pulled + block
                    total[: len(block)] = np.logaddexp(total[: len(block)], -value)
                    probability = np.exp(energy - ahead[: len(block)] - value)
                    found[shape][i - rows.start, first - columns.start :][: len(block)] = probability
                here[:] = -total
                _relax_back(here, table.offsets(i))
            out.append(found)
        for i in range(n + 1):
            first = int(low[i])
            steps = np.exp(energy - table.rows[i][:-1] - back[i][1:] - np.diff(table.offsets(i)))
            skip_target[first : first + len(steps)] += steps
    return Posteriors(chunks, out[::-1], skip_source, skip_target, float(energy))


def _pull(row: Floats, low: int, start: int, length: int) -> Floats:
    """`length` values of a row from column `start` on, inf outside the band."""
    out = np.full(length, np.inf)
    begin, end = max(start, low), min(start + length, low + len(row))
    if begin < end:
        out[begin - start : end - start] = row[begin - low : end - low]
    return out


def _relax_back(row: Floats, offset: Floats) -> None:
    """Let every node also leave by skipping target sentences to its right."""
    row[:] = -np.logaddexp.accumulate((-row - offset)[::-1])[::-1] - offset
