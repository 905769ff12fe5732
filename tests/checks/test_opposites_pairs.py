"""Opposites of dealings, time and software, and words of one kind: what must be flagged, and look-alikes."""

import pytest
from checks_support import quoted

from tqpipe.checks.contraries import contrast
from tqpipe.checks.contraries.opposites import OPPOSITES
from tqpipe.checks.contraries.opposites_pairs import PAIR_OPPOSITES
from tqpipe.checks.contraries.opposites_siblings import SIBLINGS

MUST = [
    ("es-en", "Ayer llovió.", "It will rain tomorrow.", "tomorrow"),
    ("ca-en", "L'any passat va ser dur.", "Next year will be hard.", "Next year"),
    ("en-de", "Last week was hard.", "Die nächste Woche ist hart.", "nächste Woche"),
    ("es-en", "Detrás de la casa hay un jardín.", "In front of the house there is a garden.", "In front"),
    ("fr-en", "L'arrivée du train est à 8 heures.", "The departure of the train is at 8.", "departure"),
    ("ca-en", "El metge va parlar amb ella.", "The patient spoke with her.", "patient"),
    ("es-en", "El empleador firmó el acuerdo.", "The employee signed the agreement.", "employee"),
    ("it-en", "Il proprietario si è lamentato.", "The tenant complained.", "tenant"),
    ("pt-en", "A vítima chegou ontem.", "The culprit arrived yesterday.", "culprit"),
    ("de-en", "Die Opposition applaudierte.", "The government applauded.", "government"),
    ("ro-en", "Veniturile au crescut.", "Expenses have grown.", "Expenses"),
    ("es-en", "Es obligatorio llevar casco.", "Wearing a helmet is optional.", "optional"),
    ("es-en", "Apagó la televisión.", "He turned on the television.", "turned on"),
    ("ca-en", "Desinstal·leu el programa.", "Install the program.", "Install"),
    ("es-en", "Elimine el archivo.", "Add the file.", "Add"),
    ("fr-en", "Désactivez le service.", "Enable the service.", "Enable"),
    ("en-fr", "Uninstall the program.", "Installez le programme.", "Installez"),
    ("es-en", "Mucha gente protestó.", "Few people protested.", "Few"),
    ("es-en", "Recibió el paquete ayer.", "He sent the package yesterday.", "He sent"),
    ("es-en", "Construyeron el puente.", "They demolished the bridge.", "demolished"),
    ("es-en", "El parlamento aprobó la ley.", "Parliament rejected the law.", "rejected"),
    ("ca-en", "Portava un vestit vermell.", "She wore a blue dress.", "blue"),
    ("en-es", "She wore a green dress.", "Llevaba un vestido amarillo.", "amarillo"),
    ("de-en", "Der Hund schlief im Garten.", "The cat slept in the garden.", "cat"),
    ("fr-en", "Elle a été conduite à l'hôpital.", "She was taken to prison.", "prison"),
    ("it-en", "L'avvocato ha parlato ieri.", "The judge spoke yesterday.", "judge"),
    ("pt-en", "Ele bebeu vinho.", "He drank beer.", "beer"),
    ("ro-en", "A câștigat aurul.", "She won silver.", "silver"),
    ("es-en", "Nevó toda la noche.", "It rained all night.", "rained"),
    ("nl-en", "Hij verkocht het huis.", "He bought the house.", "bought"),
    ("sv-en", "Norr om floden finns en skog.", "South of the river there is a forest.", "South"),
    ("pl-en", "Ceny wzrosły o 5%.", "Prices fell by 5%.", "fell"),
    ("ru-en", "Цены выросли на 5%.", "Prices fell by 5%.", "fell"),
    ("en-ru", "The north of the country is dry.", "На юге страны сухо.", "юге"),
    ("ru-nl", "Команда выиграла матч.", "De ploeg verloor de wedstrijd.", "verloor"),
]

MUST_NOT = [
    ("ru-en", "Цены не выросли.", "Prices fell."),
    ("pl-en", "Nie przegrał ani razu.", "He won every time."),
    ("nl-en", "Het laatste nieuws.", "The latest news."),
    ("es-en", "No aprobó la ley.", "He rejected the law."),
    ("es-en", "Recibió una carta ayer.", "He was sent a letter yesterday."),
    ("ca-en", "Li agrada el vi negre.", "She likes red wine."),
    ("es-en", "El vino tinto es caro.", "Red wine is expensive."),
    ("ca-en", "La marxa va arribar a Vic.", "The march arrived in Vic."),
    ("es-en", "Vive con su perro y su gato.", "He lives with his cat and his dog."),
    ("fr-en", "Il attend au bar.", "He is waiting in the café."),
    ("es-en", "El propietario alquiló el piso.", "The owner let the flat to the tenant."),
    ("de-en", "Die Oppositionsführerin sprach.", "The leader of the opposition spoke."),
    ("es-en", "La atención médica mejoró.", "Patient care improved."),
    ("ca-en", "Demà al matí plourà.", "It will rain the following morning."),
    ("es-en", "Pocos lo saben.", "Not many know it."),
]


@pytest.mark.parametrize(("langs", "source", "target", "said"), MUST)
def test_flagged(langs: str, source: str, target: str, said: str) -> None:
    assert quoted("opposites", source, target, langs=tuple(langs.split("-"))) == [said]


@pytest.mark.parametrize(("langs", "source", "target"), MUST_NOT)
def test_not_flagged(langs: str, source: str, target: str) -> None:
    assert quoted("opposites", source, target, langs=tuple(langs.split("-"))) == []


def test_every_member_has_an_english_row_and_no_word_is_sure_of_two() -> None:
    for table in (PAIR_OPPOSITES, SIBLINGS):
        members = {line.split()[0] for line in table.splitlines()}
        assert members == {line.split()[0] for line in table.splitlines() if line.split()[1] == "en"}
    for lang in ("ca", "de", "en", "es", "fr", "it", "pt", "ro"):
        for form, entries in contrast.lexicon(OPPOSITES, lang).whole.items():
            sure = {member for member, strong in entries if strong}
            assert len({group for group, _ in sure}) == len(sure), (lang, form)
