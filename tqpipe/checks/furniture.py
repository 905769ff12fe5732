"""Pieces of a web page that stand before or behind the translation: `Read more`, `Share this article`, `© 2024 ...`.

Catches: buttons, menus, notices of cookies and copyright, dates of updates, advertisements and the like at the
beginning or the end of the translation, where the source has none. Why: a scraper takes them along with the text, and
they are published with it. Rule: our own; what pages say in nine languages, as a whole piece between marks (full stops,
bars, dots, lines).

Not flagged: where the source has such a piece, too, or has as many pieces as the translation (it may say the same in
words we do not know); a translation that is nothing else (the text of a button).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, takewhile

from tqpipe.checks import _needs
from tqpipe.checks._page_phrases import FIRST_WORDS, is_page
from tqpipe.checks._text import both_filled
from tqpipe.types import Context, Flag, Pair, Range, Span


@dataclass(frozen=True, slots=True)
class Options:
    """No options."""


#: What pieces stand between.
_BETWEEN = re.compile(r"(?:[.!?…:]+[\"'”’»)\]]*(?=\s)|[|·•\n»›。！？：]|\s\.\.\.)[\s|·•.»›–—-]*")
_OWNED = re.compile(r"©|\(c\)|copyright", re.IGNORECASE)
_EDGES = " \t\n\r.…!?|·•»›-–—:"

NEEDS = (
    *_needs.FILLED,
    _needs.target(
        _needs.Words(lambda lang, other: FIRST_WORDS),
        _needs.any_of("©"),
    ),
)


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield what a page says around the text."""
    if not both_filled(pair):
        return
    text = pair.target_text
    pieces = _pieces(text)
    if len(pieces) < 2:
        return  # nothing beside the text
    first = len(list(takewhile(lambda p: is_page(text[slice(*p)]), pieces)))
    last = len(list(takewhile(lambda p: is_page(text[slice(*p)]), reversed(pieces))))
    if not (first or last) or first == len(pieces):
        return
    theirs = _pieces(pair.source_text)
    if any(is_page(pair.source_text[slice(*p)]) for p in theirs) or _OWNED.search(pair.source_text):
        return
    # A colon is followed by more of a sentence, but behind what heads it.
    more = len(pieces) > len(theirs), _stops(text, pieces) > _stops(pair.source_text, theirs)
    for found, enough in ((pieces[:first], more[0]), (pieces[len(pieces) - last :], more[1])):
        if found and enough:
            start, end = found[0][0], found[-1][1]
            yield Flag(
                "furniture", "accuracy/addition", "major", 0.85, (Span("target", start, end),),
                f"“{text[start:end][:80]}” looks like a part of the web page, not of the text.",
                {"pieces": [text[a:b] for a, b in found]},
            )  # fmt: skip


def _stops(text: str, pieces: list[Range]) -> int:
    """How many pieces there are, those that a colon parts taken as one."""
    return len(pieces) - sum(":" in text[a[1] : b[0]] for a, b in pairwise(pieces))


def _pieces(text: str) -> list[Range]:
    """What stands between marks, without them; a copyright sign belongs to what follows it."""
    ends = [(m.start(), m.end()) for m in _BETWEEN.finditer(text)]
    starts = [0, *(b for _, b in ends)]
    out = []
    for start, end in zip(starts, [*(a for a, _ in ends), len(text)], strict=True):
        while start < end and text[start] in _EDGES:
            start += 1
        while end > start and text[end - 1] in _EDGES:
            end -= 1
        if start < end:
            out.append((start, end))
    return out
