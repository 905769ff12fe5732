"""Small training runs of the quality model that differ in one choice each: same rows, same order, same budget.

    python benchmarks/ablate.py [--data FOLDER] [--rows 10000] [--variants "base,LoRA of rank 16,..."] [--json OUT]

Every variant starts from the encoder, sees about `--rows` rows and is measured on dev: mean Pearson over the five
into-English MLQE-PE pairs, MCC of target words (ro-en), mean AUC of planted errors (NTREX ca-en). Two seeds
of one variant say how much a difference must be to mean anything. Minutes a variant; nothing is kept.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import NormalDist
from typing import Any

import numpy as np
import torch
from common import have, parser, save, show
from numpy.typing import NDArray
from torch.nn.utils import parametrize

from tqpipe.scoring import quality as scoring
from tqpipe.scoring import quality_net
from tqpipe.scoring.quality_input import TARGET
from tqpipe.training import data, quality, quality_dev
from tqpipe.training.quality_batches import label_tokens
from tqpipe.training.quality_calibrate import START
from tqpipe.training.quality_metrics import auc, best_threshold, mcc, pearson, ranks

Change = Callable[[quality.Trainer], quality.Trainer]
Floats = NDArray[np.float64]
#: The pair whose word tags are measured.
WORDS = "ro-en"


class LowRank(torch.nn.Module):
    """LoRA (Hu et al. 2021, https://arxiv.org/abs/2106.09685) as a parametrisation: W + scale * B A."""

    def __init__(self, weight: Any, rank: int = 16, alpha: float = 32.0):
        super().__init__()
        self.low = torch.nn.Parameter(torch.randn(rank, weight.shape[1]) / weight.shape[1] ** 0.5)
        self.high = torch.nn.Parameter(torch.zeros(weight.shape[0], rank))
        self.scale = alpha / rank

    def forward(self, weight: Any) -> Any:
        return weight + (self.scale * self.high @ self.low).to(weight.dtype)


class LoraTrainer(quality.Trainer):
    """Trains the low-rank parts and the heads; the trunk's own weights stay."""

    def _select(self) -> dict[str, Any]:
        chosen = super()._select()
        for name in [n for n in chosen if n.startswith("bert.") and not n.endswith((".low", ".high"))]:
            chosen.pop(name).requires_grad_(False)
        return chosen


def lora(trainer: quality.Trainer) -> quality.Trainer:
    net = trainer.net.float()
    for layer in net.bert.encoder.layer[trainer.recipe.apart :]:
        at = layer.attention
        for module in (at.self.query, at.self.key, at.self.value, at.output.dense, layer.intermediate.dense,
                       layer.output.dense):  # fmt: skip
            parametrize.register_parametrization(module, "weight", LowRank(module.weight))
    # Low-rank parts want a higher rate than whole matrices.
    recipe = replace(trainer.recipe, rate=trainer.recipe.rate * 5)
    return LoraTrainer(net, trainer.stream, recipe, trainer.folder)


def blind(**fields: float) -> Change:
    """Hides labels: every batch's `token` or `sentence` is filled with the value for unknown."""

    def change(trainer: quality.Trainer) -> quality.Trainer:
        step = trainer.train_step
        trainer.train_step = lambda batch: step(  # type: ignore[method-assign]
            replace(batch, **{k: np.full_like(getattr(batch, k), v) for k, v in fields.items()})
        )
        return trainer

    return change


def rank_targets(trainer: quality.Trainer) -> quality.Trainer:
    """z-scores replaced by the normal quantiles of their ranks in their set."""
    for name, groups in trainer.stream.sources.items():
        if name.startswith("mlqe"):
            place = ranks([g[0].z for g in groups]) / (len(groups) + 1)
            values = [NormalDist().inv_cdf(p) for p in place]
            trainer.stream.sources[name] = [
                (replace(g[0], z=v),) for g, v in zip(groups, values, strict=True)
            ]
    return trainer


def last_layer(trainer: quality.Trainer) -> quality.Trainer:
    """No mixing of layers: the heads read the last one."""
    with torch.no_grad():
        for values in (trainer.masters["mix"], trainer.trained["mix"]):
            values.fill_(-30.0)
            values[-1] = 30.0
    return trainer


def no_copies(trainer: quality.Trainer) -> quality.Trainer:
    """Without the mark on tokens that stand on both sides."""
    trainer.trained.pop("copied").requires_grad_(False)
    trainer.masters.pop("copied")
    trainer.average.pop("copied")
    return trainer


def same(trainer: quality.Trainer) -> quality.Trainer:
    return trainer


#: name -> (changes of the recipe, change of the trainer).
VARIANTS: dict[str, tuple[dict[str, Any], Change]] = {
    "base": ({}, same),
    "seed 2": ({"seed": 2}, same),
    "without planted errors": ({"mix": {k: v for k, v in quality.MIX.items() if k != "garble"}}, same),
    "LoRA of rank 16": ({}, lora),
    "two layers more apart": ({"apart": quality_net.APART + 2}, same),
    "two layers fewer apart": ({"apart": quality_net.APART - 2}, same),
    "last layer alone": ({}, last_layer),
    "rank targets": ({}, rank_targets),
    "sentence labels alone": ({}, blind(token=-1)),
    "token labels alone": ({}, blind(sentence=np.nan)),
    "without marks on copies": ({}, no_copies),
    "no tokens hidden": ({"hidden": 0.0}, same),
    "one planted error a pair": ({"again": 0.0}, same),
    "no pair turned": ({"turned": 0.0}, same),
}


class Dev:
    """The rows that every variant is measured on, read once."""

    def __init__(self, folder: Path, limit: int, each: int):
        self.judged = {pair: quality_dev.judged(folder, pair, limit=limit) for pair in data.INTO_ENGLISH}
        pairs = quality_dev.ntrex(folder)
        self.planted = quality_dev.planted(pairs, each)
        self.sound = [pairs[k] for k in sorted({k for k, _ in self.planted})]

    def outputs(self, trainer: quality.Trainer) -> dict[str, Floats]:
        """What a trained network's last weights say of them."""
        model = scoring.QualityModel(trainer.stream.tokenizer, trainer.net.eval(), START, "ablation", "bf16")
        out: dict[str, Floats] = {}
        for pair, rows in self.judged.items():
            raws = model.raw([(e.source, e.target) for e in rows])
            out[pair] = np.stack([r.sentence for r in raws]).astype(float)
            if pair == WORDS:
                self.tags = np.concatenate(
                    [label_tokens(r.row, e)[_target(r), 0] for e, r in zip(rows, raws, strict=True)]
                )
                out["words"] = np.concatenate([r.token[_target(r), 0] for r in raws])
        for name, texts in (("sound", self.sound), ("bad", [(g.source, g.target) for _, g in self.planted])):
            out[name] = np.stack([r.sentence for r in model.raw(texts)]).astype(float)
        return out

    def figures(self, out: dict[str, Floats]) -> dict[str, float]:
        found = [pearson(out[p][:, :2].mean(1), [e.z for e in rows]) for p, rows in self.judged.items()]
        known = self.tags >= 0
        gold, prob = self.tags[known], out["words"][known]
        kinds = np.array([g.kind for _, g in self.planted])
        bad, good = -out["bad"][:, 4], -out["sound"][:, 4]
        return {
            "mean Pearson": float(np.mean(found)),
            f"word MCC {WORDS}": float(mcc(gold, prob >= best_threshold(gold, prob))),
            "AUC planted": float(np.mean([auc(bad[kinds == k], good) for k in dict.fromkeys(kinds)])),
        }


def _target(raw: scoring.Raw) -> Any:
    return raw.row.side == TARGET


def main() -> None:
    options = parser(__doc__ or "")
    options.add_argument("--rows", type=int, default=10000)
    options.add_argument("--variants", default=",".join(VARIANTS))
    options.add_argument("--limit", type=int, default=250, help="dev rows of each language pair")
    options.add_argument("--each", type=int, default=12, help="planted errors of each kind")
    args = options.parse_args()
    if not have(args.data, "ablate"):
        return
    results: dict[str, Any] = {}
    dev, seen = Dev(args.data, args.limit, args.each), {}
    for name in args.variants.split(","):
        changes, change = VARIANTS[name]
        base = quality.Recipe(steps=args.rows // 32, warmup=40, cooldown=0.6, every=1e9)
        with tempfile.TemporaryDirectory() as folder:
            trainer = change(quality.start(Path(folder), replace(base, **changes), data_folder=args.data))
            begin = time.perf_counter()
            trainer.fit()
            seconds = time.perf_counter() - begin
            seen[name] = dev.outputs(trainer)
        results[name] = dev.figures(seen[name]) | {
            "rows/s": trainer.rows / seconds,
            "trained, million": sum(p.numel() for p in trainer.masters.values()) / 1e6,
        }
        if {"base", "seed 2"} <= set(seen):
            both = {k: (seen["base"][k] + seen["seed 2"][k]) / 2 for k in seen["base"]}
            results["the two seeds' outputs averaged"] = dev.figures(both) | {
                k: results["base"][k] * factor for k, factor in (("rows/s", 0.5), ("trained, million", 2))
            }
        show(f"{args.rows} rows", ["", *results[name]], [[k, *v.values()] for k, v in results.items()])
        save(args.json, results)


if __name__ == "__main__":
    main()
