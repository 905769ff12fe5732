"""The word-link model: what must hold of its links on any matrix, and what they must be on clear cases."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tqpipe.alignment import word_model
from tqpipe.alignment.word_features import (
    FIRST,
    FIRST_MIRROR,
    SECOND,
    SECOND_MIRROR,
    Floats,
    first_look,
    second_look,
)
from tqpipe.alignment.words import MODEL_CELLS, best_links, link_words, mean_token, tokenise
from tqpipe.encoder import TransformerEncoder
from tqpipe.training.words import read_links, words_by_space
from tqpipe.types import Encoding, Word, WordLinks

WORDS = ("the", "la", "casa", "house", ",", ".", "12", "1.5", "l'", "日", "x", "Łódź", "año")
MODEL = word_model.load()


@st.composite
def pairs(draw: st.DrawFn) -> tuple[Floats, list[Word], list[Word]]:
    sides = [draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=12)) for _ in range(2)]
    rng = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    similarity = rng.uniform(-0.3, 1.0, (len(sides[0]), len(sides[1]))).astype(np.float32)
    source, target = ([Word(w, k, k + 1) for k, w in enumerate(side)] for side in sides)
    return similarity, source, target


@given(pairs())
@settings(max_examples=60)
def test_links_are_sorted_unique_and_inside(pair: tuple[Floats, list[Word], list[Word]]) -> None:
    similarity, source, target = pair
    for links in (MODEL.links(*pair), best_links(similarity)):
        assert links == sorted(set(links))
        assert all(0 <= i < len(source) and 0 <= j < len(target) for i, j in links)


@given(pairs())
@settings(max_examples=60)
def test_swapping_the_sides_swaps_the_links(pair: tuple[Floats, list[Word], list[Word]]) -> None:
    similarity, source, target = pair
    there = MODEL.probabilities(similarity, source, target)
    back = MODEL.probabilities(np.ascontiguousarray(similarity.T), target, source)
    np.testing.assert_allclose(there, back.T, atol=1e-4)


@given(pairs())
@settings(max_examples=30)
def test_features_swap_as_their_mirrors_say(pair: tuple[Floats, list[Word], list[Word]]) -> None:
    similarity, source, target = pair
    there, back = first_look(similarity, source, target), first_look(similarity.T, target, source)
    assert len(there) == len(FIRST) == len(FIRST_MIRROR)
    np.testing.assert_allclose(there[FIRST_MIRROR], back.transpose(0, 2, 1), atol=1e-4)
    probability = np.abs(similarity)
    there, back = second_look(probability), second_look(probability.T)
    assert len(there) == len(SECOND) == len(SECOND_MIRROR)
    np.testing.assert_allclose(there[SECOND_MIRROR], back.transpose(0, 2, 1), atol=1e-4)


@given(pairs())
@settings(max_examples=30)
def test_probabilities_are_finite_and_the_same_again(pair: tuple[Floats, list[Word], list[Word]]) -> None:
    first, again = MODEL.probabilities(*pair), MODEL.probabilities(*pair)
    assert np.array_equal(first, again)
    assert np.isfinite(first).all()
    assert ((first >= 0) & (first <= 1)).all()


def test_weights_come_back_from_json() -> None:
    again = word_model.from_json(json.loads(json.dumps(word_model.to_json(MODEL))))
    similarity = np.eye(5, dtype=np.float32)
    words = [Word(w, 0, 1) for w in "abcde"]
    np.testing.assert_allclose(
        again.probabilities(similarity, words, words),
        MODEL.probabilities(similarity, words, words),
        atol=1e-3,
    )


def test_weights_for_other_features_are_refused() -> None:
    with pytest.raises(ValueError, match="train them again"):
        word_model.from_json(word_model.to_json(MODEL) | {"features": ["something else"]})


def test_gold_links_are_read() -> None:
    assert read_links("1-1 2p3", 1) == ({(0, 0)}, {(0, 0), (1, 2)})
    assert [(w.text, w.start) for w in words_by_space("a  bc d")] == [("a", 0), ("bc", 3), ("d", 6)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("दुनिया को।", ["दुनिया", "को", "।"]),
        ("කොළඹ නගරය", ["කොළඹ", "නගරය"]),
        ("می\u200cروم خانه", ["می\u200cروم", "خانه"]),
        ("שָׁלוֹם", ["שָׁלוֹם"]),
        ("cafe\u0301s bells, l·l col·legi", ["cafe\u0301s", "bells", ",", "l·l", "col·legi"]),
        ("日本 2,5", ["日", "本", "2,5"]),
        ("l'home won't", ["l'", "home", "won", "'t"]),
    ],
)
def test_words_keep_their_marks(text: str, words: list[str]) -> None:
    assert [w.text for w in tokenise(text)] == words


def encoding(vectors: Floats) -> Encoding:
    n = len(vectors)
    offsets = np.array([(2 * k, 2 * k + 1) for k in range(n)], dtype=np.int32).reshape(-1, 2)
    return Encoding.pack(offsets, vectors, None)


def linked(source: str, target: str, left: Encoding, right: Encoding) -> WordLinks:
    zero = np.zeros(1, dtype=np.float32)
    return link_words(source, target, left, right, zero, zero)


@pytest.mark.parametrize(("source", "target"), [("", ""), ("", "a"), ("a", ""), (" \n", "a")])
def test_empty_sides_have_no_links(source: str, target: str) -> None:
    one, none = encoding(np.ones((1, 4), dtype=np.float32)), encoding(np.zeros((0, 4), dtype=np.float32))
    found = linked(source, target, one if source.strip() else none, one if target.strip() else none)
    assert found.links == ()
    assert set(found.source_best) | set(found.target_best) <= {0.0}


def test_words_without_tokens_have_no_links() -> None:
    none = encoding(np.zeros((0, 4), dtype=np.float32))
    assert linked("a", "b c", none, none).links == ()


def test_a_pair_too_long_for_the_model_is_still_linked() -> None:
    n = int(MODEL_CELLS**0.5) + 2
    vectors = np.random.default_rng(0).standard_normal((n, 64)).astype(np.float32)
    text = " ".join("x" * n)
    found = linked(text, text, encoding(vectors), encoding(vectors))
    assert [(x.source, x.target) for x in found.links] == [(k, k) for k in range(n)]


SENTENCES = (
    (
        "The old house by the river was sold for 1,200 euros.",
        "The old house by the river was sold for 1,200 euros.",
    ),
    ("Nobody knew the reason, but everybody left.", "Nobody knew the reason, but everybody left."),
    ("河边的老房子卖了。", "河边的老房子卖了。"),
)
PAIRS = (
    ("The president bought three old books yesterday.", "El presidente compró ayer tres libros viejos.",
     {("president", "presidente"), ("bought", "compró"), ("three", "tres"), ("books", "libros"),
      ("old", "viejos"), ("yesterday", "ayer"), (".", ".")}),
    ("The president bought three old books yesterday.", "Der Präsident kaufte gestern drei alte Bücher.",
     {("president", "Präsident"), ("bought", "kaufte"), ("three", "drei"), ("books", "Bücher"),
      ("old", "alte"), ("yesterday", "gestern"), (".", ".")}),
)  # fmt: skip


def by_encoder(encoder: TransformerEncoder, source: str, target: str) -> WordLinks:
    # One sentence is no language: the means come from all sentences of the side.
    sides = [[s for s, *_ in (*SENTENCES, *PAIRS)], [t for _, t, *_ in (*SENTENCES, *PAIRS)]]
    means = [mean_token(encoder.encode(side)) for side in sides]
    left, right = encoder.encode([source, target])
    return link_words(source, target, left, right, *means)


@pytest.mark.slow
@pytest.mark.parametrize(("source", "target"), SENTENCES)
def test_identical_sentences_link_one_to_one(encoder: TransformerEncoder, source: str, target: str) -> None:
    found = by_encoder(encoder, source, target)
    assert [(x.source, x.target) for x in found.links] == [(k, k) for k in range(len(tokenise(source)))]


@pytest.mark.slow
@pytest.mark.parametrize(("source", "target", "expected"), PAIRS)
def test_translations_are_linked(
    encoder: TransformerEncoder, source: str, target: str, expected: set[tuple[str, str]]
) -> None:
    found = by_encoder(encoder, source, target)
    texts = {(found.source[x.source].text, found.target[x.target].text) for x in found.links}
    assert expected <= texts
    # A link's score is the plain similarity, so no link beats the best of its words.
    for x in found.links:
        assert x.score <= min(found.source_best[x.source], found.target_best[x.target]) + 1e-3
