"""Writes the lexicon of `scoring.quality_translations`: python -m tqpipe.training.translations DATA [FOLDER]

The encoder puts a word by itself near its translations, but nearer to what is only spelled like it. Two matrices
learn from word pairs of Catalan and English (`word_pairs` of the training texts under DATA) to look past that,
and serve languages whose pairs they never saw, since the encoder has one space for all of them. Neighbours are
found by CSLS (Conneau et al. 2018), which does not fall for words that are near to everything.
"""

from __future__ import annotations

import gzip
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tqpipe.encoder import TransformerEncoder
from tqpipe.scoring.quality_translations import FOLDER, SHORTEST
from tqpipe.training import word_pairs
from tqpipe.training.good_text import clean_pairs

#: Texts of Catalan and English.
CATALAN = ("globalvoices", "tatoeba", "manuals")
LANGUAGES = ("ca", "de", "es", "fr", "it", "pt", "ro")
#: Words of a language that are looked at, and the Zipf frequencies of those of content.
MANY, SELDOM, OFTEN = 40_000, 3.0, 5.7
#: How much more frequent, in Zipf, a word of a list may be in another language.
FOREIGN = 0.7
#: Translations of a word; products of probabilities from which on two words are learnt from, or listed.
MOST, LEARNT, LISTED = 3, 0.03, 0.01
_NEAR, _LEVEL = 30, 10
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a language with unit vectors (n, d) less their mean."""

    words: Sequence[str]
    vectors: Floats

    @classmethod
    def of(cls, lang: str, encoder: TransformerEncoder) -> Words:
        """Those of content. A list of English has words of other languages, and theirs have English ones."""
        from wordfreq import top_n_list, zipf_frequency

        others = LANGUAGES if lang == "en" else ("en",)
        words = [
            word
            for word in top_n_list(lang, MANY)
            if word.isalpha() and len(word) >= SHORTEST and SELDOM <= (own := zipf_frequency(word, lang)) < OFTEN
            and all(zipf_frequency(word, other) < own + FOREIGN for other in others)
        ]  # fmt: skip
        found = np.stack([e.total for e in encoder.encode(words) if e.total is not None])
        return cls(words, _unit(_unit(found) - _unit(found).mean(axis=0)))


def lexicon(
    one: Words, other: Words, known: Mapping[tuple[str, str], float]
) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """The translations of one's words and of the other's: those known, then those that are near."""
    near, far = _nearest(one.vectors, other.vectors), _nearest(other.vectors, one.vectors)
    levels = near[1][:, :_LEVEL].mean(axis=1), far[1][:, :_LEVEL].mean(axis=1)
    sure: dict[str, list[tuple[float, str]]] = {}
    for (a, b), p in known.items():
        if p >= LISTED:
            sure.setdefault(a, []).append((p, b))
    backward: dict[str, list[tuple[float, str]]] = {}
    for a, some in sure.items():
        for p, b in some:
            backward.setdefault(b, []).append((p, a))
    return (
        _listed(one.words, other.words, near, levels, sure),
        _listed(other.words, one.words, far, levels[::-1], backward),
    )


def _listed(
    words: Sequence[str],
    others: Sequence[str],
    near: tuple[NDArray[np.int64], Floats],
    levels: tuple[Floats, Floats],
    known: Mapping[str, list[tuple[float, str]]],
) -> dict[str, list[str]]:
    found = {}
    for k, word in enumerate(words):
        margins = 2 * near[1][k] - levels[0][k] - levels[1][near[0][k]]
        some = [others[near[0][k][j]] for j in np.argsort(-margins) if margins[j] >= 0]
        sure = [b for _, b in sorted(known.get(word, ()), reverse=True)]
        if both := [*dict.fromkeys([*sure, *some])][:MOST]:
            found[word] = both
    return found


def learnt(
    one: Words, other: Words, known: Mapping[tuple[str, str], float], rounds: int = 10, batch: int = 1024
) -> tuple[Floats, Floats]:
    """Two matrices (d, d) under which words are nearer to their best translations than to others."""
    import torch
    from torch.nn import functional as F

    torch.manual_seed(0)
    best: dict[str, tuple[float, str]] = {}
    for (a, b), p in known.items():
        if p >= LEARNT:
            best[a] = max(best.get(a, (0.0, "")), (p, b))
    left, right = ({word: k for k, word in enumerate(side.words)} for side in (one, other))
    pairs = torch.tensor(
        [(left[a], right[b]) for a, (_, b) in sorted(best.items()) if a in left and b in right]
    )
    given, made = torch.from_numpy(one.vectors), torch.from_numpy(other.vectors)
    maps = [torch.eye(given.shape[1], requires_grad=True) for _ in range(2)]
    steps = torch.optim.Adam(maps, lr=1e-3)
    for _ in range(rounds):
        for part in torch.split(torch.randperm(len(pairs)), batch):
            some = torch.cat([pairs[part, 1], torch.randint(0, len(made), (3000,))])
            scores = (
                20
                * F.normalize(given[pairs[part, 0]] @ maps[0], dim=-1)
                @ F.normalize(made[some] @ maps[1], dim=-1).T
            )
            right_ones = some[None] == pairs[part, 1:2]
            right_ones[torch.arange(len(part)), torch.arange(len(part))] = False
            loss = F.cross_entropy(scores.masked_fill(right_ones, -1e4), torch.arange(len(part)))
            steps.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            steps.step()
    return maps[0].detach().numpy(), maps[1].detach().numpy()


def _nearest(some: Floats, others: Floats) -> tuple[NDArray[np.int64], Floats]:
    """The nearest others of each, nearest first: their numbers and cosines, (n, _NEAR)."""
    numbers, cosines = [], []
    for at in range(0, len(some), 2000):
        scores = some[at : at + 2000] @ others.T
        top = np.argpartition(-scores, _NEAR, axis=1)[:, :_NEAR]
        values = np.take_along_axis(scores, top, axis=1)
        order = np.argsort(-values, axis=1, kind="stable")
        numbers.append(np.take_along_axis(top, order, axis=1))
        cosines.append(np.take_along_axis(values, order, axis=1))
    return np.concatenate(numbers), np.concatenate(cosines)


def _unit(x: Floats) -> Floats:
    found: Floats = x / np.linalg.norm(x, axis=-1, keepdims=True).clip(min=1e-9)
    return found


def write(path: Path, lang: str, tables: tuple[Mapping[str, list[str]], Mapping[str, list[str]]]) -> None:
    """One language's lexicon: language, word, translations with spaces between them; frequent words without any."""
    from wordfreq import top_n_list, zipf_frequency

    rows = [f"{code}\t{word}\t{' '.join(some)}" for code, table in zip((lang, "en"), tables, strict=True)
            for word, some in sorted(table.items())]  # fmt: skip
    rows += [
        f"{code}\t{word}\t"
        for code in (lang, "en")
        for word in sorted(top_n_list(code, 1000))
        if len(word) >= SHORTEST and word.isalpha() and zipf_frequency(word, code) >= OFTEN
    ]
    path.write_bytes(gzip.compress("".join(row + "\n" for row in rows).encode("utf-8"), mtime=0))


def main(data: Path, folder: Path = FOLDER) -> None:
    """Write the lexicons of all languages."""
    encoder = TransformerEncoder()
    english = Words.of("en", encoder)
    texts = clean_pairs(data)
    known = word_pairs.translations([pair[1:] for name in CATALAN for pair in texts[name]])
    maps: tuple[Floats, Floats] | None = None
    folder.mkdir(parents=True, exist_ok=True)
    for lang in LANGUAGES:
        words = Words.of(lang, encoder)
        maps = maps or learnt(words, english, known)
        one, other = (
            Words(side.words, _unit(side.vectors @ m)) for side, m in zip((words, english), maps, strict=True)
        )
        write(folder / f"{lang}.tsv.gz", lang, lexicon(one, other, known if lang == "ca" else {}))


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:3]))
