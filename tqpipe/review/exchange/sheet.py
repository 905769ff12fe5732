"""The rows of a spreadsheet, whatever its file format: one table for documents, segments, flags and comments.

The column `row` says what a row is, so that a filter shows one kind. Texts stand whole in every row that is
about them. `target` is the run's, `edited` what a person made of it (empty where nobody did, ∅ for nothing); a span is
"source 3-9", "target 3-9" or "edited 3-9": half-open code points of that text. Empty is "not set" everywhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import cast

from tqpipe.review.exchange.incoming import FlagKey, Incoming, Mark, Parsed, Remark, Verdict, flag_key
from tqpipe.review.exchange.model import (
    Reviewed,
    Reviews,
    Status,
    is_error,
    is_machine,
    note,
    rater,
)
from tqpipe.review.exchange.weights import Weights, document_scores
from tqpipe.review.flags import ReviewedFlag
from tqpipe.review.state import DECISIONS, STATUSES, Decision
from tqpipe.types import SEVERITIES, Severity, Span, TqpipeError

COLUMNS = (
    "row", "doc", "number", "segment", "source", "target", "edited", "status", "score", "assigned", "flag", "check",
    "category", "severity", "confidence", "decision", "note", "by", "spans", "marked", "message", "penalty",
    "verdict", "risk", "quality", "accepted",
)  # fmt: skip

Row = dict[str, str]
Unescape = Callable[[str], str]


def rows(review: Reviews, weights: Weights) -> Iterator[Row]:
    """The rows of a review, every column in each."""
    empty = dict.fromkeys(COLUMNS, "")
    for score in document_scores(review, weights):
        yield empty | {
            "row": "document",
            "doc": score.doc,
            "penalty": _number(score.score),
            "message": f"mean MQM penalty, reviewed {score.told} ({weights.describe()})",
        }
    for segment in review.segments:
        shared = empty | {
            "doc": segment.doc,
            "number": str(segment.index + 1),
            "segment": segment.id,
            "source": segment.source,
            "target": segment.machine,
            "edited": _edited(segment),
        }
        yield shared | {
            "row": "segment",
            "status": segment.status,
            "score": _number(segment.score),
            "assigned": segment.assigned or "",
            "by": segment.status_by or segment.score_by,
            "penalty": _number(weights.segment(segment)) if segment.touched else "",
            "verdict": segment.verdict,
            "risk": _number(segment.risk),
            "quality": _number(segment.quality),
            "accepted": segment.accepted or "",
        }
        for flag in segment.flags:
            yield shared | _flag(segment, flag, weights)
        for comment in segment.comments:
            yield shared | {"row": "comment", "note": comment.text, "by": comment.by}


#: A target that was edited to nothing: an empty cell is one that nobody edited.
NOTHING = "∅"


def _edited(segment: Reviewed) -> str:
    if not segment.edited:
        return ""
    return segment.target + NOTHING if not segment.target.strip(NOTHING) else segment.target


def _read_edited(cell: str) -> str | None:
    if not cell:
        return None
    return cell if cell.strip(NOTHING) else cell[:-1]


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.10g}"


def _flag(segment: Reviewed, flag: ReviewedFlag, weights: Weights) -> Row:
    spans = spans_of(segment, flag)
    return {
        "row": "flag",
        # A person's mark has no number here: it is the row itself.
        "flag": flag.id if is_machine(flag) else "",
        "check": flag.check if is_machine(flag) else "",
        "category": flag.category,
        "severity": flag.severity,
        "confidence": _number(flag.confidence) if is_machine(flag) else "",
        "decision": flag.decision or "",
        "note": note(flag),
        "by": rater(flag),
        "spans": "; ".join(f"{text} {start}-{end}" for text, start, end in spans),
        "marked": " … ".join(_text(segment, text)[start:end] for text, start, end in spans),
        "message": flag.message if is_machine(flag) else "",
        "penalty": _number(weights.of(flag)) if is_error(flag) else "",
    }


def spans_of(segment: Reviewed, flag: ReviewedFlag) -> list[tuple[str, int, int]]:
    """A flag's spans in the texts that a file has: of the source, the run's target, or the edited one."""
    out = []
    first = flag.version == 0 or not segment.edited
    for span in segment.spans_on(flag, 0 if first else segment.current):
        name = "source" if span.side == "source" else "target" if first else "edited"
        out.append((name, span.start, span.end))
    return out


def _text(segment: Reviewed, name: str) -> str:
    return {"source": segment.source, "target": segment.machine, "edited": segment.target}[name]


# --- and back -----------------------------------------------------------------------------------


def parse(table: Sequence[tuple[int, Mapping[str, str]]], file: str) -> Parsed:
    """The numbered rows of a table that was read, as what they say of each segment; `file` is for messages.

    Raises TqpipeError naming the row and what is wrong with it.
    """
    groups: dict[str, list[tuple[str, Mapping[str, str]]]] = {}
    for number, row in table:
        where = f"{file}, row {number}"
        kind = row.get("row", "")
        if kind not in ("document", "segment", "flag", "comment"):
            raise TqpipeError(f"{where}: row is {kind!r:.60}, not document, segment, flag or comment")
        if kind != "document":
            groups.setdefault(row.get("segment", ""), []).append((where, row))
    return Parsed(tuple(_segment(key, found) for key, found in groups.items()))


def _segment(key: str, found: Sequence[tuple[str, Mapping[str, str]]]) -> Incoming:
    verdicts, marks, remarks = [], [], []
    flags: dict[str, FlagKey] = {}
    own: Mapping[str, str] = {}
    where = found[0][0]
    for where_row, row in found:
        kind = row["row"]
        if kind == "segment":
            own, where = row, where_row
        elif kind == "comment":
            remarks.append(Remark(row.get("note", ""), row.get("by", "")))
        elif row.get("flag"):
            decision = _choice(row, "decision", ("", *DECISIONS), where_row) or None
            verdicts.append(
                Verdict(
                    row["flag"], cast("Decision | None", decision), row.get("note", ""), row.get("by", "")
                )
            )
            if {"check", "spans"} <= row.keys():
                spans, _ = _spans(row, where_row)
                flags[row["flag"]] = flag_key(row["check"], spans, row.get("message", ""))
        else:
            marks.append(_mark(row, where_row))
    by = own.get("by", "")
    status = _choice(own, "status", ("", *STATUSES), where) or None
    return Incoming(
        where,
        key,
        source=own.get("source"),
        machine=own.get("target"),
        target=_read_edited(own.get("edited", "")),
        status=cast("Status | None", status),
        status_by=by,
        score=_read_score(own.get("score", ""), where),
        score_by=by,
        assigned=own.get("assigned") or None,
        verdicts=tuple(verdicts),
        marks=tuple(marks),
        remarks=tuple(remarks),
        flags=flags,
    )


def _choice(row: Mapping[str, str], key: str, choices: Sequence[str], where: str) -> str:
    value = row.get(key, "").strip().lower()
    if value not in choices:
        raise TqpipeError(
            f"{where}: {key} is {row[key]!r:.60}, not {', '.join(c for c in choices if c)} or empty"
        )
    return value


def _read_score(text: str, where: str) -> float | None:
    if not text.strip():
        return None
    try:
        value = float(text.replace(",", "."))  # as half of Europe's spreadsheets write it
    except ValueError:
        value = -1.0
    if not 0 <= value <= 100:
        raise TqpipeError(f"{where}: score is {text!r:.60}, not a number from 0 to 100")
    return value


_SPAN = re.compile(r"\s*(source|target|edited) ([0-9]{1,9})-([0-9]{1,9})\s*")


def _mark(row: Mapping[str, str], where: str) -> Mark:
    severity = _choice(row, "severity", SEVERITIES, where)
    if not row.get("category", "").strip():
        raise TqpipeError(f"{where}: a flag without a number is an error you marked, and needs a category")
    spans, names = _spans(row, where)
    return Mark(
        tuple(spans),
        row["category"],
        cast(Severity, severity),
        row.get("note", ""),
        row.get("by", ""),
        on_edit="edited" in names,
        dismissed=_choice(row, "decision", ("", *DECISIONS), where) == "dismissed",
    )


def _spans(row: Mapping[str, str], where: str) -> tuple[list[Span], set[str]]:
    """The spans of a row and the texts they are in: source, and target or edited."""
    spans, names = [], set()
    for part in filter(str.strip, row.get("spans", "").split(";")):
        match = _SPAN.fullmatch(part)
        if not match:
            raise TqpipeError(
                f"{where}: spans has {part.strip()!r:.60}, not like 'target 3-9' or 'source 3-9'"
            )
        names.add(match[1])
        spans.append(Span("source" if match[1] == "source" else "target", int(match[2]), int(match[3])))
    if {"target", "edited"} <= names:
        raise TqpipeError(f"{where}: spans are in both target and edited; one error is in one of them")
    return spans, names
