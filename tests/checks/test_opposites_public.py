"""What news names by its kind: what must be flagged, and look-alikes."""

import pytest
from checks_support import quoted

from tqpipe.checks.contraries import contrast
from tqpipe.checks.contraries.opposites import OPPOSITES
from tqpipe.checks.contraries.opposites_public import PUBLIC

MUST = [
    (
        "en-de",
        "It rained in the north-west of the country.",
        "Im Nordosten des Landes regnete es.",
        "Nordosten",
    ),
    ("de-en", "Im Südwesten Englands schneite es.", "It snowed in south-east England.", "south-east"),
    ("es-ca", "Ocurrió en el noroeste de Siria.", "Va passar al nord-est de Síria.", "nord-est"),
    (
        "en-fr",
        "Heavy rain hit the southwest US.",
        "De fortes pluies dans le sud-est des États-Unis.",
        "sud-est",
    ),
    (
        "en-de",
        "The village lies in eastern Germany.",
        "Das Dorf liegt in Westdeutschland.",
        "Westdeutschland",
    ),
    ("en-de", "The Baltic Sea is polluted.", "Die Nordsee ist verschmutzt.", "Nordsee"),
    ("de-en", "Die Donau fließt durch die Stadt.", "The Rhine flows through the town.", "Rhine"),
    ("en-de", "She lived in Bavaria.", "Sie lebte in Sachsen.", "Sachsen"),
    ("en-de", "The Catholic church is old.", "Die evangelische Kirche ist alt.", "evangelische"),
    ("de-fr", "Der Physiker starb 1980.", "Le biologiste est mort en 1980.", "biologiste"),
    (
        "de-en",
        "Die Gegner der Reform protestierten.",
        "The supporters of the reform protested.",
        "supporters",
    ),
    ("en-es", "The costs were underestimated.", "Los costes se sobreestimaron.", "sobreestimaron"),
    ("en-de", "The upper part of the valley is dry.", "Der untere Teil des Tals ist trocken.", "untere"),
    ("en-de", "The ancestors came from Poland.", "Die Nachkommen kamen aus Polen.", "Nachkommen"),
    ("en-de", "The mayor rejected the plan.", "Der Gouverneur lehnte den Plan ab.", "Gouverneur"),
    ("en-de", "Two soldiers were killed.", "Zwei Polizisten wurden getötet.", "Polizisten"),
    ("de-en", "Die Schulden sind geschrumpft.", "The debt has grown.", "grown"),
    ("en-de", "The weakest growth was in Asia.", "Das stärkste Wachstum gab es in Asien.", "stärkste"),
]

MUST += [
    (
        "en-de",
        "On Friday evening the bridge fell.",
        "Am Freitagmorgen stürzte die Brücke ein.",
        "Freitagmorgen",
    ),
    ("de-en", "Am Freitagabend stürzte die Brücke ein.", "On Friday morning the bridge fell.", "morning"),
]

MUST_NOT = [
    ("en-de", "On Friday night the bridge fell.", "Am Freitagabend stürzte die Brücke ein."),
    ("en-de", "It rained in the north-west of the country.", "Im nordwestlichen Landesteil regnete es."),
    ("en-de", "Southeast Asia and South America", "Südostasien und Südamerika"),
    ("en-de", "She lived in Lower Saxony.", "Sie lebte in Niedersachsen."),
    ("de-en", "Er kam aus Niedersachsen.", "He came from Saxony's north-western neighbour, Lower Saxony."),
    ("en-de", "The evangelical church is old.", "Die evangelische Kirche ist alt."),
    ("en-de", "The Protestant and Catholic churches", "Die katholische und die evangelische Kirche"),
    ("en-de", "Fans and critics of the reform met.", "Befürworter und Gegner der Reform trafen sich."),
    ("en-de", "They won against strong opponents.", "Sie gewannen gegen starke Gegner."),
    ("en-de", "The police officer was hurt.", "Der Polizist wurde verletzt."),
    ("en-de", "The governor spoke to the mayor.", "Der Gouverneur sprach mit dem Bürgermeister."),
    ("de-en", "Die Wirtschaft schrumpfte weniger stark.", "Growth was less negative."),
    ("en-es", "The Red Sea and the Mediterranean", "El mar Rojo y el Mediterráneo"),
]


@pytest.mark.parametrize(("langs", "source", "target", "said"), MUST)
def test_flagged(langs: str, source: str, target: str, said: str) -> None:
    assert quoted("opposites", source, target, langs=tuple(langs.split("-"))) == [said]


@pytest.mark.parametrize(("langs", "source", "target"), MUST_NOT)
def test_not_flagged(langs: str, source: str, target: str) -> None:
    assert quoted("opposites", source, target, langs=tuple(langs.split("-"))) == []


def test_no_word_is_sure_of_two() -> None:
    groups = {line.split(".")[0] for line in PUBLIC.splitlines()}
    for lang in ("ca", "de", "en", "es", "fr", "it", "pt", "ro"):
        for form, entries in contrast.lexicon(OPPOSITES, lang).whole.items():
            sure = {member for member, strong in entries if strong and member[0] in groups}
            assert len({group for group, _ in sure}) == len(sure), (lang, form)
