"""Trains the quality-estimation model: resumable, seeded, on a CPU in hours or unchanged on a GPU.

The trunk runs wholly in bf16 (where the device multiplies it) with fp32 master weights in the
optimiser; the heads are fp32. The embeddings and the lowest layers, which read the two sides apart, stay as
they are. A checkpoint is written by an atomic rename; a run that is started again in the same folder goes on
from it with the batches it would have seen.
"""

from __future__ import annotations

import hashlib
import json
import pickle
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tqpipe.scoring.quality_input import encode
from tqpipe.scoring.quality_net import APART
from tqpipe.training import data, partly_edited, thesaurus
from tqpipe.training.quality_batches import Batch, Stream
from tqpipe.types import TqpipeError

if TYPE_CHECKING:
    import torch

#: Share of rows by source. MLQE's into-English sets carry sentence scores and word tags at once; "partly edited" are
#: the groups of `partly_edited`.
MIX: dict[str, float] = {
    "mlqe ro-en": 4.6, "mlqe et-en": 4.4, "mlqe ru-en": 4.8, "mlqe ne-en": 2.4, "mlqe si-en": 3.4,
    "mlqe en-de": 2, "mlqe en-zh": 2, "wmt17": 1, "bio": 6, "wmt-mqm": 4, "demetr": 9, "partly edited": 12,
    "garble": 50,
}  # fmt: skip


#: Fields of a recipe in which a run may differ that goes on: how long it is, and what leaves no trace in it.
_FREE = ("steps", "warmup", "every", "threads")
#: Updates in a row without finite gradients after which a run has diverged.
_DIVERGED = 10


@dataclass(frozen=True, slots=True)
class Recipe:
    """Every choice of a training run.

    The learning rate warms up, stays, and falls to `floor` over the last `cooldown` share of `steps`:
    unlike a cosine, such a run can be made longer while it is on its way.
    `tokens` are the padded tokens of a batch, pairs of more than `longest` tokens are left out.
    `hidden`, `again`, `turned` and `rewording`: see `Stream`.
    `rate` is the top layer's learning rate, each layer below gets `decay` of the one above, the heads
    `head_rate`. `minutes` ends the run early (with a checkpoint); None trains to the last step.
    """

    steps: int = 12000
    rate: float = 2e-4
    head_rate: float = 1e-3
    decay: float = 0.9
    warmup: int = 120
    cooldown: float = 0.5
    floor: float = 0.02
    weight_decay: float = 0.01
    clip: float = 1.0
    apart: int = APART
    seed: int = 1
    tokens: int = 2000
    longest: int = 152
    hidden: float = 0.12
    again: float = 0.6
    turned: float = 0.45
    rewording: float = 0.2
    average: float = 0.998
    every: float = 300.0
    threads: int | None = None
    mix: Mapping[str, float] = field(default_factory=lambda: dict(MIX))


