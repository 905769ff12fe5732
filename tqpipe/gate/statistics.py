"""Paired significance tests, vectorised, honest about small samples.

Paired bootstrap (Koehn 2004, https://aclanthology.org/W04-3250) and paired approximate randomisation (Riezler and
Maxwell 2005, https://aclanthology.org/W05-0908), as sacreBLEU has them. A metric is a function of sums over segments:
a mean of scores is the simplest, BLEU and chrF sum counts. So a resample is a matrix product of weights or signs with
the segments' statistics, and a thousand of them are one product.

The p-values of sacreBLEU's metrics are those of sacreBLEU itself: same generator, same draws, same formula
(`tests/gate` hold it to .01, `benchmarks/accuracy.py gate` times both).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tqpipe.wording import plural

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array = NDArray[np.float64]
    #: (r, k) sums of statistics -> (r,) scores.
    Score = Callable[[Array], Array]

SEED = 12345
#: Differing segments up to which every assignment of signs is tried: 2**12 of them.
EXACT = 12
#: Segments below which an interval is told to be rough.
SMALL = 30
#: Cells of a matrix of resamples held at once.
_CELLS = 20_000_000


@dataclass(frozen=True, slots=True)
class Test:
    """A paired comparison of B with A.

    `difference` is B's score less A's, `interval` its 95 % bootstrap interval, `p` two-sided. `n` segments were
    compared, in `differing` of them the two differ. `note` says where the sample is too small to say much.
    """

    a: float
    b: float
    difference: float
    interval: tuple[float, float]
    p: float
    n: int
    differing: int
    note: str = ""


def mean(sums: Array) -> Array:
    """The score of plain per-segment scores: sums of (value, 1)."""
    result: Array = sums[:, 0] / sums[:, 1]
    return result


def values(column: Sequence[float]) -> Array:
    """Per-segment scores as statistics for `mean`: (n, 2) of value and 1."""
    import numpy as np

    data = np.asarray(column, dtype=np.float64)
    return np.column_stack([data, np.ones(len(data))])


def bootstrap(
    systems: Sequence[Array], score: Score = mean, *, resamples: int = 1000, seed: int = SEED
) -> tuple[Array, Array]:
    """Each system's score and its bootstrap scores: (s,) and (s, resamples).

    All systems see the same draws. `systems` are (n, k) statistics of the same n segments.
    """
    import numpy as np

    n = len(systems[0])
    true = np.array([float(score(s.sum(axis=0, keepdims=True))[0]) for s in systems])
    rng = np.random.default_rng(seed)
    found: list[list[Array]] = [[] for _ in systems]
    step = _step(n)
    # Block by block: the generator goes on where it stopped, so the draws are those of one call, sacreBLEU's.
    for at in range(0, resamples, step):
        rows = min(step, resamples - at)
        drawn = rng.choice(n, size=(rows, n), replace=True) + (np.arange(rows) * n)[:, None]
        counts = np.bincount(drawn.ravel(), minlength=rows * n).reshape(rows, n).astype(np.float64)
        for k, s in enumerate(systems):
            found[k].append(score(counts @ s))
    return true, np.stack([np.concatenate(parts) for parts in found])


def _step(n: int) -> int:
    """Resamples in a block; a multiple of 32, as bits are drawn 32 at a time."""
    return max(32, _CELLS // max(n, 1) // 32 * 32)


def interval(scores: Array) -> tuple[float, float]:
    """The 95 % percentile interval of bootstrap scores."""
    import numpy as np

    low, high = np.percentile(scores, [2.5, 97.5])
    return float(low), float(high)


def bootstrap_p(a: Array, b: Array, true_a: float, true_b: float) -> float:
    """Two-sided p of paired bootstrap scores, as sacreBLEU computes it: differences centred on none."""
    import numpy as np

    differences = np.abs(b - a)
    real = abs(true_b - true_a)
    centred = differences - differences.mean()
    return float((int((centred > real).sum()) + 1) / (len(a) + 1))


def randomisation_p(
    a: Array, b: Array, score: Score = mean, *, trials: int = 10_000, seed: int = SEED
) -> float:
    """Two-sided p: how often systems whose segments are swapped at random differ as much as these do.

    With few differing segments every way to swap them is tried, and the p-value is exact.
    """
    import numpy as np

    true_a, true_b = (float(score(x.sum(axis=0, keepdims=True))[0]) for x in (a, b))
    real = abs(true_b - true_a)
    differing = np.flatnonzero((a != b).any(axis=1))
    k = len(differing)
    if k == 0:
        return 1.0
    delta = (b - a)[differing]
    base_a, base_b = a.sum(axis=0), b.sum(axis=0)
    if k <= EXACT:
        swaps = ((np.arange(2**k)[:, None] >> np.arange(k)) & 1).astype(np.float64)
        moved = swaps @ delta
        found = np.abs(score(base_a + moved) - score(base_b - moved))
        # A rounding error must not make the observed assignment differ from itself.
        return float((found >= real - 1e-9 * max(1.0, real)).mean())
    rng = np.random.default_rng(seed)
    n, hits = len(a), 0
    step = _step(n)
    for at in range(0, trials, step):
        # sacreBLEU's own draws: one bit a segment, differing or not.
        swaps = rng.integers(2, size=(min(step, trials - at), n), dtype=bool)[:, differing].astype(np.float64)
        moved = swaps @ delta
        found = np.abs(score(base_a + moved) - score(base_b - moved))
        hits += int((found >= real - 1e-12 * max(1.0, real)).sum())
    return (hits + 1) / (trials + 1)


def compare(
    a: Array,
    b: Array,
    score: Score = mean,
    *,
    test: str = "randomisation",
    alpha: float = 0.05,
    resamples: int = 10_000,
    seed: int = SEED,
) -> Test:
    """Compare system B with A on the same n segments, (n, k) statistics each.

    The p-value does not depend on `alpha`, the note on whether so few segments can be significant does.
    """
    import numpy as np

    n = len(a)
    differing = int((a != b).any(axis=1).sum())
    if not differing:  # no draw can tell them apart
        value = float(score(a.sum(axis=0, keepdims=True))[0])
        return Test(value, value, 0.0, (0.0, 0.0), 1.0, n, 0, small(n, 0, alpha))
    true, scores = bootstrap(
        [a, b], score, resamples=min(resamples, 1000) if test != "bootstrap" else resamples, seed=seed
    )
    low, high = interval(scores[1] - scores[0])
    if test == "bootstrap":
        p = bootstrap_p(scores[0], scores[1], float(true[0]), float(true[1]))
    else:
        p = randomisation_p(a, b, score, trials=resamples, seed=seed)
    return Test(
        a=float(true[0]),
        b=float(true[1]),
        difference=float(true[1] - true[0]),
        interval=(low, high),
        p=float(np.clip(p, 0.0, 1.0)),
        n=n,
        differing=differing,
        note=small(n, differing, alpha),
    )


def small(n: int, differing: int, alpha: float) -> str:
    """What a reader must know of a small sample; "" for one that is large enough."""
    if differing > 0 and 2.0 ** (1 - differing) > alpha:
        few = f"the two differ in only {differing} of {n} segments"
        if differing == n:
            few = f"there {'is' if n == 1 else 'are'} only {plural(n, 'segment')}"
        return f"{few}: no paired test can find that significant, so look at the segments"
    if n < SMALL:
        return f"only {n} segments: the interval is rough"
    return ""


def holm(ps: Sequence[float]) -> list[float]:
    """Holm's step-down correction (1979): adjusted p-values in the order given; nan stays nan."""
    order = sorted((p, i) for i, p in enumerate(ps) if not math.isnan(p))
    out = [math.nan] * len(ps)
    highest = 0.0
    for rank, (p, i) in enumerate(order):
        highest = max(highest, min(1.0, (len(order) - rank) * p))
        out[i] = highest
    return out


