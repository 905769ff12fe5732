"""Bounds of numbers turned round: what must be flagged, and what must not."""

import pytest
from checks_support import tables
from hypothesis import given
from hypothesis import strategies as st

from tqpipe.checks.amounts.bounds import bounds

MUST = [
    ("ne dépassant pas 25 °C", "above 25 °C", ("fr", "en"), ["above"]),
    ("no superior a 25 °C", "above 25 °C", ("es", "en"), ["above"]),
    ("nu mai mare de 25 °C", "above 25 °C", ("ro", "en"), ["above"]),
    ("Va produir més de 1.000 estampes.", "He produced under 1,000 stamps.", ("ca", "en"), ["under"]),
    ("S'ha retardat com a mínim una setmana.", "It is delayed by at most a week.", ("ca", "en"), ["at most"]),
    ("Hay al menos 20 heridos.", "There are at most 20 injured.", ("es", "en"), ["at most"]),
    ("Hay 20 heridos como mínimo.", "There are up to 20 injured.", ("es", "en"), ["up to"]),
    ("Cuesta hasta 20 euros.", "It costs at least 20 euros.", ("es", "en"), ["at least"]),
    ("pas moins de 300 personnes", "fewer than 300 people", ("fr", "en"), ["fewer than"]),
    ("menos de dez pessoas", "more than ten people", ("pt", "en"), ["more than"]),
    ("al massimo tre volte", "at least three times", ("it", "en"), ["at least"]),
    ("peste 500 de oameni", "under 500 people", ("ro", "en"), ["under"]),
    ("mindestens zwölf Wochen", "no more than twelve weeks", ("de", "en"), ["no more than"]),
    ("At least 20 people came.", "Van venir com a molt 20 persones.", ("en", "ca"), ["com a molt"]),
    ("para menores de 3 años", "for children over 3", ("es", "en"), ["over"]),
    ("no menos de 20", "less than 20", ("es", "en"), ["less than"]),
    ("up to 50%", "mehr als 50 %", ("en", "de"), ["mehr als"]),
    ("не менее 20 человек", "at most 20 people", ("ru", "en"), ["at most"]),
    ("понад 20 людей", "fewer than 20 people", ("uk", "en"), ["fewer than"]),
    ("minstens 20 mensen", "at most 20 people", ("nl", "en"), ["at most"]),
    ("at least 20 people", "högst 20 personer", ("en", "sv"), ["högst"]),
    ("more than 20 people", "mniej niż 20 osób", ("en", "pl"), ["mniej niż"]),
    ("over 20 people", "alle 20 ihmistä", ("en", "fi"), ["alle"]),
]
MUST_NOT = [
    ("ne dépassant pas 25 °C", "below 25 °C", ("fr", "en")),
    ("non superiore a 25 °C", "below 25 °C", ("it", "en")),
    ("nicht über 25 °C", "under 25 °C", ("de", "en")),
    ("no més de 20 persones", "no more than 20 people", ("ca", "en")),
    ("no menys de 20 persones", "at least 20 people", ("ca", "en")),
    ("entre més de 20 i menys de 40", "between more than 20 and less than 40", ("ca", "en")),
    (
        "durante los últimos 5 años, menos de 5 casos",
        "over the past 5 years, fewer than 5 cases",
        ("es", "en"),
    ),
    ("menores de 18 años", "people under 18", ("es", "en")),
    ("20 personas o más", "at least 20 people", ("es", "en")),
    ("bis zu 20 Personen", "as many as 20 people", ("de", "en")),
    ("más de 20 personas en menos de 3 días", "over 20 people in under 3 days", ("es", "en")),
    ("No apto para menores de 3 años.", "Suitable only for children over 3.", ("es", "en")),
    ("Für Kinder unter drei Jahren nicht geeignet.", "For children over three.", ("de", "en")),
    ("Le plus de 20 mots.", "The most of 20 words.", ("fr", "en")),
    ("не более 20 человек", "no more than 20 people", ("ru", "en")),
    ("under 20 years", "under 20 år", ("en", "sv")),
    ("sub un copac, peste 20 de ani", "under a tree, over 20 years", ("ro", "en")),
]
test_flags, test_does_not_flag = tables("source target langs spans", MUST, MUST_NOT, check="opposites")


@pytest.mark.parametrize(
    ("text", "lang", "floors"),
    [
        ("at least 3, at most 5", "en", [True, False]),
        ("no less than three", "en", [True]),
        ("3 Tage oder mehr, höchstens 5", "de", [True, False]),
        ("over. 5 years", "en", []),  # another sentence
        ("over five long years", "en", []),  # during them
    ],
)
def test_a_bound_is_a_floor_or_a_ceiling(text: str, lang: str, floors: list[bool]) -> None:
    assert [b.floor for b in bounds(text, lang)] == floors


@given(st.text(), st.sampled_from(["en", "ca", "es", "fr", "pt", "it", "ro", "de", "ru", ""]))
def test_bounds_lie_within_the_text(text: str, lang: str) -> None:
    assert all(0 <= b.start < b.end <= len(text) for b in bounds(text, lang))
