"""A small learnt judge of word links: two looks at the similarity matrix of a pair.

The first look gives every cell a probability from its own features (`word_features.first_look`); the
second sees in addition what the first found around the cell and in its row and column, so that words
between linked neighbours, parts of phrases and repeated words are settled by their surroundings. Each
look is a network with one hidden layer, applied to the matrix and to its transpose and averaged: the
links do not depend on which side is called the source. Weights: `tqpipe.training.words`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tqpipe.alignment.word_features import (
    FIRST,
    FIRST_MIRROR,
    SECOND,
    SECOND_MIRROR,
    Floats,
    first_look,
    second_look,
)
from tqpipe.types import Word

#: Mirror of the planes that the second network reads: those of the first look, then its own.
BOTH_MIRROR = np.r_[FIRST_MIRROR, len(FIRST) + SECOND_MIRROR]
WEIGHTS = Path(__file__).parent.parent / "models" / "words" / "weights.json"


@dataclass(frozen=True)
class Network:
    """One hidden layer of tanh units over planes, averaged with its mirror image."""

    hidden: Floats
    """(units, planes)"""
    bias: Floats
    out: Floats
    out_bias: float
    mirror: NDArray[np.int64]

    def __call__(self, planes: Floats) -> Floats:
        """Probability of every cell, (n, m)."""
        hidden, bias, out = self._both
        units = hidden @ planes.reshape(len(planes), -1)
        units += bias
        np.tanh(units, out=units)
        logit = out @ units / 2 + self.out_bias
        return np.asarray(1 / (1 + np.exp(-logit.clip(-30, 30))), dtype=np.float32).reshape(planes.shape[1:])

    @cached_property
    def _both(self) -> tuple[Floats, Floats, Floats]:
        """Hidden weights, biases and output weights of the network and, behind them, of its mirror image."""
        return (
            np.concatenate([self.hidden, self.hidden[:, self.mirror]]),
            np.tile(self.bias, 2)[:, None],
            np.tile(self.out, 2),
        )


@dataclass(frozen=True)
class LinkModel:
    """Both looks and the probability from which a cell is a link."""

    first: Network
    second: Network
    threshold: float

    def probabilities(self, similarity: Floats, source: Sequence[Word], target: Sequence[Word]) -> Floats:
        """The probability that each source word and each target word translate each other."""
        planes = first_look(similarity, source, target)
        return self.second(np.concatenate([planes, second_look(self.first(planes))]))

    def links(
        self, similarity: Floats, source: Sequence[Word], target: Sequence[Word]
    ) -> list[tuple[int, int]]:
        """Cells at or over the threshold, sorted; a word may have any number of them."""
        rows, columns = np.nonzero(self.probabilities(similarity, source, target) >= self.threshold)
        return list(zip(rows.tolist(), columns.tolist(), strict=True))


@lru_cache(maxsize=1)
def load() -> LinkModel:
    """The model that comes with the package."""
    return from_json(json.loads(WEIGHTS.read_text(encoding="utf-8")))


def from_json(stored: Mapping[str, Any]) -> LinkModel:
    """A model from what `to_json` made; weights for other features are refused."""
    if tuple(stored["features"]) != (*FIRST, *SECOND):
        raise ValueError("the weights of the word links are for other features: train them again")
    return LinkModel(
        _network(stored["first"], FIRST_MIRROR),
        _network(stored["second"], BOTH_MIRROR),
        float(stored["threshold"]),
    )


def to_json(model: LinkModel) -> dict[str, Any]:
    """What `from_json` reads; weights keep four significant digits."""
    return {
        "threshold": model.threshold,
        "features": [*FIRST, *SECOND],
        "first": _stored(model.first),
        "second": _stored(model.second),
    }


def _network(stored: Mapping[str, Any], mirror: NDArray[np.int64]) -> Network:
    hidden, bias, out = (np.array(stored[k], dtype=np.float32) for k in ("hidden", "bias", "out"))
    return Network(hidden, bias, out, float(stored["out_bias"]), mirror)


def _stored(net: Network) -> dict[str, Any]:
    def short(x: float) -> float:
        return float(f"{x:.4g}")

    return {
        "hidden": [[short(x) for x in row] for row in net.hidden.tolist()],
        "bias": [short(x) for x in net.bias.tolist()],
        "out": [short(x) for x in net.out.tolist()],
        "out_bias": short(net.out_bias),
    }