# --- sacreBLEU's metrics ------------------------------------------------------------------------


def metric(name: str) -> Any:
    """SacreBLEU's BLEU, chrF or TER with its defaults."""
    from sacrebleu.metrics import BLEU, CHRF, TER

    made: Mapping[str, Any] = {"bleu": BLEU, "chrf": CHRF, "ter": TER}
    return made[name]()


def metric_statistics(name: str, hypotheses: Sequence[str], references: Sequence[str]) -> Array:
    """(n, k) statistics of each segment, from sacreBLEU's own extraction."""
    import numpy as np

    found = metric(name)._extract_corpus_statistics(list(hypotheses), [list(references)])
    return np.asarray(found, dtype=np.float64)


def metric_score(name: str) -> Score:
    """The corpus score of sums of those statistics, for many rows at once."""
    return {"bleu": _bleu, "chrf": _chrf, "ter": _ter}[name]


def _bleu(sums: Array) -> Array:
    """BLEU-4 with exponential smoothing, sacreBLEU's default: columns hyp length, ref length, 4 correct, 4 total."""
    import numpy as np

    system, reference = sums[:, 0], sums[:, 1]
    correct, total = sums[:, 2:6], sums[:, 6:10]
    # Each order without a match counts half of the one before: 1/2, 1/4, ... of a match.
    none = (correct == 0) & (total > 0)
    smooth = 2.0 ** np.cumsum(none, axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        precision = np.where(none, 100.0 / (smooth * total), 100.0 * correct / total)
        logs = np.where((total > 0) & (precision > 0), np.log(precision), -9999999999.0)
        brevity = np.where(system < reference, np.where(system > 0, np.exp(1 - reference / system), 0.0), 1.0)
    scores: Array = brevity * np.exp(logs.sum(axis=1) / 4)
    # No match of any order is no score at all.
    return np.where(correct.any(axis=1), scores, 0.0)


def _chrf(sums: Array) -> Array:
    """chrF2: columns of (hypothesis, reference, match) for each of 6 orders; sacreBLEU's effective orders."""
    import numpy as np

    hypothesis, reference, match = sums[:, 0::3], sums[:, 1::3], sums[:, 2::3]
    with np.errstate(divide="ignore", invalid="ignore"):
        precision = np.where(hypothesis > 0, match / hypothesis, 0.0)
        recall = np.where(reference > 0, match / reference, 0.0)
    some = (hypothesis > 0) & (reference > 0)
    orders = some.sum(axis=1)
    count = np.maximum(orders, 1)
    p, r = (np.where(some, x, 0.0).sum(axis=1) / count for x in (precision, recall))
    with np.errstate(divide="ignore", invalid="ignore"):
        scores = np.where(p + r > 0, 5.0 * p * r / (4.0 * p + r), 0.0)
    result: Array = 100.0 * np.where(orders > 0, scores, 0.0)
    return result


def _ter(sums: Array) -> Array:
    """TER: columns of edits and reference length."""
    import numpy as np

    edits, length = sums[:, 0], sums[:, 1]
    with np.errstate(divide="ignore", invalid="ignore"):
        scores = np.where(length > 0, edits / length, np.where(edits > 0, 1.0, 0.0))
    result: Array = 100.0 * scores
    return result
