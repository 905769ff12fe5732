"""`tqpipe waive`: a flag of a run that a person accepts, into the versioned file of waivers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from tqpipe.cli.common import write_text
from tqpipe.types import Flag, Pair, TqpipeError


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
    from tqpipe import facts, waivers
    from tqpipe.store import read_run

    found = read_run(run)
    records = [record for record in found.records if record.pair.id == pair]
    if not records:
        some = ", ".join(record.pair.id for record in found.records[:5])
        raise TqpipeError(f"{run}: there is no pair {pair!r}; the ids begin {some}")
    there = records[0].pair
    every = facts.apart(records[0].flags)
    mine = [flag for flag in every if flag.check == check]
    if not mine:
        names = ", ".join(sorted({flag.check for flag in every})) or "none"
        raise TqpipeError(f"{run}: pair {pair} has no flag of {check!r}; its flags are of: {names}")
    quoted = {text for flag in mine for text in _quotes(flag, there)}
    if span and span not in quoted:
        raise TqpipeError(
            f"--span {span!r}: the flags of {check} mark {', '.join(map(repr, sorted(quoted)))}"
        )
    until = _day(expires) if expires else None
    known = list(waivers.load(file)) if file.exists() else []
    new = waivers.Waiver(
        check,
        waivers.pair_hash(there.source_text, there.target_text),
        reason.strip(),
        author.strip(),
        date.today(),
        until,
        span,
    )
    # What stands under the flag says the same, and would take its place.
    heads = [flag for flag in records[0].flags if flag.check == check]
    under = [o for flag in heads if not span or span in _quotes(flag, there) for o in facts.under(flag)]
    also = [
        replace(new, check=o.check, span=max(_quotes(o, there), key=len, default=""))
        for o in under
        if o.check != check
    ]
    # The same flag once more is the new reason and day in place of the old.
    made = {(w.check, w.hash, w.span): w for w in (*also, new)}
    others = [w for w in known if (w.check, w.hash, w.span) not in made]
    write_text(file, waivers.dump([*others, *made.values()]))
    names = " and ".join(dict.fromkeys([check, *(w.check for w in also)]))
    are = "is" if names == check else "are"
    print(f"{file}: {names} {are} waived in pair {pair}" + (f" until {until}" if until else "") + ".")


def _quotes(flag: Flag, pair: Pair) -> set[str]:
    """What a flag's own spans quote: by what others added no later run would know it."""
    from tqpipe import facts

    mine = flag.spans[: facts.own(flag, [(s.side, s.start, s.end) for s in flag.spans])]
    return {text for s in mine if (text := pair.text(s.side)[s.start : s.end])}


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise TqpipeError(f"--expires {text!r}: give a day as YYYY-MM-DD") from None
