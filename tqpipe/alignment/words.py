"""Word links inside a pair, from the encoder's middle-layer token vectors.

Words are compared by the cosine of their centred mean token vectors (centring takes away what all
tokens of a language share). A link is a pair of words that are each other's best match, with a mild
prior for the same relative position (SimAlign's argmax with distortion, Jalili Sabet et al. 2020,
https://aclanthology.org/2020.findings-emnlp.147), then neighbours of links are added while both
sides gain (grow-diag, Koehn et al. 2003).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from tqpipe.types import Encoding, Link, Word, WordLinks

Vectors = NDArray[np.float32]

#: Scripts written without spaces: every character is a word of its own.
_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(
    rf"[{_UNSPACED}]"
    # A figure with its separators: 1.234,5 or 19/03/2025 stays one word.
    r"|\d+(?:[.,:/\u00a0\u202f]\d+)*"
    # An elided article or pronoun with its apostrophe: l', d', qu', dell'
    r"|[^\W\d_]{1,5}['’](?=[^\W\d_]{2,})"
    # A clitic or contraction after the apostrophe: 's, 'll, 't
    r"|['’][^\W\d_]{1,2}(?![^\W\d_])"
    # Catalan l·l is one letter.
    rf"|(?:(?![{_UNSPACED}])[^\W\d_](?:[·\u0300-\u036f](?=[^\W\d_]))?[\u0300-\u036f]*)+"
    r"|[^\w\s]|\w"
)

DISTORTION = 0.1
THRESHOLD = 0.1
GROW = 0.35


def tokenise(text: str) -> list[Word]:
    """Words and punctuation marks with their offsets; everything but white space belongs to one."""
    return [Word(m.group(), m.start(), m.end()) for m in _WORD.finditer(text)]


def mean_token(encodings: Sequence[Encoding]) -> Vectors:
    """Mean middle-layer token vector (d,) over texts of one language; zeros when there is none."""
    # Sums text by text in fp32: one array of all tokens would double the memory of a long document.
    total = [e.middle.sum(axis=0, dtype=np.float32) for e in encodings if len(e.middle)]
    count = sum(len(e.middle) for e in encodings)
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
    similarity = (
        word_vectors(source_words, source, source_mean) @ word_vectors(target_words, target, target_mean).T
    )
    links = tuple(Link(i, j, round(float(similarity[i, j]), 4)) for i, j in best_links(similarity))
    return WordLinks(
        tuple(source_words),
        tuple(target_words),
        links,
        tuple(np.round(similarity.max(axis=1), 4).tolist()),
        tuple(np.round(similarity.max(axis=0), 4).tolist()),
    )


def word_vectors(words: Sequence[Word], encoding: Encoding, mean: Vectors) -> Vectors:
    """(words, d) unit vectors: the mean of the tokens that overlap each word (zeros where none does)."""
    out = np.zeros((len(words), encoding.middle.shape[1]), dtype=np.float32)
    if len(encoding.middle) == 0:
        return out
    centred = encoding.middle.astype(np.float32) - mean
    starts, ends = encoding.offsets[:, 0], encoding.offsets[:, 1]
    total = np.concatenate([np.zeros((1, centred.shape[1]), dtype=np.float32), np.cumsum(centred, axis=0)])
    first = np.searchsorted(ends, [w.start for w in words], side="right")
    last = np.searchsorted(starts, [w.end for w in words], side="left")
    some = last > first
    out[some] = total[last[some]] - total[first[some]]
    return np.asarray(out / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-9))


def best_links(similarity: Vectors) -> list[tuple[int, int]]:
    """Mutual best matches under the position prior, grown along the diagonals; sorted."""
    n, m = similarity.shape
    place_n, place_m = (np.arange(n) + 0.5) / n, (np.arange(m) + 0.5) / m
    score = similarity - DISTORTION * np.abs(place_n[:, None] - place_m[None, :])
    rows, columns = score.argmax(axis=1), score.argmax(axis=0)
    links = {(i, int(j)) for i, j in enumerate(rows) if columns[j] == i and similarity[i, j] >= THRESHOLD}
    return sorted(_grow(links, score))


def _grow(links: set[tuple[int, int]], score: Vectors) -> set[tuple[int, int]]:
    """Add the best free word next to a link while its score is high enough."""
    n, m = score.shape
    free_n, free_m = set(range(n)) - {i for i, _ in links}, set(range(m)) - {j for _, j in links}
    candidates = sorted(
        ((float(score[i, j]), i, j) for i in free_n for j in range(m) if score[i, j] >= GROW), reverse=True
    ) + sorted(
        ((float(score[i, j]), i, j) for j in free_m for i in range(n) if score[i, j] >= GROW), reverse=True
    )
    added = set(links)
    changed = True
    while changed:
        changed = False
        for _, i, j in candidates:
            if (i in free_n or j in free_m) and any((i + a, j + b) in added for a, b in _AROUND):
                added.add((i, j))
                free_n.discard(i)
                free_m.discard(j)
                changed = True
    return added


_AROUND = ((0, 1), (1, 0), (0, -1), (-1, 0), (1, 1), (-1, -1), (1, -1), (-1, 1))
