"""Words that exclude each other, in many languages: north and south, hours and minutes, mother and father.

A table gives, a line each, a set and a member of it, a language, and the words that name the member there; those
after a bar may name it among other things. A word with `*` stands for all that begin so, two words joined by `_`
stand side by side, `*` as language is every language. One side says a, the other says b of the same set: that is a
contradiction when a is not named on the side of b (not even by a word that only may name it) at about its place, nor
b on the side of a.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache, reduce
from operator import or_
from typing import NamedTuple

from tqpipe.checks import _needs
from tqpipe.checks.amounts.counted_words import COUNTED
from tqpipe.checks.amounts.ordinals import ORDINALS
from tqpipe.checks.amounts.rounds import ROUNDS
from tqpipe.checks.calendars.seasons import SEASONS
from tqpipe.checks.contraries.opposites import OPPOSITES
from tqpipe.checks.contraries.opposites_scope import ANYWHERE
from tqpipe.checks.measures.units import UNITS
from tqpipe.checks.people.sexes import SEXES
from tqpipe.checks.reading.table_rows import rows
from tqpipe.checks.reading.texts import RECENT, composed, given_range, given_span, lower_words, word_at
from tqpipe.types import Range, Span, Word

#: All tables: a text is searched for the words of all of them at once.
TABLES = (UNITS, OPPOSITES, ORDINALS, SEXES, ROUNDS, SEASONS, COUNTED)


class Hit(NamedTuple):
    """A word of a set's member, with its place in the composed text. `strong`: it can mean little else."""

    member: tuple[str, str]
    word: Word
    strong: bool


#: What a form names: (set, member), and whether it can mean little else.
Entry = tuple[tuple[str, str], bool]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language's words: whole words, beginnings, pairs of words, marks; each with its members."""

    whole: Mapping[str, tuple[Entry, ...]]
    starts: Mapping[str, tuple[Entry, ...]]
    pairs: Mapping[str, tuple[Entry, ...]]
    marks: Mapping[str, tuple[Entry, ...]]


#: Languages that leave no spaces between words: their words are found like marks.
_UNSPACED = frozenset(["ja", "zh"])
_Entries = defaultdict[str, list[Entry]]


@lru_cache(maxsize=64)
def lexicon(table: str, lang: str) -> Lexicon:
    """Read a table: lines `set.member lang words | more words`, a line that starts with a space goes on."""
    whole, starts, pairs, marks = (_Entries(list) for _ in range(4))
    for line in rows(table):
        if not line.strip():
            continue
        name, code, rest = line.split(None, 2)
        if code not in (lang, "*"):
            continue
        group, _, member = name.partition(".")
        sure, _, loose = rest.partition("|")
        for strong, text in ((True, sure), (False, loose)):
            for form in text.split():
                entry = ((group, member), strong)
                if lang in _UNSPACED or not any(c.isalpha() for c in form):
                    marks[form].append(entry)
                elif form.endswith("*"):
                    starts[form[:-1]].append(entry)
                elif "_" in form:
                    pairs[form.replace("_", " ")].append(entry)
                else:
                    whole[form].append(entry)
    return Lexicon(_frozen(whole), _frozen(starts), _frozen(pairs), _frozen(marks))


def _frozen(entries: _Entries) -> dict[str, tuple[Entry, ...]]:
    return {form: tuple(found) for form, found in entries.items()}


#: A table and an entry of it.
_Item = tuple[str, Entry]
_Items = defaultdict[str, list[_Item]]


#: A table, a set of it and a member of the set.
Member = tuple[str, str, str]


class _Meaning(NamedTuple):
    """What a word may name, table by table; `contrary`: the members, with a bit for each, of which another text must
    name one to contradict it, which are the others of the sets of which the word surely names a member; `bits`: the
    members that it may name, and the contrary ones behind all that can be named.
    """

    of: Mapping[str, tuple[Entry, ...]]
    contrary: int
    bits: int


#: Letters by which longer beginnings are looked up.
_HEAD = 4


