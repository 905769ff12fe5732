"""Apple's string catalogs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from test_places import read

from tqpipe.ingest import is_bilingual
from tqpipe.types import TqpipeError


def unit(value: str, state: str = "translated") -> dict[str, Any]:
    return {"stringUnit": {"state": state, "value": value}}


def plural(**forms: str) -> dict[str, Any]:
    return {"variations": {"plural": {form: unit(value) for form, value in forms.items()}}}


CATALOG = {
    "sourceLanguage": "en",
    "version": "1.0",
    "strings": {
        "Hello \"you\"": {"localizations": {"ca": unit("Hola, \"tu\" 🙂\n"), "pt-BR": unit("Olá")}},
        "greet": {"comment": "x", "localizations": {
            "en": unit("Good day."), "ca": unit("Bon dia."), "pt-BR": unit("", "new")}},
        "dogs": {"localizations": {
            "en": plural(one="%lld dog", other="%lld dogs"),
            "ca": plural(one="%lld gos", many="%lld gossos", other="%lld gossos")}},
        "new": {"localizations": {"en": unit("New one."), "ca": unit("New one.", "new")}},
        "bare": {},
        "brand": {"shouldTranslate": False, "localizations": {"en": unit("Acme")}},
        "old": {"extractionState": "stale", "localizations": {"en": unit("Old."), "ca": unit("Vell.")}},
    },
}  # fmt: skip


@pytest.mark.parametrize("ascii", [True, False])
def test_texts_places_and_reasons(tmp_path: Path, ascii: bool) -> None:
    content = json.dumps(CATALOG, ensure_ascii=ascii, indent=2)
    found = read(tmp_path, "L.xcstrings", content, langs=(None, "ca"))
    assert (found.source_lang, found.target_lang) == ("en", "ca")
    assert [(p.id, p.source_text, p.target_text) for p in found.pairs] == [
        ('Hello "you"', 'Hello "you"', 'Hola, "tu" 🙂\n'),
        ("greet", "Good day.", "Bon dia."),
        ("dogs.one", "%lld dog", "%lld gos"),
        ("dogs.many", "%lld dogs", "%lld gossos"),
        ("dogs.other", "%lld dogs", "%lld gossos"),
    ]
    assert [
        (row.reason.removeprefix("the key "), row.left_out, row.text, row.wanted) for row in found.unread
    ] == [
        ("new is not translated yet", True, "New one.", True),
        ("bare is not translated yet", True, "bare", True),
        ("brand is not for translation", True, "Acme", False),
        ("old is stale", True, "Old.", False),
    ]
    spot = found.pairs[1].target_place
    assert spot is not None
    line = content.split("\n")[spot.pieces[0].line - 1]
    assert line[spot.pieces[0].column - 1 :].startswith("Bon dia.")


def test_another_language_and_none_named(tmp_path: Path) -> None:
    content = json.dumps(CATALOG)
    found = read(tmp_path, "L.xcstrings", content, langs=(None, "pt"))
    assert (found.target_lang, [p.target_text for p in found.pairs]) == ("pt-BR", ["Olá"])
    with pytest.raises(TqpipeError, match=r"which two of its languages\?.*en, ca, pt-br"):
        read(tmp_path, "L.xcstrings", content)
    assert is_bilingual(tmp_path / "L.xcstrings", None)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[]", "expected a string catalog"),
        ('{"strings": []}', "expected a string catalog"),
        ("{", "line 1, column 2: not JSON"),
        ("[" * 100_000, "not JSON that can be read"),
    ],
)
def test_what_is_none(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(TqpipeError, match=message):
        read(tmp_path, "L.xcstrings", text)


def test_odd_values_cost_nothing_else(tmp_path: Path) -> None:
    odd = {"a": 1, "b": {"localizations": []}, "c": {"localizations": {"ca": {"stringUnit": 3}, "en": "x"}},
           "d": {"localizations": {"ca": unit("Bé")}}}  # fmt: skip
    content = json.dumps({"strings": odd}, ensure_ascii=False)
    found = read(tmp_path, "L.xcstrings", content, langs=("en", "ca"))
    assert [(p.id, p.target_text) for p in found.pairs] == [("d", "Bé")]
