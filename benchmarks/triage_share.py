"""How much the quality score should count on top of the trees of triage (SHARE in tqpipe/training/triage.py).

    python benchmarks/triage_share.py [--data FOLDER] [--shares 0,.1,.2,.3,.5] [--documents N] [--json OUT]

On the training half alone: four parts of its documents are held out in turn, and each is scored by trees fitted to the
other three. Planted errors: AUC and recall at 5 % false alarms. Real errors, AUC: those of bio-MQM pt-en.v1r1 in which
at least half of the raters marked a serious one, and the post-edits of MLQE-PE's dev sets (their pairs of languages
apart, for their scores are not of one scale, and the mean). --documents takes the first few of each origin, to try it.
"""

from __future__ import annotations

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
from tqpipe.training.triage import ON_TOP, PLANTED, SHARE, Table, cache, on_top, with_lines
from tqpipe.training.triage_cases import Cases, training
from tqpipe.training.triage_rows import rows

VARIANT = SYSTEMS["triage, all"]


def run(data: Path, shares: Sequence[float], documents: int | None = None) -> dict[str, dict[str, float]]:
    """The figures of the variant with everything, by share, and of the score alone."""
    found = rows(some(training(data), documents), TransformerEncoder(), QualityModel.load(), cache())
    table = Table.of(found, VARIANT)
    raw = table.crossed(Options())
    systems = {f"share {share:g}": with_lines(raw, table, on_top(raw, table, share)) for share in shares}
    systems["score alone"] = -table.x[:, table.names.index(ON_TOP)]
    return {name: figures(values, table) for name, values in systems.items()}


def figures(values: Any, table: Table) -> dict[str, float]:
    gold, planted = table.y >= 0.5, table.of_origin(*PLANTED)
    origin = np.array([row.origin for row in table.rows])

    def area(mine: Any) -> float:
        return auc(values[mine & ~gold], values[mine & gold])

    real = {str(name): area(origin == name) for name in dict.fromkeys(origin[gold & ~planted])}
    edited = [value for name, value in real.items() if name.startswith("mlqe")]
    return {
        "planted": area(planted),
        "its recall": recall_at(values[planted], gold[planted], 0.05),
        **real,
        "mlqe, mean": float(np.mean(edited)),
    }


def some(documents: Sequence[Cases], limit: int | None) -> list[Cases]:
    """The first documents of each origin."""
    out: dict[str, list[Cases]] = {}
    for document in documents:
        out.setdefault(document.origin, []).append(document)
    return [document for mine in out.values() for document in mine[:limit]]


def main() -> None:
    options = parser(__doc__)
    options.add_argument("--shares", default="0,.1,.2,.3,.5", help="comma-separated")
    options.add_argument("--documents", type=int, help="of each origin, instead of all")
    args = options.parse_args()
    if not have(args.data / "spans", "triage"):
        return
    found = run(args.data, [float(share) for share in args.shares.split(",")], args.documents)
    show(
        f"Triage with the score on top, documents of the training half held out in turn ({SHARE:g} ships)",
        ["system", *next(iter(found.values()))],
        [[name, *figures.values()] for name, figures in found.items()],
    )
    save(args.json, found)


if __name__ == "__main__":
    main()
