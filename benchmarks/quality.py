"""What the quality model must show, with baselines in the same run.

    python benchmarks/accuracy.py quality [--data FOLDER] [--test] [--limit N] [--parts judgments,spans,...] [...]

Without --test everything is measured on dev; --test reads MLQE-PE's test20, for the last measurement
only. A part whose data is absent is skipped and says so. Intervals are 95 % bootstrap ones.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from batch_peers import xlmr_large
from common import show

from tqpipe import trunk_int8
from tqpipe.alignment.cost import unit
from tqpipe.encoder import TransformerEncoder
from tqpipe.scoring import quality
from tqpipe.scoring.quality_input import TARGET
from tqpipe.scoring.quality_scale import raw_quality
from tqpipe.training import data, garble_words, quality_dev, thesaurus
from tqpipe.training.garble_edits import edit
from tqpipe.training.garble_meaning import exchanged
from tqpipe.training.quality_metrics import auc, best_threshold, bootstrap, mcc, pearson, span_f1, spearman
from tqpipe.types import MODEL

Report = dict[str, Any]


def _figure(measure: Callable[[Any], float], size: int) -> Report:
    value = measure(np.arange(size))
    low, high = bootstrap(measure, size, rounds=300)
    return {"value": round(value, 4), "low": round(low, 4), "high": round(high, 4), "n": size}


class Baselines:
    """Length ratio, encoder cosine and word coverage of pairs: nothing trained."""

    def __init__(self) -> None:
        self.encoder = TransformerEncoder()

    def __call__(self, pairs: Sequence[tuple[str, str]]) -> dict[str, Any]:
        sources, targets = (
            self.encoder.encode([s for s, _ in pairs]),
            self.encoder.encode([t for _, t in pairs]),
        )
        left, right = (unit(np.stack([e.total for e in side])) for side in (sources, targets))
        centre = np.concatenate([e.middle for e in (*sources, *targets)]).mean(axis=0)
        best = [_best(b.middle - centre, a.middle - centre) for a, b in zip(sources, targets, strict=True)]
        ratio = np.array([len(t) / max(len(s), 1) for s, t in pairs])
        return {
            "length ratio": -np.abs(np.log(np.maximum(ratio, 1e-3) / np.median(ratio))),
            "encoder cosine": (left * right).sum(axis=1),
            "word coverage": np.array([float(b.mean()) if len(b) else 0.0 for b in best]),
            "tokens": [(e.offsets, b) for e, b in zip(targets, best, strict=True)],
        }


def _best(rows: Any, columns: Any) -> Any:
    """For every row the highest cosine with a column."""
    if not len(rows) or not len(columns):
        return np.zeros(len(rows))
    return (unit(rows) @ unit(columns).T).max(axis=1)


def _over(spans: Sequence[tuple[int, int, int]], offsets: Any, values: Any) -> list[float]:
    """Mean of token values over each word."""
    out = []
    for a, b, _ in spans:
        hit = (offsets[:, 0] < b) & (offsets[:, 1] > a)
        out.append(float(values[hit].mean()) if hit.any() else 0.0)
    return out


def sentence_and_word(model: quality.QualityModel, folder: Path, options: argparse.Namespace) -> Report:
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
            "quality": _figure(lambda k, s=score, z=z: pearson(s[k], z[k]), len(z)),
            "quality, calibrated": round(pearson(calibrated, z), 4),
            "quality, Spearman": round(spearman(score, z), 4),
            **{n: round(pearson(base[n], z), 4) for n in ("length ratio", "encoder cosine", "word coverage")},
        }
        limits = [best_threshold(measured["dev"][3], measured["dev"][k]) for k in (4, 5)]
        g, p = np.array(gold, dtype=bool), np.array(ours) >= limits[0]
        out["word"][pair] = {
            "quality": _figure(lambda k, g=g, p=p: mcc(g[k], p[k]), len(g)),
            "word coverage": round(mcc(g, np.array(theirs) >= limits[1]), 4),
            "bad words": round(float(g.mean()), 4),
        }
    names = ("quality", "length ratio", "encoder cosine", "word coverage")
    value = lambda cell: cell["value"] if isinstance(cell, dict) else cell  # noqa: E731
    out["sentence"]["mean into English"] = {
        n: round(float(np.mean([value(out["sentence"][p][n]) for p in data.INTO_ENGLISH])), 4) for n in names
    }
    return out


def spans(model: quality.QualityModel, folder: Path, options: argparse.Namespace) -> Report:
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


def demetr(model: quality.QualityModel, folder: Path, options: argparse.Namespace) -> Report:
    """Share of French minimal pairs where the perturbed side scores lower, by kind."""
    found = quality_dev.minimal_pairs(folder, limit=options.limit and options.limit * 4)
    good = _scores(model, [(m.good.source, m.good.target) for m in found])
    bad = _scores(model, [(m.bad.source, m.bad.target) for m in found])
    cosine = Baselines()
    a = cosine([(m.good.source, m.good.target) for m in found])["encoder cosine"]
    b = cosine([(m.bad.source, m.bad.target) for m in found])["encoder cosine"]
    right = bad < good
    kinds = np.array([m.kind for m in found])
    levels = np.array([m.severity for m in found])
    out: Report = {
        "overall": _figure(lambda k: float(right[k].mean()), len(found)),
        "encoder cosine": round(float((b < a).mean()), 4),
        "by severity": {s: round(float(right[levels == s].mean()), 4) for s in sorted(set(levels))},
        "by kind": {
            k: {"n": int((kinds == k).sum()), "value": round(float(right[kinds == k].mean()), 4)}
            for k in sorted(set(kinds))
        },
    }
    return out


def _scores(model: quality.QualityModel, pairs: Sequence[tuple[str, str]]) -> Any:
    return raw_quality(np.stack([r.sentence for r in model.raw(pairs)]).astype(float), model.calibration)


def garbles(model: quality.QualityModel, folder: Path, options: argparse.Namespace) -> Report:
    """NTREX's human translations against the same pairs with one planted garble each, by kind."""
    pairs = quality_dev.ntrex(folder)
    planted = quality_dev.planted(pairs, min(200, options.limit or 200))
    used = sorted({k for k, _ in planted})
    good = model.score([pairs[k] for k in used], ("ca", "en"))
    bad = model.score([(g.source, g.target) for _, g in planted], ("ca", "en"))
    clean = {k: _value(q) for k, q in zip(used, good, strict=True)}
    baselines = Baselines()
    base_good = baselines([pairs[k] for k in used])
    base_bad = baselines([(g.source, g.target) for _, g in planted])
    out: Report = {"by kind": {}}
    for kind in quality_dev.garbles.KINDS:
        here = [i for i, (_, g) in enumerate(planted) if g.kind == kind]
        if not here:
            continue
        b = np.array([_value(bad[i]) for i in here])
        g = np.array([clean[k] for k in used])
        touched = np.array(
            [
                quality_dev.touched(planted[i][1], [(s.side, s.start, s.end) for s in bad[i].spans])
                for i in here
            ]
        )
        out["by kind"][kind] = {
            "n": len(here),
            "auc": _figure(lambda k, b=b, g=g: auc(b[k], g), len(b)),
            "auc of broken": round(
                auc([-(bad[i].broken or 0.0) for i in here], [-(q.broken or 0.0) for q in good]), 4
            ),
            "below its own original": round(
                float(np.mean([_value(bad[i]) < clean[planted[i][0]] for i in here])), 4
            ),
            "span touched": round(float(touched.mean()), 4),
            **{
                n: round(auc(base_bad[n][here], base_good[n]), 4)
                for n in ("length ratio", "encoder cosine", "word coverage")
            },
        }
    cells = out["by kind"].values()
    out["mean auc"] = round(float(np.mean([c["auc"]["value"] for c in cells])), 4)
    out["mean span touched"] = round(float(np.mean([c["span touched"] for c in cells])), 4)
    out["sound sentences with a span"] = round(float(np.mean([bool(q.spans) for q in good])), 4)
    out["sound sentences, mean quality"] = round(
        float(np.mean([q.quality for q in good if q.quality is not None])), 2
    )
    return out


