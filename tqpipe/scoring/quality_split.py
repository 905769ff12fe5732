"""Cuts a pair that is longer than the model reads well into parts that belong together.

A cut is made where both sides have a boundary at about the same share of their length: the end of a
sentence if there is one, else a comma or a dash, else a space, else anywhere.
"""

from __future__ import annotations

import re

#: (source, target) half-open code-point ranges of one part.
Part = tuple[tuple[int, int], tuple[int, int]]

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


def halve(source: str, target: str) -> tuple[Part, Part] | None:
    """The best cut near the middle of both sides; None where a side is too short to cut."""
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
    return ((0, a), (0, b)), ((a, n), (b, m))


def parts(source: str, target: str, *, size: int = 420) -> list[Part]:
    """Parts of a pair of at most about `size` characters a side, in order; they cover both texts."""
    out: list[Part] = []
    todo: list[Part] = [((0, len(source)), (0, len(target)))]
    while todo:
        (a, b), (c, d) = todo.pop()
        if b - a > size or d - c > size:
            cut = halve(source[a:b], target[c:d])
            if cut is not None:
                for (s, e), (u, v) in reversed(cut):
                    todo.append(((a + s, a + e), (c + u, c + v)))
                continue
        out.append(((a, b), (c, d)))
    return out
