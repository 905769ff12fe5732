"""One term, two translations: a rare word that the text renders in one way all along, and here in another.

Catches: a source word of the text's subject that is linked to one target word in most of its places and to an
unlike one in this place. Why: readers take two words for two things, and a term rendered anew where the rest of the
text keeps to one is often a wrong choice for the context (terminology/inconsistent use of MQM,
https://themqm.org). Rule: our own, over the word links; the document is its own authority. Silent without links.

Not flagged: inflections and spellings of one word, frequent words (everyday words have many fair renderings), a
place in which the usual word stands all the same, terms without a clear majority.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tqpipe.checks import _needs
from tqpipe.checks.lexicon.freq import has_frequencies, is_content, zipf
from tqpipe.checks.reading.texts import alike, fold, forms
from tqpipe.types import Context, Flag, Pair, Span, Word


@dataclass(frozen=True, slots=True)
class Options:
    """`rare`: Zipf frequency below which a source word is a term; `target`: the same of the other word here, which is
    higher: a term may be rendered by a plain word.

    `letters`: letters that a term has at least. `times`, `share`: places and share of the places that make a
    rendering the usual one. `similar`: similarity of the two linked words here from which on they stand for each other.
    """

    rare: float = 3.8
    target: float = 5.0
    letters: int = 5
    times: int = 3
    share: float = 0.75
    similar: float = 0.45


@dataclass(frozen=True, slots=True)
class _Place:
    pair: str
    source: Word
    target: Word
    similarity: float


NEEDS = (_needs.LINKED,)


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield words of the target that stand where the document has another word elsewhere."""
    if len(context.pairs) <= options.times or pair.id not in context.links:
        return
    for place, usual, ids in _found(context, options).get(pair.id, ()):
        yield Flag(
            "terms", "terminology", "minor", 0.4,
            (Span("target", place.target.start, place.target.end),
             Span("source", place.source.start, place.source.end)),
            f"“{place.source.text}” is “{place.target.text}” here and “{usual}” elsewhere in this text.",
            {"source": place.source.text, "target": place.target.text, "usual": usual, "usual_in": list(ids[:10])},
        )  # fmt: skip


_Found = Mapping[str, list[tuple[_Place, str, tuple[str, ...]]]]


def _found(context: Context, options: Options) -> _Found:
    """What to say of each pair, by its id; worked out once a document."""
    if "terms" not in context.memo:
        texts = {p.id: p.target_text for p in context.pairs}
        found: dict[str, list[tuple[_Place, str, tuple[str, ...]]]] = defaultdict(list)
        for places in _places(context, options).values():
            usual, kept, others = _usual(places)
            if len(kept) < options.times or len(kept) < options.share * len(places):
                continue
            ids = tuple(p.pair for p in kept)
            for place in others:
                if place.similarity >= options.similar and not any(
                    alike(usual, word) for word in forms(texts[place.pair])
                ):
                    found[place.pair].append((place, usual, ids))
        context.memo["terms"] = found
    known: _Found = context.memo["terms"]
    return known


def _places(context: Context, options: Options) -> Mapping[str, list[_Place]]:
    """Where the document has each term, with the one target word that it is linked to."""
    source_lang, target_lang = context.source_lang, context.target_lang
    places: dict[str, list[_Place]] = defaultdict(list)
    if not has_frequencies(source_lang) or not has_frequencies(target_lang):
        return places
    for p in context.pairs:
        links = context.links.get(p.id)
        if links is None:
            continue
        sources, targets = Counter(k.source for k in links.links), Counter(k.target for k in links.links)
        for link in links.links:
            mine, theirs = links.source[link.source], links.target[link.target]
            if sources[link.source] > 1 or targets[link.target] > 1:
                continue  # part of a phrase
            if len(mine.text) < options.letters or not (mine.text.isalpha() and theirs.text.isalpha()):
                continue
            if (
                zipf(mine.text, source_lang) >= options.rare
                or zipf(theirs.text, target_lang) >= options.target
            ):
                continue
            if is_content(mine.text, source_lang) and is_content(theirs.text, target_lang):
                places[_term(mine.text)].append(_Place(p.id, mine, theirs, link.score))
    return places


def _term(form: str) -> str:
    """The form by which the places of a term are known: without case, accents, and the plural's s."""
    folded = fold(form)
    return folded[:-1] if folded.endswith("s") and len(folded) > 5 else folded


def _usual(places: list[_Place]) -> tuple[str, list[_Place], list[_Place]]:
    """The commonest rendering, the places that have it or a form of it, and the others."""
    counts = Counter(fold(p.target.text) for p in places)
    best = max(counts, key=lambda form: sum(n for other, n in counts.items() if alike(form, other)))
    sides: tuple[list[_Place], list[_Place]] = ([], [])
    for place in places:
        sides[not alike(best, place.target.text)].append(place)
    kept, others = sides
    return next(p.target.text for p in kept if fold(p.target.text) == best), kept, others
