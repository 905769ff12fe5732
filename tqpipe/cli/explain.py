"""`tqpipe explain`: why a pair of a run has its risk."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tqpipe.types import TqpipeError
from tqpipe.wording import no_pair

if TYPE_CHECKING:
    from tqpipe.types import Flag


def command(
    run: Annotated[Path, typer.Argument(help="Folder that `tqpipe run` wrote.")],
    pair: Annotated[str, typer.Argument(help="Id of the pair.")],
    as_json: Annotated[bool, typer.Option("--json", help="Everything, as one JSON object.")] = False,
) -> None:
    """Say why a pair of a run has its risk and its verdict: what was found, and what every figure adds.

    Ids are in the report and in segments.jsonl: those of the file; a row without one has the number of its line, and
    the second of two that are the same `#2`. Contributions are in log-odds: they add up, and each 0.7 doubles the
    odds that the pair is bad. A pair with one side has none, but flags as independent witnesses (with --json under
    `witnesses`).
    """
    from rich.console import Console
    from rich.text import Text

    from tqpipe import triage
    from tqpipe.report import reasons as told
    from tqpipe.store import read_run

    found = read_run(run)
    ids = [record.pair.id for record in found.records]
    if pair not in ids:
        raise TqpipeError(f"{run}: {no_pair(pair, ids)}")
    fitted = str((found.manifest.get("versions") or {}).get("triage", ""))
    if fitted != triage.version():
        raise TqpipeError(
            f"{run}: its risk comes from another triage model ({fitted or 'none'}; this tqpipe has "
            f"{triage.version()}), so it cannot be explained: make the run again"
        )
    index = ids.index(pair)
    record = found.records[index]
    items = triage.items_of(found)
    variant, start, reasons = triage.explain(items, index)
    beside = triage.beside(items, index)
    if as_json:
        own = [(pair, flag) for flag in items[index].flags if variant == "flags" and flag.waived is None]
        witnesses = [*own, *beside]
        print(
            json.dumps(
                {
                    "id": pair, "risk": record.risk, "verdict": record.verdict, "accepted": record.accepted,
                    "evidence": variant, "start": start,
                    "reasons": [{"feature": r.name, "value": r.value, "adds": r.adds} for r in reasons],
                    "witnesses": [_witness(id, flag) for id, flag in witnesses],
                },
                ensure_ascii=False,
            )
        )  # fmt: skip
        return
    limits = (found.manifest.get("triage") or {}).get("thresholds", {})
    console = Console(highlight=False)
    for line in told.lines(record, variant, start, reasons, limits, beside):
        console.print(Text(line))


def _witness(pair: str, flag: Flag) -> dict[str, Any]:
    """A flag that makes the risk of a pair with one side: how sure a right one of its severity makes it, and it is."""
    from tqpipe import triage

    share = triage.WITNESS[flag.severity]
    return {
        "pair": pair, "check": flag.check, "severity": flag.severity, "share": share, "confidence": flag.confidence,
    }  # fmt: skip
