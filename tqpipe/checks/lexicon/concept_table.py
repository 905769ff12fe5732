"""Things, people, acts and traits with the words that name them in eight languages (concept_words/*.txt).

A row of a table, with lines that begin with a space joined to the line before, is

    field.concept: en cheese cheeses | cheddar dairy; ca formatge formatges | làctic*; ...

Before the bar stand words that can hardly mean anything else, behind it all others by which a translation may name or
imply the concept: what the one side surely names and the other does not name at all was lost, or became something
else. Before the bar, too, with a `?`, stand words that mean it in one of their common senses: they tell where the other
side has another word of the field. `stem*` is every word that begins so, `*stem*` every word that has it within,
`two_words` two side by side. Catalan l·l falls into two words (`col_lega`). A row may end in `; near` and other
concepts whose words a free translation uses for it (`decide` and `opinion`, `add` and `introduce`), but no opposites.

Written for this project, from no dictionary. What has another common sense was put behind the bar, by a reading of the
commonest words of each language and by counts in human translations (`benchmarks/concept_words.py`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from tqpipe.checks.reading.remembered import Remembered
from tqpipe.checks.reading.table_rows import rows
from tqpipe.checks.reading.texts import RECENT, composed, lower_words, word_at

#: Languages of the tables.
LANGUAGES = ("ca", "de", "en", "es", "fr", "it", "pt", "ro")
_FOLDER = "lexicon/concept_words"
#: Tables whose fields hold much that is alike.
_BROAD = frozenset(["acts", "ideas", "qualities"])
#: Tables of what can be seen and touched: a translator names it, or leaves it out, but does not name another.
_THINGS = frozenset(["people", "body", "illness", "food", "animals", "plants", "objects", "places", "matter"])
#: Tables of what is said in more ways than a table holds.
_VAGUE = frozenset(["acts", "ideas"])
#: Romanian letters as they were written before Unicode had them.
_CEDILLAS = str.maketrans("şţ", "șț")


class Named(NamedTuple):
    """The first word (or two) of a text that surely names some concepts, with its place in the composed text."""

    numbers: tuple[int, ...]
    start: int
    end: int

    @property
    def concepts(self) -> tuple[str, ...]:
        """The concepts by name."""
        return tuple(_rows()[number][1] for number in self.numbers)

    @property
    def fields(self) -> frozenset[str | None]:
        """The fields of the concepts, but of those tables that are not made of narrow ones."""
        return frozenset(narrow_fields()[number] for number in self.numbers) - {None}

    @property
    def classes(self) -> frozenset[str]:
        """The tables that the concepts stand in."""
        return frozenset(_rows()[number][0] for number in self.numbers)

    @property
    def thing(self) -> bool:
        """Whether all of the concepts are people, animals, things or places."""
        return self.classes <= _THINGS

    @property
    def clear(self) -> bool:
        """Whether none of the concepts is an act or an idea."""
        return self.classes.isdisjoint(_VAGUE)

    def may_stand_for(self, other: Named) -> bool:
        """Whether a slip may put one for the other: two that are clear, or two acts, or two ideas."""
        return (self.clear and other.clear) or not self.classes.isdisjoint(other.classes)


@cache
def _rows() -> tuple[tuple[str, str, str], ...]:
    """Table, concept and the words as they stand there, of every row."""
    return tuple(
        (file.name.removesuffix(".txt"), concept, words)
        for file in sorted(files("tqpipe.checks").joinpath(_FOLDER).iterdir(), key=lambda file: file.name)
        for concept, _, words in (row.partition(": ") for row in rows(file.read_text(encoding="utf-8")))
    )


def _words(row: str, lang: str) -> str:
    """The words of one language in a row, which begins with English."""
    start = 3 if lang == "en" else row.index(f"; {lang} ") + 5
    end = row.find(";", start)
    return row[start:] if end < 0 else row[start:end]


_NEAR = "; near "


@cache
def _kin() -> Sequence[frozenset[int]]:
    """By number, the concepts that a free translation may name in place of one, and those that it may name for."""
    numbers = {concept: number for number, (_, concept, _) in enumerate(_rows())}
    kin: list[set[int]] = [set() for _ in numbers]
    for number, (_, _, row) in enumerate(_rows()):
        for other in map(numbers.__getitem__, row.partition(_NEAR)[2].split()):
            kin[number].add(other)
            kin[other].add(number)
    return list(map(frozenset, kin))


class Names(NamedTuple):
    """The numbers of the concepts that a word surely names, of those that it names in a common sense, of all that it
    may name; whether it begins a pair.
    """

    sure: tuple[int, ...]
    usual: tuple[int, ...]
    may: frozenset[int]
    begins: bool


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language. `of`: word -> what it names; `pairs`: first word -> second -> what they name together;
    `within`: concept -> what a word that names it has within.
    """

    of: Remembered[Names]
    pairs: Mapping[str, Mapping[str, Names]]
    within: Mapping[int, Sequence[str]]


