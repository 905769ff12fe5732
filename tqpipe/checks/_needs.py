"""What a check needs of a pair: where it is missing, the check can find nothing and is not called.

A check says so beside its code, in `NEEDS`: a tuple of needs, each of them a set of triggers of which a pair must have
one, on the side named. A trigger is a kind of character, a kind of word, or any other quick look at a text. What a
character or a word is good for is found out when it is first seen, as a number with a bit for each need that it meets;
what a text meets is those of its characters and words together, and to pass a check over is to compare two numbers. A
need that lets too much through costs time; one that holds anything back loses flags, which the tables of cases in
tests/checks would miss.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce
from operator import or_

from tqpipe.checks.reading.remembered import Remembered
from tqpipe.checks.reading.texts import RECENT, fold, forms, gaps, has_apart_marks
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
class Forms:
    """A kind of word: `of(language)` gives what tells of a word as it is written whether it is one, None of a language
    that has none. Where words do not tell, `untold`, it is taken to be in every text.
    """

    of: Callable[[str], Callable[[str], object] | None]
    untold: Callable[[str], bool] = lambda lang: False


@dataclass(frozen=True, slots=True, eq=False)
class Texts:
    """Another quick look: `may(text, language)` tells whether a text may have it. Where there are `hints`, only texts
    that have one of them are looked at.
    """

    may: Callable[[str, str], object]
    hints: tuple[Chars | Words | Forms, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Pairs:
    """Something about the pair, or its place in the document; the languages are base languages."""

    are: Callable[[Pair, Context, tuple[str, str]], object]


Trigger = Chars | Words | Forms | Texts | Pairs
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


def of_pair(are: Callable[[Pair, Context, tuple[str, str]], object]) -> Need:
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
SEVERAL = of_pair(lambda pair, context, langs: len(context.pairs) > 1)
#: The pair's words are linked.
LINKED = of_pair(lambda pair, context, langs: pair.id in context.links)


class _Characters(dict[str, int]):
    """Character -> the bits of every kind that it is of, found out when it is first seen."""

    def __init__(self, kinds: Sequence[tuple[int, Chars]]) -> None:
        self._kinds = kinds
        #: Characters of no kind, as most letters are.
        self._plain: set[str] = set()

    def __missing__(self, char: str) -> int:
        self[char] = bits = _joined(bits for bits, kind in self._kinds if kind.are(char))
        if not bits:
            self._plain.add(char)
        return bits

    def of(self, text: str) -> int:
        """The bits of all characters of a text."""
        return 0 if self._plain.issuperset(text) else reduce(or_, map(self.__getitem__, text), 0)


class _Forms(dict[str, int]):
    """Word as it is written -> the bits of every kind that it is of, and those of its characters."""

    def __init__(
        self,
        lang: str,
        other: str,
        words: Sequence[tuple[int, Words]],
        forms: Sequence[tuple[int, Forms]],
        characters: _Characters,
    ) -> None:
        self._characters = characters
        listed = [(bits, t.folded, t.listed(lang, other)) for bits, t in words]
        self._lower, self._folded = (
            _by_word([(bits, found) for bits, mine, found in listed if mine is kind and found is not None])
            for kind in (False, True)
        )
        told = [(bits, t.of(lang)) for bits, t in forms if not t.untold(lang)]
        self._kinds = [(bits, are) for bits, are in told if are is not None]
        #: The bits of those that do not tell.
        self.untold = _joined(bits for bits, _, found in listed if found is None)
        self.untold |= _joined(bits for bits, t in forms if t.untold(lang))

    def __missing__(self, form: str) -> int:
        if len(self) >= 131_072:
            self.clear()
        low = form.lower()
        bits = self._lower.get(low, 0) | self._folded.get(low if low.isascii() else fold(form), 0)
        bits |= self._characters.of(form)
        for kind, are in self._kinds:
            if are(form):
                bits |= kind
        self[form] = bits
        return bits


def _by_word(lists: Sequence[tuple[int, Iterable[str]]]) -> dict[str, int]:
    """Lists of words as one: word -> the bits of each that it is in."""
    found: dict[str, int] = {}
    for bits, listed in lists:
        for word in listed:
            found[word] = found.get(word, 0) | bits
    return found


class _Side:
    """What texts of one side meet: the triggers that are asked for there, with what each is good for, and the
    bits that tell hints apart.
    """

    def __init__(self, triggers: Mapping[Trigger, int], hints: Mapping[Trigger, int]) -> None:
        asked = [(bits | hints.get(t, 0), t) for t, bits in triggers.items()]
        self._texts = [
            (bits, t.may, _joined(hints[hint] for hint in t.hints) if t.hints else -1)
            for bits, t in asked
            if isinstance(t, Texts)
        ]
        self._characters = _Characters([(bits, t) for bits, t in asked if isinstance(t, Chars)])
        #: What stands between two words -> the bits of its characters.
        self._gaps = Remembered(self._characters.of)
        self._words = [(bits, t) for bits, t in asked if isinstance(t, Words)]
        self._forms = [(bits, t) for bits, t in asked if isinstance(t, Forms)]
        self._every = _joined(triggers.values())
        self._known = lru_cache(maxsize=64)(self._known_forms)
        self.has = lru_cache(maxsize=RECENT)(self._has)

    def _known_forms(self, lang: str, other: str) -> _Forms:
        return _Forms(lang, other, self._words, self._forms, self._characters)

    def _has(self, text: str, lang: str, other: str) -> int:
        if has_apart_marks(text):
            # Lists have letters and their marks in one: such a text may have anything.
            return self._every
        known = self._known(lang, other)
        has = reduce(or_, map(self._gaps.__getitem__, gaps(text)), known.untold)
        has = reduce(or_, map(known.__getitem__, forms(text)), has)
        for bits, may, hints in self._texts:
            # What is met already is not looked for.
            if bits & ~has and (has & hints or hints < 0) and may(text, lang):
                has |= bits
        return has


class Gate:
    """The needs of all checks, with a bit for each."""

    def __init__(self, needs: Mapping[str, Needs]) -> None:
        different = dict.fromkeys(need for mine in needs.values() for need in mine)
        bits = {need: 1 << place for place, need in enumerate(different)}
        #: Check -> the bits of its needs, all of which a pair must meet.
        self.needs = {name: _joined(map(bits.__getitem__, mine)) for name, mine in needs.items()}
        asked: defaultdict[tuple[str, Trigger], int] = defaultdict(int)
        hints: dict[tuple[str, Trigger], int] = {}
        for need, bit in bits.items():
            for side, trigger in need:
                asked[side, trigger] |= bit
                for hint in trigger.hints if isinstance(trigger, Texts) else ():
                    asked[side, hint] |= 0
                    hints.setdefault((side, hint), 1 << len(bits) + len(hints))
        self._source, self._target = (
            _Side(
                *(
                    {t: found for (mine, t), found in given.items() if mine == side}
                    for given in (asked, hints)
                )
            )
            for side in ("source", "target")
        )
        self._pairs = [(met, t.are) for (_, t), met in asked.items() if isinstance(t, Pairs)]

    def met(self, pair: Pair, context: Context) -> int:
        """The bits of the needs that a pair meets, among others."""
        langs = base_language(context.source_lang), base_language(context.target_lang)
        met = self._source.has(pair.source_text, *langs) | self._target.has(
            pair.target_text, langs[1], langs[0]
        )
        for bits, are in self._pairs:
            if bits & ~met and are(pair, context, langs):
                met |= bits
        return met


def _joined(bits: Iterable[int]) -> int:
    return reduce(or_, bits, 0)
