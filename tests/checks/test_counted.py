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
es en Tome dos comprimidos por la mañana y uno por la noche. | Take one tablet at night and two in the morning. |
  Take one tablet in the morning and two at night. | one two
fr en Prenez deux comprimés le matin et un le soir. | Take two tablets in the morning and one in the evening. |
  Take one tablet in the morning and two in the evening. | one two
de en Nehmen Sie morgens zwei Tabletten und abends eine. | Take two tablets in the morning and one in the evening. |
  Take one tablet in the morning and two in the evening. | one two
it es Una compressa al mattino e tre alla sera. | Tome un comprimido por la mañana y tres por la noche. |
  Tome tres comprimidos por la mañana y uno por la noche. | tres uno
es en Un hombre y dos mujeres fueron detenidos. | Two women and one man were arrested. |
  Two men and one woman were arrested. | Two one
es en 3 muertos en Londres y 5 en París. | In Paris 5 people died, in London 3. |
  5 dead in London and 3 in Paris. | 5 3
fr en Trois morts à Londres et cinq à Bruxelles. | Three dead in London and five in Brussels. |
  Five dead in London and three in Brussels. | Five three
es en Murieron tres españoles y cinco franceses. | Five French people and three Spaniards died. |
  Five Spaniards and three French people died. | Five three
es en Hubo 3 robos en mayo y 5 en junio. | There were 5 robberies in June and 3 in May. |
  There were 5 robberies in May and 3 in June. | 5 3
de en Am Montag kamen 300 Besucher, am Dienstag 450. | There were 300 visitors on Monday and 450 on Tuesday. |
  On Monday 450 visitors came, on Tuesday 300. | 450 300
de en Das Wachstum betrug 12 % im Jahr 2019 und 15 % im Jahr 2020. | Growth was 12% in 2019 and 15% in 2020. |
  Growth was 15% in 2019 and 12% in 2020. | 15 12
en zh Growth was 12% in 2019 and 15% in 2020. | 2019年增长12%，2020年增长15%。 |
  2019年增长15%，2020年增长12%。 | 15 12
"""
#: Languages, source, target: nothing is surely crossed.
SILENT = """
es en Dos hombres y tres mujeres; tres hombres ya salieron. | Three men and two women; the men have left already.
es en Hay tres muertos y cinco heridos. | There were three dead, five of them men, and five injured.
es en Tres personas murieron después de que 5 resultaran heridas. | Five were hurt before three died.
en es Menga strike gives Livingston 1-0 win over Rangers | Menga da la victoria 1-0 al Livingston contra los Rangers
en de Amnesty analysed 500 videos from May 26 to June 5. | Amnesty analysierte vom 26. Mai bis 5. Juni 500 Videos.
en de Nutter classified all three from Asia in 1940. | Nutter klassifizierte 1940 alle drei aus Asien.
en de On November 9, the NRA began a general retreat. | Die NRA begann am 9. November einen Rückzug.
es en En el primer programa de Discs de Radio 4 | Speaking on the first Radio 4 Discs
es en Hay dos hombres y dos mujeres. | There are two women and two men.
ca en Bush va aprovar en vuit anys només 200 indults als EUA | Bush granted only 200 pardons in eight years in the US
de en Am 5. Mai kamen 3, am 6. Juni 4. | On 5 May 3 came, on 6 June 4.
es en El 3 de mayo y el 5 de junio de 2019 y 2020 | May 3 and June 5, 2019 and 2020
en ja Growth was 12% in 2019 and 15% in 2020. | 成長率は2019年12%、2020年15%だった。
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
