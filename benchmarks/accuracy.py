"""Accuracy, one part at a time or all: prints tables, writes JSON.

    python benchmarks/accuracy.py align|article|human|all [--data FOLDER] [--json OUT]

`benchmarks/quality.py` and `benchmarks/words.py` have their own commands.
"""

from __future__ import annotations

from typing import Any

from alignment import run as run_alignment
from article import article, human
from common import parser, save

from tqpipe.encoder import TransformerEncoder


def main() -> None:
    options = parser(__doc__)
    options.add_argument("part", choices=("align", "article", "human", "all"))
    options.add_argument("--documents", type=int, default=10, help="NTREX documents of `human`")
    options.add_argument("--langs", default="ca", help="source languages of `human`, comma-separated")
    args = options.parse_args()
    encoder = TransformerEncoder()
    results: dict[str, Any] = {}
    if args.part in ("article", "all"):
        results["article"] = article(encoder)
    if args.part in ("human", "all"):
        results["human"] = human(args.data, encoder, tuple(args.langs.split(",")), args.documents)
    if args.part in ("align", "all"):
        results["align"] = run_alignment(args.data, encoder)
    save(args.json, results)


if __name__ == "__main__":
    main()
