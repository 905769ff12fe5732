"""Moved blocks, document figures, refusal, explanations, and the path with the most links expected."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from alignment_support import TableCosts, assert_each_once, every_path, sentence, side
from conftest import ARTICLE

from tqpipe.alignment import align_texts, dp, formats, gather
from tqpipe.alignment.dp import Band, Bead, Expected
from tqpipe.alignment.explain import explain
from tqpipe.alignment.figures import measure
from tqpipe.encoder import TransformerEncoder
from tqpipe.pipeline import align_documents
from tqpipe.types import Document, TqpipeError


def test_a_moved_block_is_found_and_not_called_an_omission() -> None:
    order = [*range(5), *range(8, 14), 5, 6, 7, *range(14, 18)]
    found = align_texts(side([sentence(k) for k in range(18)]), side([sentence(k) for k in order]))
    moved = {(b.numbers()[0], tuple(order[j] for j in b.numbers()[1])) for b in found.beads if b.moved}
    assert moved in ({((k,), (k,)) for k in (5, 6, 7)}, {((k,), (k,)) for k in range(8, 14)})
    assert found.figures.moved == len(moved)
    assert found.figures.source_aligned == found.figures.target_aligned == 1.0
    assert_each_once(found.beads, 18, 18)


def test_strangers_do_not_move() -> None:
    source = [sentence(k) for k in range(12)]
    target = [sentence(k) for k in (0, 1, 2, 50, 4, 5, 6, 7, 8, 60, 10, 11)]
    found = align_texts(side(source), side(target))
    assert not any(bead.moved for bead in found.beads)


def test_a_part_of_a_translation_is_related() -> None:
    source = side([sentence(k) for k in range(20)])
    part = align_texts(source, side([sentence(k) for k in range(7, 12)])).figures
    assert part.related
    assert part.target_aligned == 1.0
    assert part.source_aligned < 0.4


STRANGERS = """The museum opens at nine and closes at five, except on Mondays.
Visitors may leave their coats and umbrellas at the entrance.
The first room shows pottery from the Bronze Age.
A restored mosaic covers the floor of the second room.
Children under twelve need no ticket.
The garden behind the building has benches and a fountain.
Coffee and sandwiches are sold in the courtyard.
Guided tours start every hour in the main hall.
Photographs are allowed without a flash.
The shop sells postcards, books and copies of the jewellery.
A lift takes wheelchairs to the upper floor.
The library can be used by appointment only."""


def test_unrelated_texts_are_refused(encoder: TransformerEncoder) -> None:
    catalan = (ARTICLE / "article.ca.txt").read_text(encoding="utf-8")
    documents = Document("a.ca", "ca", catalan), Document("museum.en", "en", STRANGERS)
    with pytest.raises(
        TqpipeError, match=r"a\.ca and museum\.en do not look like translations.*--force-align"
    ):
        align_documents(*documents, encoder=encoder)
    assert not align_documents(*documents, encoder=encoder, force=True).figures.related


def test_texts_too_short_to_tell_are_taken() -> None:
    assert align_texts(side([sentence(1)]), side([sentence(2)])).figures.related


def test_figures_count_characters() -> None:
    beads = [Bead(0, 0, 1, 1, 1.0, 0.8), Bead(1, 1, 1, 0, 5.0, 0.6)]
    figures = measure(beads, None, [30, 10], [20])
    assert (figures.source_aligned, figures.target_aligned, figures.confidence) == (0.75, 1.0, 0.7)


@pytest.mark.parametrize("gone", [3, 7])
def test_explain_tells_the_cost_and_the_rivals(gone: int) -> None:
    kept = [k for k in range(10) if k != gone]
    evidence = gather(side([sentence(k) for k in range(10)]), side([sentence(k) for k in kept]), keep=True)
    for bead in dp.best_path(evidence, evidence.band):
        chosen, rivals = explain(evidence, bead)
        assert chosen.bead.numbers() == bead.numbers()
        # Parts below half a hundredth are left out: the rest still makes the cost.
        assert sum(v for _, v in chosen.parts) == pytest.approx(bead.cost, abs=0.1)
        assert [r.probability for r in rivals] == sorted((r.probability for r in rivals), reverse=True)
        mine = set(bead.numbers()[0]), set(bead.numbers()[1])
        for rival in rivals:
            assert mine[0] & set(rival.bead.numbers()[0]) or mine[1] & set(rival.bead.numbers()[1])
            assert rival.bead.numbers() != bead.numbers()


@pytest.mark.parametrize("seed", range(8))
def test_the_expected_path_is_the_best_of_all(seed: int) -> None:
    costs = TableCosts(4, 3, seed)
    band = Band.full(4, 3)
    probability = dp.posteriors(costs, band)

    def gain(path: list[Bead]) -> float:
        return sum(probability.of(b) * max(b.a + b.b - 1, 1) for b in path)

    path = dp.best_path(Expected(costs, probability), band)
    assert gain(path) == pytest.approx(max(gain(p) for p in every_path(costs)))
    assert np.isfinite(gain(path))


def test_the_ladder_climbs_every_sentence_once() -> None:
    beads = [
        Bead(0, 0, 1, 1, 0.5), Bead(1, 4, 1, 1, 0.7, moved=True), Bead(2, 1, 2, 1, 1.0), Bead(4, 2, 0, 1, 3.0),
        Bead(4, 3, 1, 1, 0.1),
    ]  # fmt: skip
    rungs = [tuple(map(float, line.split("\t"))) for line in formats.lines("ladder", beads, [])]
    steps = [rung[:2] for rung in rungs]
    assert steps[0] == (0, 0)
    assert steps[-1] == (5, 5)
    assert all(a[0] <= b[0] and a[1] <= b[1] for a, b in pairwise(steps))
