"""Dashes of the source that became hyphens."""

from __future__ import annotations

import pytest
from checks_support import quoted

LOST = [
    (("en", "fr"), "The therapy - with a drug - helps.", "La thérapie-avec un médicament aide.", ["thérapie-avec"]),
    (("de", "en"), "Die Quellen – für alle – sind da.", "The sources-for everyone, are there.", ["sources-for"]),
    (("en", "es"), "The method — the list — works.", "El método-la lista funciona.", ["método-la"]),
    (("en", "it"), "A drug – with luck – helps.", "Il farmaco-con fortuna aiuta.", ["farmaco-con"]),
]  # fmt: skip
FINE = [
    (("en", "fr"), "The therapy with a drug helps.", "La thérapie-avec un médicament aide."),
    (
        ("en", "fr"),
        "The therapy - with a drug - helps.",
        "La thérapie - avec un médicament - aide, peut-être.",
    ),
    (
        ("de", "en"),
        "Ein Test – neu – ist da.",
        "A state-of-the-art test, well-known and one-on-one, is here.",
    ),
    (("de", "en"), "Das Who-is-who – neu", "The who-is-who, new"),
    (("en", "pt"), "He said - and left.", "Ele tornou-se outro, e saiu."),
    (("en", "ca"), "A way - a good one.", "Una manera de persuadir-la, bona."),
]


@pytest.mark.parametrize(("langs", "source", "target", "marked"), LOST)
def test_lost(langs: tuple[str, str], source: str, target: str, marked: list[str]) -> None:
    assert quoted("glued_words", source, target, langs=langs) == marked


@pytest.mark.parametrize(("langs", "source", "target"), FINE)
def test_fine(langs: tuple[str, str], source: str, target: str) -> None:
    assert quoted("glued_words", source, target, langs=langs) == []
