"""Numbers that changed, vanished or appeared: 2 000 for 200, "three" for "dues-centes".

Catches: a figure of one side without an equal on the other side, as figure or as words; a number word that changed,
or stands once more where another is missing (amounts/once_more.py); a time whose hour, minute or half of the day
changed (17.30 for 7.30 p.m., 4 a.m. for 16 h, "dos quarts de sis" for half past six); another share (a third for a
half), multiple or round amount (tripled for doubled, hundreds for dozens); a share told as a whole number (three
pupils for a third of them; amounts/told_whole.py), once for twice (amounts/how_often.py), millions for billions where
no number stands with them (amounts/scale_compounds.py), a range as its two ends (6 and 11 for 6 to 11;
amounts/range_ends.py), an interval as a rate (eight every hour for one every eight hours; amounts/intervals.py); an
order turned round (from 15 to 10, a tennis set); two numbers whose things changed places (five dead and three injured
for three and five, the seats of two parties, votes for and against; amounts/counted.py, in ten languages; the numbers
of two parts of a sentence, amounts/swapped.py); a lost percent sign, or minus of degrees or a decimal; a sign of
comparison turned round (p > 0.05 for p < 0,05); ± between two figures, or a statistic's sign, lost (p 0.05), and a
sign within a range (6, >17 for 6–17); a year whose era is lost (337 for 337 BC; thirty languages); a name's figure
(G7 for G20).
Minor: decimal and thousands marks kept from the source (3,5% in English); a rounded amount (1.2 million for
1.230.000); nearly the same metric measure where neither side is English. Why: a wrong number is a wrong fact that
reads perfectly well. Rule: our own; decimals and thousands by every locale's convention at once (a thousands mark of
the language is no decimal mark; CLDR), scale words (mil milions, billion, half a million), ordinals, decades, Roman
numerals, clock times, fractions, shares and dozens, in ca, es, fr, pt, it, ro, de, en; number words in ru; in three
dozen more languages number words where each side has but one number that the other lacks (amounts/numbers_far.py); of
all figures with their scale (12万, 1,5 млрд, 15 लाख), and numbers in Chinese characters (二十五).

Not flagged: units converted (miles and kilometres, Fahrenheit; 5 cm and 50 mm, ½ l and 500 ml; 48 hours and two days,
24 to 72 hours and one to three days, "quinze dies" and a fortnight; every eight hours and three times a day), times
where a side names a time zone, 12 and 24 hours, years with two figures, a month as figure and as name, three in four
for 75 %, telephone numbers with other gaps, years of eras (令和3) and of other calendars (2030 of Nepal's is 1973), a
name's figure that is lost (COVID-19), the year of a day that has a name (11-S), 33 to 37 for the mid-thirties, four
people for three men and a woman, cups that are weighed, a turn of 180 degrees, a rise of 100 % for doubled, adults
for over 18, figures in tags and placeholders, 5 × 10³ for 5000, the day of a feast that has a name (14-Juillet,
Bastille Day), a number that the pair before or after has in its translation alone, in a document (reading/moved.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tqpipe.checks import _needs
from tqpipe.checks.amounts import (
    comparisons,
    counted,
    doses_east,
    fractions,
    how_often,
    intervals,
    marks,
    number_lexicon,
    numbers_far,
    numerals,
    once_more,
    order,
    provisions,
    range_ends,
    rejoined,
    same_numbers,
    scale_compounds,
    signs,
    statistics,
    swapped,
    told_whole,
    whole,
)
from tqpipe.checks.amounts.explained_numbers import (
    in_other_units,
    measures_of,
    rounded_amount,
    rounded_measures,
    unexplained,
)
from tqpipe.checks.amounts.number import Number, values_of
from tqpipe.checks.amounts.odd_words import linked_words, with_words
from tqpipe.checks.amounts.rounds import ROUNDS
from tqpipe.checks.amounts.unanswered import but_names, in_characters, without
from tqpipe.checks.calendars import centuries, clock_world, durations, eras, other_calendars
from tqpipe.checks.contraries import contrast
from tqpipe.checks.reading import moved
from tqpipe.checks.reading.masked import without_numbered
from tqpipe.checks.reading.texts import both_filled, stripped_span
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Range, Severity, Side

#: How far apart in their sentences two round amounts may stand, as a share of the length.
_NEAR = 0.5
_HALVES = frozenset([5e5, 5e8, 5e11])
_DEGREES = re.compile(r"[\s\u00a0-]?(?:°|º|degr|(?:de\s)?gra[du])", re.I)


@dataclass(frozen=True, slots=True)
class Options:
    """`one_sided`: report figures that only one side has; `words`: compare number words too."""

    one_sided: bool = True
    words: bool = True


_SURE = _needs.DIGITS, _needs.Words(lambda lang, other: number_lexicon.large_words(lang), folded=True)
_ON_BOTH_SIDES = (
    _needs.Words(lambda lang, other: fractions.triggers(lang), folded=True),
    _needs.Texts(lambda text, lang: signs.may_be_roman(text)),
    _needs.Words(lambda lang, other: number_lexicon.words_for_two(lang), folded=True),
    _needs.Words(centuries.words),
    _needs.Words(lambda lang, other: number_lexicon.larger_loose_words(lang), folded=True),
)
_SHORTENED = _needs.of_pair(
    lambda pair, context, langs: durations.part_is_lost(pair.source_text, pair.target_text, langs)
)
#: Half drie, halv tre.
_HALF_HOURS = _needs.either(_needs.Texts(clock_world.says_half_to))
_ALONE = (
    _needs.either(*_SURE)
    | how_often.DIFFERENT
    | scale_compounds.GERMAN
    | _needs.LINKED
    | contrast.differs(ROUNDS)
    | _SHORTENED
    | _HALF_HOURS
)
NEEDS = (
    *_needs.FILLED,
    _ALONE | _needs.source(*_ON_BOTH_SIDES),
    _ALONE | _needs.target(*_ON_BOTH_SIDES),
)


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield numbers without an equal on the other side."""
    if not both_filled(pair):
        return
    langs = base_language(context.source_lang), base_language(context.target_lang)
    source_text, target_text = without_numbered((pair.source_text, pair.target_text), langs)
    if (source_text, target_text) != (pair.source_text, pair.target_text):
        pair = replace(pair, source_text=source_text, target_text=target_text)
    yield from _round_amounts(pair, langs)
    crossed = list(counted.exchanged(pair.source_text, pair.target_text, langs))
    for was, now in crossed or swapped.exchanged(pair.source_text, pair.target_text, langs):
        yield _changed(pair, was, now)
    for was, now in doses_east.exchanged(pair.source_text, pair.target_text, langs):
        yield _changed(pair, was, now)
    for was, now in intervals.turned(pair.source_text, pair.target_text, langs):
        yield _changed(pair, was, now)
    for was, now, figures in range_ends.told_apart(pair.source_text, pair.target_text, langs):
        if figures:
            yield _changed(pair, was, now)
    for was, now in how_often.changed(pair.source_text, pair.target_text, langs):
        yield _changed(pair, was, now)
    for was, now in scale_compounds.changed(pair.source_text, pair.target_text, langs):
        yield _changed(pair, was, now)
    for was, now in told_whole.shares(pair.source_text, pair.target_text, langs):
        yield _changed(pair, was, now)
    other_century = list(centuries.exchanged(pair.source_text, pair.target_text, langs))
    for was, now in other_century:
        yield _changed(pair, was, now)
    era = eras.turned(pair.source_text, pair.target_text, langs)
    for was, now in eras.lost(pair.source_text, pair.target_text, langs) if era is None else (era,):
        yield _changed(pair, was, now)
    for lost in statistics.lost_signs(pair.source_text, pair.target_text):
        flag = _changed(pair, lost.source, lost.target)
        yield flag if lost.grave else replace(flag, severity="minor")
    # Where words are linked, small numbers are evidence, too.
    linked = pair.id in context.links
    texts = pair.source_text, pair.target_text
    if not (linked or comparisons.may_be_turned(*texts) or durations.part_is_lost(*texts, langs)) and (
        not _may_differ(pair, langs) or same_numbers.are(*texts, langs)
    ):
        return
    source, target, renamed = but_names(
        numerals.numbers(pair.source_text, context.source_lang),
        numerals.numbers(pair.target_text, context.target_lang),
    )
    source, target = provisions.as_wholes(texts, source, target)
    for name, other in renamed:
        yield _changed(pair, (name.start, name.end), (other.start, other.end))
    known = number_lexicon.covers(context.source_lang) and number_lexicon.covers(context.target_lang)
    read = number_lexicon.reads_words(context.source_lang) and number_lexicon.reads_words(context.target_lang)
    told = {now[0] for _, now in other_century}
    figures = any(n.figure for n in source) and any(n.figure for n in target)
    langs_given = context.source_lang, context.target_lang
    shares = list(whole.shares(*texts, langs_given, source, target)) if known else []
    orders = [
        places
        for places in (order.turned(*texts, langs) if known and figures else ())
        if not in_other_units(pair, context, places, source, target)
    ]
    for flag in _differing(pair, context, options, source, target, known=read, linked=linked):
        if len(flag.spans) == 1 and any(_is_part(flag, *both) for both in (*shares, *orders)):
            continue
        starts = {s.start for s in flag.spans if s.side == "target"}
        if other_century and starts & told:
            continue
        told |= starts
        yield flag
    for was, now in marks.kept(*texts, langs_given) if figures else ():
        if now[0] not in told:
            yield _marked(pair, was, now)
    if not known:
        for was, now in (
            *whole.times(*texts, langs, source, target),
            *signs.minuses(*texts, source, target),
            *comparisons.turned(*texts, source, target),
        ):
            if now[0] not in told:
                yield _changed(pair, was, now)
        return
    for was, now in (
        *whole.times(*texts, langs, source, target),
        *shares,
        *orders,
        *(signs.percents(*texts, source, target) if figures else ()),
        *signs.minuses(*texts, source, target),
        *comparisons.turned(*texts, source, target),
        *signs.romans(*texts, source, target),
    ):
        if not any(now[0] <= at < now[1] for at in told):
            told.add(now[0])
            yield _changed(pair, was, now)
    shorter = None if told else durations.shortened(*texts, langs, source, target)
    if shorter is not None:
        told.add(shorter[0])
        yield _shortened(pair, shorter)
    again = once_more.told(source, target) if options.words and not told else None
    if again is not None and not in_other_units(pair, context, again, source, target):
        yield _changed(pair, *again)


