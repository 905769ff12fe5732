"""A unit or currency that changed while the number stayed: "5 miles" for "5 quilòmetres", "this week" for "aquest mes".

Catches: a unit of the translation where the source has another one of the same kind at the same number, or at none on
both sides (of time anywhere, where each side has one); another prefix of a unit, or mass as volume (10 g for 10 mg, 5
ml for 5 mg, measures/si.py); a measure or range converted wrongly (10 inches for 25 mm, "65 km (4 miles)"); an area or
a volume as a length, or one as the other, cents as dollars; a past year, month or day that is now the next one;
percentage points that are per cents. Why: the number is right, or cannot be compared, so nothing else sees that the
fact is wrong. Rule: our own; CLDR's names and abbreviations of units of time, money, length, area, volume, weight and
share, by hand in eight languages (measures/units.py), in all others as Babel has them, where they stand at a figure
(measures/units_world.py).

Not flagged: conversions (rounded by up to a fifth), sides that name both units, 24 hours and a day, days of one side
that the other calls a week, half an hour and 30 minutes, the last minute and "última hora", thousands of miles or
kilometres, a decade that is named (anni '80). Minor: yards for metres.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks import _needs
from tqpipe.checks.amounts import number_lexicon, numerals
from tqpipe.checks.amounts.number import Key
from tqpipe.checks.amounts.number_figures import any_digit
from tqpipe.checks.contraries import contrast
from tqpipe.checks.contraries.contrast import Hit
from tqpipe.checks.measures import cents, percentage_points, quantities, si, squares, unit_pointers, unit_ways
from tqpipe.checks.measures.unit_numbers import at_one_number, number_at, pounds_may_weigh
from tqpipe.checks.measures.units import UNITS
from tqpipe.checks.measures.units_world import MAY_NAME_UNIT
from tqpipe.checks.reading import linked
from tqpipe.checks.reading.texts import both_filled, composed, given_span, stripped_span
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Range, Span


@dataclass(frozen=True, slots=True)
class Options:
    """`near`: how far apart in their sentences two units may stand, as a share of the length."""

    near: float = 0.25


NEEDS = (
    *_needs.FILLED,
    *(
        need
        for measure in (_needs.DIGITS, _needs.any_of("'’′"))  # 5'10": both
        for need in (
            _needs.target(
                MAY_NAME_UNIT,
                si.MAY_BE,
                percentage_points.PART,
                cents.MAY_NAME,
                *quantities.MEASURED,
                measure,
            ),
            _needs.source(MAY_NAME_UNIT, si.MAY_BE, percentage_points.PART, cents.MAY_NAME)
            | _needs.target(*quantities.MEASURED, measure),
        )
    ),
)


#: "30 pounds a month": what the article stands for is no number.
_RATE = re.compile(r"\d\S*\s(?:[^\W\d_]+\s)?an?\s\Z")
_ONE: frozenset[Key] = frozenset([1.0])
_EACH: frozenset[Key] = frozenset(["each"])


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield units that changed at the same number."""
    if not both_filled(pair):
        return
    langs = base_language(context.source_lang), base_language(context.target_lang)
    source, target = pair.source_text, pair.target_text
    yield from _turned_in_time(source, target, langs)
    yield from _badly_converted(source, target, (context.source_lang, context.target_lang))
    told: set[int] = set()
    for found, flag in (
        (squares.lost(source, target, (context.source_lang, context.target_lang)), _of_places),
        (_squares(source, target, (context.source_lang, context.target_lang)), _as_given),
        (_cents(source, target, langs), _of_places),
        (_scales(source, target, langs), _as_given),
    ):
        for was, now in found:
            told.update(range(*now))
            yield flag(source, target, was, now)
    points = percentage_points.said(source) or percentage_points.said(target)
    yield from _points(source, target, langs) if points else ()
    for here, there in _changed(source, target, langs, options.near):
        if points and here.member[0] == "part":
            continue
        if there.word.start in told:
            continue
        told.add(there.word.start)
        if unit_ways.are_none(source, target, here, there):
            continue
        mine = number_at(composed(source)[0], here, context.source_lang)
        theirs = number_at(composed(target)[0], there, context.target_lang)
        # "A year" and "per year" are said in either way.
        mine, theirs = (None if keys == _EACH else keys for keys in (mine, theirs))
        if langs[1] == "en" and theirs == _ONE and _RATE.search(target, 0, there.word.start):
            theirs = None
        if (mine is None) != (theirs is None) and not linked.joined(
            pair, context, contrast.place(source, here), contrast.place(target, there)
        ):
            continue  # said in another way
        if unit_ways.agree(source, target, here, there, mine, theirs):
            continue
        rough = {here.member[1], there.member[1]} == {"yard", "metre"}  # nearly the same length
        yield Flag(
            "units", "accuracy/mistranslation", "minor" if rough else "major", 0.4 if rough else 0.8,
            contrast.spans(source, target, here, there),
            f"The source says “{here.word.text}”, the translation “{there.word.text}”.",
            {"source": here.word.text, "target": there.word.text, "units": [here.member[1], there.member[1]]},
        )  # fmt: skip


