"""Texts that lost their letters with accents, or have a sign in the place of a character."""

from __future__ import annotations

import pytest
from checks_support import flags, quoted

LOST = [
    (
        "es",
        "The study began years ago.",
        "El estudio empez hace aos en esa regin.",
        ["empez", "aos", "regin"],
    ),
    (
        "fr",
        "Children are sick.",
        "Les enfants tudis ont t vaccins aprs l'opration.",
        ["tudis", "aprs", "opration"],
    ),
    ("pt", "The people were not told.", "A populao no recebeu informaes.", ["populao", "informaes"]),
    (
        "ca",
        "The people were told.",
        "La poblaci rebr informaci tamb.",
        ["poblaci", "rebr", "informaci", "tamb"],
    ),
    ("it", "Much was possible.", "La possibilit e la qualit sono pi alte.", ["possibilit", "qualit", "pi"]),
    ("ro", "The city is there.", "Vd oraul i fac cltorii.", ["oraul", "cltorii"]),
]
WHOLE = [
    ("es", "Regina and the others sing.", "Regin y los otros cantan en el campo."),
    ("es", "It began years ago.", "El estudio empezó hace años en esa regin y aos."),
    ("es", "He says that it is so.", "El dice que no va a la casa del campo con el perro."),
    ("es", "The Aos and the Regin meet.", "Los aos y los regin se encuentran."),
    ("fr", "The book is on the table.", "Le livre est sur la table et le chat dort sur le lit."),
    ("it", "The dog sleeps.", "Il cane dorme sul letto e la donna canta nel campo."),
    ("ro", "The city is there.", "Orasul este acolo si nu are masini."),
    ("en", "La populación", "The populao of the informaes is here."),
]


@pytest.mark.parametrize(("lang", "source", "target", "marked"), LOST)
def test_lost(lang: str, source: str, target: str, marked: list[str]) -> None:
    (flag,) = flags("encoding", source, target, ("en", lang))
    assert flag.severity == "major"
    assert set(marked) <= {target[s.start : s.end] for s in flag.spans}


@pytest.mark.parametrize(("lang", "source", "target"), WHOLE)
def test_whole(lang: str, source: str, target: str) -> None:
    assert flags("encoding", source, target, ("en", lang)) == []


def test_signs_for_characters() -> None:
    assert quoted("encoding", "L'âge du patient", "The patient \u2047 s age", langs=("fr", "en")) == [
        "\u2047"
    ]
    assert quoted("encoding", "der Klotho", "of the \u221dKlotho", langs=("de", "en")) == ["\u221d"]
    assert flags("encoding", "a \u221d b, \u2047", "a \u221d b, \u2047", ("de", "en")) == []
    assert flags("encoding", "Hä??", "What??", ("de", "en")) == []


def test_one_word_among_texts_that_lost_theirs() -> None:
    broken = [("It began years ago.", "El estudio empez hace aos en esa regin.")] * 2
    source, target = "The selection was good.", "La seleccin era buena."
    assert quoted("encoding", source, target, langs=("en", "es"), document=broken) == ["seleccin"]
    assert flags("encoding", source, target, ("en", "es"), broken[:1]) == []
    assert flags("encoding", "All was good.", "Todo era bueno.", ("en", "es"), broken) == []


def test_rare_words_of_a_broken_text() -> None:
    (flag,) = flags("encoding", "Disease", "La cistectoma y la seleccin de esa regin", ("en", "es"))
    assert [s.end - s.start for s in flag.spans] == [10, 8, 5]
