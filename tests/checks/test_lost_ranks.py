"""The first for the second, the last for the last but one."""

import pytest
from checks_support import cases, quoted

LOST = """
es en Es la segunda ciudad más poblada del país. | It is the most populous city in the country. | most populous
ca en És la tercera economia més gran d'Europa. | It is the largest economy in Europe. | largest
fr en C'est l'avant-dernière étape du Tour. | It is the last stage of the Tour. | last
fr en C'est le deuxième plus grand lac. | It is the biggest lake. | biggest
it en È la seconda città più grande. | It is the largest city. | largest
pt en É a terceira maior empresa. | It is the biggest company. | biggest
ro en Este al doilea cel mai mare oraș. | It is the largest city. | largest
de en Es ist die zweitgrößte Stadt. | It is the largest city. | largest
de en Das vorletzte Kapitel fehlt. | The last chapter is missing. | last
en de It is the second largest city. | Es ist die größte Stadt. | größte
en es It is the largest bank. | Es el tercer mayor banco. | tercer mayor
en fr the penultimate chapter | le dernier chapitre | dernier
"""
KEPT = """
es en Es la segunda ciudad más poblada del país. | It is the second most populous city.
es en Es la segunda ciudad más poblada. | It is the most populous city after Madrid.
es en Es la segunda ciudad más poblada. | It is the country's no. 2 for the largest population.
ca en La segona vegada va ser la millor. | The best was the second time.
ca en Va guanyar la segona etapa. | He won the stage, the longest.
fr en L'avant-dernier et le dernier. | The last but one and the last.
en de the second-to-last page | die vorletzte Seite
de en Zweitens ist es die beste Lösung. | Besides, it is the best solution.
"""


@pytest.mark.parametrize(("lang", "other", "source", "target", "marked"), cases(LOST))
def test_lost(lang: str, other: str, source: str, target: str, marked: str) -> None:
    assert quoted("ordinals", source, target, langs=(lang, other)) == [marked]


@pytest.mark.parametrize(("lang", "other", "source", "target"), cases(KEPT))
def test_kept(lang: str, other: str, source: str, target: str) -> None:
    assert quoted("ordinals", source, target, langs=(lang, other)) == []
