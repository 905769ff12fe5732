"""Two numbers that changed places while all that is said around them kept its own: electricity up by 3 % and wages by
12 % for "la llum puja un 12 % i el sou un 3 %".

counted.py tells what stands right beside its number; here a text has two numbers, with one joint between them ("and", a
semicolon), and so two parts. Told where the numbers changed their order, and where what both texts name (things by the
tables of concepts, names, words that are written alike) stands in the same part, something in either. A translation
that turns its parts round takes them along. Rule: our own, in ca, es, fr, pt, it, ro, de, en.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tqpipe.checks.amounts import numerals
from tqpipe.checks.amounts.counted_names import named
from tqpipe.checks.amounts.number import Number, values_of
from tqpipe.checks.amounts.number_lexicon import covers, large_words, loose_words, words_for_two
from tqpipe.checks.lexicon import concept_table
from tqpipe.checks.reading.texts import alike, composed, fold, folded_words, given_range, words
from tqpipe.types import Range

_FIGURE = re.compile(r"\d+(?:[.,]\d+)*")
_JOINT = re.compile(
    r"[,;:–—.]\s|\s(?:and|but|or|while|whereas|i|però|o|mentre|y|e|pero|u|mientras|et|mais|ou|tandis|mas|enquanto|ed|ma"
    r"|und|aber|oder|während|și|iar|dar|sau)\s",
    re.I,
)
#: Letters of words that are alike, at least.
_LEAST = 4
#: A longer text is about more than two things.
_MOST = 220
_YEARS = range(1500, 2101)


def exchanged(source: str, target: str, langs: tuple[str, str]) -> Iterator[tuple[Range, Range]]:
    """(place of the number in the source, place in the target of the one that stands for it there)."""
    if not all(map(covers, langs)) or max(len(source), len(target)) > _MOST:
        return
    if not _may_be_exchanged(source, target, langs):
        return
    texts = composed(source)[0], composed(target)[0]
    ours = _counts(texts[0], langs[0])
    theirs = _counts(texts[1], langs[1]) if len(ours) == 2 else []
    if len(theirs) != 2 or not _are_crossed(ours, theirs) or not _are_alike(texts[0], ours):
        return
    halves = [_parts(text, found) for text, found in zip(texts, (ours, theirs), strict=True)]
    if all(halves) and _kept(texts, langs, [half for half in halves if half is not None]):
        for was, now in zip(ours, theirs, strict=True):
            yield given_range(source, was.start, was.end), given_range(target, now.start, now.end)


def _may_be_exchanged(source: str, target: str, langs: tuple[str, str]) -> bool:
    """A quick look: two figures in another order, or no figures and two words for numbers."""
    here, there = _FIGURE.findall(source), _FIGURE.findall(target)
    if here or there:
        return len(here) == len(there) == 2 and here[0] != there[0]
    return all(
        len(folded_words(text) & (large_words(lang) | loose_words(lang) | words_for_two(lang))) > 1
        for text, lang in zip((source, target), langs, strict=True)
    )


def _counts(text: str, lang: str) -> list[Number]:
    """The numbers of two and more; none where one may be several things."""
    found = [n for n in numerals.numbers(text, lang) if n.strong or max(values_of(n), default=0.0) >= 2]
    plain = (n.figure or _is_plain(n) for n in found)
    # 2D and 3D are said in any order.
    joined = (n.name or text[n.end : n.end + 1].isalpha() for n in found)
    return found if all(plain) and not any(joined) else []


def _is_plain(number: Number) -> bool:
    """Whether a word means one number: "fifth" may be a share as well."""
    return len(values_of(number)) == 1 or sum(2 <= value < 20 for value in values_of(number)) == 1


def _are_crossed(ours: Sequence[Number], theirs: Sequence[Number]) -> bool:
    (a, b), (c, d) = (tuple(frozenset(values_of(n)) for n in side) for side in (ours, theirs))
    return bool(a & d and b & c) and not (a & c or b & d or a & b)


def _are_alike(text: str, numbers: Sequence[Number]) -> bool:
    """Whether two numbers may be of one kind: both per cents or of one unit or neither, and no year."""
    if any(value in _YEARS and "." not in text[n.start : n.end] for n in numbers for value in values_of(n)):
        return False
    marks = {text[n.end : n.end + 2].strip()[:1] in ("%", "€", "$", "£", "°") for n in numbers}
    return len(marks) == 1


class _Halves(NamedTuple):
    """Where the first part of a text ends and the second begins; the numbers, which name nothing themselves."""

    end: int
    start: int
    numbers: tuple[Number, ...]

    def part(self, at: int) -> int | None:
        """In which part a place is."""
        if any(n.start <= at < n.end for n in self.numbers):
            return None
        return 0 if at < self.end else 1 if at >= self.start else None


def _parts(text: str, numbers: Sequence[Number]) -> _Halves | None:
    """The two parts of a text with a number each; None where no joint is between them, or several are."""
    between = list(_JOINT.finditer(text, numbers[0].end, numbers[1].start))
    firm = [m for m in between if not m[0].startswith(",")] or between
    return _Halves(firm[0].start(), firm[0].end(), tuple(numbers)) if len(firm) == 1 else None


def _kept(texts: tuple[str, str], langs: tuple[str, str], halves: Sequence[_Halves]) -> bool:
    """Whether what both texts name stands in the same part of each, and something in either part."""
    (here, sure), (there, surely) = (_things(text, lang) for text, lang in zip(texts, langs, strict=True))
    pairs = [(at, there[what]) for what, at in here.items() if what in there and what in sure | surely]
    pairs += _alike(*texts)
    parts = [(halves[0].part(a), halves[1].part(b)) for a, b in pairs]
    known = {(a, b) for a, b in parts if a is not None and b is not None}
    return known == {(0, 0), (1, 1)}


def _things(text: str, lang: str) -> tuple[dict[str, int], frozenset[str]]:
    """What is named, or may be, in one place -> where; what of it is surely meant."""
    reading = concept_table.read(text, lang)
    places = [
        (f"concept {number}", words(text)[i].start) for i, _, names in reading.words for number in names.may
    ]
    sure = [f"concept {number}" for number in reading.usual]
    for thing in named(text, lang):
        places.append((thing.what, thing.start))
        sure.append(thing.what)
    often = Counter(what for what, _ in set(places))
    return {what: at for what, at in places if often[what] == 1}, frozenset(sure)


def _alike(source: str, target: str) -> list[tuple[int, int]]:
    """The places of words that are written alike, each of which has but one such word."""
    ours, theirs = ([w for w in words(text) if len(w.text) >= _LEAST] for text in (source, target))
    pairs = [(a, b) for a in ours for b in theirs if fold(a.text) == fold(b.text) or alike(a.text, b.text)]
    mine, other = Counter(a.start for a, _ in pairs), Counter(b.start for _, b in pairs)
    return [(a.start, b.start) for a, b in pairs if mine[a.start] == other[b.start] == 1]
