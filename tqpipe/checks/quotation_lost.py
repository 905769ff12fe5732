"""Quotations of the source that are not quoted, or whose words are missing, in the translation.

Catches: where the translation has fewer quotations than the source, the source quotation whose words have no
counterpart (needs word links), and the one at whose place the translation has marks with nothing between them (`can
work with " , three`; needs none) or two spaces in a row; all of them where the translation is as long as the rest; a
quotation that kept its marks and less than half of its words; the one at whose place the translation quotes nothing;
and a pair in which only one side quotes. Why: a quotation that becomes the author's own words changes who says what.
Rule: our own; the word links are the encoder's (see tqpipe/alignment/words.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks import _needs
from tqpipe.checks.lexicon.freq import is_content
from tqpipe.checks.reading.quotes import (
    MARKS,
    SINGLE_MARKS,
    Quotation,
    count,
    empty_marks,
    parse,
    singles,
    speech_dash,
    through_break,
)
from tqpipe.checks.reading.reporting import REPORTING
from tqpipe.checks.reading.scripts import word_count
from tqpipe.checks.reading.texts import both_filled, fold, folded_words, forms, resembles, stripped_span
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Side, Span, WordLinks

#: Quotations of a text from which it is a list of them.
_MANY = 50


@dataclass(frozen=True, slots=True)
class Options:
    """A quotation is lost when at most `covered` of its content words are linked or reach `similar`.

    `words`: content words it needs to have. `shrunk`: the most of its length that a quotation with fewer words may have
    kept, as a share; `beside`: how long the rest of the translation may be, as a share of the rest of the source, for
    the words to be surely lost.
    """

    covered: float = 0.34
    words: int = 2
    similar: float = 0.65
    shrunk: float = 0.5
    beside: float = 1.2


NEEDS = (*_needs.FILLED, _needs.either(_needs.Texts(lambda text, lang: count(text), (MARKS, SINGLE_MARKS))))


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield quotations whose words or marks only one side has."""
    if not both_filled(pair):
        return
    links = context.links.get(pair.id)
    lost = False
    if links is not None and count(pair.source_text) > count(pair.target_text):
        for q in parse(pair.source_text).quotations:
            for flag in _uncovered(pair, context, links, q, options):
                lost = True
                yield flag
    if (
        not lost
        and count(pair.source_text) > _filled(pair.target_text)
        and (empty := list(empty_marks(pair.target_text, pair.source_text)))
    ):
        for flag in _emptied(pair, empty):
            lost = True
            yield flag
    if not lost and (gone := _with_its_marks(pair) or _with_its_length(pair)) is not None:
        lost = True
        yield gone
    if lost:
        return
    here, there = count(pair.source_text), count(pair.target_text)
    if (here == 0) == (there == 0):
        if here > there:
            yield from _one_lost(pair, context, here, there)
        elif here == there:
            yield from _shrunk(pair, options)
        return
    side: Side = "source" if here else "target"
    text = pair.text(side)
    quotations = (*parse(text).quotations, *singles(text))
    # A dialogue dash marks speech as well as quotation marks do.
    if (
        not quotations
        or speech_dash(pair.text("target" if here else "source"))
        or _is_title(text, quotations[0], pair)
    ):
        return
    first = quotations[0]
    yield Flag(
        "quotation_lost", "accuracy/mistranslation", "minor", 0.4,
        (stripped_span(side, text, first.start, first.end),),
        "Quoted in the source, not in the translation." if here
        else "Quoted in the translation, not in the source.",
        {"source": here, "target": there},
    )  # fmt: skip


def _filled(text: str) -> int:
    """Quotations that quote something: a stray mark beside as many as the source has is no lost one."""
    empty = [q for q in parse(text).quotations if not any(map(str.isalnum, text[q.start : q.end]))]
    return count(text) - len(empty)


def _quoted(text: str) -> list[Quotation]:
    return sorted((*parse(text).quotations, *singles(text)), key=lambda q: q.start)


