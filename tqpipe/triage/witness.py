"""A score that speaks for itself beside the trees, without ever outvoting them.

The trees learn from planted errors, nearly all of which leave something better to go by than the quality score. Real
ones do not: they are diffuse, and the score orders them best. So a pair is as risky as the trees say or as the score
says, whichever is more: their odds are added, as of two causes either of which is enough (the noisy-or of Pearl 1988).
What the score says has a ceiling near the limits that budgets set, so that among the riskiest pairs the trees decide.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

#: How gradually what it says bends towards the ceiling, in log-odds.
BEND = 0.3


@dataclass(frozen=True, slots=True)
class Witness:
    """Log-odds of its own: `slope` times what a feature has above `centre`, at most `ceiling`."""

    feature: int
    slope: float
    centre: float
    ceiling: float

    def says(self, values: Sequence[float]) -> float:
        """What it says of a pair with these features."""
        return self._bent(self.slope * (values[self.feature] - self.centre))

    def _bent(self, odds: float) -> float:
        return self.ceiling - BEND * _log_sum(0.0, (self.ceiling - odds) / BEND)

    def joined(self, raw: float, values: Sequence[float]) -> float:
        """The log-odds of a pair of which the rest of the model says `raw`."""
        return _log_sum(raw, self.says(values))

    def shares(self, start: float, raw: float, values: Sequence[float]) -> tuple[float, float, float]:
        """What is known before a pair is seen, when the rest of the model says `start`; what `raw` in its place
        adds; and what the score adds to that of the mean. They add up to `joined(raw, values)`.

        Which of the two comes first matters, so each gets the mean of both orders (Shapley 1953).
        """
        usual, own = self._bent(0.0), self.says(values)
        known = _log_sum(start, usual)
        rest, alone = _log_sum(raw, usual) - known, _log_sum(start, own) - known
        together = _log_sum(raw, own) - known
        return known, (rest + together - alone) / 2, (alone + together - rest) / 2


def _log_sum(a: float, b: float) -> float:
    """ln(e^a + e^b)."""
    return max(a, b) + math.log1p(math.exp(-abs(a - b)))
