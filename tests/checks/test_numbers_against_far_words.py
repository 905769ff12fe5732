"""Figures against number words, and words for numbers of languages that have them as other words, too."""

import pytest
from checks_support import cases, flags

OTHER = """
ar-en أصيب 15 شخصاً. | Fifty people were injured.
ar-en قُتل 12 شخصاً. | Twenty-one people were killed.
ar-en أصيب 15 شخصاً في الحادث الذي وقع أمس. | Sixteen people were injured in the accident yesterday.
en-ar Fifteen people were injured. | أصيب 50 شخصاً.
fa-en ۱۵ نفر زخمی شدند. | Fifty people were injured.
tr-en Kırk yaşında. | He is fourteen.
tr-en Kazada elli kişi öldü. | Fifteen people died in the accident.
tr-en On asker yaralandı. | Twenty soldiers were wounded.
tr-en Kazada yedi kişi öldü. | Nine people died in the accident.
uk-en вісім років | eighteen years
uk-en Вісім людей загинули. | Eighty people died.
uk-en вісімнадцять років | eight years
nl-en Zeven mensen kwamen om. | Seventeen people died.
en-pl Six people died. | Zginęło szesnaście osób.
"""
SAME = """
ar-en أصيب 15 شخصاً في الحادث الذي وقع أمس. | Fifteen people were injured in the accident yesterday.
ar-en الساعة 22 | at ten
ar-en قُتل خمسة عشر شخصاً. | Fifteen people were killed.
tr-en Kırk yaşında. | He is forty.
tr-en Kazada elli kişi öldü. | Fifty people died in the accident.
tr-en 18 yaş altı çocuklar giremez. | Children under eighteen may not enter.
tr-en Masanın altı temiz değil, dokuz gün sonra bak. | It is not clean under the table; look nine days later.
tr-en On iki kişi öldü. | Twelve people died.
tr-en On yıl sonra döndü. | He came back a decade later.
uk-en вісімнадцять років | eighteen years
uk-en двадцять вісім років | twenty-eight years
uk-en вісім тисяч років | eight thousand years
vi-en mười tám người | eighteen people
"""


@pytest.mark.parametrize(("langs", "source", "target"), cases(OTHER, 1))
def test_other(langs, source, target):
    assert flags("numbers", source, target, tuple(langs.split("-")))


@pytest.mark.parametrize(("langs", "source", "target"), cases(SAME, 1))
def test_same(langs, source, target):
    assert not flags("numbers", source, target, tuple(langs.split("-")))
