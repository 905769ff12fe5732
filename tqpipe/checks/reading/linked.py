"""Which places of the two sides the word links join: evidence that two words stand for each other.

A table of words knows that "first" and "third" exclude each other, not whether the one stands where the other does;
the encoder's links know that, and hardly tell the two apart. Together they are surer than either.
"""

from __future__ import annotations

from collections.abc import Sequence

from tqpipe.types import Context, Pair, Range, Side, Word, WordLinks


def joined(pair: Pair, context: Context, source: Range, target: Range) -> bool:
    """Whether a link joins a word within a range of the source to one within a range of the target.

    Ranges are half-open, in the pair's texts as given. False without links.
    """
    links = context.links.get(pair.id)
    if links is None:
        return False
    mine = _within(links.source, source)
    theirs = _within(links.target, target)
    return any(k.source in mine and k.target in theirs for k in links.links)


def seen(links: WordLinks, side: Side) -> tuple[Sequence[Word], Sequence[float]]:
    """The words of a side, and the similarity of each one's best counterpart."""
    return (links.source, links.source_best) if side == "source" else (links.target, links.target_best)


def best(links: WordLinks, side: Side, place: Range) -> float:
    """The highest similarity of the words within a range of a side; 1 where no word of the links is there."""
    found = [
        float(b) for w, b in zip(*seen(links, side), strict=True) if w.start < place[1] and place[0] < w.end
    ]
    return max(found, default=1.0)


def _within(words: Sequence[tuple[str, int, int]], place: Range) -> list[int]:
    return [i for i, (_, start, end) in enumerate(words) if start < place[1] and place[0] < end]
