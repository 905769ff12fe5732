"""The figures that quality estimation is judged by, in numpy: correlation, MCC, AUC, calibration, spans, bootstrap."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]


def pearson(a: ArrayLike, b: ArrayLike) -> float:
    """Linear correlation, -1..1; 0 where a side is constant."""
    x, y = np.asarray(a, dtype=np.float64), np.asarray(b, dtype=np.float64)
    x, y = x - x.mean(), y - y.mean()
    return float(x @ y / max(np.sqrt((x @ x) * (y @ y)), 1e-12))


def ranks(a: ArrayLike) -> Floats:
    """Ranks from 1, ties averaged."""
    x = np.asarray(a, dtype=np.float64)
    _, inverse, counts = np.unique(x, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    return np.asarray((last - (counts - 1) / 2)[inverse], dtype=np.float64)


def spearman(a: ArrayLike, b: ArrayLike) -> float:
    """Rank correlation, -1..1."""
    return pearson(ranks(a), ranks(b))


def auc(low: ArrayLike, high: ArrayLike) -> float:
    """Probability that a value of `high` is above one of `low`; ties count half."""
    a, b = np.asarray(low, dtype=np.float64), np.asarray(high, dtype=np.float64)
    r = ranks(np.concatenate([a, b]))
    return float((r[len(a) :].sum() - len(b) * (len(b) + 1) / 2) / (len(a) * len(b)))


def mcc(gold: ArrayLike, found: ArrayLike) -> float:
    """Matthews' correlation of two binary labellings."""
    return pearson(np.asarray(gold, dtype=bool), np.asarray(found, dtype=bool))


def reliability(probability: ArrayLike, gold: ArrayLike, bins: int = 10) -> list[tuple[float, float, int]]:
    """(Mean probability, share that is true, rows) of each bin of equal width that is not empty."""
    p, g = np.asarray(probability, dtype=np.float64), np.asarray(gold, dtype=np.float64)
    which = np.minimum((p * bins).astype(int), bins - 1)
    inside = [which == b for b in np.unique(which)]
    return [(float(p[mine].mean()), float(g[mine].mean()), int(mine.sum())) for mine in inside]


def ece(table: Sequence[tuple[float, float, int]]) -> float:
    """Expected calibration error of a `reliability` table: how far probability and share are apart on average."""
    return sum(rows * abs(p - share) for p, share, rows in table) / sum(rows for *_, rows in table)


def best_threshold(
    gold: ArrayLike,
    probability: ArrayLike,
    measure: Callable[[NDArray[np.bool_], NDArray[np.bool_]], float] = mcc,
) -> float:
    """The threshold among 60 quantiles that makes `measure` largest."""
    g, p = np.asarray(gold, dtype=bool), np.asarray(probability, dtype=np.float64)
    candidates = np.unique(np.quantile(p, np.linspace(0.02, 0.995, 60)))
    return float(max(candidates, key=lambda t: measure(g, p >= t)))


def bootstrap(
    measure: Callable[[NDArray[np.int64]], float], size: int, *, rounds: int = 500, seed: int = 0
) -> tuple[float, float]:
    """95 % percentile interval of a measure over resampled row numbers."""
    rng = np.random.default_rng(seed)
    values = [measure(rng.integers(0, size, size)) for _ in range(rounds)]
    low, high = np.percentile(values, [2.5, 97.5])
    return float(low), float(high)


#: (start, end, severity): half-open range of the target's characters; severity "minor" or "major".
Span = tuple[int, int, str]


def span_f1(
    gold: Sequence[Sequence[Span]], found: Sequence[Sequence[Span]], lengths: Sequence[int]
) -> tuple[float, float, float]:
    """Precision, recall, F1 by characters as in WMT23 QE task 2, fine-grained track.

    A character in a predicted and a gold span counts 1 when the severities agree, 0.5 when they do
    not; each character counts once on either side. An empty range marks one character.
    """
    hit = p_total = r_total = 0.0
    for g, f, length in zip(gold, found, lengths, strict=True):
        a, b = _paint(g, length), _paint(f, length)
        both = (a > 0) & (b > 0)
        hit += float(np.where(both & (a == b), 1.0, np.where(both, 0.5, 0.0)).sum())
        p_total += float((b > 0).sum())
        r_total += float((a > 0).sum())
    precision, recall = hit / max(p_total, 1.0), hit / max(r_total, 1.0)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-12)


def _paint(spans: Sequence[Span], length: int) -> NDArray[np.int8]:
    out = np.zeros(length + 1, dtype=np.int8)
    for start, end, severity in spans:
        value = 1 if severity == "minor" else 2
        region = out[start : max(end, start + 1)]
        region[:] = np.maximum(region, value)
    return out
