"""What the commands share: options, configuration, progress on stderr."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from tqpipe.cli import interrupt
from tqpipe.types import TqpipeError

if TYPE_CHECKING:
    from tqpipe.config import Config
    from tqpipe.pipeline import Progress

SourceLang = Annotated[
    str | None, typer.Option(help="Language code of the source; identified when not given.")
]
TargetLang = Annotated[
    str | None, typer.Option(help="Language code of the target; identified when not given.")
]
ConfigFile = Annotated[Path | None, typer.Option("--config", help="TOML file; see configs/default.toml.")]
EncoderName = Annotated[
    str | None,
    typer.Option("--encoder", help="Encoder: 'e5-small' (embedded), a folder, or a Hugging Face name."),
]
PreSegmented = Annotated[bool, typer.Option("--pre-segmented", help="One segment a line, in both files.")]
ForceAlign = Annotated[
    bool,
    typer.Option("--force-align", help="Go on with texts that do not look like translations of each other."),
]
TextEncoding = Annotated[
    str | None, typer.Option("--encoding", help="Text encoding of the files; UTF-8 or what a BOM says.")
]


NoQuality = Annotated[bool, typer.Option("--no-quality", help="Leave out the quality-estimation model.")]
QualityModelName = Annotated[
    str | None,
    typer.Option("--quality-model", help="Folder of a quality model that `tqpipe train quality` wrote."),
]
PrecisionName = Annotated[
    str | None,
    typer.Option(
        "--precision", help="Of the quality model: auto (the fastest), int8, bf16, fp32 (the reference)."
    ),
]


def configuration(
    path: Path | None,
    encoder: str | None,
    *,
    no_quality: bool = False,
    quality_model: str | None = None,
    precision: str | None = None,
) -> Config:
    """The configuration file, or the defaults, with the options of the command line on top."""
    from tqpipe.config import Config, QualityConfig, from_mapping, load

    config = load(path) if path else Config()
    if encoder:
        config = replace(config, encoder=replace(config.encoder, name=encoder))
    given = {"model": quality_model, "precision": precision, "enabled": False if no_quality else None}
    chosen = {key: value for key, value in given.items() if value is not None}
    if not chosen:
        return config
    settings = asdict(config.quality) | chosen
    return replace(config, quality=from_mapping(QualityConfig, settings, "command line"))


#: What no UTF-8 file or terminal can hold; JSON input can, as an escape.
_SURROGATE = re.compile("[\ud800-\udfff]")


def write_text(path: Path, text: str) -> None:
    """Write a file whole or not at all; devices and pipes are written as they are."""
    with writing(path) as write:
        write(text)


@contextmanager
def writing(path: Path | None) -> Iterator[Callable[[str], object]]:
    """A function that writes text piece by piece: to stdout for None, else to a file that is whole or not there."""
    if path is None:
        yield lambda text: print(_SURROGATE.sub("\ufffd", text), end="")
        return
    place = path.resolve()  # a link is written where it points
    device = place.exists() and not place.is_file()
    partial = place if device else place.with_name(f".{place.name}.{os.getpid()}.new")
    try:
        with _open(partial, path) as file:
            yield lambda text: _put(file, _SURROGATE.sub("\ufffd", text), path)
        if not device:
            try:
                partial.replace(place)
            except OSError as error:
                raise _unwritten(path, error) from error
    finally:
        if not device:
            partial.unlink(missing_ok=True)


def _unwritten(path: Path, error: OSError) -> TqpipeError:
    return TqpipeError(f"{path}: could not be written: {error.strerror or error}")


def _open(partial: Path, path: Path) -> TextIO:
    try:
        return partial.open("w", encoding="utf-8")
    except OSError as error:
        raise _unwritten(path, error) from error


def _put(file: TextIO, text: str, path: Path) -> None:
    try:
        file.write(text)
    except OSError as error:
        raise _unwritten(path, error) from error


@contextmanager
def progress() -> Iterator[Progress]:
    """A progress line on stderr where a person is looking, silence elsewhere."""
    if not sys.stderr.isatty():
        yield lambda stage, share: interrupt.check()
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description:<10}"), BarColumn(), TaskProgressColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("start", total=None)

        def show(stage: str, share: float | None) -> None:
            interrupt.check()
            bar.update(task, description=stage, total=None if share is None else 1.0, completed=share or 0.0)

        yield show
