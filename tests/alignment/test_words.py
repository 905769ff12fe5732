from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from encoder_support import WordEncoder
from hypothesis import given
from hypothesis import strategies as st

from tqpipe.alignment.words import best_links, link_words, mean_token, tokenise, word_vectors
from tqpipe.types import Encoding, WordLinks

CASES = [
    ("l'endemà", ["l'", "endemà"]),
    ("Trump's", ["Trump", "'s"]),
    ("l’Institut d’intel·ligència", ["l’", "Institut", "d’", "intel·ligència"]),
    ("19/03/2025", ["19/03/2025"]),
    ("col·laborar", ["col·laborar"]),
    ("1.234,5 km", ["1.234,5", "km"]),
    ("20%", ["20", "%"]),
    ("30-day truce.", ["30", "-", "day", "truce", "."]),
    ("我爱北京。", ["我", "爱", "北", "京", "。"]),
    ("こんにちは", ["こ", "ん", "に", "ち", "は"]),
    ("🙂👍🏽!", ["🙂", "👍", "🏽", "!"]),
    ('Trump"We', ["Trump", '"', "We"]),
    ("BarcelonaDonald", ["BarcelonaDonald"]),
    ("e\u0301te\u0301", ["e\u0301te\u0301"]),
    ("don't he's", ["don", "'t", "he", "'s"]),
    ("  a\u00a0b\n", ["a", "b"]),
    ("", []),
    ("a_b", ["a", "_", "b"]),
    ("x2 H2O", ["x", "2", "H", "2", "O"]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[repr(c[0]) for c in CASES])
def test_words(text: str, expected: list[str]) -> None:
    words = tokenise(text)
    assert [w.text for w in words] == expected
    assert all(text[w.start : w.end] == w.text for w in words)


@pytest.mark.parametrize("text", ["they'll", "we've", "you're"])
def test_long_contractions(text: str) -> None:
    assert [w.text for w in tokenise(text)] == text.replace("'", " '").split()


@given(st.text(st.one_of(st.characters(), st.sampled_from("aé·'’1.,/ \n\u0301日ก"))))
def test_everything_but_space_is_in_one_word(text: str) -> None:
    end = 0
    for word in tokenise(text):
        assert text[word.start : word.end] == word.text != ""
        assert word.start >= end
        assert not text[end : word.start].strip()
        end = word.end
    assert not text[end:].strip()


def links(source: str, target: str) -> WordLinks:
    """Links by an encoder to which a word is only like itself; the means are left out."""
    a, b = WordEncoder(64).encode([source, target])
    zero = np.zeros(1, dtype=np.float32)
    return link_words(source, target, a, b, zero, zero)


def test_the_same_words_are_linked_wherever_they_stand() -> None:
    found = links("red green blue", "blue green red")
    assert [(found.source[k.source].text, found.target[k.target].text) for k in found.links] == [
        ("red", "red"),
        ("green", "green"),
        ("blue", "blue"),
    ]
    assert found.source_best == pytest.approx((1.0, 1.0, 1.0), abs=1e-2)


def test_a_word_without_counterpart_has_no_link() -> None:
    found = links("one two three four", "one two four")
    assert 2 not in {link.source for link in found.links}
    assert found.source_best[2] < 0.6


@pytest.mark.parametrize(("source", "target"), [("", "x"), ("x", ""), ("", ""), ("  ", "x y")])
def test_empty_sides(source: str, target: str) -> None:
    found = links(source, target)
    assert found.links == ()
    assert len(found.source_best) == len(found.source)
    assert len(found.target_best) == len(found.target)


@given(st.integers(1, 6), st.integers(1, 6), st.integers(0, 999))
def test_links_are_sorted_unique_and_inside(n: int, m: int, seed: int) -> None:
    similarity = np.random.default_rng(seed).uniform(-1, 1, (n, m)).astype(np.float32)
    found = best_links(similarity)
    assert found == sorted(set(found))
    assert all(0 <= i < n and 0 <= j < m for i, j in found)
    place = np.abs((np.arange(n)[:, None] + 0.5) / n - (np.arange(m) + 0.5) / m)
    score = similarity - 0.1 * place
    for i, j in np.ndindex(n, m):
        if score[i, j] == score[i].max() == score[:, j].max() and similarity[i, j] >= 0.1:
            assert (i, j) in found, "a mutual best match is missing"


def test_word_vectors_are_means_of_their_tokens() -> None:
    encoding = WordEncoder().encode(["one two"])[0]
    vectors = word_vectors(tokenise("one two"), encoding, np.zeros(1, dtype=np.float32))
    expected = encoding.middle.astype(np.float32)
    assert np.allclose(vectors, expected / np.linalg.norm(expected, axis=1, keepdims=True), atol=1e-3)
    assert not word_vectors(
        tokenise("one"), WordEncoder().encode([""])[0], np.zeros(1, dtype=np.float32)
    ).any()


def test_mean_token() -> None:
    encodings = WordEncoder().encode(["one two", "", "three"])
    every = np.concatenate([e.middle for e in encodings]).astype(np.float32)
    assert np.allclose(mean_token(encodings), every.mean(axis=0), atol=1e-3)
    assert not mean_token([]).any()


def test_the_order_of_sums_cannot_be_seen() -> None:
    """A product of matrices sums in another order on another number of threads, and so it does with the vectors'
    numbers in another order.
    """
    rng = np.random.default_rng(3)
    count = 1500
    text = " ".join(["word"] * count)
    offsets = np.array([(5 * k, 5 * k + 4) for k in range(count)], dtype=np.int32)
    vectors = [rng.normal(size=(count, 384)) for _ in range(2)]
    means = [rng.normal(size=384).astype(np.float32) for _ in range(2)]

    def linked(order: Any) -> WordLinks:
        sides = [Encoding.pack(offsets, v[:, order], None) for v in vectors]
        return link_words(text, text, *sides, *(mean[order] for mean in means))

    plain = linked(np.arange(384))
    for _ in range(8):
        again = linked(rng.permutation(384))
        assert (again.source_best, again.target_best) == (plain.source_best, plain.target_best)
