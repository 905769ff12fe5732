"""Accuracy, one part at a time or all: prints tables, writes JSON.

    python benchmarks/accuracy.py align|article|human|quality|triage|all [--data FOLDER] [--json OUT]

`benchmarks/words.py` has its own command. `quality` takes --test (MLQE-PE test20 instead of dev), --limit,
--parts, --model and --precision.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import quality
import triage
from alignment import run as run_alignment
from article import article, human
from common import have, parser, save

from tqpipe.encoder import TransformerEncoder


def main() -> None:
    options = parser(__doc__)
    options.add_argument("part", choices=("align", "article", "human", "quality", "triage", "all"))
    options.add_argument("--documents", type=int, default=10, help="NTREX documents of `human`")
    options.add_argument("--langs", default="ca", help="source languages of `human`, comma-separated")
    options.add_argument("--test", action="store_true", help="`quality` on MLQE-PE test20: to report only")
    options.add_argument(
        "--limit", type=int, help="rows of each set of `quality`, of each real set of `triage`"
    )
    options.add_argument("--parts", default=",".join(quality.PARTS), help="parts of `quality`")
    options.add_argument("--model", type=Path, help="model folder of `quality`")
    options.add_argument("--precision", choices=("auto", "int8", "bf16", "fp32"), default="auto")
    args = options.parse_args()
    encoder = TransformerEncoder()
    results: dict[str, Any] = {}
    if args.part in ("article", "all"):
        results["article"] = article(encoder)
    if args.part in ("human", "all"):
        results["human"] = human(args.data, encoder, tuple(args.langs.split(",")), args.documents)
    if args.part in ("align", "all"):
        results["align"] = run_alignment(args.data, encoder)
    if args.part in ("quality", "all") and have(args.data, "quality"):
        results["quality"] = quality.run(
            args.data,
            model=args.model,
            test=args.test,
            limit=args.limit,
            parts=args.parts.split(","),
            precision=args.precision,
        )
        quality.tables(results["quality"])
    if args.part in ("triage", "all") and have(args.data, "triage"):
        results["triage"] = triage.run(args.data, args.limit, args.model)
        triage.tables(results["triage"])
    save(args.json, results)


if __name__ == "__main__":
    main()
