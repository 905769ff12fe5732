"""Events as JSON values and back, for the formats that carry the whole history."""

from __future__ import annotations

from typing import Any, cast

from tqpipe.review.exchange.incoming import FlagKey, flag_key
from tqpipe.review.exchange.model import Reviewed, is_machine
from tqpipe.review.state import Action, Event
from tqpipe.types import Span, TqpipeError

_TYPES: dict[str, tuple[type, ...]] = {
    "id": (int,),
    "layer": (str,),
    "by": (str,),
    "kind": (str,),
    "field": (str,),
    "base": (int,),
    "time": (str,),
    "tool": (str,),
    "action": (str,),
    "undo_of": (int, type(None)),
    "group": (int,),
    "client": (str, type(None)),
}


def to_json(event: Event) -> dict[str, Any]:
    """An event without its segment, which its place in a file says."""
    return {
        "id": event.id,
        "layer": event.layer,
        "by": event.reviewer,
        "kind": event.kind,
        "field": event.field,
        "old": event.old,
        "new": event.new,
        "base": event.base,
        "time": event.time,
        "tool": event.tool,
        "action": event.action,
        "undo_of": event.undo_of,
        "group": event.group,
        "client": event.client,
    }


def flags_json(segment: Reviewed) -> dict[str, Any]:
    """The machine's flags by id, as `flags_from` reads them: what the events' flags are."""
    return {
        flag.id: {
            "check": flag.check,
            "spans": [{"side": s.side, "start": s.start, "end": s.end} for s in segment.spans_on(flag, 0)],
            "message": flag.message,
        }
        for flag in segment.flags
        if is_machine(flag)
    }


def flags_from(rows: Any, where: str) -> dict[str, FlagKey]:
    """The keys of the flags; none where the file is of a time before it told them. Raises TqpipeError."""
    try:
        return {
            key: flag_key(
                f["check"], [Span(s["side"], s["start"], s["end"]) for s in f["spans"]], f["message"]
            )
            for key, f in (rows or {}).items()
        }
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise TqpipeError(f"{where}: not as `tqpipe review export` writes it: {error!r:.80}") from None


def from_json(row: Any, segment: int, where: str) -> Event:
    """The event of a segment (its place in the run). Raises TqpipeError naming the place and the key."""
    if not isinstance(row, dict):
        raise TqpipeError(f"{where}: an event should be an object, not {row!r:.60}")
    for key, types in _TYPES.items():
        if key not in row or type(row[key]) not in types:
            raise TqpipeError(f"{where}: an event's {key!r} is {row.get(key)!r:.60}")
    for key in ("old", "new"):
        if key not in row:
            raise TqpipeError(f"{where}: an event has no {key!r}")
    if row["action"] not in ("do", "undo", "redo"):
        raise TqpipeError(f"{where}: an event's 'action' is {row['action']!r:.60}, not do, undo or redo")
    return Event(
        row["id"], segment, row["layer"], row["by"], row["kind"], row["field"], row["old"], row["new"], row["base"],
        row["time"], row["tool"], cast(Action, row["action"]), row["undo_of"], row["group"], row["client"],
    )  # fmt: skip
