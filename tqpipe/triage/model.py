"""The triage model: gradient-boosted trees over `features`, one set for each combination of what was run.

It is a JSON file made by `tqpipe/training/triage.py` (see models/triage/README.md), read and evaluated without
any library. A tree's nodes carry the mean score of what reached them in training, so a pair's raw score is
the sum of the changes along its paths, and each change belongs to the feature that was asked (Saabas 2014,
"Interpreting random forests"): contributions add up to the score exactly. `Line`s on single features come on top, and
the quality score speaks for itself beside all of that (`witness`).
"""

from __future__ import annotations

import functools
import hashlib
import json
import math
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import Any

from tqpipe.languages import base_language, of_pair
from tqpipe.triage.witness import Witness
from tqpipe.types import TqpipeError

VERSION = 4
#: The file that comes with the package.
SHIPPED = Path(str(files("tqpipe") / "models" / "triage" / "model.json"))
#: Blocks of features in the order of a variant's name.
BLOCKS = ("shape", "rules", "encoder", "quality")
#: The feature of a pair with a major or critical flag that is sure by itself: its confidence.
SURE_FLAG = "rules/sure flag"
#: The same of one that is far sounder to the quality model with another word in the place of one of its own, or with
#: one that seems lost, or that has a doubted word that stands for another one.
SURE_CONTRAST = "quality/sure contrast"
#: How likely such a flag, if it is right, makes it that a person would change the pair.
CHANGED = 0.97
#: Cells (see `Variant.raw`) of which a variant keeps the score.
_CELLS = 50_000


@dataclass(frozen=True, slots=True)
class Tree:
    """Parallel lists of nodes, the root first: feature (-1 for a leaf), threshold, the two children, mean score.

    A value goes left when it is at most the threshold.
    """

    feature: tuple[int, ...]
    threshold: tuple[float, ...]
    left: tuple[int, ...]
    right: tuple[int, ...]
    value: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """What is added to the raw score: `slope` times what a feature has above `centre`."""

    feature: int
    slope: float
    centre: float

    def of(self, values: Sequence[float]) -> float:
        """What it adds for a pair's features."""
        return self.slope * (values[self.feature] - self.centre)


@dataclass(frozen=True, slots=True)
class Variant:
    """The model for pairs of which the blocks in its name are known.

    `slope` and `offset` make the raw score calibrated log-odds. `clean` is the calibrated risk of good pairs
    at rising quantiles `at` (0..1): from it follow the thresholds.
    """

    name: str
    features: tuple[str, ...]
    bias: float
    trees: tuple[Tree, ...]
    slope: float
    offset: float
    at: tuple[float, ...]
    clean: tuple[float, ...]
    lines: tuple[Line, ...] = ()
    witness: Witness | None = None
    #: Log-odds by language pair (`languages.of_pair`) that good text has there above good text into English.
    offsets: Mapping[str, float] = field(default_factory=dict)
    #: Every feature's thresholds in rising order; between them the score is the same.
    cuts: tuple[tuple[float, ...], ...] = field(init=False, repr=False, compare=False)
    _cells: dict[tuple[int, ...], float] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        cuts: list[set[float]] = [set() for _ in self.features]
        for tree in self.trees:
            for k, threshold in zip(tree.feature, tree.threshold, strict=True):
                if k >= 0:
                    cuts[k].add(threshold)
        object.__setattr__(self, "cuts", tuple(tuple(sorted(found)) for found in cuts))
        object.__setattr__(self, "_cells", {})

    def raw(self, features: Mapping[str, float]) -> float:
        """The uncalibrated log-odds. A feature that is not there is 0: no flag, no difference."""
        values = [features.get(name, 0.0) for name in self.features]
        # In a corpus most pairs have no flag and lie, by their lengths, in one of some hundred cells.
        cell = tuple(map(bisect_left, self.cuts, values))
        found = self._cells.get(cell)
        if found is None:
            if len(self._cells) >= _CELLS:
                self._cells.clear()
            found = self.bias + sum(tree.value[_leaf(tree, values)] for tree in self.trees)
            self._cells[cell] = found
        found += sum(line.of(values) for line in self.lines)
        return found if self.witness is None else self.witness.joined(found, values)

    def odds(self, features: Mapping[str, float], langs: tuple[str, str] = ("", "")) -> float:
        """The calibrated log-odds, less those of the language pair; without a pair they are as into English. A sure
        flag is a floor: no score of a model says that a text in the wrong language, or 25,000 for 2,500, may stand.
        """
        return max(self.slope * self.raw(features) + self.offset - self._harsh(langs), floor(features))

    def risk(self, features: Mapping[str, float], langs: tuple[str, str] = ("", "")) -> float:
        """The same as a probability, 0..1."""
        return _sigmoid(self.odds(features, langs))

    def _harsh(self, langs: tuple[str, str]) -> float:
        return of_pair(self.offsets, *map(base_language, langs)) or 0.0

    def contributions(
        self, features: Mapping[str, float], langs: tuple[str, str] = ("", "")
    ) -> tuple[float, dict[str, float]]:
        """The calibrated log-odds of a pair about which nothing is known, and what each feature adds to it."""
        values = [features.get(name, 0.0) for name in self.features]
        start, raw = self.bias, dict.fromkeys(self.features, 0.0)
        for tree in self.trees:
            start += tree.value[0]
            node = 0
            while (k := tree.feature[node]) >= 0:
                child = tree.left[node] if values[k] <= tree.threshold[node] else tree.right[node]
                raw[self.features[k]] += tree.value[child] - tree.value[node]
                node = child
        for line in self.lines:
            raw[self.features[line.feature]] += line.of(values)
        if self.witness is not None:
            total = sum(raw.values())
            start, rest, own = self.witness.shares(start, start + total, values)
            raw = {name: v * rest / total if total else 0.0 for name, v in raw.items()}
            raw[self.features[self.witness.feature]] += own
        start = self.slope * start + self.offset - self._harsh(langs)
        out = {name: self.slope * v for name, v in raw.items()}
        out[_surest(features)] = max(0.0, floor(features) - start - sum(out.values()))
        return start, {name: v for name, v in out.items() if v}

    def threshold(self, budget: float) -> float:
        """The risk, to four decimals, that a share of at most `budget` of good pairs reaches; 0 for a budget of 1."""
        if budget >= 1.0:
            return 0.0
        # Between two known quantiles the higher risk is the safe side of the budget.
        k = min(bisect_left(self.at, 1.0 - budget - 1e-9), len(self.at) - 1)
        return (math.floor(self.clean[k] * 1e4) + 1) / 1e4


