"""What the quality score should say beside the trees of triage (SHARE and CEILING in tqpipe/training/triage.py).

    python benchmarks/triage_witness.py [--data FOLDER] [--shares .3,.5] [--ceilings 0,.5] [--documents N] [--json OUT]

On the training half alone: four parts of its documents are held out in turn, and each is scored by trees fitted to the
other three. Planted errors: AUC, and recall of the major and critical ones at 5 % false alarms. Real errors, AUC: those
of bio-MQM pt-en.v1r1 in which at least half of the raters marked a serious one, and the post-edits of MLQE-PE's dev
sets (their pairs of languages apart, for their scores are not of one scale, and the mean). Beside it the score added to
what the trees say, by the same shares of their spread and without a ceiling. --documents takes the first few of each
origin, to try it.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from common import have, parser, save, show
from triage import SYSTEMS, recall_at

from tqpipe.encoder import TransformerEncoder
from tqpipe.scoring.quality import QualityModel
from tqpipe.training.boosting import Options
from tqpipe.training.quality_metrics import auc
from tqpipe.training.triage import (
    CEILING,
    OWN,
    PLANTED,
    SHARE,
    Table,
    cache,
    lines_of,
    platt,
    together,
    witness_of,
)
from tqpipe.training.triage_cases import Cases, training
from tqpipe.training.triage_rows import rows
from tqpipe.triage.model import floor

VARIANT = SYSTEMS["triage, all"]


def run(
    data: Path, shares: Sequence[float], ceilings: Sequence[float], documents: int | None = None
) -> dict[str, dict[str, float]]:
    """The figures of the variant with everything, by what the score may say, and of the score alone."""
    found = rows(some(training(data), documents), TransformerEncoder(), QualityModel.load(), cache())
    table = Table.of(found, VARIANT)
    raw, lines = table.crossed(Options()), lines_of(table)
    score = table.x[:, table.names.index(OWN)]
    systems = {"trees alone": together(raw, table, lines, None)}
    for share in shares:
        added = -share * raw.std() * (score - score.mean()) / score.std()
        systems[f"added, share {share:g}"] = systems["trees alone"] + added
    for share, ceiling in itertools.product(shares, ceilings):
        witness = witness_of(raw, table, share, ceiling)
        systems[f"witness, share {share:g}, ceiling {ceiling:g}"] = together(raw, table, lines, witness)
    systems["score alone"] = -score
    sure = np.array([floor(row.features) for row in table.rows])
    planted = table.of_origin(*PLANTED)
    out = {}
    for name, values in systems.items():
        slope, offset = platt(values[planted], table.y[planted])
        out[name] = figures(np.maximum(slope * values + offset, sure), table)
    return out


def figures(values: Any, table: Table) -> dict[str, float]:
    gold, planted = table.y >= 0.5, table.of_origin(*PLANTED)
    serious = planted & (~gold | np.array([row.case.severity >= 2 for row in table.rows]))
    origin = np.array([row.origin for row in table.rows])

    def area(mine: Any) -> float:
        return auc(values[mine & ~gold], values[mine & gold])

    real = {str(name): area(origin == name) for name in dict.fromkeys(origin[gold & ~planted])}
    edited = [value for name, value in real.items() if name.startswith("mlqe")]
    return {
        "planted": area(planted),
        "its recall": recall_at(values[serious], gold[serious], 0.05),
        **real,
        "mlqe, mean": float(np.mean(edited)),
    }


def some(documents: Sequence[Cases], limit: int | None) -> list[Cases]:
    """The first documents of each origin."""
    out: dict[str, list[Cases]] = {}
    for document in documents:
        out.setdefault(document.origin, []).append(document)
    return [document for mine in out.values() for document in mine[:limit]]


def _numbers(text: str) -> list[float]:
    return [float(part) for part in text.split(",")]


def main() -> None:
    options = parser(__doc__)
    options.add_argument("--shares", type=_numbers, default=[0.3, 0.5, 0.8], help="comma-separated")
    options.add_argument("--ceilings", type=_numbers, default=[0.0, 0.5, 1.0], help="comma-separated")
    options.add_argument("--documents", type=int, help="of each origin, instead of all")
    args = options.parse_args()
    if not have(args.data / "spans", "triage"):
        return
    found = run(args.data, args.shares, args.ceilings, args.documents)
    show(
        "Triage with the score beside the trees, documents of the training half held out in turn "
        f"(share {SHARE:g}, ceiling {CEILING:g} ships)",
        ["system", *next(iter(found.values()))],
        [[name, *figures.values()] for name, figures in found.items()],
    )
    save(args.json, found)


if __name__ == "__main__":
    main()
