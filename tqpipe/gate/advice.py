"""What a person does about a gate that failed: a change that is meant, a wrong flag, a segment that is right."""

from __future__ import annotations

import shlex

from tqpipe.gate.result import Finding, GateResult
from tqpipe.waivers import EVERYTHING

#: Rules of limits against the baseline: to write it anew is to accept them.
_AGAINST = frozenset({"regression", "lost", "removed", "stale", "score-drop"})


def steps(result: GateResult) -> list[tuple[str, str]]:
    """(sentence, command) for each way on; none for a gate that passes. A command may hold words to fill in."""
    if result.verdict == "pass":
        return []
    found = []
    if any(not item.met and item.rule in _AGAINST for item in result.outcomes) and result.baseline:
        found.append(("Where the change is meant, accept it, and commit the baseline:", _baseline(result)))
    if (flagged := _flagged(result)) is not None:
        words = "Where a flag is wrong for good, waive it" + (", such as the first one:" if flagged else ":")
        found.append((words, _waive(flagged, result, _first_check(flagged))))
    if (whole := _failing(result)) is not None:
        # The models' verdict has no flag to waive, and a waived flag may leave it as it is.
        words = "Where a segment is right as it stands, accept it, whatever the models think of it:"
        found.append((words, _waive(whole, result, EVERYTHING)))
    return found


def _baseline(result: GateResult) -> str:
    if result.config:
        return f"tqpipe baseline write --config {shlex.quote(result.config)}"
    return " ".join(
        ["tqpipe baseline write", *map(shlex.quote, result.files), "--out", shlex.quote(result.baseline)]
    )


def _flagged(result: GateResult) -> Finding | None:
    """The first finding that fails and has a flag that counts; those that are new come first."""
    failing = [f for f in result.failing if f.file and any(flag.waived is None for flag in f.flags)]
    return min(failing, key=lambda finding: finding.known, default=None)


def _failing(result: GateResult) -> Finding | None:
    """The first segment that fails and could be accepted; those that are new come first."""
    failing = [f for f in result.failing if f.file and f.verdict is not None]
    return min(failing, key=lambda finding: finding.known, default=None)


def _first_check(finding: Finding) -> str:
    return next(flag.check for flag in finding.flags if flag.waived is None)


def _waive(finding: Finding, result: GateResult, check: str) -> str:
    config = ["--config", shlex.quote(result.config)] if result.config else []
    words = [
        "tqpipe waive",
        shlex.quote(finding.file),
        shlex.quote(finding.segment),
        shlex.quote(check),
        *config,
    ]
    return " ".join([*words, '--reason "WHY" --author "WHO"'])
