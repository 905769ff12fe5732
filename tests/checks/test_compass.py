"""Points of the compass, where a sentence names several."""

import pytest
from checks_support import flags, quoted

from tqpipe.checks.contraries import compass

TEXTS = [
    ("ca", "l'oest d'Arizona fins al sud i est, el sud-est; nord-americà", "w s e se"),
    ("es", "al este del sur, noreste y suroeste, este año; norteamericano", "e s ne sw"),
    ("fr", "il est à l'est, au nord-est et au sud-ouest", "e ne sw"),
    ("pt", "sudeste, noroeste e leste; este norte-americano", "se nw e"),
    ("it", "nordest, sud-ovest, ovest; le coste orientali", "ne sw w e"),
    ("ro", "zona vestică a Arizonei, sudul și estul, sud-estul; este", "w s e se"),
    ("de", "Im Norden und Südosten, westlich davon; zu Ostern", "n se w"),
    ("en", "northwestern, southeast, East; western films; North Americans", "nw se e"),
]


@pytest.mark.parametrize(("lang", "text", "found"), TEXTS)
def test_points(lang: str, text: str, found: str) -> None:
    assert [name for name, _ in compass.points(text, lang)] == found.split()


MUST = [
    (
        "ca-en",
        "A l'oest d'Arizona fins al sud i est de Nevada.",
        "In western Arizona into southern and northern Nevada.",
        "northern",
    ),
    (
        "ro-en",
        "La vest, în sudul și estul Nevadei.",
        "In the west, in southern and western Nevada.",
        "western",
    ),
    (
        "en-it",
        "It is 385 miles south of here, moving north.",
        "È 385 miglia a nord di qui, diretto a nord.",
        "nord",
    ),
    ("de-fr", "Im Westen und im Osten des Landes.", "À l'ouest et au sud du pays.", "sud"),
    ("es-pt", "Del norte al sur del país.", "Do oeste ao sul do país.", "oeste"),
]
MUST_NOT = [
    ("ca-en", "A l'oest fins al sud i est de Nevada.", "In the west, south and east of Nevada."),
    ("ca-en", "Del sud i del nord.", "From north and south."),  # in another order
    ("ca-en", "Del sud, del nord i de l'est.", "From the south, or thereabouts."),  # not as many
    ("fr-en", "Le nord est beau, l'ouest aussi.", "The north is lovely, and the west, too."),
    ("es-en", "Este año en el norte y el oeste.", "This year in the north and west."),
]


@pytest.mark.parametrize(("langs", "source", "target", "word"), MUST)
def test_one_of_several_points_changed(langs: str, source: str, target: str, word: str) -> None:
    assert quoted("opposites", source, target, langs=tuple(langs.split("-"))) == [word]


@pytest.mark.parametrize(("langs", "source", "target"), MUST_NOT)
def test_the_same_points(langs: str, source: str, target: str) -> None:
    found = flags("opposites", source, target, tuple(langs.split("-")))
    assert [f for f in found if f.evidence["set"] == "compass"] == []
