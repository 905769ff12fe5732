"""Figures that one side runs together and the other keeps apart: “2019,4 patients” for “2019” and “4”.

Systems that lose the space behind a comma, and texts in which a space fell into a figure (“2. 324.069”), have the
right digits in the wrong figures. They are no wrong numbers, though a reader may take them for such.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from itertools import accumulate, pairwise

from tqpipe.checks.amounts.number import Number

_BREAK = re.compile(r"\D+")
_GROUPED = re.compile(r"\d{1,3}(?:([.,'’\s])\d{3})(?:\1\d{3})*")
_MARKS = re.compile(r"[.,]?\s*")
#: Figures that one may be made of: a date has three.
_MOST = 4


class Figures:
    """The figures of a text in order, found by their digits."""

    def __init__(self, text: str, numbers: Sequence[Number]) -> None:
        self._figures = [n for n in numbers if n.figure]
        self._digits = [_BREAK.sub("", text[n.start : n.end]) for n in self._figures]
        self._places: dict[str, list[int]] = defaultdict(list)
        for place, digits in enumerate(self._digits):
            self._places[digits].append(place)
        self._found: dict[str, list[Number]] = {}

    def parts(self, figure: str) -> list[Number]:
        """The figures, one behind the other, whose digits in this order are those of `figure`, of another text.

        Where two of them meet, `figure` has a mark, so that “23” never answers “2” and “3”. Empty where there are none.
        """
        if figure not in self._found:
            self._found[figure] = self._parts(figure)
        return self._found[figure]

    def _parts(self, figure: str) -> list[Number]:
        pieces = _BREAK.split(figure.strip())
        if len(pieces) < 2 or not all(pieces):
            return []
        whole, ends = "".join(pieces), set(accumulate(map(len, pieces)))
        for first in sorted(place for end in ends for place in self._places.get(whole[:end], ())):
            at = 0
            for count, digits in enumerate(self._digits[first : first + _MOST], 1):
                if not digits or not whole.startswith(digits, at):
                    break
                at += len(digits)
                if at == len(whole) and count > 1:
                    return self._figures[first : first + count]
                if at not in ends:
                    break
        return []


def mended(text: str, figure: Number, other_text: str, apart: Sequence[Number]) -> bool:
    """Whether a figure in good order answers one into which a space fell: “2,324,069” for “2. 324.069”."""
    return _GROUPED.fullmatch(text[figure.start : figure.end]) is not None and all(
        _MARKS.fullmatch(other_text, a.end, b.start) for a, b in pairwise(apart)
    )
