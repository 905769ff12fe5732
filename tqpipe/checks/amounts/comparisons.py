"""A sign of comparison that was turned round at its figure: p > 0.05 for p < 0,05, 65 and less for ≥ 65."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tqpipe.checks.amounts.number import Number
from tqpipe.types import Range

#: Right before a figure; nothing of a tag, an arrow or code.
_SIGN = re.compile(r"(?<![<>=\-–—/&;])(?P<sign><=|>=|[<>≤≥⩽⩾]|&lt;|&gt;)[=\s\u00a0]{0,2}\Z")
_SIGNS = re.compile(r"[<>≤≥⩽⩾]|&[lg]t;")
_LESS = frozenset(["<", "<=", "≤", "⩽", "&lt;"])
#: Compared figures of a sentence, at most: a table has thousands.
_FEW = 30
#: Characters that a sign with its spaces has before its figure, at most, and one to look behind.
_BEFORE = 8


def may_be_turned(source: str, target: str) -> bool:
    """Whether both texts have a sign of comparison."""
    return _SIGNS.search(source) is not None and _SIGNS.search(target) is not None


def turned(
    source: str, target: str, ours: Sequence[Number], theirs: Sequence[Number]
) -> Iterator[tuple[Range, Range]]:
    """(place in the source, place in the target) of figures, each the only one of its value, with contrary signs."""
    if not may_be_turned(source, target):
        return
    here, there = _compared(source, ours), _compared(target, theirs)
    if max(len(here), len(there)) > _FEW:
        return
    for mine, place, less in here:
        same = [(n, at, lower) for n, at, lower in there if n.keys & mine.keys]
        alike = [n for n, *_ in here if n.keys & mine.keys]
        if len(same) == len(alike) == 1 and same[0][2] is not less:
            yield place, same[0][1]


def _compared(text: str, numbers: Sequence[Number]) -> list[tuple[Number, Range, bool]]:
    """The figures with a sign right before them: the place of both, and whether it says less."""
    found = []
    for n in numbers:
        start = max(0, n.start - _BEFORE)
        m = _SIGN.search(text[start : n.start])
        # Not of a tag: <5>.
        if n.figure and m is not None and text[n.end : n.end + 1] != ">":
            found.append((n, (start + m.start("sign"), n.end), m["sign"] in _LESS))
    return found
