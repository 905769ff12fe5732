"""Killed or injured, freed or jailed."""

import pytest
from checks_support import quoted

#: Languages, source, a good translation, one that says the other thing, the word that does.
ROWS = """
es en Tres personas murieron en el incendio. | Three people lost their lives in the fire. |
  Three people were injured in the fire. | injured
ca en Tres persones van resultar ferides. | Three people were hurt. | Three people were killed. | killed
fr en Deux policiers ont été blessés. | Two officers were hurt. | Two officers were killed. | killed
it en Due persone sono morte. | Two people died. | Two people were wounded. | wounded
pt en Dois homens ficaram feridos. | Two men were injured. | Two men died. | died
de en Zwei Menschen wurden verletzt. | Two people were hurt. | Two people were killed. | killed
nl en Twee mensen raakten gewond. | Two people were injured. | Two people died. | died
sv en Två personer dödades. | Two people were killed. | Two people were injured. | injured
ro en Doi oameni au murit. | Two people died. | Two people were wounded. | wounded
en es Two people were injured. | Dos personas resultaron heridas. | Dos personas murieron. | murieron
es en El sospechoso fue liberado. | The suspect was released. | The suspect was jailed. | jailed
en ca The suspect was freed. | El sospitós va ser alliberat. | El sospitós va ser empresonat. | empresonat
"""
#: Languages, source, a good translation.
SAME = """
es en Cinco heridos, uno de los cuales murió después. | Five were wounded; one of them died later.
es en Hubo un herido que falleció ayer. | One of the injured died yesterday.
fr en Les cancers du sein, de l'ovaire, et aussi du poumon. | Lung and breast cancers, and those of the ovary.
es en Murió de las heridas que sufrió. | He died of his wounds.
"""


@pytest.mark.parametrize("row", ROWS.strip().replace("\n  ", " ").splitlines())
def test_what_became_of_them(row: str) -> None:
    lang, other, texts = row.split(" ", 2)
    source, good, bad, word = texts.split(" | ")
    assert quoted("opposites", source, good, langs=(lang, other)) == []
    assert quoted("opposites", source, bad, langs=(lang, other)) == [word]


@pytest.mark.parametrize("row", SAME.strip().splitlines())
def test_both_in_a_sentence(row: str) -> None:
    lang, other, texts = row.split(" ", 2)
    source, good = texts.split(" | ")
    assert quoted("opposites", source, good, langs=(lang, other)) == []
