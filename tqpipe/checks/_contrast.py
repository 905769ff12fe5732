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

from tqpipe.checks._text import composed, words
from tqpipe.types import Word


@dataclass(frozen=True, slots=True)
class Hit:
    """A word of a set's member, with its place in the composed text. `strong`: it can mean little else."""

    member: tuple[str, str]
    word: Word
    strong: bool


@dataclass(frozen=True, slots=True)
class Lexicon:
    """One language's words: whole words, beginnings, pairs of words, marks; each with its members.

    `seen` remembers what was looked up.
    """

    whole: Mapping[str, tuple[tuple[tuple[str, str], bool], ...]]
    starts: Mapping[str, tuple[tuple[tuple[str, str], bool], ...]]
    pairs: Mapping[str, tuple[tuple[tuple[str, str], bool], ...]]
    marks: Mapping[str, tuple[tuple[tuple[str, str], bool], ...]]
    lengths: tuple[int, ...]
    mark: re.Pattern[str] | None
    seen: dict[str, tuple[tuple[tuple[str, str], bool], ...]]


_Entries = defaultdict[str, list[tuple[tuple[str, str], bool]]]


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
    lengths = tuple(sorted({len(s) for s in starts}))
    return Lexicon(_frozen(whole), _frozen(starts), _frozen(pairs), _frozen(marks), lengths, mark, {})


def _frozen(entries: _Entries) -> dict[str, tuple[tuple[tuple[str, str], bool], ...]]:
    return {form: tuple(found) for form, found in entries.items()}


def _entries(known: Lexicon, form: str) -> tuple[tuple[tuple[str, str], bool], ...]:
    """What one word may name."""
    starts = [known.starts.get(form[:n], ()) for n in known.lengths if n <= len(form)]
    return tuple(entry for found in (known.whole.get(form, ()), *starts) for entry in found)


@lru_cache(maxsize=8192)
def find(table: str, text: str, lang: str) -> tuple[Hit, ...]:
    """The words of the table in a text, in order; places are in the composed text."""
    known = lexicon(table, lang)
    out: list[Hit] = []
    before: Word | None = None
    seen = known.seen
    for word in words(composed(text)[0]):
        form = word.text.lower()
        entries = seen.get(form)
        if entries is None:
            if len(seen) > 200_000:
                seen.clear()
            entries = seen[form] = _entries(known, form)
        for entry in entries:
            out.append(Hit(entry[0], word, entry[1]))
        if before is not None and known.pairs:
            for entry in known.pairs.get(f"{before.text.lower()} {form}", ()):
                out.append(
                    Hit(entry[0], Word(f"{before.text} {word.text}", before.start, word.end), entry[1])
                )
        before = word
    if known.mark is not None:
        for m in known.mark.finditer(composed(text)[0]):
            out += [Hit(e[0], Word(m[0], *m.span()), e[1]) for e in known.marks[m[0]]]
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
    if not here:
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