def _turned_in_time(source: str, target: str, langs: tuple[str, str]) -> Iterator[Flag]:
    """A time that was and is now to come: "last year" for "el año que viene", and no other is told so."""
    if (found := unit_pointers.turned(source, target, langs)) is None:
        return
    other, hit, was, now = found
    yield Flag(
        "units", "accuracy/mistranslation", "major", 0.8, contrast.spans(source, target, other, hit),
        f"The source says the {was} “{other.word.text}”, the translation the {now} one.",
        {"source": other.word.text, "target": hit.word.text, "units": [other.member[1], hit.member[1]]},
    )  # fmt: skip


def _changed(source: str, target: str, langs: tuple[str, str], near: float) -> Iterator[tuple[Hit, Hit]]:
    """Units that exclude each other; where the words of a language are not known, at one figure alone."""
    if number_lexicon.covers(langs[0]) and number_lexicon.covers(langs[1]):
        if not contrast.differ(UNITS, source, target, langs):
            if pounds_may_weigh(source, target, langs):
                yield from at_one_number(source, target, langs)
            return
        yield from contrast.contradictions(UNITS, source, target, langs, near)
        yield from _only_times(source, target, langs)
    yield from at_one_number(source, target, langs)


def _only_times(source: str, target: str, langs: tuple[str, str]) -> Iterator[tuple[Hit, Hit]]:
    """Units of time that exclude each other, each the only sure one of its side: they answer wherever they stand."""
    ours, theirs = (
        [h for h in contrast.find(UNITS, text, lang) if h.member[0] == "time" and h.strong]
        for text, lang in zip((source, target), langs, strict=True)
    )
    if len(ours) == len(theirs) == 1:
        yield from contrast.contradictions(UNITS, source, target, langs, 1.0)


def _scales(source: str, target: str, langs: tuple[str, str]) -> Iterator[tuple[Range, Range]]:
    if any_digit(source) and any_digit(target) and si.may_change(source, target):
        ours, theirs = numerals.numbers(source, langs[0]), numerals.numbers(target, langs[1])
        yield from si.changed(source, target, ours, theirs)


def _squares(source: str, target: str, langs: tuple[str, str]) -> Iterator[tuple[Range, Range]]:
    if squares.may_be(source) and squares.may_be(target):
        ours, theirs = numerals.numbers(source, langs[0]), numerals.numbers(target, langs[1])
        yield from squares.exchanged(source, target, ours, theirs)


def _cents(source: str, target: str, langs: tuple[str, str]) -> Iterator[tuple[Range, Range]]:
    """Places in the composed texts."""
    source, target = composed(source)[0], composed(target)[0]
    if all(map(number_lexicon.covers, langs)) and cents.may_change(source, target):
        ours, theirs = numerals.numbers(source, langs[0]), numerals.numbers(target, langs[1])
        yield from cents.changed(source, target, ours, theirs)


def _of_places(source: str, target: str, was: Range, now: Range) -> Flag:
    """A flag whose places are in the composed texts."""
    (text, places), (other, others) = composed(source), composed(target)
    said, quote = text[slice(*was)], other[slice(*now)]
    spans = given_span("target", target, others, *now), given_span("source", source, places, *was)
    return _instead(said, quote, spans, 0.8)


def _as_given(source: str, target: str, was: Range, now: Range) -> Flag:
    """A flag whose places are in the texts as given."""
    spans = stripped_span("target", target, *now), stripped_span("source", source, *was)
    return _instead(source[slice(*was)], target[slice(*now)], spans, 0.85)


def _instead(said: str, quote: str, spans: tuple[Span, Span], confidence: float) -> Flag:
    return Flag(
        "units", "accuracy/mistranslation", "major", confidence, spans,
        f"The source says “{said}”, the translation “{quote}”.", {"source": said, "target": quote},
    )  # fmt: skip


def _points(source: str, target: str, langs: tuple[str, str]) -> Iterator[Flag]:
    ours, theirs = numerals.numbers(source, langs[0]), numerals.numbers(target, langs[1])
    for was, now in percentage_points.changed(source, target, ours, theirs):
        said, quote = source[slice(*was)], target[slice(*now)]
        yield Flag(
            "units", "accuracy/mistranslation", "major", 0.8,
            (stripped_span("target", target, *now), stripped_span("source", source, *was)),
            f"The source says “{said}”, the translation “{quote}”: a percentage point is no per cent.",
            {"source": said, "target": quote, "units": ["percent", "point"]},
        )  # fmt: skip


def _badly_converted(source: str, target: str, langs: tuple[str, str]) -> Iterator[Flag]:
    for was, now, own, converted in quantities.wrong(source, target, langs):
        text = composed(target)[0]
        measure = (text if own else composed(source)[0])[was.start : was.end]
        said = text[now.start : now.end]
        spans = [given_span("target", target, composed(target)[1], now.start, now.end)]
        if not own:
            spans.append(given_span("source", source, composed(source)[1], was.start, was.end))
        yield Flag(
            "units", "accuracy/mistranslation", "major", 0.8, tuple(spans),
            f"“{measure}” is {converted}, the translation says “{said}”.",
            {"source": measure, "target": said, "converted": converted},
        )  # fmt: skip
