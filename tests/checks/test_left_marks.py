"""Marks and headings that a translation has from another language."""

from __future__ import annotations

import pytest
from checks_support import quoted

LEFT = [
    (("de", "en"), "Die Helfer*innen sind da.", "The helper*in are there.", ["helper*in"]),
    (("de", "es"), "Für Patient*innen und Ärzt*innen", "Para patient*innen y médicos", ["patient*innen"]),
    (("fr", "en"), "Un·e patient·e est venu·e.", "A patient·e has come.", ["patient·e"]),
    (("de", "en"), "Es gab eine 2. und 3. Station.", "There was a 2. and 3. station.", ["2. and 3."]),
    (("de", "fr"), "Die 1. oder 2. Stufe", "Le 1. ou 2. degré", ["1. ou 2."]),
    (("cs", "en"), "Byla to 2. a 3. stanice.", "It was the 2. and 3. station.", ["2. and 3."]),
    (("fr", "en"), "Résumé:", "Resumen:", ["Resumen"]),
    (("fr", "en"), "RÉSUMÉ: Une étude", "ZUSAMMENFASSUNG: A study", ["ZUSAMMENFASSUNG"]),
]
FINE = [
    (("de", "en"), "Die Helfer*innen sind da.", "The helpers are there."),
    (("de", "en"), "Siehe unten.", "See a*in and note:in."),
    (("de", "fr"), "Die Patient*innen sind da.", "Les patient·e·s sont là."),
    (("de", "en"), "Es gab eine 2. und 3. Station.", "There was a 2nd and 3rd station."),
    (("de", "cs"), "Es gab eine 2. und 3. Station.", "Byla tam 2. a 3. stanice."),
    (("de", "en"), "Es waren 2 und 3.", "There were 2 and 3."),
    (("fr", "en"), "Résumé:", "Abstract:"),
    (("fr", "en"), "Le résumé est long.", "It is called Resumen: a long one."),
    (("fr", "en"), "Question : où ?", "Question: where?"),
]


@pytest.mark.parametrize(("langs", "source", "target", "marked"), LEFT)
def test_left(langs: tuple[str, str], source: str, target: str, marked: list[str]) -> None:
    assert quoted("untranslated", source, target, langs=langs) == marked


@pytest.mark.parametrize(("langs", "source", "target"), FINE)
def test_fine(langs: tuple[str, str], source: str, target: str) -> None:
    assert quoted("untranslated", source, target, langs=langs) == []
