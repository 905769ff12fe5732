"""Where numbers are plainly the same, the check `numbers` reads none: what it would have found there is nothing."""

import pytest
from checks_support import pair
from hypothesis import given, settings
from hypothesis import strategies as st

from tqpipe.checks import numbers
from tqpipe.checks.amounts import same_numbers
from tqpipe.types import Context, Flag

SAME = [
    ("El 2011 van venir 40 persones.", "In 2011 there came 40 people.", "ca", "en"),
    ("Tres homes i una dona.", "Three men and one woman.", "ca", "en"),
    ("El 12 de 2011.", "On 12, 2011.", "ca", "en"),
    ("De 10 a 15 graus.", "From 10 to 15 degrees.", "ca", "en"),
    ("Un nou blog.", "A new blog.", "ca", "en"),
    ("Hat 2019 gewonnen, sagte er.", "Ganó en 2019, dijo.", "de", "es"),
    ("Quattro case rosse.", "Quatre maisons rouges.", "it", "fr"),
    ("Una pel·lícula de 2011, d'il·lustres.", "A film of 2011, of worthies.", "ca", "en"),
]
OTHERWISE = [
    ("Hi havia 40 persones.", "There were 400 people.", "ca", "en"),
    ("Tres homes.", "Four men.", "ca", "en"),
    ("Tres-cents homes.", "Three men.", "ca", "en"),
    ("40 milions de persones.", "40 people.", "ca", "en"),
    ("De 10 graus a 15 graus.", "From 15 degrees to 10 degrees.", "ca", "en"),
    ("A les 5 de la tarda.", "At 5 a.m.", "ca", "en"),
    ("El G20 va parlar.", "The G20 spoke.", "ca", "en"),
    ("Un 40 % menys.", "Some 40 less.", "ca", "en"),
    ("Son 40 grados.", "It is 40 degrees below zero.", "es", "en"),
    ("Felip VI va venir.", "Philip IV came.", "ca", "en"),
    ("Un terç dels homes.", "A quarter of the men.", "ca", "en"),
    ("A les 17 h 30.", "At 17 h 30.", "ca", "en"),
    ("Duemilaventitré uomini.", "Men.", "it", "en"),
    ("Anderthalb Liter.", "One litre.", "de", "en"),
    ("El 3 de maig de 2011.", "<b1>3 May, 2011</b1>", "ca", "en"),
    ("5人が来た。", "5 came.", "ja", "en"),
    ("Tres mil·límetres.", "Three millimetres.", "ca", "en"),
    ("El 3·4 de 2011.", "The 3·4 of 2011.", "ca", "en"),
]


@pytest.mark.parametrize(("source", "target", "here", "there"), SAME)
def test_plainly_the_same(source: str, target: str, here: str, there: str) -> None:
    assert same_numbers.are(source, target, (here, there))


@pytest.mark.parametrize(("source", "target", "here", "there"), OTHERWISE)
def test_to_be_read(source: str, target: str, here: str, there: str) -> None:
    assert not same_numbers.are(source, target, (here, there))


_PIECES_TEXT = """
    3 40 2011 12, 9 1.200 1,200 17:30 G20 COVID-19 -5 3-1 50% ½ · <b1> tres three drei tre nou new set cent hundred mil
    thousand deu ten dos two one un una i and per cent milions million terç third part tercera tarda p.m. a les at to
    from de half mig meitat degrees graus zero below VI XX dozen dotzena ventitré duemilatre anderthalb vint-i-cinc
    pel·lícula mil·límetres Mil·lers il·lustre lustre mil·l l·3 3·l cent·lets
    first segona vint twenty cinquante quatre quatre-vingts tausend million
"""
TEXTS = st.lists(st.sampled_from([*_PIECES_TEXT.split(), " - ", ". ", ", "]), max_size=8).map(" ".join)
LANGS = st.sampled_from(["ca", "en", "de", "it", "fr"])


@settings(max_examples=600)
@given(TEXTS, TEXTS, LANGS, LANGS)
def test_no_flag_is_lost(source: str, target: str, here: str, there: str) -> None:
    for other in (source, target):
        if same_numbers.are(source, other, (here, there)):
            with pytest.MonkeyPatch.context() as patched:
                patched.setattr(same_numbers, "are", lambda *given: False)
                read = _flags(source, other, here, there)
            assert _flags(source, other, here, there) == read


def _flags(source: str, target: str, here: str, there: str) -> list[Flag]:
    one = pair(source, target, langs=(here, there))
    return list(numbers.check(one, Context(here, there, (one,)), options=numbers.Options()))