def _may_differ(pair: Pair, langs: tuple[str, str]) -> bool:
    """A quick look: whether a text has anything that is evidence without word links."""
    source, target = pair.source_text, pair.target_text
    return (
        clock_world.says_half_to(source, langs[0])
        or clock_world.says_half_to(target, langs[1])
        or numerals.may_be_sure(source, langs[0])
        or numerals.may_be_sure(target, langs[1])
        or (fractions.may_be_share(source, langs[0]) and fractions.may_be_share(target, langs[1]))
        or (signs.may_be_roman(source) and signs.may_be_roman(target))
    )


def _round_amounts(pair: Pair, langs: tuple[str, str]) -> Iterator[Flag]:
    for here, there in contrast.contradictions(ROUNDS, pair.source_text, pair.target_text, langs, _NEAR):
        if not (_said(pair.source_text, here, langs[0]) or _said(pair.target_text, there, langs[1])):
            places = contrast.place(pair.source_text, here), contrast.place(pair.target_text, there)
            yield _changed(pair, *places)


def _shortened(pair: Pair, now: Range) -> Flag:
    """A duration of which a half, a quarter or the smaller unit is lost."""
    target, quote = pair.target_text, pair.target_text[slice(*now)]
    return Flag(
        "numbers", "accuracy/omission", "major", 0.8, (stripped_span("target", target, *now),),
        f"“{quote}” is not as long as what the source says.", {"number": quote},
    )  # fmt: skip


