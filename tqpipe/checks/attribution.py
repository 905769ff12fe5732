"""Who says what: a quotation that swallows the reporting clause, ends too soon, or changes its speaker.

Catches: `"…, says Riu"` inside the marks where the source has `«…», diu Riu`, and `"Riu says …"` where it has `Riu
diu «…»`; a quotation that covers far more or far less of the sentence than the source's does; two speakers exchanged,
and one given the words of both. Why: a closing mark in the wrong place puts the journalist's words into the speaker's
mouth, or the reverse. Rule: our own; closed lists of verbs of reporting and of "according to" in eight languages, the
quotations (in the source also the speech after dialogue dashes) of both sides in order.

Not flagged: texts whose numbers of quotations differ (see quotation_lost), quotations without
a closing mark (see quotation), a reported quotation inside a quotation, names that differ only by spelling.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tqpipe.checks import _needs
from tqpipe.checks.reading.quotes import DASHES, MARKS, Quotation, Quotes, parse, spoken
from tqpipe.checks.reading.reporting import ACCORDING, REPORTING
from tqpipe.checks.reading.speakers import speakers
from tqpipe.checks.reading.texts import alike, both_filled, is_capitalised, stripped_span, words
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Span, Word


@dataclass(frozen=True, slots=True)
class Options:
    """`shift`: by how much the quoted share of the text (0..1) may differ; `least`: letters a text needs."""

    shift: float = 0.35
    least: int = 60


NEEDS = (*_needs.FILLED, _needs.target(MARKS), _needs.source(MARKS, DASHES))


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield quotations with the wrong extent, and exchanged speakers."""
    if not both_filled(pair):
        return
    mine, theirs = base_language(context.source_lang), base_language(context.target_lang)
    if mine not in REPORTING or theirs not in REPORTING:
        return
    source, target = parse(pair.source_text), parse(pair.target_text)
    quoted, again = _quoted(source) or spoken(pair.source_text), _quoted(target)
    if quoted and again:
        if not any(q.unclosed or q.orphans or q.glued for q in (source, target)):
            swallowed = list(_swallowed(pair, quoted, again, mine, theirs))
            yield from swallowed or _shifted(pair, source, target, options)
        yield from _exchanged(pair, source.quotations, target.quotations, mine, theirs)


def _quoted(quotes: Quotes) -> tuple[Quotation, ...]:
    """The quotations, with the rest of one that an earlier segment opened (from before the text's start)."""
    if len(quotes.unopened) == 1 and all(q.start > quotes.unopened[0] for q in quotes.quotations):
        return Quotation(-1, quotes.unopened[0] + 1), *quotes.quotations
    return quotes.quotations if not quotes.unopened else ()


def _reports(text: str, quotations: Sequence[Quotation], lang: str) -> tuple[list[Word], list[Word]]:
    """The words that report speech outside and inside the quotations."""
    outside: list[Word] = []
    inside: list[Word] = []
    verbs, according = REPORTING[lang], ACCORDING[lang]
    for word in words(text):
        if (form := word.text.lower()) in verbs or form == according:
            (inside if any(q.start < word.start < q.end for q in quotations) else outside).append(word)
    return outside, inside


def _swallowed(
    pair: Pair, source: Sequence[Quotation], target: Sequence[Quotation], mine: str, theirs: str
) -> Iterator[Flag]:
    """Reporting clauses that stand inside the marks: one more there than in the source, and one fewer outside."""
    text = pair.target_text
    outside, inside = _reports(pair.source_text, source, mine)
    without, within = _reports(text, target, theirs)
    if len(outside) <= len(without) or len(within) <= len(inside):
        return
    for i, q in enumerate(target):
        verbs = [w for w in within if q.start < w.start < q.end]
        if not verbs:
            continue
        clause = _last_clause(text, q, verbs[-1])
        if clause is None and len(source) == len(target) and _follows_report(pair, source[i], outside):
            clause = _first_clause(text, q, verbs[0])
        if clause is None:
            continue
        yield Flag(
            "attribution", "accuracy/mistranslation", "major", 0.7, (stripped_span("target", text, *clause[1:]),),
            "The words that report the speech stand inside the quotation marks.",
            {"kind": "swallowed", "verb": clause[0], "source_verb": outside[-1].text},
        )  # fmt: skip


def _last_clause(text: str, q: Quotation, verb: Word) -> tuple[str, int, int] | None:
    """The verb and the place of the clause at the quotation's end, which a comma parts from the speech."""
    before = text[q.start + 1 : verb.start]
    if "," not in before[-40:] or len(text[verb.end : q.end - 1].split()) > 6:
        return None
    return verb.text, q.start + 1 + before.rfind(",") + 1, q.end


