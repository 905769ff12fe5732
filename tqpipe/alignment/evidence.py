"""The second look: what every token of a bead says, in a band around the first path.

Each token of a sentence has its best match in every sentence of the other side near the path. From coverage (see
`tqpipe.alignment.coverage`), the first look's distances, lengths, final marks and layout, a linear-chain model (a CRF,
Lafferty et al. 2001) trained by `tqpipe.training.alignment` makes the cost of each bead, in nats:
its best path is the alignment, its posteriors are the beads' confidences.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray

from tqpipe.alignment.cost import MAX_JOIN, Groups, RoughCosts
from tqpipe.alignment.coverage import ChunkCoverage, Look, TokenVectors, coverage
from tqpipe.alignment.dp import ROWS, Band, Bead, Floats, Shape
from tqpipe.types import Encoding

#: Half-width of the band around the first path, in sentences.
MARGIN = 5

#: Features of a join. "by weight" ones are multiplied with how much text the bead accounts for.
JOIN_FEATURES = (
    "distance by weight", "distance by length", "distance", "distance over .5", "distance over .65",
    "distance over .8", "length by weight", "length", "uncovered by weight", "uncovered by length",
    "uncovered sum", "lack by weight", "lack by length", "worst lack", "worst lack over .4",
    "worst lack over .7", "no gain", "no gain over .6", "no anchors by weight", "no anchors over .6",
    "end marks differ", "capitals differ", "layout", "1-1", "1-2", "2-2", "1-3", "1-4", "1-5",
)  # fmt: skip
SKIP_FEATURES = ("skip", "skip length", "skip log length", "skip uncovered", "skip lack under .6")
_KINDS = {2: 0, 3: 1, 4: 3, 5: 4, 6: 5}
#: Coverage by chance where a document is too short to measure it.
CHANCE = 0.4


@lru_cache(maxsize=1)
def weights() -> Mapping[str, float]:
    """The trained weights, by feature name."""
    path = Path(__file__).parent.parent / "models" / "alignment" / "weights.json"
    data: dict[str, dict[str, float]] = json.loads(path.read_text(encoding="utf-8"))
    return data["weights"]


@dataclass(frozen=True)
class _Level:
    """Coverage of one side: by chance (a sentence somewhere else) and typical (its translation)."""

    chance: float
    typical: float

    def uncovered(self, coverage: Floats) -> Floats:
        """0 all tokens have a perfect match, 1 no better than chance."""
        return np.asarray((1.0 - coverage) / (1.0 - self.chance))

    def lack(self, coverage: Floats) -> Floats:
        """0 as well covered as is typical of this pair of texts, 1 no better than chance."""
        return np.asarray((self.typical - coverage) / (self.typical - self.chance))


class Evidence:
    """Features of all beads in the band around a first path: implements `dp.Costs` once weighted."""

    def __init__(
        self,
        rough: RoughCosts,
        source: Sequence[Encoding],
        target: Sequence[Encoding],
        path: Sequence[Bead],
        *,
        keep: bool = False,
    ):
        self.rough, self.n, self.m = rough, rough.n, rough.m
        self.band = Band.around(path, self.n, self.m, MARGIN)
        self._source, self._target = TokenVectors(source), TokenVectors(target)
        self._levels = self._measure(path)
        best = [np.full(self.n, -1.0), np.full(self.m, -1.0)]
        #: Features of every chunk, kept for training only: they are thirty times as large as the costs.
        self.joins: list[dict[Shape, NDArray[np.float32]]] = []
        self._costs: list[dict[Shape, Floats]] = []
        values = weights()
        for rows, columns in self.band.chunks():
            features = self._chunk(rows, columns, best)
            self._costs.append(_join_costs(features, values))
            if keep:
                self.joins.append(features)
        self.skips = self._skip_features(0, best[0]), self._skip_features(1, best[1])
        self._weigh_skips(values)

    # --- dp.Costs ---

    def shapes(self) -> list[Shape]:
        """As `tqpipe.alignment.dp.Costs` has it."""
        return self.rough.shapes()

    def blocks(self, rows: slice, columns: slice) -> dict[Shape, Floats]:
        """As `tqpipe.alignment.dp.Costs` has it."""
        # Chunks are those of our own band, so the first row finds the block.
        chunks = self.band.chunks()
        index = rows.start // ROWS
        assert chunks[index] == (rows, columns), "evidence is searched in its own band"
        found: dict[Shape, Floats] = self._costs[index]
        return found

    def cost(self, bead: Bead) -> float:
        """The cost in nats of a bead of the band."""
        if bead.b == 0:
            return float(self.skip_source[bead.i])
        if bead.a == 0:
            return float(self.skip_target[bead.j])
        chunk = bead.i // ROWS
        rows, columns = self.band.chunks()[chunk]
        return float(self._costs[chunk][bead.a, bead.b][bead.i - rows.start, bead.j - columns.start])

    def lack(self, i: int, j: int) -> float:
        """What the better covered one of two sentences lacks: 0 as well covered as translations are, 1 as by chance."""
        found = coverage(self._source.of(i), self._target.of(j))
        return min(float(level.lack(np.array(c))) for level, c in zip(self._levels, found, strict=True))

    def weigh(self, values: Mapping[str, float]) -> None:
        """Set the costs anew from other weights; needs the features (`keep`)."""
        self._costs = [_join_costs(features, values) for features in self.joins]
        self._weigh_skips(values)

    def _weigh_skips(self, values: Mapping[str, float]) -> None:
        skip = np.array([values.get(name, 0.0) for name in SKIP_FEATURES], dtype=np.float64)
        self.skip_source, self.skip_target = self.skips[0] @ skip, self.skips[1] @ skip

    # --- features ---

    def _measure(self, path: Sequence[Bead]) -> tuple[_Level, _Level]:
        """Chance and typical coverage of either side, on at most a few hundred pairs."""
        rng = np.random.default_rng(0)
        chance, typical = [], []
        for i in rng.permutation(self.n)[:300]:
            chance.append(coverage(self._source.of(int(i)), self._target.of(int(rng.integers(self.m)))))
        ones = [b for b in path if b.a == b.b == 1]
        for k in rng.permutation(len(ones))[:300]:
            typical.append(coverage(self._source.of(ones[k].i), self._target.of(ones[k].j)))
        levels = []
        for side in (0, 1):
            # In a document of one or two sentences, "a sentence somewhere else" is often the translation.
            low = min(float(np.mean([c[side] for c in chance])), 0.8) if min(self.n, self.m) > 2 else CHANCE
            high = float(np.median([c[side] for c in typical])) if len(typical) > 2 else low + 0.3
            levels.append(_Level(low, max(high, low + 0.1)))
        return levels[0], levels[1]

    def _chunk(self, rows: slice, columns: slice, best: list[Floats]) -> dict[Shape, NDArray[np.float32]]:
        """Features of every bead that begins in a chunk, by shape: (rows, columns, features), infinite where the texts
        end before it. `best`: the best coverage of each sentence so far, raised to what is found here.
        """
        last_row = min(rows.stop + MAX_JOIN - 1, self.n)
        last_column = min(columns.stop + MAX_JOIN - 1, self.m)
        height, width = rows.stop - rows.start, columns.stop - columns.start
        out = {
            shape: np.full((height, width, len(JOIN_FEATURES)), np.inf, dtype=np.float32)
            for shape in self.shapes()
        }
        left = self._source.part(rows.start, last_row)
        right = self._target.part(columns.start, last_column)
        if not left or not right or not width:
            return out
        covered = ChunkCoverage(left, right)
        alone = covered.source[1] / covered.source_tokens[:, None], covered.target[1] / covered.target_tokens
        for side, start, stop in ((0, rows.start, last_row), (1, columns.start, last_column)):
            part = best[side][start:stop]
            np.maximum(part, alone[side].max(axis=1 - side), out=part)
        for a, b in self.shapes():
            x, y = self.rough.source_groups[a].cut(rows), self.rough.target_groups[b].cut(columns)
            if not len(x.vectors) or not len(y.vectors):
                continue
            features = out[a, b][: len(x.vectors), : len(y.vectors)]
            planes = self._planes(a, b, rows.start, columns.start, x, y, covered)
            for k, plane in enumerate(planes):
                features[..., k] = plane
            features[..., len(planes) :] = 0.0
            features[..., len(planes) + (2 if (a, b) == (2, 2) else _KINDS[a + b])] = 1.0
        return out

    def _planes(
        self, a: int, b: int, i: int, j: int, x: Groups, y: Groups, covered: ChunkCoverage
    ) -> list[Floats]:
        """Features of the joins of `a` and `b` sentences that begin at `i` and `j` or behind, as JOIN_FEATURES has them
        but for the last ones, which say of what shape they are: (r, c) each, r and c the joins of either side.
        """
        r, c = len(x.vectors), len(y.vectors)
        far, length, by_length = self.rough.far(x, y), self.rough.length(x, y), self.rough.by_length(x, y)
        count = (a + b) / 2
        look = covered.bead(a, b, r, c)
        source, target = self._levels
        uncovered = [*map(source.uncovered, look.source), *map(target.uncovered, look.target)]
        lacks = [*map(source.lack, look.source), *map(target.lack, look.target)]
        mean_uncovered = (source.uncovered(look.source_mean) + target.uncovered(look.target_mean)) / 2
        lack = (source.lack(look.source_mean) + target.lack(look.target_mean)) / 2
        worst = np.max(lacks, axis=0)
        no_gain = self._no_gain(a, b, i, j, x.lengths, y.lengths, covered, look)
        layout = x.inner[:, None] + y.inner + (x.breaks[:, None] != y.breaks)
        return [
            far * count, far * by_length, far, _over(far, 0.5), _over(far, 0.65), _over(far, 0.8),
            length * count, length, mean_uncovered * count, mean_uncovered * by_length,
            np.sum(uncovered, axis=0) / 2, lack * count, lack * by_length, worst, _over(worst, 0.4),
            _over(worst, 0.7), no_gain, _over(no_gain, 0.6), look.unanchored * count,
            _over(look.unanchored, 0.6), x.ended[:, None] != y.ended, x.lowered[:, None] != y.lowered, layout,
        ]  # fmt: skip

    def _no_gain(
        self, a: int, b: int, i: int, j: int, xs: Floats, ys: Floats, covered: ChunkCoverage, look: Look
    ) -> Floats:
        """How little a sentence at the edge of a join adds to the other side's coverage: 0 its share, 1 nothing."""
        r, c = len(xs), len(ys)
        gain = np.ones((r, c))
        if b > 1:
            scale = self._levels[0].typical - self._levels[0].chance
            for drop, shift in ((0, 1), (b - 1, 0)):
                without = covered.source_mean(a, b - 1, r, c, shift)
                share = self.rough.target.lengths[j + drop : j + drop + c] / ys
                gain = np.minimum(gain, (look.source_mean - without) / scale / share)
        if a > 1:
            scale = self._levels[1].typical - self._levels[1].chance
            for drop, shift in ((0, 1), (a - 1, 0)):
                without = covered.target_mean(a - 1, b, r, c, shift)
                share = self.rough.source.lengths[i + drop : i + drop + r] / xs
                gain = np.minimum(gain, (look.target_mean - without) / scale / share[:, None])
        return np.asarray(1.0 - np.clip(gain, -0.5, 1.0)) if a + b > 2 else np.zeros((r, c))

    def _skip_features(self, side: int, best: Floats) -> Floats:
        length = (self.rough.source, self.rough.target)[side].lengths / self.rough.means[side]
        level = self._levels[side]
        columns = [
            np.ones(len(length)),
            length,
            np.log(length),
            level.uncovered(best),
            _over(0.6 - level.lack(best), 0),
        ]
        return np.stack(columns, axis=1)


def _join_costs(
    features: Mapping[Shape, NDArray[np.float32]], values: Mapping[str, float]
) -> dict[Shape, Floats]:
    """Weights times features; beads that do not exist have infinite features and stay impossible."""
    join = np.array([values.get(name, 0.0) for name in JOIN_FEATURES], dtype=np.float64)
    costs = {}
    for shape, block in features.items():
        exists = np.isfinite(block[..., 0])
        # Half the memory, and more than precise enough for sums of a few hundred.
        found = np.where(exists, np.where(exists[..., None], block, 0.0) @ join, np.inf)
        costs[shape] = cast(Floats, found.astype(np.float32))
    return costs


def _over(values: Floats, limit: float) -> Floats:
    return np.maximum(values - limit, 0.0)
