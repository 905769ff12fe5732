"""Accuracy, one part at a time or all: prints tables, writes JSON.

    python benchmarks/accuracy.py align|article|human|quality|checks|edited|triage|gate|all [--data FOLDER] [--json OUT]

`benchmarks/words.py` has its own command. `quality` takes --test (MLQE-PE test20 instead of dev), --limit,
--parts, --model and --precision. `checks` takes --checks names, --rules-only (no encoder), --limit
(documents of each text), --flags OUT (a TSV of every flag) and --measured (the lines of _measured.py). `gate`
takes --limit (sentences of each system) and --precision.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import checks
import edited
import gate
import quality
import triage
from alignment import run as run_alignment
from article import article, human
from common import have, parser, save

from tqpipe.encoder import TransformerEncoder


def main() -> None:
    options = parser(__doc__)
    options.add_argument(
        "part",
        choices=("align", "article", "human", "quality", "checks", "edited", "triage", "gate", "all"),
    )
    options.add_argument("--documents", type=int, default=10, help="NTREX documents of `human`")
    options.add_argument("--langs", default="ca-en", help="language pairs of `human`, comma-separated")
    options.add_argument("--test", action="store_true", help="`quality` on MLQE-PE test20: to report only")
    options.add_argument(
        "--limit",
        type=int,
        help="a set: rows of `quality`, `edited` and `triage`, documents of `checks`",
    )
    options.add_argument("--checks", default="", help="names for `checks`, comma-separated")
    options.add_argument("--rules-only", action="store_true", help="`checks` without the encoder")
    options.add_argument("--flags", type=Path, help="`checks`: write every flag on human and MT text here")
    options.add_argument("--measured", action="store_true", help="`checks`: print the lines of _measured.py")
    options.add_argument("--parts", default=",".join(quality.PARTS), help="parts of `quality`")
    options.add_argument("--model", type=Path, help="model folder of `quality`")
    options.add_argument(
        "--wordnet", type=Path, help="WordNet's dict folder, for `wordnet` and `frames` of `quality`"
    )
    options.add_argument("--precision", choices=("auto", "int8", "bf16", "fp32"), default="auto")
    args = options.parse_args()
    results: dict[str, Any] = {}
    if args.part in ("article", "all"):
        results["article"] = article(TransformerEncoder(precision=args.precision))
    if args.part in ("human", "all"):
        results["human"] = human(
            args.data,
            TransformerEncoder(precision=args.precision),
            tuple(args.langs.split(",")),
            args.documents,
        )
    if args.part in ("align", "all"):
        results["align"] = run_alignment(args.data, TransformerEncoder(precision=args.precision))
    if args.part in ("quality", "all") and have(args.data, "quality"):
        results["quality"] = quality.run(
            args.data,
            model=args.model,
            test=args.test,
            limit=args.limit,
            parts=args.parts.split(","),
            wordnet=args.wordnet,
            precision=args.precision,
        )
        quality.tables(results["quality"])
    if args.part in ("checks", "all"):
        results["checks"] = checks.run(
            args.data,
            limit=args.limit,
            only=[c for c in args.checks.split(",") if c],
            rules_only=args.rules_only,
            listed=args.flags,
        )
        checks.tables(results["checks"])
        if args.measured and results["checks"]:
            print("\n".join(checks.measured(results["checks"])))
    if args.part in ("edited", "all"):
        results["edited"] = edited.run(args.data, args.limit)
        edited.tables(results["edited"])
    if args.part in ("triage", "all") and have(args.data, "triage"):
        results["triage"] = triage.run(args.data, args.limit, args.model)
        triage.tables(results["triage"])
    if args.part in ("gate", "all"):
        results["gate"] = gate.run(args.data, args.limit, args.precision)
    save(args.json, results)


if __name__ == "__main__":
    main()
