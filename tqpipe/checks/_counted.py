"""Two numbers whose things changed places: five dead and three injured for three dead and five injured.

Each number is on both sides, so nothing is lost by value. A number's things are the words of the table near it in its
own part of the sentence, behind it or before it ("killed three"), and the names that both sides have ("Junts 35").
Told only where both are surely crossed: neither thing has its own number on the other side. Rule: our own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from functools import lru_cache

from tqpipe.checks import _contrast, _numerals
from tqpipe.checks._counted_words import COUNTED
from tqpipe.checks._number import Number, values_of
from tqpipe.checks._text import composed, fold, names
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

_Counted = tuple[Number, frozenset[float], frozenset[str]]


def exchanged(source: str, target: str, langs: tuple[str, str]) -> Iterator[tuple[Range, Range]]:
    """(place of the number in the source, place in the target of the one that stands for it there)."""
    if not (_may_count(source, langs[0]) and _may_count(target, langs[1])):
        return
    shared = {name for name, _, _ in _named(source)} & {name for name, _, _ in _named(target)}
    ours = _things(source, langs[0], shared)
    theirs = _things(target, langs[1], shared) if len(ours) > 1 else []
    for k, (number, values, things) in enumerate(ours):
        for other, others, stuff in ours[k + 1 :]:
            if values & others:
                continue
            for thing in things - stuff:
                for what in stuff - things:
                    if {thing, what} <= _TIMES or _repeated(ours, thing, what):
                        continue
                    now = _crossed(theirs, (values, thing), (others, what))
                    if now is not None:
                        yield _place(source, number), _place(target, now[0])
                        yield _place(source, other), _place(target, now[1])
                        return


def _may_count(text: str, lang: str) -> bool:
    """A quick look: whether a text has two figures, or words for two things that are counted."""
    if len(_FIGURE.findall(text)) > 1:
        return True
    return len({h.member for h in _contrast.find(COUNTED, text, lang)}) > 1


def _things(text: str, lang: str, shared: Set[str]) -> list[_Counted]:
    """The numbers of a text that count things of the table, or stand beside a name that both sides have."""
    text = composed(text)[0]
    hits = [
        *((".".join(h.member), h.word.start, h.word.end) for h in _contrast.find(COUNTED, text, lang)),
        *(
            (".".join(h.member), h.word.start, h.word.end)
            for h in _contrast.find(UNITS, text, lang)
            if h.strong and h.member[0] != _TIME
        ),
        *((name, start, end) for name, start, end in _named(text) if name in shared),
    ]
    if len({thing for thing, _, _ in hits}) < 2:
        return []
    numbers = [n for n in _numerals.numbers(text, lang) if n.figure or values_of(n) != [1.0]]
    behind = [
        [h for h in hits if h[1] >= n.end and _near(text[n.end : h[1]], lang, h[0]) and _fits(n, h[0], text)]
        for n in numbers
    ]
    # "10 km in 45 minutes": the kilometres are those of the number before them.
    taken = [h for mine in behind for h in mine]
    free = [h for h in hits if h not in taken]
    found = []
    for number, mine in zip(numbers, behind, strict=True):
        before = [
            h
            for h in free
            if h[2] <= number.start
            and _near(text[h[2] : number.start], lang, h[0])
            and _fits(number, h[0], text)
        ]
        things = frozenset(thing for thing, _, _ in (*mine, *before))
        values = frozenset(values_of(number))
        if things and values:
            found.append((number, values, things))
    return found


def _named(text: str) -> list[tuple[str, int, int]]:
    """Names and acronyms, folded, with their places; none where no two figures could be theirs."""
    if len(_FIGURE.findall(text)) < 2:
        return []
    acronyms = [(m[0], *m.span()) for m in _ACRONYM.finditer(text)]
    return [
        (fold(word), start, end)
        for word, start, end in (*((n.text, n.start, n.end) for n in names(text)), *acronyms)
    ]


def _fits(number: Number, thing: str, text: str) -> bool:
    """Whether a number may be said of a thing: of a name only a figure that is no part of a score, a date or a name."""
    if "." in thing:
        return True
    around = text[max(0, number.start - 2) : number.start], text[number.end : number.end + 2]
    return number.figure and not (_JOINED.search(around[0]) or _JOINED.match(around[1])) and not number.name


def _near(between: str, lang: str, thing: str) -> bool:
    """Whether a number and a thing with this between them are in one part of the sentence."""
    if between == " (" and "." not in thing:
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
