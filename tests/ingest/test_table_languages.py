"""Tables with a column for each language, as games and spreadsheets have them."""

from __future__ import annotations

from pathlib import Path

import cli_support
import pytest

from tqpipe.corpus import Item, Reject, notes_of, read_corpus
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
        ("en,ca", True, {"en": "en", "ca": "ca"}),
        ("ca-ES,en-GB", True, {"ca-ES": "ca-ES", "en-GB": "en-GB"}),
        ("ca,en,note", True, {"ca": "ca", "en": "en"}),
        ("ca,en,Hello", True, {}),
        ("ca,cat", True, {}),
        # Words of a list before they are codes.
        ("no,si", True, {}),
        ("no,yes", True, {}),
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
        (4, "both sides are empty", True, False),
    ]
    streamed = [row for row in read_corpus([path], langs=("en", "ca")) if isinstance(row, Reject)]
    assert [(row.line, row.left_out) for row in streamed] == [(3, True), (4, True)]
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


@pytest.mark.parametrize(
    ("langs", "wanted"),
    [
        ((None, None), [("2", "La casa és gran.", "The house is big.")]),
        (("ca", "en"), [("2", "La casa és gran.", "The house is big.")]),
        (("en", None), [("2", "The house is big.", "La casa és gran.")]),
        # Of other languages than those that are asked for, it is a row as any other.
        (("ca", "fr"), [("1", "ca", "en"), ("2", "La casa és gran.", "The house is big.")]),
    ],
)
def test_a_tsv_header_of_codes_alone(
    tmp_path: Path, langs: tuple[str | None, str | None], wanted: list[tuple[str, str, str]]
) -> None:
    path = table(tmp_path, "ca\ten\nLa casa és gran.\tThe house is big.\n", "a.tsv")
    found = read_bilingual(path, langs=langs)
    assert [(p.id, p.source_text, p.target_text) for p in found.pairs] == wanted
    streamed = [
        row for row in read_corpus([path], langs=(langs[0] or "", langs[1] or "")) if isinstance(row, Item)
    ]
    assert [(row.source, row.target) for row in streamed] == [(s, t) for _, s, t in wanted]
    said = (
        []
        if len(wanted) > 1
        else [
            f"{path}: line 1 names the languages of the columns (ca, en): it is a header, and no row of texts."
        ]
    )
    assert list(found.notes) == said == notes_of([path], langs=(langs[0] or "", langs[1] or ""))


@pytest.mark.parametrize(
    ("first", "langs", "header"),
    [
        ("ca\ten\tnote", (None, None), True),
        ("en\tca\tComments\tsource file", (None, None), True),
        ("ca\ten\tsaid by", ("ca", "en"), True),
        # What might be texts with a reference.
        ("de\ten\tvan", (None, None), False),
        ("ca\ten\tsaid by", ("ca", None), False),
        ("ca\ten\tnote", ("ca", "fr"), False),
        ("no\tja\tnote", (None, None), False),
        ("ca\tcat\tnote", (None, None), False),
    ],
)
def test_a_tsv_header_of_codes_and_notes(
    tmp_path: Path, first: str, langs: tuple[str | None, str | None], header: bool
) -> None:
    more = "\tx" * (first.count("\t") - 1)
    path = table(tmp_path, f"{first}\nLa casa és gran.\tThe house is big.{more}\n", "a.tsv")
    found = read_bilingual(path, langs=langs)
    assert len(found.rows) == (1 if header else 2)
    assert ("is a header" in "".join(found.notes)) is header
    wide = (langs[0] or "", langs[1] or "")
    assert len(list(read_corpus([path], langs=wide))) == len(found.rows)
    assert notes_of([path], langs=wide) == list(found.notes)


def test_a_row_of_a_word_list_is_no_header_unless_its_languages_are_asked_for(tmp_path: Path) -> None:
    path = table(tmp_path, "ja\tda\n日本語\tdansk\n", "a.tsv")
    assert len(read_bilingual(path).pairs) == 2
    assert len(read_bilingual(path, langs=("ja", "da")).pairs) == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("0.9\tLa casa.\tThe house.\n1e-3\tEl gat.\tThe cat.\n", True),
        ("\n1,05\tLa casa.\t12\n\n-3\tEl gat.\tThe cat.\n", True),
        ("0.9\tLa casa.\tThe house.\nEl gat.\tThe cat.\tA cat.\n", False),  # a reference
        ("12\t12\t12\n13\t13\t13\n", False),
        ("12\tdotze\n13\ttretze\n", False),  # a list of words
        ("score\tsrc\tmt\n0.9\tLa casa.\tThe house.\n", False),
        ("score\tca\ten\n0.9\tLa casa.\tThe house.\n", False),
        ("src\tmt\tref\n0.9\tzero point nine\tpoint nine\n", False),
    ],
)
def test_scores_before_the_texts_are_told(tmp_path: Path, text: str, told: bool) -> None:
    """As OPUS writes them: the source would be a number."""
    path = table(tmp_path, text, "a.tsv")
    langs = ("ca", "en")
    found = read_bilingual(path, langs=langs).notes
    assert list(found) == notes_of([path], langs=langs)
    assert ["name the columns in a first row: score TAB src TAB mt" in note for note in found] == [
        True
    ] * told


def test_every_command_says_that_it_took_a_header(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    call = cli_support.caller(monkeypatch, capsys)
    path = table(
        tmp_path, "ca\ten\n" + "La casa és gran i bonica.\tThe house is big and pretty.\n" * 2, "a.tsv"
    )
    note = "line 1 names the languages of the columns (ca, en): it is a header"
    code, out, err = call("check", path)
    assert code == 0
    assert len(out.splitlines()) == 2
    assert note in err
    (tmp_path / "s.toml").write_text("[[step]]\nname = 'rules'\n", encoding="utf-8")
    code, _, err = call("batch", path, "--out", tmp_path / "out", "--steps", tmp_path / "s.toml")
    assert code == 0
    assert note in " ".join(err.split())
    assert languages_in(path) == ("ca", ("en",))
