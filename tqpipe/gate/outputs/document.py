"""The whole result as JSON, for programs: docs/gate-schema.json says what every key holds.

`version` is raised when a reader of the old shape would misread the new one.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from tqpipe.gate.outputs.texts import dumps, fingerprints, level
from tqpipe.gate.places import Where, of_span, where
from tqpipe.gate.result import Finding, FlagView, GateResult
from tqpipe.types import Pair, Span

VERSION = 1


def render(result: GateResult) -> str:
    """One JSON object."""
    names = fingerprints(result)
    value = {
        "version": VERSION,
        "tqpipe": result.tqpipe,
        "verdict": result.verdict,
        "signature": result.signature,
        "baseline": None
        if not result.baseline
        else {"name": result.baseline, "signature": result.baseline_signature},
        "documents": list(result.documents),
        "counts": dict(result.counts),
        "changes": None if result.changes is None else asdict(result.changes),
        "outcomes": [
            asdict(outcome) | {"interval": list(outcome.interval) if outcome.interval is not None else None}
            for outcome in result.outcomes
        ],
        "findings": [_finding(finding, names[id(finding)]) for finding in result.findings],
        "accepted": [_accepted(finding) for finding in result.accepted],
        "notes": list(result.notes),
    }
    return dumps(value)


def _accepted(finding: Finding) -> dict[str, Any]:
    whole = _finding(finding, finding.fingerprint)
    kept = ("document", "location", "segment", "flags")
    return {key: whole[key] for key in kept} | {"reason": finding.message}


def _finding(finding: Finding, fingerprint: str) -> dict[str, Any]:
    pair = finding.pair
    return {
        "rule": finding.rule,
        "kind": finding.kind,
        "level": level(finding),
        "severity": finding.severity,
        "fails": finding.fails,
        "message": finding.message,
        "fingerprint": fingerprint,
        "document": finding.doc or None,
        "location": _place(where(finding)),
        "segment": None
        if pair is None
        else {
            "id": pair.id,
            "source": pair.source_text,
            "target": pair.target_text,
            "before": finding.before,
            "verdict": finding.verdict,
            "risk": finding.risk,
        },
        "spans": [_span(pair, span) for span in finding.spans] if pair is not None else [],
        "flags": [
            _flag(pair, flag) | {"also": [_flag(pair, other) for other in flag.also]}
            for flag in finding.flags
        ],
        "score": finding.score or None,
        "observed": finding.observed,
        "limit": finding.limit,
        "baseline": finding.baseline,
        "p_value": finding.p_value,
    }


def _flag(pair: Pair | None, flag: FlagView) -> dict[str, Any]:
    return {
        "check": flag.check,
        "category": flag.category,
        "severity": flag.severity,
        "confidence": flag.confidence,
        "message": flag.message,
        "waived": flag.waived,
        "spans": [_span(pair, span) for span in flag.spans] if pair is not None else [],
    }


def _span(pair: Pair, span: Span) -> dict[str, Any]:
    return {
        "side": span.side,
        "start": span.start,
        "end": span.end,
        "text": pair.text(span.side)[span.start : span.end],
        "location": _place(of_span(pair, span)),
    }


def _place(place: Where | None) -> dict[str, Any] | None:
    if place is None:
        return None
    if place.begin is None or place.end is None:
        return {"file": place.file, "begin": None, "end": None}
    return {"file": place.file, "begin": asdict(place.begin), "end": asdict(place.end)}
