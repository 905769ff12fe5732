"""Recipe of the aligner's weights: maximum likelihood of gold alignments under a linear-chain model.

The loss of a document is the free energy of the paths that agree with its gold beads, less the free
energy of all paths (a CRF); its gradient is the difference of expected features. Gold beads outside
the band (more than five sentences to one) are left free: paths agree with the rest.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tqpipe.alignment import TextSide, dp, gather
from tqpipe.alignment.dp import Floats, Shape
from tqpipe.alignment.evidence import JOIN_FEATURES, SKIP_FEATURES, Evidence

Numbers = tuple[tuple[int, ...], tuple[int, ...]]

#: In nats: a path that contradicts the gold must not win, but must stay finite.
FORBIDDEN = 1e4


@dataclass(frozen=True)
class Example:
    """A document pair with its gold beads (0-based sentence numbers) and how much it counts."""

    source: TextSide
    target: TextSide
    gold: Sequence[Numbers]
    weight: float = 1.0


class _Forced:
    """An Evidence whose beads that contradict the gold are all but forbidden."""

    def __init__(self, found: Evidence, gold: Sequence[Numbers]):
        self.found, self.n, self.m = found, found.n, found.m
        chunks = found.band.chunks()
        kept: set[tuple[int, int, Shape]] = set()
        taken = np.zeros(self.n, dtype=bool), np.zeros(self.m, dtype=bool)
        joined = np.zeros(self.n, dtype=bool), np.zeros(self.m, dtype=bool)
        for source, target in gold:
            sides = ([i for i in source if i < self.n], [j for j in target if j < self.m])
            if source and target:
                shape, i, j = (len(source), len(target)), source[0], target[0]
                rows, columns = chunks[min(i // dp.ROWS, len(chunks) - 1)]
                reachable = shape in found.shapes() and columns.start <= j < columns.stop
                if not reachable or not np.isfinite(
                    found.blocks(rows, columns)[shape][i - rows.start, j - columns.start]
                ):
                    continue
                kept.add((i, j, shape))
            for side in (0, 1):
                taken[side][sides[side]] = True
                if source and target:
                    joined[side][sides[side]] = True
        self._joined = joined
        self.masks = []
        for rows, columns in chunks:
            masks = {}
            for a, b in found.shapes():
                free_rows, free_columns = _free(taken[0], a)[rows], _free(taken[1], b)[columns]
                mask = np.ones((rows.stop - rows.start, columns.stop - columns.start), dtype=bool)
                mask[: len(free_rows), : len(free_columns)] = ~(free_rows[:, None] & free_columns)
                masks[a, b] = mask
            self.masks.append(masks)
        for i, j, shape in kept:
            rows, columns = chunks[i // dp.ROWS]
            self.masks[i // dp.ROWS][shape][i - rows.start, j - columns.start] = False

    def shapes(self) -> list[Shape]:
        return self.found.shapes()

    @property
    def skip_source(self) -> Floats:
        return self.found.skip_source + FORBIDDEN * self._joined[0]

    @property
    def skip_target(self) -> Floats:
        return self.found.skip_target + FORBIDDEN * self._joined[1]

    def blocks(self, rows: slice, columns: slice) -> Mapping[Shape, Floats]:
        blocks, masks = self.found.blocks(rows, columns), self.masks[rows.start // dp.ROWS]
        return {shape: block + FORBIDDEN * masks[shape] for shape, block in blocks.items()}


def _free(taken: NDArray[np.bool_], size: int) -> NDArray[np.bool_]:
    """Whether the runs of `size` sentences hold none that the gold has placed."""
    total = np.concatenate([[0], np.cumsum(taken)])
    return np.asarray(total[size:] == total[:-size])


def _expected(found: Evidence, probability: dp.Posteriors) -> Floats:
    joins = np.zeros(len(JOIN_FEATURES))
    for features, blocks in zip(found.joins, probability.blocks, strict=True):
        for shape, block in features.items():
            exists = np.isfinite(block[..., 0])
            joins += np.einsum(
                "ij,ijk->k", np.where(exists, blocks[shape], 0.0), np.where(exists[..., None], block, 0.0)
            )
    skips = probability.skip_source @ found.skips[0] + probability.skip_target @ found.skips[1]
    return np.concatenate([joins, skips])


def train(examples: Sequence[Example], *, ridge: float = 0.05, iterations: int = 60) -> dict[str, float]:
    """Fit the weights by L-BFGS; returns them by feature name."""
    from scipy.optimize import minimize

    names = (*JOIN_FEATURES, *SKIP_FEATURES)
    prepared = []
    for example in examples:
        found = gather(example.source, example.target, keep=True)
        prepared.append((found, _Forced(found, example.gold), example.weight))

    def loss(w: Floats) -> tuple[float, Floats]:
        total, gradient = 0.5 * ridge * float(w @ w), ridge * w
        for found, forced, weight in prepared:
            found.weigh(dict(zip(names, w.tolist(), strict=True)))
            free, bound = dp.posteriors(found, found.band), dp.posteriors(forced, found.band)
            total += weight * (bound.free_energy - free.free_energy)
            gradient = gradient + weight * (_expected(found, bound) - _expected(found, free))
        return total, gradient

    start = np.zeros(len(names))
    for name, value in {
        "distance by weight": 4.0,
        "uncovered by weight": 4.0,
        "length": 0.5,
        "skip": 6.0,
    }.items():
        start[names.index(name)] = value
    result = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": iterations})
    return {name: round(float(v), 4) for name, v in zip(names, result.x, strict=True)}


def save(weights: Mapping[str, float], path: Path, *, note: str) -> None:
    """Write the weights file that ships."""
    data = {"note": note, "weights": dict(weights)}
    path.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
