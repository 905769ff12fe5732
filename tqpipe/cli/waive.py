"""`tqpipe waive`: what a person accepts of a run or of the gate, into the versioned file of waivers."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tqpipe.cli.common import configuration, write_text
from tqpipe.cli.gate import GateFile, gate_config, runs_of
from tqpipe.types import TqpipeError

if TYPE_CHECKING:
    from tqpipe.types import Run
    from tqpipe.waivers import Waiver


def command(
    run: Annotated[
        Path, typer.Argument(help="Folder that `tqpipe run` wrote, or a file that `tqpipe gate` judges.")
    ],
    pair: Annotated[str, typer.Argument(help="Id of the pair.")],
    check: Annotated[
        str,
        typer.Argument(
            help="Check whose flags are accepted in this pair; '*', in quotes, for the pair as it stands."
        ),
    ],
    reason: Annotated[str, typer.Option(help="Why; it stands with the flag in every later run.")],
    author: Annotated[str, typer.Option(help="Who says so.")],
    file: Annotated[
        Path | None,
        typer.Option(
            help="File of waivers to add to; by itself that of [checks] waivers, of the run or of tqpipe.toml, else "
            "waivers.toml."
        ),
    ] = None,
    config: GateFile = None,
    expires: Annotated[
        str | None, typer.Option(help="Last day on which it holds, YYYY-MM-DD; for ever when not given.")
    ] = None,
    span: Annotated[
        str, typer.Option(help="Only the flag that marks these words; all of the check when not given.")
    ] = "",
) -> None:
    """Accept a flag, or with '*' a pair as it stands, with a reason: until either text changes.

    Later runs keep the flags, marked, and do not count them; an accepted pair fails no gate, whatever the models think.
    """
    from tqpipe import waivers
    from tqpipe.gate import accept

    until = _day(expires) if expires else None
    runs, named = _judged(run, config)
    try:
        made = accept.waivers_in(runs, pair, check, reason=reason, author=author, expires=until, span=span)
    except TqpipeError as error:
        raise TqpipeError(f"{run}: {error}") from None
    file = file or (Path(named) if named and Path(named).parent.is_dir() else Path("waivers.toml"))
    known = waivers.load(file) if file.exists() else ()
    write_text(file, waivers.dump(accept.added(known, made)))
    print(f"{file}: {_told(made, pair)}" + (f" until {until}" if until else "") + ".")
    if until and until < date.today():
        print("That day is over: no run counts it as waived.")
    if not named or file.resolve() != Path(named).resolve():
        print(
            f"No run reads {file} yet: name it in the run's configuration, under [checks]: "
            f'waivers = "{file.name}"'
        )


def _told(made: list[Waiver], pair: str) -> str:
    names = list(dict.fromkeys(waiver.check for waiver in reversed(made)))
    if made[-1].whole:
        return f"pair {pair} is accepted as it stands"
    return f"{' and '.join(names)} {'is' if len(names) == 1 else 'are'} waived in pair {pair}"


def _judged(path: Path, config: Path | None) -> tuple[list[Run], str]:
    """The runs at a path, and the file of waivers that their configuration names, else that of the folder where the
    command runs; "" for none.
    """
    if path.is_dir():
        from tqpipe.store import read_run

        found = read_run(path)
        checks = (found.manifest.get("config") or {}).get("checks") or {}
        # A run that was made before there were any says nothing of the configuration that later ones take.
        named = checks.get("waivers") or configuration(None, None).checks.waivers
        return [found], str(named or "")
    from tqpipe.gate import inputs

    settings = gate_config(config)
    return runs_of([path], settings, None, None), inputs.settings(settings).checks.waivers


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise TqpipeError(f"--expires {text!r}: give a day as YYYY-MM-DD") from None
