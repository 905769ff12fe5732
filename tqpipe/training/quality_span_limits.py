"""Chooses the thresholds above which words become error spans.

Three things pull: errors of real translations (biomedical MQM, dev) want low thresholds, planted errors are found
at any, and every span in a sound sentence costs a reader's time. The share of sound sentences that get one
is held below a limit, and the rest is searched one coordinate after the other.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

import numpy as np

from tqpipe.scoring import quality, quality_words
from tqpipe.scoring.quality_input import SOURCE, TARGET
from tqpipe.scoring.quality_raw import Raw
from tqpipe.training import quality_dev as dev
from tqpipe.training.garble_edits import Garble
from tqpipe.training.quality_metrics import span_f1
from tqpipe.types import SEVERITIES, ErrorSpan, Side, TokenQuality

#: Share of sound sentences in which a span may be marked.
ALLOWED_ALARMS = 0.24
#: What a span in a sound sentence costs: so much less of the planted errors touched is worth one fewer a sentence.
COST = 0.2
#: What it is worth that all that is marked in the translations with planted errors belongs to them.
EXACT = 0.5

#: What is tried. `from` and `low` are the two numbers of `doubt`, see `quality_words.spans_of`.
CHOICES: dict[str, Sequence[float]] = {
    "target": (0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6),
    "source": (0.1, 0.15, 0.2, 0.3, 0.4, 0.6, 0.7, 0.85),
    "missing": (0.1, 0.15, 0.2, 0.3, 0.5),
    "from": (0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.25, 1.5, 2.0),
    "low": (0.03, 0.04, 0.05, 0.065, 0.08, 0.1, 0.15),
}

Words = tuple[list[TokenQuality], list[TokenQuality]]


def choose_span_limits(
    model: quality.QualityModel,
    data_folder: Path,
    good: Sequence[tuple[tuple[str, str], Raw]],
    bad: Sequence[Raw],
    planted: Sequence[Garble],
    *,
    limit: int | None = None,
) -> dict[str, Any]:
    """`source`, `target`, `missing`, `doubt`: the most planted errors touched, plus twice the F1 on biomedical MQM,
    plus `EXACT` times the share of what is marked that belongs to a planted error, less `COST` for every span in a
    sound sentence.

    `good`: sound pairs and what the model says of them; `bad`: what it says of the pairs of `planted`.
    `limit`: rows of each MQM set.
    """
    sound = [_words(pair, raw) for pair, raw in good]
    wrong = [_words((g.source, g.target), raw) for g, raw in zip(planted, bad, strict=True)]
    real = [_mqm(model, data_folder, name, limit or 1200) for name in ("pt-en.v1r1", "es-en.v2r2")]

    def worth(limits: Mapping[str, Any]) -> float:
        alarms = np.array([len(_spans(t, limits)) for t in sound])
        if float((alarms > 0).mean()) > ALLOWED_ALARMS:
            return -1.0
        marked = [[(s.side, s.start, s.end) for s in _spans(t, limits)] for t in wrong]
        touched = [dev.touched(g, spans) for g, spans in zip(planted, marked, strict=True)]
        exact = [e for g, spans in zip(planted, marked, strict=True) if (e := _exact(g, spans)) is not None]
        f1 = [span_f1(gold, [_marks(t, limits) for t in texts], sizes)[2] for texts, gold, sizes in real]
        found = float(np.mean(touched)) + 2.0 * float(np.mean(f1))
        return found + EXACT * float(np.mean(exact or [0.0])) - COST * float(alarms.mean())

    best: dict[str, Any] = {
        "target": 0.5, "source": 0.5, "missing": 0.5, "doubt": {"from": 9.0, "target": 0.5},
    }  # fmt: skip
    tried = {json.dumps(best): worth(best)}
    for _ in range(2):  # one coordinate after the other, twice round
        for name, values in CHOICES.items():
            for value in values:
                trial = _changed(best, name, value)
                key = json.dumps(trial)
                if key not in tried:
                    tried[key] = worth(trial)
                if tried[key] > tried[json.dumps(best)] + 1e-4:
                    best = trial
    return best


def _exact(garble: Garble, spans: Sequence[tuple[str, int, int]]) -> float | None:
    """Share of the marked characters of the target that the planted error has; None where either has none."""
    marked = {k for side, a, b in spans if side == "target" for k in range(a, b)}
    wrong = {k for a, b in garble.target_spans for k in range(a, b)}
    return len(marked & wrong) / len(marked) if marked and wrong else None


def _changed(limits: Mapping[str, Any], name: str, value: float) -> dict[str, Any]:
    if name in ("from", "low"):
        return {**limits, "doubt": {**limits["doubt"], {"from": "from", "low": "target"}[name]: value}}
    return {**limits, name: value}


def _words(pair: tuple[str, str], raw: Raw) -> Words:
    """What the model says of the words of both sides; tags play no part in spans."""
    source, target = (
        list(quality_words.words_of(text, (0, len(text)), raw, side, 0.5))
        for text, side in zip(pair, (SOURCE, TARGET), strict=True)
    )
    return source, target


def _spans(words: Words, limits: Mapping[str, Any]) -> list[ErrorSpan]:
    return [
        span
        for side, here in zip(("source", "target"), words, strict=True)
        for span in quality_words.spans_of(here, cast(Side, side), {"thresholds": limits})
    ]


def _marks(words: Words, limits: Mapping[str, Any]) -> list[tuple[int, int, str]]:
    return [(s.start, s.end, s.severity) for s in _spans(words, limits) if s.side == "target"]


def _mqm(
    model: quality.QualityModel, data_folder: Path, name: str, limit: int
) -> tuple[list[Words], list[list[tuple[int, int, str]]], list[int]]:
    """Words, gold spans and lengths (characters) of one set's targets."""
    rows = dev.mqm(data_folder, name, limit=limit)
    raws = model.raw([(e.source, e.target) for e in rows])
    gold: list[list[tuple[int, int, str]]] = [
        [(a, b, SEVERITIES[v - 1]) for a, b, v in e.target_errors or ()] for e in rows
    ]
    words = [_words((e.source, e.target), raw) for e, raw in zip(rows, raws, strict=True)]
    return words, gold, [len(e.target) for e in rows]
