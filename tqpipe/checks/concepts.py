"""One thing, person or act in place of another: a nurse for "fustera", a flood for "incendie".

Catches: a word of the source whose concept the translation does not name by any of its words, where at about the same
place the translation names another that the source does not. Why: the sentence is as fluent as before, and models
hardly tell words of one field apart. Two things, people or places, or two words of one narrow field, are surer than two
acts, qualities or ideas, which are told where nothing else is without a counterpart. Rule: our own; the words that name
a concept in eight languages, and all others by which a good translation may name or imply it, stand in
lexicon/concept_words, compiled by hand.

Not flagged: a word that only one side has (a translation may leave out and explain), a word that looks like one on the
other side, several exchanges in one pair (a free translation, or another text).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks import _needs
from tqpipe.checks.lexicon.concept_table import Named, near, unanswered
from tqpipe.checks.reading.texts import both_filled, composed, given_span
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair


@dataclass(frozen=True, slots=True)
class Options:
    """No options."""


#: How sure it is that one thing stands for another, and one act, quality or idea for another of its kind.
_THING, _OTHER = 0.85, 0.5
#: Words without an answer, of both sides together, from which a pair is a free translation, or of another text.
_FREE = 4


def _may_differ(pair: Pair, context: Context, langs: tuple[str, str]) -> bool:
    return bool(unanswered(pair.target_text, langs[1], pair.source_text, langs[0]))


#: The target names something that the source does not.
NEEDS = (*_needs.FILLED, _needs.of_pair(_may_differ))


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield the word that stands for another."""
    if not both_filled(pair):
        return
    langs = base_language(context.source_lang), base_language(context.target_lang)
    source, target = pair.source_text, pair.target_text
    added = unanswered(target, langs[1], source, langs[0])
    lost = unanswered(source, langs[0], target, langs[1]) if added else []
    if not lost or len(lost) + len(added) > _FREE:
        return
    alone = len(lost) + len(added) == 2
    confidence, here, there = max(
        (
            (_confidence(a, b, alone=alone), a, b)
            for a in lost
            for b in added
            if near(a.start, b.start, source, target)
        ),
        key=lambda found: found[0],
        default=(0.0, lost[0], added[0]),
    )
    if not confidence:
        return
    (ours, mine), (theirs, places) = composed(source), composed(target)
    said, instead = ours[here.start : here.end], theirs[there.start : there.end]
    yield Flag(
        "concepts", "accuracy/mistranslation", "major" if confidence == _THING else "minor", confidence,
        (
            given_span("target", target, places, there.start, there.end),
            given_span("source", source, mine, here.start, here.end),
        ),
        f"The source says “{said}”, the translation “{instead}”: neither is in the other text.",
        {"source": said, "target": instead, "concepts": [here.concepts[0], there.concepts[0]]},
    )  # fmt: skip


def _confidence(here: Named, there: Named, *, alone: bool) -> float:
    """How sure it is that one stands for the other, 0 where they may well have nothing to do with each other; `alone`
    says that no other word is without an answer.
    """
    if (here.things and there.things) or not here.fields.isdisjoint(there.fields):
        return _THING
    alike = here.things or there.things or not here.classes.isdisjoint(there.classes)
    return _OTHER if alone and alike else 0.0
