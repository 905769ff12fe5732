"""SARIF 2.1.0 (OASIS), as GitHub's code scanning reads it.

GitHub's limits are kept: 25,000 results, 10 MB packed ("SARIF support for code scanning" in its documentation); where
they cut, the worst findings stay and a notification says how many were left out. Columns are UTF-16 units, for which
most readers take them whatever `columnKind` says. Fingerprints depend on rule and texts, not on lines.
"""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import Any
from urllib.parse import quote

from tqpipe.gate.outputs.texts import dumps, fingerprints, headline, level, one_line, worst_first
from tqpipe.gate.places import Where, anywhere, others, relative
from tqpipe.gate.result import RULES, Finding, GateResult
from tqpipe.gate.start import GATE
from tqpipe.report.visible import cut

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
MAX_RESULTS = 25_000
MAX_PACKED = 10_000_000
#: Related places of one result: GitHub shows no more.
_RELATED = 100


def render(result: GateResult) -> str:
    """A SARIF log with one run."""
    names = fingerprints(result)
    findings = worst_first(result)
    kept = findings[:MAX_RESULTS]
    while True:
        text = _dump(result, kept, len(findings), names)
        if len(kept) < 2 or len(gzip.compress(text.encode(), 6, mtime=0)) <= MAX_PACKED:
            return text
        kept = kept[: len(kept) * 3 // 4]


def _dump(result: GateResult, kept: list[Finding], total: int, names: dict[int, str]) -> str:
    rules = list(RULES)
    notes: list[dict[str, Any]] = [
        {"level": "note", "message": {"text": one_line(note)}} for note in (headline(result), *result.notes)
    ]
    if len(kept) < total:
        text = f"{total - len(kept)} of {total} findings are left out: a SARIF file has a limit of size."
        notes.append({"level": "warning", "message": {"text": text}})
    run = {
        "tool": {
            "driver": {
                "name": "tqpipe",
                "version": result.tqpipe,
                "rules": [
                    {
                        "id": rule,
                        "name": "".join(part.title() for part in rule.split("-")),
                        "shortDescription": {"text": meaning},
                        "fullDescription": {"text": meaning},
                        "defaultConfiguration": {"level": "warning" if rule == "review" else "error"},
                        "properties": {"tags": ["translation", "quality"]},
                    }
                    for rule, meaning in RULES.items()
                ],
            }
        },
        "columnKind": "utf16CodeUnits",
        # A category of its own for each configuration of a repository: else one gate's results replace another's.
        "automationDetails": {"id": f"tqpipe/gate/{_category(result)}"},
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": notes}],
        "results": [
            _result(finding, anywhere(finding, result), rules.index(finding.rule), names[id(finding)])
            for finding in kept
        ],
        "properties": {"signature": result.signature, "verdict": result.verdict},
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return dumps(log)


def _category(result: GateResult) -> str:
    """The configuration's folder, and its file's name where it is not the usual one, each with a "/" behind it."""
    name = relative(result.folder)
    # Outside of the repository no machine's path belongs into it.
    name = name.rpartition("/")[2] if name.startswith("/") else name
    file = Path(result.config).name
    parts = ["" if name == "." else name, "" if file == GATE else file]
    return "".join(quote(part, safe="/") + "/" for part in parts if part)


def _result(finding: Finding, place: Where, rule: int, name: str) -> dict[str, Any]:
    row: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": rule,
        "level": level(finding),
        "message": {"text": one_line(finding.message)},
        "locations": [_location(place, finding.pair.target_text if finding.pair is not None else "")],
        # GitHub goes by the first; other readers may take either.
        "partialFingerprints": {"primaryLocationLineHash": name, "tqpipeTexts/v1": name},
    }
    related = [
        {"id": number, "message": {"text": one_line(message, 300)}, **_location(spot)}
        for number, (message, spot) in enumerate(others(finding)[:_RELATED], 1)
    ]
    if related:
        row["relatedLocations"] = related
    facts = {
        "segment": cut(finding.segment, 200),
        "verdict": finding.verdict,
        "risk": finding.risk,
        "score": finding.score or None,
        "observed": finding.observed,
        "baseline": finding.baseline,
        "limit": finding.limit,
        "p": finding.p_value,
    }
    row["properties"] = {key: value for key, value in facts.items() if value not in (None, "")}
    return row


def _location(place: Where, text: str = "") -> dict[str, Any]:
    file = place.file
    uri = quote(file, safe="/") if not file.startswith("/") else "file://" + quote(file, safe="/")
    # GitHub wants a line of every result.
    physical: dict[str, Any] = {"artifactLocation": {"uri": uri}, "region": {"startLine": 1}}
    if place.begin is not None and place.end is not None:
        physical["region"] = {
            "startLine": place.begin.line,
            "startColumn": place.begin.utf16,
            "endLine": place.end.line,
            "endColumn": place.end.utf16,
        }
        if text:
            physical["region"]["snippet"] = {"text": one_line(text, 500)}
    return {"physicalLocation": physical}