#: Probabilities from which a span might be a flag, and a serious one, where no rule sees anything.
ALONE, SERIOUS = (0.5, 0.55, 0.6, 0.65, 0.7, 0.8), (0.96, 0.97, 0.98, 0.985, 0.99)


def alone(model: quality.QualityModel, folder: Path, options: argparse.Namespace) -> Report:
    """What `checks.fusion` takes its two limits from: pairs with a span from a probability on, NTREX documents of
    even number, ca and es -> en, sound ones and the same with a planted error.
    """
    good: list[quality.Quality] = []
    bad: list[quality.Quality] = []
    for lang in ("ca", "es"):
        pairs = quality_dev.ntrex(folder, lang, half=0)
        planted = quality_dev.planted(pairs, min(25, options.limit or 25))
        good += model.score(pairs, (lang, "en"))
        bad += model.score([(g.source, g.target) for _, g in planted], (lang, "en"))

    def share(found: Sequence[quality.Quality], limit: float, grades: Sequence[str]) -> float:
        hits = [any(s.probability >= limit and s.severity in grades for s in q.spans) for q in found]
        return round(float(np.mean(hits)), 4)

    return {
        f"{name} from {limit}": {"sound": share(good, limit, grades), "planted": share(bad, limit, grades)}
        for name, limits, grades in (
            ("any span", ALONE, ("minor", "major", "critical")),
            ("major or critical", SERIOUS, ("major", "critical")),
        )
        for limit in limits
    }


