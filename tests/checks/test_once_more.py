"""Numbers that stand once too often where another is missing."""

import pytest
from checks_support import quoted, word_links

MUST = [
    (
        "ca-en",
        "Va matar tres persones i en va ferir tres.",
        "It killed eighty people and wounded three.",
        "eighty",
    ),
    (
        "es-en",
        "Llevaban seis puntos de ventaja y ahora cuatro.",
        "They had a six-point lead and now it's six.",
        "six",
    ),
    ("en-fr", "Seven men and nine women came.", "Sept hommes et sept femmes sont venus.", "sept"),
    ("de-it", "Sieben Männer und vier Frauen kamen.", "Vennero quattro uomini e quattro donne.", "quattro"),
    ("ca-pt", "Cinc nois i vuit noies ho van dir.", "Oito rapazes e oito raparigas o disseram.", "oito"),
]
MUST_NOT = [
    ("ca-en", "Va matar tres persones i en va ferir tres.", "It killed three people and wounded three."),
    ("ca-en", "Va matar tres persones i en va ferir tres.", "It wounded three; it killed the others."),
    (
        "es-en",
        "Llevaban seis puntos de ventaja y ahora cuatro.",
        "They had a six-point lead and now it's four.",
    ),
    ("es-en", "Seis de seis y cuatro.", "Six of six and four."),
    ("es-en", "Llevaban seis puntos y ahora dos menos.", "They had six points and now two less, not six."),
    ("ca-en", "Cinc nois i vuit noies.", "Five boys and as many as eight girls, eight in all."),
]


@pytest.mark.parametrize(("langs", "source", "target", "word"), MUST)
def test_once_more(langs: str, source: str, target: str, word: str) -> None:
    links = word_links(source, target, [])
    found = quoted("numbers", source, target, langs=tuple(langs.split("-")), links=links)
    assert [form.lower() for form in found] == [word]


@pytest.mark.parametrize(("langs", "source", "target"), MUST_NOT)
def test_not_once_more(langs: str, source: str, target: str) -> None:
    links = word_links(source, target, [])
    assert quoted("numbers", source, target, langs=tuple(langs.split("-")), links=links) == []
