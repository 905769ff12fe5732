"""Recipe of the adequacy score: a logistic of the encoder's figures, fitted to human judgments.

Direct assessments (MLQE-PE, da_mean / 100) are the goal; the loss is the cross-entropy of a
fractional response, so the score is the assessment to be expected.
"""

from __future__ import annotations

import gzip
import json
import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tqpipe.alignment import link_words, mean_token
from tqpipe.ingest import make_pair
from tqpipe.scoring.adequacy import features
from tqpipe.training import logistic
from tqpipe.types import Encoder

PAIRS = ("ro-en", "et-en", "ru-en", "ne-en", "si-en")


def read(data: Path, pair: str, split: str, limit: int) -> list[tuple[str, str, float]]:
    """Source, translation and da_mean / 100 of the first `limit` rows of a MLQE-PE file."""
    rows = []
    with gzip.open(data / "qe" / "mlqe-pe" / f"{pair}.{split}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line, _ in zip(lines, range(limit), strict=False):
            row = json.loads(line)
            rows.append((row["src"], row["mt"], row["da_mean"] / 100))
    return rows


def table(rows: Sequence[tuple[str, str, float]], encoder: Encoder) -> NDArray[np.float64]:
    """(rows, 5): 1, cosine, source coverage, target coverage, |log length ratio|."""
    found = encoder.encode([text for row in rows for text in row[:2]], sentences=False)
    means = mean_token(found[0::2]), mean_token(found[1::2])
    out = []
    for k, (source, target, _) in enumerate(rows):
        left, right = found[2 * k], found[2 * k + 1]
        links = link_words(source, target, left, right, *means)
        values = features(make_pair(source, target), links)
        out.append((1.0, *values[:3], abs(math.log(max(values[3], 1e-3)))))
    return np.array(out)


def fit(x: NDArray[np.float64], y: NDArray[np.float64], ridge: float = 1e-3) -> tuple[float, ...]:
    """The weights of the logistic regression; the ridge is for each row, on the intercept as on the others."""
    return tuple(round(float(v), 3) for v in logistic.fit(x, y, ridge * len(y)))
