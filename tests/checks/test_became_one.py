"""Repetition: two words of the source that are one word, joined with itself, with "and", "or" or a stroke."""

from __future__ import annotations

import pytest
from checks_support import quoted


@pytest.mark.parametrize(
    ("source", "target", "span"),
    [
        (
            "El seu caràcter enigmàtic i misteriós.",
            "His mysterious and mysterious character.",
            "mysterious and mysterious",
        ),
        ("Les rois et les seigneurs sont partis.", "The lords and lords have left.", "lords and lords"),
        ("Els barons i senyors van marxar.", "Then barons and barons left.", "barons and barons"),
        ("Hi ha dubtes i incertesa.", "There is doubt and doubt.", "doubt and doubt"),
        (
            "És prop de la platja i del port.",
            "It is close to the beach and the beach.",
            "the beach and the beach",
        ),
        ("Porteu sac o llençols.", "Bring bed linen or bed linen.", "bed linen or bed linen"),
        ("Es pot coure o fregir.", "You can cook or cook.", "cook or cook"),
        (
            "Un sojorn intens i ric, sense més.",
            "A pleasant and pleasant, cheap stay.",
            "pleasant and pleasant",
        ),
        (
            "Els mals de Mèxic, que el gran i vell informe de la banca descriu amb detall, són els de tot Mèxic.",
            "It describes the strengths and strengths of Mexico.",
            "strengths and strengths",
        ),
    ],
)
def test_two_words_that_became_one(source: str, target: str, span: str) -> None:
    assert quoted("repetition", source, target) == [span]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("La situació és cada cop pitjor.", "The situation gets worse and worse."),
        ("Plora cada vegada més fort.", "She cries louder and louder."),
        ("Vam esperar molta estona.", "We waited hours and hours."),
        ("Podeu llegir-los ací i ací.", "You can read them here and here."),
        ("Peix i productes de peix.", "It sells fish and fish products."),
        ("Gent llesta i amb talent.", "Smart people and people with talent."),
        ("Parlem de dones i drets de les dones.", "We speak of women and women rights."),
        ("Contrasenyes dèbils o donades.", "Weak passwords or passwords given away."),
        ("Gent gran i gent jove.", "Old people and young people or people of all ages."),
        ("Homes i pobles d'altres llocs.", "Here live men and men of other places."),
        ("Dormir o no dormir.", "To sleep or not to sleep, to be or not to be."),
        ("Va parlar amb en Pere i la Maria.", "He spoke with Peter and Mary."),
    ],
)
def test_what_english_joins(source: str, target: str) -> None:
    assert quoted("repetition", source, target) == []


@pytest.mark.parametrize(
    ("langs", "source", "target", "span"),
    [
        (("de", "en"), "Prognostische und prädiktive Marker.", "Predictive and predictive markers.",
         "Predictive and predictive"),
        (("ru", "en"), "диагноз остеоартроз/остеоартрит колена", "diagnosed with osteoarthritis/osteoarthritis there",
         "osteoarthritis/osteoarthritis"),
        (("en", "es"), "Weight and height were known.", "Se conocían talla y talla.", "talla y talla"),
        (("en", "fr"), "The common and frequent diseases.", "Les maladies fréquentes et fréquentes.",
         "fréquentes et fréquentes"),
        (("en", "it"), "It is true and sure.", "La cosa è certa e certa.", "certa e certa"),
        (("en", "pt"), "There is doubt or fear.", "Há dúvida ou dúvida.", "dúvida ou dúvida"),
        (("en", "ca"), "There is doubt or fear.", "Hi ha dubtes o dubtes.", "dubtes o dubtes"),
        (("en", "ro"), "There is doubt and fear.", "Este teamă și teamă.", "teamă și teamă"),
        # What the source repeats elsewhere is not what was joined here.
        (("es", "en"), "Las dudas y el miedo se fueron; del centro salieron otros centros.",
         "The fear and the fear went away; other centres came out of the centre.", "The fear and the fear"),
    ],
)  # fmt: skip
def test_in_other_languages(langs: tuple[str, str], source: str, target: str, span: str) -> None:
    assert quoted("repetition", source, target, langs=langs) == [span]


@pytest.mark.parametrize(
    ("langs", "source", "target"),
    [
        (("en", "es"), "We waited for hours.", "Esperamos horas y horas."),
        (("en", "es"), "It sells clothes and underwear.", "Vende ropa y ropa interior."),
        (("en", "ca"), "Clothes and linen for the house.", "Hi ha roba i roba per a la llar."),
        (("en", "fr"), "Some people have access to it.", "Ils accèdent à telles ou telles informations."),
        (("en", "it"), "P. Diddy or Diddy came.", "È venuto P. Diddy o Diddy."),
        (("de", "en"), "Kunstherzinfektionen/Infektionen des Geräts", "artificial heart infections/infections of it"),
        (("de", "en"), "Import und Export/Exportregeln", "See Import and Export/Export Policies."),
        (("es", "en"), "Niños preescolares y escolares.", "Pre-school and school children."),
        (("fr", "en"), "Où ils pouvaient et ne pouvaient pas entrer.", "Where they could and could not enter."),
        (("ca", "en"), "Van a poc a poc.", "They go step by step/step."),
    ],
)  # fmt: skip
def test_what_other_languages_join(langs: tuple[str, str], source: str, target: str) -> None:
    assert quoted("repetition", source, target, langs=langs) == []


#: A source, a German translation in which two words became one, what is marked.
GERMAN = [
    ("Shops deal with shortages and bottlenecks.", "Läden haben mit Engpässen und Engpässen zu kämpfen.",
     "Engpässen und Engpässen"),
    ("Detractors and critics denounce him.", "Kritiker und Kritiker verurteilen ihn.",
     "Kritiker und Kritiker"),
    ("It came on an arbitrary, willy-nilly basis.", "Es kam willkürlich und willkürlich.",
     "willkürlich und willkürlich"),
    ("Then came the mason and the bricklayer.", "Dann kamen der Maurer und der Maurer.",
     "der Maurer und der Maurer"),
    ("They were cattle herders or ranchers.", "Sie wurden als Viehzüchter oder Viehzüchter bezeichnet.",
     "Viehzüchter oder Viehzüchter"),
]  # fmt: skip
JOINED = [
    ("The gap grew wider.", "Die Lücke wurde größer und größer."),
    ("He tried repeatedly.", "Er versuchte es immer und immer wieder."),
    ("He waited for hours.", "Er wartete Stunden und Stunden."),
    ("Slowly the water rose.", "Das Wasser stieg nach und nach."),
    ("The city's and the country's women.", "Die Frauen der Stadt und Frauen des Landes."),
    ("Children from A and from B.", "Es kamen Kinder und Kinder von Freunden."),
    ("Justice League and its sequel Justice League Unlimited.", "Justice und Justice Unlimited."),
    ("A mother and a mother-to-be.", "Eine Mutter und Mutter-Kind-Kuren."),
]


@pytest.mark.parametrize(("source", "target", "span"), GERMAN)
def test_they_become_one_in_german(source: str, target: str, span: str) -> None:
    assert quoted("repetition", source, target, langs=("en", "de")) == [span]


@pytest.mark.parametrize(("source", "target"), JOINED)
def test_what_german_joins(source: str, target: str) -> None:
    assert quoted("repetition", source, target, langs=("en", "de")) == []
