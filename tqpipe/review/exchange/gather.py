"""An open review joined into the values that exports read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from tqpipe import store
from tqpipe.review import flags, views
from tqpipe.review.exchange.model import MACHINE, Comment, Reviewed, Reviews, Status, Version
from tqpipe.review.session import Review
from tqpipe.review.state import Event
from tqpipe.wording import told


def gather(review: Review) -> Reviews:
    """Every segment as its events left it, at one moment."""
    with review.lock:
        review.refresh()
        by_segment: dict[int, list[Event]] = {}
        for event in review.db.events():
            by_segment.setdefault(event.segment, []).append(event)
        segments = tuple(_whole(review, k, by_segment.get(k, [])) for k in range(len(review.records)))
    docs = store.run_docs(review.run.manifest)
    signature = str(review.run.manifest.get("signature", ""))
    return Reviews(review.folder.resolve().name, docs["source"][1], docs["target"][1], signature, segments)


def _whole(review: Review, index: int, events: Sequence[Event]) -> Reviewed:
    layers = sorted({e.layer for e in events} - {""})
    seconds = {name: segment(review, index, name) for name in layers}
    return segment(review, index, "", events, seconds)


def segment(
    review: Review,
    index: int,
    layer: str = "",
    events: Sequence[Event] = (),
    seconds: Mapping[str, Reviewed] | None = None,
) -> Reviewed:
    """One segment in one layer."""
    record, state = review.records[index], review.state(index, layer)
    pair = record.pair
    docs = store.run_docs(review.run.manifest)
    status, score = state.fields.get("status"), state.fields.get("score")
    return Reviewed(
        index=index,
        id=pair.id,
        doc=told(docs["source"][0]) or views.document(review, index),
        source=pair.source_text,
        source_lang=docs["source"][1],
        target_lang=docs["target"][1],
        versions=(
            Version(0, pair.target_text, MACHINE, ""),
            *(Version(v.n, v.text, v.by, v.time) for v in state.versions),
        ),
        current=state.version,
        risk=record.risk,
        quality=None if record.quality is None else record.quality.quality,
        verdict=record.verdict,
        accepted=record.accepted,
        flags=tuple(flags.of(review, index, layer)),
        status=cast(Status, state.value("status", "open")),
        status_by=status.by if status is not None and status.value is not None else "",
        score=state.value("score"),
        score_by=score.by if score is not None and score.value is not None else "",
        comments=tuple(
            Comment(key, entry.by, entry.time, entry.value["text"]) for key, entry in state.under("comment:")
        ),
        assigned=state.value("assigned"),
        events=tuple(events),
        seconds=seconds or {},
    )
