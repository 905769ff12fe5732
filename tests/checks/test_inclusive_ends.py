"""The last day of a time and the day after it, the last age below a limit and the limit."""

import pytest
from checks_support import cases, flags

SAME = """
it-en Chiuso per ferie fino al 31 agosto. | We will reopen on 1 September.
en-sv I am out of the office until August 14. | Jag är åter på kontoret den 15 augusti.
en-de Closed until 31 August. | Ab 1. September sind wir wieder für Sie da.
fr-es Fermé jusqu'au 28 février. | Volvemos el 1 de marzo.
de-fr Das Museum ist bis 31. Dezember geschlossen. | Le musée rouvrira le 1er janvier.
pt-en Encerrado até 30 de junho. | We are back on 1 July.
ca-es Tancat fins al 14 d'agost. | Reabrimos el 15 de agosto.
ro-en Închis până la 31 mai. | Open again from 1 June.
nl-en Aanmelden kan tot en met 14 augustus. | Register before 15 August.
en-it Children under six travel free. | I bambini fino ai cinque anni viaggiano gratis.
en-de Children under six travel free. | Kinder bis fünf Jahre fahren kostenlos.
ca-en Els infants fins als cinc anys viatgen gratis. | Children under six travel free.
es-en Los niños de hasta cinco años viajan gratis. | Children under six travel free.
"""
OTHER = """
it-en Chiuso per ferie fino al 31 agosto. | We will reopen on 5 September.
it-en Chiuso per ferie fino al 31 agosto. | Closed until 1 September.
it-en Bambini fino ai cinque anni | Children over five
en-de Closed until 31 August. | Ab 31. August geschlossen.
en-de Closed until 31 August. | Bis 30. August geschlossen.
en-sv I am out of the office until August 14. | Jag är åter på kontoret den 16 augusti.
en-es The course begins on 31 August. | El curso empieza el 1 de septiembre.
fr-es Fermé jusqu'au 28 février. | Volvemos el 1 de abril.
en-it Children under six travel free. | I bambini fino ai quattro anni viaggiano gratis.
en-de Children under six travel free. | Kinder bis acht Jahre fahren kostenlos.
"""


def _found(langs, source, target):
    pair = tuple(langs.split("-"))
    both = [
        *flags("numbers", source, target, pair),
        *flags("dates", source, target, pair),
        *flags("opposites", source, target, pair),
    ]
    return [f for f in both if f.severity != "minor"]


@pytest.mark.parametrize(("langs", "source", "target"), cases(SAME, 1))
def test_same(langs, source, target):
    assert not _found(langs, source, target)


@pytest.mark.parametrize(("langs", "source", "target"), cases(OTHER, 1))
def test_other(langs, source, target):
    assert _found(langs, source, target)