def wordnet(model: quality.QualityModel, folder: Path, options: argparse.Namespace) -> Report:
    """One English word of NTREX's ca -> en exchanged for another that WordNet has for it: opposites that the recipe's
    own list does not have, related words, and synonyms, which are no errors.
    """
    if options.wordnet is None:
        raise data.TqpipeError("--wordnet names WordNet's dict folder")
    known, own = thesaurus.read(options.wordnet), {w for pair in garble_words.ANTONYMS for w in pair}
    pairs = quality_dev.ntrex(folder)
    good = model.score(pairs, ("ca", "en"))
    baselines = Baselines()
    base_good = baselines(pairs)
    out: Report = {}
    for name, table in (
        ("opposites", {k: v for k, v in known.opposites.items() if k not in own}),
        ("related words", known.related), ("synonyms", known.synonyms),
    ):  # fmt: skip
        rng = random.Random(name)
        edits = [(k, exchanged(target, table, 1, rng)) for k, (_, target) in enumerate(pairs)]
        rows = [(k, edit(name, *pairs[k], found, 2)) for k, found in edits if found][::3]
        bad = model.score([(g.source, g.target) for _, g in rows], ("ca", "en"))
        base_bad = baselines([(g.source, g.target) for _, g in rows])
        broken, sound = (np.array([q.broken or 0.0 for q in found]) for found in (bad, good))
        own_sound = sound[[k for k, _ in rows]]
        out[name] = {
            "n": len(rows),
            "AUC of quality": round(auc([_value(q) for q in bad], [_value(q) for q in good]), 3),
            "AUC of broken": round(auc(-broken, -sound), 3),
            "more broken than its own original": round(float((broken > own_sound).mean()), 3),
            "AUC of encoder cosine": round(auc(base_bad["encoder cosine"], base_good["encoder cosine"]), 3),
        }
    return out


#: Languages of NTREX that `outward` reads English into, and pairs for `between`.
OUTWARD = ("ca", "es", "fr", "ro")
BETWEEN = (("es", "ca"), ("ca", "es"), ("fr", "es"), ("it", "fr"), ("ro", "it"), ("es", "pt"))


def outward(model: quality.QualityModel, folder: Path, options: argparse.Namespace) -> Report:
    """NTREX out of English, documents that no offset was fitted on: human translations against the same pairs with one
    planted error.
    """
    out: Report = {}
    baselines = Baselines()
    for lang in OUTWARD:
        pairs = quality_dev.ntrex(folder, lang, half=1)
        planted = quality_dev.outward(pairs, min(20, options.limit or 20))
        out[f"en-{lang}"] = _told_apart(model, baselines, ("en", lang), [(t, s) for s, t in pairs], planted)
    return out


def between(model: quality.QualityModel, folder: Path, options: argparse.Namespace) -> Report:
    """The same between two other languages, without the kinds that English word lists find."""
    out: Report = {}
    baselines = Baselines()
    for langs in BETWEEN:
        pairs = quality_dev.ntrex(folder, *langs, half=1)
        planted = [
            (k, g.kind, g.source, g.target)
            for k, g in quality_dev.planted(pairs, min(20, options.limit or 20))
            if g.kind not in quality_dev.garbles.READ_ENGLISH
        ]
        out["-".join(langs)] = _told_apart(model, baselines, langs, pairs, planted)
    return out


