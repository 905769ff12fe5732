"""As much on one side, more or less on the other."""

import pytest
from checks_support import cases, quoted

TURNED = """
fr en Le film est aussi long que le précédent. | The film is longer than the previous one. | longer than
fr en Elle est aussi grande que sa mère. | She is taller than her mother. | taller than
es en Es tan caro como el otro. | It is more expensive than the other. | more expensive than
ca en És més alt que el seu germà. | He is as tall as his brother. | as tall as
en de The old one is as good as the new one. | Das alte ist besser als das neue. | besser als
en it He is less famous than his brother. | È così famoso come il fratello. | così famoso come
pt en A casa é tão grande quanto a minha. | The house is bigger than mine. | bigger than
ro en Filmul este la fel de lung ca primul. | The film is longer than the first. | longer than
de fr Es ist so teuer wie früher. | C'est plus cher qu'avant. | plus cher qu'
"""
SAME = """
fr en Elle est aussi grande que sa mère. | She is as tall as her mother.
fr en Elle n'est pas aussi grande que sa mère. | She is shorter than her mother.
es en Es el doble de grande. | It is twice as big as it was, bigger than all.
ca en És dues vegades més gran que el meu. | It is twice as big as mine.
en es Come as soon as you can. | Ven antes que nadie, más rápido que yo.
en es As far as I know, it is so. | Es más grande que yo.
en es He lives as well as you; he is older than me. | Vive tan bien como tú; es mayor que yo.
de en Er ist eher wie ich, aber als Kind war er anders. | He is as tall as me.
en fr He came rather than phone. | Il est aussi grand que moi.
ja en 彼は私と同じくらい背が高い。 | He is taller than me.
"""


@pytest.mark.parametrize(("lang", "other", "source", "target", "marked"), cases(TURNED))
def test_turned(lang: str, other: str, source: str, target: str, marked: str) -> None:
    assert marked in quoted("opposites", source, target, langs=(lang, other))
    assert quoted("opposites", target, source, langs=(other, lang))


@pytest.mark.parametrize(("lang", "other", "source", "target"), cases(SAME))
def test_same(lang: str, other: str, source: str, target: str) -> None:
    found = quoted("opposites", source, target, langs=(lang, other))
    assert not [m for m in found if " as " in m or "than" in m or "que" in m], found
