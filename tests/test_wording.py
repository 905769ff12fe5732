"""Numbers with their words, and how pairs are accepted."""

from __future__ import annotations

import pytest

from tqpipe.wording import as_it_stands, no_pair, plural


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


def test_a_number_is_told_the_id_of_the_pair_in_its_place() -> None:
    ids = ["btn", "btn#2", "4", "a b/[x]"]
    assert no_pair("3", ids) == "there is no pair '3'; number 3 is '4'; the ids are btn, btn#2, 4, a b/[x]"
    assert no_pair("9", ids).startswith("there is no pair '9'; the ids are btn")
    assert no_pair("x", [str(n) for n in range(9)]) == "there is no pair 'x'; the ids are 0, 1, 2, 3, 4, …"
