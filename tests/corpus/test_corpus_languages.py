"""The code that is asked for chooses among variants; where none is, what the file says of itself counts."""

from __future__ import annotations

from pathlib import Path

import pytest

from tqpipe.batch.local import Input
from tqpipe.corpus import Item, Reject, read_corpus
from tqpipe.ingest import Columns, read_bilingual
from tqpipe.types import TqpipeError


def tmx(*units: str, main: str = "en") -> str:
    """A TMX file; a unit is "code=text code=text"."""
    body = "".join(
        "<tu>"
        + "".join(
            f'<tuv xml:lang="{code}"><seg>{text}</seg></tuv>'
            for code, _, text in (part.partition("=") for part in unit.split())
        )
        + "</tu>\n"
        for unit in units
    )
    return f'<?xml version="1.0"?>\n<tmx version="1.4"><header srclang="{main}"/><body>\n{body}</body></tmx>'


def pairs(path: Path, *langs: str) -> list[tuple[str, str]]:
    source = Input((path,), source_lang=langs[0] or None, target_lang=langs[1] or None)
    return [(row.source, row.target) for row in source.rows() if isinstance(row, Item)]


@pytest.mark.parametrize(
    ("target", "text"),
    [("zh-TW", "tw"), ("zh_tw", "tw"), ("zh-CN", "cn"), ("zh", "cn"), ("zh-Hant", None), ("yue", None)],
)
def test_the_variant_of_a_tmx_file_that_is_asked_for(tmp_path: Path, target: str, text: str | None) -> None:
    path = tmp_path / "a.tmx"
    path.write_text(tmx("en=one zh-CN=cn zh-TW=tw"))
    assert pairs(path, "en", target) == ([] if text is None else [("one", text)])


@pytest.mark.parametrize("langs", [("en", "ca"), ("eng", "cat"), ("", "")])
def test_codes_of_two_and_of_three_letters_are_one_language(tmp_path: Path, langs: tuple[str, str]) -> None:
    path = tmp_path / "a.tmx"
    path.write_text(tmx("eng=one cat=un", "en-US=two cat-ES=dos", main="eng"))
    if not all(langs):
        path.write_text(tmx("eng=one cat=un", "eng=two cat-ES=dos", main="eng"))
    assert pairs(path, *langs) == [("one", "un"), ("two", "dos")]
    found = read_bilingual(path, langs=(langs[0] or None, langs[1] or None)).pairs
    assert [(p.source_text, p.target_text) for p in found] == [("one", "un"), ("two", "dos")]


def test_the_language_itself_before_one_with_a_region(tmp_path: Path) -> None:
    path = tmp_path / "a.tmx"
    path.write_text(tmx("en=bus pt-BR=ônibus pt=autocarro"))
    assert pairs(path, "en", "pt") == [("bus", "autocarro")]
    assert read_bilingual(path, langs=("en", "pt")).pairs[0].target_text == "autocarro"
    table = tmp_path / "a.csv"
    table.write_text("key,eng,pt-BR,por\nBUS,bus,ônibus,autocarro\n")
    assert pairs(table, "en", "pt") == [("bus", "autocarro")]
    assert read_bilingual(table, langs=("en", "pt")).pairs[0].target_text == "autocarro"


@pytest.mark.parametrize(
    "row", ['{"eng": "one", "cat": "un"}', '{"translation": {"eng": "one", "cat": "un"}}']
)
def test_columns_that_are_asked_for_are_no_other_ones(tmp_path: Path, row: str) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(row)
    assert pairs(path, "en", "ca") == [("one", "un")]
    columns = Columns("source", "target")
    [found] = read_corpus([path], columns=columns, langs=("en", "ca"))
    assert isinstance(found, Reject)
    assert not read_bilingual(path, columns=columns, langs=("en", "ca")).pairs


def test_the_models_get_the_language_and_the_reader_the_region(tmp_path: Path) -> None:
    path = tmp_path / "a.tmx"
    path.write_text(tmx("ca=un en-US=color en-GB=colour"))
    assert pairs(path, "ca", "en-GB") == [("un", "colour")]
    assert Input((path,), source_lang="ca", target_lang="en-GB").languages() == ("ca", "en")
    with pytest.raises(TqpipeError, match="--target-lang 'xx-GB' is not a language the encoder covers"):
        Input((path,), source_lang="ca", target_lang="xx-GB").languages()


