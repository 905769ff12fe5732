"""GitLab's code quality report: a JSON array, shown in the merge request ("Code Quality" in its documentation).

Its severities are info, minor, major, critical and blocker; a finding that fails the gate is a blocker.
"""

from __future__ import annotations

from typing import Any

from tqpipe.gate.outputs.texts import dumps, fingerprints, one_line, worst_first
from tqpipe.gate.places import Where, anywhere
from tqpipe.gate.result import Finding, GateResult


def render(result: GateResult) -> str:
    """A JSON array with an object a finding."""
    names = fingerprints(result)
    rows = [_row(f, names[id(f)], anywhere(f, result)) for f in worst_first(result)]
    return dumps(rows)


def _row(finding: Finding, fingerprint: str, place: Where) -> dict[str, Any]:
    location: dict[str, Any] = {"path": place.file}
    if place.begin is not None and place.end is not None:
        location["positions"] = {
            "begin": {"line": place.begin.line, "column": place.begin.column},
            "end": {"line": place.end.line, "column": place.end.column},
        }
        location["lines"] = {"begin": place.begin.line, "end": place.end.line}
    else:  # a line is compulsory
        location["lines"] = {"begin": 1}
    return {
        "description": one_line(finding.message, 1_000),
        "check_name": finding.rule,
        "fingerprint": fingerprint,
        "severity": "blocker" if finding.fails else finding.severity,
        "location": location,
    }