def floor(features: Mapping[str, float]) -> float:
    """The log-odds below which a sure flag, or a sure contrast, lets no pair fall."""
    sure = CHANGED * features.get(_surest(features), 0.0)
    return math.log(sure / (1.0 - sure)) if sure else -math.inf


def _surest(features: Mapping[str, float]) -> str:
    """Which of the two is the floor."""
    return max((SURE_FLAG, SURE_CONTRAST), key=lambda name: features.get(name, 0.0))


def _leaf(tree: Tree, values: Sequence[float]) -> int:
    node = 0
    while (k := tree.feature[node]) >= 0:
        node = tree.left[node] if values[k] <= tree.threshold[node] else tree.right[node]
    return node


def _sigmoid(x: float) -> float:
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, x))))


@dataclass(frozen=True, slots=True)
class Model:
    """All variants, and the signature of the quality model that the file was fitted with."""

    version: str
    quality: str
    variants: Mapping[str, Variant]

    def variant(self, features: Mapping[str, float]) -> Variant:
        """The variant for the blocks that a pair's features are of."""
        have = {name.split("/", 1)[0] for name in features}
        name = "+".join(block for block in BLOCKS if block in have)
        # The encoder may run where the rules do not, say; the nearest known set is what all of it is in.
        return self.variants.get(name) or self.variants[_nearest(have, self.variants)]


def _nearest(have: set[str], names: Mapping[str, Any]) -> str:
    """The variant with most of the blocks that are there, and none that are not."""
    inside = [name for name in names if set(name.split("+")) <= have]
    return max(inside, key=lambda name: name.count("+"))


@functools.cache
def shared() -> Model:
    """The model that ships with the package, read once a process."""
    return load(SHIPPED)


def load(path: Path) -> Model:
    """Read a model file. Raises TqpipeError naming the file when it is not one."""
    try:
        text = path.read_bytes()
        data = json.loads(text)
        if data["version"] != VERSION:
            raise TqpipeError(
                f"{path}: a triage model of version {data['version']}; this tqpipe reads {VERSION}"
            )
        variants = {name: variant_of(name, v) for name, v in data["variants"].items()}
        if "shape" not in variants:
            raise KeyError("shape")
        return Model(hashlib.sha256(text).hexdigest()[:12], data["quality"], variants)
    except OSError as error:
        raise TqpipeError(f"{path}: {error.strerror or error}") from error
    except (ValueError, KeyError, TypeError) as error:
        raise TqpipeError(f"{path}: not a triage model: {error!r:.80}") from error


def variant_of(name: str, v: Mapping[str, Any]) -> Variant:
    """A variant from its part of the file."""
    trees = tuple(
        Tree(*(tuple(t[k]) for k in ("feature", "threshold", "left", "right", "value"))) for t in v["trees"]
    )
    return Variant(
        name,
        tuple(v["features"]),
        v["bias"],
        trees,
        v["slope"],
        v["offset"],
        tuple(v["at"]),
        tuple(v["clean"]),
        tuple(Line(**line) for line in v["lines"]),
        None if v["witness"] is None else Witness(**v["witness"]),
        v.get("offsets", {}),
    )
