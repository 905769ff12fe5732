"""Quotation marks that lost their words, their partner or their space.

Catches: an empty quotation or a mark with nothing to open (`can work with " , three`), a mark stuck between two words
(`Trump"We`), a mark that opens or closes alone, a mark that closes another kind (`« … ”`). Why: in news the quoted
words are the news; wreckage around a mark is the most reliable sign that a quotation was lost or that two sentences
ran together. Rule: our own, from the conventions of the languages (RAE, Llibre d'estil, Chicago 13.30 for quotations
of several paragraphs, which open every paragraph and close once).

Not flagged: what the source does too, a quotation that goes on in a neighbouring pair, inches,
apostrophes, Hebrew gershayim.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks import _needs
from tqpipe.checks.reading.neighbours import neighbours
from tqpipe.checks.reading.quotes import DOUBLE, MARKS, NONE, Quotes, empty_marks, mixed, open_singles, parse
from tqpipe.checks.reading.quotes import count as count_quotations
from tqpipe.checks.reading.texts import both_filled, is_latin, words
from tqpipe.types import Context, Flag, Pair, Severity, Span

PUNCTUATION = "linguistic-conventions/punctuation"


@dataclass(frozen=True, slots=True)
class Options:
    """`reach`: how many pairs away a quotation's other mark may stand."""

    reach: int = 6


_OPEN_SINGLES = _needs.any_of("‘‚")
NEEDS = (
    *_needs.FILLED,
    _needs.source(MARKS) | _needs.target(MARKS, _OPEN_SINGLES),
)


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield empty quotations, marks stuck between words, and marks without a partner."""
    if not both_filled(pair):
        return
    text = pair.target_text
    found, in_source = parse(text), parse(pair.source_text)
    if found == in_source == NONE and not open_singles(text):
        return
    lost = count_quotations(pair.source_text) > count_quotations(text)
    yield from _empty(pair, lost)
    if len(in_source.glued) < len(found.glued) and is_latin(text):
        yield from _glued(pair, found)
    alone = open_singles(text)
    if len(alone) > len(open_singles(pair.source_text)) and not any(
        "’" in p.target_text for p in neighbours(pair, context, 1, options.reach)
    ):
        yield _flag(
                "minor", 0.6, Span("target", alone[-1], alone[-1] + 1), PUNCTUATION,
                "This quotation mark is never closed.", "not closed", text[alone[-1]],
            )  # fmt: skip
    if found.quotations and not any(mixed(pair.source_text, q) for q in in_source.quotations):
        for q in [q for q in found.quotations if mixed(text, q)][:1]:
            yield _flag(
                "minor", 0.7, Span("target", q.end - 1, q.end), PUNCTUATION,
                f"“{text[q.start]}” opens this quotation, and “{text[q.end - 1]}” does not close such a one.",
                "mixed", text[q.start] + text[q.end - 1],
            )  # fmt: skip
    if found.balance != in_source.balance and not found.orphans and not found.glued:
        yield from _alone(pair, context, found, in_source, options.reach)


def _flag(
    severity: Severity, confidence: float, span: Span, category: str, message: str, kind: str, quote: str
) -> Flag:
    return Flag("quotation", category, severity, confidence, (span,), message, {"kind": kind, "text": quote})


def _empty(pair: Pair, lost: bool) -> Iterator[Flag]:
    text = pair.target_text
    for start, end in empty_marks(text, pair.source_text):
        span = Span("target", start, end)
        if lost:
            yield _flag(
                "critical", 0.9, span, "accuracy/omission",
                "The quotation is empty: the source quotes words here that are missing in the translation.",
                "empty", text[start:end],
            )  # fmt: skip
        else:
            yield _flag(
                "major", 0.8, span, PUNCTUATION,
                "A quotation mark with nothing between it and the next mark.", "empty", text[start:end],
            )  # fmt: skip


def _glued(pair: Pair, found: Quotes) -> Iterator[Flag]:
    text = pair.target_text
    for i in found.glued:
        before = next((w for w in words(text) if w.end == i), None)
        after = next((w for w in words(text) if w.start == i + 1), None)
        if before is None or after is None or before.text[-1] > "\u052f" or after.text[0] > "\u052f":
            continue  # Hebrew sets a mark inside an acronym.
        start, end = max(before.start, i - 30), min(after.end, i + 29)
        if after.text[0].isupper():
            message = "A quotation opens inside the previous sentence: sentence end and space are missing."
            severity: Severity = "major"
        else:
            message = "A quotation mark stuck between two words: a space is missing."
            severity = "minor"
        yield _flag(severity, 0.9, Span("target", start, end), PUNCTUATION, message, "glued", text[start:end])


def _alone(pair: Pair, context: Context, found: Quotes, source: Quotes, reach: int) -> Iterator[Flag]:
    text = pair.target_text
    for indices, step, word in ((found.unclosed, 1, "closed"), (found.unopened, -1, "opened")):
        whole = step == 1 and source.balance == (0, 0) and bool(source.quotations)
        if indices and not _answered(pair, context, step, reach, whole):
            i = indices[-1] if step == 1 else indices[0]
            yield _flag(
                "minor", 0.7, Span("target", i, i + 1), PUNCTUATION,
                f"This quotation mark is never {word}.", f"not {word}", text[i],
            )  # fmt: skip


def _answered(pair: Pair, context: Context, step: int, reach: int, whole: bool) -> bool:
    """Whether a pair nearby has the other mark, or repeats the opening mark as long quotations do.

    `whole`: the source's quotation ends in its own pair, so it is not a long one.
    """
    for other in neighbours(pair, context, step, reach):
        text = other.target_text
        found = parse(text)
        if (found.unopened if step == 1 else found.unclosed) or found.glued:
            return True
        if any(c in DOUBLE for c in text):
            return step == 1 and not whole and text.lstrip()[:1] in DOUBLE
    return False