def _one_lost(pair: Pair, context: Context, here: int, there: int) -> Iterator[Flag]:
    """The source quotation at whose place the translation quotes nothing, where it quotes less than the source."""
    ours, theirs = _quoted(pair.source_text), _quoted(pair.target_text)
    if len(ours) != here or len(theirs) != there or here > _MANY:
        return  # some go on in other pairs, or each would be compared with thousands
    lengths = len(pair.source_text), len(pair.target_text)
    places = [(q.start / lengths[1], q.end / lengths[1]) for q in theirs]
    shares = [sum(q.end - q.start for q in qs) / n for qs, n in zip((ours, theirs), lengths, strict=True)]
    for q in ours:
        a, b = q.start / lengths[0], q.end / lengths[0]
        alone = all(min(b, d) <= max(a, c) for c, d in places)
        title = not _is_speech(pair.source_text, q, context.source_lang) and (
            pair.source_text[q.start + 1 :].lstrip()[:1].isupper() or _is_title(pair.source_text, q, pair)
        )
        if alone and shares[0] - shares[1] > 0.6 * (b - a) and not title:
            yield Flag(
                "quotation_lost", "accuracy/mistranslation", "minor", 0.5,
                (stripped_span("source", pair.source_text, q.start, q.end),),
                "Quoted in the source, not in the translation.", {"source": here, "target": there},
            )  # fmt: skip
            return


#: How short a translation may be, as a share of the source, in languages that need few characters.
_DENSE = 0.4


def _length(q: Quotation) -> int:
    return q.end - q.start


def _shrunk(pair: Pair, options: Options) -> Iterator[Flag]:
    """A quotation that kept its marks and lost most of its words: "voice" for "the voice of the energy consumer"."""
    ours, theirs = _quoted(pair.source_text), _quoted(pair.target_text)
    if len(ours) != len(theirs) or not 0 < len(ours) <= _MANY:
        return
    # What is lost makes the translation short, too: no language needs less than this.
    longer = max(_DENSE, len(pair.target_text) / len(pair.source_text))
    # The translation may quote in another order: the longest against the longest.
    ranked = dict(zip(*(sorted(qs, key=_length) for qs in (ours, theirs)), strict=True))
    for q, t in zip(ours, theirs, strict=True):
        words, left = pair.source_text[q.start : q.end], pair.target_text[t.start : t.end].split()
        said, kept = word_count(words), word_count(pair.target_text[t.start : t.end])
        expected = _length(q) * min(1.0, longer)
        if (
            said - kept < 2
            or not any(map(str.isalnum, left[0]))
            or max(_length(t), _length(ranked[q])) > options.shrunk * expected
        ):
            continue
        # The words may stand beside the marks: a "syndrome" of acute decompression.
        beside = (len(pair.target_text) - _length(t)) / (len(pair.source_text) - _length(q) or 1)
        yield Flag(
            "quotation_lost", "accuracy/omission", "major", 0.8 if beside <= options.beside else 0.6,
            (
                stripped_span("target", pair.target_text, t.start, t.end),
                stripped_span("source", pair.source_text, q.start, q.end),
            ),
            f"This quotation has {kept} of about {said} words.", {"source": said, "target": kept},
        )  # fmt: skip


def _emptied(pair: Pair, empty: list[tuple[int, int]]) -> Iterator[Flag]:
    """The source quotation that stands where the translation has marks without words, with both places."""
    text, source = pair.target_text, pair.source_text
    filled = [q for q in (*parse(source).quotations, *singles(source)) if q.end - q.start > 2]
    for start, end in empty[:1]:
        place = start / len(text) * len(source)
        best = min(filled, key=lambda q: abs((q.start + q.end) / 2 - place), default=None)
        inside = folded_words(source[best.start : best.end]) if best else frozenset()
        if best is None or not inside or len(inside & folded_words(text)) * 2 > len(inside):
            continue
        yield Flag(
            "quotation_lost", "accuracy/omission", "critical", 0.8,
            (Span("target", start, end), stripped_span("source", source, best.start, best.end)),
            "The words of this quotation are missing in the translation.",
            {"text": source[best.start : best.end][:300], "marks": text[start:end]},
        )  # fmt: skip


#: Two spaces between words, as what stood there leaves them.
_GAP = re.compile(r"(?<=[^\W_])  (?=[^\W_])")
#: How far apart a quotation and the gap that it left may stand, as a share of their texts.
_APART = 0.15


