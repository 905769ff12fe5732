"""What was refused, is to be avoided or is lacking, on one side alone."""

import pytest
from checks_support import cases, flags, quoted

#: Languages, source, a good translation, one that loses or adds it, the words of it.
ROWS = """
pt en A China deve evitar uma crise. | China must avert a crisis. | China must develop a crisis. | deve evitar
es en Hay que evitar la guerra. | War must be prevented. | We must start the war. | Hay que evitar
ca en Cal evitar la pobresa. | We must keep clear of poverty. | We must have poverty. | Cal evitar
fr en Il faut éviter le feu. | Stay away from fire. | Fire is needed here. | faut éviter
it en Bisogna evitare il contatto. | Do not touch it. | You need to touch it. | Bisogna evitare
en pt The rules are needed to avoid chaos. | As regras servem para impedir o caos. | As regras servem o caos. | to avoid
pt en As regras servem para estabilizar a ordem. | The rules serve to stabilise the order. |
  The rules serve to avoid the order. | to avoid
pt en A prioridade é criar empregos. | The priority is to create jobs. | The lack of priority is to create jobs. |
  The lack of
pt en Os bancos decidiram aderir. | The banks decided to join. | The banks refused to join. | refused to
es en La empresa ganó el concurso. | The firm won the tender. | The firm failed to win the tender. | failed to
de en Die Bank wuchs im letzten Jahr. | The bank grew last year. | The bank declined to grow last year. | declined to
pt en A desigualdade está em ascensão. | Inequality is on the rise. | Inequality is no excuse. | no
"""
#: Languages, source, a good translation that says it in another way.
SAME = """
es en No puedo evitar llorar. | I cannot help crying.
ca en Crec que no es pot evitar. | I think it is inevitable.
es en Regateó para evitar al portero. | He dribbled past the goalkeeper.
ca en La situació de desprotecció de la llengua és greu. | The lack of protection for the language is serious.
pt en O desinteresse dos jovens preocupa. | The lack of interest among the young is a worry.
fr en Le manque d'eau est grave. | Water is scarce and the lack of it is serious.
es en La inseguridad preocupa. | The lack of security is a worry.
ca en L'empresa rebutja vendre peces. | The firm refuses to sell bricks.
de en Das ist selbstverständlich. | That goes without saying.
es en Esta nueva película de la serie no es una excepción. | That does seem applicable to this new film of the series.
pt en Este caso não é exceção. | That holds in this case, too.
de en Er schaffte es nicht. | He failed to do it.
pt en Muitos acabam inevitavelmente por não obter a formação. | Many inevitably end up without the training.
"""


@pytest.mark.parametrize(("lang", "other", "source", "good", "bad", "words"), cases(ROWS))
def test_lost_or_added(lang: str, other: str, source: str, good: str, bad: str, words: str) -> None:
    assert flags("polarity", source, good, (lang, other)) == []
    assert quoted("polarity", source, bad, langs=(lang, other)) == [words]
    assert [flag.severity for flag in flags("polarity", source, bad, (lang, other))] == ["major"]


@pytest.mark.parametrize(("lang", "other", "source", "good"), cases(SAME))
def test_said_in_another_way(lang: str, other: str, source: str, good: str) -> None:
    assert flags("polarity", source, good, (lang, other)) == []
