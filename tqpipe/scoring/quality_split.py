"""Cuts a pair into parts that belong together: its sentences, and what the model cannot read at once.

Sentences are matched by their lengths (Gale and Church 1993, https://aclanthology.org/J93-1004), one to three a
side. What is too long is cut where both sides have a boundary at about the same share of their length: the end
of a sentence if there is one, else a comma or a dash, else a space, else anywhere.
"""

from __future__ import annotations

import itertools
import math
import re

#: (source, target) half-open code-point ranges of one part.
Part = tuple[tuple[int, int], tuple[int, int]]

#: The end of a sentence or a line, but not of an initial ("J."), where no small letter goes on.
_END = re.compile(r"(?:(?<!\b\w)[.!?…؟۔।॥]+[\"”’»)\]]*\s+|[。！？]+[\"”’»」』)\]]*\s*|\n+\s*)(?=[^\sa-z])")
#: Characters of the shortest sentence: what ends earlier is rather an abbreviation, a number or a heading.
_LEAST = 20
#: Sentences of the source and of the target that may belong together, and the price of it in standard deviations.
_MATCHES = ((1, 1, 0.0), (1, 2, 2.0), (2, 1, 2.0), (2, 2, 3.0), (1, 3, 4.0), (3, 1, 4.0))
#: Variance of a translation's length for each character (Gale and Church).
_VARIANCE = 6.8
#: Sentences that the two sides may run apart.
_BAND = 6

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


def _sentences(text: str) -> list[int]:
    """The places where sentences begin, and the text's end."""
    places = [0]
    for m in _END.finditer(text):
        if len(text[places[-1] : m.end()].strip()) >= _LEAST:
            places.append(m.end())
    if len(places) > 1 and len(text[places[-1] :].strip()) < _LEAST:
        places.pop()
    return [*places, len(text)]


def matched(source: str, target: str) -> list[Part]:
    """Sentences that belong together, by their lengths, in order; the whole pair where a side has but one, or one side
    has too many for the other.
    """
    left, right = _sentences(source), _sentences(target)
    n, m = len(left) - 1, len(right) - 1
    whole: list[Part] = [((0, len(source)), (0, len(target)))]
    if n < 2 or m < 2:
        return whole
    ratio = len(target) / len(source)
    best: dict[tuple[int, int], float] = {(0, 0): 0.0}
    step: dict[tuple[int, int], tuple[int, int]] = {}
    reach = _BAND + abs(n - m)
    for i in range(1, n + 1):
        near = i * m // n
        for j in range(max(1, near - reach), min(m, near + reach) + 1):
            for a, b, price in _MATCHES:
                before = best.get((i - a, j - b))
                if before is None:
                    continue
                expected, found = (left[i] - left[i - a]) * ratio, right[j] - right[j - b]
                cost = before + price + abs(found - expected) / math.sqrt(_VARIANCE * max(expected, found))
                if cost < best.get((i, j), math.inf):
                    best[i, j], step[i, j] = cost, (a, b)
    if (n, m) not in step:
        return whole
    places = [(n, m)]
    while places[-1] != (0, 0):
        (i, j), (a, b) = places[-1], step[places[-1]]
        places.append((i - a, j - b))
    return [
        ((left[i], left[ends[0]]), (right[j], right[ends[1]]))
        for (i, j), ends in itertools.pairwise(reversed(places))
    ]