def test_a_tmx_file_of_two_languages_need_not_be_told_them(tmp_path: Path) -> None:
    path = tmp_path / "a.tmx"
    path.write_text(tmx("es-ES=uno ca-ES=un", "es-ES=dos", main="es"))
    assert pairs(path, "", "") == [("uno", "un")]
    assert pairs(path, "es", "") == [("uno", "un")]
    assert Input((path,)).languages() == ("es", "ca")
    path.write_text(tmx("es=uno ca=un", "es=dos fr=deux", main="es"))
    with pytest.raises(TqpipeError, match=r"which two of its languages.*it has es, ca, fr"):
        pairs(path, "", "")
    assert pairs(path, "es", "fr") == [("dos", "deux")]


def test_languages_that_come_late_do_not_change_what_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tqpipe.corpus.tmx_rows.HEAD", 2)
    path = tmp_path / "a.tmx"
    path.write_text(tmx("es=uno ca=un", "es=dos ca=dos", "es=tres fr=trois", main="es"))
    rows = list(read_corpus([path]))
    assert [type(row) for row in rows] == [Item, Item, Reject]
    assert isinstance(rows[2], Reject)
    assert (rows[2].reason, rows[2].text) == ("the unit has no text in ca", "tres")


@pytest.mark.parametrize(
    ("wanted", "text"), [("pt_BR", "um"), ("pt-br", "um"), ("pt", "hum"), ("pt_PT", None), ("es", None)]
)
def test_a_key_of_a_column_of_translations(tmp_path: Path, wanted: str, text: str | None) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({"translation": [{"ca": "un", "pt_BR": "um", "pt": "hum"}]}), path)
    assert pairs(path, "ca", wanted) == ([] if text is None else [("un", text)])
    (reject,) = [row for row in read_corpus([path], langs=("ca", "xx")) if isinstance(row, Reject)]
    assert (reject.reason, reject.text) == ("the target is missing (null)", "un")


def test_a_tree_of_pairs_with_regions(tmp_path: Path) -> None:
    for pair, text in {"en-zh_CN": "cn", "en-de": "eins", "pt_BR-en": "one"}.items():
        for name, content in {f"sources/{pair}.txt": "x", f"system-outputs/{pair}/S.txt": text}.items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(content + "\n")
    for langs in (("en", "zh_CN"), ("en", "zh-CN"), ("en", "zh"), ("EN", "zh-cn")):
        assert pairs(tmp_path, *langs) == [("x", "cn")]
    assert pairs(tmp_path, "pt-BR", "en") == [("x", "one")]
    with pytest.raises(TqpipeError, match="of one of en-de, en-zh_CN, pt_BR-en"):
        pairs(tmp_path, "en", "fr")
    for name in ("sources/en-zh_TW.txt", "system-outputs/en-zh_TW/S.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("tw\n")
    assert pairs(tmp_path, "en", "zh_TW") == [("tw", "tw")]
    with pytest.raises(TqpipeError, match="of one of en-de, en-zh_CN, en-zh_TW"):
        pairs(tmp_path, "en", "zh")
    with pytest.raises(TqpipeError, match="there is no system 'T'; there are S"):
        list(read_corpus([tmp_path], langs=("en", "de"), system="T"))


PO = 'msgid ""\nmsgstr ""\n"Language: gl\\n"\n"X-Source-Language: en\\n"\n\nmsgid "one"\nmsgstr "un"\n'
XLIFF = '<xliff version="2.0" srcLang="en" trgLang="gl-ES"><file><unit id="1"><segment><source>one</source>'
TS = '<TS sourcelanguage="en" language="gl_ES"><context><message><source>one</source>'


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.po", PO),
        ("a.xlf", f"{XLIFF}<target>un</target></segment></unit></file></xliff>"),
        ("a.ts", f"{TS}<translation>un</translation></message></context></TS>"),
    ],
)
def test_what_a_file_declares_counts_where_nothing_is_asked_for(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text)
    assert Input((path,)).languages() == ("en", "gl")
    assert Input((path,), target_lang="pt").languages() == ("en", "pt")
    # A code that the models do not have is left to identification.
    path.write_text(text.replace("gl", "tlh"))
    assert Input((path,)).languages() == ("en", "")
