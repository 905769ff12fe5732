"""JSON Lines: the whole review, events included, so that an import gives an identical state.

The first line names the run, the weights and every document's MQM score; then a line a segment in document
order. In a segment `target` is the run's text and `edited` the one in force (null where it is the same);
`spans` of a flag are in `version` (0: `target`; n: `versions[n - 1]`). `events` are what an import restores.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from tqpipe.review.exchange import log
from tqpipe.review.exchange.escapes import dumps
from tqpipe.review.exchange.incoming import Incoming, Mark, Parsed, Remark, Verdict, flag_key
from tqpipe.review.exchange.model import Reviewed, Reviews, is_error, is_machine, note, rater
from tqpipe.review.exchange.weights import Weights, document_scores
from tqpipe.review.flags import ReviewedFlag
from tqpipe.safe_json import loads
from tqpipe.types import Span, TqpipeError

#: What the first line says the file is, and the version of its layout.
FORMAT, VERSION = "tqpipe-review", 1


def write(review: Reviews, weights: Weights) -> str:
    """The file's text."""
    header = {
        "format": FORMAT,
        "version": VERSION,
        "run": review.name,
        "signature": review.signature,
        "source_lang": review.source_lang,
        "target_lang": review.target_lang,
        "weights": asdict(weights),
        "documents": [asdict(score) for score in document_scores(review, weights)],
    }
    return "".join(dumps(row) + "\n" for row in (header, *(_row(s, weights) for s in review.segments)))


def _row(segment: Reviewed, weights: Weights) -> dict[str, Any]:
    return {
        "index": segment.index,
        "id": segment.id,
        "doc": segment.doc,
        "source": segment.source,
        "target": segment.machine,
        "edited": segment.target if segment.edited else None,
        "versions": [{"text": v.text, "by": v.by, "time": v.time} for v in segment.versions[1:]],
        "risk": segment.risk,
        "quality": segment.quality,
        "verdict": segment.verdict,
        "accepted": segment.accepted,
        **_judged(segment, weights),
        "seconds": {name: _judged(second, weights) for name, second in segment.seconds.items()},
        "events": [log.to_json(e) for e in segment.events],
    }


def _judged(segment: Reviewed, weights: Weights) -> dict[str, Any]:
    return {
        "status": segment.status,
        "status_by": segment.status_by,
        "score": segment.score,
        "score_by": segment.score_by,
        "assigned": segment.assigned,
        "penalty": weights.segment(segment) if segment.touched else None,
        "flags": [_flag(segment, flag, weights) for flag in segment.flags],
        "comments": [asdict(c) for c in segment.comments],
    }


def _flag(segment: Reviewed, flag: ReviewedFlag, weights: Weights) -> dict[str, Any]:
    return {
        "id": flag.id,
        "by": flag.by,
        "check": flag.check,
        "category": flag.category,
        "severity": flag.severity,
        "confidence": flag.confidence,
        "message": flag.message if is_machine(flag) else "",
        "version": flag.version,
        "spans": [
            {"side": s.side, "start": start, "end": end, "text": segment.text(s.side, made)[start:end]}
            for s in flag.spans
            for made, start, end in [s.made]
        ],
        "evidence": flag.evidence,
        "waived": flag.waived,
        "decision": flag.decision,
        "decided_by": flag.decided_by,
        "note": note(flag),
        "error": is_error(flag),
        "rater": rater(flag),
        "penalty": weights.of(flag) if is_error(flag) else 0,
    }


# --- and back -----------------------------------------------------------------------------------


def read(text: str, file: str) -> Parsed:
    """What a file says. Raises TqpipeError naming the line and what is wrong with it."""
    segments = []
    # Split on \n alone: JSON may hold U+2028 as it is in files that others wrote.
    lines = [(n, line) for n, line in enumerate(text.removeprefix("\ufeff").split("\n"), 1) if line.strip()]
    for number, line in lines:
        where = f"{file}, line {number}"
        try:
            row = loads(line)
        except (ValueError, RecursionError) as error:
            raise TqpipeError(f"{where}: not JSON: {error}") from None
        if not isinstance(row, dict):
            raise TqpipeError(f"{where}: should be a JSON object, not {row!r:.60}")
        if number == lines[0][0]:
            if row.get("format") != FORMAT or row.get("version") != VERSION:
                raise TqpipeError(
                    f"{where}: format and version are {row.get('format')!r:.60} and {row.get('version')!r:.20}; "
                    f"this tqpipe reads {FORMAT!r} {VERSION}"
                )
            continue
        try:
            segments.append(_segment(row, where))
        except (KeyError, TypeError, AttributeError) as error:
            raise TqpipeError(f"{where}: not as `tqpipe review export` writes it: {error!r:.80}") from None
    if not lines:
        raise TqpipeError(f"{file}: is empty")
    return Parsed(tuple(segments))


def _segment(row: dict[str, Any], where: str) -> Incoming:
    machine = [f for f in row["flags"] if f["by"] == "machine"]
    people = [f for f in row["flags"] if f["by"] != "machine"]
    edited = row["edited"]
    # A mark made on a version that is neither the run's nor the one in force cannot be compared with anything.
    texts = [row["target"], *(v["text"] for v in row["versions"])]
    known = [f for f in people if texts[f["version"]] in (row["target"], edited)]
    return Incoming(
        where,
        row["id"],
        source=row["source"],
        machine=row["target"],
        target=edited,
        target_by=next((v["by"] for v in reversed(row["versions"]) if v["text"] == edited), ""),
        status=row["status"],
        status_by=row["status_by"],
        score=row["score"],
        score_by=row["score_by"],
        assigned=row["assigned"],
        verdicts=tuple(Verdict(f["id"], f["decision"], f["note"], f["decided_by"] or "") for f in machine),
        marks=tuple(
            Mark(
                tuple(Span(s["side"], s["start"], s["end"]) for s in f["spans"]),
                f["category"],
                f["severity"],
                f["note"],
                f["by"],
                on_edit=f["version"] > 0 and any(s["side"] == "target" for s in f["spans"]),
                dismissed=f["decision"] == "dismissed",
            )
            for f in known
        ),
        remarks=tuple(Remark(c["text"], c["by"]) for c in row["comments"]),
        events=tuple(log.from_json(e, row["index"], where) for e in row["events"]),
        flags={
            f["id"]: flag_key(
                f["check"], [Span(s["side"], s["start"], s["end"]) for s in f["spans"]], f["message"]
            )
            for f in machine
        },
    )
