"""Trains the quality-estimation model, on a CPU in hours or unchanged on a GPU: from data to a model folder."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any

from tqpipe.scoring.quality_input import encode
from tqpipe.training import data, partly_edited, thesaurus
from tqpipe.training.quality_batches import Stream
from tqpipe.training.quality_recipe import MIX as MIX
from tqpipe.training.quality_recipe import Recipe as Recipe
from tqpipe.training.quality_recipe import recipe_for as recipe_for
from tqpipe.training.quality_trainer import Trainer as Trainer
from tqpipe.types import TqpipeError


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

    from tqpipe.scoring import quality_files

    torch.manual_seed(recipe.seed)
    tokenizer, net = _network(initial, recipe)
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
        sources["own"], mix["own"] = _fitting(rows, tokenizer, recipe.longest, own), sum(mix.values()) or 70.0
        left_out = len(rows) - len(sources["own"])
        given["own"] = hashlib.sha256(own.read_bytes()).hexdigest()[:12]
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
        framed=recipe.framed,
        thesaurus=None if wordnet is None else thesaurus.read(wordnet),
        rewording=recipe.rewording,
    )
    trainer = Trainer(net, stream, recipe, folder, device=device, given=given, left_out=left_out)
    trainer.resume()
    return trainer


def _network(initial: Path | None, recipe: Recipe) -> tuple[Any, Any]:
    """The tokenizer, and the model that training begins with."""
    from tqpipe import weights
    from tqpipe.scoring import quality_files, quality_net

    if initial is None:
        tokenizer, trunk = weights.load_embedded(weights.prepare(weights.locate(weights.EMBEDDED)))
        return tokenizer, quality_net.build(trunk, recipe.apart)
    tokenizer, net = quality_files.read(initial)
    if net.config.apart != recipe.apart:
        raise TqpipeError(
            f"{initial}: has {net.config.apart} layers that read the sides apart, the recipe {recipe.apart}"
        )
    return tokenizer, net


def _fitting(rows: list[data.Group], tokenizer: Any, longest: int, own: Path) -> list[data.Group]:
    """The rows that are not too long to train on. Raises TqpipeError where all are."""
    read = encode(tokenizer, [e.source for (e,) in rows], [e.target for (e,) in rows])
    fitting = [g for g, row in zip(rows, read, strict=True) if len(row.ids) <= longest]
    if not fitting:
        raise TqpipeError(
            f"{own}: every pair is longer than the {longest} tokens that training reads of one: cut them "
            "into sentences"
        )
    return fitting


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
        "framed": r.framed,
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
