"""Relatives of another degree, and what names one by way of another."""

import pytest
from checks_support import quoted

#: Languages, source, a good translation, one with another relative, the word for that one.
ROWS = """
ca en La mare d'en Joan va morir. | Joan's mother died. | Joan's wife died. | wife
es en Mi hermano vive en París. | My brother lives in Paris. | My cousin lives in Paris. | cousin
es en El hijo de mi hermana vive aquí. | My nephew lives here. | My sister's cousin lives here. | cousin
es en La madre de Juan vino a vernos. | Juan's mother came to see us. | Juan's daughter came to see us. | daughter
fr en Son oncle a été arrêté. | His uncle was arrested. | His brother was arrested. | brother
pt en Viúvo, com três filhos. | A widower and father of three. | A widower with three brothers. | brothers
it en Suo zio era prete. | His uncle was a priest. | His father was a priest. | father
de en Meine Tochter ist krank. | My daughter is ill. | My sister is ill. | sister
nl en Haar dochter woont hier. | Her daughter lives here. | Her sister lives here. | sister
sv en Hans bror ringde. | His brother called. | His father called. | father
ro en Fiul lui a sunat. | His son called. | His brother called. | brother
en ca Her grandmother was arrested. | La seva àvia va ser detinguda. | La seva mare va ser detinguda. | mare
en de Her nephew was arrested. | Ihr Neffe wurde verhaftet. | Ihr Sohn wurde verhaftet. | Sohn
fr en Ma grand-mère vit à Paris. | My grandmother lives in Paris. | My cousin lives in Paris. | cousin
"""
#: Languages, source, a good translation.
SAME = """
ca en Van celebrar l'arribada del Pare Glaçat. | They celebrated the arrival of Grandfather Frost.
es en El hermano de mi padre vive aquí. | My uncle lives here.
es en Mi cuñado es médico. | My brother-in-law is a doctor.
es en Mi suegra y mi hermana viven aquí. | My mother-in-law and my sister live here.
fr en Ma petite-fille vit à Paris. | My granddaughter lives in Paris.
it en Mio nipote ha tre anni. | My nephew is three.
it en Mio nipote ha tre anni. | My grandson is three.
de en Die Tochter des Konzerns meldet Verluste. | The group's subsidiary reports losses.
"""


@pytest.mark.parametrize("row", ROWS.strip().splitlines())
def test_another_relative(row: str) -> None:
    lang, other, texts = row.split(" ", 2)
    source, good, bad, word = texts.split(" | ")
    assert quoted("opposites", source, good, langs=(lang, other)) == []
    assert quoted("opposites", source, bad, langs=(lang, other)) == [word]


@pytest.mark.parametrize("row", SAME.strip().splitlines())
def test_the_same_relative(row: str) -> None:
    lang, other, texts = row.split(" ", 2)
    source, good = texts.split(" | ")
    assert quoted("opposites", source, good, langs=(lang, other)) == []
