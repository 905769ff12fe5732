"""What triage must show, each figure beside the quality model alone and the rules alone.

    python benchmarks/accuracy.py triage [--data FOLDER] [--limit N] [--json OUT]

Planted: the half of the NTREX documents (ca, es, fr, ro -> en) and of the flores-mt references that the training did
not see, about half of the pairs with one planted garble; of those that it finds, what an editor is told (naming.py).
Framed: the same documents of NTREX with small words, roles and neighbours of the right word exchanged.
Real: five systems' translations of the same half of flores-mt, poor by their distance from the reference;
bio-MQM es-en.v2r2 (major or critical errors), WMT22 critical errors pt-en dev, hallucination.de-en. Nothing is
fitted here. --limit bounds each of the last three.

The artefact. Every OK row of WMT22 pt-en is a human reference and the BAD ones look planted, so what tells
the two apart need not be the error. Beside the triage stand figures that cannot know of errors (the length of
the target, the ratio of lengths): what they reach, the set gives away for nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import naming
import numpy as np
from common import show

from tqpipe.config import TriageConfig
from tqpipe.encoder import TransformerEncoder
from tqpipe.scoring.quality import QualityModel
from tqpipe.training.quality_metrics import auc, bootstrap, ece, mcc, reliability
from tqpipe.training.triage import cache
from tqpipe.training.triage_cases import framed_out, held_out, reported
from tqpipe.training.triage_rows import Row, rows
from tqpipe.triage.model import Model, shared

Report = dict[str, Any]
#: Name in the table -> variant of the model; what is not known of a pair falls back to the nearest variant.
SYSTEMS = {
    "triage, all": "shape+rules+encoder+quality",
    "triage, rules + encoder": "shape+rules+encoder",
    "triage, rules alone": "shape+rules",
    "triage, model alone": "shape+quality",
}


def risk(model: Model, row: Row, variant: str) -> float:
    """The risk of a row from the blocks of a variant."""
    blocks = variant.split("+")
    known = {k: v for k, v in row.features.items() if k.split("/")[0] in blocks}
    return model.variant(known).risk(known)


def systems(model: Model, found: Sequence[Row]) -> dict[str, Any]:
    """Every system's values, higher is worse."""
    out = {name: np.array([risk(model, r, v) for r in found]) for name, v in SYSTEMS.items()}
    # A pair that the quality model could not read is as bad as can be.
    out["quality score alone"] = np.array(
        [100.0 - (r.quality if r.quality is not None else 0.0) for r in found]
    )
    out["its broken alone"] = np.array([r.broken if r.broken is not None else 1.0 for r in found])
    out["length ratio"] = np.array(
        [r.features.get("shape/longer", 0.0) + r.features.get("shape/shorter", 0.0) for r in found]
    )
    return out


def recall_at(values: Any, gold: Any, share: float) -> float:
    """Share of bad pairs above the value that `share` of the good ones reach."""
    limit = np.quantile(values[gold == 0], 1 - share, method="higher")
    return float((values[gold == 1] > limit).mean())


def _auc(values: Any, gold: Any) -> Report:
    def measure(k: Any) -> float:
        v, g = values[k], gold[k]
        return auc(v[g == 0], v[g == 1]) if 0 < g.sum() < len(g) else 0.5

    low, high = bootstrap(measure, len(gold), rounds=200)
    return {"auc": round(measure(np.arange(len(gold))), 4), "low": round(low, 4), "high": round(high, 4)}


def planted(model: Model, found: Sequence[Row]) -> Report:
    gold = np.array([r.case.label for r in found])
    severity = np.array([r.case.severity for r in found])
    serious = (severity >= 2) | (gold == 0)
    out: Report = {"pairs": len(found), "planted": int(gold.sum())}
    values = systems(model, found)
    for name, v in values.items():
        out[name] = {
            **_auc(v, gold),
            "recall, all": recall_at(v, gold, 0.05),
            "recall, major+critical": recall_at(v[serious], gold[serious], 0.05),
            "recall, critical": recall_at(
                v[(severity == 3) | (gold == 0)], gold[(severity == 3) | (gold == 0)], 0.05
            ),
        }
        if name in SYSTEMS:
            bins = reliability(v, gold)
            out[name]["ece"], out[name]["reliability"] = ece(bins), bins
            limit = model.variants[SYSTEMS[name]].threshold(TriageConfig().budget)
            broken = model.variants[SYSTEMS[name]].threshold(TriageConfig().broken_budget)
            out[name]["good sent to review"] = float((v[gold == 0] >= limit).mean())
            out[name]["good called broken"] = float((v[gold == 0] >= broken).mean())
            out[name]["major+critical sent to review"] = float((v[severity >= 2] >= limit).mean())
            out[name]["critical called broken"] = float((v[severity == 3] >= broken).mean())
    kinds = sorted({r.case.kind for r in found} - {"clean"})
    full = values["triage, all"]
    out["kinds"] = {}
    for kind in kinds:
        mine = np.array([r.case.kind == kind for r in found])
        out["kinds"][kind] = {
            "n": int(mine.sum()),
            **{
                name: float(
                    (values[name][mine] > np.quantile(values[name][gold == 0], 0.95, method="higher")).mean()
                )
                for name in (
                    "triage, all",
                    "triage, rules alone",
                    "triage, model alone",
                    "quality score alone",
                )
            },
        }
    bar = np.quantile(full[gold == 0], 0.95, method="higher")
    out["named"] = naming.named([r for r, v in zip(found, full, strict=True) if r.case.label and v > bar])
    out["good risk quantiles"] = [float(q) for q in np.quantile(full[gold == 0], [0.5, 0.9, 0.95, 0.99])]
    return out


