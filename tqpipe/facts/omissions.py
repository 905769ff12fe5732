"""Where in the translation what was lost should stand, as the links of the words around it tell."""

from __future__ import annotations

from collections.abc import Sequence

from tqpipe.facts.marks import LONG, LONGER, sides
from tqpipe.types import Flag, Pair, Span

#: Links between words: (source start, source end, target start, target end).
Places = Sequence[tuple[int, int, int, int]]
#: What may stand after the place of a lost end.
_CLOSING = ".!?…。！？\"'”’»」』)] \t\n"
#: So many linked words tell whether the order was kept.
_NEAR = 3
#: The nearest linked word may be this far (code points) from what was lost.
_REACH = 40


def gaps(flag: Flag, pair: Pair, links: Places) -> tuple[Span, ...]:
    """Where the translation of what a flag marks in the source alone should stand, as word links around it tell."""
    if not links or not flag.category.startswith("accuracy/") or sides(flag) != {"source"}:
        return ()
    found = [_place(s, pair, links) for s in flag.spans]
    return tuple(dict.fromkeys(Span("target", at, at) for at in found if at is not None))


def _place(span: Span, pair: Pair, links: Places) -> int | None:
    end = len(pair.target_text.rstrip(_CLOSING))
    if span.end - span.start >= LONG and len(pair.source_text.rstrip(_CLOSING)) - span.end <= LONGER:
        return end
    before = max((k for k in links if k[1] <= span.start), key=lambda k: (k[1], k[3]), default=None)
    after = min((k for k in links if k[0] >= span.end), key=lambda k: (k[0], k[2]), default=None)
    if before is not None and after is None and before[3] == max(k[3] for k in links):
        # Nothing is said of what follows on either side: the end is gone.
        return end
    left = span.start - before[1] if before else _REACH + 1
    right = after[0] - span.end if after else _REACH + 1
    if min(left, right) > _REACH:
        return None
    if before and after and max(left, right) <= _REACH and before[3] > after[2]:
        # The order of the words changed here: behind the last word of what came before, where those kept theirs.
        near = sorted((k for k in links if k[1] <= span.start), key=lambda k: (k[1], k[3]))[-_NEAR:]
        return before[3] if before[3] == max(k[3] for k in near) else None
    return before[3] if before and left <= right else after[2] if after else None
