"""Reviewdog Diagnostic Format, as one JSON object (`reviewdog -f=rdjson`). Its columns are UTF-8 bytes, from 1."""

from __future__ import annotations

from typing import Any

from tqpipe.gate.outputs.texts import dumps, level, one_line, worst_first
from tqpipe.gate.places import Where, anywhere
from tqpipe.gate.result import Finding, GateResult

_LEVELS = {"error": "ERROR", "warning": "WARNING", "note": "INFO"}


def render(result: GateResult) -> str:
    """A DiagnosticResult; a finding without a place is at the first document."""
    value = {
        "source": {"name": "tqpipe"},
        "severity": "ERROR" if result.verdict == "fail" else "INFO",
        "diagnostics": [_diagnostic(f, anywhere(f, result)) for f in worst_first(result)],
    }
    return dumps(value)


def _diagnostic(finding: Finding, place: Where) -> dict[str, Any]:
    location: dict[str, Any] = {"path": place.file}
    if place.begin is not None and place.end is not None:
        location["range"] = {
            "start": {"line": place.begin.line, "column": place.begin.utf8},
            "end": {"line": place.end.line, "column": place.end.utf8},
        }
    return {
        "message": one_line(finding.message),
        "location": location,
        "severity": _LEVELS[level(finding)],
        "code": {"value": finding.rule},
    }
