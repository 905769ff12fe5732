"""Numbers with their words, and how pairs are accepted."""

from __future__ import annotations

import pytest

from tqpipe.wording import as_it_stands, plural


@pytest.mark.parametrize(
    ("count", "said", "accepted"),
    [
        (0, "0 pairs are", "as they stand"),
        (1, "1 pair is", "as it stands"),
        (2, "2 pairs are", "as they stand"),
    ],
)
def test_a_number_has_its_noun_and_its_verb(count: int, said: str, accepted: str) -> None:
    assert plural(count, "pair", "is", "are") == said
    assert plural(count, "pair") == said.rpartition(" ")[0]
    assert as_it_stands(count) == accepted
