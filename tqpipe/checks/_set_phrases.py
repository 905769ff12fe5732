"""No flag on the words of phrases that answer each other as wholes: idioms, compounds, closings of letters."""

from __future__ import annotations

from collections.abc import Sequence

from tqpipe.checks.lexicon import set_phrases
from tqpipe.languages import base_language
from tqpipe.types import Flag, Pair

#: The checks that read words one by one.
_OF_WORDS = frozenset(["concepts", "coverage", "names", "numbers", "opposites", "persons", "polarity"])


def told_as_wholes(flags: Sequence[Flag], pair: Pair, langs: tuple[str, str]) -> list[Flag]:
    """The flags in their order, without those of single words within such phrases."""
    if {f.check for f in flags}.isdisjoint(_OF_WORDS):
        return list(flags)
    both = base_language(langs[0]), base_language(langs[1])
    here, there = set_phrases.answered(pair.source_text, pair.target_text, both)
    if not there:
        return list(flags)
    sides = {"source": here, "target": there}
    return [
        f
        for f in flags
        if f.check not in _OF_WORDS
        or not any(set_phrases.within(sides[s.side], s.start, s.end) for s in f.spans)
    ]
