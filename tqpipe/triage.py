"""Scores and flags -> one risk in 0..1 and a verdict: the rule, in one place.

Flags are taken as independent witnesses: the risk is the probability that at least one of them is
right and worth a change, weighted by severity. A low adequacy is one more witness.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tqpipe.config import TriageConfig
from tqpipe.types import Flag, Verdict

#: How sure a right flag of each severity makes it that a person would change the target.
WEIGHTS = {"minor": 0.25, "major": 0.6, "critical": 0.97}
#: Adequacy below which the score itself speaks against a pair, and how loudly at 0.
DOUBTFUL = 0.5
DOUBT = 0.6


def risk(scores: Mapping[str, float | None], flags: Sequence[Flag]) -> float:
    """Probability, 0..1, that a person would change the target."""
    fine = 1.0
    for flag in (f for f in flags if f.waived is None):
        fine *= 1.0 - WEIGHTS[flag.severity] * flag.confidence
    adequacy = scores.get("adequacy")
    if adequacy is not None and adequacy < DOUBTFUL:
        fine *= 1.0 - DOUBT * (DOUBTFUL - adequacy) / DOUBTFUL
    return round(1.0 - fine, 4)


def verdict(value: float, config: TriageConfig) -> Verdict:
    """The verdict of a risk: the thresholds are options."""
    if value >= config.broken:
        return "broken"
    return "review" if value >= config.review else "ok"