def _names(marked: Sequence[tuple[int, int]], *, begins: bool = False) -> Names:
    """From concepts by number, each with how surely it is named."""
    if not marked and not begins:
        return _UNKNOWN
    sure, usual, may = (
        tuple(dict.fromkeys(number for number, level in marked if level >= least))
        for least in (_SURE, _USUAL, _MAY)
    )
    return Names(sure, usual, frozenset(may).union(*(_kin()[number] for number in usual)), begins)


#: How surely a form names a concept.
_MAY, _USUAL, _SURE = range(3)
_UNKNOWN = Names((), (), frozenset(), False)


#: Form -> concepts by number, each with how surely it names them.
_Forms = dict[str, tuple[tuple[int, int], ...]]


@lru_cache(maxsize=len(LANGUAGES))
def lexicon(lang: str) -> Lexicon:
    """The words of one of `LANGUAGES`."""
    whole: _Forms = {}
    starts: _Forms = {}
    pairs = defaultdict[str, _Forms](dict)
    within = defaultdict[int, list[str]](list)
    for number, (_, _, row) in enumerate(_rows()):
        sure, _, loose = _words(row, lang).partition("|")
        # One tuple for all forms of a level: there are a hundred thousand.
        surely, usually, maybe = (((number, level),) for level in (_SURE, _USUAL, _MAY))
        for level, text in ((surely, sure), (maybe, loose)):
            for given in text.split():
                form = given.rstrip("?")
                marked = level if form == given else usually
                if form[-1] != "*":
                    first, _, second = form.partition("_")
                    if second:
                        then = pairs[first]
                        then[second] = then.get(second, ()) + marked
                    else:
                        whole[form] = whole.get(form, ()) + marked
                elif form[0] != "*":
                    starts[form[:-1]] = starts.get(form[:-1], ()) + marked
                else:
                    within[number].append(form[1:-1])
    lengths = sorted({len(start) for start in starts})

    def find(form: str) -> Names:
        form = form.translate(_CEDILLAS)
        found = whole.get(form, ())
        for n in lengths:
            if n > len(form):
                break
            found += starts.get(form[:n], ())
        return _names(found, begins=form in pairs)

    return Lexicon(
        Remembered(find),
        {first: {second: _names(marked) for second, marked in then.items()} for first, then in pairs.items()},
        dict(within),
    )


class Reading(NamedTuple):
    """The words (or two) of a (composed) text that name something, as (first word, last word, what they name); the
    numbers of all concepts that they surely name, that they name in a common sense, and that they may name.
    """

    words: Sequence[tuple[int, int, Names]]
    sure: frozenset[int]
    usual: frozenset[int]
    may: frozenset[int]


_NOTHING = Reading((), frozenset(), frozenset(), frozenset())


@lru_cache(maxsize=RECENT)
def read(text: str, lang: str) -> Reading:
    """What a text names; nothing in a language that has no words here."""
    if lang not in LANGUAGES:
        return _NOTHING
    words, forms = lexicon(lang), lower_words(composed(text)[0])
    of = list(map(words.of.__getitem__, forms))
    named = [(i, i, names) for i, names in enumerate(of) if names.may]
    for i, names in enumerate(of[:-1]):
        if names.begins:
            both = words.pairs[forms[i].translate(_CEDILLAS)].get(forms[i + 1])
            if both is not None:
                named.append((i, i + 1, both))
    return Reading(
        named,
        frozenset(number for _, _, names in named for number in names.sure),
        frozenset(number for _, _, names in named for number in names.usual),
        frozenset().union(*(names.may for _, _, names in named)),
    )


def named(text: str, first: int, last: int, numbers: Sequence[int]) -> Named:
    """A word (or two) of a composed text with the concepts that it names."""
    return Named(tuple(numbers), word_at(text, first).start, word_at(text, last).end)


@cache
def narrow_fields() -> tuple[str | None, ...]:
    """The field of every concept by its number; None in tables that are not made of narrow ones."""
    return tuple(None if table in _BROAD else concept.partition(".")[0] for table, concept, _ in _rows())


@lru_cache(maxsize=RECENT)
def implied(text: str, lang: str) -> frozenset[int]:
    """What the words of a text may name, and all that is near it: for surely unlike ideas even this has nothing of
    one in the other.
    """
    may = read(text, lang).may
    return may.union(*(_kin()[number] for number in may))
