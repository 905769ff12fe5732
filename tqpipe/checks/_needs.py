"""What a check needs of a pair: where it is missing, the check can find nothing and is not called.

A check says so beside its code, in `NEEDS`: a tuple of needs, each of them a set of triggers of which a pair must have
one, on the side named. A trigger is a kind of character, a list of words, or any other quick look at a text. A text is
looked at once for all of them, and what it has is one number with a bit for each: to pass a check over is to compare
two numbers. A need that lets too much through costs time; one that holds anything back loses flags, which the tables
of cases in tests/checks would miss.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce
from operator import or_

from tqpipe.checks._text import RECENT, folded_words, gaps, has_apart_marks, lower_set
from tqpipe.languages import base_language
from tqpipe.types import Context, Pair


@dataclass(frozen=True, slots=True, eq=False)
class Chars:
    """A kind of character."""

    are: Callable[[str], bool]


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """Words of a list, in small letters or (`folded`) without accents, too. `listed(language, the other side's)` gives
    it; None where words do not tell, and the trigger is taken to be there.
    """

    listed: Callable[[str, str], Iterable[str] | None]
    folded: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Texts:
    """Another quick look: `may(text, language)` tells whether a text may have it."""

    may: Callable[[str, str], object]


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """Something about the pair, or its place in the document."""

    are: Callable[[Pair, Context], object]


Trigger = Chars | Words | Texts | Pairs
#: (side, trigger): a pair must have one of them.
Need = frozenset[tuple[str, Trigger]]
Needs = tuple[Need, ...]


def source(*triggers: Trigger) -> Need:
    """One of these on the side of the source."""
    return frozenset(("source", t) for t in triggers)


def target(*triggers: Trigger) -> Need:
    """One of these on the side of the target."""
    return frozenset(("target", t) for t in triggers)


def either(*triggers: Trigger) -> Need:
    """One of these on either side."""
    return source(*triggers) | target(*triggers)


def both(*triggers: Trigger) -> Needs:
    """One of these on each side."""
    return source(*triggers), target(*triggers)


def any_of(characters: str) -> Chars:
    """Any of these characters."""
    return Chars(frozenset(characters).__contains__)


def of_pair(are: Callable[[Pair, Context], object]) -> Need:
    """A need that is no side's."""
    return frozenset([("pair", Pairs(are))])


#: What the patterns of figures begin with.
DIGITS = Chars(lambda char: char.isdecimal() or char in "½⅓⅔¼¾")
#: What most words have between them, and most texts behind the last one.
_PLAIN_GAPS, _PLAIN_ENDS = frozenset(["", " ", ", ", "-", "'", "’"]), frozenset(["", "."])


def _has_odd_gap(text: str, lang: str) -> bool:
    *inner, last = gaps(text)
    return last not in _PLAIN_ENDS or not _PLAIN_GAPS.issuperset(inner)


#: Something else than that: a stop within, other marks, figures, two spaces.
ODD_GAP = Texts(_has_odd_gap)
#: Neither side is empty.
FILLED: Needs = both(Texts(lambda text, lang: text and not text.isspace()))
#: The document has more pairs than this one.
SEVERAL = of_pair(lambda pair, context: len(context.pairs) > 1)
#: The pair's words are linked.
LINKED = of_pair(lambda pair, context: pair.id in context.links)


class _Characters:
    """Character -> a bit for every kind that it is of, found out when it is first seen."""

    def __init__(self, kinds: Sequence[tuple[int, Callable[[str], bool]]]) -> None:
        self._kinds = kinds
        self._bits: dict[str, int] = {}
        #: Characters of no kind: most of them.
        self._others: set[str] = set()

    def of(self, text: str) -> int:
        found = set(text) - self._others
        if found - self._bits.keys():
            for char in found:
                bits = sum(bit for bit, are in self._kinds if are(char))
                if bits:
                    self._bits[char] = bits
                else:
                    self._others.add(char)
            found -= self._others
        return _joined(map(self._bits.__getitem__, found))


class _List:
    """Lists of words as one: word -> a bit for each that it is in."""

    def __init__(self, lists: Sequence[tuple[int, Iterable[str]]]) -> None:
        self._bits = defaultdict[str, int](int)
        for bit, forms in lists:
            for form in forms:
                self._bits[form] |= bit
        self._words = frozenset(self._bits)

    def of(self, words: frozenset[str]) -> int:
        return _joined(map(self._bits.__getitem__, self._words & words))


@dataclass(frozen=True, slots=True)
class _Lists:
    """The lists of a language; and the bits of those that do not tell."""

    lower: _List
    folded: _List
    untold: int


class Gate:
    """The needs of all checks as numbers: the source's bits are the low ones, then come the target's, the pair's."""

    def __init__(self, needs: Mapping[str, Needs]) -> None:
        every = dict.fromkeys(trigger for mine in needs.values() for need in mine for _, trigger in need)
        about_pairs = [t for t in every if isinstance(t, Pairs)]
        about_texts = [t for t in every if not isinstance(t, Pairs)]
        self._width = len(about_texts)
        self._bit: dict[Trigger, int] = {t: 1 << i for i, t in enumerate(about_texts)}
        self._bit |= {t: 1 << (2 * self._width + i) for i, t in enumerate(about_pairs)}
        self._pairs = [(self._bit[t], t.are) for t in about_pairs]
        self._texts = [(self._bit[t], t.may) for t in about_texts if isinstance(t, Texts)]
        self._words = [(self._bit[t], t) for t in about_texts if isinstance(t, Words)]
        self._chars = _Characters([(self._bit[t], t.are) for t in about_texts if isinstance(t, Chars)])
        self._text = lru_cache(maxsize=RECENT)(self._of_text)
        self._lists = lru_cache(maxsize=64)(self._lists_of)
        #: Check -> a pair must have a bit of each of these numbers. That it is not empty, as few are, comes last.
        self.masks = {
            name: tuple(map(self._mask, sorted(mine, key=FILLED.__contains__)))
            for name, mine in needs.items()
        }

    def _mask(self, need: Need) -> int:
        shift = {"source": 0, "target": self._width, "pair": 0}
        return _joined(self._bit[trigger] << shift[side] for side, trigger in need)

    def has(self, pair: Pair, context: Context) -> int:
        """What a pair has, to compare with `masks`."""
        langs = base_language(context.source_lang), base_language(context.target_lang)
        here = self._text(pair.source_text, *langs)
        there = self._text(pair.target_text, *reversed(langs))
        about = sum([bit for bit, are in self._pairs if are(pair, context)])
        return here | there << self._width | about

    def _lists_of(self, lang: str, other: str) -> _Lists:
        lists = [(bit, t.folded, t.listed(lang, other)) for bit, t in self._words]
        lower, folded = (
            _List([(bit, forms) for bit, mine, forms in lists if mine is kind and forms is not None])
            for kind in (False, True)
        )
        return _Lists(lower, folded, sum(bit for bit, _, forms in lists if forms is None))

    def _of_text(self, text: str, lang: str, other: str) -> int:
        if has_apart_marks(text):
            # Lists have letters and their marks in one: such a text may have anything.
            return (1 << self._width) - 1
        lists = self._lists(lang, other)
        return (
            lists.untold
            | self._chars.of(text)
            | lists.lower.of(lower_set(text))
            | lists.folded.of(folded_words(text))
            | sum([bit for bit, may in self._texts if may(text, lang)])
        )


def _joined(bits: Iterable[int]) -> int:
    return reduce(or_, bits, 0)
