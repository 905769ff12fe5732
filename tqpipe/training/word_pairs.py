"""Which words translate each other, from sentences that do: the first of IBM's models (Brown et al. 1993), both ways.

Each word of one language is thought to come from one word of its sentence's other side, or from none; expectation
maximisation finds out which. A word is another's translation where both directions think so.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

ROUNDS = 6
#: Words of a longer sentence tell too little of each other; words seen less often are left out.
LONGEST, SELDOM = 80, 2
_WORD = re.compile(r"[^\W\d_]+(?:·[^\W\d_]+)*")


def words_of(text: str) -> list[str]:
    """Lower-case words."""
    return [word.lower() for word in _WORD.findall(text)]


def translations(pairs: Sequence[tuple[str, str]]) -> dict[tuple[str, str], float]:
    """(word of the left side, of the right one) -> the product of both directions' probabilities, 0..1."""
    sides = [(words_of(a), words_of(b)) for a, b in pairs]
    sides = [(a, b) for a, b in sides if 0 < len(a) < LONGEST and 0 < len(b) < LONGEST]
    left, right = (_numbers([side[k] for side in sides]) for k in (0, 1))
    there = _one_way(sides, left, right)
    back = _one_way([(b, a) for a, b in sides], right, left)
    return {(a, b): p * q for (a, b), p in there.items() if (q := back.get((b, a)))}


def _numbers(sentences: Sequence[Sequence[str]]) -> dict[str, int]:
    """Word -> number from 1 on, of those that are seen often enough; 0 is no word."""
    counts = Counter(word for sentence in sentences for word in set(sentence))
    return {word: n + 1 for n, (word, count) in enumerate(counts.most_common()) if count >= SELDOM}


def _one_way(
    sides: Sequence[tuple[Sequence[str], Sequence[str]]], given: dict[str, int], made: dict[str, int]
) -> dict[tuple[str, str], float]:
    """(given word, word made of it) -> probability, without those that are hardly ever used."""
    links, places, count = _links(sides, given, made)
    keys, which = np.unique(links, return_inverse=True)
    source = keys // (len(made) + 1)
    p: NDArray[np.float64] = np.ones(len(keys))
    expected = p
    for _ in range(ROUNDS):
        share = p[which]
        share = share / np.bincount(places, share, minlength=count)[places]
        expected = np.bincount(which, share, minlength=len(keys)).astype(np.float64)
        p = expected / np.bincount(source, expected)[source]
    names, others = ({n: word for word, n in numbers.items()} for numbers in (given, made))
    used = np.flatnonzero((p > 0.01) & (expected > 0.8) & (source > 0))
    return {
        (names[int(keys[k]) // (len(made) + 1)], others[int(keys[k]) % (len(made) + 1)]): float(p[k])
        for k in used
    }


def _links(
    sides: Sequence[tuple[Sequence[str], Sequence[str]]], given: dict[str, int], made: dict[str, int]
) -> tuple[NDArray[np.int64], NDArray[np.int64], int]:
    """Every link that there can be as one number of its two words, the place of the made word in the text, and how many
    such places there are.
    """
    links, places, count = [], [], 0
    for one, other in sides:
        a = np.array([0, *(given[w] for w in one if w in given)], dtype=np.int64)
        b = np.array([made[w] for w in other if w in made], dtype=np.int64)
        links.append((a[:, None] * (len(made) + 1) + b).ravel())
        places.append(np.tile(np.arange(count, count + len(b)), len(a)))
        count += len(b)
    return np.concatenate(links), np.concatenate(places), count
