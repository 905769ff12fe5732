"""Fits what turns a network's outputs into a product: quality on 0..100, intervals, thresholds.

Everything is fitted on dev data; coverage is measured on the half of the judgments that the intervals
were not fitted on.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tqpipe.encoder import native_bf16
from tqpipe.scoring import quality, quality_files, quality_int8
from tqpipe.training import quality_dev as dev
from tqpipe.training.quality_batches import label_tokens
from tqpipe.training.quality_metrics import auc, best_threshold, increasing, mcc, pearson

#: Neutral values, for raw outputs of a network that is not calibrated yet.
START: dict[str, Any] = {
    "mix": {"da": 0.5, "z": 0.5, "hter": 0.0, "mqm": 0.0, "broken": 0.25, "from": 0.0},
    "raw": [-6.0, 2.0], "quality": [0.0, 100.0],
    "interval": {"at": [0.0, 100.0], "below": [30.0, 30.0], "above": [30.0, 30.0], "level": 0.9},
    "thresholds": {"source": 0.5, "target": 0.5, "missing": 0.5, "edit": 0.5, "source_edit": 0.5, "gap": 0.5},
    "languages": {},
}  # fmt: skip

#: Language pairs: "judged" (measured on human judgments), "planted" (on planted errors and rankings only),
#: "trained" (seen in training, not measured).
COVERAGE: dict[str, str] = {
    **dict.fromkeys((*dev.PAIRS, "pt-en", "es-en"), "judged"),
    **dict.fromkeys(("ca-en", "fr-en"), "planted"),
    **dict.fromkeys(
        ("de-en", "zh-en", "cs-en", "fi-en", "lv-en", "tr-en", "hi-en", "pl-en", "ja-en", "en-es", "en-fr"),
        "trained",
    ),
}

#: Mean dev Pearson that may be given up for telling garbles from good text.
ALLOWED_LOSS = 0.01


def fit(folder: Path, data_folder: Path, *, limit: int | None = None, level: float = 0.9) -> dict[str, Any]:
    """Calibrate the model in `folder` on dev data and write its calibration.json. `limit`: rows of each
    set.
    """
    (folder / quality_files.CALIBRATION).write_text(json.dumps(START), encoding="utf-8")
    model = quality.QualityModel.load(folder, precision="bf16" if native_bf16() else "fp32")
    found: dict[str, Any] = json.loads(json.dumps(START))
    judged = {p: dev.judged(data_folder, p, limit=limit) for p in dev.PAIRS}
    raws = {p: model.raw([(e.source, e.target) for e in rows]) for p, rows in judged.items()}
    sentence = {p: np.stack([r.sentence for r in rs]).astype(np.float64) for p, rs in raws.items()}
    z = {p: np.array([e.z for e in rows], dtype=np.float64) for p, rows in judged.items()}
    da = {p: np.array([e.da for e in rows], dtype=np.float64) for p, rows in judged.items()}

    pairs = dev.ntrex(data_folder)
    planted = dev.planted(pairs, 40 if limit is None else 15)
    good = model.raw([pairs[k] for k in sorted({k for k, _ in planted})])
    bad = model.raw([(g.source, g.target) for _, g in planted])
    good_sentence, bad_sentence = (
        np.stack([r.sentence for r in rs]).astype(np.float64) for rs in (good, bad)
    )

    some = [(e.source, e.target) for rows in judged.values() for e in rows[:: max(1, len(rows) // 40)]]
    observe(folder, [*some, *((g.source, g.target) for _, g in planted[::10])])
    found["mix"] = _mix(sentence, z, good_sentence, bad_sentence)
    raw = {p: quality.raw_quality(s, found) for p, s in sentence.items()}
    found |= _curve(np.concatenate(list(raw.values())), np.concatenate(list(da.values())))
    predicted = np.interp(np.concatenate(list(raw.values())), found["raw"], found["quality"])
    found["interval"] = _interval(predicted, np.concatenate(list(da.values())), level)
    found["thresholds"] = _thresholds(
        model, data_folder, judged, raws, good, bad, [g for _, g in planted], limit
    )
    found["languages"] = dict(COVERAGE)
    (folder / quality_files.CALIBRATION).write_text(
        json.dumps(_rounded(found), indent=1) + "\n", encoding="utf-8"
    )
    return found


def observe(folder: Path, pairs: Sequence[tuple[str, str]]) -> None:
    """Measure the activations on some pairs and store them in the folder: what the int8 path needs."""
    model = quality.QualityModel.load(folder, precision="fp32")
    watch = quality_int8.Observer(model.net)
    model.raw(pairs)
    quality_files.write_activations(folder, watch.stop())


def _mix(
    sentence: Mapping[str, NDArray[np.float64]], z: Mapping[str, NDArray[np.float64]],
    good: NDArray[np.float64], bad: NDArray[np.float64],
) -> dict[str, float]:  # fmt: skip
    """Weights of the outputs: best mean Pearson first, then as much of "broken" as costs at most
    ALLOWED_LOSS.
    """

    def mean(mix: Mapping[str, float]) -> float:
        return float(
            np.mean(
                [
                    pearson(quality.raw_quality(sentence[p], {"mix": mix}), z[p])
                    for p in sentence
                    if p.endswith("-en")
                ]
            )
        )

    best = {"da": 0.5, "z": 0.5, "hter": 0.0, "mqm": 0.0, "broken": 0.0, "from": 0.0}
    for share in (0.3, 0.5, 0.7):
        for hter in (0.0, -0.3, -0.6, -1.0):
            for mqm in (0.0, 0.1, 0.2):
                mix = {**best, "da": share, "z": 1 - share, "hter": hter, "mqm": mqm}
                if mean(mix) > mean(best) + 1e-4:
                    best = mix
    top = mean(best)
    chosen, reached = best, 0.0
    for weight in (0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 1.2, 1.8):
        for start in (-3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0):
            mix = {**best, "broken": weight, "from": start}
            value = auc(quality.raw_quality(bad, {"mix": mix}), quality.raw_quality(good, {"mix": mix}))
            if mean(mix) >= top - ALLOWED_LOSS and value > reached:
                chosen, reached = mix, value
    return chosen


def _curve(raw: NDArray[np.float64], da: NDArray[np.float64]) -> dict[str, list[float]]:
    """Knots of the monotone map: isotonic on the judgments, a straight line to 0 and 100 beyond them."""
    fitted = increasing(raw, da)
    order = np.argsort(raw)
    groups = np.array_split(order, 24)
    xs = [float(raw[g].mean()) for g in groups]
    ys = [float(fitted[g].mean()) for g in groups]
    for k in range(1, len(ys)):  # strictly rising, so that no two raw scores become one
        ys[k] = max(ys[k], ys[k - 1] + 0.05)
    # Below the judged texts lie the garbled ones: they get what is left of the scale.
    return {"raw": [xs[0] - 6.0, *xs, xs[-1] + 2.0], "quality": [0.0, *ys, 100.0]}


def _interval(predicted: NDArray[np.float64], da: NDArray[np.float64], level: float) -> dict[str, Any]:
    """Split conformal by eighths of the predicted quality; `coverage` is measured on the other half."""
    fit_half = np.arange(len(da)) % 2 == 0
    edges = np.quantile(predicted[fit_half], np.linspace(0, 1, 9))
    at, below, above = [], [], []
    tail = (1 - level) / 2
    for a, b in itertools.pairwise(edges):
        here = fit_half & (predicted >= a) & (predicted <= b)
        gap = da[here] - predicted[here]
        n = len(gap)
        at.append(float(predicted[here].mean()))
        below.append(max(0.0, -float(np.quantile(gap, max(0.0, tail - 0.5 / n)))))
        above.append(max(0.0, float(np.quantile(gap, min(1.0, 1 - tail + 0.5 / n)))))
    out: dict[str, Any] = {"at": at, "below": below, "above": above, "level": level}
    other = ~fit_half
    low = predicted - np.interp(predicted, at, below)
    high = predicted + np.interp(predicted, at, above)
    inside = (da >= np.maximum(low, 0) - 1e-9) & (da <= np.minimum(high, 100) + 1e-9)
    return {
        **out,
        "coverage": float(inside[other].mean()),
        "width": float(np.mean(np.minimum(high, 100) - np.maximum(low, 0))),
    }


def _thresholds(
    model: quality.QualityModel, data_folder: Path, judged: Mapping[str, Sequence[Any]], raws: Mapping[str,
    Sequence[quality.Raw]],
    good: Sequence[quality.Raw], bad: Sequence[quality.Raw], planted: Sequence[Any], limit: int | None,
) -> dict[str, Any]:  # fmt: skip
    """Word tags by MCC on MLQE dev; error spans by the mean of two word F1: on planted errors, on biomedical MQM."""
    from tqpipe.training import data

    out: dict[str, Any] = {"pairs": {}}
    for name, column, side in (("edit", 0, 2), ("source_edit", 0, 1), ("gap", 1, 2)):
        gold: dict[str, list[int]] = {p: [] for p in judged}
        prob: dict[str, list[float]] = {p: [] for p in judged}
        for p, rows in judged.items():
            for e, r in zip(rows, raws[p], strict=True):
                marks = label_tokens(r.row, e)[:, column]
                keep = (marks >= 0) & ((r.row.side == side) if name != "gap" else True)
                gold[p] += marks[keep].tolist()
                prob[p] += r.token[keep, column].tolist()
        out[name] = float(np.median([best_threshold(gold[p], prob[p]) for p in judged]))
        for p in judged:
            out["pairs"].setdefault(p, {})[name] = best_threshold(gold[p], prob[p])

    mqm = [e for n in ("pt-en.v1r1", "es-en.v2r2") for e in dev.mqm(data_folder, n, limit=limit or 1200)]
    mqm_raw = model.raw([(e.source, e.target) for e in mqm])
    examples = [data.planted("ca-en", g) for g in planted]
    sound = data.clean("ca-en", "", "")
    rows = [*zip(examples, bad, strict=True), *((sound, r) for r in good)]
    sets = (rows, list(zip(mqm, mqm_raw, strict=True)))
    for name, column, side in (("target", 3, 2), ("source", 3, 1), ("missing", 2, 2)):
        curves = [_marks(part, column, side if name != "missing" else None) for part in sets]
        limits = np.linspace(0.04, 0.9, 44)
        # Both errors that were planted and those of real translations count, however many words each has.
        means = [np.mean([_f1(gold, prob >= v) for gold, prob in curves if gold.any()]) for v in limits]
        out[name] = float(limits[int(np.argmax(means))])
    return out


def _marks(
    rows: Sequence[tuple[Any, quality.Raw]], column: int, side: int | None
) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    """Gold and probability of every labelled token."""
    gold, prob = [], []
    for e, r in rows:
        marks = label_tokens(r.row, e)[:, column]
        keep = marks >= 0 if side is None else (marks >= 0) & (r.row.side == side)
        gold.append(marks[keep] > 0)
        prob.append(1.0 - r.token[keep, 3] if column == 3 else r.token[keep, 2])
    return np.concatenate(gold), np.concatenate(prob).astype(np.float64)


def _f1(gold: NDArray[np.bool_], found: NDArray[np.bool_]) -> float:
    hit = float((gold & found).sum())
    return 2 * hit / max(float(gold.sum() + found.sum()), 1.0)


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, 5)
    if isinstance(value, dict):
        return {k: _rounded(v) for k, v in value.items()}
    return [_rounded(v) for v in value] if isinstance(value, list) else value


__all__ = ["START", "fit", "mcc"]
