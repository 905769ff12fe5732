"""What the rules know to be right, though the quality model doubts it: 17.30 said as 5.30 p.m., 65 km as 40 miles, ten
years as a decade.

The model reads figures piece by piece, and takes a number in another form for another number. A number of the
translation is vouched for where it differs from the source's in form and not in value, and nothing speaks of a mix-up:
each answers one number only, and all of them stand in the source's order. So are words that two sister languages share
(lexicon/sister_words.py), and phrases that answer each other as wholes: idioms, closings of letters
(lexicon/set_phrases.py). A "not" that the model misses, or would take out, is no matter where the check of negations
knows that the other side denies by other words.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from tqpipe.checks import polarity
from tqpipe.checks.amounts import numerals, signs
from tqpipe.checks.amounts.number import Number, values_of
from tqpipe.checks.calendars import clock, durations
from tqpipe.checks.contraries import contrast
from tqpipe.checks.lexicon import set_phrases, sister_words
from tqpipe.checks.measures import quantities
from tqpipe.checks.measures.units import UNITS
from tqpipe.checks.reading.texts import composed
from tqpipe.languages import base_language
from tqpipe.types import ErrorSpan, Pair, Quality, Range, Side, TokenQuality

#: Probability of an error from which the model's doubt of a word is worth a second look.
DOUBT = 0.3
#: What a pair's `broken` falls to at least where the model's doubts were unfounded.
LEAST = 0.1
#: From here on a word that also means "very many" is a number where the other side has the same one.
_LARGE = 1e6
#: A word behind a number, with what joins it in some languages: mil millones de euros.
_UNIT = re.compile(r"\s(?:de\s|di\s|d['’])?([^\W\d_]+)")
#: What says it of anything that can be sure or full.
_HUNDRED = re.compile(
    r"\b(?:100|a hundred|one hundred)\s?(?:%|per\s?cent\b|por ciento\b|per cento\b|la sută\b)", re.I
)
_WHOLLY = re.compile(
    r"\b(?:absol\w+|total\w*|complet\w*|plen\w+|completely|entirely|fully|wholly|quite|pleinement|entièrement"
    r"|tout à fait|del tot|del todo|ganz|völlig|vollkommen|hundertprozentig\w*|deplin|întru totul|pe deplin)\b",
    re.I,
)
#: What a language calls the last moment.
_LAST_MOMENT = {
    lang: re.compile(rf"\b(?:{words})\b", re.I)
    for lang, words in {
        "en": r"last[ -]minute|eleventh[ -]hour|last moment|the last second",
        "ca": r"(?:última|darrera) hora|(?:últim|darrer) (?:minut|moment|segon)",
        "es": r"última hora|último (?:minuto|momento|segundo)",
        "fr": r"dernière (?:minute|heure|seconde)|dernier (?:moment|instant)",
        "pt": r"última hora|último (?:minuto|momento|segundo)",
        "it": r"ultim['’]ora|ultima ora|ultimo (?:minuto|momento|secondo|istante)",
        "ro": r"ultimă oră|ultima oră|ultim(?:ul)? (?:minut|moment)|ultimul moment|ultima clipă",
        "de": r"letzte[rn]? (?:minute|moment|sekunde|augenblick)",
    }.items()
}
#: Shares that have a name.
_SHARES = frozenset([25.0, 33.0, 50.0, 75.0])
#: Characters between two numbers that say one value together.
_TOGETHER = 16
#: The article of a duration, and its half.
_ARTICLE = re.compile(r"(?<!\w)(?:an?|one|una?|uno?|une|uma?|um|eine[rmn]?|o)\s\Z", re.I)
_LONG_ARTICLE = 6
_AND_HALF = re.compile(
    r"\s(?:and|i|y|et|e|și|und)\s(?:an?\s|una?\s|o\s|eine\s)?"
    r"(?:half|mitja|mig|medi[oa]|demie?|mei[oa]|mezz[oa]|jumătate|halbe?)(?!\w)",
    re.I,
)
#: Letters behind a figure that multiply it: 3bn, 125m.
_SCALE = re.compile(r"\s?(?:bn|mn|m|k)\b", re.I)


def places(pair: Pair, langs: tuple[str, str]) -> tuple[list[Range], list[Range]]:
    """Half-open ranges of the source and of the target that say the same thing in another form."""
    source, target = pair.source_text, pair.target_text
    if composed(source)[1] is not None or composed(target)[1] is not None:
        return [], []  # offsets of patterns are the composed text's
    pairs = [
        *_converted(source, target, langs),
        *_numbers(source, target, langs),
        *_lasting(source, target, langs),
        *_wholly(source, target),
        *_in_time(source, target, langs),
    ]
    pairs.sort(key=lambda both: both[1])
    if any(a[0][0] > b[0][0] for a, b in itertools.pairwise(pairs)):
        return [], []  # in another order they may have been exchanged
    return [a for a, _ in pairs], [b for _, b in pairs]


def _converted(source: str, target: str, langs: tuple[str, str]) -> list[tuple[Range, Range]]:
    """Measures in another system that agree, one with one, and those in another unit of one system that are exactly
    equal: 20 cl, 200 ml.
    """
    theirs = [m for m in quantities.measures(target, langs[1]) if m.sure]
    ours = [m for m in quantities.measures(source, langs[0]) if m.sure] if theirs else []
    other_system = [(a, b) for a, b in _one_with_one(ours, theirs, _agree) if a.imperial is not b.imperial]
    other_unit = [
        (a, b)
        for a, b in _one_with_one(ours, theirs, quantities.same)
        if a.imperial is b.imperial and a.factor != b.factor
    ]
    return [((a.start, a.end), (b.start, b.end)) for a, b in other_system + other_unit]


def _agree(a: quantities.Measure, b: quantities.Measure) -> bool:
    return a.kind == b.kind and quantities.agree(a, b)


_Found = TypeVar("_Found", quantities.Measure, durations.Duration)


def _one_with_one(
    ours: Sequence[_Found], theirs: Sequence[_Found], are_one: Callable[[_Found, _Found], bool]
) -> Iterator[tuple[_Found, _Found]]:
    """What is the same on both sides, where nothing else of either side may be it."""
    for there in theirs:
        same = [here for here in ours if are_one(here, there)]
        if len(same) == 1 and sum(are_one(same[0], other) for other in theirs) == 1:
            yield same[0], there


def _numbers(source: str, target: str, langs: tuple[str, str]) -> list[tuple[Range, Range]]:
    """Numbers of one value and another form, one with one."""
    theirs = _merged(target, langs[1])
    ours = _merged(source, langs[0]) if theirs else []
    # A quarter is a number where the other side has 25 %.
    percents = (
        any(n.figure and signs.PERCENT.match(target, n.end) for n in theirs),
        any(n.figure and signs.PERCENT.match(source, n.end) for n in ours),
    )
    theirs, ours = (
        [n for n in side if _is_number(n) or (other and not n.keys.isdisjoint(_SHARES))]
        for side, other in ((theirs, percents[1]), (ours, percents[0]))
    )
    found = []
    for n in theirs:
        same = [m for m in ours if m.keys & n.keys]
        back = [t for t in theirs if any(m.keys & t.keys for m in same)]
        if len(same) != 1 or len(back) != 1:
            continue
        m = same[0]
        here, there = _with_tail(source, m.start, m.end), _with_tail(target, n.start, n.end)
        if source[slice(*here)] != target[slice(*there)]:
            found.append(_with_unit(source, target, here, there, langs))
    return found


def _merged(text: str, lang: str) -> list[Number]:
    """The numbers of a text, those as one that say a value together: three out of four, two dozen, quarter to nine."""
    found: list[Number] = []
    for n in numerals.numbers(text, lang):
        last = found[-1] if found else None
        if last is not None and 0 < n.start - last.end <= _TOGETHER and last.keys != n.keys:
            # Numbers have the years that they may stand for in common.
            shared = frozenset(k for k in last.keys & n.keys if not str(k).startswith("year"))
            if shared:
                found[-1] = Number(last.start, n.end, shared, last.figure, strong=True)
                continue
        found.append(n)
    return found


def _lasting(source: str, target: str, langs: tuple[str, str]) -> list[tuple[Range, Range]]:
    """Durations that agree in other units, one with one: a decade and "10 ans"."""
    theirs = durations.durations(target, langs[1], numerals.numbers(target, langs[1]))
    ours = durations.durations(source, langs[0], numerals.numbers(source, langs[0])) if theirs else []
    return [
        (_with_half(source, a.start, a.end), _with_half(target, b.start, b.end))
        for a, b in _one_with_one(ours, theirs, durations.agree)
    ]


def _with_half(text: str, start: int, end: int) -> Range:
    """A duration with its article and the half that follows it: an hour and a half."""
    before, behind = _ARTICLE.search(text, max(0, start - _LONG_ARTICLE), start), _AND_HALF.match(text, end)
    return before.start() if before else start, behind.end() if behind else end


def _wholly(source: str, target: str) -> list[tuple[Range, Range]]:
    """A hundred per cent of one side that is a word of the other: 100 percent certain, absolutely certain."""
    sides = source, target
    figures = [list(_HUNDRED.finditer(text)) for text in sides]
    words = [list(_WHOLLY.finditer(text)) for text in sides]
    for mine, other in ((0, 1), (1, 0)):
        if len(figures[mine]) == len(words[other]) == 1 and not (figures[other] or words[mine]):
            both = figures[mine][0].span(), words[other][0].span()
            return [both if mine == 0 else both[::-1]]
    return []


def _in_time(source: str, target: str, langs: tuple[str, str]) -> list[tuple[Range, Range]]:
    """The last moment, which is a minute in one language and an hour in another: "de ultimă oră", last-minute."""
    ours, theirs = (
        [m.span() for m in _LAST_MOMENT[lang].finditer(text)] if lang in _LAST_MOMENT else []
        for text, lang in zip((source, target), langs, strict=True)
    )
    return [(ours[0], theirs[0])] if len(ours) == len(theirs) == 1 else []


def _is_number(number: Number) -> bool:
    """A number for sure; "a billion" is one, too, where the other side has the same."""
    return number.figure or number.strong or min(values_of(number), default=0.0) >= _LARGE


def _with_unit(
    source: str, target: str, here: Range, there: Range, langs: tuple[str, str]
) -> tuple[Range, Range]:
    """Two ranges with the unit that follows both, in the languages that the table of units knows."""
    ours, theirs = (_UNIT.match(text, end) for text, end in ((source, here[1]), (target, there[1])))
    if ours is None or theirs is None:
        return here, there
    mine, other = (
        {member for member, sure in contrast.lexicon(UNITS, lang).whole.get(m[1].lower(), ()) if sure}
        for m, lang in ((ours, langs[0]), (theirs, langs[1]))
    )
    return ((here[0], ours.end()), (there[0], theirs.end())) if mine & other else (here, there)


def _with_tail(text: str, start: int, end: int) -> Range:
    """The number with what belongs to it: a part of the day, a percent sign, a scale."""
    marks = [m.end() for pattern in (signs.PERCENT, _SCALE) if (m := pattern.match(text, end))]
    return start, max([clock.tail(text, end), *marks])


def believed(quality: Quality | None, pair: Pair, langs: tuple[str, str]) -> Quality | None:
    """The quality model's view without what the rules know to be right: no error in its words, no span on them, and
    `broken` no higher than what is left explains.
    """
    if quality is None or quality.broken is None or not _doubted(quality):
        return quality
    both, broken = (base_language(langs[0]), base_language(langs[1])), quality.broken
    quality, denials = _without_denials(quality, pair, both)
    texts = pair.source_text, pair.target_text
    here, there = (
        [*told, *same, *phrases]
        for told, same, phrases in zip(
            places(pair, both),
            sister_words.shared(*texts, both),
            set_phrases.answered(*texts, both),
            strict=True,
        )
    )
    for side, start, end in denials:
        (here if side == "source" else there).append((start, end))
    if not here and not there:
        return quality
    source, target = _cleared(quality.source, here), _cleared(quality.target, there)
    if source == quality.source and target == quality.target and not denials:
        return quality
    sides = {"source": (pair.source_text, here), "target": (pair.target_text, there)}
    spans = tuple(
        s
        for s in quality.spans
        if (s.side, s.start, s.end) not in denials and not _covered(s, *sides[s.side])
    )
    worst = max((w.error for w in (*quality.source, *quality.target)), default=0.0)
    left = max((max(w.error, w.missing) for w in (*source, *target)), default=0.0)
    broken = min(broken, max(left, LEAST)) if left < worst else broken
    return replace(quality, source=source, target=target, spans=spans, broken=broken)


def _without_denials(
    quality: Quality, pair: Pair, langs: tuple[str, str]
) -> tuple[Quality, list[tuple[Side, int, int]]]:
    """Without the changes that put in or take out a "not", where one side denies and the other says the same by other
    words; and the places of these changes.
    """
    mine = [c for c in quality.contrasts if c.kind == "negation"]
    if not mine or not polarity.told_otherwise(pair, langs):
        return quality, []
    kept = tuple(c for c in quality.contrasts if c.kind != "negation")
    return replace(quality, contrasts=kept), [(c.side, c.start, c.end) for c in mine]


def _doubted(quality: Quality) -> bool:
    return bool(quality.spans) or any(w.error >= DOUBT for w in (*quality.source, *quality.target))


def _cleared(words: Sequence[TokenQuality], ranges: Sequence[Range]) -> tuple[TokenQuality, ...]:
    return tuple(
        replace(w, error=0.0, bad=0.0, tag="OK") if any(a <= w.start and w.end <= b for a, b in ranges) else w
        for w in words
    )


def _covered(span: ErrorSpan, text: str, ranges: Sequence[Range]) -> bool:
    """Whether all that a span has of letters and figures is in the ranges."""
    marked = {k for k in range(span.start, span.end) if text[k].isalnum()}
    return bool(marked) and marked <= {k for a, b in ranges for k in range(a, b)}
