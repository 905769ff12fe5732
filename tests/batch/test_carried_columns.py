"""Columns that stay with their row, in every format that has columns."""

from __future__ import annotations

import base64
import csv
import datetime
import json
from pathlib import Path
from typing import Any

import datasets
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tqpipe import storage
from tqpipe.batch import local, plan, prepare, shards, sift
from tqpipe.corpus import read_corpus
from tqpipe.corpus.write import write_rows
from tqpipe.ingest import Columns
from tqpipe.types import TqpipeError

STEPS = plan.from_list([{"name": "length"}])
DAY = datetime.date(2026, 1, 2)
ROWS: list[dict[str, Any]] = [
    {"src": "Bon dia", "mt": "Good day", "domain": "news", "meta": {"urls": ["a", None], "day": DAY}},
    {"src": "Bona nit", "mt": "Good night", "domain": None, "meta": {"urls": [], "day": DAY}},
]
KEPT = [{"domain": "news", "meta.urls": ["a", None]}, {"domain": None, "meta.urls": []}]


def written(folder: Path, kind: str) -> Path:
    path = folder / f"a.{kind}"
    if kind == "parquet":
        pq.write_table(pa.Table.from_pylist(ROWS), path)
    elif kind == "set":
        datasets.Dataset.from_list(ROWS).save_to_disk(path)
    else:
        lines = [json.dumps(row, default=str) for row in ROWS]
        path.write_text("\n".join(lines) if kind == "jsonl" else f"[{', '.join(lines)}]")
    return path


@pytest.mark.parametrize("kind", ["jsonl", "json", "parquet", "set"])
def test_fields_stay_with_their_row(tmp_path: Path, kind: str) -> None:
    source = local.Input((written(tmp_path, kind),), columns=Columns(carry=("domain", "meta.urls")))
    manifest = local.run(source, tmp_path / "out", plan=STEPS)
    assert manifest["kept"] == 2
    rows = shards.read_part(shards.part(tmp_path / "out", shards.KEPT, 0)).to_pylist()
    assert [json.loads(row["input"]) for row in rows] == KEPT
    sift.sift(tmp_path / "out", "true", [storage.place(tmp_path / "good.jsonl")])
    assert [json.loads(line)["input"] for line in (tmp_path / "good.jsonl").read_text().splitlines()] == KEPT
    for name, mark in (("good.csv", ","), ("good.tsv", "\t")):
        sift.sift(tmp_path / "out", "true", [storage.place(tmp_path / name)])
        with (tmp_path / name).open(newline="") as file:
            quoting = csv.QUOTE_MINIMAL if mark == "," else csv.QUOTE_NONE
            cells = list(csv.DictReader(file, delimiter=mark, quoting=quoting))
        assert [json.loads(row["input"]) for row in cells] == KEPT
    with pytest.raises(TqpipeError, match=r"a batch of other columns to carry \(--carry\)"):
        local.run(local.Input(source.paths), tmp_path / "out", plan=STEPS)


@pytest.mark.parametrize(("name", "mark"), [("a.csv", ","), ("a.tsv", "\t")])
def test_cells_stay_with_their_row(tmp_path: Path, name: str, mark: str) -> None:
    path = tmp_path / name
    path.write_text("url,en,ca,n\nx,Good day,Bon dia,1\n".replace(",", mark))
    [row] = read_corpus([path], columns=Columns(carry=("n", "url")), langs=("en", "ca"))
    assert (row.source, row.target, row.input) == ("Good day", "Bon dia", '{"n": "1", "url": "x"}')  # type: ignore[union-attr]


def test_what_json_does_not_have_is_its_text(tmp_path: Path) -> None:
    path = written(tmp_path, "parquet")
    [row, _] = read_corpus([path], columns=Columns(carry=("meta",)))
    assert json.loads(row.input) == {"meta": {"urls": ["a", None], "day": "2026-01-02"}}  # type: ignore[union-attr,arg-type]


def test_bytes_that_are_no_text_are_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    rows = [{"src": "Bon dia", "mt": "Good day", "hash": b"\xff\x00", "name": "Núria".encode()}]
    pq.write_table(pa.Table.from_pylist(rows), path)
    [row] = read_corpus([path], columns=Columns(carry=("hash", "name")))
    found = json.loads(row.input)  # type: ignore[union-attr,arg-type]
    assert found == {"hash": {"base64": "/wA="}, "name": "Núria"}
    assert base64.b64decode(found["hash"]["base64"]) == b"\xff\x00"


def test_a_carried_text_of_several_lines_is_a_cell_of_one(tmp_path: Path) -> None:
    row = {"id": "1", "source": "a", "target": "b", "input": json.dumps({"note": "ü\n\t\0\u2028"})}
    for name in ("a.tsv", "a.csv"):
        assert write_rows([tmp_path / name], [row, {**row, "input": None}], carried=True) == (2, [])
        [first, second] = list(read_corpus([tmp_path / name], columns=Columns(carry=("input",))))
        assert json.loads(json.loads(first.input)["input"]) == {"note": "ü\n\t\0\u2028"}  # type: ignore[union-attr,arg-type]
        assert json.loads(second.input) == {"input": ""}  # type: ignore[union-attr,arg-type]
        assert "ü" in (tmp_path / name).read_text()


