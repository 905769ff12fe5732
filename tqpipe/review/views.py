"""What the page is told of a segment, as JSON values (docs/review-api.md)."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain
from typing import Any

from tqpipe import languages
from tqpipe.report import cells
from tqpipe.review import flags
from tqpipe.review.flags import ReviewedFlag
from tqpipe.review.session import Review
from tqpipe.review.state import Event
from tqpipe.types import SEVERITIES
from tqpipe.wording import told

#: Code points of either side that a row of the queue shows.
SHOWN = 160


def document(review: Review, index: int) -> str:
    """Name of the source document that a segment is of; what the translation has added is of that before it."""
    for n in chain(range(index, -1, -1), range(index + 1, len(review.records))):
        if source := review.records[n].pair.source:
            return str(told(source[0].doc))
    target = review.records[index].pair.target
    return str(told(target[0].doc)) if target else ""


def direction(text: str, lang: str) -> str:
    """What HTML's `dir` is for a text, as most letters have it: an English sentence that was left in an Arabic
    translation is read from the left. That of its language where it has no letters.
    """
    if (found := cells.direction(text)) != "auto":
        return found
    return "rtl" if lang.split("-")[0].lower() in languages.RIGHT_TO_LEFT else "ltr"


def directions(texts: Mapping[str, str], review: Review) -> dict[str, str]:
    """The direction of each side's text."""
    return {s: direction(t, lang) for (s, t), lang in zip(texts.items(), review.run.langs, strict=True)}


def flag(found: ReviewedFlag) -> dict[str, Any]:
    """A flag as it stands."""
    return {
        "id": found.id,
        "check": found.check,
        "category": found.category,
        "severity": found.severity,
        "confidence": found.confidence,
        "message": found.message,
        "evidence": dict(found.evidence),
        "waived": found.waived,
        "by": found.by,
        "spans": [
            {"side": s.side, "start": s.start, "end": s.end, "text": s.text, "state": s.state}
            for s in found.spans
        ],
        "decision": found.decision,
        "decided_by": found.decided_by,
        "note": found.note,
    }


def row(review: Review, index: int, reviewer: str) -> dict[str, Any]:
    """A line of the queue."""
    record, layer = review.records[index], review.layer(index, reviewer)
    state = review.state(index, layer)
    shown = state.text(record.pair.target_text)[:SHOWN]
    texts = {"source": record.pair.source_text[:SHOWN], "target": shown}
    open_flags = [f for f in flags.of(review, index, layer) if f.open]
    return {
        "index": index,
        "id": record.pair.id,
        "doc": document(review, index),
        "risk": record.risk,
        "quality": None if record.quality is None else record.quality.quality,
        "verdict": record.verdict,
        "status": state.value("status", "open"),
        "severity": max((f.severity for f in open_flags), key=SEVERITIES.index, default=None),
        "flags": len(open_flags),
        "assigned": reviewer if layer else state.value("assigned"),
        "blind": bool(layer),
        **texts,
        "dir": directions(texts, review),
    }


def neighbour(review: Review, index: int, reviewer: str) -> dict[str, Any]:
    """A segment in the document around another one."""
    record, layer = review.records[index], review.layer(index, reviewer)
    texts = {"source": record.pair.source_text, "target": review.target(index, layer)}
    return {
        "index": index,
        "id": record.pair.id,
        "doc": document(review, index),
        "verdict": record.verdict,
        "status": review.state(index, layer).value("status", "open"),
        **texts,
        "dir": directions(texts, review),
    }


def segment(review: Review, index: int, reviewer: str) -> dict[str, Any]:
    """Everything about a segment, as the reviewer may see it."""
    record, layer = review.records[index], review.layer(index, reviewer)
    pair, state, quality = record.pair, review.state(index, layer), record.quality
    langs = dict(zip(("source", "target"), review.run.langs, strict=True))
    can_undo, can_redo = review.can(reviewer)
    machine = {"n": 0, "text": pair.target_text, "by": "machine", "time": review.run.manifest.get("created")}
    return {
        "index": index,
        "id": pair.id,
        "doc": document(review, index),
        "kind": pair.alignment.kind,
        "confidence": pair.alignment.confidence,
        "moved": pair.alignment.moved,
        "source": {
            "text": pair.source_text,
            "lang": langs["source"],
            "dir": direction(pair.source_text, langs["source"]),
        },
        "versions": [
            machine,
            *({"n": v.n, "text": v.text, "by": v.by, "time": v.time} for v in state.versions),
        ],
        "target": {
            "text": state.text(pair.target_text),
            "lang": langs["target"],
            "dir": direction(state.text(pair.target_text), langs["target"]),
            "version": state.version,
        },
        "reference": pair.reference,
        "risk": record.risk,
        "quality": None if quality is None else quality.quality,
        "interval": None if quality is None or quality.interval is None else list(quality.interval),
        "scores": dict(record.scores),
        "missing": dict(record.missing),
        "verdict": record.verdict,
        "accepted": record.accepted,
        "flags": [flag(f) for f in flags.of(review, index, layer)],
        "links": [list(link) for link in record.links],
        "status": state.value("status", "open"),
        "status_by": list(state.said_by("status")),
        "score": state.value("score"),
        "comments": [
            {"id": cid, "by": entry.by, "time": entry.time, "text": entry.value["text"]}
            for cid, entry in state.under("comment:")
        ],
        "assigned": reviewer if layer else state.value("assigned"),
        "blind": bool(layer),
        "second": None if layer else state.value("second"),
        "adjudicated": state.value("adjudicated"),
        "history": [
            history(event, review, index, layer) for event in review.db.events(0, index, layer) if event
        ],
        "revision": state.revision,
        "can_undo": can_undo,
        "can_redo": can_redo,
    }


def history(event: Event, review: Review, index: int, layer: str) -> dict[str, Any]:
    """An event for people: values of an edit are the texts, not the numbers of their versions."""
    old, new = event.old, event.new
    if event.field == "target":
        state, machine = review.state(index, layer), review.records[index].pair.target_text
        old, new = (state.text(machine, 0 if v is None else v["version"]) for v in (old, new))
    return {
        "id": event.id,
        "kind": event.kind,
        "field": event.field,
        "by": event.reviewer,
        "time": event.time,
        "old": old,
        "new": new,
        "action": event.action,
        "undo_of": event.undo_of,
    }
