"""Train the aligner's weights: Text+Berg dev, ParIce, and NTREX documents joined, split and deleted.

    python benchmarks/train_alignment.py --out tqpipe/models/alignment/weights.json [--data FOLDER]

Of NTREX only the first 40 documents are used, in two languages; `accuracy.py align` measures on the
others and on a third language.
"""

from __future__ import annotations

import time
from pathlib import Path

from alignment import textberg
from alignment_data import Made, perturb
from common import have, parser

from tqpipe.alignment.gold import read_gold
from tqpipe.encoder import TransformerEncoder
from tqpipe.training.alignment import Example, save, train
from tqpipe.training.quality_dev import ntrex_documents

LANGS = ("ca", "ro")
DOCUMENTS = 40


def parice(data: Path) -> list[Made]:
    made = []
    for folder in sorted((data / "align" / "parice_en-is").iterdir()):
        sides = [
            (folder / f"text.{c}").read_text(encoding="utf-8").rstrip("\n").split("\n") for c in ("en", "is")
        ]
        made.append(Made(sides[0], sides[1], read_gold(folder / "gold.tsv")))
    return made


def main() -> None:
    options = parser(__doc__)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--made-weight", type=float, default=0.7)
    args = options.parse_args()
    if not have(args.data / "align", "alignment gold"):
        return
    encoder = TransformerEncoder()
    documents = [(textberg(args.data), 1.0)] + [(made, 1.0) for made in parice(args.data)]
    for lang in LANGS:
        made = [perturb(rows, k) for k, rows in enumerate(ntrex_documents(args.data, lang)[:DOCUMENTS])]
        documents += [(m, args.made_weight) for m in made]
    examples = []
    for made, weight in documents:
        found = encoder.encode([*made.source, *made.target])
        split = len(made.source)
        sides = (found[:split], made.source, None), (found[split:], made.target, None)
        examples.append(Example(*sides, made.gold, weight))
    start = time.perf_counter()
    weights = train(examples)
    print(f"{len(examples)} documents, {time.perf_counter() - start:.0f} s")
    note = (
        "Weights of tqpipe.alignment.evidence, in nats. Trained by benchmarks/train_alignment.py on Text+Berg dev "
        "(de-fr), ParIce (en-is) and NTREX ca-en, ro-en made documents 0-39."
    )
    save(weights, args.out, note=note)


if __name__ == "__main__":
    main()
