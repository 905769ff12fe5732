"""`tqpipe waive`: a flag of a run that a person accepts, into the versioned file of waivers."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from tqpipe.cli.common import write_text
from tqpipe.types import TqpipeError


def command(
    run: Annotated[Path, typer.Argument(help="Folder that `tqpipe run` wrote.")],
    pair: Annotated[str, typer.Argument(help="Id of the pair.")],
    check: Annotated[str, typer.Argument(help="Check whose flags are accepted in this pair.")],
    reason: Annotated[str, typer.Option(help="Why; it stands with the flag in every later run.")],
    author: Annotated[str, typer.Option(help="Who says so.")],
    file: Annotated[Path, typer.Option(help="File of waivers to add to; [checks] waivers names it.")] = Path(
        "waivers.toml"
    ),
    expires: Annotated[
        str | None, typer.Option(help="Last day on which it holds, YYYY-MM-DD; for ever when not given.")
    ] = None,
    span: Annotated[
        str, typer.Option(help="Only the flag that marks these words; all of the check when not given.")
    ] = "",
) -> None:
    """Accept a flag, with a reason: later runs keep it, marked, and do not count it, until either text changes."""
    from tqpipe import waivers
    from tqpipe.gate import accept
    from tqpipe.store import read_run

    until = _day(expires) if expires else None
    found = read_run(run)
    try:
        made = accept.waivers_of(found, pair, check, reason=reason, author=author, expires=until, span=span)
    except TqpipeError as error:
        raise TqpipeError(f"{run}: {error}") from None
    known = waivers.load(file) if file.exists() else ()
    write_text(file, waivers.dump(accept.added(known, made)))
    names = list(dict.fromkeys([check, *(waiver.check for waiver in made)]))
    are = "is" if len(names) == 1 else "are"
    print(
        f"{file}: {' and '.join(names)} {are} waived in pair {pair}"
        + (f" until {until}" if until else "")
        + "."
    )


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise TqpipeError(f"--expires {text!r}: give a day as YYYY-MM-DD") from None
