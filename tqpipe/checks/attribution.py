"""Who says what: a quotation that swallows the reporting clause, ends too soon, or changes its speaker.

Catches: `"…, says Riu"` inside the marks where the source has `«…», diu Riu`; a quotation that covers
far more or far less of the sentence than the source's does; two speakers exchanged. Why: a closing mark
in the wrong place puts the journalist's words into the speaker's mouth, or the reverse. Rule: our own;
closed lists of verbs of reporting in eight languages, the quotations of both sides in order.

Not flagged: texts whose numbers of quotations differ (see quotation_lost), quotations without
a closing mark (see quotation), a reported quotation inside a quotation, names that differ only by spelling.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from tqpipe.checks._dangling import REPORTING
from tqpipe.checks._quotes import Quotation, parse
from tqpipe.checks._text import alike, both_filled, is_capitalised, short_span, words
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Span, Word


@dataclass(frozen=True, slots=True)
class Options:
    """`shift`: by how much the quoted share of the text (0..1) may differ; `least`: letters a text needs."""

    shift: float = 0.35
    least: int = 60


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield quotations with the wrong extent, and exchanged speakers."""
    if not both_filled(pair):
        return
    lang = base_language(context.target_lang)
    mine, theirs = REPORTING.get(base_language(context.source_lang)), REPORTING.get(lang)
    if mine is None or theirs is None:
        return
    source, target = parse(pair.source_text), parse(pair.target_text)
    if not source.quotations or not target.quotations:
        return
    whole = all(not (q.unclosed or q.unopened or q.orphans or q.glued) for q in (source, target))
    if whole:
        swallowed = list(_swallowed(pair, source.quotations, target.quotations, mine, theirs))
        yield from swallowed or _shifted(pair, source.quotations, target.quotations, options)
    yield from _exchanged(pair, source.quotations, target.quotations, mine, theirs)


def _reports(
    text: str, quotations: tuple[Quotation, ...], verbs: frozenset[str]
) -> tuple[list[Word], list[Word]]:
    """The reporting verbs outside and inside the quotations."""
    outside: list[Word] = []
    inside: list[Word] = []
    for word in words(text):
        if word.text.lower() in verbs:
            (inside if any(q.start < word.start < q.end for q in quotations) else outside).append(word)
    return outside, inside


def _swallowed(
    pair: Pair, source: tuple[Quotation, ...], target: tuple[Quotation, ...],
    mine: frozenset[str], theirs: frozenset[str],
) -> Iterator[Flag]:  # fmt: skip
    outside, inside = _reports(pair.source_text, source, mine)
    if not outside or inside:
        return
    without, within = _reports(pair.target_text, target, theirs)
    if without or not within:
        return
    word = within[-1]
    # The clause must be at the edge of its quotation, as a reporting clause is: a comma beside it.
    q = next(q for q in target if q.start < word.start < q.end)
    clause = pair.target_text[word.end : q.end - 1]
    before = pair.target_text[q.start + 1 : word.start]
    if not ("," in before[-40:] and len(clause.split()) <= 6):
        return
    start = q.start + 1 + before.rfind(",") + 1
    yield Flag(
        "attribution", "accuracy/mistranslation", "major", 0.7,
        (short_span("target", pair.target_text, start, q.end),),
        "The words that report the speech stand inside the quotation marks.",
        {"kind": "swallowed", "verb": word.text, "source_verb": outside[-1].text},
    )  # fmt: skip


def _shifted(
    pair: Pair, source: tuple[Quotation, ...], target: tuple[Quotation, ...], options: Options
) -> Iterator[Flag]:
    if len(source) != 1 or len(target) != 1:
        return
    lengths = len(pair.source_text.strip()), len(pair.target_text.strip())
    if min(lengths) < options.least:
        return
    shares = [(q[0].end - q[0].start) / n for q, n in zip((source, target), lengths, strict=True)]
    if abs(shares[0] - shares[1]) < options.shift:
        return
    q = target[0]
    more = shares[1] > shares[0]
    yield Flag(
        "attribution", "accuracy/mistranslation", "minor", 0.5,
        (short_span("target", pair.target_text, q.start, q.end),),
        f"The quotation covers much {'more' if more else 'less'} of the sentence than in the source.",
        {"kind": "extent", "source": round(shares[0], 2), "target": round(shares[1], 2)},
    )  # fmt: skip


def _speakers(text: str, quotations: tuple[Quotation, ...], verbs: frozenset[str]) -> list[Word]:
    """Capitalised words right before or after a reporting verb outside the quotations."""
    tokens = words(text)
    found = []
    for i, word in enumerate(tokens):
        if word.text.lower() not in verbs or any(q.start < word.start < q.end for q in quotations):
            continue
        beside = [
            tokens[k]
            for k in (i - 1, i + 1)
            if 0 <= k < len(tokens) and len(tokens[k].text) > 2 and is_capitalised(tokens[k].text)
            and text[min(word.end, tokens[k].end) : max(word.start, tokens[k].start)].isspace()
        ]  # fmt: skip
        # "Clark said Theresa May's plan", "Sturridge told Liverpool": which of the two speaks is not for a rule to say.
        if len(beside) == 1:
            found.append(beside[0])
    return found


def _exchanged(
    pair: Pair, source: tuple[Quotation, ...], target: tuple[Quotation, ...],
    mine: frozenset[str], theirs: frozenset[str],
) -> Iterator[Flag]:  # fmt: skip
    ours, others = (
        _speakers(pair.source_text, source, mine),
        _speakers(pair.target_text, target, theirs),
    )
    if len(ours) != len(others) or not ours:
        return
    here = [w.text for w in words(pair.source_text) if is_capitalised(w.text)]
    there = [w.text for w in words(pair.target_text) if is_capitalised(w.text)]
    for a, b in zip(ours, others, strict=True):
        if alike(a.text, b.text):
            continue
        # Both names must be on both sides: the sentence knows them, and gives the words to the other one.
        known = any(b.text == w or alike(b.text, w) for w in here) and any(alike(a.text, w) for w in there)
        if not known or _beside(pair, a, b) or _near(pair.target_text, a, b):
            continue
        yield Flag(
            "attribution", "accuracy/mistranslation", "major", 0.6,
            (Span("target", b.start, min(b.end, b.start + 60)), Span("source", a.start, min(a.end, a.start + 60))),
            f"In the source “{a.text}” says this, here “{b.text}” does.",
            {"kind": "speaker", "source": a.text, "target": b.text},
        )  # fmt: skip


def _beside(pair: Pair, a: Word, b: Word) -> bool:
    """First name and surname of one person: the two stand side by side on either side."""
    for text, x, y in ((pair.source_text, a.text, b.text), (pair.target_text, b.text, a.text)):
        tokens = [w.text for w in words(text)]
        for left, right in pairwise(tokens):
            if (
                {left, right} == {x, y}
                or (alike(left, x) and alike(right, y))
                or (alike(left, y) and alike(right, x))
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
