"""A unit or currency that changed while the number stayed: "5 miles" for "5 quilòmetres", dollars for euros.

Catches: a unit of the translation where the source has another one of the same kind at the same number, or at none on
both sides. Why: the number is right, so nothing else sees that the fact is wrong. Rule: our own; the table in
_units.py, CLDR's names and abbreviations of units of time, money, length, weight and share.

Not flagged: conversions (the number changed too), sides that name both units, 24 hours and a day, days of one side that
the other calls a week, half an hour and 30 minutes. Minor: yards for metres.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks import _contrast, _numerals
from tqpipe.checks._contrast import Hit
from tqpipe.checks._text import both_filled, composed, given_span
from tqpipe.checks._units import UNITS
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair

_HALF = re.compile(
    r"\s(?:i mi(?:g|tja)|y medi[oa]|et demie?|e mei[oa]|e mezz[oa]|și jumătate|and a half|einhalb)\b"
)


@dataclass(frozen=True, slots=True)
class Options:
    """`near`: how far apart in their sentences two units may stand, as a share of the length."""

    near: float = 0.25


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield units that changed at the same number."""
    if not both_filled(pair):
        return
    langs = base_language(context.source_lang), base_language(context.target_lang)
    source, target = pair.source_text, pair.target_text
    for here, there in _contrast.contradictions(UNITS, source, target, langs, options.near):
        mine = _number(composed(source)[0], here, context.source_lang)
        theirs = _number(composed(target)[0], there, context.target_lang)
        if (mine is None) != (theirs is None) or (mine and theirs and not mine & theirs):
            continue  # converted, or said in another way
        if mine and (0.5 in mine or 0.25 in mine or _HALF.match(composed(source)[0], here.word.end)):
            continue  # half an hour is 30 minutes, a mile is a kilometre and a half
        rough = {here.member[1], there.member[1]} == {"yard", "metre"}  # nearly the same length
        yield Flag(
            "units", "accuracy/mistranslation", "minor" if rough else "major", 0.4 if rough else 0.7,
            (
                given_span("target", target, composed(target)[1], there.word.start, there.word.end),
                given_span("source", source, composed(source)[1], here.word.start, here.word.end),
            ),
            f"The source says “{here.word.text}”, the translation “{there.word.text}”.",
            {"source": here.word.text, "target": there.word.text, "units": [here.member[1], there.member[1]]},
        )  # fmt: skip


def _number(text: str, hit: Hit, lang: str) -> frozenset[_numerals.Key] | None:
    """What the number at a unit may mean: "5 km", "€5", "five-minute", "cinc llargs minuts"; None without one."""
    for n in _numerals.numbers(text, lang):
        between = text[n.end : hit.word.start] if n.end <= hit.word.start else text[hit.word.end : n.start]
        after = n.end <= hit.word.start
        if (
            len(between) <= (16 if after else 1)
            and between.count(" ") <= 2
            and not set(between) & set(".,;:()")
        ):
            return n.keys
    return None
