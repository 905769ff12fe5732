"""Where a span of one version of a text is in another version.

The two versions are compared word by word, where words are not parted letter by letter (difflib's longest matching
blocks, Ratcliff and Obershelp 1988, inside what the common start and end leave). A span whose words all stay is moved
with them; one that keeps some of them covers what replaced the others; one that keeps none is orphaned: it stays
visible, with its old words, as a gap where they were. A gap that got text is orphaned too: what was missing may be
there now.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Literal

Placement = Literal["placed", "moved", "orphaned"]

#: Letters of scripts without spaces between words (Han, kana; Thai, Lao, Tibetan, Burmese, Khmer), and their marks.
_UNSPACED = (
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff"
)
_MARKS = (
    "\u0300-\u036f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece\u0f71-\u0f87\u102b-\u103e\u1056-\u1060"
    "\u17b4-\u17d3\u3099\u309a\ufe00-\ufe0f\U000e0100-\U000e01ef"
)
#: A letter of such a script, a word with its marks (combining ones, the Catalan middle dot, apostrophes, joiners),
#: spaces, any other sign.
_TOKEN = re.compile(
    f"[{_UNSPACED}][{_MARKS}]*|(?![{_UNSPACED}])\\w(?:(?![{_UNSPACED}])"
    "[\\w\u0300-\u036f\u00b7\u0591-\u05c7\u064b-\u0655\u200c\u200d\u2019'])*|\\s+|.",
    re.DOTALL,
)
#: Above this many pairs of tokens the changed middle counts as replaced: a comparison may not take seconds.
_MOST = 1_000_000


@dataclass(frozen=True, slots=True)
class Moved:
    """A half-open code-point range of the new text; an orphaned one is empty."""

    start: int
    end: int
    state: Placement


@lru_cache(maxsize=512)
def blocks(old: str, new: str) -> tuple[tuple[int, int, int], ...]:
    """The parts that stay, in order: (start in old, start in new, length), in code points."""
    if old == new:
        return ((0, 0, len(old)),) if old else ()
    a, b = _TOKEN.findall(old), _TOKEN.findall(new)
    head = 0
    while head < min(len(a), len(b)) and a[head] == b[head]:
        head += 1
    tail = 0
    while tail < min(len(a), len(b)) - head and a[-1 - tail] == b[-1 - tail]:
        tail += 1
    left, right = a[head : len(a) - tail], b[head : len(b) - tail]
    found = [(0, 0, head)]
    if len(left) * len(right) <= _MOST:
        matcher = SequenceMatcher(None, left, right, autojunk=False)
        found += [(m.a + head, m.b + head, m.size) for m in matcher.get_matching_blocks()]
    found.append((len(a) - tail, len(b) - tail, tail))
    at_old, at_new = _starts(a), _starts(b)
    out: list[tuple[int, int, int]] = []
    for i, j, size in found:
        if size == 0:
            continue
        start, other, length = at_old[i], at_new[j], at_old[i + size] - at_old[i]
        if out and out[-1][0] + out[-1][2] == start and out[-1][1] + out[-1][2] == other:
            start, other, length = out[-1][0], out[-1][1], out[-1][2] + length
            out.pop()
        out.append((start, other, length))
    return tuple(out)


def _starts(tokens: list[str]) -> list[int]:
    places = [0]
    for token in tokens:
        places.append(places[-1] + len(token))
    return places


def transport(start: int, end: int, old: str, new: str) -> Moved:
    """The range `start:end` of `old` (start == end: a gap) in `new`; always inside `new`."""
    if old == new:
        return Moved(start, end, "placed")
    if start == end:
        return _gap(start, old, new)
    kept = [
        (max(start, a), min(end, a + size), b - a)
        for a, b, size in blocks(old, new)
        if max(start, a) < min(end, a + size)
    ]
    if not any(old[s:e].strip() for s, e, _ in kept) and old[start:end].strip():
        at = _after(start, old, new)
        return Moved(at, at, "orphaned")
    if not kept:
        at = _after(start, old, new)
        return Moved(at, at, "orphaned")
    # Words of the span that were replaced at its edges: what replaced them belongs to it.
    first, last = kept[0], kept[-1]
    low = first[0] + first[2] if first[0] == start else _after(start, old, new)
    high = last[1] + last[2] if last[1] == end else _before(end, old, new)
    return Moved(low, high, "placed" if (low, high) == (start, end) else "moved")


def _gap(at: int, old: str, new: str) -> Moved:
    left = right = None
    for a, b, size in blocks(old, new):
        if a < at <= a + size:
            left = at + b - a
        if a <= at < a + size:
            right = at + b - a
    if at == 0:
        left = 0
    if at == len(old):
        right = len(new)
    if left is not None and left == right:
        return Moved(left, left, "placed" if left == at else "moved")
    there = left if left is not None else _after(at, old, new)
    return Moved(there, there, "orphaned")


def _after(at: int, old: str, new: str) -> int:
    """End, in `new`, of the last part that stays before `at`: where a replacement of what is at `at` begins."""
    return max((b + min(size, at - a) for a, b, size in blocks(old, new) if a < at), default=0)


def _before(at: int, old: str, new: str) -> int:
    """Start, in `new`, of the first part that stays from `at` on: where a replacement of what ends at `at` ends."""
    return min((b + max(0, at - a) for a, b, size in blocks(old, new) if a + size > at), default=len(new))
