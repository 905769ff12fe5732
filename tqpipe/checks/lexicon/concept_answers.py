"""What one text names and the other does not: words without an answer, and words of one kind that stand for others."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import product

from tqpipe.checks.lexicon.concept_table import (
    LANGUAGES,
    Named,
    Names,
    Reading,
    implied,
    lexicon,
    named,
    narrow_fields,
    read,
)
from tqpipe.checks.reading.texts import RECENT, alike, composed, lower_words, word_at

#: Letters from which a word may look like another.
_SHORT = 3
#: How far apart in their sentences two words may stand, as a share of the length, or in characters in short ones.
_NEAR, _REACH = 0.12, 25


def near(at: int, other_at: int, text: str, other: str) -> bool:
    """Whether two places stand at about the same one in their sentences."""
    apart = abs(at / len(text) - other_at / len(other))
    return apart <= max(_NEAR, _REACH / min(len(text), len(other)))


@lru_cache(maxsize=RECENT)  # the gate of checks, a check and the model's doubts ask the same
def unanswered(text: str, lang: str, other: str, other_lang: str) -> list[Named]:
    """What a text surely names and the other has no word for, nor one that looks like it: a cognate, or a word left as
    it is, is an answer. Nothing where the other's language has no words here.
    """
    here, there = read(text, lang), read(other, other_lang)
    if other_lang not in LANGUAGES or here.sure <= there.may:
        return []  # as in most pairs
    given, forms = composed(text)[0], lower_words(composed(other)[0])
    lost = []
    for first, last, new in _first_words(here, lambda names: names.sure):
        # Of a word of several meanings one is enough.
        if there.may.isdisjoint(new):
            one = named(given, first, last, new)
            if not any(_looks_like(given[one.start : one.end], new, form, other_lang) for form in forms):
                lost.append(one)
    return lost


def _first_words(
    here: Reading, named_by: Callable[[Names], Sequence[int]]
) -> Iterator[tuple[int, int, list[int]]]:
    """The first word (or two) for every concept, in order, with the concepts that it is the first for."""
    told: set[int] = set()
    for first, last, names in sorted(here.words):
        new = [concept for concept in named_by(names) if concept not in told]
        if new:
            told.update(new)
            yield first, last, new


def _looks_like(word: str, concepts: Sequence[int], form: str, lang: str) -> bool:
    """Whether a word of the other text is like this one, or has a part within that names what this one names."""
    within = lexicon(lang).within
    return (len(form) > _SHORT and alike(word, form)) or any(
        part in form for concept in concepts for part in within.get(concept, ())
    )


@lru_cache(maxsize=RECENT)  # the gate and the check
def exchanged(source: str, source_lang: str, target: str, target_lang: str) -> list[tuple[Named, Named]]:
    """Words of one narrow field at about one place of both texts, each of which the other text does not surely name: an
    earthquake for "inundació". What may name it there does not count where it stands elsewhere, or where it surely
    names another thing that the word's own text names, too (a flood and a tsunami for "el terratrèmol i el tsunami").
    """
    here, there = read(source, source_lang), read(target, target_lang)
    ours, theirs = here.usual - there.usual, there.usual - here.usual
    if not ours or not theirs:
        return []
    field = narrow_fields().__getitem__
    common = ({*map(field, ours)} & {*map(field, theirs)}) - {None}
    if not common:
        return []
    added = list(_poorly_answered(target, target_lang, source, source_lang, common))
    lost = list(_poorly_answered(source, source_lang, target, target_lang, common)) if added else []
    return [
        (a, b)
        for a, b in product(lost, added)
        if not a.fields.isdisjoint(b.fields) and near(a.start, b.start, source, target)
    ]


def _poorly_answered(
    text: str, lang: str, other: str, other_lang: str, fields: set[str | None]
) -> Iterator[Named]:
    """The first words for concepts of some fields that the other text neither surely names nor may name at about
    their place.
    """
    here, there = read(text, lang), read(other, other_lang)
    given, theirs = composed(text)[0], composed(other)[0]
    forms = lower_words(theirs)
    for first, last, new in _first_words(here, lambda names: names.usual):
        if not there.usual.isdisjoint(new) or not any(narrow_fields()[c] in fields for c in new):
            continue
        one = named(given, first, last, new)
        word = given[one.start : one.end]
        answers = {i for i, _, others in there.words if not others.may.isdisjoint(new)}
        answers.update(i for i, form in enumerate(forms) if _looks_like(word, new, form, other_lang))
        elsewhere = {c for i, _, mine in here.words if not first <= i <= last for c in mine.usual}
        claimed = {i for i, _, others in there.words if not elsewhere.isdisjoint(others.usual)}
        if not any(near(one.start, word_at(theirs, i).start, text, other) for i in answers - claimed):
            yield one


def far_from(one: Named, text: str, lang: str) -> bool:
    """Whether no word of a text may name, in the widest sense, anything near what a word of the other names."""
    return implied(text, lang).isdisjoint(one.numbers)
