"""What the commands share: options, configuration, progress on stderr."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tqpipe.cli import interrupt
from tqpipe.safe_json import clean
from tqpipe.types import TqpipeError

if TYPE_CHECKING:
    from tqpipe.config import Config
    from tqpipe.ingest import Columns
    from tqpipe.pipeline import Progress

SourceLang = Annotated[
    str | None, typer.Option(help="Language code of the source; identified when not given.")
]
TargetLang = Annotated[
    str | None, typer.Option(help="Language code of the target; identified when not given.")
]
#: The configuration of a project, where no other one is named.
OWN = Path("tqpipe.toml")
ConfigFile = Annotated[
    Path | None,
    typer.Option(
        "--config", help="TOML file; see configs/default.toml. Without it tqpipe.toml here, if there is one."
    ),
]
EncoderName = Annotated[
    str | None,
    typer.Option("--encoder", help="Encoder: 'e5-small' (embedded), a folder, or a Hugging Face name."),
]
PreSegmented = Annotated[bool, typer.Option("--pre-segmented", help="One segment a line, in both files.")]
ForceAlign = Annotated[
    bool,
    typer.Option("--force-align", help="Go on with texts that do not look like translations of each other."),
]
GlossaryFile = Annotated[
    Path | None,
    typer.Option(
        "--glossary", help="Terms, tab-separated: source, target, forbidden targets (docs/glossary.md)."
    ),
]
Budget = Annotated[
    float | None,
    typer.Option("--budget", help="Share of good segments (0 to 1) that may go to review; default 0.05."),
]
TextEncoding = Annotated[
    str | None,
    typer.Option(
        "--encoding", help="Text encoding of the files, or SOURCE,TARGET; UTF-8 or what a BOM says."
    ),
]
ColumnNames = Annotated[
    str | None,
    typer.Option(
        "--columns",
        help="Names of a table's columns, or of JSON Lines' keys: SOURCE,TARGET or SOURCE,TARGET,ID.",
    ),
]
SheetName = Annotated[
    str | None, typer.Option("--sheet", help="The sheet of a workbook to read; all that have the columns.")
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
    force_languages: bool = False,
    quality_model: str | None = None,
    precision: str | None = None,
    glossary: Path | None = None,
    budget: float | None = None,
) -> Config:
    """The configuration file, or the defaults, with the options of the command line on top.

    Without a file it is `tqpipe.toml` of the folder in which the command runs, if there is one.
    """
    from tqpipe.config import Config, QualityConfig, from_mapping, load

    path = path or (OWN if OWN.is_file() else None)
    config = load(path) if path else Config()
    if encoder:
        config = replace(config, encoder=replace(config.encoder, name=encoder))
    if glossary:
        config = replace(config, checks=replace(config.checks, glossary=str(glossary)))
    if budget is not None:
        config = replace(config, triage=config.triage.with_budget(budget))
    given = {"model": quality_model, "precision": precision, "enabled": False if no_quality else None}
    given["force_languages"] = True if force_languages else None
    chosen = {key: value for key, value in given.items() if value is not None}
    if not chosen:
        return config
    settings = asdict(config.quality) | chosen
    return replace(config, quality=from_mapping(QualityConfig, settings, "command line"))


def column_names(given: str | None, carry: str | None = None, sheet: str | None = None) -> Columns | None:
    """The columns that --columns, --carry and --sheet name. Raises TqpipeError for less than two names, for empty ones
    and for one that is both sides'.
    """
    if given is None and carry is None and sheet is None:
        return None
    from tqpipe.ingest import Columns
    from tqpipe.ingest.columns import require_two

    kept = tuple(dict.fromkeys(name.strip() for name in carry.split(","))) if carry is not None else ()
    if not all(kept):
        raise TqpipeError(f"--carry {carry!r}: expected names of columns: NAME,NAME")
    if given is None:
        return Columns(carry=kept, sheet=sheet)
    names = [name.strip() for name in given.split(",")]
    if len(names) not in (2, 3) or not all(names):
        raise TqpipeError(f"--columns {given!r}: expected SOURCE,TARGET or SOURCE,TARGET,ID")
    columns = Columns(names[0], names[1], id=names[2] if len(names) == 3 else None, carry=kept, sheet=sheet)
    require_two(columns)
    return columns


def writable(outputs: Iterable[Path | None]) -> None:
    """Raise TqpipeError where a file cannot be written, before the work that it is to hold is done."""
    for out in outputs:
        if out is None or out == STDOUT:
            continue
        # A link is written where it points; beside it stands what is written until it is whole.
        folder = out.resolve().parent
        reason = 0
        if out.is_dir():
            reason = errno.EISDIR
        elif not folder.is_dir():
            raise TqpipeError(f"{out}: could not be written: there is no folder {out.parent}")
        elif not os.access(folder, os.W_OK) and (not out.exists() or out.is_file()):
            reason = errno.EACCES
        if reason:
            raise TqpipeError(f"{out}: could not be written: {os.strerror(reason)}")


#: What stands for standard output where a file is named.
STDOUT = Path("-")


def spare(outputs: Iterable[Path | None], inputs: Iterable[Path | None]) -> None:
    """Raise TqpipeError where a file that is to be written is one that is read, or one of two outputs that are the
    same file: what is in it would be lost.
    """
    read = [path for path in inputs if path is not None and path.is_file()]
    written: set[Path] = set()
    for out in outputs:
        # What goes to standard output or a device follows what went there before.
        if out is None or out == STDOUT or (out.exists() and not out.is_file()):
            continue
        if out.is_file() and any(map(out.samefile, read)):
            raise TqpipeError(f"{out} is read as input, and would be lost: name another file to write")
        if out.resolve() in written:
            raise TqpipeError(
                f"{out} is to hold two outputs, and one would be lost: name another file to write"
            )
        written.add(out.resolve())


def write_text(path: Path, text: str) -> None:
    """Write a file whole or not at all, packed where its name says so (.gz, ...); devices and pipes are written as they
    are, `STDOUT` is standard output.
    """
    text = clean(text)
    if path == STDOUT:
        print(text, end="")
        return
    from tqpipe.corpus.streams import packed
    from tqpipe.storage import write_bytes

    write_bytes(path, packed(text.encode(), path.suffix.lower()))


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
