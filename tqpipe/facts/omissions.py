"""Where in the translation what was lost should stand, as the links of the words around it tell."""

from __future__ import annotations

import re

from tqpipe.facts.marks import sides
from tqpipe.types import Flag, Pair, Places, Span

_WORD = re.compile(r"\w+")
#: What ends a sentence, with what closes it.
_STOP = re.compile(r"[.!?…。！？]+[\"'”’»」』)\]]*")


def gaps(flag: Flag, pair: Pair, links: Places) -> tuple[Span, ...]:
    """Where the translation of what a flag marks in the source alone should stand, as word links around it tell."""
    if not links or not flag.category.startswith("accuracy/") or sides(flag) != {"source"}:
        return ()
    found = [_place(s, pair, links) for s in flag.spans]
    return tuple(dict.fromkeys(Span("target", at, at) for at in found if at is not None))


def _place(span: Span, pair: Pair, links: Places) -> int | None:
    """The end of a word between the counterparts of the linked words next to the span, behind a sentence's last mark
    where the span is the end of one.

    Words of the translation in between that have no link go with the side that has more words of the source without
    one; what has a linked word on one side alone is lost at the translation's other end. Where the order changed the
    place is beside the nearer counterpart.
    """
    source, target = pair.source_text, pair.target_text
    start, end = (0, 0, 0, 0), (len(source), len(source), len(target), len(target))
    before = max((k for k in links if k[1] <= span.start), key=lambda k: (k[1], k[3]), default=start)
    after = min((k for k in links if k[0] >= span.end), key=lambda k: (k[0], k[2]), default=end)
    if before is start and after is end:
        return None
    low, high = before[3], after[2]
    left = len(_WORD.findall(source, before[1], span.start))
    right = len(_WORD.findall(source, span.end, after[0]))
    at = low
    if after is end or (before is not start and left > right):
        first = low if low <= high else 0
        at = max([first, *(m.end() for m in _WORD.finditer(target, first, high))])
    stop = _STOP.match(target, at) if at and _STOP.fullmatch(source[span.start : span.end][-1:]) else None
    return stop.end() if stop else at
