"""A place in an order that changed: "fourth" for "segona", "the third time" for "la primera vegada".

Catches: an ordinal word of the translation, first to twentieth and the tens up to the hundredth, where the source has
another one at about the same place, and neither side has the other's in any form; the first for the second, where
the word is lost (amounts/lost_ranks.py). Why: numbers in figures are looked
at, ordinals are read over. Rule: our own; the table in amounts/ordinals.py (CLDR's spelt-out ordinals).

Not flagged: an ordinal that the other side says as a figure or a cardinal (21 and twenty-first, segle V), as a
fraction (a third), or as another word (once more, former, bronze); Portuguese weekdays (segunda-feira); storeys that
are one apart (the first floor of Europe is America's second).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks import _needs
from tqpipe.checks.amounts import lost_ranks, numerals
from tqpipe.checks.amounts.number import Key, as_float
from tqpipe.checks.amounts.ordinals import ORDINALS
from tqpipe.checks.contraries import contrast
from tqpipe.checks.contraries.contrast import Hit
from tqpipe.checks.reading import linked
from tqpipe.checks.reading.texts import both_filled, composed, given_span
from tqpipe.languages import base_language
from tqpipe.types import SIDES, Context, Flag, Pair


@dataclass(frozen=True, slots=True)
class Options:
    """`near`: how far apart in their sentences two ordinals may stand, as a share of the length."""

    near: float = 0.4


NEEDS = (
    *_needs.FILLED,
    contrast.differs(ORDINALS) | _needs.LINKED | _needs.either(_needs.Forms(lost_ranks.hint)),
)


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield ordinals that changed."""
    if not both_filled(pair):
        return
    langs = base_language(context.source_lang), base_language(context.target_lang)
    source, target = pair.source_text, pair.target_text
    told: set[int] = set()
    for here, there in (
        *contrast.contradictions(ORDINALS, source, target, langs, options.near),
        *_apart(pair, context, langs),
    ):
        if there.word.start in told:
            continue
        told.add(there.word.start)
        if _weekday(source, here) or _weekday(target, there):
            continue
        ours, theirs = _compound(source, langs[0], here), _compound(target, langs[1], there)
        if (ours is None) != (theirs is None) or (
            ours is not None and (not (ours and theirs) or ours & theirs)
        ):
            continue
        if _floors(source, target, here, there):
            continue
        if _figure(target, langs[1], here.member[1]) or _figure(source, langs[0], there.member[1]):
            continue
        yield Flag(
            "ordinals", "accuracy/mistranslation", "major", 0.85, contrast.spans(source, target, here, there),
            f"The source says “{here.word.text}”, the translation “{there.word.text}”.",
            {"source": here.word.text, "target": there.word.text, "ranks": [here.member[1], there.member[1]]},
        )  # fmt: skip
    lost = None if told else lost_ranks.lost(composed(source)[0], composed(target)[0], langs)
    if lost is not None:
        was, now = (
            given_span(side, pair.text(side), composed(pair.text(side))[1], *place)
            for side, place in zip(SIDES, lost, strict=True)
        )
        said, instead = source[was.start : was.end], target[now.start : now.end]
        yield Flag(
            "ordinals", "accuracy/mistranslation", "major", 0.8, (now, was),
            f"“{instead}” for “{said}”: another rank.", {"source": said, "target": instead, "kind": "rank"},
        )  # fmt: skip


def _apart(pair: Pair, context: Context, langs: tuple[str, str]) -> Iterator[tuple[Hit, Hit]]:
    """Ordinals that word links join, however far apart they stand, where no other place says either."""
    if pair.id not in context.links:
        return
    source, target = pair.source_text, pair.target_text
    here = contrast.find(ORDINALS, source, langs[0])
    there = contrast.find(ORDINALS, target, langs[1]) if here else ()
    mine, theirs = (Counter(h.member for h in hits) for hits in (here, there))
    for hit in there:
        for other in here:
            if (
                hit.strong
                and other.strong
                and hit.member != other.member
                and mine[hit.member] < theirs[hit.member]
                and theirs[other.member] < mine[other.member]
                and linked.joined(pair, context, contrast.place(source, other), contrast.place(target, hit))
            ):
                yield other, hit


def _weekday(text: str, hit: Hit) -> bool:
    """Whether a Portuguese ordinal names a day: segunda-feira is Monday."""
    return composed(text)[0].startswith("-feira", hit.word.end)


def _compound(text: str, lang: str, hit: Hit) -> frozenset[Key] | None:
    """The number that an ordinal is part of (seventy-second, soixante-douzième, vigésimo primero), empty where it
    cannot be read; None where the ordinal stands alone.

    Languages cut such numbers at other places, so that their parts must not be compared.
    """
    text = composed(text)[0]
    start = hit.word.start
    for n in numerals.numbers(text, lang):
        if n.start < start < n.end:
            return n.keys
        if not n.figure and text[n.end : start] in _JOINED and max(map(as_float, n.keys)) >= 4:
            return frozenset()
    for other in contrast.find(ORDINALS, text, lang):
        first, second = (other, hit) if other.word.start < start else (hit, other)
        joined = text[first.word.end : second.word.start] in _JOINED
        if other.strong and joined and int(first.member[1]) >= 10 > int(second.member[1]):
            return frozenset()
    return None


_JOINED = frozenset({" ", "-", "\u2011"})


#: Storeys of a building, in all languages at once.
_FLOOR = re.compile(
    r"\b(?:floors?|store?ys?|levels?|pis(?:os?)?|plant[ae]s?|étages?|pian[oi]|(?:stock|etage)\w*|andar(?:es)?|etaj\w*)\b",
    re.IGNORECASE,
)
_AROUND = 25


def _floors(source: str, target: str, here: Hit, there: Hit) -> bool:
    """Whether both say storeys, one apart: the first floor of Europe is the second of America."""
    if abs(int(here.member[1]) - int(there.member[1])) != 1:
        return False
    return all(
        _FLOOR.search(composed(text)[0], max(0, hit.word.start - _AROUND), hit.word.end + _AROUND)
        for text, hit in ((source, here), (target, there))
    )


def _figure(text: str, lang: str, rank: str) -> bool:
    """Whether the text has the number as a figure, a cardinal or Roman numerals; "a" and "un" are articles, and "half"
    is no two.
    """
    return any(
        float(rank) in n.keys and (n.figure or rank != "1") and 0.5 not in n.keys
        for n in numerals.numbers(composed(text)[0], lang)
    )
