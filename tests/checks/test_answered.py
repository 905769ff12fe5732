"""Questions that were answered, not translated."""

import pytest
from checks_support import cases, flags

ANSWERED = """
en de What is the capital of Australia? | Die Hauptstadt Australiens ist Canberra.
en fr How many planets are there? | Il y a huit planètes.
es en ¿Quién escribió el Quijote? | Miguel de Cervantes wrote Don Quixote.
fr en Où se trouve la tour Eiffel ? | The Eiffel Tower is in Paris.
ca es En quin any va acabar la guerra? | La guerra acabó en 1945.
it en Perché il cielo è blu? | The sky is blue because of the way light scatters.
ro pt Unde este hotelul? | O hotel fica no centro.
de ca Wie alt ist er? | Té deu anys.
"""
ASKED = """
en de What is the capital of Australia? | Ich weiß nicht, was die Hauptstadt von Australien ist.
en es Who knows? | Vete a saber quién.
fr en Pourquoi pas ? | I wonder why not.
es en ¿Vienes? | You are coming.
es en Dijo la verdad. ¿Por qué? Nadie lo sabe, ¿verdad? | He told the truth. Nobody knows the reason.
ja en 首都はどこですか? | The capital is Canberra.
"""


@pytest.mark.parametrize(("lang", "other", "source", "target"), cases(ANSWERED))
def test_answered(lang: str, other: str, source: str, target: str) -> None:
    (flag,) = flags("ending", source, target, (lang, other))
    assert (flag.severity, flag.evidence["kind"]) == ("major", "answered")
    assert flag.spans[0].end == len(target)


@pytest.mark.parametrize(("lang", "other", "source", "target"), cases(ASKED))
def test_asked(lang: str, other: str, source: str, target: str) -> None:
    assert [f for f in flags("ending", source, target, (lang, other)) if f.severity == "major"] == []
