"""The alignment of the article, checked by hand, is the one that comes out."""

from __future__ import annotations

from pathlib import Path

import pytest

from tqpipe.alignment.gold import compare, read_gold
from tqpipe.types import Run

ARTICLE = Path(__file__).parent.parent.parent / "corpora" / "putin-trump"


@pytest.mark.slow
def test_every_bead_is_the_one_of_the_gold_file(article_run: Run) -> None:
    beads, i, j = [], 0, 0
    for record in article_run.records:
        a, b = len(record.pair.source), len(record.pair.target)
        beads.append((tuple(range(i, i + a)), tuple(range(j, j + b))))
        i, j = i + a, j + b
    gold = read_gold(ARTICLE / "alignment.tsv")
    assert beads == gold
    assert compare(gold, beads).strict() == (1.0, 1.0, 1.0)


def test_the_gold_file_covers_every_sentence_once() -> None:
    gold = read_gold(ARTICLE / "alignment.tsv")
    for side in (0, 1):
        numbers = [k for bead in gold for k in bead[side]]
        assert numbers == list(range(len(numbers)))
