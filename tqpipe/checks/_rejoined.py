"""Figures that one side runs together and the other keeps apart: “2019,4 patients” for “2019” and “4”.

Systems that lose the space behind a comma, and texts in which a space fell into a figure (“2. 324.069”), have the
right digits in the wrong figures. They are no wrong numbers, though a reader may take them for such.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from tqpipe.checks._number import Number

_BREAK = re.compile(r"\D+")
_GROUPED = re.compile(r"\d{1,3}(?:([.,'’\s])\d{3})(?:\1\d{3})*")
_MARKS = re.compile(r"[.,]?\s*")
#: Figures that one may be made of: a date has three.
_MOST = 4


def parts(text: str, figure: Number, other_text: str, others: Sequence[Number]) -> list[Number]:
    """The numbers of the other side, one behind the other, whose digits in this order are those of `figure`.

    Where two of them meet, `figure` has a mark, so that “23” never answers “2” and “3”. Empty where there are none.
    """
    pieces = _BREAK.split(text[figure.start : figure.end].strip())
    if len(pieces) < 2 or not all(pieces):
        return []
    digits, ends, at = "".join(pieces), set(), 0
    for piece in pieces:
        at += len(piece)
        ends.add(at)
    figures = [n for n in others if n.figure]
    for first in range(len(figures)):
        at = 0
        for count, n in enumerate(figures[first : first + _MOST], 1):
            own = _BREAK.sub("", other_text[n.start : n.end])
            if not own or not digits.startswith(own, at):
                break
            at += len(own)
            if at == len(digits) and count > 1:
                return figures[first : first + count]
            if at not in ends:
                break
    return []


def mended(text: str, figure: Number, other_text: str, apart: Sequence[Number]) -> bool:
    """Whether a figure in good order answers one into which a space fell: “2,324,069” for “2. 324.069”."""
    return _GROUPED.fullmatch(text[figure.start : figure.end]) is not None and all(
        _MARKS.fullmatch(other_text, a.end, b.start) for a, b in pairwise(apart)
    )
