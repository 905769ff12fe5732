"""Segments that only one side has: omissions and additions.

Catches: a pair with an empty side, a sentence in whose place nothing stands but marks (`-`, `...`, `<unk>`), and a
scrap of page furniture that was joined to the segment before it. Why: a lost sentence is the worst error a reader
cannot see; page furniture (dates, reading times, "stats") is worth a look and no more. Rule: our own; furniture is
short, has no sentence punctuation and few words, or consists of figures.

A pair that came joined, from a file of pairs, has no furniture. Not flagged: furniture whose words the other
side has in a neighbouring pair (a dateline that was joined to the next line).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks import _needs
from tqpipe.checks.reading.linked import seen
from tqpipe.checks.reading.neighbours import index_of
from tqpipe.checks.reading.texts import both_filled, fold, folded_words, resembles, stripped_span, words
from tqpipe.types import Context, Flag, Pair, Segment, Severity, Side

#: A translation that says nothing, of few characters.
_SAYS_NOTHING = re.compile(r"(?:[\W_]|<(?:unk|pad|s|/s|eos|bos)>)*", re.IGNORECASE)
_FEW = 24
_SENTENCE_END = re.compile(r"[.!?…。！？][\"”»’')\]]*\s*$")


@dataclass(frozen=True, slots=True)
class Options:
    """`furniture`: most words of page furniture; `critical`: words from which a lost sentence is critical; `emptied`:
    words from which a text must have some in its translation (a dash is how tables say "not yet").
    """

    furniture: int = 4
    critical: int = 12
    emptied: int = 4


NEEDS = (
    _needs.of_pair(
        lambda pair, context, langs: (
            len(pair.source) + len(pair.target) != 2 or len(pair.target_text) < _FEW or not both_filled(pair)
        )
    ),
)


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield what only one side has."""
    source, target = pair.source_text.strip(), pair.target_text.strip()
    if source and target:
        yield from _emptied(pair, options)
        yield from _scraps(pair, context, options)
    if bool(source) == bool(target):
        return
    side: Side = "source" if source else "target"
    text = pair.text(side)
    count = len(words(text))
    # Whoever joined the pair meant these two texts: neither furniture nor the aligner's mistake.
    joined = pair.alignment.confidence is None
    furniture = not joined and count <= options.furniture and not _SENTENCE_END.search(text)
    if furniture and _nearby(pair, context, side):
        return
    severity: Severity = (
        "minor" if furniture else "critical" if side == "source" and count >= options.critical else "major"
    )
    if side == "source":
        message = (
            "This is not in the translation." if furniture else "This sentence is missing in the translation."
        )
        category = "accuracy/omission"
    else:
        message = (
            "This is not in the source." if furniture else "This sentence has no counterpart in the source."
        )
        category = "accuracy/addition"
    yield Flag(
        "unmatched", category, severity, 0.95 if joined else 0.8, (stripped_span(side, text, 0, len(text)),), message,
        {"side": side, "words": count, "furniture": furniture},
    )  # fmt: skip


def _emptied(pair: Pair, options: Options) -> Iterator[Flag]:
    """A text in whose place only marks stand."""
    source, target = pair.source_text, pair.target_text
    if len(target) >= _FEW or not _SAYS_NOTHING.fullmatch(target):
        return
    count = sum(any(map(str.isalpha, w.text)) for w in words(source))
    if count < options.emptied:
        return
    severity: Severity = "critical" if count >= options.critical else "major"
    yield Flag(
        "unmatched", "accuracy/omission", severity, 0.95,
        (stripped_span("source", source, 0, len(source)), stripped_span("target", target, 0, len(target))),
        f"Only “{target.strip()}” stands for this text.", {"words": count},
    )  # fmt: skip


def _scraps(pair: Pair, context: Context, options: Options) -> Iterator[Flag]:
    """Furniture on a line of its own in a pair whose other side has nothing like it."""
    sides: tuple[Side, ...] = ("target", "source")
    for side in sides:
        other: Side = "source" if side == "target" else "target"
        segments = pair.segments(side)
        if len(segments) < 2 or len(segments) <= len(pair.segments(other)):
            continue
        there = [w.text for w in words(pair.text(other))]
        for segment in segments:
            mine = [w.text for w in words(segment.text) if len(w.text) > 2]
            alone = sum(s.paragraph == segment.paragraph for s in segments) == 1
            if not mine or len(mine) > options.furniture or not alone or _SENTENCE_END.search(segment.text):
                continue
            if any(resembles(a, there) for a in mine) or _linked(pair, context, side, segment):
                continue
            start = segment.start - segments[0].start
            what = "addition" if side == "target" else "omission"
            yield Flag(
                "unmatched", f"accuracy/{what}", "minor", 0.7,
                (stripped_span(side, pair.text(side), start, start + len(segment.text)),),
                "This line has no counterpart.", {"side": side, "words": len(mine), "furniture": True},
            )  # fmt: skip


def _linked(pair: Pair, context: Context, side: Side, segment: Segment) -> bool:
    """Whether the encoder sees a counterpart of every word of the segment."""
    links = context.links.get(pair.id)
    if links is None:
        return False
    start = segment.start - pair.segments(side)[0].start
    scores = [
        b
        for w, b in zip(*seen(links, side), strict=True)
        if start <= w.start < start + len(segment.text) and len(w.text) > 2
    ]
    return bool(scores) and min(scores) >= 0.55


def _nearby(pair: Pair, context: Context, side: Side) -> bool:
    """Whether a pair next to this one has the same words on the other side, alone or glued to another."""
    at = index_of(pair, context)
    mine = [fold(w.text) for w in words(pair.text(side)) if len(w.text) > 2]
    if at is None or not mine:
        return False
    other: Side = "target" if side == "source" else "source"
    around: set[str] = set()
    for p in context.pairs[max(0, at - 2) : at + 3]:
        around |= folded_words(p.text(other))
    return all(any(w.startswith(m) or w.endswith(m) for w in around) for m in mine)
