"""Measures what `tqpipe.scoring.quality_offsets` takes off: how harshly a model scores good text, by language pair.

NTREX holds the same news in seven languages, so all 42 pairs are compared on the same sentences: its documents of
even number, human translations, all good. (Between two languages other than English both sides are translations,
and looser; what is equal in the end is the share of good sentences that trouble a reader.)
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tqpipe.languages import ANY
from tqpipe.scoring import quality
from tqpipe.scoring.quality_input import SOURCE, TARGET
from tqpipe.scoring.quality_offsets import NAMES
from tqpipe.scoring.quality_raw import Raw
from tqpipe.training import quality_dev as dev
from tqpipe.training.data import OUT_OF_ENGLISH
from tqpipe.training.logistic import log_odds

#: Where the distributions of good sentences are made to meet: near the limits that are set for them.
QUANTILES = (0.75, 0.9)
#: Rows of a pair.
ROWS = 330


def fit(
    model: quality.QualityModel, data_folder: Path, *, limit: int | None = None
) -> dict[str, dict[str, float]]:
    """Offsets by pair ("en-ca"); by target language ("*-ca") the mean over its sources, none for English; for any other
    ("*-*") the mean over the targets, none for the pairs out of English whose judgments were trained on. None is
    below 0: a pair whose good text looks better than the average into English is not doubted for it. `limit`: rows of
    a pair.
    """
    texts = {k: [text for _, text in dev.ntrex(data_folder, "en", k, half=0)] for k in dev.NTREX}
    step = -(-len(texts["en"]) // (limit or ROWS))
    top = {
        (source, target): highest(model.raw(list(zip(texts[source], texts[target], strict=True))[::step]))
        for source, target in itertools.permutations(dev.NTREX, 2)
    }
    base = np.quantile(np.concatenate([v for (_, t), v in top.items() if t == "en"]), QUANTILES, axis=0)
    found = {
        pair: np.maximum(0.0, (np.quantile(values, QUANTILES, axis=0) - base).mean(axis=0))
        for pair, values in top.items()
    }
    out = {"-".join(pair): _named(value) for pair, value in found.items()}
    others = [language for language in dev.NTREX if language != "en"]
    by_target = {
        language: np.mean([value for (_, target), value in found.items() if target == language], axis=0)
        for language in others
    }
    out |= {f"{ANY}-{language}": _named(value) for language, value in by_target.items()}
    out[f"{ANY}-{ANY}"] = _named(np.mean(list(by_target.values()), axis=0))
    # Into English no pair is like another, and unknown ones are left as they are.
    out |= dict.fromkeys((f"{ANY}-en", *OUT_OF_ENGLISH), _named(np.zeros(len(NAMES))))
    return out


def highest(raws: Sequence[Raw]) -> NDArray[np.float64]:
    """(n, 4) log-odds, as NAMES: the largest over a sentence's tokens."""
    rows = []
    for raw in raws:
        error, side = 1.0 - raw.token[:, 3].astype(np.float64), raw.row.side
        gaps = [*np.flatnonzero(side == TARGET), raw.row.first_gap]
        odds = [log_odds(error[side == number].max(initial=0.0)) for number in (SOURCE, TARGET)]
        rows.append([float(raw.sentence[4]), *odds, log_odds(raw.token[gaps, 2].max())])
    return np.array(rows)


def _named(values: NDArray[np.float64]) -> dict[str, float]:
    return dict(zip(NAMES, (round(float(v), 3) for v in values), strict=True))
