"""Signs of machine translation: the figures, the direction of the probability, and what has too little to tell."""

import json
import math
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqpipe import signs
from tqpipe.ingest import make_pair
from tqpipe.types import Flag, Link, Pair, Word, WordLinks


def document(order: str, pairs: int = 10, size: int = 14) -> tuple[list[Pair], dict[str, WordLinks]]:
    """Pairs of `size` words: "straight" links word by word, "free" in shuffled halves with words left out."""
    rng = random.Random(7)
    found, links = [], {}
    for k in range(pairs):
        text = " ".join("abcdefghijklmnopqrstuvwxyz"[i] for i in range(size))
        words = tuple(Word(text[2 * i], 2 * i, 2 * i + 1) for i in range(size))
        places = list(range(size))
        if order == "free":
            places = places[size // 2 :] + places[: size // 2]
            rng.shuffle(places[: size // 2])
        chosen = [(i, p) for i, p in enumerate(places) if order == "straight" or i % 3]
        links[str(k)] = WordLinks(
            words, words, tuple(Link(i, p, 0.7) for i, p in chosen), (0.7,) * size, (0.7,) * size
        )
        found.append(make_pair(text, text, id=str(k)))
    return found, links


def test_figures_of_a_word_by_word_translation() -> None:
    found = signs.figures(*document("straight"))
    assert found == {
        "crossing": 0.0,
        "shift": 0.0,
        "source_linked": 1.0,
        "target_linked": 1.0,
        "marks": 1.0,
    }


def test_a_literal_document_looks_more_like_a_machine() -> None:
    straight, free = (signs.find(*document(order), ("ca", "en")) for order in ("straight", "free"))
    assert straight is not None
    assert free is not None
    assert straight.probability > free.probability
    assert straight.known
    assert len(straight.literal) == 5
    assert not free.literal
    assert straight.told().startswith(
        "Reads like a machine translation: it keeps very close to the source (over 10 pairs"
    )
    assert "a hint about the text" in straight.told().lower()
    assert free.told().startswith("Reads like a person's translation")
    json.dumps(straight.as_dict())


def test_the_weights_add_up_to_the_probability() -> None:
    found = signs.find(*document("free"), ("ca", "en"))
    assert found is not None
    model = json.loads((Path(signs.__file__).parent / "models/signs/model.json").read_text())
    logit = sum(found.weights.values()) + model["intercept"]
    assert found.probability == pytest.approx(1 / (1 + math.exp(-logit)))


@pytest.mark.parametrize(
    ("pairs", "langs"), [(signs.LEAST - 1, ("ca", "en")), (10, ("ca", "es")), (0, ("ca", "en"))]
)
def test_too_little_or_not_into_english(pairs: int, langs: tuple[str, str]) -> None:
    assert signs.find(*document("straight", pairs), langs) is None


def test_a_language_without_a_level_of_its_own_takes_the_average() -> None:
    found = signs.find(*document("straight"), ("xx", "en-GB"))
    assert found is not None
    assert not found.known


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), max_size=8), st.integers(8, 12))
def test_any_links_give_a_probability_or_nothing(places: list[tuple[int, int]], pairs: int) -> None:
    words = tuple(Word("w", 2 * i, 2 * i + 1) for i in range(5))
    links = WordLinks(words, words, tuple(Link(a, b, 0.5) for a, b in places), (0.5,) * 5, (0.5,) * 5)
    found = signs.find(
        [make_pair("w w w w w", "w w w w w", id=str(k)) for k in range(pairs)],
        {str(k): links for k in range(pairs)}, ("ca", "en"),
    )  # fmt: skip
    assert found is None or 0.0 <= found.probability <= 1.0


def test_passages_treated_mechanically_are_shown_and_do_not_count() -> None:
    pairs, links = document("straight")

    def flag(check: str, severity: Any = "major", waived: str | None = None) -> Flag:
        return Flag(check, "accuracy/mistranslation", severity, 0.9, (), "m", waived=waived)

    flags = {
        "1": [flag("names_translated")],
        "2": [flag("false_friends", "minor"), flag("numbers")],
        "3": [flag("quotation_lost", waived="fine"), flag("names_translated", "critical")],
    }
    plain = signs.find(pairs, links, ("ca", "en"))
    found = signs.find(pairs, links, ("ca", "en"), flags)
    assert plain is not None
    assert found is not None
    assert found.mechanical == {"names_translated": ("1", "3")}
    assert found.probability == plain.probability
    assert "Translated mechanically: names taken for words (pairs 1, 3)." in found.told()
    assert "mechanically" not in plain.told()
