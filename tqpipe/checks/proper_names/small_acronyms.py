"""Acronyms that lost their capitals: "the bgh decided", "in type ii (np)", "etama1".

Told of letters that the source has in capitals and the translation in small letters alone, where these make no word:
in brackets on both sides they are an acronym whatever they spell, and in brackets of the same number another language's
(WHO, oms). A text that begins with a small letter was made so and is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from tqpipe.checks.lexicon.freq import has_frequencies, zipf
from tqpipe.checks.reading.texts import forms
from tqpipe.types import Range

#: Two capitals or more with what else a term may have: LNs, EtAMA1, DF-1, SARS-CoV-2.
TERM = re.compile(
    r"(?<![\w.&/@#-])[A-Za-z]*[A-Z][a-z0-9]*[A-Z][A-Za-z0-9]*(?:-[A-Z0-9][A-Za-z0-9]*)*(?![\w&/@-])"
)
#: Zipf frequencies from which small letters make a word of the language, where they can be spoken and where not.
_SPOKEN, _SPELT = 2.0, 3.5
#: Within an address or a file's name; French and its sisters have an apostrophe before any word.
_ATTACHED = frozenset("./@_-#&:")
_ATTACHED_BEHIND = _ATTACHED | {"'", "’"}
#: What has a capital and a figure alone.
_LITTLE = re.compile(r"(?<![\w.&/@#-])[A-Z]\d{1,3}(?![\w&/@-])")
_BRACKETS = re.compile(r"\(([^()]*)\)")
_ACRONYM = re.compile(r"[A-Za-z]?[A-Z]{2,6}s?")
_SMALL = re.compile(r"[^\W\d_A-Z]{2,7}")
#: What Spanish, French and others write as a word.
_WORDS = re.compile(r"covid", re.IGNORECASE)


class Small(NamedTuple):
    """A term in capitals, where the source has it, and the places where it has small letters."""

    term: str
    source: Range
    target: tuple[Range, ...]


def in_small_letters(source: str, target: str, lang: str) -> Iterator[Small]:
    """Terms of the source in capitals that the translation has in small letters alone."""
    if not has_frequencies(lang) or target.lstrip()[:1].islower():
        return
    terms = {m[0]: m for m in TERM.finditer(source) if not _WORDS.match(m[0])}
    if terms and any(map(target.lower().__contains__, map(str.lower, terms))):
        yield from _lost(terms, source, target, lang)
    yield from _of_the_language(source, target, lang)


def _lost(terms: Mapping[str, re.Match[str]], source: str, target: str, lang: str) -> Iterator[Small]:
    sure = {term: places for term in terms if (places := tuple(_places(term, source, target, lang)))}
    # A text that lost the capitals of one lost those of all: N1, LN, too.
    doubtful = {m[0]: m for m in _LITTLE.finditer(source)} if sure else {}
    for term, m in (*terms.items(), *doubtful.items()):
        places = sure.get(term) or (tuple(_places(term, source, target, lang, shown=True)) if sure else ())
        if places:
            yield Small(term, m.span(), places)


def _places(term: str, source: str, target: str, lang: str, shown: bool = False) -> Iterator[Range]:
    small = term.lower()
    found = list(re.finditer(rf"(?<!\w){re.escape(small)}(?!\w)", target, re.IGNORECASE))
    if any(m[0] != small for m in found) or small in forms(source):
        return  # it has its capitals elsewhere, or is a word
    rare = any(map(str.isdigit, small)) or zipf(small, lang) < _most(small) + shown
    least = 2 if shown else 3
    for m in found:
        before, behind = target[: m.start()][-1:], target[m.end() : m.end() + 2]
        if (before == "(" and behind[:1] == ")" and f"({term})" in source) or (
            rare and len(small) >= least and before not in _ATTACHED and not _goes_on(behind)
        ):
            yield m.span()


def _goes_on(behind: str) -> bool:
    """Whether a word is part of more: an address, a possessive; a full stop ends it."""
    return behind[:1] in _ATTACHED_BEHIND and not (behind[0] in ".:" and not behind[1:].strip())


def _most(small: str) -> float:
    return _SPOKEN if set("aeiouy") & set(small) else _SPELT


def _of_the_language(source: str, target: str, lang: str) -> Iterator[Small]:
    """Acronyms in brackets that are others than the source's and have no capital."""
    ours, theirs = list(_BRACKETS.finditer(source)), list(_BRACKETS.finditer(target))
    if len(ours) != len(theirs):
        return
    for mine, other in zip(ours, theirs, strict=True):
        if (
            _ACRONYM.fullmatch(mine[1])
            and _SMALL.fullmatch(other[1])
            and other[1] != mine[1].lower()
            and len(other[1]) <= len(mine[1]) + 2
            and zipf(other[1], lang) < _SPELT
        ):
            yield Small(mine[1], mine.span(1), (other.span(1),))
