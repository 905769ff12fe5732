"""A place in an order that changed: "fourth" for "segona", "the third time" for "la primera vegada".

Catches: an ordinal word of the translation, first to tenth, where the source has another one at about the same place,
and neither side has the other's in any form. Why: numbers in figures are looked at, ordinals are read over. Rule: our
own; the table in _ordinals.py (CLDR's spelt-out ordinals).

Not flagged: an ordinal that the other side says as a figure or a cardinal (21 and twenty-first, segle V), as a
fraction (a third), or as another word (once more, former, bronze); Portuguese weekdays (segunda-feira).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks import _contrast, _linked, _numerals
from tqpipe.checks._contrast import Hit
from tqpipe.checks._ordinals import ORDINALS
from tqpipe.checks._text import both_filled, composed
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair


@dataclass(frozen=True, slots=True)
class Options:
    """`near`: how far apart in their sentences two ordinals may stand, as a share of the length."""

    near: float = 0.3


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield ordinals that changed."""
    if not both_filled(pair):
        return
    langs = base_language(context.source_lang), base_language(context.target_lang)
    source, target = pair.source_text, pair.target_text
    told: set[int] = set()
    for here, there in (
        *_contrast.contradictions(ORDINALS, source, target, langs, options.near),
        *_apart(pair, context, langs),
    ):
        if there.word.start in told:
            continue
        told.add(there.word.start)
        if _weekday(source, here) or _weekday(target, there):
            continue
        if _figure(target, langs[1], here.member[1]) or _figure(source, langs[0], there.member[1]):
            continue
        yield Flag(
            "ordinals", "accuracy/mistranslation", "major", 0.7, _contrast.spans(source, target, here, there),
            f"The source says “{here.word.text}”, the translation “{there.word.text}”.",
            {"source": here.word.text, "target": there.word.text, "ranks": [here.member[1], there.member[1]]},
        )  # fmt: skip


def _apart(pair: Pair, context: Context, langs: tuple[str, str]) -> Iterator[tuple[Hit, Hit]]:
    """Ordinals that word links join, however far apart they stand, where no other place says either."""
    source, target = pair.source_text, pair.target_text
    here = _contrast.find(ORDINALS, source, langs[0])
    there = _contrast.find(ORDINALS, target, langs[1]) if here else ()
    mine, theirs = (Counter(h.member for h in hits) for hits in (here, there))
    for hit in there:
        for other in here:
            if (
                hit.strong
                and other.strong
                and hit.member != other.member
                and mine[hit.member] < theirs[hit.member]
                and theirs[other.member] < mine[other.member]
                and _linked.joined(
                    pair, context, _contrast.place(source, other), _contrast.place(target, hit)
                )
            ):
                yield other, hit


def _weekday(text: str, hit: Hit) -> bool:
    """Whether a Portuguese ordinal names a day: segunda-feira is Monday."""
    return composed(text)[0].startswith("-feira", hit.word.end)


def _figure(text: str, lang: str, rank: str) -> bool:
    """Whether the text has the number as a figure, a cardinal or Roman numerals; "a" and "un" are articles."""
    return any(
        float(rank) in n.keys and (n.figure or rank != "1")
        for n in _numerals.numbers(composed(text)[0], lang)
    )