def recipe_for(
    own: Path | None,
    *,
    epochs: float = 3.0,
    steps: int | None = None,
    rate: float | None = None,
    seed: int = 1,
) -> Recipe:
    """The shipped model's recipe, or a gentler and shorter one for a user's own rows (`epochs` over them)."""
    base = Recipe(seed=seed)
    if own is None:
        return replace(base, steps=steps or base.steps, rate=rate or base.rate)
    rows = len(data.own_groups(own)[0])
    # Own rows are about 70 % of the mix, a batch holds about 32.
    wanted = steps or max(10, round(epochs * rows / 0.7 / 32))
    return replace(
        base,
        steps=wanted,
        rate=rate or base.rate / 4,
        head_rate=base.head_rate / 4,
        warmup=min(base.warmup, max(1, wanted // 10)),
        every=60.0,
    )


def losses(out: Any, batch: Mapping[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """Every part of the loss, weighted; parts without a label in the batch are left out."""
    import torch
    import torch.nn.functional as F

    parts: dict[str, torch.Tensor] = {}
    sentence, label = out.sentence, batch["sentence"]

    for k, (name, weight) in enumerate((("z", 1.0), ("da", 1.0), ("hter", 1.0), ("mqm", 0.3))):
        known = ~label[:, k].isnan()
        if known.any():
            # Divided by all rows, not the labelled ones: a rare label must not weigh more for being rare.
            gap = sentence[known, k] - label[known, k]
            parts[name] = weight * gap.pow(2).sum() / len(label)
    known = ~label[:, 4].isnan()
    if known.any():
        bce = F.binary_cross_entropy_with_logits(sentence[known, 4], label[known, 4], reduction="sum")
        parts["broken"] = 1.5 * bce / len(label)
    # On direct assessments only. On the z-score too, the mean dev Pearson of z fell from .678 to .647.
    low = (label[:, 5] - sentence[:, 1]).nan_to_num(0.0).relu()
    high = (sentence[:, 1] - label[:, 6]).nan_to_num(0.0).relu()
    parts["bounds"] = 0.6 * (low.pow(2) + high.pow(2)).sum() / len(label)
    if len(batch["better"]):
        better, worse = sentence[batch["better"]], sentence[batch["worse"]]
        rank = F.softplus(1.0 - (worse[:, 4] - better[:, 4])) + F.softplus(
            0.5 - 3.0 * (better[:, 1] - worse[:, 1])
        )
        parts["rank"] = 0.5 * rank.sum() / len(label)
    token, marks = out.token, batch["token"]
    source = (batch["side"] == 1)[:, :, None]
    for k, (name, weight) in enumerate((("edit", 0.6), ("gap", 0.2), ("missing", 1.2))):
        known = marks[..., k] >= 0
        if known.any():
            bce = F.binary_cross_entropy_with_logits(
                token[..., k][known], marks[..., k][known].float(), reduction="none"
            )
            side = torch.where(source[..., 0][known], 0.5, 1.0)
            parts[name] = weight * (bce * side).sum() / (side.sum() + 200.0)
    known = marks[..., 3] >= 0
    if known.any():
        ce = F.cross_entropy(token[..., 3:][known], marks[..., 3][known], reduction="none")
        side = torch.where(source[..., 0][known], 0.7, 1.0) * torch.where(marks[..., 3][known] > 0, 1.5, 1.0)
        parts["severity"] = 2.0 * (ce * side).sum() / (side.sum() + 200.0)
    return parts


class Trainer:
    """One run in one folder. `fit` trains until the recipe's end or until `minutes` are over.

    `given` names what the run works on besides its recipe: a checkpoint of a run on something else is refused.
    `left_out`: how many of a user's own pairs are too long for it.
    """

    def __init__(
        self, net: Any, stream: Stream, recipe: Recipe, folder: Path, *, device: str = "cpu",
        given: Mapping[str, Any] | None = None, left_out: int = 0,
    ):  # fmt: skip
        import torch

        self.net, self.stream, self.recipe, self.folder, self.device = net, stream, recipe, folder, device
        self.given, self.left_out = dict(given or {}), left_out
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise TqpipeError(f"{folder}: no folder can be made there: {error.strerror or error}") from error
        if recipe.threads:
            torch.set_num_threads(recipe.threads)
        torch.manual_seed(recipe.seed)
        self.net.to(device)
        self.trained = self._select()
        self.masters = {n: p.detach().float().clone() for n, p in self.trained.items()}
        self.average = {n: p.clone() for n, p in self.masters.items()}
        self.net.bert.to(torch.bfloat16)
        self.optimiser = self._optimiser()
        self.step, self.chunk, self.batch, self.rows = 0, 0, 0, 0
        self.lost = 0

    def _select(self) -> dict[str, Any]:
        chosen = {}
        for name, p in self.net.named_parameters():
            layer = _layer_of(name)
            p.requires_grad_(
                not name.startswith("bert.") or (layer is not None and layer >= self.recipe.apart)
            )
            if p.requires_grad:
                chosen[name] = p
        return chosen

    def _optimiser(self) -> torch.optim.Optimizer:
        import torch

        top = self.net.bert.sizes["num_hidden_layers"] - 1
        groups: dict[tuple[float, float], list[Any]] = {}
        for name, p in self.masters.items():
            layer = _layer_of(name)
            rate = (
                self.recipe.head_rate
                if layer is None
                else self.recipe.rate * self.recipe.decay ** (top - layer)
            )
            decay = self.recipe.weight_decay if p.ndim > 1 else 0.0
            groups.setdefault((rate, decay), []).append(p)
        built = [{"params": ps, "lr": r, "base": r, "weight_decay": d} for (r, d), ps in groups.items()]
        return torch.optim.AdamW(built, betas=(0.9, 0.98), eps=1e-7, fused=self.device == "cpu" or None)

    def _rate(self) -> float:
        r = self.recipe
        if self.step < r.warmup:
            return (self.step + 1) / r.warmup
        left = (r.steps - self.step) / max(1.0, r.steps * r.cooldown)
        return r.floor + (1 - r.floor) * max(0.0, min(1.0, left))

    def train_step(self, batch: Batch) -> dict[str, float]:
        """One update; returns the parts of the loss."""
        import torch

        self.net.train()
        on = {k: torch.from_numpy(getattr(batch, k)).to(self.device) for k in Batch.__dataclass_fields__}
        parts = losses(self.net(on["ids"], on["side"]), on)
        total = torch.stack(list(parts.values())).sum()
        torch.autograd.backward(total)
        for name, p in self.trained.items():
            self.masters[name].grad = None if p.grad is None else p.grad.float()
            p.grad = None
        norm = torch.nn.utils.clip_grad_norm_(list(self.masters.values()), self.recipe.clip, foreach=True)
        factor = self._rate()
        for group in self.optimiser.param_groups:
            group["lr"] = group["base"] * factor
        if torch.isfinite(norm):
            self.optimiser.step()
            self.lost = 0
        else:
            self.lost += 1
        keep = min(self.recipe.average, (1 + self.step) / (20 + self.step))
        with torch.no_grad():
            names = list(self.trained)
            torch._foreach_lerp_([self.average[n] for n in names], [self.masters[n] for n in names], 1 - keep)
            for name in names:
                self.trained[name].copy_(self.masters[name])
        self.step += 1
        self.rows += len(batch.ids)
        return {
            **{k: float(v.detach()) for k, v in parts.items()},
            "loss": float(total.detach()),
            "norm": float(norm),
        }

    def fit(
        self,
        minutes: float | None = None,
        log: Callable[[dict[str, Any]], None] | None = None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> None:
        """Train from where the run stands, until the recipe's end, for `minutes`, or until `stopped()`. Writes
        curve.jsonl and checkpoint.pt into the folder. Raises TqpipeError where the gradients are no numbers any more.
        """
        start = last = time.monotonic()
        seen, count = self.rows, 0
        sums: dict[str, float] = {}
        for chunk, number, batch in self.stream.walk(self.chunk, self.batch):
            now = time.monotonic()
            over = minutes is not None and now - start > minutes * 60
            done = self.step >= self.recipe.steps or over or stopped()
            if count == 25 or (count and done):
                line = {
                    "step": self.step,
                    "rows": self.rows,
                    "rate": round(self._rate(), 4),
                    "rows_per_second": round((self.rows - seen) / (now - start), 1),
                }
                line |= {k: round(v / count, 4) for k, v in sums.items()}
                with (self.folder / "curve.jsonl").open("a", encoding="utf-8") as out:
                    out.write(json.dumps(line) + "\n")
                if log is not None:
                    log(line)
                sums, count = {}, 0
            if done:
                break
            if now - last > self.recipe.every:
                self.save()
                last = now
            for k, v in self.train_step(batch).items():
                sums[k] = sums.get(k, 0.0) + v
            self.chunk, self.batch, count = chunk, number + 1, count + 1
            if self.lost >= min(_DIVERGED, self.recipe.steps):
                raise TqpipeError(
                    f"training diverged: no finite gradients at step {self.step}; begin anew in another folder with a "
                    f"lower --rate than {self.recipe.rate:g}"
                )
        self.save()

    def save(self) -> None:
        """Write checkpoint.pt: weights, averaged weights, optimiser, position."""
        import torch

        state = {
            "masters": self.masters, "average": self.average, "optimiser": self.optimiser.state_dict(),
            "step": self.step,
            "chunk": self.chunk, "batch": self.batch, "rows": self.rows, "torch": torch.get_rng_state(),
            "run": self._run(),
        }  # fmt: skip
        path = self.folder / "checkpoint.pt"
        partial = self.folder / "checkpoint.pt.partial"
        try:
            torch.save(state, partial)
            partial.replace(path)
        except (OSError, RuntimeError) as error:  # torch raises its own where the disk is full
            partial.unlink(missing_ok=True)
            raise TqpipeError(f"{path}: could not be written: {error}") from error

    def _run(self) -> dict[str, Any]:
        """What makes two runs the same one."""
        recipe = {k: v for k, v in asdict(self.recipe).items() if k not in _FREE}
        return {**recipe, "mix": dict(self.recipe.mix), **self.given}

    def resume(self) -> bool:
        """Go on from checkpoint.pt where there is one. Raises TqpipeError when it is damaged, or another run's."""
        import torch

        path = self.folder / "checkpoint.pt"
        if not path.is_file():
            return False
        try:
            state = torch.load(path, map_location=self.device, weights_only=True)
            before = dict(state["run"])
        except (
            OSError,
            RuntimeError,
            EOFError,
            pickle.UnpicklingError,
            LookupError,
            TypeError,
            ValueError,
        ) as error:
            raise TqpipeError(
                f"{path}: no whole checkpoint of this version ({error!r:.100}): remove it to begin anew"
            ) from error
        now = self._run()
        if other := [k for k in {**before, **now} if before.get(k) != now.get(k)]:
            told = "; ".join(f"{k}: {before.get(k)} there, {now.get(k)} now" for k in other)
            raise TqpipeError(
                f"{path} is of another run ({told}). Name another folder; or go on from what that run made, "
                f"with --from {self.folder / 'model'} and another folder"
            )
        with torch.no_grad():
            for name, value in state["masters"].items():
                self.masters[name].copy_(value)
                self.trained[name].copy_(value)
                self.average[name].copy_(state["average"][name])
        self.optimiser.load_state_dict(state["optimiser"])
        self.step, self.chunk, self.batch, self.rows = (state[k] for k in ("step", "chunk", "batch", "rows"))
        torch.set_rng_state(state["torch"])
        return True


def _layer_of(name: str) -> int | None:
    """The trunk layer of a parameter's name; None for heads."""
    return (
        int(name.split(".")[3])
        if name.startswith("bert.encoder.layer.")
        else (-1 if name.startswith("bert.") else None)
    )


def start(
    folder: Path, recipe: Recipe, *, data_folder: Path | None = None, own: Path | None = None,
    initial: Path | None = None, wordnet: Path | None = None,
    device: str = "cpu",
) -> Trainer:  # fmt: skip
    """A trainer on the shared data, a user's own JSONL (`data.own`) or both, resumed where `folder` has a
    checkpoint.

    `initial` is a model folder to go on from (the shipped one: `quality_files.SHIPPED`); without it the
    heads start untrained on the embedded encoder. A user's rows get half of the mix. `wordnet`: the folder that
    `thesaurus.read` takes.
    """
    import torch

    from tqpipe import weights
    from tqpipe.scoring import quality_files, quality_net

    torch.manual_seed(recipe.seed)
    if initial is not None:
        tokenizer, net = quality_files.read(initial)
        if net.config.apart != recipe.apart:
            raise TqpipeError(
                f"{initial}: has {net.config.apart} layers that read the sides apart, the recipe {recipe.apart}"
            )
    else:
        tokenizer, trunk = weights.load_embedded(weights.prepare(weights.locate(weights.EMBEDDED)))
        net = quality_net.build(trunk, recipe.apart)
    given: dict[str, Any] = {
        "initial": None if initial is None else quality_files.digest(initial),
        "data": data_folder is not None,
        "wordnet": wordnet is not None,
        "own": None,
    }
    sources: dict[str, list[data.Group]] = {}
    clean: dict[str, list[tuple[str, str, str]]] = {}
    mix: dict[str, float] = {}
    left_out = 0
    if data_folder is not None:
        sources, clean, mix = data.groups(data_folder), data.clean_pairs(data_folder), dict(recipe.mix)
        sources["partly edited"] = partly_edited.read(data_folder, recipe.seed)
    if own is not None:
        rows, good = data.own_groups(own)
        read = encode(tokenizer, [e.source for (e,) in rows], [e.target for (e,) in rows])
        fitting = [g for g, row in zip(rows, read, strict=True) if len(row.ids) <= recipe.longest]
        if not fitting:
            raise TqpipeError(
                f"{own}: every pair is longer than the {recipe.longest} tokens that training reads of one: cut them "
                "into sentences"
            )
        rows, left_out = fitting, len(rows) - len(fitting)
        given["own"] = hashlib.sha256(own.read_bytes()).hexdigest()[:12]
        sources["own"], mix["own"] = rows, sum(mix.values()) or 70.0
        if len(good) > 1:
            clean["own"] = good
            mix.setdefault("garble", 30.0)
    if not sources:
        raise TqpipeError("quality training needs a data folder, a file of your own rows, or both")
    stream = Stream(
        tokenizer,
        sources,
        clean,
        mix,
        seed=recipe.seed,
        tokens=recipe.tokens,
        limit=recipe.longest,
        hidden=recipe.hidden,
        again=recipe.again,
        turned=recipe.turned,
        thesaurus=None if wordnet is None else thesaurus.read(wordnet),
        rewording=recipe.rewording,
    )
    trainer = Trainer(net, stream, recipe, folder, device=device, given=given, left_out=left_out)
    trainer.resume()
    return trainer


def export(trainer: Trainer, folder: Path, *, averaged: bool = True) -> None:
    """Write what was trained (the running average of the weights, or the last ones) as a model folder,
    uncalibrated.
    """
    from tqpipe.scoring import quality_files
    from tqpipe.training.quality_calibrate import START

    chosen = trainer.average if averaged else trainer.masters
    r = trainer.recipe
    origin = {
        "steps": trainer.step,
        "rows": trainer.rows,
        "seed": r.seed,
        "averaged": averaged,
        "rate": r.rate,
        "wordnet": trainer.stream.thesaurus is not None,
        "mix": dict(r.mix),
    }
    quality_files.write(folder, trainer.net, chosen, origin)
    target = folder / quality_files.CALIBRATION
    if not target.is_file():
        target.write_text(json.dumps(START) + "\n", encoding="utf-8")


def train(
    folder: Path, recipe: Recipe | None = None, *, data_folder: Path | None = None, own: Path | None = None,
    initial: Path | None = None, wordnet: Path | None = None, minutes: float | None = None, device: str = "cpu",
    log: Callable[[dict[str, Any]], None] | None = None,
    stopping: Callable[[], AbstractContextManager[Callable[[], bool]]] = lambda: nullcontext(lambda: False),
) -> Path:  # fmt: skip
    """Train in `folder` (or go on there), write the model to `folder`/model and return that path.

    With a data folder the model is calibrated on its dev sets; a model fine-tuned on a user's own rows
    alone keeps the calibration of `initial`. Stopping it (Ctrl-C) keeps the last checkpoint. `log` gets the lines of
    curve.jsonl, and before them {"left_out": n} where n of the own pairs are too long. `stopping` gives a function that
    is asked after every step whether to stop: then a checkpoint is written and KeyboardInterrupt raised.
    """
    from tqpipe.scoring import quality_files
    from tqpipe.training import quality_calibrate

    trainer = start(
        folder,
        recipe or Recipe(),
        data_folder=data_folder,
        own=own,
        initial=initial,
        wordnet=wordnet,
        device=device,
    )
    if log is not None and trainer.left_out:
        log({"left_out": trainer.left_out})
    with stopping() as stopped:
        trainer.fit(minutes, log, stopped)
        if stopped():
            raise KeyboardInterrupt
    out = folder / "model"
    # A few steps are too few for a running average to forget where it started.
    export(trainer, out, averaged=trainer.step >= 1000)
    if data_folder is not None:
        quality_calibrate.fit(out, data_folder)
    elif initial is not None:
        (out / quality_files.CALIBRATION).write_bytes((initial / quality_files.CALIBRATION).read_bytes())
        sample = [e for rows in trainer.stream.sources.values() for g in rows[:200] for e in g]
        quality_calibrate.observe(out, [(e.source, e.target) for e in sample])
    return out
