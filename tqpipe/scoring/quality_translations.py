"""Which words of a pair translate each other, by a small lexicon of our own: what nothing on the other side explains.

A word is explained where the other side has one of its translations, or a word of which it is one, or the same word,
each but for its ending. The lexicon (models/contrast/translations, made by `tqpipe.training.translations`) knows words
of English and of each of seven languages in both directions, up to three translations each; what is not a word of
content stands there without any.
"""

from __future__ import annotations

import functools
import gzip
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path

from tqpipe.languages import base_language
from tqpipe.types import TokenQuality

FOLDER = Path(str(files("tqpipe") / "models" / "contrast" / "translations"))
#: Letters by which words of one stem agree, and the fewest letters of a word of content.
STEM, SHORTEST = 5, 4
#: Translations of a word that may have to stand in another's place.
TRIED = 2
#: How much a word of the translation must be doubted.
DOUBT = 0.1

#: Lower-case word -> its translations, the likeliest first.
Table = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Exchange:
    """`instead`, a translation of the source's word `of`, for the word `word` of the translation, or behind it where
    something is missing there (`losses`).
    """

    of: TokenQuality
    word: TokenQuality
    instead: str


#: Words of a side with their numbers.
_Numbered = Sequence[tuple[int, TokenQuality]]


def exchanges(
    words: tuple[Sequence[TokenQuality], Sequence[TokenQuality]], langs: tuple[str, str]
) -> Iterator[Exchange]:
    """Doubtful words of a translation that nothing in the source explains, with the translations of words of the source
    that nothing explains either: the most doubtful word first, and the nearest place in the sentence.

    Nothing for a language without a lexicon.
    """
    found = _unexplained(words, langs)
    scale = len(words[0]) / max(len(words[1]), 1)
    for at, word in sorted(found.strange, key=lambda item: -item[1].error):
        for _, of in sorted(found.lost, key=lambda item: abs(item[0] - at * scale)):
            for instead in found.table[of.text.lower()][:TRIED]:
                if instead != word.text.lower():
                    yield Exchange(of, word, instead)


def losses(
    words: tuple[Sequence[TokenQuality], Sequence[TokenQuality]], langs: tuple[str, str]
) -> Iterator[Exchange]:
    """The place where a translation likeliest lacks something, if it does, with translations of the words of the source
    that nothing explains: those first that the model thinks lost.
    """
    behind = max(words[1], key=lambda word: word.missing, default=None)
    if behind is not None and behind.missing >= DOUBT:
        found = _unexplained(words, langs)
        for _, of in sorted(found.lost, key=lambda item: -max(item[1].error, item[1].missing)):
            yield Exchange(of, behind, found.table[of.text.lower()][0])


@dataclass(frozen=True, slots=True)
class _Unexplained:
    """Words of the source that have translations, and doubtful words of the translation; `table` is the source's."""

    lost: _Numbered = ()
    strange: _Numbered = ()
    table: Table = field(default_factory=dict)


def _unexplained(
    words: tuple[Sequence[TokenQuality], Sequence[TokenQuality]], langs: tuple[str, str]
) -> _Unexplained:
    tables = _tables(base_language(langs[0]), base_language(langs[1]))
    if tables is None or all(max(w.error, w.missing) < DOUBT for w in words[1]):
        return _Unexplained()
    there, back = tables
    source, target = (_Side.of(side) for side in words)
    return _Unexplained(
        [
            (n, w)
            for n, w in enumerate(words[0])
            if there.get(w.text.lower()) and not target.explains(w, there, back)
        ],
        [
            (n, w)
            for n, w in enumerate(words[1])
            if w.error >= DOUBT and _content(w, back) and not source.explains(w, back, there)
        ],
        there,
    )


def _content(word: TokenQuality, table: Table) -> bool:
    """Whether a word can be one of content: long enough, and not known to be none."""
    low = word.text.lower()
    return len(low) >= SHORTEST and low.isalpha() and table.get(low, ("",)) != ()


@dataclass(frozen=True, slots=True)
class _Side:
    """The words of a side, and their stems."""

    words: frozenset[str]
    stems: frozenset[str]

    @classmethod
    def of(cls, words: Sequence[TokenQuality]) -> _Side:
        low = frozenset(word.text.lower() for word in words)
        return cls(low, frozenset(word[:STEM] for word in low))

    def explains(self, word: TokenQuality, table: Table, back: Table) -> bool:
        """Whether something here translates a word of the other side: `table` is of its language, `back` of ours."""
        low = word.text.lower()
        return (
            any(known[:STEM] in self.stems for known in (low, *table.get(low, ())))
            or any(low in back.get(other, ()) for other in self.words)
        )  # fmt: skip


@functools.lru_cache(maxsize=16)
def _tables(source: str, target: str) -> tuple[Table, Table] | None:
    """From the source's words and from the target's; by way of English where it is neither."""
    if source == target:
        return None
    if "en" in (source, target):
        there = _lexicon(target if source == "en" else source)
        return None if there is None else there if target == "en" else there[::-1]
    one, other = _lexicon(source), _lexicon(target)
    if one is None or other is None:
        return None
    return _joined(one[0], other[1]), _joined(other[0], one[1])


def _joined(there: Table, on: Table) -> Table:
    """Translations of translations: those of a word's best translation come first."""
    found = {
        word: tuple(dict.fromkeys(other for known in some for other in on.get(known, ())[:TRIED]))
        for word, some in there.items()
    }
    # One that has none left is not thereby a word without content.
    return {word: some for word, some in found.items() if some or not there[word]}


@functools.lru_cache(maxsize=16)
def _lexicon(lang: str) -> tuple[Table, Table] | None:
    """Into English and out of it."""
    path = FOLDER / f"{lang}.tsv.gz"
    if not lang.isalpha() or not path.is_file():
        return None
    tables: dict[str, dict[str, tuple[str, ...]]] = {lang: {}, "en": {}}
    for line in gzip.decompress(path.read_bytes()).decode("utf-8").splitlines():
        code, word, translations = line.split("\t")
        tables[code][word] = tuple(translations.split())
    return tables[lang], tables["en"]
