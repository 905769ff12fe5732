"""Overlapping spans as a flat sequence of runs, each with the flags that cover it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tqpipe.types import SEVERITIES, Flag, Severity, Side, Span


@dataclass(frozen=True, slots=True)
class Piece:
    """`start:end` of the text and the numbers (indices into the record's flags) of those covering it.

    `ends` are those of them whose span ends here. start == end is a gap: something is missing there.
    """

    start: int
    end: int
    flags: tuple[int, ...]
    ends: tuple[int, ...]


def outermost(spans: Sequence[Span]) -> list[Span]:
    """The spans that do not lie within another one of their side, gaps always: a flag that others joined may have the
    same words twice, once with the full stop.
    """
    return [
        one
        for k, one in enumerate(spans)
        if one.start == one.end
        or not any(
            other.side == one.side
            and other.start <= one.start
            and one.end <= other.end
            and ((other.start, other.end) != (one.start, one.end) or n < k)
            for n, other in enumerate(spans)
        )
    ]


def cut(length: int, flags: Sequence[Flag], side: Side) -> Iterator[Piece]:
    """Cover 0:length with pieces in order, cut wherever a span of `side` starts or ends."""
    spans = [
        (s.start, s.end, i) for i, flag in enumerate(flags) for s in outermost(flag.spans) if s.side == side
    ]
    points = sorted({0, length} | {point for start, end, _ in spans for point in (start, end)})
    for here, there in zip(points, [*points[1:], length], strict=True):
        # A flag may have the same span twice; dict.fromkeys keeps order and drops the second.
        if gaps := tuple(dict.fromkeys(i for start, end, i in spans if start == end == here)):
            yield Piece(here, here, gaps, gaps)
        if there > here:
            over = [(end, i) for start, end, i in spans if start <= here and there <= end and start < end]
            yield Piece(
                here,
                there,
                tuple(dict.fromkeys(i for _, i in over)),
                tuple(dict.fromkeys(i for end, i in over if end == there)),
            )


def worst(flags: Sequence[Flag]) -> Severity:
    """The highest severity among `flags` (which are not empty)."""
    return max((flag.severity for flag in flags), key=SEVERITIES.index)


def worst_flag(flags: Sequence[Flag]) -> Flag | None:
    """The flag to show when there is room for one: by severity, then by confidence; no waived one."""
    flags = [f for f in flags if f.waived is None]
    return max(flags, key=lambda f: (SEVERITIES.index(f.severity), f.confidence), default=None)


def windows(text: str, spans: Sequence[tuple[int, int]], margin: int, whole: int) -> list[tuple[int, int]]:
    """The parts of a long text worth quoting: about `margin` characters around both ends of every span.

    A text of up to `whole` characters is quoted whole; a long one without spans by its beginning.
    """
    if len(text) <= whole:
        return [(0, len(text))]
    parts: list[tuple[int, int]] = []
    for point in sorted({point for span in spans for point in span}) or [0]:
        low, high = _words(text, max(0, point - margin), min(len(text), point + margin))
        if parts and low <= parts[-1][1]:
            parts[-1] = (parts[-1][0], high)
        else:
            parts.append((low, high))
    return parts


def _words(text: str, low: int, high: int, reach: int = 20) -> tuple[int, int]:
    """`low:high` made a little wider where that avoids cutting a word."""
    before, after = text.rfind(" ", max(0, low - reach), low), text.find(" ", high, high + reach)
    if before < 0:
        before = -1 if low <= reach else low - 1
    if after < 0:
        after = len(text) if len(text) - high <= reach else high
    return before + 1, after
