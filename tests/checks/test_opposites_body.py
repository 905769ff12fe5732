"""Organs, limbs, crimes, disasters, houses of prayer, doctor and teacher."""

import pytest
from checks_support import quoted

#: Languages, source, a good translation, one that names another thing of the kind, the word for it.
ROWS = """
es en Murió de cáncer de pulmón. | He died of lung cancer. | He died of liver cancer. | liver
es en Murió de cáncer de mama. | She died of breast cancer. | She died of lung cancer. | lung
de en Er starb an Leberkrebs. | He died of liver cancer. | He died of lung cancer. | lung
es en Se rompió el brazo izquierdo. | He broke his left arm. | He broke his left leg. | leg
fr en Elle s'est cassé le poignet. | She broke her wrist. | She broke her ankle. | ankle
en nl He injured his knee. | Hij blesseerde zijn knie. | Hij blesseerde zijn schouder. | schouder
es en Fue detenido por asesinato. | He was arrested for murder. | He was arrested for theft. | theft
it en È accusato di rapina. | He is charged with robbery. | He is charged with murder. | murder
ca en El terratrèmol va destruir la ciutat. | The quake destroyed the city. | The flood destroyed the city. | flood
pt en O incêndio destruiu a casa. | The fire destroyed the house. | The flood destroyed the house. | flood
es en La mezquita está cerrada. | The mosque is closed. | The church is closed. | church
ro en Medicul a sunat ieri. | The doctor called yesterday. | The lawyer called yesterday. | lawyer
en ca The teacher called yesterday. | La mestra va trucar ahir. | L'advocada va trucar ahir. | advocada
"""
#: Languages, source, a good translation.
SAME = """
es en Llevaba al niño en brazos. | She was holding the child in her arms.
es en Le cogió la mano. | She took his arm.
fr en Il a été tué dans un cambriolage. | He was murdered during a burglary.
es en Murió asesinado durante un robo. | He was killed in a robbery.
es en A sus espaldas tiene diez años de experiencia. | He has ten years of experience on his shoulders.
de en Dr. Weber ist Lehrerin. | Dr Weber is a teacher.
fr en Le cancer du sein, ovarien, pulmonaire et colorectal. | Breast, ovarian, lung and colorectal cancers.
"""


@pytest.mark.parametrize("row", ROWS.strip().splitlines())
def test_another_thing_of_the_kind(row: str) -> None:
    lang, other, texts = row.split(" ", 2)
    source, good, bad, word = texts.split(" | ")
    assert quoted("opposites", source, good, langs=(lang, other)) == []
    assert quoted("opposites", source, bad, langs=(lang, other)) == [word]


@pytest.mark.parametrize("row", SAME.strip().splitlines())
def test_the_same_thing(row: str) -> None:
    lang, other, texts = row.split(" ", 2)
    source, good = texts.split(" | ")
    assert quoted("opposites", source, good, langs=(lang, other)) == []
