"""Acronyms that a text makes of its words and that the English translation keeps: fat mass (MG) for masa grasa (MG).

Who writes a term out and puts its letters in brackets makes an acronym of the language: the term's translation has
other letters (fat mass (FM)), and the source's say nothing to a reader. Told where the letters are the initials of the
words before the brackets and no translation writes them out (Boycott, Divestment and Sanctions (BDS)). What has
capitals is a name and keeps its letters, whatever the order of its words in English: Partido Comunista de Cuba (PCC).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from tqpipe.checks.lexicon.freq import SMALL_WORDS
from tqpipe.checks.proper_names.organisations import acronyms
from tqpipe.checks.reading.neighbours import index_of
from tqpipe.checks.reading.texts import fold
from tqpipe.languages import base_language
from tqpipe.types import Context, Pair, Range

_BRACKETED = re.compile(r"\(([A-Z]{2,7})\)")
_WORD = re.compile(r"[^\W\d_]+")
#: Letters of a word that an acronym may leave out.
_LITTLE = 3
#: Characters before an acronym's brackets in which its words stand.
_WINDOW = 200
#: How many pairs away the same letters are of the same text.
REACH = 30


class Kept(NamedTuple):
    """An acronym of the document's own on both sides: its letters, the first place in the source, and those in the
    translation, as [start, end).
    """

    letters: str
    source: Range
    target: tuple[Range, ...]


def kept(pair: Pair, context: Context) -> Iterator[Kept]:
    """The document's own acronyms that stand on both sides."""
    source_lang, target_lang = context.source_lang, context.target_lang
    known = acronyms(target_lang)
    for letters in near(
        pair,
        context,
        "own acronyms",
        lambda text: (made for made in _introduced(text, source_lang) if made not in known),
        lambda text, letters: letters in text and _explained(text, letters, target_lang),
    ):
        acronym = apart(letters)
        if first := acronym.search(pair.source_text):
            there = tuple(m.span() for m in acronym.finditer(pair.target_text))
            if there:
                yield Kept(letters, first.span(), there)


def apart(letters: str) -> re.Pattern[str]:
    """What finds an acronym by itself, an English plural included; the letters are its group."""
    return re.compile(rf"(?<![\w&-])({letters})s?(?![\w&-])")


def near(
    pair: Pair,
    context: Context,
    key: str,
    introduced: Callable[[str], Iterable[str]],
    explained: Callable[[str, str], object],
) -> Iterator[str]:
    """The acronyms that a source text near a pair's introduces, and which no translation of the document explains; the
    document's memo keeps them under `key`.
    """
    if key not in context.memo:
        pairs = context.pairs or (pair,)
        found: dict[str, list[int]] = {}
        for place, p in enumerate(pairs):
            for letters in introduced(p.source_text):
                found.setdefault(letters, []).append(place)
        for text in (p.target_text for p in pairs) if found else ():
            for letters in [k for k in found if explained(text, k)]:
                del found[letters]
        context.memo[key] = found
    own: Mapping[str, Sequence[int]] = context.memo[key]
    at = index_of(pair, context)
    for letters, places in own.items():
        if at is None or any(abs(at - place) <= REACH for place in places):
            yield letters


def _introduced(text: str, lang: str) -> Iterator[str]:
    """Acronyms in brackets behind the words whose initials they are, none with a capital but perhaps the first."""
    for m in _BRACKETED.finditer(text):
        words = _WORD.findall(_before(text, m.start()))
        used = _ending(words, len(words), m[1], lang)
        if used and all(word[0].islower() for word in used[1:]):
            yield m[1]


def _before(text: str, at: int) -> str:
    return text[max(0, at - _WINDOW) : at]


def _explained(text: str, letters: str, lang: str) -> bool:
    """Whether a text writes the letters out: right before the brackets that they stand in, or in brackets behind."""
    before = (_before(text, m.start()) for m in re.finditer(rf"\((?:[^()]{{1,12}}\s)?{letters}s?\b", text))
    behind = (m[1] for m in re.finditer(rf"\b{letters}s?\s?\(([^()]+)\)", text))
    return any(_ending(words, len(words), letters, lang) for words in map(_WORD.findall, (*before, *behind)))


def _ending(words: Sequence[str], end: int, letters: str, lang: str) -> list[str]:
    """The words before number `end`, little ones left out, whose initials are the letters; [] where they are not."""
    small = SMALL_WORDS.get(base_language(lang), frozenset())
    used: list[str] = []
    for word in reversed(words[:end]):
        if fold(word[0]) == letters[-1 - len(used)].lower():
            used.append(word)
            if len(used) == len(letters):
                return used[::-1]
        elif len(word) > _LITTLE and word.lower() not in small:
            break
    return []
