"""Tables with a column for each language, as games and spreadsheets have them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tqpipe.gate import patterns, start
from tqpipe.gate.limits import Input
from tqpipe.ingest import read_bilingual
from tqpipe.ingest.bilingual import languages_in
from tqpipe.ingest.columns import language_columns
from tqpipe.types import TqpipeError

GODOT = 'keys,en,ca,es\nHI,"Hello, you",Hola,Hola\nBYE,Bye,,Adiós\nNONE,,,\n'


def table(folder: Path, content: str = GODOT, name: str = "text.csv") -> Path:
    (folder / name).write_text(content, encoding="utf-8")
    return folder / name


@pytest.mark.parametrize(
    ("header", "keyed", "wanted"),
    [
        ("keys,en,ca", False, {"en": "en", "ca": "ca"}),
        ("Key,Id,Shared Comments,English(en),Portuguese (Brazil)(pt-BR),Catalan (ca)", False,
         {"en": "English(en)", "pt-BR": "Portuguese (Brazil)(pt-BR)", "ca": "Catalan (ca)"}),
        ("key,eng,cat", False, {"eng": "eng", "cat": "cat"}),
        ("Key,English,Catalan,Notes", False, {"en": "English", "ca": "Catalan"}),
        ("id,en,pt_BR", False, {"en": "en", "pt_BR": "pt_BR"}),
        ("en,ca", False, {"en": "en", "ca": "ca"}),
        ("en,ca", True, {}),
        ("no,si", True, {}),
        ("source,target,en,ca", False, {}),
        ("product,price,en", False, {}),
    ],
)  # fmt: skip
def test_headers(header: str, keyed: bool, wanted: dict[str, str]) -> None:
    assert language_columns(header.split(","), keyed=keyed) == wanted


@pytest.mark.parametrize(("name", "mark"), [("a.csv", ","), ("a.tsv", "\t")])
def test_the_two_that_are_asked_for(tmp_path: Path, name: str, mark: str) -> None:
    path = table(tmp_path, GODOT.replace('"Hello, you"', "Hello").replace(",", mark), name)
    assert languages_in(path) == ("en", ("ca", "es"))
    found = read_bilingual(path, langs=(None, "ca"))
    assert [(p.id, p.source_text, p.target_text) for p in found.pairs] == [("HI", "Hello", "Hola")]
    assert (found.source_lang, found.target_lang) == ("en", "ca")
    assert [(row.line, row.reason, row.left_out, row.wanted) for row in found.unread] == [
        (3, "BYE is not translated yet", True, True),
        (4, "NONE is not translated yet", True, False),
    ]
    assert read_bilingual(path, langs=("ca", "es")).pairs[0].source_text == "Hola"
    with pytest.raises(TqpipeError, match="which two of its languages"):
        read_bilingual(path)
    with pytest.raises(TqpipeError, match="no column is in 'fr'; there are en, ca, es"):
        read_bilingual(path, langs=("en", "fr"))


def test_the_gate_takes_each(tmp_path: Path) -> None:
    table(tmp_path)
    assert [(f.source, f.segments) for f in start.find(tmp_path)] == [("text.csv", 1)]
    found = patterns.expand((Input(pairs="text.csv"),), tmp_path).inputs
    assert [(i.source_lang, i.target_lang) for i in found] == [("en", "ca"), ("en", "es")]
    found = patterns.expand((Input(pairs="text.csv", source_lang="ca"),), tmp_path).inputs
    assert [(i.source_lang, i.target_lang) for i in found] == [("ca", "en"), ("ca", "es")]
