"""Segments that only one side has: omissions and additions.

Catches: a pair with an empty side, a sentence in whose place nothing stands but marks (`-`, `...`, `<unk>`), and a
scrap of page furniture that was joined to the segment before it. A paragraph, or sentences in a row, that only one side
has are critical and sure: the aligner may miss one sentence, hardly its neighbour too. Why: a lost sentence is the
worst error a reader cannot see; page furniture (dates, reading times, "stats") is worth a look and no more. Rule: our
own; furniture is short, has no sentence punctuation and few words, or consists of figures.

No furniture: an item of a list, a row of a table, a heading with its mark, a quotation, a lost line with a figure that
is no date or time; what pages are known to say (`Share this article`) is an addition where only the translation
has it. A pair that came joined, from a file of pairs, has no furniture. Not flagged: furniture whose words the other
side has in a neighbouring pair (a dateline that was joined to the next line).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from tqpipe.checks import _needs
from tqpipe.checks.reading.linked import seen
from tqpipe.checks.reading.neighbours import index_of, neighbours
from tqpipe.checks.reading.texts import both_filled, fold, folded_words, resembles, stripped_span, words
from tqpipe.checks.wreckage.page_phrases import is_page
from tqpipe.types import Context, Flag, Pair, Segment, Severity, Side

#: A translation that says nothing, of few characters.
_SAYS_NOTHING = re.compile(r"(?:[\W_]|<(?:unk|pad|s|/s|eos|bos)>)*", re.IGNORECASE)
_FEW = 24
#: Marks of quotation: what closes it in one language opens it in another.
_QUOTES = "\"“”„'‘’‚«»「」『』"
_SENTENCE_END = re.compile(rf"[.!?…。！？؟।][{_QUOTES})）\]]*\s*$")
#: What a text says of its own lines: an item, a row, a heading, a quotation.
_OF_THE_TEXT = re.compile(
    rf"\s*(?:[-–—*•‣▪◦]\s|\d+[.)]\s|#{{1,6}}\s|\||[{_QUOTES}].*[{_QUOTES}]\s*$)", re.DOTALL
)
#: A date or a time in figures, and how long something takes to read: what pages say of a text.
_STAMP = re.compile(r"(?:[\d\W]|\b(?:min|mins|h|am|pm)\b)*", re.IGNORECASE)
#: Letters of the shortest sentence that counts as one of several in a row ("5.2." and "Tel." end in a full stop, too).
_FULL = 6
#: Probability of a bead from which the aligner is sure that its sentence stands alone, and those beside it, too.
_ALONE = 0.8
#: Pairs before and behind that are looked at for a row: what the other side has alone may stand between its sentences.
_REACH = 6
_EDGES = " \t\n\r.…!?|·•»›-–—:"


@dataclass(frozen=True, slots=True)
class Options:
    """`furniture`: most words of page furniture; `critical`: words from which a lost sentence is critical; `emptied`:
    words from which a text must have some in its translation (a dash is how tables say "not yet").
    """

    furniture: int = 4
    critical: int = 12
    emptied: int = 4


#: Whether a sentence is one of several in a row, or a paragraph.
Row = Literal["row", "paragraph"]
_MESSAGES: dict[tuple[Side, str], str] = {
    ("source", "sentence"): "This sentence is missing in the translation.",
    ("source", "row"): "This sentence is missing in the translation, like the one beside it.",
    ("source", "paragraph"): "This paragraph is missing in the translation.",
    ("source", "furniture"): "This is not in the translation.",
    ("target", "sentence"): "This sentence has no counterpart in the source.",
    ("target", "row"): "This sentence has no counterpart in the source, like the one beside it.",
    ("target", "paragraph"): "This paragraph has no counterpart in the source.",
    ("target", "furniture"): "This is not in the source.",
    ("target", "page"): "This looks like a part of the web page, not of the text.",
}

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
    page = not joined and side == "target" and is_page(text.strip(_EDGES))
    furniture = not joined and not page and _furniture(text, side, options)
    if furniture and _nearby(pair, context, side):
        return
    row = not joined and not page and not furniture and _in_a_row(pair, context, side, options)
    severity: Severity = "major"
    if furniture:
        severity = "minor"
    elif row or (side == "source" and count >= options.critical):
        severity = "critical"
    message = _MESSAGES[side, "page" if page else row or ("furniture" if furniture else "sentence")]
    category = "accuracy/omission" if side == "source" else "accuracy/addition"
    confidence = 0.97 if row else 0.95 if joined else 0.8
    yield Flag(
        "unmatched", category, severity, confidence, (stripped_span(side, text, 0, len(text)),), message,
        {"side": side, "words": count, "furniture": furniture},
    )  # fmt: skip


def _furniture(text: str, side: Side, options: Options) -> bool:
    """Whether a piece that one side has alone may be what a page says beside the text."""
    if len(words(text)) > options.furniture or _SENTENCE_END.search(text) or _OF_THE_TEXT.match(text):
        return False
    return side == "target" or not any(map(str.isdigit, text)) or bool(_STAMP.fullmatch(text))


def _in_a_row(pair: Pair, context: Context, side: Side, options: Options) -> Row | None:
    """What only this side has: more than one full sentence in a row, or the whole of a long paragraph."""
    if not _lone(pair, side, options):
        return None
    row = [pair]
    for step in (1, -1):
        for near in neighbours(pair, context, step, _REACH):
            if _lone(near, side, options):
                row.append(near)
            elif near.segments(side):
                break
    if max(p.alignment.confidence or 0.0 for p in row) < _ALONE:
        return None
    if len(row) > 1:
        return "row"
    paragraph = pair.segments(side)[0].paragraph
    long = len(words(pair.text(side))) >= options.critical
    return "paragraph" if long and _sizes(context, side)[paragraph] == 1 else None


def _lone(pair: Pair, side: Side, options: Options) -> bool:
    """Whether a pair of an aligned document is a full sentence that one side has alone."""
    text = pair.text(side)
    return (
        len(pair.source) + len(pair.target) == len(pair.segments(side)) == 1
        and pair.alignment.confidence is not None
        and sum(map(str.isalpha, text)) >= _FULL
        and not _furniture(text, side, options)
    )


def _sizes(context: Context, side: Side) -> Counter[int]:
    """How many segments each paragraph of a side has; nothing where every sentence is one (the text came as lines)."""
    sizes: Counter[int] = context.memo.setdefault(f"paragraph sizes, {side}", Counter())
    if not sizes:
        sizes.update(segment.paragraph for p in context.pairs for segment in p.segments(side))
    return sizes if len(sizes) > 1 and max(sizes.values()) > 1 else Counter()


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
