"""A country, a people or a city in place of another: the Australian team for Austria, Nigeria for Niger.

Catches: a country (its name, its adjective, its people, its well-known parts), a continent or a city that the source
names and the translation does not, where the translation names another, or two, that the source does not. Why: Suècia
and Switzerland, Iraq and Iran differ by a letter or two, and a system that has seen the one oftener writes it in a
perfect sentence. Rule: our own; countries' names are those of Unicode CLDR, adjectives and cities a table of ours, in
eight languages; in all others that CLDR has the names of places alone (proper_names/places_far.py).

Not flagged: a city for its country, a part for the whole (Moscow, Russia; English, British), Brussels for Europe, a
word that the other side has letter by letter (Michael Jordan), names spelt in a way the table does not know, several
exchanges in one pair.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tqpipe.checks import _needs
from tqpipe.checks.proper_names.places import Mention, gazetteer, mentions
from tqpipe.checks.proper_names.places_far import exchanged
from tqpipe.checks.proper_names.territories import LANGS
from tqpipe.checks.proper_names.unanswered_places import unanswered
from tqpipe.checks.reading.texts import both_filled, word_at
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Side, Span


@dataclass(frozen=True, slots=True)
class Options:
    """No options."""


def _known(lang: str, other: str) -> Iterable[str] | None:
    """What the names of places and of their people begin with; names in languages far from these are not listed."""
    return gazetteer(lang) if lang in LANGS and other in LANGS else None


NEEDS = (*_needs.FILLED, *_needs.both(_needs.Words(_known, folded=True)))


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield places that stand for others."""
    if not both_filled(pair):
        return
    langs = base_language(context.source_lang), base_language(context.target_lang)
    if not set(LANGS).issuperset(langs):
        yield from _far(pair, langs)
        return
    theirs = mentions(pair.target_text, context.target_lang)
    if not theirs:
        return
    ours = mentions(pair.source_text, context.source_lang)
    if {m.code for m in ours} == {m.code for m in theirs}:
        return
    lost = unanswered(ours, theirs, pair.source_text, pair.target_text)
    added = unanswered(theirs, ours, pair.target_text, pair.source_text)
    if sorted((len({m.code for m in lost}), len({m.code for m in added}))) not in ([1, 1], [1, 2]):
        return
    mine, other = min(itertools.product(lost, added), key=lambda two: _apart(two, pair))
    said, instead = _quote(pair.source_text, mine), _quote(pair.target_text, other)
    yield Flag(
        "places", "accuracy/mistranslation", "major", 0.85,
        (_span("target", pair.target_text, other), _span("source", pair.source_text, mine)),
        f"The source names “{said}”, the translation “{instead}”.",
        {"source": said, "target": instead, "codes": [mine.code, other.code]},
    )  # fmt: skip


def _far(pair: Pair, langs: tuple[str, str]) -> Iterator[Flag]:
    """Names of places alone, where one language's words for peoples are not known."""
    found = exchanged(pair.source_text, pair.target_text, langs)
    if found is None:
        return
    mine, other = found
    said, instead = pair.source_text[mine.start : mine.end], pair.target_text[other.start : other.end]
    yield Flag(
        "places", "accuracy/mistranslation", "major", 0.8,
        (Span("target", other.start, other.end), Span("source", mine.start, mine.end)),
        f"The source names “{said}”, the translation “{instead}”.",
        {"source": said, "target": instead, "codes": [mine.code, other.code]},
    )  # fmt: skip


def _apart(two: tuple[Mention, Mention], pair: Pair) -> float:
    """How far apart in their texts two places stand, as a share of the length."""
    mine, other = two
    return abs(
        word_at(pair.source_text, mine.first).start / len(pair.source_text)
        - word_at(pair.target_text, other.first).start / len(pair.target_text)
    )


def _quote(text: str, mention: Mention) -> str:
    return text[word_at(text, mention.first).start : word_at(text, mention.last).end]


def _span(side: Side, text: str, mention: Mention) -> Span:
    return Span(side, word_at(text, mention.first).start, word_at(text, mention.last).end)