def _with_its_marks(pair: Pair) -> Flag | None:
    """The source quotation that left nothing but a space too many: "his group was  about the change"."""
    source, target = pair.source_text, pair.target_text
    if "  " not in target or "  " in source or count(source) <= count(target):
        return None
    gaps = list(_GAP.finditer(target))
    if len(gaps) != 1:
        return None
    there = forms(target)
    for q in _quoted(source):
        inside = [w for w in forms(source[q.start : q.end]) if len(w) > 3]
        near = abs(q.start / len(source) - gaps[0].start() / len(target)) <= _APART
        if near and inside and not any(resembles(w, there) for w in inside):
            return Flag(
                "quotation_lost", "accuracy/omission", "critical", 0.85,
                (Span("target", *gaps[0].span()), stripped_span("source", source, q.start, q.end)),
                "This quotation is missing in the translation.", {"text": source[q.start : q.end][:300]},
            )  # fmt: skip
    return None


#: The share of a source that its quotations must be, and how long the translation may be, as a share of the rest, for
#: all of them to be surely lost.
_QUOTED, _REST = 0.4, 1.2
#: Letters of what is left at least, and by which it may always be longer.
_LEFT, _SLACK = 8, 6


def _with_its_length(pair: Pair) -> Flag | None:
    """The source's quotations where the translation, which quotes nothing, is as long as what stands beside them."""
    source, target = pair.source_text, pair.target_text.strip()
    if not count(source) or count(target) or len(target) > len(source) * (1 - _QUOTED) * _REST:
        return None
    quoted = _quoted(source)
    beside = len(source) - sum(map(_length, quoted))
    if (
        not quoted
        or beside > (1 - _QUOTED) * len(source)
        or not _LEFT <= len(target) <= _REST * beside + _SLACK
    ):
        return None
    there = forms(target)
    inside = [w for q in quoted for w in forms(source[q.start : q.end]) if len(w) > 4]
    if not inside or any(resembles(w, there) for w in inside):
        return None
    return Flag(
        "quotation_lost", "accuracy/omission", "critical", 0.85,
        (stripped_span("source", source, quoted[0].start, quoted[0].end),),
        "This quotation is missing in the translation.",
        {"text": source[quoted[0].start : quoted[0].end][:300]},
    )  # fmt: skip


def _is_title(text: str, q: Quotation, pair: Pair) -> bool:
    """A single quoted word or a name that the other side has too: titles may be set in italics there."""
    inside = folded_words(text[q.start : q.end])
    other = folded_words(pair.target_text) if text == pair.source_text else folded_words(pair.source_text)
    # Three words with small letters are no title.
    few = 2 if text[q.start + 1 : q.end].strip().islower() else 3
    return len(inside) <= few or len(inside & other) * 2 >= len(inside)


def _is_speech(text: str, q: Quotation, lang: str) -> bool:
    """Whether a reporting verb is among the three words before the quotation or after it."""
    verbs = REPORTING.get(base_language(lang), frozenset())
    beside = (*forms(text[max(0, q.start - 60) : q.start])[-3:], *forms(text[q.end : q.end + 60])[:3])
    return any(w.lower() in verbs for w in beside)


def _uncovered(
    pair: Pair, context: Context, links: WordLinks, q: Quotation, options: Options
) -> Iterator[Flag]:
    target = folded_words(pair.target_text)
    content = [
        i
        for i, w in enumerate(links.source)
        if q.start < w.start and w.end < q.end and any(c.isalpha() for c in w.text)
        and is_content(w.text, context.source_lang)
    ]  # fmt: skip
    if len(content) < options.words:
        return
    linked = {link.source for link in links.links}
    found = [
        i
        for i in content
        if i in linked or links.source_best[i] >= options.similar or fold(links.source[i].text) in target
    ]
    if len(found) > options.covered * len(content):
        return
    # Where the words should be, if an empty pair of marks shows it.
    text = pair.target_text
    empty = [Span("target", i, through_break(text, i)) for i in parse(text).orphans[:1]]
    # A translation that sets no marks at all may have the words in another way: "twp" means daft, twp significa obtús.
    unquoted = not empty and count(pair.source_text) > 1 and not count(text)
    yield Flag(
        "quotation_lost", "accuracy/omission", "major" if unquoted else "critical", 0.6 if unquoted else 0.8,
        (stripped_span("source", pair.source_text, q.start, q.end), *empty),
        "The words of this quotation are missing in the translation.",
        {"words": [links.source[i].text for i in content], "found": [links.source[i].text for i in found]},
    )  # fmt: skip
