"""The commonest opposites in Czech, Danish, Finnish, Greek, Chinese and Japanese."""

import pytest
from checks_support import cases, flags, quoted

#: Languages, source, a good translation, one that says the contrary, the word that does.
ROWS = """
cs en Ceny vzrostly. | Prices rose. | Prices fell. | fell
cs en Koupil dům. | He bought a house. | He sold a house. | sold
da en Ledigheden faldt. | Unemployment fell. | Unemployment rose. | rose
da en Døren er lukket. | The door is closed. | The door is open. | open
fi en Työttömyys laski. | Unemployment fell. | Unemployment rose. | rose
fi en Kaupungin pohjoispuolella. | North of the city. | South of the city. | South
el en Οι τιμές αυξήθηκαν. | Prices rose. | Prices fell. | fell
el en Πούλησε το σπίτι. | He sold the house. | He bought the house. | bought
zh en 股价上涨了百分之五。 | Shares rose by five percent. | Shares fell by five percent. | fell
zh en 左转。 | Turn left. | Turn right. | right
zh en 检测结果呈阳性。 | The test was positive. | The test was negative. | negative
en zh Imports grew. | 进口增长了。 | 出口增长了。 | 出口
ja en 失業率が低下した。 | Unemployment fell. | Unemployment rose. | rose
ja en 彼は家を売った。 | He sold a house. | He bought a house. | bought
ja en 輸出が増えた。 | Exports increased. | Imports increased. | Imports
"""

GOOD = """
zh en 失业率没有下降。 | Unemployment is still rising, it did not fall.
zh en 股价先上涨后下跌。 | Shares fell after an early rise.
ja en 価格は上昇しなかった。 | Prices fell.
da en Priserne steg ikke. | Prices fell.
fi en Hinnat eivät nousseet. | Prices fell.
"""


@pytest.mark.parametrize(("lang", "other", "source", "good", "bad", "word"), cases(ROWS))
def test_opposites_of_far_languages(
    lang: str, other: str, source: str, good: str, bad: str, word: str
) -> None:
    assert flags("opposites", source, good, (lang, other)) == []
    assert quoted("opposites", source, bad, langs=(lang, other)) == [word]


@pytest.mark.parametrize(("lang", "other", "source", "target"), cases(GOOD))
def test_what_says_the_same(lang: str, other: str, source: str, target: str) -> None:
    assert flags("opposites", source, target, (lang, other)) == []