def _told_apart(
    model: quality.QualityModel,
    baselines: Baselines,
    langs: tuple[str, str],
    pairs: Sequence[tuple[str, str]],
    planted: Sequence[tuple[int, str, str, str]],
) -> Report:
    """Sound pairs against those with a planted error (row of `pairs`, kind, source, target); means over the kinds."""
    sound = [pairs[k] for k in sorted({k for k, *_ in planted})]
    wrong = [(s, t) for _, _, s, t in planted]
    good, bad = (model.score(texts, langs) for texts in (sound, wrong))
    base_good, base_bad = baselines(sound), baselines(wrong)
    kinds = np.array([kind for _, kind, *_ in planted])

    def by_kind(b: Any, g: Any) -> float:
        return round(float(np.mean([auc(b[kinds == k], g) for k in dict.fromkeys(kinds)])), 4)

    broken = [np.array([-(q.broken or 0.0) for q in found]) for found in (bad, good)]
    return {
        "sound": len(sound),
        "planted": len(planted),
        "AUC of quality": by_kind(*(np.array([_value(q) for q in found]) for found in (bad, good))),
        "AUC of broken": by_kind(*broken),
        **{
            f"AUC of {n}": by_kind(base_bad[n], base_good[n])
            for n in ("length ratio", "encoder cosine", "word coverage")
        },
        "mean quality of sound": round(float(np.mean([_value(q) for q in good])), 2),
        "mean broken of sound": round(float(-broken[1].mean()), 3),
        "sound with a span": round(float(np.mean([bool(q.spans) for q in good])), 3),
        "planted with a span": round(float(np.mean([bool(q.spans) for q in bad])), 3),
    }


def _value(found: quality.Quality) -> float:
    return -1.0 if found.quality is None else found.quality


def flores(model: quality.QualityModel, folder: Path, options: argparse.Namespace) -> Report:
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
        values = np.array([_value(q) for q in model.score(texts, ("ca", "en"))])
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


def speed(model: quality.QualityModel, folder: Path, options: argparse.Namespace) -> Report:
    """Pairs a second at about 30 + 30 tokens: the fast path, fp32, and an XLM-R-large-sized cross-encoder
    of random weights.
    """
    import torch

    rows = quality_dev.judged(folder, "ro-en", limit=None)
    texts = [(e.source, e.target) for e in rows]
    lengths = np.array([len(r.ids) for r in (x.row for x in model.raw(texts))])
    chosen = [texts[k] for k in np.argsort(np.abs(lengths - 64), kind="stable")[:256]]
    out: Report = {"threads": torch.get_num_threads()}
    fast = ("int8",) if trunk_int8.supported() else ()
    for precision in (*fast, "bf16", "fp32"):
        other = quality.QualityModel.load(options.model, precision=precision)  # type: ignore[arg-type]
        other.raw(chosen[:64])
        rates = []
        for _ in range(3):
            start = time.perf_counter()
            other.raw(chosen)
            rates.append(len(chosen) / (time.perf_counter() - start))
        out[precision] = round(float(np.median(rates)), 1)
        scored = raw_quality(
            np.stack([r.sentence for r in other.raw(texts)]).astype(float), other.calibration
        )
        out[f"{precision}, Pearson ro-en"] = round(pearson(scored, [e.z for e in rows]), 4)
    out["XLM-R large, fp32"] = round(xlmr_large(), 2)
    best = max(out[p] for p in (*fast, "bf16"))
    out["fast path over fp32"] = round(best / out["fp32"], 2)
    out["fast path over XLM-R large"] = round(best / out["XLM-R large, fp32"], 1)
    return out


def article(model: quality.QualityModel, folder: Path, options: argparse.Namespace) -> Report:
    """Gold spans of the article touched, and false alarms: the rules alone, the model alone, both."""
    from tqpipe import pipeline

    place = Path(__file__).parent.parent / "corpora" / "putin-trump"
    records = pipeline.run(place / "article.ca.txt", place / "article.en.txt").records
    found = model.score([(r.pair.source_text, r.pair.target_text) for r in records], ("ca", "en"))
    quotes = [
        line.split("\t")[0] for line in (place / "gold.tsv").read_text(encoding="utf-8").splitlines()[1:]
    ]
    gold, rules, ours = [], [], []
    for k, (record, q) in enumerate(zip(records, found, strict=True)):
        text = record.pair.target_text
        gold += [(k, text.index(g), text.index(g) + len(g)) for g in quotes if g in text]
        rules += [
            (k, s.start, max(s.end, s.start + 1))
            for f in record.flags
            if f.check != MODEL
            for s in f.spans
            if s.side == "target"
        ]
        ours += [(k, s.start, max(s.end, s.start + 1)) for s in q.spans if s.side == "target"]
    out: Report = {
        "pairs": len(records),
        "gold spans": len(gold),
        "gold spans over a pair's edge": len(quotes) - len(gold),
    }
    for name, marked in (("rules", rules), ("model", ours), ("both", rules + ours)):
        out[name] = {
            "touched": sum(any(_meet(g, m) for m in marked) for g in gold),
            "spans": len(marked),
            "false alarms": sum(not any(_meet(g, m) for g in gold) for m in marked),
        }
    values = np.array([_value(q) for q in found])
    bad = {k for k, _, _ in gold}
    out["AUC of quality, pairs with a gold span below the others"] = round(
        auc([v for k, v in enumerate(values) if k in bad], [v for k, v in enumerate(values) if k not in bad]),
        4,
    )
    return out


