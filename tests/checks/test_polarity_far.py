"""Negations of short texts in languages further off, and of Turkish verbs, whose endings deny."""

import pytest
from checks_support import cases, flags

LOST = """
ru en Я не знаю его. | I know him.
ru en Не открывайте окно. | Open the window.
ru en Мы не выиграли. | We won.
uk en Я не знаю. | I know.
uk en Він не прийшов. | He came.
uk en Він не знав правди. | He knew the truth.
en pl He does not smoke. | Pali.
en pl I don't know him. | Znam go.
pl en Nie rozumiem. | I understand.
en ru I don't want to. | Я хочу.
en sv The window is not open. | Fönstret är öppet.
sv en Jag såg inte filmen. | I saw the film.
ja en 行きませんでした。 | I went.
en ja I did not go. | 私は行った。
en ja Do not eat. | 食べてください。
ar en لا أعرف. | I know.
ar en لا يدخن. | He smokes.
en zh Do not drink the water. | 请喝这水。
tr en Gelmedi. | He came.
tr en Bu filmi beğenmedim. | I liked this film.
tr en Kapıyı açmayın. | Open the door.
tr en Parlamento yasa tasarısını onaylamadı. | Parliament approved the bill.
tr en Bu ilacı araç kullanırken almayınız. | Take this medicine while driving.
tr en O sigara içmez. | He smokes.
tr en Bilmiyorum. | I know.
tr en Bunu kullanmayınız. | Use this.
tr en Henüz gelmemiş. | He has come.
en tr He did not come. | Geldi.
en tr Do not open the door. | Kapıyı açın.
"""
KEPT = """
ru en Я не знаю его. | I don't know him.
ru en Не выключайте свет. | Leave the light on.
uk en Він не прийшов. | He failed to come.
en pl He does not smoke. | Nie pali.
en pl He does not smoke. | Jest niepalący.
pl en Nie ma za co. | You're welcome.
ar en لا شك في ذلك. | It is certain.
ja en つまらない話だった。 | It was a boring story.
ja en 知りませんでした。 | I had no idea.
tr en Gelmedi. | He did not come.
tr en Kapıyı açmayın. | Keep the door closed.
tr en Bu inanılmaz bir duygu. | This is an amazing feeling.
tr en Ahmet Yılmaz geldi. | Ahmet Yılmaz came.
tr en Mustafa Aldırmaz tutuklandı. | Mustafa Aldırmaz was arrested.
tr en Bir komedi izledik. | We saw a comedy.
tr en Gelir gelmez yemek yedi. | He ate as soon as he came.
tr en Namaz kıldı. | He prayed.
"""


@pytest.mark.parametrize(("here", "there", "source", "target"), cases(LOST))
def test_a_short_negation_is_lost(here: str, there: str, source: str, target: str) -> None:
    assert [f.severity for f in flags("polarity", source, target, (here, there))] == ["major"]
    assert [f.severity for f in flags("polarity", target, source, (there, here))] == ["major"]


@pytest.mark.parametrize(("here", "there", "source", "target"), cases(KEPT))
def test_a_short_negation_is_answered(here: str, there: str, source: str, target: str) -> None:
    assert flags("polarity", source, target, (here, there)) == []
    assert flags("polarity", target, source, (there, here)) == []
