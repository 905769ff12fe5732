"""What human translators tell from its other side, and the errors that look alike; other questions."""

import pytest
from checks_support import cases, flags, quoted

#: Check, languages, source, a translation that is right, one that is wrong.
ROWS = """
dates fr en Nous ne serons pas là avant lundi. | We will only be there after Sunday. | We will only be there on Sunday.
dates es en Entra en vigor a las 00.00 horas del lunes. | It takes effect at midnight on Sunday. |
  It takes effect at noon on Saturday.
dates fr en Le match a lieu lundi, avant la pause. | The match is on Monday, before the break. |
  The match from last year is repeated on Sunday, before the break.
dates ca en No obren fins dimarts. | They only open from Tuesday. | They only open from Thursday.
gender fr en Mon beau-frère habite à Nantes. | My sister's husband lives in Nantes. | My sister lives in Nantes.
gender fr en Ma belle-sœur est médecin. | My brother's wife is a doctor. | My brother is a doctor.
numbers de en Jeder fünfte Deutsche ist dafür. | Twenty percent of Germans are for it. |
  Thirty percent of Germans are for it.
numbers en de 25% of Germans are for it. | Jeder vierte Deutsche ist dafür. | Jeder dritte Deutsche ist dafür.
numbers ro en Unul din cinci români a votat. | 20% of Romanians voted. | 30% of Romanians voted.
numbers ro en Magazinul e deschis non-stop. | The shop is open 24 hours a day. | The shop is open 12 hours a day.
polarity it en Ha smesso di fumare dieci anni fa. | He hasn't smoked for ten years. |
polarity pt en Não raro os alunos desistem. | Students often drop out. |
polarity ro en Nu de puține ori a greșit. | He has often been wrong. |
polarity es en No pocas veces se equivoca. | He is not infrequently wrong. |
polarity fr en Elle ne fait pas son âge. | She looks younger than she is. |
polarity it en Non gli è rimasto che andarsene. | All he could do was leave. |
opposites de en Die Kneipe schließt erst um zwei. | The pub stays open until two. |
opposites en pt The office is closed at weekends. | O escritório só abre de segunda a sexta. |
opposites es en ¿Cuándo empezó la guerra? | When did the war start? | Where did the war start?
opposites fr en Pourquoi est-il parti ? | Why did he leave? | When did he leave?
opposites de en Wer hat das gesagt? | Who said that? | Why did they say that?
opposites it en Dove abiti? | Where do you live? | Who do you live with?
opposites ro en Când pleacă trenul? | When does the train leave? | Where does the train leave from?
opposites ca es Per què plores? | ¿Por qué lloras? | ¿Cuándo lloras?
opposites pt en Quem ganhou? | Who won? | When did they win?
opposites es en ¿De dónde sacas eso? | Who told you that? |
opposites fr en Qu'est-ce qui se passe quand il pleut ? | What happens when it rains? |
opposites de en Wie kommt er nach Hause? | How does he get home? |
"""


@pytest.mark.parametrize(("check", "lang", "other", "source", "good", "bad"), cases(ROWS, 3))
def test_told_from_the_other_side(
    check: str, lang: str, other: str, source: str, good: str, bad: str
) -> None:
    assert flags(check, source, good, (lang, other)) == []
    assert not bad or quoted(check, source, bad, langs=(lang, other))
