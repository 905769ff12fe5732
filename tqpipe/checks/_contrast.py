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
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from tqpipe.checks._text import composed, given_span, lower_pairs, lower_words, words
from tqpipe.types import Span, Word


@dataclass(frozen=True, slots=True)
class Hit:
    """A word of a set's member, with its place in the composed text. `strong`: it can mean little else."""

    member: tuple[str, str]
    word: Word
    strong: bool


#: What a form names: (set, member), and whether it can mean little else.
Entry = tuple[tuple[str, str], bool]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language's words: whole words, beginnings, pairs of words, marks; each with its members.

    `known` has what any single word may name, found out when it is first asked.
    """

    whole: Mapping[str, tuple[Entry, ...]]
    starts: Mapping[str, tuple[Entry, ...]]
    pairs: Mapping[str, tuple[Entry, ...]]
    marks: Mapping[str, tuple[Entry, ...]]
    mark: re.Pattern[str] | None
    known: Mapping[str, tuple[Entry, ...]]


class _Known(dict[str, tuple[Entry, ...]]):
    """Word -> what it may name: by its whole form and by every beginning."""

    def __init__(
        self, whole: Mapping[str, tuple[Entry, ...]], starts: Mapping[str, tuple[Entry, ...]]
    ) -> None:
        self._whole, self._starts = whole, starts
        self._lengths = sorted({len(s) for s in starts})

    def __missing__(self, form: str) -> tuple[Entry, ...]:
        found = self._whole.get(form, ())
        for n in self._lengths:
            if n > len(form):
                break
            found += self._starts.get(form[:n], ())
        if len(self) > 200_000:
            self.clear()
        self[form] = found
        return found


_Entries = defaultdict[str, list[Entry]]


@lru_cache(maxsize=64)
def lexicon(table: str, lang: str) -> Lexicon:
    """Read a table: lines `set.member lang words | more words`, a line that starts with a space goes on."""
    whole, starts, pairs, marks = (_Entries(list) for _ in range(4))
    for line in table.strip().replace("\n ", " ").splitlines():
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
                if not any(c.isalpha() for c in form):
                    marks[form].append(entry)
                elif form.endswith("*"):
                    starts[form[:-1]].append(entry)
                elif "_" in form:
                    pairs[form.replace("_", " ")].append(entry)
                else:
                    whole[form].append(entry)
    mark = re.compile("|".join(map(re.escape, marks))) if marks else None
    fixed, open_ended = _frozen(whole), _frozen(starts)
    return Lexicon(fixed, open_ended, _frozen(pairs), _frozen(marks), mark, _Known(fixed, open_ended))


def _frozen(entries: _Entries) -> dict[str, tuple[Entry, ...]]:
    return {form: tuple(found) for form, found in entries.items()}


@lru_cache(maxsize=8192)
def find(table: str, text: str, lang: str) -> tuple[Hit, ...]:
    """The words of the table in a text, in order; places are in the composed text."""
    text = composed(text)[0]
    lex, tokens, forms = lexicon(table, lang), words(text), lower_words(text)
    out = [
        Hit(member, word, strong)
        for word, entries in zip(tokens, map(lex.known.__getitem__, forms), strict=True)
        for member, strong in entries
    ]
    marked = False
    if not lex.pairs.keys().isdisjoint(lower_pairs(text)):
        for i, entries in enumerate(map(lex.pairs.get, lower_pairs(text))):
            for member, strong in entries or ():
                a, b = tokens[i], tokens[i + 1]
                out.append(Hit(member, Word(f"{a.text} {b.text}", a.start, b.end), strong))
                marked = True
    if lex.mark is not None:
        for m in lex.mark.finditer(text):
            out += [Hit(e[0], Word(m[0], *m.span()), e[1]) for e in lex.marks[m[0]]]
            marked = True
    if marked:
        out.sort(key=lambda hit: hit.word.start)
    return tuple(out)


def contradictions(
    table: str, source: str, target: str, langs: tuple[str, str], near: float
) -> Iterator[tuple[Hit, Hit]]:
    """Pairs (source word, target word) that exclude each other.

    Only words within `near` (a share of the sentence's length, 30 characters at least) of each other's place in the
    sentence answer or contradict each other.
    """
    there = find(table, target, langs[1])
    if not there:
        return
    here = find(table, source, langs[0])
    # Most pairs end here: the sides have no set in common of which they name different members.
    sets: dict[str, set[str]] = {}
    for h in here:
        sets.setdefault(h.member[0], set()).add(h.member[1])
    if not any(h.strong and sets.get(h.member[0], set()) - {h.member[1]} for h in there):
        return
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


def place(text: str, hit: Hit) -> tuple[int, int]:
    """The range of a hit in the text as given."""
    places = composed(text)[1]
    if places is None:
        return hit.word.start, hit.word.end
    return places[hit.word.start], places[hit.word.end]


def spans(source: str, target: str, here: Hit, there: Hit) -> tuple[Span, Span]:
    """The places of a contradiction in the texts as given: the target's word, then the source's."""
    return (
        given_span("target", target, composed(target)[1], there.word.start, there.word.end),
        given_span("source", source, composed(source)[1], here.word.start, here.word.end),
    )
