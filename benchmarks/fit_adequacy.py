"""Fit the adequacy score on MLQE-PE train and report it on dev, beside its parts.

python benchmarks/fit_adequacy.py [--data FOLDER] [--rows 400]
"""

from __future__ import annotations

import numpy as np
from common import have, parser, save, show

from tqpipe.encoder import TransformerEncoder
from tqpipe.training import logistic
from tqpipe.training.adequacy import PAIRS, fit, read, table


def main() -> None:
    options = parser(__doc__)
    options.add_argument("--rows", type=int, default=400, help="rows of each language pair")
    args = options.parse_args()
    if not have(args.data / "qe", "MLQE-PE"):
        return
    encoder = TransformerEncoder()
    rows = {s: {p: read(args.data, p, s, args.rows) for p in PAIRS} for s in ("train", "dev")}
    x = {s: {p: table(rows[s][p], encoder) for p in PAIRS} for s in rows}
    y = {s: {p: np.array([r[2] for r in rows[s][p]]) for p in PAIRS} for s in rows}
    weights = fit(np.concatenate(list(x["train"].values())), np.concatenate(list(y["train"].values())))
    print("weights:", weights)
    out, lines = {}, []
    for pair in PAIRS:
        features, human = x["dev"][pair], y["dev"][pair]
        score = logistic.sigmoid(features @ np.array(weights))
        values = [
            float(np.corrcoef(v, human)[0, 1])
            for v in (score, features[:, 1], features[:, 2], -features[:, 4])
        ]
        out[pair] = values
        lines.append([pair, *values, float(np.abs(score - human).mean())])
    show(
        "Pearson with da_mean, dev",
        ["pair", "adequacy", "cosine", "source coverage", "length ratio", "MAE"],
        lines,
    )
    save(args.json, {"weights": weights, "dev": out})


if __name__ == "__main__":
    main()
