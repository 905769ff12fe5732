"""What is known of every cell of a similarity matrix: the evidence that two words translate each other.

A feature is a plane: an (n, m) array. All are made from the similarities, the places and the spelling
of the words, none from a language, so that a model of them serves any pair. `FIRST_MIRROR` and
`SECOND_MIRROR` say which plane takes the part of which when source and target change sides.

The features are those of discriminative word aligners (Taskar et al. 2005,
https://aclanthology.org/H05-1010; Moore 2005, https://aclanthology.org/H05-1011: association,
distortion, spelling, neighbours), with the encoder's cosines as the measure of association and its
softmax over rows and columns as in awesome-align (Dou and Neubig 2021,
https://aclanthology.org/2021.eacl-main.181).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from tqpipe.types import Word

Floats = NDArray[np.float32]

#: Letters of a word that are compared with those of the other word.
LETTERS = 6
#: How far around a cell the second look reads the first one's probabilities.
REACH = 2

SYMMETRIC = (
    "similarity", "similarity squared", "distortion", "distortion root", "same beginning", "same word",
    "same mark", "same figure", "both marks", "both figures", "both letters", "next", "previous", "crossing",
)  # fmt: skip
#: Once for the row (the source word) and once for the column (the target word).
DIRECTED = (
    "margin", "softmax", "sharp softmax", "best", "neighbour after", "neighbour before", "length", "mark",
    "length ratio",
)  # fmt: skip
AROUND = tuple((a, b) for a in range(-REACH, REACH + 1) for b in range(-REACH, REACH + 1) if a or b)

_S, _D, _A = len(SYMMETRIC), len(DIRECTED), len(AROUND)
FIRST = (*SYMMETRIC, *(f"row {d}" for d in DIRECTED), *(f"column {d}" for d in DIRECTED))
FIRST_MIRROR = np.r_[0:_S, _S + _D : _S + 2 * _D, _S : _S + _D]
SECOND = ("logit", *(f"at {a} {b}" for a, b in AROUND), "row rest", "row top", "column rest", "column top")
SECOND_MIRROR = np.array([0, *(1 + AROUND.index((b, a)) for a, b in AROUND), _A + 3, _A + 4, _A + 1, _A + 2])


def first_look(similarity: Floats, source: Sequence[Word], target: Sequence[Word]) -> Floats:
    """(FIRST, n, m) planes of similarity, place and spelling. Both sides have words."""
    n, m = similarity.shape
    out = np.empty((len(FIRST), n, m), dtype=np.float32)
    place_n, place_m = (np.arange(n) + 0.5) / n, (np.arange(m) + 0.5) / m
    distance = np.abs(place_n[:, None] - place_m)
    left, right = _Spelling(source), _Spelling(target)
    equal = left.ids(right)[:, None] == right.ids(right)
    # A word that comes once on each side is an anchor; a mark that comes ten times says little.
    same = equal / np.maximum(np.maximum(equal.sum(axis=1, keepdims=True), equal.sum(axis=0)), 1)
    letters = (left.letters[:, None] == right.letters) & (left.letters[:, None] > 0)
    near = np.zeros((n + 2, m + 2), dtype=np.float32)
    near[1:-1, 1:-1] = similarity
    out[0] = similarity
    np.square(similarity, out=out[1])
    out[2] = distance
    np.sqrt(distance, out=out[3])
    out[4] = np.logical_and.accumulate(letters, axis=2).sum(axis=2) / LETTERS
    out[5] = same
    out[6] = same * (left.kind == 0)[:, None]
    out[7] = same * (left.kind == 2)[:, None]
    for k in range(3):
        out[8 + (0, 2, 1)[k]] = (left.kind == k)[:, None] & (right.kind == k)
    out[11], out[12] = near[2:, 2:], near[:-2, :-2]
    np.maximum(near[2:, :-2], near[:-2, 2:], out=out[13])
    row, column = out[_S : _S + _D], out[_S + _D :]
    _directed(similarity, 1, row)
    _directed(similarity, 0, column)
    row[4], row[5], column[4], column[5] = near[1:-1, 2:], near[1:-1, :-2], near[2:, 1:-1], near[:-2, 1:-1]
    row[6], row[7] = left.length[:, None], (left.kind == 0)[:, None]
    column[6], column[7] = right.length, right.kind == 0
    row[8] = np.log(n / m)
    column[8] = -row[8]
    return out


def second_look(probability: Floats) -> Floats:
    """(SECOND, n, m) planes of what the first look found in and around every cell."""
    n, m = probability.shape
    out = np.empty((len(SECOND), n, m), dtype=np.float32)
    near = np.zeros((n + 2 * REACH, m + 2 * REACH), dtype=np.float32)
    near[REACH : REACH + n, REACH : REACH + m] = probability
    out[0] = np.log((probability + 1e-3) / (1 + 1e-3 - probability)) / 4
    for k, (a, b) in enumerate(AROUND, 1):
        out[k] = near[REACH + a : REACH + a + n, REACH + b : REACH + b + m]
    out[_A + 1] = probability.sum(axis=1, keepdims=True) - probability
    out[_A + 2] = probability.max(axis=1, keepdims=True)
    out[_A + 3] = probability.sum(axis=0, keepdims=True) - probability
    out[_A + 4] = probability.max(axis=0, keepdims=True)
    return out


def _directed(similarity: Floats, axis: int, out: Floats) -> None:
    """The first four directed planes: how a cell stands against the others of its row (axis 1) or column."""
    best = similarity.max(axis=axis, keepdims=True)
    if similarity.shape[axis] > 1:
        second = np.expand_dims(np.partition(similarity, -2, axis=axis).take(-2, axis), axis)
    else:
        second = np.full_like(best, -0.2)
    out[0] = similarity - np.where(similarity >= best, second, best)
    for k, (temperature, floor, scale) in enumerate(((0.1, -8.0, 4.0), (0.03, -12.0, 6.0)), 1):
        z = (similarity - best) / temperature
        np.maximum(z - np.log(np.exp(z).sum(axis=axis, keepdims=True)), floor, out=out[k])
        out[k] /= scale
    out[3] = best


def _without_accents(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


class _Spelling:
    """Letters without case and accents, lengths, and the kind of each word: mark 0, letters 1, figure 2."""

    def __init__(self, words: Sequence[Word]):
        self.folded = [w.text.casefold() for w in words]
        self.length = np.log([max(len(w.text), 1) for w in words])
        plain = [text if text.isascii() else _without_accents(text) for text in self.folded]
        # Strings of one width lie in memory as their code points, zeros behind them.
        self.letters = np.array(plain, dtype=f"U{LETTERS}").view(np.uint32).reshape(len(words), LETTERS)
        kind = [
            1 if text.isalpha() else 2 if any(map(str.isdigit, text)) else int(any(map(str.isalpha, text)))
            for text in plain
        ]
        self.kind = np.array(kind)

    def ids(self, other: _Spelling) -> NDArray[np.int64]:
        """A number for each word, the same for the same word on both sides."""
        index = {text: k for k, text in enumerate(other.folded)}
        return np.array([index.get(text, -1) for text in self.folded])
