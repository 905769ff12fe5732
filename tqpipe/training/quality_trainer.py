"""One training run of the quality model in one folder: resumable, seeded.

The trunk runs wholly in bf16 (where the device multiplies it) with fp32 master weights in the
optimiser; the heads are fp32. The embeddings and the lowest layers, which read the two sides apart, stay as
they are. A checkpoint is written by an atomic rename; a run that is started again in the same folder goes on
from it with the batches it would have seen.
"""

from __future__ import annotations

import json
import pickle
import time
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tqpipe.training.quality_batches import Batch, Stream
from tqpipe.training.quality_losses import losses
from tqpipe.training.quality_recipe import Recipe
from tqpipe.types import TqpipeError

if TYPE_CHECKING:
    import torch


#: Fields of a recipe in which a run may differ that goes on: how long it is, and what leaves no trace in it.
_FREE = ("steps", "warmup", "every", "threads")
#: Updates in a row without finite gradients after which a run has diverged.
_DIVERGED = 10


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
