"""The index says of every name what comparing it with each of the others says."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tqpipe.checks.proper_names.name_index import NameIndex
from tqpipe.checks.reading.texts import alike, fold, skeleton

#: Few letters, of few sounds, so that names resemble each other often.
NAMES = st.text("abehknrsvxSßéÀłж'-", min_size=1, max_size=9).filter(lambda name: fold(name) != "")


def has_like(name: str, others: Sequence[str]) -> bool:
    """One by one."""
    return any(
        alike(name, other)
        for other in others
        if fold(other)[0] == fold(name)[0] or skeleton(other)[:1] == skeleton(name)[:1]
    )


@given(NAMES, st.lists(NAMES, max_size=6))
@example("Sebastòpol", ["Kiev", "Sevastopol"])
@example("Ana", ["Anna Maria"])
@example("Rex", ["Trex"])
@example("Ca", ["Cb", "Cab"])
@example("Xerxes", ["Jerjes"])
@example("Aeieo", ["Aioue"])
def test_it_is_what_every_comparison_says(name: str, others: list[str]) -> None:
    assert NameIndex(others).has_like(name) is has_like(name, others)


@pytest.mark.parametrize(
    ("name", "other", "yes"),
    [
        ("Putin", "Putins", True),  # the beginning
        ("Sevastopol", "Sebastòpol", True),  # the sound
        ("Tchaikovsky", "Txaikovski", True),  # the letters
        ("Maastricht", "Mstrcht", True),
        ("Roger", "Rafael", False),
        ("Berlin", "Barcelona", False),
    ],
)
def test_by_what_a_name_is_like_another(name: str, other: str, yes: bool) -> None:
    assert NameIndex(["Quebec", other, "Zagreb"]).has_like(name) is yes


def test_no_names() -> None:
    assert not NameIndex([]).has_like("Rome")
