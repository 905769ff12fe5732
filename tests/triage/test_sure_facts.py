"""A fact that changed is for review however short and fluent the sentence is."""

from __future__ import annotations

import pytest

import tqpipe

CHANGED = [
    ("El ministro viajó a Austria el lunes.", "The minister travelled to Australia on Monday."),
    ("Los soldados rusos entraron en la ciudad.", "Ukrainian soldiers entered the city."),
    ("Ganó mil millones de euros.", "He earned a million euros."),
    ("Llegó a las 3 de la tarde.", "He arrived at 3 a.m."),
    ("Gira a la izquierda.", "Turn right."),
    ("El precio bajó un 5 %.", "The price rose by 5%."),
    ("Cuesta 20 dólares.", "It costs 20 euros."),
    ("Es culpable.", "He is innocent."),
    ("Prohibida la entrada sin permiso.", "Entry with permission is prohibited."),
    ("El archivo no se ha guardado.", "The file has been saved."),
    ("Tómelo una vez al día.", "Take it twice a day."),
    ("El vendedor debe entregar la mercancía.", "The seller may deliver the goods."),
    ("Todos los pasajeros sobrevivieron.", "Some of the passengers survived."),
    ("Apague el motor.", "Turn on the engine."),
    ("La madre habló con su hijo.", "The mother spoke with her daughter."),
    ("El tren va de París a Roma.", "The train goes from Rome to Paris."),
    ("El ministro José Luis de la Torre dimitió.", "The minister José Luis de la Vega resigned."),
]
RIGHT = [
    ("El ministro viajó a Austria el lunes.", "The minister travelled to Austria on Monday."),
    ("Ganó mil millones de euros.", "He earned a billion euros."),
    ("Gira a la izquierda.", "Turn left."),
    ("El precio bajó un 5 %.", "The price fell by 5%."),
    ("El archivo no se ha guardado.", "The file has not been saved."),
    ("Todos los pasajeros sobrevivieron.", "All the passengers survived."),
]

#: Facts that are told in other languages: languages, source, another fact, the same.
FAR = [
    (("fi", "en"), "Hän asuu Ranskassa.", "He lives in Germany.", "He lives in France."),
    (("hi", "en"), "वह फ्रांस में रहता है।", "He lives in Germany.", "He lives in France."),
    (("fi", "en"), "Hänellä on kolme lasta.", "She has five children.", "She has three children."),
]


def test_a_changed_fact_is_for_review() -> None:
    pytest.importorskip("torch")
    found = tqpipe.score(CHANGED, source_lang="es", target_lang="en")
    assert [r.pair.target_text for r in found if r.verdict == "ok"] == []
    # Not beside the others: the same sentence would have two translations.
    right = tqpipe.score(RIGHT, source_lang="es", target_lang="en")
    assert [r.pair.target_text for r in right if r.verdict != "ok"] == []


@pytest.mark.parametrize(("langs", "source", "changed", "right"), FAR)
def test_a_fact_of_other_languages_is_for_review(
    langs: tuple[str, str], source: str, changed: str, right: str
) -> None:
    pytest.importorskip("torch")
    for target, ok in ((changed, False), (right, True)):
        (found,) = tqpipe.score([(source, target)], source_lang=langs[0], target_lang=langs[1])
        assert (found.verdict == "ok") is ok