def _first_clause(text: str, q: Quotation, verb: Word) -> tuple[str, int, int] | None:
    """The verb and the place of the clause that a quotation at the start of its sentence begins with."""
    before = text[q.start + 1 : verb.start]
    if (
        q.start < 0
        or not 0 < len(before.split()) <= 6
        or any(c in ".,;:!?" for c in before)
        or _words_before(text, q)
    ):
        return None
    return verb.text, q.start, verb.end


def _words_before(text: str, q: Quotation) -> int:
    """Words of the quotation's sentence that stand before it."""
    return len(words(re.split(r"[.!?…\n]", text[: max(q.start, 0)])[-1]))


def _follows_report(pair: Pair, q: Quotation, outside: Sequence[Word]) -> bool:
    """Whether the source's quotation stands late in its sentence, after the words that report it."""
    text = pair.source_text
    return _words_before(text, q) > 1 and any(
        w.end <= q.start and not re.search(r"[.!?…\n]", text[w.end : q.start]) for w in outside
    )


def _shifted(pair: Pair, source: Quotes, target: Quotes, options: Options) -> Iterator[Flag]:
    if any(len(q.quotations) != 1 or q.unopened for q in (source, target)):
        return
    lengths = len(pair.source_text.strip()), len(pair.target_text.strip())
    if min(lengths) < options.least:
        return
    shares = [
        (q.quotations[0].end - q.quotations[0].start) / n
        for q, n in zip((source, target), lengths, strict=True)
    ]
    if abs(shares[0] - shares[1]) < options.shift:
        return
    q = target.quotations[0]
    more = shares[1] > shares[0]
    yield Flag(
        "attribution", "accuracy/mistranslation", "minor", 0.5,
        (stripped_span("target", pair.target_text, q.start, q.end),),
        f"The quotation covers much {'more' if more else 'less'} of the sentence than in the source.",
        {"kind": "extent", "source": round(shares[0], 2), "target": round(shares[1], 2)},
    )  # fmt: skip


def _exchanged(
    pair: Pair, source: Sequence[Quotation], target: Sequence[Quotation], mine: str, theirs: str
) -> Iterator[Flag]:
    ours, others = speakers(pair.source_text, source, mine), speakers(pair.target_text, target, theirs)
    if len(ours) != len(others) or not ours:
        return
    here = [w.text for w in words(pair.source_text) if is_capitalised(w.text)]
    there = [w.text for w in words(pair.target_text) if is_capitalised(w.text)]
    for speaker, other in zip(ours, others, strict=True):
        a, b = speaker.name, other.name
        if alike(a.text, b.text):
            continue
        # The source must know the other one, and the translation the first, unless both speak in the source: the
        # sentence knows them, and gives the words to the wrong one.
        known = any(b.text == w or alike(b.text, w) for w in here) and (
            any(alike(a.text, w) for w in there) or any(alike(s.name.text, b.text) for s in ours)
        )
        sure = (speaker.named and other.named) or any(
            hearer and alike(hearer, name.text) for hearer, name in ((other.hearer, a), (speaker.hearer, b))
        )
        if not known or _beside(pair, a, b) or not (sure or not _near(pair.target_text, a, b)):
            continue
        yield Flag(
            "attribution", "accuracy/mistranslation", "major", 0.6,
            (Span("target", b.start, b.end), Span("source", a.start, a.end)),
            f"In the source “{a.text}” says this, here “{b.text}” does.",
            {"kind": "speaker", "source": a.text, "target": b.text},
        )  # fmt: skip


def _beside(pair: Pair, a: Word, b: Word) -> bool:
    """First name and surname of one person: the two stand side by side on either side."""
    for text, x, y in ((pair.source_text, a.text, b.text), (pair.target_text, b.text, a.text)):
        for left, right in pairwise(words(text)):
            one, two = left.text, right.text
            if "," not in text[left.end : right.start] and (
                {one, two} == {x, y} or (alike(one, x) and alike(two, y)) or (alike(one, y) and alike(two, x))
            ):
                return True
    return False


def _near(text: str, a: Word, b: Word) -> bool:
    """The source's speaker in the same clause: "Karine Jean-Pierre, who speaks for MoveOn, said"."""
    for word in words(text):
        if alike(word.text, a.text) and abs(word.start - b.start) < 120:
            between = text[min(word.start, b.start) : max(word.end, b.end)]
            if not any(c in between for c in '"“”«».!?'):
                return True
    return False