def _marked(pair: Pair, was: tuple[int, int], now: tuple[int, int]) -> Flag:
    quote = pair.target_text[slice(*now)]
    message = f"“{quote}” has the decimal and thousands marks of the source's language."
    flag = _of_both(pair, was, now, "locale-convention", "minor", message, quote)
    # 330.000 is 330 in English: nobody would leave it.
    return replace(flag, confidence=0.9) if marks.parts_thousands(quote) else flag


def _joined(pair: Pair, parts: list[Number], now: Number) -> Flag:
    """Figures whose digits are right and whose spaces or marks are not."""
    quote, was = pair.target_text[now.start : now.end], (parts[0].start, parts[-1].end)
    message = f"“{quote}” has the digits of the source, with other spaces or marks between them."
    return _of_both(pair, was, (now.start, now.end), "locale-convention", "minor", message, quote)


def _is_part(flag: Flag, was: tuple[int, int], now: tuple[int, int]) -> bool:
    """Whether a flag is about a figure of a share that is another one as a whole: the 3 of 3/4."""
    return all(
        start <= span.start and span.end <= end
        for span in flag.spans
        for start, end in [was if span.side == "source" else now]
    )


def _said(text: str, hit: contrast.Hit, lang: str) -> bool:
    """Whether a round amount is part of a number: "dos millones", "drei Tausend"."""
    start, end = contrast.place(text, hit)
    return any(
        n.start < end and start < n.end and (n.start < start or end < n.end)
        for n in numerals.numbers(text, lang)
    )


