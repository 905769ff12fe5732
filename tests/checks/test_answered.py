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


#: Suggestions, requests, greetings, exclamations and tags.
ASKS_NOTHING = """
en es How do you do? | Mucho gusto.
en de How do you do, Mr Hobbs? | Freut mich, Sie kennenzulernen, Mr Hobbs.
en es Why don't you try again? | Vuelve a intentarlo.
en de Why not come with us? | Komm doch mit!
en fr Why don't you come with us? | Viens donc avec nous !
it en Perché non andiamo al mare? | Let's go to the seaside.
es fr ¿Por qué no vienes? | Viens donc !
en fr Won't you sit down? | Asseyez-vous, je vous en prie.
en fr Isn't it beautiful? | Comme c'est beau !
en ro Why don't you sit down? | Luați loc, vă rog.
de en Setzen Sie sich doch bitte hin. | Won't you sit down, please?
ja en 少ないですね。 | There are few, aren't there?
it en Acqua in bocca, mi raccomando! | Mum's the word, OK?
it en In attesa di un Suo cortese riscontro, porgo cordiali saluti. | I look forward to your reply. Kind regards,
es fr Quedo a la espera de sus noticias. | Dans l'attente de votre réponse,
fr es Dans l'attente de votre réponse, je vous salue. | Quedo a la espera de sus noticias y le envío saludos cordiales,
"""
STILL_ASKS = """
en es Why don't you try again? | Porque he perdido la llave de casa. | major
en fr Can you open the door for me? | Tu ouvres la porte pour moi. | minor
en es Where is the house of the president? | La casa del presidente es bonita. | major
en fr He has gone away, I am sure. | Il est parti, j'en suis sûr, | minor
it en Il treno parte alle otto. | Does the train leave at eight? | minor
"""


@pytest.mark.parametrize(("lang", "other", "source", "target"), cases(ASKS_NOTHING))
def test_questions_that_ask_nothing(lang: str, other: str, source: str, target: str) -> None:
    assert flags("ending", source, target, (lang, other)) == []


@pytest.mark.parametrize(("lang", "other", "source", "target", "severity"), cases(STILL_ASKS))
def test_questions_that_ask(lang: str, other: str, source: str, target: str, severity: str) -> None:
    assert [f.severity for f in flags("ending", source, target, (lang, other))] == [severity]
