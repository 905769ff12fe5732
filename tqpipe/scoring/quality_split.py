"""Cuts a pair that the model cannot read at once in two.

The cut is where both sides have a boundary at about the same share of their length: the end of a sentence rather than a
comma or a dash, these rather than a space; anywhere in a side that has fewer than two of them.
"""

from __future__ import annotations

import re

from tqpipe.sentences import Part

_BOUNDARIES = (
    (r"[.!?…。！？।]+[\"”’»)\]]*\s*(?=\S)", 0.0),
    (r"[,;:，；：—–]\s*(?=\S)", 0.15),
    (r"\s+(?=\S)", 0.3),
)


def _places(text: str) -> list[tuple[int, float]]:
    """(place, cost) of possible cuts, the best kind first."""
    found: dict[int, float] = {}
    for pattern, cost in _BOUNDARIES:
        for m in re.finditer(pattern, text):
            found.setdefault(m.end(), cost)
    if len(found) < 2:
        for at in range(1, len(text)):
            found.setdefault(at, 0.5)
    return [(at, cost) for at, cost in found.items() if 0 < at < len(text)]


def halve(source: str, target: str, part: Part) -> tuple[Part, Part] | None:
    """The best cut near the middle of both sides of a part; None where a side is too short to cut."""
    (begin, _), (at, _) = part
    source, target = source[slice(*part[0])], target[slice(*part[1])]
    left, right = _places(source), _places(target)
    if not left or not right:
        return None
    n, m = len(source), len(target)
    # Few candidates near the middle are enough; a long text has hundreds of spaces.
    left.sort(key=lambda p: abs(p[0] / n - 0.5) + p[1])
    right.sort(key=lambda p: abs(p[0] / m - 0.5) + p[1])
    best = min(
        (
            (abs(a / n - b / m) * 2 + abs(a / n - 0.5) + ca + cb, a, b)
            for a, ca in left[:40]
            for b, cb in right[:40]
        ),
    )
    _, a, b = best
    return ((begin, begin + a), (at, at + b)), ((begin + a, begin + n), (at + b, at + m))
