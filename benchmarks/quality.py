"""What the quality model must show, with baselines in the same run.

    python benchmarks/accuracy.py quality [--data FOLDER] [--test] [--limit N] [--parts judgments,spans,...] [...]

Without --test everything is measured on dev; --test reads MLQE-PE's test20, for the last measurement
only. A part whose data is absent is skipped and says so. Intervals are 95 % bootstrap ones.
"""

from __future__ import annotations

import ctypes
import time
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np
import quality_contrasts
import quality_frames
import quality_joined
import quality_judged
import quality_planted
from batch_peers import xlmr_large
from common import show
from quality_parts import Options, Report, value_of

from tqpipe import trunk_int8
from tqpipe.config import Config, QualityConfig
from tqpipe.scoring import quality
from tqpipe.scoring.quality_scale import raw_quality
from tqpipe.training import data, quality_dev
from tqpipe.training.quality_metrics import auc, pearson
from tqpipe.trunk_int8 import compiled


def article(model: quality.QualityModel, folder: Path, options: Options) -> Report:
    """Gold spans of the article touched, and false alarms: the rules alone, the model alone, both."""
    from tqpipe import pipeline

    place = Path(__file__).parent.parent / "corpora" / "putin-trump"
    # Without the model: a fact that both see has the spans of both.
    alone = Config(quality=QualityConfig(enabled=False))
    records = pipeline.run(place / "article.ca.txt", place / "article.en.txt", config=alone).records
    found = model.score([(r.pair.source_text, r.pair.target_text) for r in records], ("ca", "en"))
    quotes = [
        line.split("\t")[0] for line in (place / "gold.tsv").read_text(encoding="utf-8").splitlines()[1:]
    ]
    gold, rules, ours = [], [], []
    for k, (record, q) in enumerate(zip(records, found, strict=True)):
        text = record.pair.target_text
        gold += [(k, text.index(g), text.index(g) + len(g)) for g in quotes if g in text]
        rules += [
            (k, s.start, max(s.end, s.start + 1)) for f in record.flags for s in f.spans if s.side == "target"
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
    values = np.array([value_of(q) for q in found])
    bad = {k for k, _, _ in gold}
    out["AUC of quality, pairs with a gold span below the others"] = round(
        auc([v for k, v in enumerate(values) if k in bad], [v for k, v in enumerate(values) if k not in bad]),
        4,
    )
    return out


def _meet(a: tuple[int, int, int], b: tuple[int, int, int]) -> bool:
    return a[0] == b[0] and a[1] < b[2] and b[1] < a[2]


def speed(model: quality.QualityModel, folder: Path, options: Options) -> Report:
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
    best_units = compiled.units()
    #: Kernels that this CPU has besides: those of other CPUs, and torch's.
    others: dict[str, ctypes.CDLL | None] = {}
    if best_units is not None:
        for name in compiled.UNITS:
            found = compiled.opened(name)
            if found is not None and name != best_units:
                others[f"int8, {name}"] = found
        others["int8, oneDNN"] = None
        out["units"] = best_units
    for name in (*fast, *others, "bf16", "fp32"):
        chosen_kernels = (
            mock.patch.object(compiled, "library", return_value=others[name])
            if name in others
            else nullcontext()
        )
        with chosen_kernels:
            other = quality.QualityModel.load(options.model, precision=name.split(",")[0])  # type: ignore[arg-type]
        other.raw(chosen[:64])
        rates = []
        for _ in range(3):
            start = time.perf_counter()
            other.raw(chosen)
            rates.append(len(chosen) / (time.perf_counter() - start))
        out[name] = round(float(np.median(rates)), 1)
        scored = raw_quality(
            np.stack([r.sentence for r in other.raw(texts)]).astype(float), other.calibration
        )
        out[f"{name}, Pearson ro-en"] = round(pearson(scored, [e.z for e in rows]), 4)
    out["XLM-R large, fp32"] = round(xlmr_large(), 2)
    best = max(out[p] for p in (*fast, "bf16"))
    out["fast path over fp32"] = round(best / out["fp32"], 2)
    out["fast path over XLM-R large"] = round(best / out["XLM-R large, fp32"], 1)
    return out


PARTS: dict[str, Callable[[quality.QualityModel, Path, Options], Report]] = {
    "judgments": quality_judged.sentence_and_word,
    "spans": quality_judged.spans,
    "demetr": quality_judged.demetr,
    "garbles": quality_planted.garbles,
    "alone": quality_planted.alone,
    "outward": quality_planted.outward,
    "between": quality_planted.between,
    "joined": quality_joined.joined,
    "wordnet": quality_planted.wordnet,
    "frames": quality_frames.frames,
    "contrasts": quality_contrasts.contrasts,
    "flores": quality_judged.flores,
    "article": article,
    "speed": speed,
}


def run(
    folder: Path, *, model: Path | None = None, test: bool = False, limit: int | None = None,
    parts: Sequence[str] = tuple(PARTS), wordnet: Path | None = None,
    precision: quality.Precision = "auto",
) -> Report:  # fmt: skip
    """All tables as one JSON object; a part without data holds {"skipped": reason}."""
    options = Options(model=model, test=test, limit=limit, wordnet=wordnet)
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
    for name, where in (
        ("outward", "out of English"), ("between", "between other languages"), ("joined", "sentences joined, ca-en"),
    ):  # fmt: skip
        if rows := {k: v for k, v in parts.get(name, {}).items() if isinstance(v, dict)}:
            _grid(f"NTREX {where} against the same with one planted error (means over the kinds)", rows)
    if rows := {k: v for k, v in parts.get("wordnet", {}).items() if isinstance(v, dict)}:
        _grid("NTREX ca-en against the same with one word exchanged for WordNet's", rows)
    if rows := {k: v for k, v in parts.get("frames", {}).items() if isinstance(v, dict)}:
        _grid(
            "NTREX ca, fr and ro against the same with one error in the frame of the English sentence", rows
        )
    if rows := {k: v for k, v in parts.get("contrasts", {}).items() if isinstance(v, dict)}:
        _grid(
            "Doubtful sentences read again with another word: share of pairs found at 5 % false alarms", rows
        )
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
