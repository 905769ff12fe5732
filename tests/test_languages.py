from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqpipe.languages import foreign, identify, normalise, passes
from tqpipe.types import TqpipeError

TEXTS = {
    "ca": "Això és una frase en català, i no pas en castellà, que els algorismes de vegades confonen.",
    "es": "Esta es una frase en castellano, y no en catalán, que los algoritmos a veces confunden.",
    "en": "This is an English sentence that should not be mistaken for anything else.",
    "ro": "Aceasta este o propoziție în limba română, nu în altă limbă latină.",
    "ru": "Это предложение написано на русском языке.",
    "zh": "这是一个用中文写的句子。",
}


@pytest.mark.parametrize("lang", TEXTS)
def test_identify(lang: str) -> None:
    found = identify(TEXTS[lang])
    assert found is not None
    assert found.lang == lang


def test_codes() -> None:
    assert normalise("EN-us") == "en"
    assert normalise("nb") == "no"
    with pytest.raises(TqpipeError, match=r"--source-lang 'klingon' is not .*valid codes: af"):
        normalise("klingon", "--source-lang")


@given(st.text())
def test_identify_never_raises(text: str) -> None:
    identify(text)


@given(st.one_of(st.text(), st.sampled_from(sorted(TEXTS.values()))), st.sampled_from(sorted(TEXTS)))
def test_foreign_is_what_both_identifiers_say(text: str, lang: str) -> None:
    found = identify(text)
    sure = found is not None and found.certain and not passes(found.lang, lang, text)
    assert foreign(text, lang) == (found.lang if found is not None and sure else None)


def test_foreign() -> None:
    assert foreign(TEXTS["ru"], "en") == "ru"
    assert foreign(TEXTS["ca"], "ca") is None
