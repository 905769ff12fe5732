"""The lexicon's recipe on small languages of its own."""

from __future__ import annotations

import gzip
import random
from pathlib import Path

import numpy as np
import pytest

from tqpipe.training import translations, word_pairs
from tqpipe.training.translations import Words

pytest.importorskip("torch")

FIRST = ["la casa verda", "el gos verd", "la casa gran", "el gos dorm", "una casa dorm", "un gos gran"]
SECOND = [
    "the green house",
    "the green dog",
    "the big house",
    "the dog sleeps",
    "a house sleeps",
    "a big dog",
]


def test_words_that_come_together_translate_each_other() -> None:
    known = word_pairs.translations([*zip(FIRST, SECOND, strict=True)] * 5)
    best = {a: max((p, b) for (x, b), p in known.items() if x == a)[1] for a, _ in known}
    assert (best["casa"], best["gos"], best["gran"], best["dorm"]) == ("house", "dog", "big", "sleeps")
    assert all(0 < p <= 1 for p in known.values())


def test_empty_and_endless_sentences_tell_nothing() -> None:
    long = " ".join(["mot"] * word_pairs.LONGEST)
    pairs = [*zip(FIRST, SECOND, strict=True)] * 5
    assert word_pairs.translations(
        [*pairs, ("", "nothing"), ("res", ""), (long, long)]
    ) == word_pairs.translations(pairs)


def test_words_keep_their_letters() -> None:
    assert word_pairs.words_of("L'Intel·ligència, 3 gossos!") == ["l", "intel·ligència", "gossos"]


def languages(count: int = 300, size: int = 24, spelling: float = 1.5) -> tuple[Words, Words, list[int]]:
    """Two languages of made-up words: a word is where its meaning is and, more so, where its spelling is."""
    rng = np.random.default_rng(1)
    meaning = rng.normal(size=(count, size)) @ np.diag([1.0] * (size // 2) + [0.0] * (size // 2))
    order = random.Random(2).sample(range(count), count)

    def some(words: list[str], means: np.ndarray) -> Words:
        spelled = rng.normal(size=(count, size)) @ np.diag([0.0] * (size // 2) + [spelling] * (size // 2))
        found = (means + spelled).astype(np.float32)
        return Words(words, found / np.linalg.norm(found, axis=1, keepdims=True))

    one = some([f"a{k}" for k in range(count)], meaning)
    return one, some([f"b{k}" for k in order], meaning[order]), order


def right(tables: tuple[dict[str, list[str]], dict[str, list[str]]]) -> float:
    """Share of the words whose first translation is right."""
    hits = [some[0][1:] == word[1:] for table in tables for word, some in table.items()]
    return sum(hits) / len(hits)


def test_what_is_learnt_from_some_words_serves_the_others() -> None:
    one, other, _ = languages()
    known = {(f"a{k}", f"b{k}"): 0.5 for k in range(200)}
    maps = translations.learnt(one, other, known, rounds=60, batch=64)
    mapped = [
        Words(w.words, translations._unit(w.vectors @ m)) for w, m in zip((one, other), maps, strict=True)
    ]
    before, after = translations.lexicon(one, other, {}), translations.lexicon(*mapped, {})
    assert right(before) < 0.6
    unseen = tuple({w: some for w, some in table.items() if int(w[1:]) >= 200} for table in after)
    assert right(unseen) > right(before) + 0.2  # type: ignore[arg-type]


def test_known_translations_come_first_and_written_words_come_back(tmp_path: Path) -> None:
    one, other, _ = languages(60)
    tables = translations.lexicon(one, other, {("a1", "b9"): 0.4, ("a1", "b8"): 0.2, ("a2", "b3"): 0.001})
    assert tables[0]["a1"][:2] == ["b9", "b8"]
    assert tables[1]["b9"][0] == "a1"
    assert all(len(some) <= translations.MOST for table in tables for some in table.values())
    translations.write(tmp_path / "ca.tsv.gz", "ca", tables)
    rows = gzip.decompress((tmp_path / "ca.tsv.gz").read_bytes()).decode().splitlines()
    assert f"ca\ta1\t{' '.join(tables[0]['a1'])}" in rows
    assert "en\tthat\t" in rows, "frequent words are known as no words of content"
    translations.write(tmp_path / "again.tsv.gz", "ca", tables)
    assert (tmp_path / "again.tsv.gz").read_bytes() == (tmp_path / "ca.tsv.gz").read_bytes()