def real(model: Model, found: Sequence[Row]) -> Report:
    gold = (np.array([r.case.label for r in found]) >= 0.5).astype(float)
    out: Report = {"pairs": len(found), "bad": int(gold.sum()), "share bad": float(gold.mean())}
    values = systems(model, found)
    values["target length"] = np.array([float(len(r.case.target)) for r in found])
    for name, v in values.items():
        top = np.argsort(-v, kind="stable")[: max(1, len(v) // 10)]
        out[name] = {**_auc(v, gold), "precision in the riskiest 10 %": float(gold[top].mean())}
        if name in SYSTEMS:
            limit = model.variants[SYSTEMS[name]].threshold(TriageConfig().budget)
            out[name]["mcc at the budget's threshold"] = mcc(gold, v >= limit)
        # The share called bad is the share that is bad: no threshold to fit, the same for all.
        cut = np.sort(v)[-max(1, int(gold.sum()))]
        out[name]["mcc at the true share"] = mcc(gold, v >= cut)
    return out


def run(data: Path, limit: int | None = 600, model: Path | None = None) -> Report:
    """All figures; needs the encoder and the quality model."""
    triage = shared()
    encoder, estimator = TransformerEncoder(), QualityModel.load(model)
    out: Report = {"quality model": estimator.signature, "triage model": triage.version}
    out["planted"] = planted(triage, rows(held_out(data), encoder, estimator, cache()))
    out["framed"] = planted(triage, rows(framed_out(data), encoder, estimator, cache()))
    found = rows(reported(data, limit), encoder, estimator, cache())
    for name in dict.fromkeys(r.origin for r in found):
        out[name] = real(triage, [r for r in found if r.origin == name])
    return out


def _planted_tables(title: str, p: Mapping[str, Any]) -> None:
    keys = ["auc", "recall, all", "recall, major+critical", "recall, critical", "ece", "good sent to review",
            "major+critical sent to review", "good called broken", "critical called broken"]  # fmt: skip
    names = [n for n in p if isinstance(p[n], dict) and "auc" in p[n]]
    show(
        f"{title}, {p['planted']} in {p['pairs']} pairs; recall at 5 % false alarms",
        ["system", *keys],
        [[n, *(p[n].get(k, "-") for k in keys)] for n in names],
    )
    show(
        "Reliability of the risk (all): mean risk, share bad, pairs",
        ["bin", "risk", "bad", "pairs"],
        [[str(k), *row] for k, row in enumerate(p["triage, all"]["reliability"])],
    )
    kinds = p["kinds"]
    columns = [c for c in next(iter(kinds.values())) if c != "n"]
    show(
        "Recall at 5 % false alarms, by kind",
        ["kind", "n", *columns],
        [[k, v["n"], *(v[c] for c in columns)] for k, v in kinds.items()],
    )
    naming.table(p["named"])


def tables(report: Mapping[str, Any]) -> None:
    """Print the report."""
    _planted_tables("Planted garbles in NTREX and flores-mt", report["planted"])
    _planted_tables("Small words, roles and neighbours of the right word in NTREX", report["framed"])
    for name, r in report.items():
        if not isinstance(r, dict) or name in ("planted", "framed"):
            continue
        keys = ["auc", "low", "high", "precision in the riskiest 10 %", "mcc at the budget's threshold",
                "mcc at the true share"]  # fmt: skip
        show(
            f"{name}: {r['bad']} bad of {r['pairs']}",
            ["system", *keys],
            [[n, *(v.get(k, "-") for k in keys)] for n, v in r.items() if isinstance(v, dict)],
        )
