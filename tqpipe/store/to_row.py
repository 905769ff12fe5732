"""A record as a row of `segments.jsonl`: JSON values alone."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from tqpipe import quality_rows
from tqpipe.safe_json import escaped
from tqpipe.types import SIDES, Flag, Pair, Place, Record, Side

Row = dict[str, Any]


def score_names(records: Iterable[Record]) -> tuple[str, ...]:
    """Every score name that occurs, made or missing, in order of first appearance."""
    return tuple(dict.fromkeys(name for r in records for name in (*r.scores, *r.missing)))


def record_to_json(record: Record, names: Sequence[str]) -> Row:
    """The row of one record: JSON values only, every score of `names` present."""
    pair = record.pair
    scores, missing = _scores(record, names)
    row: Row = {"id": pair.id, "source": _side_row(pair, "source"), "target": _side_row(pair, "target")}
    if pair.reference is not None:
        row["reference"] = pair.reference
    places = {side: _place_row(place) for side in SIDES if (place := pair.place(side)) is not None}
    if places:
        row["places"] = places
    row |= {
        "alignment": {
            "kind": pair.alignment.kind,
            "cost": float(pair.alignment.cost),
            "confidence": pair.alignment.confidence,
            "moved": pair.alignment.moved,
        },
        "scores": scores,
        "missing": missing,
        "flags": [flag_to_json(flag, pair) for flag in record.flags],
        "risk": float(record.risk),
        "verdict": record.verdict,
        "accepted": record.accepted,
        "links": [list(link) for link in record.links],
    }
    return row if record.quality is None else row | quality_rows.to_row(record.quality, pair)


def _scores(record: Record, names: Sequence[str]) -> tuple[dict[str, float | None], dict[str, str]]:
    scores: dict[str, float | None] = {}
    missing = dict(record.missing)
    for name in names:
        value = record.scores.get(name)
        if value is not None and not math.isfinite(value):
            missing.setdefault(name, f"the score was {value}")
            value = None
        elif name not in record.scores:
            missing.setdefault(name, "not made for this pair")
        scores[name] = None if value is None else float(value)
    return scores, missing


def _side_row(pair: Pair, side: Side) -> Row | None:
    segments = pair.segments(side)
    if not segments:
        return None
    return {
        "text": pair.text(side),
        "start": segments[0].start,
        "end": segments[-1].end,
        "segments": [[s.start, s.end, s.paragraph] for s in segments],
    }


def _place_row(place: Place) -> Row:
    """Pieces as lists [start, end, line, column, end column, utf16, utf8]: see `tqpipe.types.Piece`."""
    pieces = [[p.start, p.end, p.line, p.column, p.end_column, p.utf16, p.utf8] for p in place.pieces]
    return {"file": place.file, "pieces": pieces}


def flag_to_json(flag: Flag, pair: Pair) -> Row:
    """The row of one flag: JSON values only, every span with the text it quotes."""
    return {
        "check": flag.check,
        "category": flag.category,
        "severity": flag.severity,
        "confidence": float(flag.confidence),
        "message": flag.message,
        "spans": [
            {"side": s.side, "start": s.start, "end": s.end, "text": pair.text(s.side)[s.start : s.end]}
            for s in flag.spans
        ],
        "evidence": plain(flag.evidence),
        "waived": flag.waived,
    }


def plain(value: Any) -> Any:
    """`value` as JSON values: tuples and sets become lists, numpy numbers become numbers."""
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, Mapping):
        return {str(key): plain(v) for key, v in value.items()}
    if isinstance(value, (set, frozenset)):
        return sorted(plain(v) for v in value)
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    if hasattr(value, "tolist"):  # a numpy scalar or array, without importing numpy
        return plain(value.tolist())
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    raise TypeError(f"{type(value).__name__} value")


def dumps(value: Any, *, pretty: bool = False) -> str:
    """A value as JSON on one line (or indented, its keys sorted); nothing in it is hidden from a reader."""
    text = json.dumps(
        value, ensure_ascii=False, allow_nan=False, indent=2 if pretty else None, sort_keys=pretty
    )
    return escaped(text)
