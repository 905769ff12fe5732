from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqpipe import identification
from tqpipe.identification import foreign, identify, passes
from tqpipe.ingest import make_pair
from tqpipe.languages import NAMES, known, normalise, speaks, spelt
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


@pytest.mark.parametrize(
    ("codes", "code"),
    [
        ("eng", "en"),
        ("cat", "ca"),
        ("fra fre", "fr"),
        ("zho chi cmn", "zh"),
        ("arb", "ar"),
        ("zsm", "ms"),
        ("nob", "no"),
    ],
)
def test_codes_of_three_letters(codes: str, code: str) -> None:
    assert {known(other) for other in codes.split()} == {code}
    assert [known(code) for code in NAMES] == list(NAMES)


@pytest.mark.parametrize(
    ("code", "wanted", "yes"),
    [("cat", "ca", True), ("ca-ES", "cat", True), ("eng_Latn", "en", True), ("pt", "pt-BR", False),
     ("es", "cat", False), ("ca", "", False), ("nno", "nb", False), ("nob", "nb", True)],
)  # fmt: skip
def test_a_code_speaks_a_language_however_it_is_spelt(code: str, wanted: str, yes: bool) -> None:
    assert speaks(code, wanted) is yes


def test_the_code_that_means_a_language() -> None:
    assert spelt(["pt-BR", "pt"], "pt") == "pt"
    assert spelt(["pt-BR", "por"], "pt") == "por"
    assert spelt(["pt-PT", "pt_br"], "pt-BR") == "pt_br"
    assert spelt(["nn", "nb"], "nob") == "nb"
    assert spelt(["es", "fr"], "ca") is None


def test_no_room_to_unpack_it_is_said_in_words(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    identification._langid.cache_clear()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))
    try:
        with pytest.raises(TqpipeError, match=r"70 MB in the folder for temporary files.*TMPDIR"):
            identify(TEXTS["ca"])
    finally:
        identification._langid.cache_clear()


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


def test_a_language_that_is_told_costs_no_second_identifier(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its model takes half a second to load; it is asked where the first one reads something else."""
    from tqpipe.pipeline.inputs import columns_of, in_languages

    asked: list[str] = []
    second = identification._by_langid
    monkeypatch.setattr(identification, "_by_langid", lambda text: asked.append(text) or second(text))
    pairs = [
        make_pair("The museum opens every day but Monday.", "El museu obre cada dia menys dilluns.", id="1")
    ]
    assert [d.lang for d in in_languages(*columns_of(pairs, ("en", "ca")), "en", "ca")[0]] == ["en", "ca"]
    assert asked == []
    with pytest.raises(TqpipeError, match="the sides look swapped"):
        in_languages(*columns_of(pairs, ("ca", "en")), "ca", "en")
    assert len(asked) == 2