class _Named(dict[str, int]):
    """Word -> the bits of what it may name in any table, by its whole form and by every beginning, found out when first
    asked, since whole texts are looked at so, and most need no more; above all of them a bit that says that it begins a
    pair (`_begins`). `meanings` has those of words that name anything.
    """

    def __init__(self, whole: _Items, starts: _Items, firsts: Iterable[str]) -> None:
        self._firsts = frozenset(firsts)
        self._whole, self._starts = (
            {form: tuple(found) for form, found in items.items()} for items in (whole, starts)
        )
        self.meanings: dict[str, _Meaning] = {}
        # What the beginnings begin with themselves -> how long they are, in rising order: few words need a look.
        lengths: defaultdict[str, set[int]] = defaultdict(set)
        for start in starts:
            if len(start) >= _HEAD:
                lengths[start[:_HEAD]].add(len(start))
        self._lengths = {head: sorted(found) for head, found in lengths.items()}
        self._short = sorted({len(start) for start in starts if len(start) < _HEAD})

    def __missing__(self, form: str) -> int:
        if len(self) > 200_000:
            self.clear()
            self.meanings.clear()
        starts = self._starts
        found = self._whole.get(form, ())
        for lengths in (self._short, self._lengths.get(form[:_HEAD], ())):
            for n in lengths:
                if form[:n] in starts and n <= len(form):
                    found += starts[form[:n]]
        if found:
            self.meanings[form] = _meaning(found)
        bits = self.meanings[form].bits if found else 0
        self[form] = bits = bits | _begins() if form in self._firsts else bits
        return bits


@lru_cache(maxsize=65_536)  # the words of one beginning, in whatever language, mean one thing
def _meaning(items: tuple[_Item, ...]) -> _Meaning:
    """What entries mean together."""
    of: defaultdict[str, tuple[Entry, ...]] = defaultdict(tuple)
    named = contrary = 0
    for table, entry in items:
        (group, name), strong = entry
        of[table] += (entry,)
        mine = _bits()[table, group, name]
        named |= mine
        if strong:
            contrary |= _set_bits()[table, group] & ~mine
    return _Meaning(dict(of), contrary, named | contrary << len(_bits()))


@dataclass(frozen=True, slots=True)
class _Search:
    """The words of all tables in one language. `pairs` are by their first words, and then by their second; `any_mark`
    finds what a mark begins with.
    """

    named: _Named
    pairs: Mapping[str, Mapping[str, _Meaning]]
    marks: Mapping[str, _Meaning]
    mark: re.Pattern[str]
    any_mark: re.Pattern[str]


@lru_cache(maxsize=64)
def _search(lang: str) -> _Search:
    whole, starts, pairs, marks = (_Items(list) for _ in range(4))
    for table in TABLES:
        lex = lexicon(table, lang)
        for all_of_them, mine in (
            (whole, lex.whole), (starts, lex.starts), (pairs, lex.pairs), (marks, lex.marks),
        ):  # fmt: skip
            for form, entries in mine.items():
                all_of_them[form] += [(table, entry) for entry in entries]
    longest_first = sorted(marks, key=len, reverse=True)
    mark = re.compile(f"(?=({'|'.join(map(re.escape, longest_first))}))")
    any_mark = re.compile(f"[{re.escape(''.join(sorted({form[0] for form in marks})))}]")
    together: defaultdict[str, dict[str, _Meaning]] = defaultdict(dict)
    for form, items in pairs.items():
        first, _, second = form.partition(" ")
        together[first][second] = _meaning(tuple(items))
    signs = {form: _meaning(tuple(items)) for form, items in marks.items()}
    return _Search(_Named(whole, starts, together), dict(together), signs, mark, any_mark)


@lru_cache(maxsize=1)
def _bits() -> Mapping[Member, int]:
    """The members of all sets, in whatever language they have words, with a bit for each."""
    found: dict[Member, int] = {}
    for table in TABLES:
        for line in rows(table):
            if line.strip():
                group, _, member = line.split(None, 1)[0].partition(".")
                found.setdefault((table, group, member), 1 << len(found))
    return found


@lru_cache(maxsize=1)
def _begins() -> int:
    """The bit of words that begin a pair, above all that words mean."""
    return 1 << 2 * len(_bits())


@lru_cache(maxsize=1)
def _set_bits() -> Mapping[tuple[str, str], int]:
    """(table, set) -> the bits of its members."""
    found: defaultdict[tuple[str, str], int] = defaultdict(int)
    for member, bit in _bits().items():
        found[member[:2]] |= bit
    return dict(found)


