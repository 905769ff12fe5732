"""The command line: parse, call one library function, print; nothing else.

Exit codes: 0 it ran, 1 a limit was hit (`--fail-on`), 2 bad input, 130 interrupted.
"""

from __future__ import annotations

import contextlib
import os
import sys
from io import TextIOWrapper
from typing import NoReturn

import typer

from tqpipe.cli import (
    align,
    annotate,
    batch,
    checks,
    explain,
    gate,
    interrupt,
    models,
    review,
    run,
    score,
    standard_output,
    train,
    waive,
)
from tqpipe.types import TqpipeError

app = typer.Typer(
    name="tqpipe",
    help="Which sentences of a translation are broken, exactly where, and how sure. Offline, any language pair.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
app.command("run")(run.command)
app.command("align")(align.command)
app.command("score")(score.command)
app.command("check")(score.check_command)
app.command("checks")(checks.command)
app.command("annotate")(annotate.command)
app.command("explain")(explain.command)
app.command("waive")(waive.command)
app.command("batch")(batch.command)
app.command("filter")(batch.filter_command)
app.command("gate")(gate.command)
app.add_typer(gate.baseline, name="baseline")
app.command("compare")(gate.compare)
app.command("init")(gate.init)
app.command("lock")(gate.lock_command)
app.command("models")(models.command)
app.add_typer(review.app, name="review")
app.add_typer(train.app, name="train")


@app.callback(invoke_without_command=True)
def _root(version: bool = typer.Option(False, "--version", help="Print the version and leave.")) -> None:
    if version:
        from importlib.metadata import version as installed

        print(f"tqpipe {installed('tqpipe')}")
        raise typer.Exit


def console() -> NoReturn:
    """Entry point of the console script: `main`, and out at once.

    Everything is written by then; tearing down torch's modules one by one would take another second.
    """
    # Read once, when numpy loads. Its products here are small; a second pool of threads beside torch's gains nothing,
    # and where other programs want the cores too its threads wait for each other for longer than they work.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    code: object = 0
    try:
        main()
    except SystemExit as left:
        code = left.code
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):
            stream.flush()
    os._exit(code if isinstance(code, int) else int(code is not None))


def main() -> None:
    """Run the command line: errors become one clear message and an exit code (SystemExit)."""
    # Files and pipes get UTF-8 whatever the locale; a terminal gets what it can show.
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")
    try:
        with standard_output.told(), interrupt.remembered():
            app()
    except TqpipeError as error:
        _refuse(str(error))
    except (KeyboardInterrupt, BrokenPipeError) as error:
        _leave(error)
    except SystemExit as left:
        # typer turns both into an exit of its own.
        if left.code == 130:
            _leave(KeyboardInterrupt())
        if isinstance(left.__context__, BrokenPipeError):
            _leave(left.__context__)
        raise
    except OSError as error:
        # A folder that may not be looked into, a name that is too long, a disk that is full.
        if error.filename is None:
            raise
        _refuse(f"{error.filename}: {error.strerror}")
    except RuntimeError as error:
        # What Path.resolve makes of a link that leads back to itself, up to Python 3.12.
        if not str(error).startswith("Symlink loop"):
            raise
        _refuse(str(error))


def _refuse(message: str) -> NoReturn:
    """Bad input: one line and exit code 2, which no failed gate has."""
    print(f"tqpipe: {message}", file=sys.stderr)
    # Where a service reads the log, the reason stands on the job's page as well.
    if os.environ.get("GITHUB_ACTIONS") or os.environ.get("TF_BUILD"):
        from tqpipe.gate.outputs import azure, github

        command = github.error if os.environ.get("GITHUB_ACTIONS") else azure.error
        print(command(message), file=sys.stderr)
    sys.exit(2)


def _leave(reason: BaseException) -> NoReturn:
    if isinstance(reason, KeyboardInterrupt):
        print("tqpipe: interrupted; nothing was half-written", file=sys.stderr)
        sys.exit(130)
    # The reader of our output went away (`| head`): not an error.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    sys.exit(0)
