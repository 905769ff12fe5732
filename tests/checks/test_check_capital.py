import pytest
from checks_support import quoted

MUST = [
    ('amb "equanimitat", tres qualitats', 'can work with " , Three qualities that', [", Three"]),
    ("Va venir, però va marxar", "He came, But he left", [", But"]),
]
MUST_NOT = [
    ("La pel·lícula, El Padrí", "The film, The Godfather"),
    ("Va dir, «Tres»", 'He said, "Three of them"'),
    ("El dimarts, Tres homes", "On Tuesday, Three men"),
    ("Dijous, Maria", "On Thursday, Mary and Will, May"),
    ("Titular", "War, And Peace, And Everything Else Today"),
]


@pytest.mark.parametrize(("source", "target", "spans"), MUST)
def test_flags(source: str, target: str, spans: list[str]) -> None:
    assert quoted("capital", source, target) == spans


@pytest.mark.parametrize(("source", "target"), MUST_NOT)
def test_does_not_flag(source: str, target: str) -> None:
    assert quoted("capital", source, target) == []
