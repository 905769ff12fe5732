"""Blocks that stand elsewhere: an omission and an addition that are each other's translation.

A monotone alignment has to leave a moved paragraph alone on both sides. Sentences left alone are
compared with each other across the whole document; where two are each other's best match and about
as close as translations are, the runs around them are aligned once more; where that alignment leaves
such a pair apart it is wrong, and the pair alone is taken.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence

import numpy as np

from tqpipe.alignment.cost import RoughCosts
from tqpipe.alignment.dp import Bead

#: Normalised cosine distance (0 same, 1 unrelated) up to which a lone sentence is surely the
#: translation of another, and up to which a neighbour of such a one goes with it.
CLOSE = 0.5
NEAR = 0.7
#: Shorter sentences (in characters) match by chance all over a text: they move only with a longer one.
SHORT = 25


def find(
    beads: Sequence[Bead],
    rough: RoughCosts,
    align: Callable[[Sequence[int], Sequence[int]], Sequence[Bead]],
) -> list[Bead]:
    """Replace omissions and additions that are moved blocks by linked beads with `moved` set.

    `align` aligns two lists of sentence numbers and gives beads into these lists. Moved beads stand
    where their source stands, so source numbers stay in order.
    """
    lone_source = [bead.i for bead in beads if bead.b == 0]
    lone_target = [bead.j for bead in beads if bead.a == 0]
    if not lone_source or not lone_target:
        return list(beads)
    found: list[Bead] = []

    def link(sources: Sequence[int], targets: Sequence[int]) -> list[Bead]:
        return [
            dataclasses.replace(bead, i=sources[bead.i], j=targets[bead.j], moved=True)
            for bead in align(sources, targets)
            if bead.a and bead.b and _close(rough, sources, targets, bead)
        ]

    for sources, targets, matches in _blocks(lone_source, lone_target, rough):
        block = link(sources, targets)
        linked = {(i, j) for bead in block for i in bead.numbers()[0] for j in bead.numbers()[1]}
        if not matches <= linked:
            block = [bead for i, j in sorted(matches) for bead in link([i], [j])]
        found += block
    if not found:
        return list(beads)
    gone_source = {i for bead in found for i in bead.numbers()[0]}
    gone_target = {j for bead in found for j in bead.numbers()[1]}
    kept = [
        bead
        for bead in beads
        if not (bead.b == 0 and bead.i in gone_source) and not (bead.a == 0 and bead.j in gone_target)
    ]
    # A lone target sentence has its place in the source too (where it would be inserted).
    return sorted([*kept, *found], key=lambda bead: (bead.i, bead.a > 0, bead.j))


def _blocks(
    lone_source: Sequence[int], lone_target: Sequence[int], rough: RoughCosts
) -> list[tuple[list[int], list[int], set[tuple[int, int]]]]:
    """Pairs of runs of lone sentences that hold mutual, close matches, and these matches."""
    x, y = rough.source_groups[1], rough.target_groups[1].all()
    far = np.vstack([rough.far(x.cut(slice(i, i + 1)), y)[0, lone_target] for i in lone_source])
    rows, columns = far.argmin(axis=1), far.argmin(axis=0)
    runs = _runs(lone_source), _runs(lone_target)
    pairs: dict[tuple[int, int], set[tuple[int, int]]] = {}
    for i, j in enumerate(rows.tolist()):
        if columns[j] == i and far[i, j] <= CLOSE and rough.source.lengths[lone_source[i]] >= SHORT:
            match = lone_source[i], lone_target[j]
            pairs.setdefault((runs[0][match[0]], runs[1][match[1]]), set()).add(match)
    return [
        ([s for s in lone_source if runs[0][s] == a], [t for t in lone_target if runs[1][t] == b], matches)
        for (a, b), matches in sorted(pairs.items())
    ]


def _runs(numbers: Sequence[int]) -> dict[int, int]:
    """Number of the run of consecutive sentences each one belongs to."""
    out: dict[int, int] = {}
    run = -1
    for k, number in enumerate(numbers):
        run += k == 0 or number != numbers[k - 1] + 1
        out[number] = run
    return out


def _close(rough: RoughCosts, sources: Sequence[int], targets: Sequence[int], bead: Bead) -> bool:
    """Whether a bead joins consecutive sentences that are as close as a translation."""
    i, j = sources[bead.i], targets[bead.j]
    x, y = rough.source_groups.get(bead.a), rough.target_groups.get(bead.b)
    if x is None or y is None:
        return False
    return bool(rough.far(x.cut(slice(i, i + 1)), y.cut(slice(j, j + 1)))[0, 0] <= NEAR)
