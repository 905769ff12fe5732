"""Bead costs and texts for the tests of the aligner, and a brute-force enumeration to compare with."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from encoder_support import WordEncoder

from tqpipe.alignment import cost
from tqpipe.alignment.dp import Bead, Floats, Shape


class TableCosts:
    """Random costs of every bead: implements `dp.Costs` for any two lengths."""

    SHAPES: tuple[Shape, ...] = ((1, 1), (1, 2), (2, 1), (2, 2), (1, 3))

    def __init__(self, n: int, m: int, seed: int):
        rng = np.random.default_rng(seed)
        self.n, self.m = n, m
        self.skip_source, self.skip_target = rng.uniform(0.1, 3, n), rng.uniform(0.1, 3, m)
        self.table = {}
        for a, b in self.shapes():
            values = rng.uniform(0.1, 4, (n, m))
            for i in range(n):
                for j in range(m):
                    if i + a > n or j + b > m:
                        values[i, j] = np.inf
            self.table[a, b] = values

    def shapes(self) -> Sequence[Shape]:
        return self.SHAPES

    def blocks(self, rows: slice, columns: slice) -> dict[Shape, Floats]:
        return {shape: values[rows, columns] for shape, values in self.table.items()}

    def of(self, bead: Bead) -> float:
        if bead.b == 0:
            return float(self.skip_source[bead.i])
        if bead.a == 0:
            return float(self.skip_target[bead.j])
        return float(self.table[bead.a, bead.b][bead.i, bead.j])


def every_path(costs: TableCosts, i: int = 0, j: int = 0) -> Iterator[list[Bead]]:
    """All sequences of beads from (i, j) to the end."""
    if (i, j) == (costs.n, costs.m):
        yield []
    for a, b in [(1, 0), (0, 1), *costs.shapes()]:
        if i + a <= costs.n and j + b <= costs.m:
            bead = Bead(i, j, a, b, 0.0)
            for rest in every_path(costs, i + a, j + b):
                yield [bead, *rest]


def assert_covers(beads: Sequence[Bead], n: int, m: int) -> None:
    """Every sentence of both sides is in exactly one bead, in order."""
    i = j = 0
    for bead in beads:
        assert (bead.i, bead.j) == (i, j)
        assert bead.a >= 0
        assert bead.b >= 0
        assert bead.a + bead.b > 0
        i, j = i + bead.a, j + bead.b
    assert (i, j) == (n, m)


def assert_each_once(beads: Sequence[Bead], n: int, m: int) -> None:
    """Every sentence of both sides is in exactly one bead; moved beads aside, in order."""
    sides = [[k for bead in beads for k in bead.numbers()[side]] for side in (0, 1)]
    assert sides[0] == list(range(n))
    assert sorted(sides[1]) == list(range(m))
    still = [k for bead in beads if not bead.moved for k in bead.numbers()[1]]
    assert still == sorted(still)


def sentence(number: int, words: int = 6) -> str:
    """A sentence of its own words, the same every time."""
    return " ".join(f"w{number}x{k}" for k in range(words)).capitalize() + "."


def side(sentences: Sequence[str], encoder: WordEncoder | None = None, breaks: Sequence[bool] | None = None):  # type: ignore[no-untyped-def]
    return (encoder or WordEncoder()).encode(sentences), list(sentences), breaks


def rough(source: Sequence[str], target: Sequence[str]) -> cost.RoughCosts:
    return cost.RoughCosts(cost.text(*side(source)), cost.text(*side(target)))
