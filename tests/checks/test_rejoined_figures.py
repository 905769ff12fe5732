"""Figures that one side runs together, and marks of the source's language: minor, never another number."""

import pytest
from checks_support import flags

MINOR = [
    ("Juli 2019 wurden 4 Patienten behandelt.", "In July 2019,4 patients were treated.", "de", "2019,4"),
    ("Enregistrée le 18 novembre 2015.", "Registered on November 18,2015.", "fr", "18,2015"),
    ("Semnat la 16.05.2017 la Iași.", "Signed on 16 05.2017 in Iași.", "ro", "05.2017"),
    ("Üle 160 000 inimese protestis.", "Over 160.000 people protested.", "et", "160.000"),
    ("Было 3,5% населения.", "It was 3,5% of the population.", "ru", "3,5"),
]
NONE = [
    ("El 37,7% (2. 324.069/6.162.311).", "It was 37.7% (2,324,069/6,162,311).", "es"),
    ("(1,597, 2,176 und 3,883 für sN)", "(1.597,2.176 and 3.883 for sn)", "de"),
    ("Üle 160 000 inimese protestis.", "Over 160,000 people protested.", "et"),
]


@pytest.mark.parametrize(("source", "target", "lang", "marked"), MINOR)
def test_right_digits(source: str, target: str, lang: str, marked: str) -> None:
    found = flags("numbers", source, target, (lang, "en"))
    assert [(f.severity, target[f.spans[0].start : f.spans[0].end]) for f in found] == [("minor", marked)]


@pytest.mark.parametrize(("source", "target", "lang"), NONE)
def test_the_same_figures(source: str, target: str, lang: str) -> None:
    assert flags("numbers", source, target, (lang, "en")) == []


def test_figures_without_a_mark_are_another_number() -> None:
    assert [f.severity for f in flags("numbers", "Regeln 27 und 38.", "Rules 2738.", ("de", "en"))][:1] == [
        "major"
    ]
