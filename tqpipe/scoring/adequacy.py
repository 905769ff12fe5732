"""Adequacy without a reference or training: how much of the meaning and of the words came across.

The score is a fixed logistic of four figures from the encoder: the cosine of the two sides' mean word vectors, the
mean best similarity of the words of either side (word coverage), and the length ratio. The weights
are fitted by `benchmarks/fit_adequacy.py` on human direct assessments (see `WEIGHTS`).
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from tqpipe.types import Encoding, Pair, WordLinks

NAMES = ("adequacy", "cosine", "source_coverage", "target_coverage", "length_ratio")

#: Logistic weights for (1, cosine, source coverage, target coverage, |log length ratio|), fitted to
#: da_mean / 100 of MLQE-PE ro, et, ru, ne, si -> en, train sets, by benchmarks/fit_adequacy.py.
WEIGHTS = (-2.411, 1.341, 2.641, 1.307, -0.479)


def features(pair: Pair, links: WordLinks) -> tuple[float, float, float, float]:
    """Cosine, source and target coverage (-1..1), and target over source length in characters."""
    return (
        links.cosine,
        _coverage(links.source_best, [w.text for w in links.source]),
        _coverage(links.target_best, [w.text for w in links.target]),
        len(pair.target_text) / max(len(pair.source_text), 1),
    )


def _coverage(best: Sequence[float], words: Sequence[str]) -> float:
    """Mean best similarity, longer words counting more (they carry the content)."""
    weights = [min(len(w), 8) if w[:1].isalnum() else 0.5 for w in words]
    total = sum(weights)
    return sum(b * w for b, w in zip(best, weights, strict=True)) / total if total else 0.0


def adequacy(cosine: float, source_coverage: float, target_coverage: float, length_ratio: float) -> float:
    """Expected human adequacy, 0..1."""
    spread = abs(math.log(max(length_ratio, 1e-3)))
    x = (1.0, cosine, source_coverage, target_coverage, spread)
    return 1.0 / (1.0 + math.exp(-sum(w * v for w, v in zip(WEIGHTS, x, strict=True))))


def scores(
    pair: Pair, source: Encoding | None, target: Encoding | None, links: WordLinks | None
) -> dict[str, float | str]:
    """All figures of one pair, or the reason why they cannot be made."""
    if source is None or target is None or links is None:
        return dict.fromkeys(NAMES, "one side is empty")
    if len(source.offsets) == 0 or len(target.offsets) == 0:
        return dict.fromkeys(NAMES, "one side has no text the encoder can read")
    values = features(pair, links)
    named = dict(zip(NAMES[1:], values, strict=True))
    return {k: round(v, 4) for k, v in {"adequacy": adequacy(*values), **named}.items()}
