"""Another person in a person's place where the source is in another alphabet: Дмитрий Медведев, Vladimir Putin.

A person is a given name, told by its sound, and the capitalised word right behind it. Each side has one, and neither
its surname nor anything like it stands on the other side.
"""

from __future__ import annotations

from collections.abc import Callable

from tqpipe.checks.lexicon.romanised import is_readable, romanised
from tqpipe.checks.proper_names.given_names import GIVEN_NAMES, WORDS_TOO
from tqpipe.checks.reading.texts import (
    alike,
    fold,
    forms,
    gaps,
    is_capitalised,
    is_latin,
    is_title_case,
    likeness,
    skeleton,
    word_at,
)
from tqpipe.types import Range

#: Given names that mostly come from these alphabets, as English writes them.
_NAMES = """
vladimir dmitri dmitry sergei sergey aleksandr alexander aleksei alexei alexey andrei andrey ivan mikhail nikolai
nikolay pavel viktor yuri igor oleg anatoly evgeny yevgeny konstantin leonid maxim vasily vyacheslav vitaly valery
volodymyr oleksandr mykola
petro yulia tatiana tatyana olga natalia natalya irina elena yelena ekaterina svetlana ksenia
anastasia lyudmila galina valentina stanislav vladislav roman denis kirill fyodor grigory georgy ramzan alexis
kyriakos giorgos yannis kostas dimitris nikos stavros panagiotis mikheil giorgi irakli zurab bidzina salome
"""
_GIVEN = frozenset(map(fold, _NAMES.split())) | GIVEN_NAMES - WORDS_TOO
_SOUNDS = frozenset(sound for name in _GIVEN if len(sound := skeleton(name)) > 2)
#: Letters that two surnames of one person surely share, as a share of both.
_LIKE = 0.5
_LEAST = 4


def replaced(source: str, target: str) -> tuple[Range, Range] | None:
    """(place in the source, place in the target) of two persons that stand for each other."""
    if not is_readable(source) or not is_latin(target) or is_title_case(source) or is_title_case(target):
        return None
    there = _people(target, lambda word: fold(word) in _GIVEN)
    here = _people(source, is_given) if len(there) == 1 else []
    if len(here) != 1:
        return None
    (mine, was), (other, now) = here[0], there[0]
    ours = [romanised(word) for word in forms(source) if is_capitalised(word)]
    theirs = [fold(word) for word in forms(target) if is_capitalised(word)]
    if any(like(romanised(mine), word) for word in theirs) or any(like(fold(other), word) for word in ours):
        return None
    return was, now


def _people(text: str, given: Callable[[str], bool]) -> list[tuple[str, Range]]:
    """(Surname, place) of every given name with a capitalised word behind it, and only one."""
    written, between = forms(text), gaps(text)
    found = []
    for at in range(len(written) - 1):
        first, last = written[at], written[at + 1]
        if between[at + 1] != " " or not (is_capitalised(first) and is_capitalised(last)) or not given(first):
            continue
        if len(last) >= _LEAST and not given(last):
            found.append((last, (word_at(text, at).start, word_at(text, at + 1).end)))
    return found


def is_given(word: str) -> bool:
    """Whether a word of the other alphabet is a given name."""
    return skeleton(romanised(word)) in _SOUNDS


def like(a: str, b: str) -> bool:
    """Whether two words in Latin letters may be one surname."""
    return alike(a, b) or likeness(a, b) >= _LIKE
