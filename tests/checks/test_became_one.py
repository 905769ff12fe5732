"""Repetition: two words of the source that are one word, joined with itself, in an English translation."""

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
