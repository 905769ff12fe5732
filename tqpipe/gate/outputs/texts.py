"""What the formats share: level, order, and texts cut to a length."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from typing import Any, Literal

from tqpipe.gate.result import Finding, GateResult
from tqpipe.report import visible
from tqpipe.safe_json import tidy
from tqpipe.wording import as_it_stands, plural

Level = Literal["error", "warning", "note"]
#: Rules of limits that are a number of segments, each of which is a finding of its own.
_COUNTED = frozenset({"review", "flags", "unscored"})
#: What became of segments, in the order in which it is told.
TOLD = ("broken", "worse", "fixed", "better", "accepted", "changed", "added", "removed", "unchanged")


def level(finding: Finding) -> Level:
    """error: fails the gate; warning: a major flag or worse; note: the rest."""
    if finding.fails:
        return "error"
    return "note" if finding.severity == "minor" else "warning"


def worst_first(result: GateResult) -> list[Finding]:
    """The findings with those that fail first, of these what the change brings before counts of segments and what the
    baseline has already; in the result's order otherwise.
    """
    order = {"error": 0, "warning": 1, "note": 2}

    def rank(finding: Finding) -> tuple[int, int]:
        counted = finding.pair is None and finding.rule in _COUNTED
        return order[level(finding)], 2 if finding.known else int(counted)

    return sorted(result.findings, key=rank)


def fingerprints(result: GateResult) -> dict[int, str]:
    """A fingerprint for each finding by its identity: its own, with a number where a text occurs again."""
    seen: Counter[str] = Counter()
    out = {}
    for finding in result.findings:
        seen[finding.fingerprint] += 1
        out[id(finding)] = f"{finding.fingerprint}:{seen[finding.fingerprint]}"
    return out


def one_line(text: str, room: int = 2_000) -> str:
    """One line with nothing hidden in it, always with an end: a corpus may hold texts of any length."""
    return visible.one_line(text, room)


def headline(result: GateResult) -> str:
    """One sentence: the verdict and the counts."""
    counts = result.counts
    failed = sum(not outcome.met for outcome in result.outcomes)
    limits = f"; {plural(failed, 'limit')} not met" if failed else ""
    return f"{'passed' if result.verdict == 'pass' else 'failed'}: {tally(counts)}{limits}"


def tally(counts: Mapping[str, int]) -> str:
    """Segments, those by verdict that matter, and those that a person accepts as they stand."""
    n = counts.get("accepted", 0)
    accepted = f", {n} accepted {as_it_stands(n)}" if n else ""
    return f"{plural(counts['segments'], 'segment')}, {counts['broken']} broken, {counts['review']} to review{accepted}"


def dumps(value: Any) -> str:
    """JSON in ASCII, a lone surrogate (which is no text) as U+FFFD."""
    return json.dumps(tidy(value), ensure_ascii=True, allow_nan=False, indent=1) + "\n"
