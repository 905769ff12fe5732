"""The languages that a row says it is in, by the names and spellings that corpora use."""

from __future__ import annotations

from typing import Any

import pytest

from tqpipe.ingest.row_langs import said


@pytest.mark.parametrize(
    ("fields", "langs"),
    [
        ({"src_lang": "ca", "tgt_lang": "en"}, ("ca", "en")),
        ({"sourceLang": "pt-BR", "targetLanguage": "en_GB"}, ("pt-BR", "en_GB")),
        ({"lang_src": "eng_Latn", "Lang-Tgt": "fra_Latn"}, ("eng_Latn", "fra_Latn")),
        ({"target_lang": "de"}, ("", "de")),
        ({"src_lang": "ca", "mt_lang": "en"}, ("ca", "en")),
        ({"lp": "en-de"}, ("en", "de")),
        ({"lp": "en-zh_CN"}, ("en", "zh_CN")),
        ({"lp": "en-pt-BR"}, ("en", "pt-BR")),
        ({"lp": "pt-BR-en"}, ("pt-BR", "en")),
        ({"lp": "zh_TW-en"}, ("zh_TW", "en")),
        ({"lp": "pt-br_en-us"}, ("pt-br", "en-us")),
        ({"langs": "eng_Latn-deu_Latn"}, ("eng_Latn", "deu_Latn")),
        ({"language_pair": "en>fr"}, ("en", "fr")),
        ({"language_pair": "en -> fr"}, ("en", "fr")),
        ({"direction": "en → fr"}, ("en", "fr")),
        ({"direction": "en_fr"}, ("en", "fr")),
        ({"lang": "ca-es"}, ("ca", "es")),
        ({"lang": "ca-ES"}, ("", "")),  # a locale
        ({"lang": "es"}, ("", "")),  # of which side?
        ({"direction": "ltr"}, ("", "")),
        ({"direction": "left-to-right"}, ("", "")),
        ({"lp": "en-de", "target_lang": "fr"}, ("en", "fr")),
        ({"src_lang": None, "tgt_lang": 3, "lp": ["en", "de"]}, ("", "")),
        ({"src_lang": "xx", "tgt_lang": "English"}, ("xx", "en")),
        ({"domain": "en-de", "long": "en-de"}, ("", "")),
        ({}, ("", "")),
    ],
)
def test_said(fields: dict[str, Any], langs: tuple[str, str]) -> None:
    assert said(fields) == langs
