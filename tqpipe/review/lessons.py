"""What was learned from a review as a table, JSON values, a configuration, lines for training, waivers."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable, Mapping, MutableMapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tqpipe.config import ChecksConfig
from tqpipe.review.exchange.escapes import dumps
from tqpipe.review.learn import DOUBTED, USELESS, Lesson
from tqpipe.review.waiving import Objection, contradicted
from tqpipe.types import SEVERITIES
from tqpipe.waivers import Waiver
from tqpipe.wording import as_it_stands, plural, some


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
    whole = sum(waiver.whole for waiver in found.waivers)
    waivers = f"{plural(len(found.waivers) - whole, 'waiver')} for dismissed flags"
    waivers += (
        f", {plural(whole, 'waiver')} for {'a pair' if whole == 1 else 'pairs'} approved {as_it_stands(whole)}"
        if whole
        else ""
    )
    lines.append(f"{waivers}, {plural(len(found.pairs), 'labelled pair')}.")
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


@dataclass(frozen=True, slots=True)
class Merged:
    """A file of waivers after a review: all of them, those that are new, and those taken out, each with what was
    confirmed and it would hide.
    """

    all: tuple[Waiver, ...]
    new: tuple[Waiver, ...]
    gone: tuple[tuple[Waiver, Objection], ...]

    def told(self, name: str) -> str:
        """What became of the file, for the terminal."""
        said = f"{name}: {plural(len(self.all), 'waiver')}, {len(self.new)} of them new"
        if self.gone:
            n = len(self.gone)
            named = [f"{w.what} of segment {o.segment} ({w.author}: {w.reason})" for w, o in self.gone]
            hide = f"{'it hides' if n == 1 else 'they hide'} for an error: {some(named, _NAMED)}"
            said += f"\n{name}: {plural(n, 'waiver', 'is', 'are')} taken out, as people now hold what {hide}"
        return said


#: Waivers that a sentence names, at most.
_NAMED = 8


def merged(before: Sequence[Waiver], found: Lesson) -> Merged:
    """The waivers of a file with those that were learned, less those that would hide what was confirmed. A new one for
    what a waiver without an end covers already is left out.
    """
    gone = tuple(contradicted(before, found.objections))
    out = {waiver for waiver, _ in gone}
    kept = [w for w in before if w not in out]
    there = {(w.check, w.hash, w.span) for w in kept if w.expires is None}
    whole = {w.hash for w in kept if w.expires is None and w.whole}
    new = tuple(w for w in found.waivers if (w.check, w.hash, w.span) not in there and w.hash not in whole)
    return Merged((*kept, *new), new, gone)


def unsupported(found: Lesson, config: ChecksConfig, least: int) -> list[str]:
    """What a configuration says of checks and the decisions speak against: a severity below the check's own, or a check
    that is off, though its flags were not surely more often wrong than right. Nobody knows whose reasons these are, so
    they are named and stay.
    """
    said = []
    proposed = found.config().get("checks", {}).get("severity", {})
    for c in found.checks:
        if c.many < least:
            continue
        severity, high = config.severity.get(c.check, c.own), c.interval[1]
        lower = SEVERITIES.index(severity) < SEVERITIES.index(c.own) and c.check not in proposed
        what = [f'{c.check} = "{severity}"'] if lower and high >= DOUBTED else []
        what += [f'"{c.check}" under disabled'] if c.check in config.disabled and high >= USELESS else []
        said += [
            f"{one}: of {plural(c.many, 'flag')} decided about {c.confirmed} {'was' if c.confirmed == 1 else 'were'} "
            "right, so these decisions do not speak for it any more; it stays until you take it out"
            for one in what
        ]
    return said


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
