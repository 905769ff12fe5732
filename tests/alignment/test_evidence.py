from __future__ import annotations

import numpy as np
import pytest
from alignment_support import assert_each_once, sentence, side
from encoder_support import WordEncoder
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tqpipe import pipeline
from tqpipe.alignment import align_segments, align_texts, evidence, gather, make_pairs
from tqpipe.segment import split_lines
from tqpipe.types import Document, TqpipeError

numbers = st.lists(st.integers(0, 12), max_size=7)
lines = st.lists(
    st.text(
        alphabet=st.one_of(st.characters(exclude_characters="\r\n"), st.sampled_from("ab .")), max_size=12
    ),
    max_size=7,
)


@settings(max_examples=40)
@given(numbers, numbers, st.integers(0, 3))
def test_every_sentence_is_in_one_bead(left: list[int], right: list[int], seed: int) -> None:
    encoder = WordEncoder(seed=seed)
    beads = align_texts(
        side([sentence(k) for k in left], encoder), side([sentence(k, k % 3 + 1) for k in right], encoder)
    ).beads
    assert_each_once(beads, len(left), len(right))
    for bead in beads:
        assert np.isfinite(bead.cost)
        assert bead.confidence is not None
        assert 0.0 <= bead.confidence <= 1.0


@settings(max_examples=40)
@given(lines, lines)
def test_any_lines_blank_ones_too(left: list[str], right: list[str]) -> None:
    """Pre-segmented input: every line is in one bead, and blank lines never join text."""
    documents = [Document(name, name, "\n".join(side)) for name, side in (("ca", left), ("en", right))]
    segments = [split_lines(d) for d in documents]
    encodings = [WordEncoder().encode([s.text for s in side]) for side in segments]
    beads = align_segments(segments[0], segments[1], encodings[0], encodings[1]).beads
    assert_each_once(beads, len(segments[0]), len(segments[1]))
    for bead in beads:
        sides = segments[0][bead.i : bead.i + bead.a], segments[1][bead.j : bead.j + bead.b]
        assert len({bool(s.text) for side in sides for s in (side[:1] + side[-1:])}) == 1
    pairs = make_pairs(beads, *documents, *segments)
    for k in (0, 1):
        kept = [s for pair in pairs for s in (pair.source, pair.target)[k]]
        assert sorted(kept, key=lambda s: s.start) == [s for s in segments[k] if s.text]


@settings(max_examples=20)
@given(st.permutations(range(8)), st.sets(st.integers(0, 7)), st.sets(st.integers(0, 7)))
# A moved sentence whose run, aligned anew, linked its neighbours instead.
@example([5, 7, 2, 0, 1, 4, 6, 3], {0, 1}, {3, 6})
def test_translations_are_linked_around_skips(order: list[int], omitted: set[int], added: set[int]) -> None:
    """What is on both sides is linked; a skip may be drawn into a neighbour, but never shifts the rest."""
    omitted, added = set(sorted(omitted)[:2]), set(sorted(added - omitted)[:2])
    source = [k for k in order if k not in added]
    target = [k for k in order if k not in omitted]
    beads = align_texts(side([sentence(k) for k in source]), side([sentence(k) for k in target])).beads
    linked = {(source[i], target[j]) for b in beads for i in b.numbers()[0] for j in b.numbers()[1]}
    assert {(k, k) for k in set(source) & set(target)} <= linked


@pytest.mark.parametrize("gone", range(1, 11))
def test_an_omission_stands_alone(gone: int) -> None:
    both = [k for k in range(12) if k != gone]
    beads = align_texts(side([sentence(k) for k in range(12)]), side([sentence(k) for k in both])).beads
    assert [b.numbers()[0] for b in beads if not b.b] == [(gone,)]
    assert sum(b.a == b.b == 1 for b in beads) == 11


def test_easy_texts_are_sure() -> None:
    beads = align_texts(side([sentence(k) for k in range(12)]), side([sentence(k) for k in range(12)])).beads
    assert [(b.i, b.j, b.a, b.b) for b in beads] == [(k, k, 1, 1) for k in range(12)]
    assert min(b.confidence or 0.0 for b in beads) > 0.9


@pytest.mark.parametrize(("n", "m"), [(0, 0), (0, 2), (2, 0), (1, 1), (1, 3), (3, 1)])
def test_empty_and_single_sides(n: int, m: int) -> None:
    beads = align_texts(side([sentence(k) for k in range(n)]), side([sentence(k) for k in range(m)])).beads
    assert_each_once(beads, n, m)


def test_one_sentence_documents() -> None:
    aligned = pipeline.align(
        Document("a", "ca", "Una frase."),
        Document("b", "en", "A sentence."),
        encoder=WordEncoder(),
        force_align=True,
    )
    assert [b.numbers() for b in aligned.beads] in (
        [((0,), (0,))],
        [((0,), ()), ((), (0,))],
        [((), (0,)), ((0,), ())],
    )


def test_an_empty_document_is_refused() -> None:
    with pytest.raises(TqpipeError, match="b: the text is empty"):
        pipeline.align(Document("a", "ca", "Una frase."), Document("b", "en", " \n "), encoder=WordEncoder())


def test_features_agree_with_the_weights() -> None:
    assert set(evidence.weights()) <= set(evidence.JOIN_FEATURES + evidence.SKIP_FEATURES)
    assert all(np.isfinite(v) for v in evidence.weights().values())


def test_weighing_again_gives_the_same_costs() -> None:
    found = gather(side([sentence(k) for k in range(6)]), side([sentence(k) for k in range(6)]), keep=True)
    rows, columns = found.band.chunks()[0]
    before = {shape: block.copy() for shape, block in found.blocks(rows, columns).items()}
    found.weigh(evidence.weights())
    for shape, block in found.blocks(rows, columns).items():
        assert np.allclose(block, before[shape])


def test_token_vectors_of_an_empty_text_are_one_row() -> None:
    vectors = evidence.TokenVectors(WordEncoder().encode(["", "one two"])).part(0, 2)
    assert [v.shape for v in vectors] == [(1, 16), (2, 16)]
    assert not vectors[0].any()
