"""Phrases that answer each other as wholes and say nothing word by word: closings of letters, compounds, idioms.

Where both sides have a phrase of one set, "Le saluda atentamente" and "Yours faithfully", no word of either is to be
read by itself: it is no other person, thing, number or denial than the other side's. A row of a table is a set, a
language and its phrases, with bars between them: folded words, `*` at an end for all that begin so, `a/b` for either,
`~` for up to three words, `!a/b` where neither follows, `^` first where a line begins, `$` last where one ends. The
first word has no `*`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from tqpipe.checks.lexicon.phrases_compounds import COMPOUNDS
from tqpipe.checks.lexicon.phrases_idioms import IDIOMS
from tqpipe.checks.lexicon.phrases_letters import LETTERS
from tqpipe.checks.lexicon.phrases_notices import NOTICES
from tqpipe.checks.lexicon.phrases_spoken import SPOKEN
from tqpipe.checks.reading.table_rows import rows
from tqpipe.checks.reading.texts import RECENT, composed, fold, folded_words, forms, given_range, words
from tqpipe.types import Range

#: Words that `~` stands for, at most.
_GAP = 3


class _Phrase(NamedTuple):
    name: str
    parts: tuple[str, ...]
    opens: bool
    closes: bool


@lru_cache(maxsize=16)
def _phrases(lang: str) -> Mapping[str, Sequence[_Phrase]]:
    """The phrases of a language by each of their first words."""
    found = defaultdict[str, list[_Phrase]](list)
    for row in chain(*map(rows, (COMPOUNDS, IDIOMS, LETTERS, NOTICES, SPOKEN))):
        name, code, text = row.split(None, 2)
        for given in text.split("|") if code == lang else ():
            parts = given.strip("^$ ").split()
            phrase = _Phrase(name, tuple(parts), given.strip()[0] == "^", given.strip()[-1] == "$")
            for first in parts[0].split("/"):
                found[first].append(phrase)
    return dict(found)


@lru_cache(maxsize=RECENT)
def _find(text: str, lang: str) -> tuple[tuple[str, int, int], ...]:
    """The set, start and end of every phrase of a (composed) text."""
    starts = _phrases(lang)
    if starts.keys().isdisjoint(folded_words(text)):
        return ()
    given = [fold(form) for form in forms(text)]
    places = words(text)
    found = []
    for i, form in enumerate(given):
        for phrase in starts.get(form, ()):
            end = _end(phrase.parts, given, i)
            if (
                end
                and (not phrase.opens or _ends_line(text[: places[i].start], back=True))
                and (not phrase.closes or _ends_line(text[places[end - 1].end :]))
            ):
                found.append((phrase.name, places[i].start, places[end - 1].end))
    return tuple(found)


def _end(parts: Sequence[str], given: Sequence[str], at: int) -> int:
    """Behind the last word of a phrase that begins at a word; 0 where it does not."""
    for k, part in enumerate(parts):
        if part == "~":
            ends = (_end(parts[k + 1 :], given, at + gap) for gap in range(_GAP + 1))
            return next(filter(None, ends), 0)
        if part[0] == "!":
            if any(map(part[1:].split("/").__contains__, given[at : at + 1])):
                return 0
            continue
        if at >= len(given) or not any(_is(given[at], one) for one in part.split("/")):
            return 0
        at += 1
    return at


def _is(form: str, part: str) -> bool:
    return form.startswith(part[:-1]) if part.endswith("*") else form == part


def _ends_line(rest: str, *, back: bool = False) -> bool:
    """Whether no letter or figure stands between a place and the end (or beginning) of its line or sentence."""
    line = rest.rsplit("\n", 1)[-1] if back else rest.split("\n", 1)[0]
    marks = line.rstrip() if back else line.lstrip()
    return not any(map(str.isalnum, line)) or (marks[-1:] if back else marks[:1]) in (",", ".", "!", ";", ":")


def answered(source: str, target: str, langs: tuple[str, str]) -> tuple[list[Range], list[Range]]:
    """The ranges, in the texts as given, of phrases on either side that one of their set on the other side answers."""
    ours = _find(composed(source)[0], langs[0])
    theirs = _find(composed(target)[0], langs[1]) if ours else ()
    both = {name for name, _, _ in ours} & {name for name, _, _ in theirs}
    return (
        [given_range(source, start, end) for name, start, end in ours if name in both],
        [given_range(target, start, end) for name, start, end in theirs if name in both],
    )


def within(ranges: Sequence[Range], start: int, end: int) -> bool:
    """Whether a place is part of one of some ranges."""
    return any(a <= start and end <= b for a, b in ranges)
