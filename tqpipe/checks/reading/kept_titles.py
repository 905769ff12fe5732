"""Titles that a translation keeps and explains: "Memòries d'un metge [Memoirs of a Doctor]"."""

from __future__ import annotations

import re

from tqpipe.checks.reading.texts import words
from tqpipe.types import Range

#: A gloss right behind a title; words of a title, at least and at most.
_GLOSS = re.compile(r"[*_”\"»’]*\s*(?:\[[^\]\n]{3,200}\]|\((?=[^)\n]*[^\W\d_]{3})[^)\n]{3,200}\))")
_LEAST, _MOST = 3, 12


def glossed(source: str, target: str) -> list[Range]:
    """The stretches of words of the target right before a bracket with words, which the source has, too, as they are
    and without such a bracket behind them: a sentence that was left as it is keeps its own.
    """
    found = []
    tokens = words(target) if "[" in target or "(" in target else ()
    for i, last in enumerate(tokens):
        if _GLOSS.match(target, last.end) is None:
            continue
        first = i
        while first and target[tokens[first - 1].start : last.end] in source:
            first -= 1
        start = tokens[first].start
        title = target[start : last.end]
        behind = source.find(title) + len(title)
        if _LEAST <= i - first + 1 <= _MOST and title in source and not _GLOSS.match(source, behind):
            found.append((start, last.end))
    return found
