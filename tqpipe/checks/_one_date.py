"""One flag for one date: where the day and the month (or the weekday) both changed, two checks say so side by side."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tqpipe.checks.calendars import calendar
from tqpipe.types import SEVERITIES, Flag, Pair, Side, Span

#: Between the parts of a date, of which one may be the month.
_BESIDE = re.compile(
    r"[\s,.-]{0,2}(?:([^\W\d_]{3,12})\b[\s,.]{1,2})?(?:(?:of|the|de|del|d['’]|di|le|el|den|dem|am)\s?){0,2}"
)


def told_together(flags: Sequence[Flag], pair: Pair, langs: tuple[str, str]) -> list[Flag]:
    """The flags in their order, a flag of `numbers` beside one of `dates` on both sides joined to it."""
    if {f.check for f in flags}.isdisjoint(("dates",)):
        return list(flags)
    out = [f for f in flags if f.check != "numbers"]
    for number in (f for f in flags if f.check == "numbers"):
        at = next(
            (i for i, f in enumerate(out) if f.check == "dates" and _beside(f, number, pair, langs)), None
        )
        if at is None:
            out.append(number)
            continue
        date, spans = out[at], []
        for side in ("target", "source"):
            a, b = _span(date, side), _span(number, side)
            if a is not None and b is not None:
                spans.append(Span(side, min(a.start, b.start), max(a.end, b.end)))
        texts = {s.side: pair.text(s.side)[s.start : s.end] for s in spans}
        out[at] = replace(
            date,
            severity=max(date.severity, number.severity, key=SEVERITIES.index),
            confidence=max(date.confidence, number.confidence),
            spans=tuple(spans),
            message=f"The source says “{texts['source']}”, the translation “{texts['target']}”.",
            evidence={**date.evidence, "number": number.evidence.get("number", "")},
        )
    return out


def _span(flag: Flag, side: Side) -> Span | None:
    return next((s for s in flag.spans if s.side == side), None)


def _beside(date: Flag, number: Flag, pair: Pair, langs: tuple[str, str]) -> bool:
    """Whether the places of two flags are parts of one date, on both sides."""
    sides: tuple[tuple[Side, str], ...] = (("source", langs[0]), ("target", langs[1]))
    for side, lang in sides:
        a, b = _span(date, side), _span(number, side)
        if a is None or b is None:
            return False
        first, second = (a, b) if a.start <= b.start else (b, a)
        gap = (
            _BESIDE.fullmatch(pair.text(side), first.end, second.start) if first.end <= second.start else None
        )
        if gap is None or (gap[1] and not calendar.named(gap[1], lang)):
            return False
    return True
