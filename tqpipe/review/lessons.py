"""What was learned from a review as a table, JSON values, a configuration, lines for training, waivers."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tqpipe.review.exchange.escapes import dumps
from tqpipe.review.learn import Lesson
from tqpipe.waivers import Waiver


def table(found: Lesson) -> str:
    """Plain text for a terminal."""
    lines = ["check                 confirmed  dismissed  precision (95 %)       proposal"]
    for c in found.checks:
        proposal = ""
        if c.proposal is not None:
            what = "off" if c.proposal == "off" else f"{c.usual} -> {c.proposal}"
            proposal = (
                what
                if not c.spared
                else f"{what}: {c.spared} false alarms less, {c.lost} right ones with them"
            )
        low, high = c.interval
        lines.append(
            f"{c.check:<20.60}  {c.confirmed:9}  {c.dismissed:9}  "
            f"{c.precision:9.2f} ({low:.2f}-{high:.2f})  {proposal}".rstrip()
        )
    if not found.checks:
        lines = ["No flag has been confirmed or dismissed yet."]
    lines.append("")
    for t in found.budgets:
        change = (
            "stays"
            if t.proposal is None
            else f"-> {t.proposal:g}, expected cost {t.expected:g} (cross-validated)"
        )
        lines.append(
            f"{t.name} {t.current:g}: {t.positive} of {t.segments} finished segments are wrong enough; "
            f"cost {t.cost:g}; {change}"
        )
    lines.append(f"{len(found.waivers)} waivers for dismissed flags, {len(found.pairs)} labelled pairs.")
    return "\n".join([*lines, *found.notes])


def as_dict(found: Lesson) -> dict[str, Any]:
    """JSON values; the pairs and waivers are counted."""
    return {
        "checks": [asdict(c) for c in found.checks],
        "budgets": [asdict(t) for t in found.budgets],
        "config": found.config(),
        "waivers": len(found.waivers),
        "pairs": len(found.pairs),
        "notes": list(found.notes),
    }


def lines(pairs: Iterable[Mapping[str, Any]]) -> str:
    """JSON Lines."""
    return "".join(dumps(row) + "\n" for row in pairs)


def joined(before: Sequence[Waiver], new: Sequence[Waiver]) -> tuple[Waiver, ...]:
    """Both; a new one for what a waiver without an end covers already is left out."""
    there = {(w.check, w.hash, w.span) for w in before if w.expires is None}
    return (*before, *(w for w in new if (w.check, w.hash, w.span) not in there))


def toml(found: Lesson, path: Path, waivers: Path | None) -> str:
    """A configuration file with the proposals; `waivers` is named relative to it."""
    config = found.config()
    out = ["# Proposed by `tqpipe review learn` from people's decisions."]
    if "triage" in config:
        out += ["", "[triage]", *(f"{name} = {value!r}" for name, value in config["triage"].items())]
    checks = config.get("checks", {})
    if checks or waivers is not None:
        out += ["", "[checks]"]
    if "disabled" in checks:
        out.append(f"disabled = {json.dumps(checks['disabled'])}")
    if waivers is not None:
        name = os.path.relpath(waivers.resolve(), path.resolve().parent)
        out.append(f"waivers = {json.dumps(Path(name).as_posix(), ensure_ascii=False)}")
    if "severity" in checks:
        out += ["", "[checks.severity]"]
        out += [f"{json.dumps(name)} = {json.dumps(value)}" for name, value in checks["severity"].items()]
    return "\n".join(out) + "\n"
