"""What the parts of `accuracy.py quality` share: options, figures with intervals, baselines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from tqpipe.alignment.cost import unit
from tqpipe.encoder import TransformerEncoder
from tqpipe.scoring import quality
from tqpipe.scoring.quality_scale import raw_quality
from tqpipe.training.quality_metrics import bootstrap

Report = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Options:
    """`model`: another folder than the shipped one; `test`: MLQE-PE's test20, not dev; `limit`: rows a set, None for
    all; `wordnet`: WordNet's dict folder.
    """

    model: Path | None = None
    test: bool = False
    limit: int | None = None
    wordnet: Path | None = None


class Baselines:
    """Length ratio, encoder cosine and word coverage of pairs: nothing trained."""

    def __init__(self) -> None:
        self.encoder = TransformerEncoder()

    def __call__(self, pairs: Sequence[tuple[str, str]]) -> dict[str, Any]:
        sources, targets = (
            self.encoder.encode([s for s, _ in pairs]),
            self.encoder.encode([t for _, t in pairs]),
        )
        left, right = (unit(np.stack([e.total for e in side])) for side in (sources, targets))
        centre = np.concatenate([e.middle for e in (*sources, *targets)]).mean(axis=0)
        best = [_best(b.middle - centre, a.middle - centre) for a, b in zip(sources, targets, strict=True)]
        ratio = np.array([len(t) / max(len(s), 1) for s, t in pairs])
        return {
            "length ratio": -np.abs(np.log(np.maximum(ratio, 1e-3) / np.median(ratio))),
            "encoder cosine": (left * right).sum(axis=1),
            "word coverage": np.array([float(b.mean()) if len(b) else 0.0 for b in best]),
            "tokens": [(e.offsets, b) for e, b in zip(targets, best, strict=True)],
        }


def _best(rows: Any, columns: Any) -> Any:
    """For every row the highest cosine with a column."""
    if not len(rows) or not len(columns):
        return np.zeros(len(rows))
    return (unit(rows) @ unit(columns).T).max(axis=1)


def figure(measure: Callable[[Any], float], size: int) -> Report:
    value = measure(np.arange(size))
    low, high = bootstrap(measure, size, rounds=300)
    return {"value": round(value, 4), "low": round(low, 4), "high": round(high, 4), "n": size}


def scores_of(model: quality.QualityModel, pairs: Sequence[tuple[str, str]]) -> Any:
    return raw_quality(np.stack([r.sentence for r in model.raw(pairs)]).astype(float), model.calibration)


def value_of(found: quality.Quality) -> float:
    return -1.0 if found.quality is None else found.quality
