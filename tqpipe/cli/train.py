"""`tqpipe train`: the quality model trained further or from scratch; the triage model fitted again."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from tqpipe.cli import interrupt
from tqpipe.types import TqpipeError

app = typer.Typer(help="Train the models that ship with tqpipe, or fine-tune them on your own data.")


@app.callback()
def _group() -> None:
    """Train the models that ship with tqpipe, or fine-tune them on your own data."""


@app.command("quality")
def quality_command(
    own: Annotated[
        Path | None,
        typer.Argument(
            help="Your pairs, JSON Lines: src, mt, any of score (0-100), z, hter, mqm, broken, errors, src_errors, and "
            "pair (ca-en), or src_lang and tgt_lang."
        ),
    ] = None,
    out: Annotated[
        Path, typer.Option(help="Folder for checkpoints, curve.jsonl and, at the end, model/.")
    ] = Path("quality-model"),
    data: Annotated[
        Path | None, typer.Option(help="The data folder of the shipped model's recipe, to mix in.")
    ] = None,
    initial: Annotated[
        Path | None,
        typer.Option("--from", help="Model folder to start from; the shipped one when not given."),
    ] = None,
    wordnet: Annotated[
        Path | None,
        typer.Option(
            help="WordNet's dict folder: more opposites and related words to plant as errors in English."
        ),
    ] = None,
    scratch: Annotated[bool, typer.Option("--scratch", help="Start from the encoder alone.")] = False,
    epochs: Annotated[float, typer.Option(min=0.01, help="Passes over your own pairs.")] = 3.0,
    steps: Annotated[int | None, typer.Option(min=1, help="Updates, instead of --epochs.")] = None,
    rate: Annotated[float | None, typer.Option(min=0.0, help="Learning rate of the top layer.")] = None,
    minutes: Annotated[
        float | None, typer.Option(min=0.0, help="Stop after so long; the same command goes on from there.")
    ] = None,
    seed: Annotated[int, typer.Option(help="Order of the data and first weights.")] = 1,
) -> None:
    """Fine-tune the quality model on your own pairs; with --data alone, run the shipped model's recipe.

    A run that was stopped (Ctrl-C, --minutes) goes on from its last checkpoint when the same command is given
    again, with more --steps or --epochs too; a folder of another run is refused. The result is used with
    `--quality-model OUT`, whose model/ is the model.
    """
    from tqpipe.scoring import quality_files
    from tqpipe.training import quality

    if own is None and data is None:
        raise TqpipeError("train quality: give a file of your own pairs, or --data, or both")
    if data is not None and not data.is_dir():
        raise TqpipeError(f"--data {data}: no such folder")
    if scratch and initial is not None:
        raise TqpipeError("train quality: --scratch and --from exclude each other")
    recipe = quality.recipe_for(own, epochs=epochs, steps=steps, rate=rate, seed=seed)

    def tell(line: dict[str, Any]) -> None:
        if "left_out" in line:
            print(f"left out as too long to train on: {line['left_out']}", file=sys.stderr)
            return
        print(
            f"step {line['step']}/{recipe.steps}  rows {line['rows']}  loss {line['loss']:.3f}  "
            f"{line['rows_per_second']} rows/s",
            file=sys.stderr,
        )

    start = None if scratch else quality_files.place(initial)
    model = quality.train(
        out,
        recipe,
        data_folder=data,
        own=own,
        initial=start,
        wordnet=wordnet,
        minutes=minutes,
        log=tell,
        stopping=interrupt.deferred,
    )
    print(f"Model: {model}")


@app.command("triage")
def triage_command(
    data: Annotated[Path, typer.Option(help="The data folder of the recipe.")],
    out: Annotated[
        Path | None,
        typer.Option(
            help="File to write, to look at: commands read the one that ships with tqpipe, which is written when not "
            "given."
        ),
    ] = None,
    quality_model: Annotated[
        Path | None, typer.Option("--quality-model", help="Folder of another quality model.")
    ] = None,
    trees_of: Annotated[
        Path | None,
        typer.Option(
            "--trees-of", help="Keep the trees of this model file; all that comes on top is fitted."
        ),
    ] = None,
) -> None:
    """Fit the triage model again: after a change to the quality model or to the checks.

    It is for who changes tqpipe: it learns from the data of the recipe (--data), not from reviews of your own, which
    teach budgets and severities instead (`tqpipe review learn`). Every command reads the model that ships with tqpipe;
    a file that --out names is read by none.

    What is slow (the encoder, the quality model) is kept in the user's cache folder, keyed by text, model and code.
    """
    from tqpipe.cli.common import progress
    from tqpipe.training import triage
    from tqpipe.triage.model import SHIPPED

    if not data.is_dir():
        raise TqpipeError(f"--data {data}: no such folder")
    out = out or SHIPPED
    with progress() as show:
        found = triage.train(data, out, model=quality_model, trees_of=trees_of, progress=show)
    print(f"Model: {out}, {found['rows']} pairs, fitted with {found['quality']}")
