"""Whether words of a translation stand in that of the pair before or after: lines of a poem that are broken elsewhere.

In a document that was aligned the pairs are sentences or lines, of which a translator may join or part others than the
author did. What then seems lost in one pair and added in the next has moved. It is no matter of sentences that were
given as pairs.
"""

from __future__ import annotations

from collections.abc import Iterator

from tqpipe.checks.reading.neighbours import neighbours
from tqpipe.types import Context, Pair, Side

#: Characters that moved, at least, and as a share of the shorter text: a word alone is no part of a line.
_LEAST, _SHARE = 9, 0.3


def beside(pair: Pair, context: Context) -> Iterator[tuple[int, Pair]]:
    """The pair before (-1) and the one after (1), in a document that was aligned."""
    if pair.alignment.confidence is not None:
        for step in (-1, 1):
            for near in neighbours(pair, context, step, 1):
                if near.alignment.confidence is not None:
                    yield step, near


def text_moved(pair: Pair, near: Pair, side: Side) -> bool:
    """Whether a part of the pair's translation is in its neighbour's, by their lengths, where the pair lacks what its
    source (`side`) says; or a part of its neighbour's in the pair's, where it has more than its source.
    """
    sources, targets = (
        (len(pair.source_text), len(near.source_text)),
        (len(pair.target_text), len(near.target_text)),
    )
    if not (sources[0] and targets[0]):
        return False
    more = sources[0] * sum(targets) / sum(sources) - targets[0]
    if side == "target":
        more = -more
    return more >= max(_LEAST, _SHARE * min(sources[0], targets[0]))
