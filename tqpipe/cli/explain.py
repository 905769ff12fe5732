"""`tqpipe explain`: why a pair of a run has its risk."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tqpipe.types import TqpipeError

if TYPE_CHECKING:
    from tqpipe.triage import Reason
    from tqpipe.types import Flag, Record

#: Contributions that are listed one by one; the others are summed up.
MOST = 12


def command(
    run: Annotated[Path, typer.Argument(help="Folder that `tqpipe run` wrote.")],
    pair: Annotated[str, typer.Argument(help="Id of the pair.")],
    as_json: Annotated[bool, typer.Option("--json", help="Everything, as one JSON object.")] = False,
) -> None:
    """Say why a pair of a run has its risk: what every finding and figure adds to it.

    Contributions are in log-odds: they add up, and each 0.7 doubles the odds that the pair is bad.
    """
    from tqpipe import triage
    from tqpipe.store import read_run

    found = read_run(run)
    ids = [record.pair.id for record in found.records]
    if pair not in ids:
        some = ", ".join(ids[:5]) + (", …" if len(ids) > 5 else "")
        raise TqpipeError(f"{run}: there is no pair {pair!r}; the ids are {some}")
    fitted = str((found.manifest.get("versions") or {}).get("triage", ""))
    if fitted != triage.version():
        raise TqpipeError(
            f"{run}: its risk comes from another triage model ({fitted or 'none'}; this tqpipe has "
            f"{triage.version()}), so it cannot be explained: make the run again"
        )
    index = ids.index(pair)
    record = found.records[index]
    variant, start, reasons = triage.explain(triage.items_of(found), index)
    if as_json:
        print(
            json.dumps(
                {
                    "id": pair, "risk": record.risk, "verdict": record.verdict, "evidence": variant, "start": start,
                    "reasons": [{"feature": r.name, "value": r.value, "adds": r.adds} for r in reasons],
                },
                ensure_ascii=False,
            )
        )  # fmt: skip
        return
    _show(record, variant, start, reasons, (found.manifest.get("triage") or {}).get("thresholds", {}))


def _show(
    record: Record,
    variant: str,
    start: float,
    reasons: tuple[Reason, ...],
    thresholds: dict[str, dict[str, float]],
) -> None:
    from rich.console import Console
    from rich.text import Text

    console = Console(highlight=False)
    console.print(Text(f"Pair {_line(record.pair.id)}: risk {record.risk:.3f}, {record.verdict}"))
    limits = thresholds.get("shape+rules" if variant == "flags" else variant)
    if limits:
        console.print(Text(f"Review from {limits['review']:.3f}, broken from {limits['broken']:.3f}."))
    console.print()
    if variant == "flags":
        console.print(Text("One side is empty: the risk is that of the flags, as independent witnesses."))
    else:
        console.print(
            Text(f"  {start:+6.2f}  where a pair starts of which {variant.replace('+', ', ')} are known")
        )
        for reason in reasons[:MOST]:
            console.print(Text(f"  {reason.adds:+6.2f}  {_said(reason)}"))
        if len(reasons) > MOST:
            rest = sum(r.adds for r in reasons[MOST:])
            console.print(Text(f"  {rest:+6.2f}  {len(reasons) - MOST} others"))
        total = start + sum(r.adds for r in reasons)
        console.print(Text(f"  {total:+6.2f}  = risk {1 / (1 + math.exp(-total)):.3f}"))
    console.print()
    for flag in record.flags:
        console.print(Text(_flag(flag)))


def _said(reason: Reason) -> str:
    block, name = reason.name.split("/", 1)
    return f"{block}: {name.replace('_', ' ')} = {reason.value:.3g}"


def _flag(flag: Flag) -> str:
    waived = f" (waived: {_line(flag.waived)})" if flag.waived is not None else ""
    return f"{flag.severity} {_line(flag.check)}, {round(100 * flag.confidence)} % sure: {_line(flag.message)}{waived}"


def _line(text: str) -> str:
    from tqpipe.report.visible import plain

    return plain(" ".join(text.split()))
