"""Acronyms of Cyrillic texts that an English translation spells letter by letter: PSMT for ПСМТ.

A text that writes a term out and puts its letters in brackets makes an acronym of its language; those letters, spelled
in Latin ones, say nothing to a reader of English (spinal cord injury (PSMT)). Told where no translation of the document
has words that they stand for. What has capitals in either language is a name and is spelled so: МВД, the MVD.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product

from tqpipe.checks.lexicon.romanised import romanised
from tqpipe.checks.proper_names.kept_acronyms import Kept, apart, near
from tqpipe.checks.proper_names.organisations import acronyms
from tqpipe.types import Context, Pair

_BRACKETED = re.compile(r"\(([А-Я]{2,6})\)")
_CAPITALS = re.compile(r"[А-Я]{2}")
_WORD = re.compile(r"[^\W\d_]+")
#: Letters that have more than one spelling, each of them a letter or two.
_SPELLINGS = {
    "х": ("kh", "h"),
    "ц": ("ts", "c"),
    "й": ("y", "i"),
    "ю": ("yu", "u"),
    "я": ("ya", "a"),
    "щ": ("shch",),
}
#: Letters of a word that no acronym takes one from, the words before the brackets that are read, and the most spellings
#: of an acronym that are looked for.
_LITTLE, _WORDS, _MOST = 3, 10, 12


def kept(pair: Pair, context: Context) -> Iterator[Kept]:
    """The document's own Cyrillic acronyms that the translation spells in Latin letters."""
    if not _CAPITALS.search(pair.source_text):
        return
    known = acronyms(context.target_lang)
    for letters in near(
        pair,
        context,
        "cyrillic acronyms",
        lambda text: (made for made in _introduced(text) if known.keys().isdisjoint(_spelled(made))),
        _explained,
    ):
        if first := re.search(rf"(?<![\w-]){letters}(?![\w-])", pair.source_text):
            there = [m.span() for form in _spelled(letters) for m in apart(form).finditer(pair.target_text)]
            if there:
                yield Kept(letters, first.span(), tuple(there))


def _introduced(text: str) -> Iterator[str]:
    """Acronyms in brackets behind the words that they are made of."""
    for m in _BRACKETED.finditer(text):
        words = _WORD.findall(text[: m.start()])[-_WORDS:]
        used = _made_of(words, m[1].lower())
        # A name has a capital, and so has the first word of a sentence: that is passed over.
        if used and all(word.islower() for word in used):
            yield m[1]


def _spelled(letters: str) -> list[str]:
    """What an acronym may be in Latin capitals."""
    ways = (_SPELLINGS.get(letter, (romanised(letter),)) for letter in letters.lower())
    return ["".join(way).upper() for way, _ in zip(product(*ways), range(_MOST), strict=False)]


def _explained(text: str, letters: str) -> bool:
    """Whether words that the letters stand for, or that have capitals as a name has, are beside them in a text."""
    for form in _spelled(letters):
        if form not in text:
            continue
        for m in apart(form).finditer(text):
            before = [w for w in _WORD.findall(text[: m.start()])[-_WORDS:] if not w.isupper()]
            behind = (
                _WORD.findall(text[m.end() :])[: len(form) + 2] if text[m.end() :].startswith(" (") else []
            )
            named = [
                w for w in before[-len(form) :] if len(w) > _LITTLE and w[0].isupper() and not w.isupper()
            ]
            if (
                len(named) > 1
                or _made_of(before, form.lower())
                or (behind and _made_of(behind, form.lower()))
            ):
                return True
    return False


def _made_of(words: Sequence[str], letters: str) -> list[str]:
    """The words at the end of these that an acronym is made of: of each its first letter and perhaps more, in order;
    little words may give none. [] where there are none.
    """
    low = [word.lower() for word in words]
    for first in range(len(words) - 1, -1, -1):
        if low[first][0] == letters[0] and _consumed(low[first:], letters):
            return list(words[first:])
    return []


def _consumed(words: Sequence[str], letters: str) -> bool:
    """Whether the words, one after another, give all letters."""
    if not words:
        return not letters
    word, rest = words[0], words[1:]
    if len(word) <= _LITTLE and _consumed(rest, letters):
        return True
    if not letters or word[0] != letters[0]:
        return False
    # The more letters a word gives, the fewer are left for the others.
    at = 1
    for taken in range(1, len(letters) + 1):
        if _consumed(rest, letters[taken:]):
            return True
        if taken == len(letters) or (at := word.find(letters[taken], at) + 1) == 0:
            return False
    return False
