"""Texts in fields of columns, and by language, in every format that can hold them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import tqpipe
from tqpipe.batch import local, plan
from tqpipe.corpus import Item, Reject, Row, languages_of, read_corpus
from tqpipe.ingest import BadRow, Columns, read_bilingual
from tqpipe.types import Pair, TqpipeError

TEXTS = [("Dotze mesures noves.", "Twelve new measures."), ("El gat dorm.", "The cat sleeps.")]
WMT: list[dict[str, Any]] = [
    {"id": f"s{n}", "translation": {"ca": ca, "en-GB": en}} for n, (ca, en) in enumerate(TEXTS)
]
DEEP: list[dict[str, Any]] = [
    {"doc": {"text": {"src": ca}, "by": "x"}, "out": {"mt": en}, "n": n} for n, (ca, en) in enumerate(TEXTS)
]
FIELDS = Columns("doc.text.src", "out.mt", id="n")


def written(folder: Path, kind: str, rows: list[dict[str, Any]]) -> Path:
    if kind == "jsonl":
        path = folder / "a.jsonl"
        path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    elif kind == "parquet":
        import pyarrow as pa
        import pyarrow.parquet as pq

        path = folder / "a.parquet"
        pq.write_table(pa.Table.from_pylist(rows), path)
    else:
        import datasets

        path = folder / "set"
        datasets.Dataset.from_list(rows).save_to_disk(path)
    return path


def texts(rows: list[Row]) -> list[tuple[str, str]]:
    return [(row.source, row.target) for row in rows if isinstance(row, Item)]


@pytest.mark.parametrize("kind", ["jsonl", "parquet", "dataset"])
def test_by_language_without_a_word(tmp_path: Path, kind: str) -> None:
    path = written(tmp_path, kind, WMT)
    rows = list(read_corpus([path]))
    assert texts(rows) == TEXTS
    assert [row.id for row in rows if isinstance(row, Item)] == ["s0", "s1"]
    assert languages_of([path]) == ("ca", "en-GB")
    assert languages_of([path], langs=("en", "")) == ("en", "ca")
    assert texts(list(read_corpus([path], langs=("", "ca")))) == [(en, ca) for ca, en in TEXTS]
    out = local.run(local.Input((path,)), tmp_path / "out", plan=plan.from_list([{"name": "rules"}]))
    assert (out["rows"], out["rejected"]) == (2, 0)
    assert json.loads((tmp_path / "out" / "plan.json").read_text())["langs"] == ["ca", "en"]


@pytest.mark.parametrize("kind", ["jsonl", "parquet", "dataset"])
def test_three_languages_need_a_word(tmp_path: Path, kind: str) -> None:
    path = written(tmp_path, kind, [{"translation": {"ca": "a", "en": "b", "fr": "c"}}])
    assert texts(list(read_corpus([path], langs=("fr", "en")))) == [("c", "b")]
    try:
        [row] = read_corpus([path])
        assert isinstance(row, Reject)
        message = row.reason
    except TqpipeError as error:
        message = str(error)
    assert "--source-lang and --target-lang" in message


@pytest.mark.parametrize("kind", ["jsonl", "parquet", "dataset"])
def test_a_field_is_named_by_its_path(tmp_path: Path, kind: str) -> None:
    path = written(tmp_path, kind, DEEP)
    rows = list(read_corpus([path], columns=FIELDS))
    assert texts(rows) == TEXTS
    assert [row.id for row in rows if isinstance(row, Item)] == ["0", "1"]
    if kind != "jsonl":  # of JSON Lines a row may have it and the next one not
        for name in ("doc.text.mt", "doc.by.src", "none.src", "doc.text.src.x"):
            with pytest.raises(TqpipeError, match=f"there is no column '{name}'"):
                list(read_corpus([path], columns=Columns(name, "out.mt")))


def test_a_name_with_a_dot_in_it_comes_first(tmp_path: Path) -> None:
    path = written(tmp_path, "parquet", [{"a.b": "yes", "a": {"b": "no"}, "mt": "oui"}])
    assert texts(list(read_corpus([path], columns=Columns("a.b", "mt")))) == [("yes", "oui")]


def test_score_reads_them_each_by_its_languages(tmp_path: Path) -> None:
    more = [{"translation": {"fr": "Oui.", "de": "Ja."}}, {"translation": {"ca": "a", "fr": "b", "en": "c"}}]
    found = read_bilingual(written(tmp_path, "jsonl", [*WMT, *more]))
    assert [(p.source_text, p.target_text) for p in found.pairs] == [*TEXTS, ("Oui.", "Ja.")]
    assert [given.langs for given in found.given][:3] == [("ca", "en-GB"), ("ca", "en-GB"), ("fr", "de")]
    assert found.given[0].fields == {}
    assert isinstance(found.rows[3], BadRow)
    assert found.rows[3].reason.startswith("which two languages of ca, fr, en?")
    deep = read_bilingual(written(tmp_path, "jsonl", DEEP), columns=FIELDS)
    assert [row.source_text for row in deep.rows if isinstance(row, Pair)] == [ca for ca, _ in TEXTS]
    place = deep.pairs[1].target_place
    assert place is not None
    assert place.pieces[0].line == 2
    assert deep.given[0] == type(deep.given[0])(0, {"doc": {"by": "x"}})


@pytest.mark.parametrize("stream", [False, True])
def test_a_data_set_of_them_is_scored(stream: bool) -> None:
    import datasets

    def made(rows: list[dict[str, Any]]) -> Any:
        found = datasets.Dataset.from_list(rows)
        return found.to_iterable_dataset() if stream else found

    scored = list(tqpipe.score_dataset(made(WMT), parts="rules"))
    assert [row["missing"] for row in scored] == [None, None]
    fields = tqpipe.score_dataset(
        made(DEEP), source="doc.text.src", target="out.mt", source_lang="ca", target_lang="en", parts="rules"
    )
    assert [row["verdict"] for row in fields] == [row["verdict"] for row in scored]
    assert all(row["verdict"] for row in scored)


def test_a_key_that_is_asked_for_and_missing_is_named_with_those_there(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"doc": {"src": "Hola"}, "mt": "Hello"}\n{}\n')
    for asked, missing in ((Columns("nope", "mt"), "nope"), (Columns("doc.src", "doc.mt"), "doc.mt")):
        reason = f"there is no key {missing!r}; the keys are 'doc', 'mt'"
        [row, empty] = read_corpus([path], columns=asked)
        assert isinstance(row, Reject)
        assert row.reason == reason
        assert isinstance(empty, Reject)
        assert empty.reason == f"there is no key {asked.source!r}; the keys are none"
        assert read_bilingual(path, columns=asked).unread[0].reason == reason