def _differing(
    pair: Pair,
    context: Context,
    options: Options,
    source: tuple[Number, ...],
    target: tuple[Number, ...],
    *,
    known: bool,
    linked: bool,
) -> Iterator[Flag]:
    """Numbers of one side that no number of the other may equal."""
    lost, new = without(source, target), without(target, source)
    if not (lost or new or linked):
        return
    if not known:
        characters = in_characters(pair, context, source, target)
        if characters is not None:
            lost, new, changed_character = characters
            if changed_character is not None:
                yield _changed(pair, *changed_character)
                return
        lost, new = _far_words(pair, context, source, target) or (
            # Number words of the other side cannot be read: only figures against figures count.
            [n for n in lost if n.figure and any(m.figure for m in target)],
            [n for n in new if n.figure and any(m.figure for m in source)],
        )
    if lost or new:
        lost, new = unexplained(pair, context, lost, new, source, target)
        texts = pair.source_text, pair.target_text
        langs = base_language(context.source_lang), base_language(context.target_lang)
        lost, new = other_calendars.answered(texts, langs, (source, target), (lost, new))
        if known:
            lost, new = with_words(lost, new, pair, context, source, target)
        if "en" not in langs:
            ours = measures_of(pair.source_text, context.source_lang)
            theirs = measures_of(pair.target_text, context.target_lang)
            lost, new, near = rounded_measures(lost, new, ours, theirs)
            for was, now in near:
                yield replace(_flag(pair, "target", now, was), severity="minor", confidence=0.3)
        yield from _written_otherwise(pair, lost, new, source, target)
    changed = list(zip(lost, new, strict=False))
    for was, now in changed:
        if was.figure or now.figure or options.words:
            yield _flag(pair, "target", now, was)
    if options.words and known and linked:
        for was, now in linked_words(source, target, pair, context):
            if now not in new and all(unexplained(pair, context, [was], [now], source, target)):
                yield _flag(pair, "target", now, was)
    if options.one_sided:
        # Nothing is said of a figure that the other side may have as a word that is not read.
        for n in lost[len(changed) :]:
            said = number_lexicon.reads_words(context.target_lang) or not _may_be_word(n)
            if (
                n.figure
                and said
                and not _is_turn(pair.source_text, n)
                and not _stands_beside(pair, context, n, True)
            ):
                yield _flag(pair, "source", n, None, read=known)
        for n in new[len(changed) :]:
            said = number_lexicon.reads_words(context.source_lang) or not _may_be_word(n)
            if (
                n.figure
                and said
                and not _is_turn(pair.target_text, n)
                and not _stands_beside(pair, context, n, False)
            ):
                yield _flag(pair, "target", n, None, read=known)


def _stands_beside(pair: Pair, context: Context, number: Number, lost: bool) -> bool:
    """Whether a number that is lost here, or new, is new or lost in the pair before or after, of a document."""
    for _, near in moved.beside(pair, context):
        source = numerals.numbers(near.source_text, context.source_lang)
        target = numerals.numbers(near.target_text, context.target_lang)
        there = without(target, source) if lost else without(source, target)
        if any(n.keys & number.keys for n in there):
            return True
    return False


def _far_words(
    pair: Pair, context: Context, source: tuple[Number, ...], target: tuple[Number, ...]
) -> tuple[list[Number], list[Number]] | None:
    """What each side has without an equal where a language's words for numbers are read, if it is sure to have changed;
    else the figures that no such word answers. None where no such word stands.
    """
    langs = base_language(context.source_lang), base_language(context.target_lang)
    if not all(number_lexicon.reads_words(lang) or numbers_far.reads(lang) for lang in langs):
        return None
    texts = pair.source_text, pair.target_text
    here, there = (
        () if number_lexicon.reads_words(lang) else numbers_far.in_words(text, lang)
        for text, lang in zip(texts, langs, strict=True)
    )  # fmt: skip
    if not (here or there):
        lost, new = without(source, target), without(target, source)
        return (lost, new) if numbers_far.figure_changed(lost, new) else None
    mine, theirs = (*source, *here), (*target, *there)
    lost, new = without(mine, theirs), without(theirs, mine)
    if numbers_far.changed(lost, new, langs):
        return lost, new
    figures = any(n.figure for n in source) and any(n.figure for n in target)
    return [n for n in lost if n.figure and figures], [n for n in new if n.figure and figures]