def names(table: str, form: str, lang: str) -> bool:
    """Whether a word (in lower case) may name a member of a set of the table."""
    return bool(_search(lang).named[form] & _members_bits(table))


def words_of(table: str) -> _needs.Texts:
    """The words, pairs of words and marks of a table, for the needs of checks that ask for them."""
    return naming(members_of(table))


def naming(members: Iterable[Member], known: Callable[[str], bool] = lambda lang: True) -> _needs.Texts:
    """The same of these members; where the language's words are not `known`, any text may name one."""
    bits = bits_of(members)
    return _needs.Texts(lambda text, lang: bits & _read(text, lang).said or not known(lang))


def bits_of(members: Iterable[Member]) -> int:
    """A number with the bit of each of some members."""
    return sum(map(_bits().__getitem__, members))


def differs(table: str) -> _needs.Need:
    """That a pair may have contradictions of a table."""
    bits = _members_bits(table)
    return _needs.of_pair(
        lambda pair, context, langs: bits & _differing(pair.source_text, pair.target_text, langs)
    )


def members_of(table: str) -> frozenset[Member]:
    """The members of all sets of a table."""
    return frozenset(member for member in _bits() if member[0] is table)


@lru_cache(maxsize=RECENT)
def find(table: str, text: str, lang: str) -> tuple[Hit, ...]:
    """The words of the table in a text, in order; places are in the composed text."""
    return _hits(table, text, lang, None)


def _hits(table: str, text: str, lang: str, groups: frozenset[str] | None) -> tuple[Hit, ...]:
    """`find`, of some sets only."""
    if not named(table, text, lang):
        return ()
    text = composed(text)[0]
    found = [
        Hit(member, word_at(text, at) if isinstance(at, int) else at, strong)
        for meaning, at in _meanings(table, text, lang)
        for member, strong in meaning.of[table]
        if groups is None or member[0] in groups
    ]
    found.sort(key=lambda hit: hit.word.start)
    return tuple(found)


_Place = tuple[_Meaning, int | Word]


def _meanings(table: str, text: str, lang: str) -> Iterator[_Place]:
    """What the words of a (composed) text name in a table, each with the number of its word, or the place of a pair or
    mark.
    """
    asked, forms, read = _members_bits(table), lower_words(text), _read(text, lang)
    named = _search(lang).named
    for i, bits in enumerate(read.words):
        # Asked again, since a word may have been forgotten meanwhile.
        if bits & asked and named[forms[i]]:
            yield named.meanings[forms[i]], i
    yield from (place for place in read.others if place[0].bits & asked)


def _is_wont(forms: Sequence[str], at: int) -> bool:
    return forms[at] == "won" and forms[at + 1 : at + 2] == ("t",)


def _marked(text: str, search: _Search) -> Iterator[_Place]:
    """The longest mark at each place; one that begins within another only where nothing is concluded from it: 开 in
    开始, but not 表示 (shown) in 非表示 (hidden).
    """
    if search.any_mark.search(text) is None:
        return
    end = 0
    for m in search.mark.finditer(text):
        meaning = search.marks[m[1]]
        if m.start() >= end or not meaning.contrary:
            yield meaning, Word(m[1], *m.span(1))
            end = max(end, m.end(1))


class _Read(NamedTuple):
    """The bits of each word of a text, its pairs of words and marks, and the bits of all of them together."""

    words: Sequence[int]
    others: Sequence[_Place]
    said: int


@lru_cache(maxsize=RECENT)
def _read(text: str, lang: str) -> _Read:
    """All that a (composed) text names, in one walk over its words."""
    search, forms, begins = _search(lang), lower_words(text), _begins()
    words = list(map(search.named.__getitem__, forms))
    said = reduce(or_, words, 0)
    others: list[_Place] = []
    if said >= begins:
        for i in [i for i, bits in enumerate(words[:-1]) if bits >= begins]:
            if (meaning := search.pairs[forms[i]].get(forms[i + 1])) is not None:
                a, b = word_at(text, i), word_at(text, i + 1)
                others.append((meaning, Word(f"{a.text} {b.text}", a.start, b.end)))
    if "won" in forms:  # "won't" is no victory
        words = [0 if _is_wont(forms, i) else bits for i, bits in enumerate(words)]
        said = reduce(or_, words, 0)
    others += _marked(text, search)
    for meaning, _ in others:
        said |= meaning.bits
    return _Read(words, others, said & begins - 1)


