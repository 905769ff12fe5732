"""What was learned from a review as a table, JSON values, a configuration, lines for training, waivers."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable, Mapping, MutableMapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tqpipe.review.exchange.escapes import dumps
from tqpipe.review.learn import Lesson
from tqpipe.waivers import Waiver
from tqpipe.wording import plural


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
    judged = [t for t in found.budgets if t.segments]
    if found.budgets and not judged:
        stay = ", ".join(f"{t.name} {t.current:g}" for t in found.budgets)
        lines.append(f"No segment has been finished yet, so the budgets stay: {stay}")
    for t in judged:
        change = (
            "stays"
            if t.proposal is None
            else f"-> {t.proposal:g}, expected cost {t.expected:g} (cross-validated)"
        )
        lines.append(
            f"{t.name} {t.current:g}: {t.positive} of {t.segments} finished segments are wrong enough; "
            f"cost {t.cost:g}; {change}"
        )
    waivers, pairs = plural(len(found.waivers), "waiver"), plural(len(found.pairs), "labelled pair")
    lines.append(f"{waivers} for dismissed flags, {pairs}.")
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


def toml(found: Lesson, path: Path, waivers: Path | None, before: str = "") -> str:
    """The configuration `before` with the proposals in it; `waivers` is named relative to `path`, where it will be.

    What the proposals do not touch stays as it is written, comments included.
    """
    import tomlkit

    document = tomlkit.parse(before or "# Proposed by `tqpipe review learn` from people's decisions.\n")
    proposed = found.config()
    checks = dict(proposed.get("checks", {}))
    if waivers is not None:
        name = os.path.relpath(waivers.resolve(), path.resolve().parent)
        checks["waivers"] = Path(name).as_posix()
    for name, value in proposed.get("triage", {}).items():
        _table(document, "triage")[name] = value
    for name, value in checks.items():
        table = _table(document, "checks")
        if name == "severity":
            for check, severity in value.items():
                _table(table, "severity")[check] = severity
        elif name == "disabled":
            there = table.setdefault("disabled", tomlkit.array())
            there.extend(check for check in value if check not in there)
        else:
            table[name] = value
    return tomlkit.dumps(document)


def _table(within: MutableMapping[str, Any], name: str) -> MutableMapping[str, Any]:
    import tomlkit

    if name not in within:
        within[name] = tomlkit.table()
    found: MutableMapping[str, Any] = within[name]
    return found


def difference(before: str, after: str, name: str) -> str:
    """What changed between two texts of a file, as a unified diff; "" where nothing did."""
    old, new = (text.splitlines(keepends=True) for text in (before, after))
    return "".join(difflib.unified_diff(old, new, name, name, n=2))
