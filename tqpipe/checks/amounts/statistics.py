"""Signs that reports put between figures and that a translation lost or made up: ± (61.5 9.5 for 61,5±9,5), the
sign of a probability (p 0.05 for p<0,05), one of comparison within a range (6, >17 for 6–17).

A system that does not know a sign leaves it out or takes another one for it, and the figures are right all the same.
Told by the figures around the sign, which are the same on both sides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from tqpipe.types import Range

_FIGURE = r"\d+(?:[.,·]\d+)?"
#: What the figures of a mean may have between them: a unit, a percent sign.
_UNIT = r"(?:\s?%|\s?[^\W\d_]{1,6}(?:/[^\W\d_]{1,6})?)?"
_SPREAD = re.compile(rf"(?<![\d.,])({_FIGURE}){_UNIT}\s?±\s?({_FIGURE})(?![\d.,]\d|\d)")
_SPREAD_SIGN = re.compile(r"±|\+/?[-−–]|[-−–]/?\+")
#: What stands for ± by mistake: nothing, another mark, a word that makes a range of it.
_NO_SPREAD = rf"{_UNIT}\s?(?:[-−–—/:;.?]|to|and|a|à|y|e|et|al?|bis|und|și|până la|fins a|i)?\s?"
_RANGE = re.compile(rf"(?<![\d.,])({_FIGURE})\s?%?\s?[-–—‑]\s?({_FIGURE})(?![\d.,]\d|\d)")
_COMPARED = re.compile(r"[<>≤≥≦≧⩽⩾]|&[lg]t;")
#: A figure of a statistic: its letters, the sign, and the figure. The Cyrillic letter looks as the Latin one does.
_STATISTIC = re.compile(
    rf"(?<!\w)(?P<name>[pPnNrRtFрРN]|OR|HR|RR|ICC)\s?(?P<sign>[=<>≤≥])\s?(?P<figure>{_FIGURE})(?![\d.,]\d|\d)"
)
_LATIN = str.maketrans("рР", "pP")


class Lost(NamedTuple):
    """Places in the source and in the translation; `grave`: what is said has changed."""

    source: Range
    target: Range
    grave: bool = True


def lost_signs(source: str, target: str) -> Iterator[Lost]:
    """Signs of reports that only one side has."""
    if "±" in source:
        yield from _spreads(source, target)
    if not _COMPARED.search(source) and _COMPARED.search(target):
        yield from _ranges(source, target)
    yield from _statistics(source, target)


def _spreads(source: str, target: str) -> Iterator[Lost]:
    """Means and deviations without the sign between them."""
    told: set[Range] = set()
    for m in _SPREAD.finditer(source):
        both = rf"(?<![\d.,]){_same(m[1])}({_NO_SPREAD}){_same(m[2])}(?![\d.,]\d|\d)"
        for now in re.finditer(both, target):
            if not _SPREAD_SIGN.search(now[1]) and now.span() not in told and now[0] not in source:
                told.add(now.span())
                yield Lost(m.span(), now.span())


def _ranges(source: str, target: str) -> Iterator[Lost]:
    """Ranges whose end has a sign of comparison."""
    for m in _RANGE.finditer(source):
        last = rf"{_same(m[2])}(?![\d.,]\d|\d)"
        now = re.search(rf"(?<![^\s\d%(,])(?:[<>≤≥≦≧⩽⩾]|&[lg]t;)\s?{last}", target)
        # The same figure elsewhere may be one that is compared, in words.
        if now is not None and len(re.findall(rf"(?<![\d.,]){last}", source)) == 1:
            yield Lost(m.span(), now.span())


def _statistics(source: str, target: str) -> Iterator[Lost]:
    """Statistics without the sign before their figure."""
    told: set[Range] = set()
    for m in _STATISTIC.finditer(source):
        name = m["name"].translate(_LATIN)
        now = re.search(rf"(?<![\w.]){name}\s{_same(m['figure'])}(?![\d.,]\d|\d)", target, re.IGNORECASE)
        if now is not None and now.span() not in told:
            told.add(now.span())
            yield Lost(m.span(), now.span(), grave=m["sign"] != "=")


def _same(figure: str) -> str:
    """What finds a figure with either decimal mark."""
    return re.sub(r"[.,·]", "[.,·]", figure)