def contradictions(
    table: str, source: str, target: str, langs: tuple[str, str], near: float
) -> Iterator[tuple[Hit, Hit]]:
    """Pairs (source word, target word) that exclude each other.

    Only words within `near` (a share of the sentence's length, 30 characters at least) of each other's place in the
    sentence answer or contradict each other.
    """
    groups = differ(table, source, target, langs)
    if not groups:
        return  # as in most pairs
    there, here = _hits(table, target, langs[1], groups), _hits(table, source, langs[0], groups)
    reach = max(near, 30 / min(len(source), len(target)))

    def close(a: Hit, b: Hit) -> bool:
        return abs(a.word.start / len(source) - b.word.start / len(target)) <= reach

    told: set[tuple[str, str]] = set()
    for hit in there:
        if not hit.strong or hit.member in told:
            continue
        if any(h.member == hit.member and close(h, hit) for h in here):
            continue
        for other in here:
            if (
                other.strong
                and other.member[0] == hit.member[0]
                and close(other, hit)
                and not any(h.member == other.member and close(other, h) for h in there)
            ):
                told.add(hit.member)
                yield other, hit
                break


def differ(table: str, source: str, target: str, langs: tuple[str, str]) -> frozenset[str]:
    """The sets of which the target surely names a member and the source names another, wherever they stand."""
    bits = _differing(source, target, langs) & _members_bits(table)
    # Few differ, and there are hundreds of sets.
    groups: list[str] = []
    while bits:
        last = bits.bit_length() - 1
        groups.append(_all_members()[last][1])
        bits ^= 1 << last
    return frozenset(groups)


def named(table: str, text: str, lang: str) -> int:
    """The members of a table that a text names, surely or not, as a number with a bit for each."""
    return _read(composed(text)[0], lang).said & _members_bits(table)


def contrasted(table: str, text: str, lang: str) -> int:
    """The members of a table that a text may name beside another of their set that it surely names."""
    said = _read(composed(text)[0], lang).said
    return said & said >> len(_bits()) & _members_bits(table)


@lru_cache(maxsize=1)
def _all_members() -> tuple[Member, ...]:
    """The members in the order of their bits."""
    return tuple(_bits())


@lru_cache(maxsize=len(TABLES))
def _members_bits(table: str) -> int:
    """The bits of a table's members."""
    return sum([bit for member, bit in _bits().items() if member[0] is table])


@lru_cache(maxsize=RECENT)
def _differing(source: str, target: str, langs: tuple[str, str]) -> int:
    """The members that the source names, of which the target surely names another of their set; of common words only
    members that the target does not name.
    """
    there = _read(composed(target)[0], langs[1]).said
    found = there >> len(_bits()) & _read(composed(source)[0], langs[0]).said
    return found & ~(there & _common()) if found else 0


@lru_cache(maxsize=1)
def _common() -> int:
    """The bits of the sets of which any word of a text may answer."""
    return sum(_set_bits()[OPPOSITES, group] for group in ANYWHERE)


def both(table: str, text: str, lang: str) -> frozenset[str]:
    """The sets of which a text names more than one member, surely or not."""
    if named(table, text, lang).bit_count() < 2:
        return frozenset()  # as in most texts
    members: dict[str, str] = {}
    found = set()
    for (group, name), _ in (
        entry for meaning, _ in _meanings(table, composed(text)[0], lang) for entry in meaning.of[table]
    ):
        if members.setdefault(group, name) != name:
            found.add(group)
    return frozenset(found)


def place(text: str, hit: Hit) -> Range:
    """The range of a hit in the text as given."""
    return given_range(text, hit.word.start, hit.word.end)


def spans(source: str, target: str, here: Hit, there: Hit) -> tuple[Span, Span]:
    """The places of a contradiction in the texts as given: the target's word, then the source's."""
    return (
        given_span("target", target, composed(target)[1], there.word.start, there.word.end),
        given_span("source", source, composed(source)[1], here.word.start, here.word.end),
    )
