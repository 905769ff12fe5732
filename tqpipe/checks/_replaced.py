"""Another person in a person's place: Roger Federer for Rafael Nadal.

A person is a given name of _given_names.py and the capitalised words right behind it. Nothing of either name may be on
the other side in any spelling, and each side has one such person.
"""

from __future__ import annotations

from tqpipe.checks._given_names import GIVEN_NAMES
from tqpipe.checks._text import (
    fold,
    folded_words,
    forms,
    gaps,
    is_capitalised,
    is_title_case,
    resembles,
    word_at,
)
from tqpipe.types import Word


def _people(text: str) -> list[tuple[Word, Word]]:
    """The first and the last word of every person."""
    written, between = forms(text), gaps(text)
    found, at = [], 0
    while at < len(written) - 1:
        end = at
        if is_capitalised(written[at]) and fold(written[at]) in GIVEN_NAMES:
            while (
                end + 1 < len(written) and between[end + 1] in (" ", "-") and is_capitalised(written[end + 1])
            ):
                end += 1
        if end > at:
            found.append((word_at(text, at), word_at(text, end)))
        at = end + 1
    return found


def _strangers(text: str, other: str) -> list[tuple[Word, Word]]:
    """The people of whom nothing is on the other side."""
    known, there = folded_words(other), forms(other)
    out = []
    for first, last in _people(text):
        parts = [w for w in forms(text[first.start : last.end]) if len(w) > 2]
        if not any(fold(part) in known or resembles(part, there) for part in parts):
            out.append((first, last))
    return out


def replaced(source: str, target: str) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """(place in the source, place in the target) of two people who stand for each other."""
    if folded_words(target).isdisjoint(GIVEN_NAMES) or folded_words(source).isdisjoint(GIVEN_NAMES):
        return None
    if is_title_case(source) or is_title_case(target):
        return None
    there = _strangers(target, source)
    here = _strangers(source, target) if len(there) == 1 else []
    if len(here) != 1:
        return None
    (a, b), (c, d) = here[0], there[0]
    return (a.start, b.end), (c.start, d.end)
