"""Words without a counterpart, seen by the encoder's word links.

Catches: a stretch of the source that nothing in the translation resembles (omission), and the reverse
(addition). Why: a dropped clause or list item leaves a fluent sentence behind. Rule: our own. Every
word adds how far its best similarity to the other side stays below a level (function words count
less, words with a link half, well-matched words subtract), and the stretch with the largest sum is
reported when it passes a threshold; the thresholds are set on human translations, and the recall was
measured on clauses cut out of them and pasted into them. A minor stretch on each side, the only ones, are one thing
said in other words: one flag. Of pairs of several sentences, one that has no counterpart is told by its length and its
links together (wreckage/stretches.py), and marked whole. Silent without word links.

Minor where the pair is alone and short (a saying for a saying).

Not flagged: single words (translators rephrase), words whose form is on the other side, what stands in tags
and placeholders.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tqpipe.checks import _needs
from tqpipe.checks.lexicon.freq import is_content
from tqpipe.checks.reading.linked import seen
from tqpipe.checks.reading.masked import masked
from tqpipe.checks.reading.texts import both_filled, fold, folded_words, stripped_span
from tqpipe.checks.wreckage import stretches
from tqpipe.types import Context, Flag, Pair, Severity, Side, Span, Word, WordLinks


@dataclass(frozen=True, slots=True)
class Options:
    """`below`: how far below the lower quartile of the document's similarities a word is uncovered.

    `function`, `linked`: weights of function words and of words with a link.

    `source`, `target`: sums from which a stretch is reported; `severe`: how many times that makes it
    major. `sentences`: tell sentences without a counterpart by their length, too.
    """

    below: float = 0.03
    function: float = 0.4
    linked: float = 0.5
    source: float = 0.65
    target: float = 0.55
    severe: float = 1.75
    sentences: bool = True


# Lower quartile of content words in translated news, and the number of words it counts for.
_USUAL, _PRIOR = 0.48, 100


@dataclass(frozen=True, slots=True)
class _Stretch:
    first: int
    last: int
    total: float


NEEDS = (*_needs.FILLED, _needs.LINKED)


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield stretches of words without a counterpart."""
    links = context.links.get(pair.id)
    if links is None or not both_filled(pair):
        return
    sides: tuple[tuple[Side, str, float], ...] = (
        ("source", context.source_lang, options.source),
        ("target", context.target_lang, options.target),
    )
    alone: Sequence[Span] = ()
    if options.sentences:
        langs = context.source_lang, context.target_lang
        alone = stretches.sentences(pair.source_text, pair.target_text, links, langs)
    found = [_sentence(pair, span) for span in alone]
    short = len(context.links) < 2 and _is_short(pair, links)
    for side, lang, threshold in sides:
        tokens = links.source if side == "source" else links.target
        plain = masked(pair.text(side))
        gains = _gains(pair, plain, context, links, side, lang, options)
        for stretch in _stretches(gains):
            # One rare word is a name or a free rendering, not a lost clause.
            content = [
                i
                for i in range(stretch.first, stretch.last + 1)
                if is_content(tokens[i].text, lang) and not plain[tokens[i].start : tokens[i].end].isspace()
            ]
            if stretch.total >= threshold and len(content) > 1:
                stretch = _Stretch(content[0], content[-1], stretch.total)
                if _of_one(side, tokens, stretch, alone):
                    continue
                flag = _flag(pair, side, tokens, stretch, stretch.total / threshold, options)
                if short and flag.severity == "major":
                    flag = replace(flag, severity="minor", confidence=_SHORT_ALONE)
                found.append(flag)
    if not alone and [(flag.spans[0].side, flag.severity) for flag in found] == [
        ("source", "minor"),
        ("target", "minor"),
    ]:
        found = [_both(*found)]
    yield from found


#: Words of a text that is too short to be lost in part; confidence of what is marked in one.
_FEW, _SHORT_ALONE = 12, 0.4


def _is_short(pair: Pair, links: WordLinks) -> bool:
    """Whether both sides are a few words, about as many: of a saying no word need have a counterpart of its own, and a
    pair by itself does not tell how alike words of its text are.
    """
    here, there = (sum(any(map(str.isalnum, w.text)) for w in side) for side in (links.source, links.target))
    return 0 < max(here, there) <= _FEW and max(here, there) <= 1.5 * min(here, there)


def _gains(
    pair: Pair, plain: str, context: Context, links: WordLinks, side: Side, lang: str, options: Options
) -> list[float]:
    """How uncovered every word is; below zero where it is covered, zero for marks and code (`plain` has none)."""
    tokens, best = seen(links, side)
    level = _quartile(context, side, lang) - options.below
    linked = {link.source if side == "source" else link.target for link in links.links}
    other = folded_words(pair.text("target" if side == "source" else "source"))
    gains = []
    for i, (word, similarity) in enumerate(zip(tokens, best, strict=True)):
        if not any(c.isalnum() for c in plain[word.start : word.end]):
            gains.append(0.0)
            continue
        covered = fold(word.text) in other
        gain = level - (1.0 if covered else similarity)
        gain *= 1.0 if is_content(word.text, lang) else options.function
        gains.append(gain * options.linked if gain > 0 and i in linked else gain)
    return gains


