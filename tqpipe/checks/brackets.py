"""Brackets without a partner, and brackets with nothing in them.

Catches: `(the actor wore` that never closes, a closing bracket that nothing opened, `( )`. Why: half a
parenthesis is what is left when a machine drops the other half, with words beside it. Rule: our own;
a stack, as compilers have it.

Not flagged: what the source does too, list numbers (`a)`, `1)`), faces (`:)`), a bracket that a
neighbouring pair answers, intervals such as `[0, 1)`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from tqpipe.checks import _needs
from tqpipe.checks.reading.neighbours import neighbours
from tqpipe.checks.reading.texts import both_filled
from tqpipe.types import Context, Flag, Pair, Span

_PAIRS = {")": "(", "]": "[", "}": "{", "）": "（", "】": "【"}
_OPEN = frozenset(_PAIRS.values())
_ALL = _OPEN | frozenset(_PAIRS)
_ANY = re.compile("[" + re.escape("".join(sorted(_ALL))) + "]")
_LIST_NUMBER = re.compile(r"(?:^|[\s,;:.(])(?:\w|\d{1,3}|[ivxIVX]{1,5})$")
_FACE = re.compile(r"[:;=8xX]['-]?$")
_INTERVAL = re.compile(r"[\[(]\s*-?[\d.∞]+\s*[,;]\s*-?[\d.∞]+\s*[\])]")
_EMPTY = re.compile(r"\(\s*[,.;]?\s*\)|\[\s+\]|（\s*）")


@dataclass(frozen=True, slots=True)
class Options:
    """`reach`: how many pairs away the other bracket may stand."""

    reach: int = 3


@lru_cache(maxsize=4096)
def _alone(text: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Places of brackets that never close, and of those that nothing opens."""
    if not _ANY.search(text):
        return (), ()
    skip = {i for m in _INTERVAL.finditer(text) for i in range(m.start(), m.end())}
    waiting: list[int] = []
    loose: list[int] = []
    for i, char in enumerate(text):
        if char not in _ALL or i in skip:
            continue
        before = text[max(0, i - 6) : i]
        if _FACE.search(before) and (i < 2 or not text[i - 2].isalnum()):
            continue
        if char in _OPEN:
            waiting.append(i)
        elif waiting and text[waiting[-1]] == _PAIRS[char]:
            waiting.pop()
        elif not _LIST_NUMBER.search(before):
            loose.append(i)
    return tuple(waiting), tuple(loose)


NEEDS = (*_needs.FILLED, _needs.target(_needs.any_of("".join(_ALL))))


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield brackets that are open, unopened or empty."""
    text, source = pair.target_text, pair.source_text
    if not both_filled(pair) or not _ANY.search(text):
        return
    for m in _EMPTY.finditer(text):
        if (
            len(_EMPTY.findall(source)) >= len(_EMPTY.findall(text))
            or text[m.start() - 1 : m.start()].isalnum()
        ):
            break
        yield _flag(0.8, m.start(), m.end(), "Brackets with nothing in them.", "empty")
    waiting, loose = _alone(text)
    there = _alone(source)
    for places, count, step, what in (
        (waiting, len(there[0]), 1, "closed"), (loose, len(there[1]), -1, "opened"),
    ):  # fmt: skip
        if len(places) > count and not _answered(pair, context, step, options.reach):
            i = places[-1] if step == 1 else places[0]
            # A source that has its own in order proves a slip.
            yield _flag(0.7 if count else 0.9, i, i + 1, f"This bracket is never {what}.", f"not {what}")


def _flag(confidence: float, start: int, end: int, message: str, kind: str) -> Flag:
    return Flag(
        "brackets", "linguistic-conventions/punctuation", "minor", confidence, (Span("target", start, end),),
        message, {"kind": kind},
    )  # fmt: skip


def _answered(pair: Pair, context: Context, step: int, reach: int) -> bool:
    return any(_alone(p.target_text)[step == 1] for p in neighbours(pair, context, step, reach))
