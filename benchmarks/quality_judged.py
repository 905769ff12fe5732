"""The quality model against people: sentence scores, word tags, error spans, minimal pairs, systems."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from quality_parts import Baselines, Options, Report, figure, scores_of, value_of

from tqpipe.scoring import quality
from tqpipe.scoring.quality_input import TARGET
from tqpipe.scoring.quality_scale import raw_quality
from tqpipe.training import data, quality_dev
from tqpipe.training.quality_metrics import best_threshold, bootstrap, mcc, pearson, span_f1, spearman


def sentence_and_word(model: quality.QualityModel, folder: Path, options: Options) -> Report:
    """Pearson and Spearman with z_mean; MCC of target words, thresholds from dev, for every MLQE-PE pair."""
    baselines = Baselines()
    out: Report = {"sentence": {}, "word": {}}

    def words(examples: Sequence[Any], offsets: Sequence[Any], values: Sequence[Any]) -> list[float]:
        pieces = [
            _over(e.target_edits, o, v)
            for e, o, v in zip(examples, offsets, values, strict=True)
            if e.target_edits
        ]
        return [p for piece in pieces for p in piece]

    for pair in quality_dev.PAIRS:
        measured: dict[str, tuple[Any, ...]] = {}
        for part in ("dev", "test20") if options.test else ("dev",):
            # When test20 is measured, dev only serves the word thresholds: a third of it is enough.
            limit = options.limit or (334 if options.test and part == "dev" else None)
            rows = quality_dev.judged(folder, pair, test=part == "test20", limit=limit)
            texts = [(e.source, e.target) for e in rows]
            raws = model.raw(texts)
            score = raw_quality(np.stack([r.sentence for r in raws]).astype(float), model.calibration)
            base = baselines(texts)
            z = np.array([e.z for e in rows])
            gold = [v for e in rows if e.target_edits for _, _, v in e.target_edits]
            target = [r.row.side == TARGET for r in raws]
            ours = words(
                rows,
                [r.row.offsets[t] for r, t in zip(raws, target, strict=True)],
                [r.token[t, 0] for r, t in zip(raws, target, strict=True)],
            )
            theirs = words(rows, [o for o, _ in base["tokens"]], [1 - b for _, b in base["tokens"]])
            calibrated = np.interp(score, model.calibration["raw"], model.calibration["quality"])
            measured[part] = (score, z, base, gold, ours, theirs, calibrated)
        score, z, base, gold, ours, theirs, calibrated = measured["test20" if options.test else "dev"]
        out["sentence"][pair] = {
            "quality": figure(lambda k, s=score, z=z: pearson(s[k], z[k]), len(z)),
            "quality, calibrated": round(pearson(calibrated, z), 4),
            "quality, Spearman": round(spearman(score, z), 4),
            **{n: round(pearson(base[n], z), 4) for n in ("length ratio", "encoder cosine", "word coverage")},
        }
        limits = [best_threshold(measured["dev"][3], measured["dev"][k]) for k in (4, 5)]
        g, p = np.array(gold, dtype=bool), np.array(ours) >= limits[0]
        out["word"][pair] = {
            "quality": figure(lambda k, g=g, p=p: mcc(g[k], p[k]), len(g)),
            "word coverage": round(mcc(g, np.array(theirs) >= limits[1]), 4),
            "bad words": round(float(g.mean()), 4),
        }
    names = ("quality", "length ratio", "encoder cosine", "word coverage")
    value = lambda cell: cell["value"] if isinstance(cell, dict) else cell  # noqa: E731
    out["sentence"]["mean into English"] = {
        n: round(float(np.mean([value(out["sentence"][p][n]) for p in data.INTO_ENGLISH])), 4) for n in names
    }
    return out


def _over(spans: Sequence[tuple[int, int, int]], offsets: Any, values: Any) -> list[float]:
    """Mean of token values over each word."""
    out = []
    for a, b, _ in spans:
        hit = (offsets[:, 0] < b) & (offsets[:, 1] > a)
        out.append(float(values[hit].mean()) if hit.any() else 0.0)
    return out


def spans(model: quality.QualityModel, folder: Path, options: Options) -> Report:
    """Character spans against biomedical MQM; the baseline marks words without a like on the other side."""
    baselines = Baselines()
    out: Report = {}
    for name in ("pt-en.v1r1", "es-en.v2r2"):
        rows = quality_dev.mqm(folder, name, limit=options.limit)
        texts = [(e.source, e.target) for e in rows]
        grade = {1: "minor", 2: "major", 3: "major"}
        gold = [[(a, b, grade[s]) for a, b, s in e.target_errors or ()] for e in rows]
        found = [
            [
                (s.start, s.end, "minor" if s.severity == "minor" else "major")
                for s in q.spans
                if s.side == "target"
            ]
            for q in model.score(texts, (name[:2], "en"))
        ]
        base = baselines(texts)["tokens"]
        lengths = [len(t) for _, t in texts]

        def mark(limit: float, base: Any = base) -> list[list[tuple[int, int, str]]]:
            return [
                [(int(o[0]), int(o[1]), "minor") for o, b in zip(offsets, best, strict=True) if b < limit]
                for offsets, best in base
            ]

        limit = max((0.2, 0.3, 0.4, 0.5, 0.6), key=lambda v: span_f1(gold, mark(v), lengths)[2])
        everything = [[(0, n, "minor")] for n in lengths]
        low, high = bootstrap(partial(_resampled_f1, gold, found, lengths), len(rows), rounds=200)
        out[name] = {
            "n": len(rows),
            "quality": dict(
                zip(
                    ("precision", "recall", "f1"),
                    (round(v, 4) for v in span_f1(gold, found, lengths)),
                    strict=True,
                )
            )
            | {"low": round(low, 4), "high": round(high, 4)},
            "word coverage": dict(
                zip(
                    ("precision", "recall", "f1"),
                    (round(v, 4) for v in span_f1(gold, mark(limit), lengths)),
                    strict=True,
                )
            ),
            "everything": dict(
                zip(
                    ("precision", "recall", "f1"),
                    (round(v, 4) for v in span_f1(gold, everything, lengths)),
                    strict=True,
                )
            ),
        }
    return out


def _resampled_f1(gold: Any, found: Any, lengths: Any, k: Any) -> float:
    return span_f1([gold[i] for i in k], [found[i] for i in k], [lengths[i] for i in k])[2]


def demetr(model: quality.QualityModel, folder: Path, options: Options) -> Report:
    """Share of French minimal pairs where the perturbed side scores lower, by kind."""
    found = quality_dev.minimal_pairs(folder, limit=options.limit and options.limit * 4)
    good = scores_of(model, [(m.good.source, m.good.target) for m in found])
    bad = scores_of(model, [(m.bad.source, m.bad.target) for m in found])
    cosine = Baselines()
    a = cosine([(m.good.source, m.good.target) for m in found])["encoder cosine"]
    b = cosine([(m.bad.source, m.bad.target) for m in found])["encoder cosine"]
    right = bad < good
    kinds = np.array([m.kind for m in found])
    levels = np.array([m.severity for m in found])
    out: Report = {
        "overall": figure(lambda k: float(right[k].mean()), len(found)),
        "encoder cosine": round(float((b < a).mean()), 4),
        "by severity": {s: round(float(right[levels == s].mean()), 4) for s in sorted(set(levels))},
        "by kind": {
            k: {"n": int((kinds == k).sum()), "value": round(float(right[kinds == k].mean()), 4)}
            for k in sorted(set(kinds))
        },
    }
    return out


def flores(model: quality.QualityModel, folder: Path, options: Options) -> Report:
    """Mean quality of five systems' Catalan-English, and its correlation with sentence chrF against the
    reference.

    Beside it a baseline that needs other systems: chrF against their translations as pseudo-references.
    """
    import sacrebleu

    rows = list(data.read(folder / "catalan/flores-mt.ca-en.jsonl.gz"))[: options.limit]
    out: Report = {}
    systems = ("google", "nllb3.3b", "opusmt", "aina_flores101", "gpt")
    for system in (*systems, "eng_ref"):
        texts = [(r["cat"], r[system]) for r in rows]
        values = np.array([value_of(q) for q in model.score(texts, ("ca", "en"))])
        chrf = np.array([sacrebleu.sentence_chrf(r[system], [r["eng_ref"]]).score for r in rows])
        out[system] = {"mean quality": round(float(values.mean()), 3)}
        if system != "eng_ref":
            others = [s for s in systems if s != system]
            pseudo = np.array(
                [sacrebleu.sentence_chrf(r[system], [r[s] for s in others]).score for r in rows]
            )
            out[system] |= {
                "mean chrF": round(float(chrf.mean()), 2),
                "Pearson with chrF": round(pearson(values, chrf), 4),
                "of chrF against four pseudo-references": round(pearson(pseudo, chrf), 4),
            }
    real = {s: c["mean quality"] for s, c in out.items() if s != "eng_ref"}
    out["lowest"] = min(real, key=lambda s: real[s])
    return out
