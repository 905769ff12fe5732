"""One thing, person or act in place of another: a nurse for "fustera", a flood for "incendie".

Catches: a word of the source whose concept the translation does not name by any of its words, where at about the same
place the translation names another of its kind that the source does not. Why: the sentence is as fluent as before, and
models hardly tell words of one field apart. Sure are two things, people or places, two words of one narrow field, even
where the other text has a word that may mean the same, but stands elsewhere or for something else, and two qualities,
acts or ideas where nothing in the other text is near them; others of these are minor, and told where nothing else is
without a counterpart, or the word links join them. Rule: our own; the words that name a concept in eight languages, all
others by which a good translation may name or imply it, and what is near it, stand in lexicon/concept_words; compiled
by hand.

Not flagged: a word that only one side has (a translation may leave out and explain), a word that looks like one on the
other side, a thing beside an act (said in other words), many words without a counterpart that no links join (a free
translation, or another text).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

from tqpipe.checks import _needs
from tqpipe.checks.lexicon.concept_answers import exchanged, far_from, near, unanswered
from tqpipe.checks.lexicon.concept_table import Named
from tqpipe.checks.reading.linked import joined
from tqpipe.checks.reading.texts import both_filled, composed, given_span
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Span, meet


@dataclass(frozen=True, slots=True)
class Options:
    """No options."""


#: How sure it is that one thing stands for another, or one act, quality or idea for another that nothing in the other
#: text is near to; and for another of its kind.
_SURE, _OTHER = 0.85, 0.5
#: Words without an answer, of both sides together, from which a pair is a free translation, or of another text.
_FREE = 4


def _may_differ(pair: Pair, context: Context, langs: tuple[str, str]) -> bool:
    source, target = pair.source_text, pair.target_text
    return bool(
        unanswered(target, langs[1], source, langs[0]) or exchanged(source, langs[0], target, langs[1])
    )


#: The target names something that the source does not, or not there.
NEEDS = (*_needs.FILLED, _needs.of_pair(_may_differ))


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield the words that stand for others."""
    if not both_filled(pair):
        return
    langs = base_language(context.source_lang), base_language(context.target_lang)
    told: list[Span] = []
    for sure, here, there in sorted(_found(pair, context, langs), key=lambda found: -found[0]):
        target, source = spans = _spans(pair, here, there)
        if meet(spans, told):
            continue
        told += spans
        said, instead = (
            pair.source_text[source.start : source.end],
            pair.target_text[target.start : target.end],
        )
        yield Flag(
            "concepts", "accuracy/mistranslation", "major" if sure == _SURE else "minor", sure, spans,
            f"The source says “{said}”, the translation “{instead}”: neither is in the other text.",
            {"source": said, "target": instead, "concepts": [here.concepts[0], there.concepts[0]]},
        )  # fmt: skip


def _spans(pair: Pair, here: Named, there: Named) -> tuple[Span, Span]:
    """Where the two words stand in the texts as given, the target's first."""
    return (
        given_span("target", pair.target_text, composed(pair.target_text)[1], there.start, there.end),
        given_span("source", pair.source_text, composed(pair.source_text)[1], here.start, here.end),
    )


def _found(pair: Pair, context: Context, langs: tuple[str, str]) -> Iterator[tuple[float, Named, Named]]:
    """How sure it is that what stands for what."""
    source, target = pair.source_text, pair.target_text
    for here, there in exchanged(source, langs[0], target, langs[1]):
        yield _SURE, here, there
    added = unanswered(target, langs[1], source, langs[0])
    lost = unanswered(source, langs[0], target, langs[1]) if added else []
    alone = len(lost) + len(added) == 2
    for here, there in product(lost, added):
        if not here.may_stand_for(there):
            continue
        of, by = _spans(pair, here, there)
        linked = joined(pair, context, (by.start, by.end), (of.start, of.end))
        if linked or (len(lost) + len(added) <= _FREE and near(here.start, there.start, source, target)):
            # Two things are what they are; of other words the texts must have nothing near.
            if (here.thing and there.thing) or (
                far_from(here, target, langs[1]) and far_from(there, source, langs[0])
            ):
                yield _SURE, here, there
            elif linked or alone:
                yield _OTHER, here, there
