"""Code in Markdown (CommonMark 0.31, 4.5 and 6.1): spans between backticks, and blocks between fences. What stands in
it is a program's, in no language.
"""

from __future__ import annotations

import re

from tqpipe.types import SIDES, Context, Pair

#: A span with its marks; group 2 is the code.
CODE = re.compile(r"(?<!`)(`+)(?!`)([^`\n]{1,200})(?<!`)\1(?!`)")
FENCE = re.compile(r"(?m)^ {0,3}(?:```|~~~)")


def spans(text: str) -> list[tuple[int, int]]:
    """The code spans of a text, without their marks."""
    return [m.span(2) for m in CODE.finditer(text)] if "`" in text else []


def is_fenced(pair: Pair, context: Context) -> bool:
    """Whether a pair of two aligned texts stands between two fences on both sides. A fence that does not close makes no
    code of what follows.
    """
    fenced: dict[str, None] | None = context.memo.get("fenced")
    if fenced is None:
        fenced = context.memo["fenced"] = dict.fromkeys(_fenced(context))
    return pair.id in fenced


def _fenced(context: Context) -> list[str]:
    found: list[str] = []
    waiting: list[str] = []
    opened = [False, False]
    for pair in context.pairs:
        if pair.alignment.confidence is None:
            continue  # a row by itself, not what follows the one before
        marks = [len(FENCE.findall(pair.text(side))) for side in SIDES]
        if any(marks):
            opened = [was != bool(n % 2) for was, n in zip(opened, marks, strict=True)]
        elif all(opened):
            waiting.append(pair.id)
        if not any(opened):
            found += waiting
            waiting = []
    return found
