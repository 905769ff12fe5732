"""Doses of Japanese, Chinese and Korean: how many tablets, how often a day."""

import pytest
from checks_support import cases, flags

OTHER = """
en-ja Take two tablets three times a day. | 1日2回、3錠服用してください。
en-zh Take two tablets three times a day. | 每天2次，每次3片。
zh-es 每日三次，每次两片。 | Tome tres comprimidos dos veces al día.
ja-de 1日2回、3錠服用してください。 | Nehmen Sie dreimal täglich 2 Tabletten ein.
en-ko Take two tablets three times a day. | 하루 2회 3정을 복용하십시오.
"""
SAME = """
en-ja Take two tablets three times a day. | 1日3回、2錠服用してください。
en-zh Take two tablets three times a day. | 每天3次，每次2片。
zh-es 每日三次，每次两片。 | Tome dos comprimidos tres veces al día.
ja-de 1日2回、3錠服用してください。 | Nehmen Sie zweimal täglich 3 Tabletten ein.
en-ko Take two tablets three times a day. | 하루 3회 2정을 복용하십시오.
en-ja Take two tablets twice a day. | 1日2回、2錠服用してください。
"""


@pytest.mark.parametrize(("langs", "source", "target"), cases(OTHER, 1))
def test_other(langs, source, target):
    assert flags("numbers", source, target, tuple(langs.split("-")))


@pytest.mark.parametrize(("langs", "source", "target"), cases(SAME, 1))
def test_same(langs, source, target):
    assert not [f for f in flags("numbers", source, target, tuple(langs.split("-"))) if f.severity != "minor"]