def test_a_column_that_is_not_there_and_a_format_without_columns(tmp_path: Path) -> None:
    with pytest.raises(TqpipeError, match="no column 'url'"):
        list(read_corpus([written(tmp_path, "parquet")], columns=Columns(carry=("url",))))
    (tmp_path / "a.po").write_text('msgid "one"\nmsgstr "un"\n')
    with pytest.raises(TqpipeError, match="--carry url: po has no columns"):
        read_corpus([tmp_path / "a.po"], columns=Columns(carry=("url",)))


def test_a_field_that_no_row_has_is_told_before_the_work(tmp_path: Path) -> None:
    """Rows of JSON may lack a field, so it may be there later on."""
    path = written(tmp_path, "jsonl")
    said: list[str] = []
    source = local.Input((path,), columns=Columns(carry=("domain", "meta.url")))
    local.run(source, tmp_path / "out", plan=STEPS, say=said.append)
    assert [line for line in said if "carry" in line] == [
        f"{path}: the first 2 rows have no field 'meta.url' to carry"
    ]
    assert said.index(f"{path}: the first 2 rows have no field 'meta.url' to carry") < len(said) - 1
    assert not [
        line for line in local.Input((path,), columns=Columns(carry=("meta.day",))).notes() if "carry" in line
    ]


def test_a_column_that_no_sheet_has_is_an_error(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    pytest.importorskip("python_calamine")
    book = openpyxl.Workbook()
    for row in (["source", "target", "who"], ["Bon dia", "Good day", "a"]):
        book.active.append(row)
    other = book.create_sheet("Other")
    for row in (["source", "target", "when"], ["Bona nit", "Good night", "b"]):
        other.append(row)
    book.save(tmp_path / "a.xlsx")
    source = local.Input((tmp_path / "a.xlsx",), columns=Columns(carry=("who", "when")))
    local.run(source, tmp_path / "out", plan=STEPS)
    source = local.Input((tmp_path / "a.xlsx",), columns=Columns(carry=("who", "whom")))
    with pytest.raises(TqpipeError, match=r"there is no column 'whom'; the columns are .*'who', 'when'"):
        local.run(source, tmp_path / "wrong", plan=STEPS)


@pytest.mark.parametrize(
    ("carry", "kept"),
    [
        (("input",), KEPT), (("domain", "meta.urls"), KEPT),
        (("input", "row"), [k | {"row": n} for n, k in enumerate(KEPT, 1)]),
        (("input.domain",), [{"input.domain": one["domain"]} for one in KEPT]),
    ],
)  # fmt: skip
def test_what_was_carried_is_carried_again(
    tmp_path: Path, carry: tuple[str, ...], kept: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prepare, "SHARD", 1)  # and in a shard of which nothing was kept
    rows = [ROWS[0], {"src": " ", "mt": "x" * 3000, "domain": "a", "meta": {"urls": 1}}, ROWS[1]]
    path = tmp_path / "a.jsonl"
    path.write_text("".join(json.dumps(row, default=str) + "\n" for row in rows))
    first = local.Input((path,), columns=Columns(carry=("domain", "meta.urls")))
    assert local.run(first, tmp_path / "one", plan=STEPS)["kept"] == 2
    local.run(local.Input((tmp_path / "one",), columns=Columns(carry=carry)), tmp_path / "two", plan=STEPS)
    sift.sift(tmp_path / "two", "true", [tmp_path / "two.jsonl"])
    found = [json.loads(line)["input"] for line in (tmp_path / "two.jsonl").read_text().splitlines()]
    numbered = [k | ({"row": n} if "row" in k else {}) for n, k in zip((1, 3), kept, strict=True)]
    assert found == numbered
    with pytest.raises(TqpipeError, match="there is no column 'url'"):
        local.run(local.Input((tmp_path / "one",), columns=Columns(carry=("url",))), tmp_path / "three")


def test_what_was_carried_is_carried_from_a_filtered_file(tmp_path: Path) -> None:
    first = local.Input((written(tmp_path, "jsonl"),), columns=Columns(carry=("domain", "meta.urls")))
    local.run(first, tmp_path / "one", plan=STEPS)
    sift.sift(tmp_path / "one", "true", [tmp_path / "good.parquet"])
    rows = read_corpus([tmp_path / "good.parquet"], columns=Columns(carry=("input",)))
    assert [json.loads(row.input) for row in rows] == KEPT  # type: ignore[union-attr,arg-type]


def test_rows_are_filtered_by_what_they_carry(tmp_path: Path) -> None:
    path, carry = written(tmp_path, "jsonl"), Columns(carry=("domain", "meta.urls"))
    step = {"name": "filter", "keep": "input.domain == 'news'"}
    steps = plan.from_list([step])
    manifest = local.run(local.Input((path,), columns=carry), tmp_path / "out", plan=steps)
    assert (manifest["kept"], manifest["dropped"]) == (1, {"filter": 1})
    message = r"needs input.domain, and the rows of this batch carry no field: tqpipe batch --carry domain"
    with pytest.raises(TqpipeError, match=message):
        local.run(local.Input((path,)), tmp_path / "none", plan=steps)
    assert not (tmp_path / "none").exists()
    for keep, kept in (
        ("input.domain == 'news'", 1),
        ("missing(input.domain)", 1),
        ("missing(input.meta)", 2),
    ):
        assert sift.sift(tmp_path / "out", keep, [tmp_path / "x.jsonl"], everything=True)["kept"] == kept
    with pytest.raises(
        TqpipeError, match=r"--keep .*: needs input.url, and .* carry domain, meta.urls: tqpipe"
    ):
        sift.sift(tmp_path / "out", "input.url == 'x'", [tmp_path / "x.jsonl"])