def _written_otherwise(
    pair: Pair, lost: list[Number], new: list[Number], source: tuple[Number, ...], target: tuple[Number, ...]
) -> Iterator[Flag]:
    """Minor flags of figures whose digits are joined or parted, and of a rounded amount; these leave both lists."""
    gone: set[Number] = set()
    there = rejoined.Figures(pair.source_text, source)
    for now in [n for n in new if n.figure]:
        if parts := there.parts(pair.target_text[now.start : now.end]):
            gone.update((now, *parts))
            if not rejoined.mended(pair.target_text, now, pair.source_text, parts):
                yield _joined(pair, parts, now)
    new[:], lost[:] = ([n for n in side if n not in gone] for side in (new, lost))
    gone.clear()
    there = rejoined.Figures(pair.target_text, target)
    for was in [n for n in lost if n.figure]:
        if parts := there.parts(pair.source_text[was.start : was.end]):
            gone.update((was, *parts))
            yield _joined(pair, [was], parts[0]._replace(end=parts[-1].end))
    new[:], lost[:] = ([n for n in side if n not in gone] for side in (new, lost))
    if rounded := rounded_amount(pair, lost, new):
        was, now = rounded
        lost.remove(was)
        new.remove(now)
        yield replace(_flag(pair, "target", now, was), severity="minor", confidence=0.3)


def _changed(pair: Pair, was: tuple[int, int], now: tuple[int, int]) -> Flag:
    said, quote = pair.source_text[slice(*was)], pair.target_text[slice(*now)]
    message = f"The source says “{said}”, the translation “{quote}”."
    return _of_both(pair, was, now, "accuracy/mistranslation", "major", message, said)


def _of_both(
    pair: Pair,
    was: tuple[int, int],
    now: tuple[int, int],
    category: str,
    severity: Severity,
    message: str,
    said: str,
) -> Flag:
    """A flag with a place on either side; `said` is what the source has."""
    target, source = pair.target_text, pair.source_text
    return Flag(
        "numbers", category, severity, 0.8,
        (stripped_span("target", target, *now), stripped_span("source", source, *was)), message,
        {"number": target[slice(*now)], "source": said},
    )  # fmt: skip


def _round(value: float) -> bool:
    """Whether one or two words say a number: up to 20, or 40, 300, 20 000."""
    return value <= 20 or float(f"{value:.0e}") == value


def _may_be_word(number: Number) -> bool:
    """Whether a figure is as often a word in translation: up to twenty, a day of 24 hours, half a million."""
    return any(value <= 20 or value == 24 or value in _HALVES for value in values_of(number))


def _is_turn(text: str, number: Number) -> bool:
    """Whether a figure turns something round, as "radically" does, too: a turn of 180 degrees."""
    return 180.0 in number.keys and _DEGREES.match(text, number.end) is not None


def _flag(pair: Pair, side: Side, number: Number, other: Number | None, *, read: bool = True) -> Flag:
    """A number of a side, and what it answers; `read`: the words for numbers of both languages are known."""
    text = pair.text(side)
    quote = text[number.start : number.end]
    spans = [stripped_span(side, text, number.start, number.end)]
    if other is not None:
        said = pair.source_text[other.start : other.end]
        spans.append(stripped_span("source", pair.source_text, other.start, other.end))
        message = f"The source says “{said}”, the translation “{quote}”."
        category, confidence = "accuracy/mistranslation", 0.85
    elif side == "source":
        message, category, confidence = f"“{quote}” is missing in the translation.", "accuracy/omission", 0.8
    else:
        message, category, confidence = f"“{quote}” is not in the source.", "accuracy/addition", 0.8
    values = sorted(values_of(number))
    # "2 fishermen" may be "the fishermen", "100 %" may be "quite": only larger odd numbers are surely facts.
    # Where words for numbers are not read, a round one may be there as a word.
    loose = other is None and any(v <= 12 or v == 100 or (not read and _round(v)) for v in values)
    evidence: dict[str, object] = {"number": quote, "values": values}
    if other is not None:
        evidence |= {"source": said, "source_values": sorted(values_of(other))}
    return Flag(
        "numbers",
        category,
        "minor" if loose else "major",
        0.3 if loose else confidence,
        tuple(spans),
        message,
        evidence,
    )
