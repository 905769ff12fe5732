"""Dialogue dashes: speech that the source marks with a dash and the translation does not mark at all.

Catches: a source paragraph that opens with a dialogue dash (`—No ho sé —va dir.`) whose translation has neither a
dash nor quotation marks, and the reverse; a line of several that lost its mark. Why: without a mark, speech becomes
narration. Rule: the conventions of Catalan, Spanish, Portuguese, French, Romanian and Italian print (RAE, Ortografía
2010, 3.4.7.2: raya), and of English, which uses quotation marks.

Not flagged: bullet lists (a hyphen and three or more such lines), a dash that the translation turns into
quotation marks, ranges and minus signs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks import _needs
from tqpipe.checks.reading.quotes import DASHES, DOUBLE, parse, speech_dash
from tqpipe.checks.reading.texts import both_filled
from tqpipe.types import Context, Flag, Pair, Side, Span

_DASH = re.compile(r"(?:^|\n)[ \t]*[-—–―‐‑]")
_SINGLE = "'‘’‚"


@dataclass(frozen=True, slots=True)
class Options:
    """No options yet."""


NEEDS = (*_needs.FILLED, _needs.either(DASHES))


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield dialogue that lost or won its marks."""
    if not both_filled(pair):
        return
    sides: tuple[tuple[Side, str, str], ...] = (
        ("source", pair.source_text, pair.target_text),
        ("target", pair.target_text, pair.source_text),
    )
    for side, mine, other in sides:
        m = speech_dash(mine)
        if m is None or len(mine) < 10:
            continue
        place = _unmarked(other)
        if place is None:
            # A line of its own may have lost its mark where its neighbours kept theirs: no list does that.
            if side == "source":
                yield from (_flag(side, at, place) for at, place in _lines(mine, other)[:1])
        elif len(_DASH.findall(mine)) <= 2:
            yield _flag(side, m.span(1), place)


def _flag(side: Side, dash: tuple[int, int], place: int) -> Flag:
    spans: tuple[Span, ...] = (Span(side, *dash),)
    if side == "source":
        spans = (Span("target", place, place), *spans)
    return Flag(
        "dialogue", "linguistic-conventions/punctuation", "minor", 0.5, spans,
        "Speech in the source (a dialogue dash), not marked as speech here." if side == "source"
        else "A dialogue dash where the source marks no speech.",
        {"side": side},
    )  # fmt: skip


def _unmarked(other: str) -> int | None:
    """Where the other side begins, if nothing marks speech in it; None if something does."""
    start = other.lstrip()[:1]
    marked = _DASH.search(other) or any(c in other for c in DOUBLE) or (start and start in _SINGLE)
    return None if marked else len(other) - len(other.lstrip())


def _lines(mine: str, other: str) -> list[tuple[tuple[int, int], int]]:
    """Dashes of lines of speech, each with the place of the unmarked line that stands for it on the other side."""
    ours, theirs = mine.splitlines(keepends=True), other.splitlines(keepends=True)
    if len(ours) < 2 or len(ours) != len(theirs):
        return []
    found = []
    at = there = 0
    inside = 0
    for line, its in zip(ours, theirs, strict=True):
        m = speech_dash(line)
        inside += len(parse(its).unclosed)
        if m is not None and its.strip() and not inside and (place := _unmarked(its)) is not None:
            found.append(((at + m.start(1), at + m.end(1)), there + place))
        inside = max(inside - len(parse(its).unopened), 0)
        at, there = at + len(line), there + len(its)
    return found
