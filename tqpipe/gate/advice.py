"""What a person does about a gate that failed: a change that is meant, a wrong flag, a segment that is right."""

from __future__ import annotations

import shlex
from collections.abc import Callable

from tqpipe.gate.result import Finding, GateResult
from tqpipe.waivers import EVERYTHING

#: Rules of limits against the baseline: to write it anew is to accept them.
_AGAINST = frozenset({"regression", "lost", "removed", "stale", "score-drop"})


def steps(result: GateResult) -> list[tuple[str, str]]:
    """(sentence, command) for each way on; none for a gate that passes. A command may hold words to fill in."""
    if result.verdict == "pass":
        return []
    found = []
    unmet = [item for item in result.outcomes if not item.met]
    if any(item.rule in _AGAINST for item in unmet) and result.baseline:
        # What is in the baseline is still broken.
        others = dict.fromkeys(item.limit for item in unmet if item.rule not in _AGAINST)
        but = f" ({', '.join(others)} will still fail)" if others else ""
        words = f"Where the change is meant, accept it, and commit the baseline{but}:"
        found.append((words, _baseline(result)))
    flagged = _first(result, lambda finding: _check_of(finding) is not None)
    if flagged is not None and (check := _check_of(flagged)) is not None:
        words = "Where a flag is wrong for good, waive it, such as the first one:"
        found.append((words, _waive(flagged, result, check)))
    if (whole := _first(result, lambda finding: finding.verdict is not None)) is not None:
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


def _first(result: GateResult, wanted: Callable[[Finding], bool]) -> Finding | None:
    """The first such finding of a file's that fails; those that are new come first."""
    failing = (finding for finding in result.failing if finding.file and wanted(finding))
    return min(failing, key=lambda finding: finding.known, default=None)


def _check_of(finding: Finding) -> str | None:
    """The check of the first flag that counts, None where there is none."""
    return next((flag.check for flag in finding.flags if flag.waived is None), None)


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
