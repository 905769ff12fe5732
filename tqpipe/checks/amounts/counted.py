"""Two numbers whose things changed places: five dead and three injured for three dead and five injured.

Each number is on both sides, so nothing is lost by value. A number's things are the words of the table near it in its
own part of the sentence, behind it or before it ("killed three"), and what both sides name beside it ("Junts 35", 12 %
in 2019; counted_names.py). Told only where both are surely crossed: neither thing has its own number on the other
side. Rule: our own.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from tqpipe.checks.amounts import numerals
from tqpipe.checks.amounts.counted_cognates import cognates
from tqpipe.checks.amounts.counted_names import Thing, fits, named, shared
from tqpipe.checks.amounts.counted_words import COUNTED
from tqpipe.checks.amounts.number import Number, values_of
from tqpipe.checks.amounts.number_lexicon import large_words
from tqpipe.checks.contraries import contrast
from tqpipe.checks.measures.units import UNITS
from tqpipe.checks.reading.texts import composed, folded_words, given_range
from tqpipe.types import Range

#: Words between a number and its thing.
_REACH = 3
#: Characters between them, at most.
_FAR = 60
#: From here on a number is hardly told of the same things as one.
_AMOUNT = 1000.0
#: A set of units whose words are among those that are counted, in more languages; of two of these `units` tells.
_TIME = "time"
_TIMES = frozenset(
    f"counted.{unit}s" for unit in ("second", "minute", "hour", "day", "week", "month", "year")
)
#: Ways to vote: these change places among themselves alone ("8 for" is said of much else), and who votes is named once
#: for all, right behind the first number: 8 votes for and 3 against.
_BALLOT = frozenset(["counted.for", "counted.against", "counted.abstained"])
#: Where another part of the sentence begins; language -> words that begin one.
_MARK = re.compile(r"[,;:.()/–—、，。；：（）\d]")
_JOINTS = {
    "en": "and but while against to every each",
    "ca": "i però mentre cada",
    "es": "y e pero mientras cada",
    "fr": "et mais tandis contre chaque toutes",
    "pt": "e mas enquanto cada",
    "it": "e ed ma mentre ogni",
    "de": "und aber während alle",
    "nl": "en maar terwijl elke",
    "sv": "och men medan var",
    "ro": "și iar dar fiecare",
}
_FIGURE = re.compile(r"\d+")


class _Counted(NamedTuple):
    """A number, its values, what it may count, and what of that stands right behind it."""

    number: Number
    values: frozenset[float]
    things: frozenset[str]
    beside: frozenset[str]


def exchanged(source: str, target: str, langs: tuple[str, str]) -> Iterator[tuple[Range, Range]]:
    """(place of the number in the source, place in the target of the one that stands for it there)."""
    texts = composed(source)[0], composed(target)[0]
    numbers = [_has_several(*given) for given in zip(texts, langs, strict=True)]
    words = [contrast.named(COUNTED, *given) for given in zip(texts, langs, strict=True)]
    if not all(enough or some.bit_count() > 1 for enough, some in zip(numbers, words, strict=True)):
        return
    here, there = shared(*map(named, texts, langs)) if all(numbers) else ([], [])
    if all(numbers):
        like = cognates(*texts, *map(numerals.numbers, texts, langs))
        here, there = [*here, *like[0]], [*there, *like[1]]
    # What changes places stands on both sides.
    units = [contrast.named(UNITS, *given) for given in zip(texts, langs, strict=True)]
    if len({t.what for t in here}) + (words[0] & words[1] | units[0] & units[1]).bit_count() < 2:
        return
    ours = _counted(texts[0], langs[0], here)
    theirs = _counted(texts[1], langs[1], there) if len(ours) > 1 else []
    for first, second in itertools.combinations(ours, 2):
        if first.values & second.values or _is_article(first, second) or _is_article(second, first):
            continue
        pairs = itertools.product(sorted(first.things - second.things), sorted(second.things - first.things))
        for thing, other in pairs:
            if {thing, other} <= _TIMES or _repeated(ours, thing, other):
                continue
            votes = thing in _BALLOT
            if votes != (other in _BALLOT):
                continue
            now = _crossed(theirs, (first.values, thing), (second.values, other))
            if now is None or (not votes and _kept(first, second, *now[::-1])):
                continue
            for was, is_now in zip((first.number, second.number), (c.number for c in now), strict=True):
                yield _place(source, was), _place(target, is_now)
            return


def _has_several(text: str, lang: str) -> bool:
    """A quick look: whether a text has two figures or words for numbers."""
    return len(_FIGURE.findall(text)) + len(folded_words(text) & large_words(lang)) > 1


def _counted(text: str, lang: str, named: Sequence[Thing]) -> list[_Counted]:
    """The numbers of a composed text that count things of the tables, or stand beside one of some names."""
    units = (h for h in contrast.find(UNITS, text, lang) if h.strong and h.member[0] != _TIME)
    things = [
        *(
            Thing(".".join(h.member), h.word.start, h.word.end)
            for h in (*contrast.find(COUNTED, text, lang), *units)
        ),
        *named,
    ]
    if len({t.what for t in things}) < 2:
        return []

    numbers = numerals.numbers(text, lang)
    by_start, by_end = sorted(things, key=lambda t: t.start), sorted(things, key=lambda t: t.end)
    starts, ends = [t.start for t in by_start], [t.end for t in by_end]
    # "200 in eight years": the years are those of the number right before them.
    bars = sorted(n.start for n in numbers if n.figure or values_of(n) != [1.0])

    def counts(number: Number, thing: Thing, start: int, end: int) -> bool:
        return (
            _near(text[start:end], lang, thing)
            and fits(number, thing, text)
            and bisect_left(bars, start) == bisect_left(bars, end)
        )

    behind = [
        [
            t
            for t in by_start[bisect_left(starts, n.end) : bisect_right(starts, n.end + _FAR)]
            if counts(n, t, n.end, t.start)
        ]
        for n in numbers
    ]
    # "10 km in 45 minutes": the kilometres are those of the number before them.
    taken = {t for mine in behind for t in mine}
    found = []
    for number, mine in zip(numbers, behind, strict=True):
        near = by_end[bisect_left(ends, number.start - _FAR) : bisect_right(ends, number.start)]
        before = [t for t in near if t not in taken and counts(number, t, t.end, number.start)]
        what, values = frozenset(t.what for t in (*mine, *before)), frozenset(values_of(number))
        if what and values:
            beside = frozenset(t.what for t in mine if text[number.end : t.start].isspace())
            found.append(_Counted(number, values, what, beside))
    return found


def _near(between: str, lang: str, thing: Thing) -> bool:
    """Whether a number and a thing with this between them are in one part of the sentence."""
    if between == " (" and thing.kind == "name":
        return True  # Maria (34)
    said = between.lower().split()
    return len(said) <= _REACH and _MARK.search(between) is None and not _joints(lang) & {*said}


@lru_cache(maxsize=64)
def _joints(lang: str) -> frozenset[str]:
    return frozenset(_JOINTS.get(lang, "").split())


def _crossed(
    theirs: Sequence[_Counted], first: tuple[frozenset[float], str], second: tuple[frozenset[float], str]
) -> tuple[_Counted, _Counted] | None:
    """The numbers of the first's and of the second's thing, where each has the value of the other alone."""
    (values, thing), (others, what) = first, second
    mine = [c for c in theirs if thing in c.things]
    other = [c for c in theirs if what in c.things]
    if len(mine) != 1 or len(other) != 1 or mine[0] is other[0]:
        return None
    now, then = mine[0], other[0]
    if not (now.values & others and then.values & values) or now.values & values or then.values & others:
        return None
    return now, then


def _kept(first: _Counted, second: _Counted, as_first: _Counted, as_second: _Counted) -> bool:
    """Whether either of two numbers has a thing right behind it that it has alone on both sides."""
    return any(
        (a.beside - b.things) & (c.beside - d.things)
        for a, b, c, d in ((first, second, as_first, as_second), (second, first, as_second, as_first))
    )


def _is_article(one: _Counted, other: _Counted) -> bool:
    """Whether a word for one is rather an article, beside an amount: a loss of $3.4 billion."""
    return not one.number.figure and one.values == {1.0} and min(other.values) >= _AMOUNT


def _repeated(ours: Sequence[_Counted], *things: str) -> bool:
    """Whether a thing is counted more than once."""
    return any(sum(thing in c.things for c in ours) > 1 for thing in things)


def _place(text: str, number: Number) -> Range:
    """Where a number of the composed text stands in the text as given."""
    return given_range(text, number.start, number.end)
