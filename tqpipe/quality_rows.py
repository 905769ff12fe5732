"""A pair's quality as JSON values and back: the same keys in `tqpipe score`'s output and in a run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tqpipe.types import (
    CONTRASTS,
    SEVERITIES,
    SIDES,
    Contrast,
    ErrorSpan,
    Pair,
    Quality,
    Side,
    TokenQuality,
    TqpipeError,
)

#: Keys that a row has if the quality model ran.
KEYS = ("quality", "interval", "broken", "coverage", "parts", "spans", "contrasts", "tokens")


def to_row(found: Quality, pair: Pair) -> dict[str, Any]:
    """`quality` (0..100 or null), `interval`, `broken`, `coverage`, `parts`, `spans` with the text they quote,
    `contrasts` likewise, `tokens` of either side. Offsets are half-open code points of the side's text.
    """
    return {
        "quality": found.quality,
        "interval": None if found.interval is None else list(found.interval),
        "broken": found.broken,
        "coverage": found.coverage,
        "parts": found.parts,
        "spans": span_rows(found.spans, pair),
        "contrasts": [contrast_row(c, pair) for c in found.contrasts],
        "tokens": {"source": _tokens(found.source), "target": _tokens(found.target)},
    }


def span_rows(spans: Sequence[ErrorSpan], pair: Pair) -> list[dict[str, Any]]:
    """Error spans with the text they quote; offsets are half-open code points of the side's text."""
    return [
        {
            **_place(s, pair),
            "severity": s.severity,
            "probability": s.probability,
        }
        for s in spans
    ]


def contrast_row(contrast: Contrast, pair: Pair) -> dict[str, Any]:
    """A contrast with the text that it would replace; offsets are half-open code points of the side's text."""
    return {
        "kind": contrast.kind,
        **_place(contrast, pair),
        "instead": contrast.instead,
        "gain": contrast.gain,
    }


def _place(item: ErrorSpan | Contrast, pair: Pair) -> dict[str, Any]:
    text = pair.text(item.side)[item.start : item.end]
    return {"side": item.side, "start": item.start, "end": item.end, "text": text}


def _tokens(words: Sequence[TokenQuality]) -> list[dict[str, Any]]:
    names = ("text", "start", "end", "bad", "tag", "gap", "error", "severity", "missing")
    return [{name: getattr(word, name) for name in names} for word in words]


def from_row(row: Mapping[str, Any], pair: Pair, reason: str | None) -> Quality | None:
    """The quality in a row, None where the model did not run; `reason` says why a pair has no score.

    Raises TqpipeError naming the key that is wrong.
    """
    if "tokens" not in row:
        return None
    try:
        tokens = {side: tuple(_token(t, pair, side) for t in row["tokens"][side]) for side in SIDES}
        interval = row["interval"]
        return Quality(
            quality=_number(row, "quality", 100.0),
            interval=None if interval is None else (float(interval[0]), float(interval[1])),
            broken=_number(row, "broken", 1.0),
            source=tokens["source"],
            target=tokens["target"],
            spans=tuple(_span(s, pair) for s in row["spans"]),
            coverage=str(row["coverage"]),
            parts=int(row["parts"]),
            missing=reason if row["quality"] is None else None,
            # Runs of earlier versions have none.
            contrasts=tuple(_contrast(c, pair) for c in row.get("contrasts", ())),
        )
    except (KeyError, TypeError, ValueError, IndexError) as error:
        raise TqpipeError(f"the quality of the row is not whole: {error!r:.80}") from error


def _number(row: Mapping[str, Any], key: str, top: float) -> float | None:
    value = row[key]
    if value is None:
        return None
    if type(value) not in (int, float) or not 0 <= value <= top:
        raise TqpipeError(f'"{key}" is {value!r:.40}, not a number from 0 to {top:g}')
    return float(value)


def _range(item: Mapping[str, Any], pair: Pair, side: Side) -> tuple[int, int]:
    start, end = item["start"], item["end"]
    if type(start) is not int or type(end) is not int or not 0 <= start <= end <= len(pair.text(side)):
        raise TqpipeError(f"quality: the range {start!r}:{end!r} is outside the {side} text")
    if item["text"] != pair.text(side)[start:end]:
        raise TqpipeError(f"quality: {start}:{end} quotes {item['text']!r:.60}, not the {side} text there")
    return start, end


def _severity(item: Mapping[str, Any]) -> Any:
    if item["severity"] not in SEVERITIES:
        raise TqpipeError(f'"severity" is {item["severity"]!r:.40}, not one of {", ".join(SEVERITIES)}')
    return item["severity"]


def _token(item: Mapping[str, Any], pair: Pair, side: Side) -> TokenQuality:
    start, end = _range(item, pair, side)
    bad, gap, error, missing = (
        _number(item, name, 1.0) or 0.0 for name in ("bad", "gap", "error", "missing")
    )
    if item["tag"] not in ("OK", "BAD"):
        raise TqpipeError(f'"tag" is {item["tag"]!r:.40}, not OK or BAD')
    return TokenQuality(item["text"], start, end, bad, item["tag"], gap, error, _severity(item), missing)


def _side(item: Mapping[str, Any]) -> Side:
    if item["side"] not in SIDES:
        raise TqpipeError(f'"side" is {item["side"]!r:.40}, not source or target')
    side: Side = item["side"]
    return side


def _contrast(item: Mapping[str, Any], pair: Pair) -> Contrast:
    side = _side(item)
    if item["kind"] not in CONTRASTS:
        raise TqpipeError(f'"kind" is {item["kind"]!r:.40}, not one of {", ".join(CONTRASTS)}')
    if type(item["instead"]) is not str or type(item["gain"]) not in (int, float):
        raise TqpipeError('a contrast needs a text, "instead", and a number, "gain"')
    return Contrast(item["kind"], side, *_range(item, pair, side), item["instead"], float(item["gain"]))


def _span(item: Mapping[str, Any], pair: Pair) -> ErrorSpan:
    side = _side(item)
    start, end = _range(item, pair, side)
    return ErrorSpan(side, start, end, _severity(item), _number(item, "probability", 1.0) or 0.0)
