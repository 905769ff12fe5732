"""Numbers whose things changed places."""

import unicodedata

import pytest
from checks_support import cases, flags, quoted

#: Languages, source, a good translation, one with the numbers exchanged, the numbers there.
ROWS = """
ca en Hi ha hagut tres morts i cinc ferits. | The blast killed three people and injured five. |
  There were five dead and three injured. | five three
ca en La votació va acabar amb 68 vots a favor i 65 en contra. | The vote ended with 68 in favour and 65 against. |
  The vote ended with 65 in favour and 68 against. | 65 68
es en La explosión mató a tres personas e hirió a cinco. | Five were wounded and three were killed. |
  Five were killed and three wounded. | Five three
es en Tiene tres dormitorios y dos baños. | It has two bathrooms and three bedrooms. |
  It has two bedrooms and three bathrooms. | two three
es en Tome dos comprimidos cada tres horas. | Every three hours, take two tablets. |
  Take three tablets every two hours. | three two
es en Corrió 10 kilómetros en 45 minutos. | In 45 minutes he ran 10 kilometres. |
  He ran 45 kilometres in 10 minutes. | 45 10
de en Drei Männer und zwei Frauen wurden verletzt. | Two women and three men were hurt. |
  Two men and three women were hurt. | Two three
fr en Le club compte 12 victoires et 5 défaites. | The club has 12 wins and 5 losses. |
  The club has 5 wins and 12 losses. | 5 12
it en Ha due figli e tre figlie. | She has two sons and three daughters. |
  She has three sons and two daughters. | three two
pt en Marcou 25 pontos e apanhou 8 rebotes. | He had 25 points and 8 rebounds. |
  He had 8 points and 25 rebounds. | 8 25
nl en 2 honden en 3 katten zijn gered. | Two dogs and three cats were rescued. |
  Three dogs and two cats were rescued. | Three two
sv en 2 män och 3 kvinnor greps. | Two men and three women were arrested. |
  Three men and two women were arrested. | Three two
ro en Doi bărbați și trei femei au fost răniți. | Two men and three women were hurt. |
  Three men and two women were hurt. | Three two
ca en Junts va obtenir 35 escons i ERC 20. | There were 35 seats for Junts and 20 for ERC. |
  Junts won 20 seats and ERC 35. | 20 35
ca en Maria (34) i Joan (29) es van casar. | Joan (29) and Maria (34) got married. |
  Maria (29) and Joan (34) got married. | 29 34
es en Google subió un 3 % y Apple un 5 %. | Apple rose 5% and Google 3%. | Google rose 5% and Apple 3%. | 5 3
es en Nació en 1950 y murió en 2010. | He was born in 1950 and died in 2010. |
  He was born in 2010 and died in 1950. | 2010 1950
en ca The vote was 30 in favour and 12 against. | La votació va ser de 30 a favor i 12 en contra. |
  La votació va ser de 12 a favor i 30 en contra. | 12 30
"""
#: Languages, source, target: nothing is surely crossed.
SILENT = """
es en Dos hombres y tres mujeres; tres hombres ya salieron. | Three men and two women; the men have left already.
es en Hay tres muertos y cinco heridos. | There were three dead, five of them men, and five injured.
es en Tres personas murieron después de que 5 resultaran heridas. | Five were hurt before three died.
en es Menga strike gives Livingston 1-0 win over Rangers | Menga da la victoria 1-0 al Livingston contra los Rangers
en de On November 9, the NRA began a general retreat. | Die NRA begann am 9. November einen Rückzug.
es en En el primer programa de Discs de Radio 4 | Speaking on the first Radio 4 Discs
es en Hay dos hombres y dos mujeres. | There are two women and two men.
"""


@pytest.mark.parametrize(("lang", "other", "source", "good", "bad", "numbers"), cases(ROWS))
def test_exchanged(lang: str, other: str, source: str, good: str, bad: str, numbers: str) -> None:
    assert quoted("numbers", source, good, langs=(lang, other)) == []
    assert sorted(quoted("numbers", source, bad, langs=(lang, other))) == sorted(numbers.split())


@pytest.mark.parametrize(("lang", "other", "source", "target"), cases(SILENT))
def test_not_surely_exchanged(lang: str, other: str, source: str, target: str) -> None:
    assert quoted("numbers", source, target, langs=(lang, other)) == []


def test_places_are_those_of_the_text_as_given() -> None:
    source = unicodedata.normalize("NFD", "Según él, hay tres muertos y cinco heridos.")
    target = unicodedata.normalize("NFD", "At the café there were five dead and three injured.")
    found = flags("numbers", source, target, langs=("es", "en"))
    texts = {"source": source, "target": target}
    places = sorted([texts[s.side][s.start : s.end] for s in f.spans] for f in found)
    assert places == [["five", "tres"], ["three", "cinco"]]
