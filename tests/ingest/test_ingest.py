from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqpipe.corpus import Item, read_corpus, require_whole
from tqpipe.ingest import BadRow, Columns, make_pair, per_file, read_bilingual, read_text
from tqpipe.types import TqpipeError


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_byte_order_marks(tmp_path: Path, codec: str) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes("Què és això? 🙂".encode(codec))
    assert read_text(file).text == "Què és això? 🙂"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "the file is empty"),
        (b" \r\n\t", "the file is empty"),
        ("\u2003\u00a0".encode(), "only white space"),
        ("Això no és UTF-8".encode("latin-1"), r"byte 0xf2 at offset 3.*--encoding latin-1"),
        ("Una frase".encode("utf-16-le"), r"byte 1 is NUL.*--encoding utf-16-le"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "NUL: this is a binary file"),
        (b"\xff\xfeA", "not utf-16-le: byte 0x41 at offset 2"),
    ],
)
def test_refused_with_the_place(tmp_path: Path, content: bytes, message: str) -> None:
    file = tmp_path / "bad.txt"
    file.write_bytes(content)
    with pytest.raises(TqpipeError, match=message) as error:
        read_text(file)
    assert str(file) in str(error.value)


def test_a_named_encoding_is_used(tmp_path: Path) -> None:
    file = tmp_path / "latin.txt"
    file.write_bytes("Això sí".encode("latin-1"))
    assert read_text(file, "latin-1").text == "Això sí"
    with pytest.raises(TqpipeError, match="unknown encoding"):
        read_text(file, "latin-99")


def test_missing_file_and_folder(tmp_path: Path) -> None:
    with pytest.raises(TqpipeError, match=r"no\.txt: No such file"):
        read_text(tmp_path / "no.txt")
    with pytest.raises(TqpipeError, match="directory"):
        read_text(tmp_path)


def test_bad_rows_keep_their_place(tmp_path: Path) -> None:
    file = tmp_path / "pairs.jsonl"
    file.write_text(
        '{"src": "a", "mt": "b"}\nnot json\n{"src": 1}\n{"id": "x", "src": "c", "mt": ""}\n', encoding="utf-8"
    )
    rows = read_bilingual(file).rows
    assert [type(r).__name__ for r in rows] == ["Pair", "BadRow", "BadRow", "Pair"]
    assert isinstance(rows[1], BadRow)
    assert rows[1].line == 2
    assert rows[3].alignment.kind == "1-0"  # type: ignore[union-attr]


def test_tsv_cells_are_counted(tmp_path: Path) -> None:
    file = tmp_path / "pairs.tsv"
    file.write_text("a\tb\none\ntwo\ttwo\tref\r\n", encoding="utf-8")
    rows = read_bilingual(file).rows
    assert isinstance(rows[1], BadRow)
    assert rows[2].reference == "ref"  # type: ignore[union-attr]


@given(st.lists(st.tuples(st.text(), st.text()), min_size=1))
def test_jsonl_round_trip(tmp_path_factory: pytest.TempPathFactory, texts: list[tuple[str, str]]) -> None:
    file = tmp_path_factory.mktemp("p") / "pairs.jsonl"
    file.write_text("".join(json.dumps({"src": s, "mt": t}) + "\n" for s, t in texts), encoding="utf-8")
    for number, (row, (source, target)) in enumerate(zip(read_bilingual(file).rows, texts, strict=True), 1):
        both = source.strip() or target.strip()
        wanted = make_pair(source, target, id=str(number)) if both else BadRow(number, "both sides are empty")
        assert row == wanted


def test_a_row_that_is_too_long_is_refused_alone(tmp_path: Path) -> None:
    file = tmp_path / "pairs.tsv"
    file.write_text("a\tb\n" + "x" * 30_000 + "\ty\nc\td\n", encoding="utf-8")
    rows = read_bilingual(file).rows
    assert [isinstance(row, BadRow) for row in rows] == [False, True, False]
    assert "30,000 characters" in rows[1].reason  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("name", "rows"),
    [
        ("a.jsonl", ["", '{"src": "a", "mt": "b"}', "", " \t", '{"src": "c", "mt": "d"}', ""]),
        ("a.tsv", ["", "a\tb", "", "", "c\td", ""]),
        ("b.tsv", ["src\tmt", "a\tb", "", "", "c\td", ""]),
        ("a.csv", ["src,mt", "a,b", "", "", "c,d", ""]),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_blank_lines_are_no_rows(tmp_path: Path, name: str, rows: list[str], end: str) -> None:
    """A row without an id is called by its line, and a batch reads the same."""
    (tmp_path / name).write_bytes("".join(row + end for row in rows).encode())
    found = read_bilingual(tmp_path / name)
    texts = [("2", "a", "b"), ("5", "c", "d")]
    assert [(row.id, row.source_text, row.target_text) for row in found.pairs] == texts
    assert found.unread == ()
    streamed = read_corpus([tmp_path / name])
    assert [(row.id, row.source, row.target) for row in streamed if isinstance(row, Item)] == texts


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.jsonl", '{"src": "", "mt": " "}\n{"src": "a", "mt": ""}\n{"src": "", "mt": "b"}\n'),
        ("a.json", '[{"src": "", "mt": ""},\n{"src": "a", "mt": ""},\n{"src": "", "mt": "b"}]'),
        ("a.csv", 'src,mt\n"",""\na,\n,b\n'),
        ("a.tsv", "src\tmt\n\u00a0\t\na\t\n\tb\n"),
    ],
)
def test_two_empty_sides_are_no_pair(tmp_path: Path, name: str, text: str) -> None:
    """The best of a file would be what an export lost; one empty side is an omission or an addition."""
    (tmp_path / name).write_text(text, encoding="utf-8")
    found = read_bilingual(tmp_path / name)
    assert [(row.source_text, row.target_text) for row in found.pairs] == [("a", ""), ("", "b")]
    (bad,) = found.unread
    assert (bad.reason, bad.left_out) == ("both sides are empty", False)


