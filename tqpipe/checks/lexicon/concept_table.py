"""Things, people, acts and traits with the words that name them in eight languages (concept_words/*.txt).

A row of a table, with lines that begin with a space joined to the line before, is

    field.concept: en cheese cheeses | cheddar dairy; ca formatge formatges | làctic*; ...

Before the bar stand words that can hardly mean anything else, behind it all others by which a translation may name or
imply the concept: what the one side surely names and the other does not name at all was lost, or became something
else. `stem*` is every word that begins so, `*stem*` every word that has it within, `two_words` two side by side.
Catalan l·l falls into two words (`col_lega`).

Written for this project, from no dictionary. What has another common sense was put behind the bar, by a reading of the
commonest words of each language and by counts in human translations (`benchmarks/concept_words.py`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache, reduce
from importlib.resources import files
from operator import or_
from typing import NamedTuple

from tqpipe.checks.reading.remembered import Remembered
from tqpipe.checks.reading.table_rows import rows
from tqpipe.checks.reading.texts import RECENT, alike, composed, lower_words, word_at

#: Languages of the tables.
LANGUAGES = ("ca", "de", "en", "es", "fr", "it", "pt", "ro")
_FOLDER = "lexicon/concept_words"
#: Tables whose fields hold much that is alike.
_BROAD = frozenset(["acts", "ideas", "qualities"])
#: Tables of what can be seen and touched: a translator names it, or leaves it out, but does not name another.
THINGS = frozenset(["people", "body", "illness", "food", "animals", "plants", "objects", "places", "matter"])
#: Romanian letters as they were written before Unicode had them.
_CEDILLAS = str.maketrans("şţ", "șț")


class Named(NamedTuple):
    """The first word (or two) of a text that surely names some concepts, with its place in the composed text."""

    concepts: tuple[str, ...]
    start: int
    end: int

    @property
    def fields(self) -> frozenset[str]:
        """The fields of the concepts, but of those tables that are not made of narrow ones."""
        return frozenset(c.partition(".")[0] for c in self.concepts if _tables()[c] not in _BROAD)

    @property
    def classes(self) -> frozenset[str]:
        """The tables that the concepts stand in."""
        return frozenset(_tables()[c] for c in self.concepts)

    @property
    def things(self) -> bool:
        """Whether all of the concepts are people, animals, things or places."""
        return self.classes <= THINGS


@cache
def _rows() -> tuple[tuple[str, str, str], ...]:
    """Table, concept and the words as they stand there, of every row."""
    return tuple(
        (file.name.removesuffix(".txt"), concept, words)
        for file in sorted(files("tqpipe.checks").joinpath(_FOLDER).iterdir(), key=lambda file: file.name)
        for concept, _, words in (row.partition(": ") for row in rows(file.read_text(encoding="utf-8")))
    )


@cache
def _tables() -> Mapping[str, str]:
    """Concept -> its table."""
    return {concept: table for table, concept, _ in _rows()}


@cache
def _sure() -> int:
    """By how many places the bits of what a form surely names stand above those of all that it may name. A bit is a
    concept, in the order of the rows; the bit above all of them says that the form begins a pair.
    """
    return len(_rows())


def _words(row: str, lang: str) -> str:
    """The words of one language in a row, which begins with English."""
    start = 0 if lang == "en" else row.index(f"; {lang} ") + 2
    return row[start + 3 : row.find(";", start) if ";" in row[start:] else None]


@dataclass(frozen=True, slots=True)
class _Lexicon:
    """The words of one language. `of`: word -> the bits of what it names; `pairs`: first word -> second -> what they
    name together; `within`: concept -> what a word that names it has within.
    """

    of: Remembered[int]
    pairs: Mapping[str, Mapping[str, int]]
    within: Mapping[int, Sequence[str]]


@lru_cache(maxsize=len(LANGUAGES))
def _lexicon(lang: str) -> _Lexicon:
    whole, starts = defaultdict[str, int](int), defaultdict[str, int](int)
    pairs = defaultdict[str, defaultdict[str, int]](lambda: defaultdict(int))
    within = defaultdict[int, list[str]](list)
    for number, (_, _, row) in enumerate(_rows()):
        sure, _, loose = _words(row, lang).partition("|")
        may = 1 << number
        for bits, text in ((may | may << _sure(), sure), (may, loose)):
            for form in text.split():
                if form[-1] != "*":
                    first, _, second = form.partition("_")
                    if second:
                        pairs[first][second] |= bits
                    else:
                        whole[form] |= bits
                elif form[0] != "*":
                    starts[form[:-1]] |= bits
                else:
                    within[number].append(form[1:-1])
    lengths, begins = sorted({len(start) for start in starts}), 1 << 2 * _sure()

    def named(form: str) -> int:
        form = form.translate(_CEDILLAS)
        found = whole.get(form, 0) | (begins if form in pairs else 0)
        for n in lengths:
            if n > len(form):
                break
            found |= starts.get(form[:n], 0)
        return found

    return _Lexicon(
        Remembered(named), {first: dict(seconds) for first, seconds in pairs.items()}, dict(within)
    )


class _Read(NamedTuple):
    """The bits of each word of a (composed) text, (first word, last word, bits) of its pairs, the bits of all."""

    words: Sequence[int]
    pairs: Sequence[tuple[int, int, int]]
    all: int


_NOTHING = _Read((), (), 0)


@lru_cache(maxsize=RECENT)
def _read(text: str, lang: str) -> _Read:
    if lang not in LANGUAGES:
        return _NOTHING
    lexicon, forms, begins = _lexicon(lang), lower_words(composed(text)[0]), 1 << 2 * _sure()
    words = list(map(lexicon.of.__getitem__, forms))
    named = reduce(or_, words, 0)
    if named < begins:
        return _Read(words, (), named)
    pairs = [
        (i, i + 1, bits)
        for i, word in enumerate(words[:-1])
        if word >= begins and (bits := lexicon.pairs[forms[i].translate(_CEDILLAS)].get(forms[i + 1], 0))
    ]
    return _Read(words, pairs, reduce(or_, (bits for _, _, bits in pairs), named) & begins - 1)


#: Letters from which a word may look like another.
_SHORT = 3


@lru_cache(maxsize=RECENT)  # the gate of checks, a check and the model's doubts ask the same
def unanswered(text: str, lang: str, other: str, other_lang: str) -> list[Named]:
    """What a text surely names and the other has no word for, nor one that looks like it: a cognate, or a word left as
    it is, is an answer. Nothing where the other's language has no words here.
    """
    here = _read(text, lang)
    sure = here.all >> _sure() & _mask()
    if not sure or other_lang not in LANGUAGES:
        return []
    there = _read(other, other_lang).all
    if not sure & ~there:
        return []  # as in most pairs
    composed_text = composed(text)[0]
    words, within = lower_words(composed(other)[0]), _lexicon(other_lang).within
    joined, long = " ".join(words), [word for word in words if len(word) > _SHORT]
    found = []
    told = 0
    for first, last, bits in (*((i, i, bits) for i, bits in enumerate(here.words)), *here.pairs):
        new = bits >> _sure() & _mask() & ~told
        told |= new
        if not new or new & there:
            continue  # of a word of several meanings one is enough
        numbers = _numbers(new)
        start, end = word_at(composed_text, first).start, word_at(composed_text, last).end
        if not any(part in joined for number in numbers for part in within.get(number, ())) and not any(
            alike(composed_text[start:end], word) for word in long
        ):
            found.append(Named(tuple(_rows()[number][1] for number in numbers), start, end))
    found.sort(key=lambda named: named.start)
    return found


@cache
def _mask() -> int:
    return (1 << _sure()) - 1


def _numbers(bits: int) -> list[int]:
    """Which bits are set."""
    found = []
    while bits:
        low = bits & -bits
        found.append(low.bit_length() - 1)
        bits ^= low
    return found


#: How far apart in their sentences two words may stand, as a share of the length, or in characters in short ones.
_NEAR, _REACH = 0.12, 25


def near(at: int, other_at: int, text: str, other: str) -> bool:
    """Whether two places stand at about the same one in their sentences."""
    apart = abs(at / len(text) - other_at / len(other))
    return apart <= max(_NEAR, _REACH / min(len(text), len(other)))
