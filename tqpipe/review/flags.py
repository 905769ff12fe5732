"""A segment's flags as they stand: the machine's and people's, with decisions, on the current text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tqpipe.review.session import Review
from tqpipe.review.transport import Placement, transport
from tqpipe.types import Severity, Side


@dataclass(frozen=True, slots=True)
class PlacedSpan:
    """A half-open code-point range of the source or of the current target; `text` is what it marks.

    An orphaned one is empty, where its words were, and `text` has these words. `made` is its range in
    the version that it was made on.
    """

    side: Side
    start: int
    end: int
    text: str
    state: Placement
    made: tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class ReviewedFlag:
    """A flag with what was decided about it. `id` is `m0`, `m1`, ... or `u17`; `by` "machine" or a reviewer.

    `waived` is the reason of a waiver. `decision` is "confirmed", "dismissed" or None, by `decided_by`. `version` is
    the one of the target that the spans were made on (0: the machine's).
    """

    id: str
    by: str
    check: str
    category: str
    severity: Severity
    confidence: float
    message: str
    evidence: Mapping[str, Any]
    waived: str | None
    spans: tuple[PlacedSpan, ...]
    version: int
    time: str
    decision: str | None
    note: str
    decided_by: str | None

    @property
    def open(self) -> bool:
        """Whether somebody still has to say something about it."""
        return self.by == "machine" and self.decision is None and self.waived is None


#: The `check` of an error that a person marked.
PERSON = "review"


def of(review: Review, index: int, layer: str = "") -> list[ReviewedFlag]:
    """The flags of a segment: the machine's in their order, then people's in order of time."""
    record, state = review.records[index], review.state(index, layer)
    machine = record.pair.target_text
    current = state.text(machine)

    def place(side: Side, start: int, end: int, version: int) -> PlacedSpan:
        old = record.pair.source_text if side == "source" else state.text(machine, version)
        moved = transport(start, end, old, old if side == "source" else current)
        quoted = old[start:end] if moved.state == "orphaned" else None
        text = (old if side == "source" else current)[moved.start : moved.end] if quoted is None else quoted
        return PlacedSpan(side, moved.start, moved.end, text, moved.state, (version, start, end))

    out = []
    for n, flag in enumerate(record.flags):
        entry = state.fields.get(f"flag:m{n}")
        decided = None if entry is None else entry.value
        out.append(
            ReviewedFlag(
                f"m{n}", "machine", flag.check, flag.category, flag.severity, flag.confidence, flag.message,
                flag.evidence, flag.waived,
                tuple(place(s.side, s.start, s.end, 0) for s in flag.spans), 0, "",
                *_decision(decided, None if entry is None else entry.by),
            )
        )  # fmt: skip
    for uid, made in state.under("span:"):
        value = made.value
        entry = state.fields.get(f"flag:{uid}")
        decided = None if entry is None else entry.value
        out.append(
            ReviewedFlag(
                uid, made.by, PERSON, value["category"], value["severity"], 1.0, value["note"], {}, None,
                tuple(place(s["side"], s["start"], s["end"], value["version"]) for s in value["spans"]),
                value["version"], made.time, *_decision(decided, None if entry is None else entry.by),
            )
        )  # fmt: skip
    return out


def _decision(value: Any, by: str | None) -> tuple[str | None, str, str | None]:
    if value is None:
        return None, "", None
    return value["decision"], value["note"], by if value["decision"] else None