def test_jsonl_keys_are_known_as_columns_are(tmp_path: Path) -> None:
    file = tmp_path / "pairs.jsonl"
    rows = [
        {"source": "hola", "translation": "hello", "key": "a", "reference": "hi"},
        {"src": "hola", "mt": "hello", "source": "web", "id": 2},
        {"original": "hola", "mine": "hello", "id": 3},
        {"original": "hola", "mine": 5, "number": 4},
    ]
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    found = read_bilingual(file)
    assert [pair.id for pair in found.pairs] == ["a", "2"]
    assert found.pairs[0].reference == "hi"
    assert [given.fields for given in found.given[:2]] == [{}, {"source": "web"}]
    assert [given.id for given in found.given] == ["a", 2, 3, None]
    assert found.unread[0].reason == "expected an object with the texts 'src' and 'mt'"
    named = read_bilingual(file, columns=Columns("original", "mine", id="number"))
    assert [(pair.target_text, pair.id) for pair in named.pairs] == [("hello", "3")]
    assert named.unread[-1].reason == "the target is a number"
    assert (named.given[2].fields, named.given[3].id) == ({"id": 3}, 4)


def test_two_files_have_an_encoding_each() -> None:
    assert per_file(None) == (None, None)
    assert per_file("latin-1") == ("latin-1", "latin-1")
    assert per_file("latin-1, utf-8") == ("latin-1", "utf-8")
    assert per_file("windows-1251,") == ("windows-1251", None)


def test_a_file_element_of_other_languages_is_not_read_as_the_first_one_s(tmp_path: Path) -> None:
    files = [("ca", "en", "Hello"), ("ca-ES", "en-GB", "Hi"), ("", "", "Hey"), ("ca", "fr", "Bonjour")]
    text = '<xliff version="1.2">' + "".join(
        f'<file source-language="{source}" target-language="{target}"><body><trans-unit id="u"><source>Hola</source>'
        f"<target>{said}</target></trans-unit></body></file>\n"
        for source, target, said in files
    )
    path = tmp_path / "a.xlf"
    path.write_text(text + "</xliff>")
    found = read_bilingual(path)
    assert [pair.target_text for pair in found.pairs] == ["Hello", "Hi", "Hey"]
    assert [(row.line, row.reason, row.left_out) for row in found.unread] == [
        (4, "the unit 'u' is of a <file> in ca-fr; the first is in ca-en", False)
    ]


@pytest.mark.parametrize(
    ("rule", "wanted"),
    [
        ("nplurals=2; plural=(n != 1);", ["one", "several"]),
        ("nplurals=2; plural=n > 1;", ["one", "several"]),
        ("nplurals=3; plural=n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2;",
         ["several", "several", "several"]),
        ("nplurals=3; plural=n==1 ? 0 : n==0 ? 1 : 2;", ["one", "one", "several"]),
        ("nplurals=3; plural=__import__('os');", ["one", "several", "several"]),
        ("", ["one", "several"]),
    ],
)  # fmt: skip
def test_po_forms_of_one_number(tmp_path: Path, rule: str, wanted: list[str]) -> None:
    header = f'msgid ""\nmsgstr ""\n"Plural-Forms: {rule}\\n"\n\nmsgid "%d dog"\nmsgid_plural "%d dogs"\n'
    forms = "".join(f'msgstr[{k}] "form {k}"\n' for k in range(len(wanted)))
    (tmp_path / "a.po").write_text(header + forms, encoding="utf-8")
    found = read_bilingual(tmp_path / "a.po").pairs
    assert [pair.number for pair in found] == wanted
    assert found[0].source_text == "%d dog"
    assert {pair.source_text for pair in found[1:]} == {"%d dogs"}


def test_a_po_form_of_zero_is_a_plural(tmp_path: Path) -> None:
    rule = "nplurals=3; plural=n==0 ? 0 : n==1 ? 1 : 2;"
    text = f'msgid ""\nmsgstr ""\n"Plural-Forms: {rule}\\n"\n\nmsgid "%d dog"\nmsgid_plural "%d dogs"\n'
    (tmp_path / "a.po").write_text(text + 'msgstr[0] "a"\nmsgstr[1] "b"\nmsgstr[2] "c"\n', encoding="utf-8")
    assert [p.source_text for p in read_bilingual(tmp_path / "a.po").pairs] == [
        "%d dogs",
        "%d dog",
        "%d dogs",
    ]


@pytest.mark.parametrize("text", ["[]", "\ufeff [\n]\r\n"])
def test_an_empty_array_has_no_rows(tmp_path: Path, text: str) -> None:
    file = tmp_path / "a.json"
    file.write_text(text, encoding="utf-8")
    assert read_bilingual(file).rows == ()
    assert list(read_corpus([file])) == []
    require_whole([file], "jsonl")
    file.write_text(text + '\n{"src": "a", "mt": "b"}\n', encoding="utf-8")
    assert len(read_bilingual(file).pairs) == 1
    assert len([row for row in read_corpus([file]) if isinstance(row, Item)]) == 1
