"""Two numbers whose things changed places: five dead and three injured for three dead and five injured.

Each number is on both sides, so nothing is lost by value. A number's things are the words of the table nearest to it in
its own part of the sentence, behind it or before it ("killed three"). Told only where both are surely crossed: neither
thing has its own number on the other side. Rule: our own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tqpipe.checks import _contrast, _numerals
from tqpipe.checks._counted_words import COUNTED
from tqpipe.checks._number import Number, values_of
from tqpipe.checks._text import composed
from tqpipe.checks._units import UNITS
from tqpipe.types import Range

#: Words between a number and its thing.
_REACH = 3
#: A set of units whose words are among those that are counted, in more languages; of two of these `units` tells.
_TIME = "time"
_TIMES = frozenset(
    f"counted.{unit}s" for unit in ("second", "minute", "hour", "day", "week", "month", "year")
)
#: Where another part of the sentence begins.
_BORDER = re.compile(
    r"[,;:.()/–—\d]|(?<!\w)(?:and|but|while|i|y|e|o|et|mais|und|aber|en|maar|och|men|și|iar|ed|against|to|every|each|cada|alle|chaque|toute?s|ogni|elke|var)(?!\w)",
    re.I,
)

_Counted = tuple[Number, frozenset[float], frozenset[str]]


def exchanged(source: str, target: str, langs: tuple[str, str]) -> Iterator[tuple[Range, Range]]:
    """(place of the number in the source, place in the target of the one that stands for it there)."""
    ours = _things(source, langs[0])
    theirs = _things(target, langs[1]) if len(ours) > 1 else []
    for k, (number, values, things) in enumerate(ours):
        for other, others, stuff in ours[k + 1 :]:
            if values & others or things & stuff:
                continue
            for thing in things:
                for what in stuff:
                    if {thing, what} <= _TIMES or _repeated(ours, thing, what):
                        continue
                    now = _crossed(theirs, (values, thing), (others, what))
                    if now is not None:
                        yield _place(source, number), _place(target, now[0])
                        yield _place(source, other), _place(target, now[1])
                        return


def _things(text: str, lang: str) -> list[_Counted]:
    """The numbers of a text that count things of the table."""
    text = composed(text)[0]
    hits = [
        *_contrast.find(COUNTED, text, lang),
        *(h for h in _contrast.find(UNITS, text, lang) if h.strong and h.member[0] != _TIME),
    ]
    if len({h.member for h in hits}) < 2:
        return []
    numbers = _numerals.numbers(text, lang)
    behind = [
        [h for h in hits if h.word.start >= n.end and _near(text[n.end : h.word.start])] for n in numbers
    ]
    # "10 km in 45 minutes": the kilometres are those of the number before them.
    taken = [h for mine in behind for h in mine]
    free = [h for h in hits if h not in taken]
    found = []
    for number, mine in zip(numbers, behind, strict=True):
        before = [h for h in free if h.word.end <= number.start and _near(text[h.word.end : number.start])]
        things = frozenset(".".join(h.member) for h in (*mine, *before))
        values = frozenset(values_of(number))
        if things and values:
            found.append((number, values, things))
    return found


def _near(between: str) -> bool:
    return len(between.split()) <= _REACH and _BORDER.search(between) is None


def _crossed(
    theirs: Sequence[_Counted], first: tuple[frozenset[float], str], second: tuple[frozenset[float], str]
) -> tuple[Number, Number] | None:
    """The numbers of the first's and of the second's thing, where each has the value of the other alone."""
    (values, thing), (others, what) = first, second
    mine = [c for c in theirs if thing in c[2]]
    other = [c for c in theirs if what in c[2]]
    if len(mine) != 1 or len(other) != 1 or mine[0] is other[0]:
        return None
    if not (mine[0][1] & others and other[0][1] & values) or mine[0][1] & values or other[0][1] & others:
        return None
    return mine[0][0], other[0][0]


def _repeated(ours: Sequence[_Counted], *things: str) -> bool:
    """Whether a thing is counted more than once."""
    return any(sum(thing in c[2] for c in ours) > 1 for thing in things)


def _place(text: str, number: Number) -> Range:
    """Where a number of the composed text stands in the text as given."""
    to = composed(text)[1]
    return (number.start, number.end) if to is None else (to[number.start], to[number.end])
