"""Opposites of votes, matches, courts and medicines that are phrases, and who beat whom."""

import pytest
from checks_support import cases, flags, translations

#: Languages, source, a good translation, one that says the contrary, the words that do.
ROWS = """
it en L'affluenza alle urne è stata del 62%. | Turnout was 62%. | Abstention was 62%. | Abstention
es en La abstención alcanzó un récord del 48 %. | Abstention reached a record 48%. | Turnout reached a record 48%. |
  Turnout
de en Die Wahlbeteiligung lag bei 54 Prozent. | Turnout was 54 percent. | Abstention was 54 percent. |
  Abstention
ca en Més de la meitat dels votants es van abstenir. | More than half of the voters abstained. |
  More than half of the voters turned out. | voters turned out
pt en Marcou dois golos na segunda parte. | He scored twice in the second half. | He scored twice in the first half. |
  first half
de en Im Uhrzeigersinn drehen. | Turn clockwise. | Turn counterclockwise. | counterclockwise
it en Ruotare la manopola in senso orario. | Turn the knob clockwise. | Turn the knob anticlockwise. | anticlockwise
es en Gírelo en sentido contrario a las agujas del reloj. | Turn it counter-clockwise. | Turn it clockwise. | clockwise
fr en Ce produit est contre-indiqué chez l'enfant. | This product is contraindicated in children. |
  This product is recommended in children. | is recommended
ro en Angajatorul este obligat să plătească. | The employer is obliged to pay. | The employer is entitled to pay. |
  is entitled to
es en El cliente tiene derecho a pagar. | The customer is entitled to pay. | The customer is obliged to pay. |
  is obliged to
ro en Instanța a confirmat sentința. | The court upheld the sentence. | The court quashed the sentence. |
  quashed the sentence
fr en La cour a annulé le jugement. | The court overturned the judgment. | The court upheld the judgment. |
  upheld the judgment
de en Bayern verlor gegen Dortmund mit 0:2. | Bayern lost 2-0 to Dortmund. | Bayern beat Dortmund 2-0. | beat
es en El Sevilla venció por 3-1 al Betis. | Sevilla beat Betis 3-1. | Sevilla lost 3-1 to Betis. | lost 3-1 to
pt en A França derrotou a Croácia na final. | France beat Croatia in the final. |
  France lost to Croatia in the final. | lost to
fr en Le verre était à moitié vide. | The glass was half empty. | The glass was completely empty. | completely empty
de en Drücken Sie die Taste zweimal kurz. | Briefly press the button twice. | Press and hold the button. |
  Press and hold
"""

#: The same told from its other side, and words that mean something else.
GOOD = """
es en El Sevilla venció por 3-1 al Betis. | Betis lost 3-1 to Sevilla.
fr en L'Ajax a battu Lille. | Lille lost to Ajax.
es en Su participación en la empresa es del 30 %. | His stake in the company is 30%.
de en Die Lösung enthält Zucker. | The solution contains sugar.
it en Nella prima metà dell'Ottocento. | In the early 19th century.
ca en No està obligat a respondre. | You are free not to answer.
es en No tiene derecho a vacaciones. | She is not entitled to holidays.
en de Press the button until the lamp goes out. | Halten Sie die Taste gedrückt, bis die Lampe erlischt.
"""


test_affairs, test_free_translations = translations("opposites", ROWS, GOOD)


#: Languages, source, a good translation, one in which the two names changed places.
EXCHANGED = """
es en El Sevilla venció por 3-1 al Betis. | Sevilla beat Betis 3-1. | Betis beat Sevilla 3-1.
it en Google ha citato in giudizio Microsoft. | Google has sued Microsoft. | Microsoft has sued Google.
fr en Macron a soutenu Scholz. | Macron backed Scholz. | Scholz backed Macron.
pt en Silva convidou Moreira. | Silva invited Moreira. | Moreira invited Silva.
"""


@pytest.mark.parametrize(("lang", "other", "source", "good", "bad"), cases(EXCHANGED))
def test_who_did_it_to_whom(lang: str, other: str, source: str, good: str, bad: str) -> None:
    assert flags("name_parts", source, good, (lang, other)) == []
    assert len(flags("name_parts", source, bad, (lang, other))) == 1
