"""What a good translator says otherwise: from the other side, as a multiple, in feet; and what is wrong beside it."""

import pytest
from checks_support import cases, quoted

#: Languages, check, source, a good translation, one that says another thing, the words that do.
ROWS = """
es en opposites Apple vendió la filial a Microsoft. | Microsoft bought the subsidiary from Apple. |
  Apple bought the subsidiary from Microsoft. | bought
ca en opposites Joan va vendre el pis a la Maria. | Maria bought the flat from Joan. |
  Joan bought the flat from Maria. | bought
de en opposites Siemens hat die Sparte an Bosch verkauft. | Bosch bought the division from Siemens. |
  Siemens bought the division from Bosch. | bought
fr en opposites Renault a vendu l'usine à Nissan. | Nissan bought the factory from Renault. |
  Renault bought the factory from Nissan. | bought
en de opposites Bosch bought the division from Siemens. | Siemens verkaufte die Sparte an Bosch. |
  Bosch verkaufte die Sparte an Siemens. | verkaufte
es en opposites Nos vendieron la casa en 2005. | We bought the house in 2005. | They bought our house in 2005. | bought
es en opposites Es más joven que su mujer. | His wife is older than him. | He is older than his wife. | older
de en opposites Er ist jünger als ich. | I am older than he is. | He is older than I am. | older
es en opposites Prohibido a menores de 18 años. | Over 18s only. | |
es en numbers Los beneficios aumentaron un 200 %. | Profits tripled. | Profits doubled. | 200
de en numbers Der Umsatz stieg um 100 Prozent. | Sales doubled. | Sales tripled. | 100
pt en numbers Proibido a menores de 18 anos. | Adults only. | Children only. | 18
es en numbers Participaron 18 adultos. | 18 adults took part. | Several adults took part. | 18
es en numbers Prohibido a mayores de 18. | Minors only. | |
de en numbers Ein halbes Pfund Butter. | 250 grams of butter. | |
es en units Mide un metro ochenta y ocho. | He is six feet two tall. | He is five feet two tall. | five feet two
it en units È alto 1,88 m. | He stands six feet two inches tall. |
  He stands five feet two inches tall. | five feet two inches
it en polarity Non oltre dieci giorni. | Within ten days. | After ten days. | Non
es en polarity Un año sí y otro no. | Every two years. | |
it en polarity Un giorno sì e uno no. | Every other day. | |
de en opposites Ab 18 Jahren. | 18 and older. | Under 18s. | Under
es en opposites De 65 años en adelante. | 65 and over. | Under 65. | Under
es en persons Nos vemos el lunes. | See you on Monday. | |
"""


@pytest.mark.parametrize(("lang", "other", "check", "source", "good", "bad", "words"), cases(ROWS, words=3))
def test_told_otherwise(
    lang: str, other: str, check: str, source: str, good: str, bad: str, words: str
) -> None:
    assert quoted(check, source, good, langs=(lang, other)) == []
    assert not bad or quoted(check, source, bad, langs=(lang, other)) == [words]