def _meet(a: tuple[int, int, int], b: tuple[int, int, int]) -> bool:
    return a[0] == b[0] and a[1] < b[2] and b[1] < a[2]


PARTS: dict[str, Callable[[quality.QualityModel, Path, argparse.Namespace], Report]] = {
    "judgments": sentence_and_word, "spans": spans, "demetr": demetr, "garbles": garbles, "alone": alone,
    "outward": outward, "between": between, "wordnet": wordnet, "flores": flores, "article": article, "speed": speed,
}  # fmt: skip


def run(
    folder: Path, *, model: Path | None = None, test: bool = False, limit: int | None = None,
    parts: Sequence[str] = tuple(PARTS), wordnet: Path | None = None,
    precision: quality.Precision = "auto",
) -> Report:  # fmt: skip
    """All tables as one JSON object; a part without data holds {"skipped": reason}."""
    options = argparse.Namespace(model=model, test=test, limit=limit, wordnet=wordnet)
    loaded = quality.QualityModel.load(model, precision=precision)
    out: Report = {"signature": loaded.signature, "set": "test20" if test else "dev", "limit": limit}
    for name in parts:
        start = time.perf_counter()
        try:
            out[name] = PARTS[name](loaded, folder, options)
        except data.TqpipeError as error:
            out[name] = {"skipped": str(error)}
        out[name]["seconds"] = round(time.perf_counter() - start, 1)
    return out


def tables(found: Report) -> None:
    """Print what `run` measured."""
    print(
        f"\n{found['signature']}, {found['set']}"
        + (f", {found['limit']} rows a set" if found["limit"] else "")
    )
    parts = {name: part for name, part in found.items() if isinstance(part, dict)}
    for name, part in parts.items():
        if "skipped" in part:
            print(f"\n{name}: skipped, {part['skipped']}")
    if "sentence" in (judged := parts.get("judgments", {})):
        for level, title in (("sentence", "Pearson with z_mean"), ("word", "MCC of target words")):
            _grid(f"{title}, MLQE-PE {found['set']}", judged[level])
    for name, cells in parts.get("spans", {}).items():
        if isinstance(cells, dict):
            rows = {k: v for k, v in cells.items() if isinstance(v, dict)}
            _grid(f"Error spans, {name} ({cells['n']} segments): precision, recall, F1", rows)
    for name, title in (
        ("demetr", "DEMETR French: share where the perturbed side scores lower"),
        ("garbles", "NTREX ca-en against the same with one planted error"),
    ):
        part = parts.get(name, {})
        if "by kind" in part:
            _grid(title, part["by kind"])
            _lines({k: v for k, v in part.items() if k not in ("by kind", "seconds")})
    if rows := {k: v for k, v in parts.get("alone", {}).items() if isinstance(v, dict)}:
        _grid("Pairs with a span of the model alone, by its probability", rows)
    for name, where in (("outward", "out of English"), ("between", "between other languages")):
        if rows := {k: v for k, v in parts.get(name, {}).items() if isinstance(v, dict)}:
            _grid(f"NTREX {where} against the same with one planted error (means over the kinds)", rows)
    if rows := {k: v for k, v in parts.get("wordnet", {}).items() if isinstance(v, dict)}:
        _grid("NTREX ca-en against the same with one word exchanged for WordNet's", rows)
    if "lowest" in (part := parts.get("flores", {})):
        _grid("FLORES ca-en, five systems", {k: v for k, v in part.items() if isinstance(v, dict)})
        print(f"lowest mean quality: {part['lowest']}")
    for name in ("article", "speed"):
        if name in parts and "skipped" not in parts[name]:
            print(f"\n== {name} ==")
            _lines(parts[name])


def _grid(title: str, rows: Report) -> None:
    columns = list(dict.fromkeys(k for cells in rows.values() if isinstance(cells, dict) for k in cells))
    show(
        title,
        ["", *columns],
        [
            [name, *(_cell(cells.get(c, "")) for c in columns)]
            for name, cells in rows.items()
            if isinstance(cells, dict)
        ],
    )


def _cell(value: Any) -> Any:
    if isinstance(value, dict):
        return f"{value['value']:.3f} [{value['low']:.3f}, {value['high']:.3f}]"
    return value


def _lines(values: Report) -> None:
    for name, value in values.items():
        print(f"{name}: {_cell(value) if isinstance(value, dict) and 'low' in value else value}")
