"""Measures how much riskier good text looks in a language pair than into English, which triage learnt on.

NTREX's documents of even number hold the same news in seven languages, human translations, all good. How far
the log-odds of a pair's risk lie above those of good text into English, near the limits that budgets set, is taken
off before the limits are asked (`triage.model.Variant.offsets`): so a budget holds in every pair.
"""

from __future__ import annotations

import itertools
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from tqpipe.languages import ANY
from tqpipe.training.logistic import log_odds
from tqpipe.training.quality_dev import NTREX, ntrex_documents
from tqpipe.training.triage_cases import Case, Cases
from tqpipe.training.triage_rows import Row
from tqpipe.triage.model import Variant

#: Of good pairs, near the budgets of "review" and "broken".
QUANTILES = (0.95, 0.98)
#: Every so many documents of even number are read.
EVERY = 2


def good(folder: Path) -> list[Cases]:
    """Good pairs of every two languages of NTREX but into English."""
    out = []
    for source, target in itertools.permutations(NTREX, 2):
        if target != "en":
            name = f"{source}-{target}"
            for number, pairs in enumerate(ntrex_documents(folder, source, target)[:: 2 * EVERY]):
                cases = tuple(Case(s, t, 0.0, "clean") for s, t in pairs)
                out.append(Cases(f"ntrex {name}", f"{name} {number}", (source, target), cases))
    return out


def fit(variant: Variant, rows: Sequence[Row]) -> dict[str, float]:
    """Offsets of a variant by pair ("en-ca"), by target language ("*-ca") the mean over its sources, none for English,
    for any other ("*-*") the mean over the targets; none below 0.

    A pair's own is half of what it was measured to be and half of its target language's: some hundred sentences say
    little of the worst twentieth of them.
    """
    found: dict[tuple[str, str], list[float]] = defaultdict(list)
    for row in rows:
        source, target = row.origin.split()[-1].split("-")
        found[source, target].append(variant.odds(row.features))
    base = np.array([log_odds(variant.clean[variant.at.index(q)]) for q in QUANTILES])
    above = {
        pair: float(np.maximum(0.0, np.quantile(values, QUANTILES) - base).mean())
        for pair, values in found.items()
    }
    by_target: dict[str, list[float]] = defaultdict(list)
    for (_, target), value in above.items():
        by_target[target].append(value)
    means = {target: float(np.mean(values)) for target, values in by_target.items()}
    out = {f"{s}-{t}": (value + means[t]) / 2 for (s, t), value in above.items()}
    out |= {f"{ANY}-{t}": value for t, value in means.items()}
    out |= {f"{ANY}-en": 0.0, f"{ANY}-{ANY}": float(np.mean(list(means.values())))}
    return {name: round(value, 3) for name, value in out.items()}
