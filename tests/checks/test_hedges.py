"""What is only alleged and told as a fact."""

import pytest
from checks_support import cases, flags, quoted

#: Languages, source, a good translation, one that tells it as a fact, the word that is lost.
ROWS = """
es en La policía detuvo al presunto asesino. | They arrested the alleged killer. | They arrested the killer. | presunto
es en El supuesto ladrón huyó. | The suspected thief fled. | The thief fled. | El supuesto
ca en Van detenir el presumpte autor. | They arrested the suspect. | They arrested the author of the crime. | presumpte
ca en Suposadament va cobrar comissions. | He is said to have taken bribes. | He took bribes. | Suposadament
pt en O alegado autor foi detido. | The alleged author was arrested. | The author was arrested. | alegado
fr en Le meurtrier présumé a été arrêté. | The suspected murderer was arrested. | The murderer was caught. | présumé
it en Il presunto assassino è fuggito. | The alleged killer fled. | The killer fled. | presunto
de en Der mutmaßliche Täter floh. | The suspected attacker fled. | The attacker fled. | mutmaßliche
de en Er hat das Auto angeblich gestohlen. | He allegedly stole the car. | He stole the car. | angeblich
fr en Il a prétendument volé la voiture. | He allegedly stole the car. | He stole the car. | prétendument
pt en Supostamente roubou o carro. | He allegedly stole the car. | He stole the car. | Supostamente
en it The purported author fled. | Il presunto autore è fuggito. | L'autore è fuggito. | purported
en es The alleged killer fled. | El presunto asesino huyó. | El asesino huyó. | alleged
en de He allegedly stole the car. | Er soll das Auto gestohlen haben. | Er hat das Auto gestohlen. | allegedly
en fr He allegedly stole the car. | Il aurait volé la voiture. | Il a volé la voiture. | allegedly
fr en Le suspect aurait agi seul. | The suspect is said to have acted alone. | The suspect acted alone. | aurait agi
fr en Il se serait enfui en Belgique. | He is believed to have fled. | He fled to Belgium. | se serait enfui
it en Si sarebbe ucciso in cella. | He allegedly killed himself. | He killed himself in his cell. | Si sarebbe ucciso
pt en O suspeito teria fugido. | The suspect reportedly fled. | The suspect will flee. | teria fugido
es en El sospechoso habría huido. | The suspect may have fled. | The suspect fled. | habría huido
ca en L'home hauria fugit. | The man apparently fled. | The man fled. | hauria fugit
"""
#: Languages, source, a good translation.
SAME = """
es en Por supuesto, vendrá mañana. | Of course, he will come tomorrow.
es en El viaje ha supuesto un gran gasto. | The trip has meant great expense.
en pt Zinke alleged that the war is a pretext. | Zinke disse que a guerra é um pretexto.
es en El presunto asesino huyó. | The man accused of the killing fled.
fr en Il aurait aimé venir. | He wanted to come.
fr en S'il avait su, il aurait fui. | Had he known, he was gone.
it en Prometteva che sarebbe venuto. | He promised to come.
ca en Qui hauria guanyat? | Who was the winner?
"""


@pytest.mark.parametrize(("lang", "other", "source", "good", "bad", "word"), cases(ROWS))
def test_told_as_a_fact(lang: str, other: str, source: str, good: str, bad: str, word: str) -> None:
    assert quoted("polarity", source, good, langs=(lang, other)) == []
    assert quoted("polarity", source, bad, langs=(lang, other)) == [word]
    (added,) = flags("polarity", bad, source, langs=(other, lang))
    assert added.severity == "minor"
    assert [s.side for s in added.spans] == ["target"]


@pytest.mark.parametrize(("lang", "other", "source", "good"), cases(SAME))
def test_said_in_another_way(lang: str, other: str, source: str, good: str) -> None:
    assert quoted("polarity", source, good, langs=(lang, other)) == []
