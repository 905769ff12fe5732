"""Feasts that one side calls by their date and the other by a name."""

import pytest
from checks_support import cases, flags, quoted
from hypothesis import given
from hypothesis import strategies as st

from tqpipe.checks.calendars.holidays import named_otherwise

GOOD = """
es en Cerrado el 25 de diciembre. | Closed on Christmas Day.
es en Cerrado el 1 de enero y el 25 de diciembre. | Closed on New Year's Day and Christmas Day.
es en Cerrado el 24, 25 y 31 de diciembre y el 1 y 6 de enero. |
  Closed on Christmas Eve, Christmas Day, New Year's Eve, New Year's Day and Epiphany.
es en El 31 de diciembre cenamos en familia. | On New Year's Eve we have a family dinner.
es en El 14 de febrero regalamos flores. | On Valentine's Day we give flowers.
es en Cerrado el 15 de agosto. | Closed on Assumption Day.
ca en Tancat el 26 de desembre. | Closed on Boxing Day.
ca en Tancat el 24 i el 25 de desembre. | Closed on Christmas Eve and Christmas Day.
ca es Tancat per Sant Esteve. | Cerrado el 26 de diciembre.
fr en Le 25 décembre, le musée est fermé. | The museum is closed on Christmas Day.
fr en Fermé le 1er janvier, le 1er mai et le 25 décembre. | Closed on New Year's Day, May Day and Christmas Day.
fr en Fermé à la Toussaint. | Closed on November 1st.
fr de Fermé le 15 août. | An Mariä Himmelfahrt geschlossen.
it en Il museo è chiuso il 25 dicembre e il 1° gennaio. | The museum is closed on Christmas Day and New Year's Day.
it en Chiuso a Ferragosto | Closed on 15 August
pt en O museu fecha a 25 de dezembro. | The museum is closed on Christmas Day.
pt en Fechado a 24 e 31 de dezembro | Closed on Christmas Eve and New Year's Eve
pt fr Fechado na véspera de Natal | Fermé le 24 décembre
ro en Închis pe 25 decembrie. | Closed on Christmas Day.
ro en Închis pe 31 decembrie. | Closed on New Year's Eve.
de en Am 25. Dezember ist das Museum geschlossen. | The museum is closed on Christmas Day.
de en Am 24. Dezember bis 14 Uhr geöffnet | Open until 2 p.m. on Christmas Eve
de en Am 24.12. geschlossen | Closed on Christmas Eve
de en Am 25. und 26. Dezember geschlossen | Closed on Christmas Day and Boxing Day
de es Am 31. Dezember geschlossen | Cerrado en Nochevieja
en de Closed on Christmas Day. | Am 25. Dezember geschlossen.
en de Closed on New Year's Eve. | Am 31. Dezember geschlossen.
en fr Closed on December 25, 2023. | Fermé le jour de Noël 2023.
en it Open on Halloween | Aperto il 31 ottobre
en es Closed on Thanksgiving, December 24 and 25. | Cerrado en Acción de Gracias, Nochebuena y Navidad.
"""
WRONG = """
es en Cerrado el 25 de diciembre. | Closed on Boxing Day. | 25
es en Cerrado el 31 de diciembre. | Closed on New Year's Day. | 31
ca en Tancat el 24 de desembre. | Closed at Christmas. | 24
fr en Fermé le 25 décembre. | Closed on Christmas Eve. | 25
fr en Fermé le 25 novembre. | Closed on Christmas Day. | 25
de en Am 26. Dezember geschlossen | Closed on Christmas Day | 26
de es Am 25. Dezember geschlossen | Cerrado en Nochebuena | 25
pt en Fechado a 25 de dezembro | Closed on the eve | 25
it fr Chiuso il 25 dicembre | Fermé la veille de Noël | 25
es en Cerrado el 24, 25 y 31 de diciembre. | Closed at Christmas and on New Year's Eve. | 24
es en Cerrado el 25 de diciembre. | Closed on Christmas Day and 27 December. | 27
en de Closed at Christmas. | Am 24. Dezember geschlossen. | 24
en ro Closed on New Year's Eve | Închis pe 30 decembrie | 30
"""


@pytest.mark.parametrize(("lang", "other", "source", "target"), cases(GOOD))
def test_days_by_name(lang: str, other: str, source: str, target: str) -> None:
    assert flags("numbers", source, target, (lang, other)) == []
    assert flags("numbers", target, source, (other, lang)) == []
    assert [f for f in flags("names", source, target, (lang, other)) if f.severity != "minor"] == []


@pytest.mark.parametrize(("lang", "other", "source", "target", "words"), cases(WRONG))
def test_other_days(lang: str, other: str, source: str, target: str, words: str) -> None:
    assert quoted("numbers", source, target, langs=(lang, other)) == [words]


@given(st.text(), st.text())
def test_ranges_lie_within_the_text(text: str, other: str) -> None:
    assert all(0 <= a < b <= len(text) for a, b in named_otherwise(text, other))
    dated = text + " 25 December"
    assert all(0 <= a < b <= len(dated) for a, b in named_otherwise(dated, "Christmas Day " + other))
