"""Comparisons of two words of one sort, and conditions: exports that exceed imports, unless and if."""

import pytest
from checks_support import cases, flags

#: Check, languages, source, what turns it round.
TURNED = """
opposites ca en Les importacions van superar les exportacions. | Exports exceeded imports.
opposites de en Die Ausgaben übersteigen die Einnahmen. | Revenue exceeds expenditure.
opposites fr en Les dépenses dépassent les recettes de la commune. | The town's revenue exceeds its expenditure.
opposites es en Las mujeres ganan menos que los hombres. | Men earn less than women.
opposites pt en Os rapazes leem menos do que as raparigas. | Girls read less than boys.
opposites de en Mehr Frauen als Männer gingen wählen. | More men than women voted.
opposites en fr Women are more cautious drivers than men. | Les hommes sont plus prudents au volant que les femmes.
opposites ca es Els gats dormen més que els gossos. | Los perros duermen más que los gatos.
polarity en es Unless you cancel, your subscription will renew. | Si cancela, su suscripción se renovará.
polarity it en Partiamo domani a meno che non piova. | We leave tomorrow if it rains.
polarity fr en Le match aura lieu, à moins qu'il ne pleuve. | The match will take place if it rains.
polarity es en No habrá clase a menos que llueva. | There will be no class if it rains.
polarity nl en Wij gaan, tenzij het regent. | We will go if it rains.
"""
#: The same, told rightly.
RIGHT = """
opposites es en Las exportaciones fueron superadas por las importaciones. | Imports exceeded exports.
opposites en es Exports were exceeded by imports. | Las importaciones superaron a las exportaciones.
opposites es en Las importaciones superaron a las exportaciones. | Exports were lower than imports.
opposites es en Las importaciones superaron a las exportaciones. | Imports were higher than exports.
opposites it en Le donne guadagnano meno degli uomini. | Men earn more than women.
opposites ca en Els nois llegeixen menys que les noies. | Girls read more than boys.
opposites fr en Les femmes vivent plus longtemps que les hommes. | Men die younger than women.
opposites de en Weniger Frauen als Männer gingen wählen. | More men than women voted.
opposites ca en Va guanyar el Barça. | They lost to Barça.
opposites es en Al final ganó Alcaraz en cinco sets. | He lost to Alcaraz in five sets.
opposites it en Ha vinto la Juve per 2-0. | They lost 2-0 to Juve.
opposites es en Le ganó en la final. | He lost to him in the final.
opposites es en Nos ganaron por tres goles. | We lost by three goals.
polarity en es Unless you cancel, it will renew. | Salvo que la cancele, se renueva sola.
polarity en fr Don't call unless it is urgent. | N'appelez qu'en cas d'urgence.
polarity en it We'll lose unless we act now. | Perderemo, se non agiamo subito.
polarity ca en Sortirem tret que plogui. | We'll go out as long as it doesn't rain.
polarity en ca Unless stopped, this will be unsustainable. | Si no ho aturem, això serà insostenible.
polarity en es He never speaks unless spoken to. | Solo habla si le hablan.
"""
#: Who won and who lost, turned round.
LOST = """
opposites es en Ganó al Barça. | They lost to Barça.
opposites es en Nos ganaron por tres goles. | They lost by three goals.
opposites es en El Betis ganó al Sevilla. | Betis lost to Sevilla.
"""


@pytest.mark.parametrize(("check", "lang", "other", "source", "target"), [*cases(TURNED, 3), *cases(LOST, 3)])
def test_turned_round(check: str, lang: str, other: str, source: str, target: str) -> None:
    assert len(flags(check, source, target, (lang, other))) == 1


@pytest.mark.parametrize(("check", "lang", "other", "source", "target"), cases(RIGHT, 3))
def test_told_rightly(check: str, lang: str, other: str, source: str, target: str) -> None:
    assert flags(check, source, target, (lang, other)) == []
