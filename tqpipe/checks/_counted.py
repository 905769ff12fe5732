"""Two numbers whose things changed places: five dead and three injured for three dead and five injured.

Each number is on both sides, so nothing is lost by value. A number's things are the words of the table near it in its
own part of the sentence, behind it or before it ("killed three"), and the names that both sides have ("Junts 35").
Told only where both are surely crossed: neither thing has its own number on the other side. Rule: our own.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from tqpipe.checks import _contrast, _numerals
from tqpipe.checks._counted_words import COUNTED
from tqpipe.checks._number import Number, values_of
from tqpipe.checks._text import composed, fold, given_range, names
from tqpipe.checks._units import UNITS
from tqpipe.types import Range

#: Words between a number and its thing.
_REACH = 3
#: A set of units whose words are among those that are counted, in more languages; of two of these `units` tells.
_TIME = "time"
_TIMES = frozenset(
    f"counted.{unit}s" for unit in ("second", "minute", "hour", "day", "week", "month", "year")
)
#: Where another part of the sentence begins; language -> words that begin one.
_MARK = re.compile(r"[,;:.()/–—\d]")
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
_ACRONYM = re.compile(r"(?<![\w-])[A-ZÀ-Þ]{2,6}(?![\w-])")
#: What joins a number to more of it, or makes an ordinal.
_JOINED = re.compile(r"[-–:/.]\d|\d[-–:/.]|[-–]|\.\s[A-ZÀ-Þ]|º|ª|st|nd|rd|th|er|[èé]")


class _Thing(NamedTuple):
    """A word for what is counted, or a `name`; `what` is alike on both sides."""

    what: str
    start: int
    end: int
    name: bool


class _Counted(NamedTuple):
    """A number, its values, and what it may count."""

    number: Number
    values: frozenset[float]
    things: frozenset[str]


def exchanged(source: str, target: str, langs: tuple[str, str]) -> Iterator[tuple[Range, Range]]:
    """(place of the number in the source, place in the target of the one that stands for it there)."""
    texts = composed(source)[0], composed(target)[0]
    figures = [len(_FIGURE.findall(text)) > 1 for text in texts]
    if not all(enough or _may_count(*given) for enough, *given in zip(figures, texts, langs, strict=True)):
        return
    # A name has figures alone.
    here, there = map(_named, texts) if all(figures) else ([], [])
    shared = {n.what for n in here} & {n.what for n in there}
    ours = _counted(texts[0], langs[0], [n for n in here if n.what in shared])
    theirs = _counted(texts[1], langs[1], [n for n in there if n.what in shared]) if len(ours) > 1 else []
    for first, second in itertools.combinations(ours, 2):
        if first.values & second.values:
            continue
        pairs = itertools.product(sorted(first.things - second.things), sorted(second.things - first.things))
        for thing, other in pairs:
            if {thing, other} <= _TIMES or _repeated(ours, thing, other):
                continue
            if (now := _crossed(theirs, (first.values, thing), (second.values, other))) is not None:
                for was, is_now in zip((first.number, second.number), now, strict=True):
                    yield _place(source, was), _place(target, is_now)
                return


def _may_count(text: str, lang: str) -> bool:
    """A quick look: whether a text has words for two things that are counted."""
    return len({h.member for h in _contrast.find(COUNTED, text, lang)}) > 1


def _counted(text: str, lang: str, named: Sequence[_Thing]) -> list[_Counted]:
    """The numbers of a composed text that count things of the tables, or stand beside one of some names."""
    units = (h for h in _contrast.find(UNITS, text, lang) if h.strong and h.member[0] != _TIME)
    things = [
        *(
            _Thing(".".join(h.member), h.word.start, h.word.end, False)
            for h in (*_contrast.find(COUNTED, text, lang), *units)
        ),
        *named,
    ]
    if len({t.what for t in things}) < 2:
        return []

    def counts(number: Number, thing: _Thing, start: int, end: int) -> bool:
        return start <= end and _near(text[start:end], lang, thing) and _fits(number, thing, text)

    numbers = [n for n in _numerals.numbers(text, lang) if n.figure or values_of(n) != [1.0]]
    behind = [[t for t in things if counts(n, t, n.end, t.start)] for n in numbers]
    # "10 km in 45 minutes": the kilometres are those of the number before them.
    taken = {t for mine in behind for t in mine}
    free = [t for t in things if t not in taken]
    found = []
    for number, mine in zip(numbers, behind, strict=True):
        before = [t for t in free if counts(number, t, t.end, number.start)]
        what, values = frozenset(t.what for t in (*mine, *before)), frozenset(values_of(number))
        if what and values:
            found.append(_Counted(number, values, what))
    return found


def _named(text: str) -> list[_Thing]:
    """Names and acronyms, folded."""
    acronyms = ((m[0], *m.span()) for m in _ACRONYM.finditer(text))
    words = (*((n.text, n.start, n.end) for n in names(text)), *acronyms)
    return [_Thing(fold(word), start, end, True) for word, start, end in words]


def _fits(number: Number, thing: _Thing, text: str) -> bool:
    """Whether a number may be said of a thing: of a name only a figure that is no part of a score, a date or a name."""
    if not thing.name:
        return True
    around = text[max(0, number.start - 2) : number.start], text[number.end : number.end + 2]
    return number.figure and not (_JOINED.search(around[0]) or _JOINED.match(around[1])) and not number.name


def _near(between: str, lang: str, thing: _Thing) -> bool:
    """Whether a number and a thing with this between them are in one part of the sentence."""
    if between == " (" and thing.name:
        return True  # Maria (34)
    said = between.lower().split()
    return len(said) <= _REACH and _MARK.search(between) is None and not _joints(lang) & {*said}


@lru_cache(maxsize=64)
def _joints(lang: str) -> frozenset[str]:
    return frozenset(_JOINTS.get(lang, "").split())


def _crossed(
    theirs: Sequence[_Counted], first: tuple[frozenset[float], str], second: tuple[frozenset[float], str]
) -> tuple[Number, Number] | None:
    """The numbers of the first's and of the second's thing, where each has the value of the other alone."""
    (values, thing), (others, what) = first, second
    mine = [c for c in theirs if thing in c.things]
    other = [c for c in theirs if what in c.things]
    if len(mine) != 1 or len(other) != 1 or mine[0] is other[0]:
        return None
    now, then = mine[0], other[0]
    if not (now.values & others and then.values & values) or now.values & values or then.values & others:
        return None
    return now.number, then.number


def _repeated(ours: Sequence[_Counted], *things: str) -> bool:
    """Whether a thing is counted more than once."""
    return any(sum(thing in c.things for c in ours) > 1 for thing in things)


def _place(text: str, number: Number) -> Range:
    """Where a number of the composed text stands in the text as given."""
    return given_range(text, number.start, number.end)