def _quartile(context: Context, side: Side, lang: str) -> float:
    """Lower quartile of the content words' similarities in the document.

    Languages, texts and encoders differ in how alike translated words look, so the level is the
    document's own; a short document is mixed with the usual value.
    """
    memo: dict[Side, float] = context.memo.setdefault("coverage", {})
    if side not in memo:
        values = sorted(
            value
            for links in context.links.values()
            for word, value in zip(*seen(links, side), strict=True)
            if word.text.isalpha() and is_content(word.text, lang)
        )
        own = values[len(values) // 4] if values else 0.0
        memo[side] = (len(values) * own + _PRIOR * _USUAL) / (len(values) + _PRIOR)
    return memo[side]


def _stretches(gains: Sequence[float]) -> Iterator[_Stretch]:
    """Stretches with the largest sums, left to right; a drop of .5 below the peak ends one."""
    first, last, total, peak = -1, -1, 0.0, 0.0
    for i, gain in enumerate(gains):
        if first < 0:
            if gain > 0:
                first, last, total, peak = i, i, gain, gain
            continue
        total += gain
        if total > peak:
            last, peak = i, total
        if total <= 0 or total < peak - 0.5:
            yield _Stretch(first, last, peak)
            first = -1
    if first >= 0:
        yield _Stretch(first, last, peak)


def _of_one(side: Side, tokens: Sequence[Word], stretch: _Stretch, alone: Sequence[Span]) -> bool:
    """Whether the stretch has words of a sentence that stands alone."""
    start, end = tokens[stretch.first].start, tokens[stretch.last].end
    return any(span.side == side and start < span.end and span.start < end for span in alone)


def _sentence(pair: Pair, span: Span) -> Flag:
    text = pair.text(span.side)[span.start : span.end]
    lost = span.side == "source"
    return Flag(
        "coverage", "accuracy/omission" if lost else "accuracy/addition", "major", 0.9, (span,),
        f"No sentence of the {'translation' if lost else 'source'} corresponds to this one.",
        {"text": text[:500], "sentence": True},
    )  # fmt: skip


def _flag(
    pair: Pair, side: Side, tokens: Sequence[Word], stretch: _Stretch, times: float, options: Options
) -> Flag:
    start, end = _whole(pair.text(side), tokens, stretch)
    severe = times >= options.severe
    severity: Severity = "major" if severe else "minor"
    if side == "source":
        message, category = "Nothing in the translation corresponds to these words.", "accuracy/omission"
    else:
        message, category = "Nothing in the source corresponds to these words.", "accuracy/addition"
    confidence = 0.8 if times >= 2 * options.severe else 0.6 if severe else 0.3
    return Flag(
        "coverage", category, severity, confidence, (stripped_span(side, pair.text(side), start, end),), message,
        {"text": pair.text(side)[start:end][:500], "sum": round(stretch.total, 3)},
    )  # fmt: skip


#: Where a sentence may begin: after a mark that ends one, with what closes it, and space where the script has any.
_BEGINS = re.compile(r"(?:[.!?…][\"'”’»)\]]*\s+|[。！？][」』”’]*|\n)\s*")
#: Words between a stretch's edge and a sentence's that are no more than chance links of small words.
_EDGE = 3


def _whole(text: str, tokens: Sequence[Word], stretch: _Stretch) -> tuple[int, int]:
    """Where a stretch begins and ends; a lost sentence does so with its small words and its last mark.

    A stretch of a sentence or more, whose edge is a few words from a sentence's, ends there.
    """
    start, end = tokens[stretch.first].start, tokens[stretch.last].end
    edges = [0, *(m.end() for m in _BEGINS.finditer(text)), len(text)]
    if len(edges) == 2:
        return start, end

    def nearest(at: int) -> int | None:
        def between(edge: int) -> int:
            low, high = min(at, edge), max(at, edge)
            return sum(low <= w.start < high and any(map(str.isalnum, w.text)) for w in tokens)

        best = min(edges, key=lambda edge: (between(edge), abs(edge - at)))
        return best if between(best) <= _EDGE else None

    first, last = nearest(start), nearest(end)
    return (first, last) if first is not None and last is not None and first < last else (start, end)


def _both(source: Flag, target: Flag) -> Flag:
    return replace(
        source, category="accuracy/mistranslation", confidence=max(source.confidence, target.confidence),
        spans=(*source.spans, *target.spans), message="These words do not correspond to each other.",
        evidence={**source.evidence, "other": target.evidence["text"], "other_sum": target.evidence["sum"]},
    )  # fmt: skip
