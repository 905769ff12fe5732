"""Word links inside a pair, from the encoder's middle-layer token vectors.

Words are compared by the cosine of their centred mean token vectors (centring takes away what all
tokens of a language share). A small learnt model then says of every cell of the similarity matrix how
likely it is a link (`word_model`), from the cell's standing in its row and column, its place, its
spelling and its surroundings. Texts too long for it get `best_links`: pairs of words that are each
other's best match, with a mild prior for the same relative position (SimAlign's argmax with
distortion, Jalili Sabet et al. 2020, https://aclanthology.org/2020.findings-emnlp.147).
`benchmarks/words.py` measures both.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from tqpipe.alignment import word_model
from tqpipe.alignment.cost import unit
from tqpipe.languages import MARKS
from tqpipe.types import Encoding, Link, Word, WordLinks

Vectors = NDArray[np.float32]

#: Scripts written without spaces: every character is a word of its own.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(
    rf"[{_UNSPACED}][{MARKS}]*"
    # A figure with its separators: 1.234,5 or 19/03/2025 stays one word.
    r"|\d+(?:[.,:/\u00a0\u202f]\d+)*"
    # An elided article or pronoun with its apostrophe: l', d', qu', dell'
    r"|[^\W\d_]{1,5}['’](?=[^\W\d_]{2,})(?!(?:ll|ve|re)\b)"
    # A clitic or contraction after the apostrophe: 's, 'll, 't
    r"|['’][^\W\d_]{1,2}(?![^\W\d_])"
    # Catalan l·l is one letter.
    rf"|(?:(?![{_UNSPACED}])[^\W\d_](?:·(?=[^\W\d_]))?[{MARKS}]*)+"
    r"|[^\w\s]|\w"
)

DISTORTION = 0.1
THRESHOLD = 0.1
#: Cells of a similarity matrix up to which the model judges them: it needs about 700 bytes for each.
MODEL_CELLS = 250_000


def tokenise(text: str) -> list[Word]:
    """Words and punctuation marks with their offsets; everything but white space belongs to one."""
    return [Word(m.group(), m.start(), m.end()) for m in _WORD.finditer(text)]


def mean_token(encodings: Sequence[Encoding]) -> Vectors:
    """Mean middle-layer token vector (d,) over texts of one language; zeros when there is none."""
    # Sums text by text in fp32: one array of all tokens would double the memory of a long document.
    total = [e.middle.sum(axis=0, dtype=np.float32) for e in encodings if len(e.codes)]
    count = sum(len(e.codes) for e in encodings)
    return np.asarray(np.sum(total, axis=0) / count) if total else np.zeros(1, dtype=np.float32)


def link_words(
    source_text: str,
    target_text: str,
    source: Encoding,
    target: Encoding,
    source_mean: Vectors,
    target_mean: Vectors,
) -> WordLinks:
    """Link the words of two texts. The encodings are theirs; the means come from `mean_token`."""
    source_words, target_words = tokenise(source_text), tokenise(target_text)
    if not source_words or not target_words:
        return WordLinks(
            tuple(source_words),
            tuple(target_words),
            (),
            (0.0,) * len(source_words),
            (0.0,) * len(target_words),
        )
    left = word_vectors(source_words, source, source_mean)
    right = word_vectors(target_words, target, target_mean)
    similarity = (left.astype(np.float64) @ right.astype(np.float64).T).astype(np.float32)
    if similarity.size <= MODEL_CELLS:
        cells = word_model.load().links(similarity, source_words, target_words)
    else:
        cells = best_links(similarity)
    links = tuple(Link(i, j, round(float(similarity[i, j]), 4)) for i, j in cells)
    return WordLinks(
        tuple(source_words),
        tuple(target_words),
        links,
        tuple(np.round(similarity.max(axis=1), 4).tolist()),
        tuple(np.round(similarity.max(axis=0), 4).tolist()),
        round(_cosine(left.sum(axis=0), right.sum(axis=0)), 4),
    )


def _cosine(left: Vectors, right: Vectors) -> float:
    return float(left @ right) / max(float(np.linalg.norm(left) * np.linalg.norm(right)), 1e-9)


def word_vectors(words: Sequence[Word], encoding: Encoding, mean: Vectors) -> Vectors:
    """(words, d) unit vectors: the mean of the tokens that overlap each word (zeros where none does)."""
    starts, ends = encoding.offsets[:, 0], encoding.offsets[:, 1]
    first, last = np.array([(w.start, w.end) for w in words], dtype=np.int32).reshape(-1, 2).T
    inside = (ends > first[:, None]) & (starts < last[:, None])
    # What `Encoding.middle` multiplies out, summed over each word's tokens and less their mean.
    # In fp64 here and below: in what order a product sums depends on its threads, which fp32's last places would show.
    total = (inside * encoding.scales.astype(np.float64)) @ encoding.codes.astype(np.float64)
    return unit(total - inside.sum(axis=1, keepdims=True, dtype=np.float64) * mean)


def best_links(similarity: Vectors) -> list[tuple[int, int]]:
    """Mutual best matches under the position prior; sorted. Nothing in it is trained."""
    n, m = similarity.shape
    place_n, place_m = (np.arange(n) + 0.5) / n, (np.arange(m) + 0.5) / m
    score = similarity - DISTORTION * np.abs(place_n[:, None] - place_m[None, :])
    rows, columns = score.argmax(axis=1), score.argmax(axis=0)
    mutual = columns[rows] == np.arange(n)
    return [(i, int(rows[i])) for i in np.flatnonzero(mutual).tolist() if similarity[i, rows[i]] >= THRESHOLD]
