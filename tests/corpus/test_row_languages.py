"""Rows that say what languages they are in, and columns that are called by theirs, in every format of columns."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

import tqpipe
from tqpipe.batch import local, plan
from tqpipe.corpus import Item, Reject, languages_of, read_corpus
from tqpipe.ingest import Columns, read_bilingual

ROWS: list[dict[str, str]] = [
    {"src": "El gat dorm avui.", "mt": "The cat sleeps today.", "lp": "ca-en", "tgt_lang": ""},
    {
        "src": "La reunión duró 3 horas.",
        "mt": "Das Treffen dauerte 3 Stunden.",
        "lp": "es-de",
        "tgt_lang": "",
    },
    {"src": "Van arribar 12 vaixells.", "mt": "Some 13 ships arrived.", "lp": "ca-en", "tgt_lang": "en-GB"},
    {"src": "Els gossos no dormen.", "mt": "Die Hunde schlafen nicht.", "lp": "ca-en", "tgt_lang": "de"},
]
NAMED: list[dict[str, str]] = [
    {"id": str(n), "ca": row["src"], "en": row["mt"]} for n, row in enumerate(ROWS)
]
KINDS = ["jsonl", "tsv", "csv", "parquet", "dataset"]


def written(folder: Path, kind: str, rows: list[dict[str, str]]) -> Path:
    path = folder / f"a.{kind}"
    if kind == "jsonl":
        path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    elif kind in ("tsv", "csv"):
        file = io.StringIO()
        writer = csv.DictWriter(file, list(rows[0]), delimiter="\t" if kind == "tsv" else ",")
        writer.writeheader()
        writer.writerows(rows)
        path.write_text(file.getvalue(), encoding="utf-8")
    elif kind == "parquet":
        import pyarrow as pa
        import pyarrow.parquet as pq

        pq.write_table(pa.Table.from_pylist(rows), path)
    else:
        import datasets

        datasets.Dataset.from_list(rows).save_to_disk(path)
    return path


@pytest.mark.parametrize("kind", KINDS)
def test_rows_of_another_pair_are_left_out_of_a_batch(tmp_path: Path, kind: str) -> None:
    path = written(tmp_path, kind, ROWS)
    for langs in (("", ""), ("ca", ""), ("ca", "en-US")):
        rows = list(read_corpus([path], langs=langs))
        assert [isinstance(row, Item) for row in rows] == [True, False, True, False]
        assert isinstance(rows[1], Reject)
        assert rows[1].left_out
        assert "the row says that it is in es-de, and ca-en" in rows[1].reason
    assert languages_of([path]) == ("ca", "en")
    assert [row.source for row in read_corpus([path], langs=("es", "de")) if isinstance(row, Item)] == [
        ROWS[1]["src"]
    ]
    made = local.run(local.Input((path,)), tmp_path / "out", plan=plan.from_list([{"name": "rules"}]))
    assert (made["rows"], made["kept"], made["rejected"]) == (4, 2, 2)


@pytest.mark.parametrize("kind", KINDS)
def test_columns_called_by_their_languages(tmp_path: Path, kind: str) -> None:
    path = written(tmp_path, kind, NAMED)
    rows = [row for row in read_corpus([path], langs=("ca", "")) if isinstance(row, Item)]
    assert [(row.source, row.target, row.id) for row in rows] == [(r["ca"], r["en"], r["id"]) for r in NAMED]
    assert languages_of([path], langs=("ca", "")) == ("ca", "en")
    turned = [row for row in read_corpus([path]) if isinstance(row, Item)]
    assert [row.source for row in turned] == [row["en"] for row in NAMED]
    assert languages_of([path]) == ("en", "ca")
    if kind in ("parquet", "dataset"):
        assert languages_of([path], columns=Columns("ca", "en")) == ("ca", "en")
    if kind in ("jsonl", "tsv", "csv"):
        found = read_bilingual(path, langs=("ca", None))
        assert [(p.source_text, p.target_text, p.id) for p in found.pairs] == [
            (r["ca"], r["en"], r["id"]) for r in NAMED
        ]
        assert read_bilingual(path).pairs[0].source_text == NAMED[0]["en"]


def test_a_tsv_file_without_a_header_keeps_its_first_row(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    path.write_text("no\tno\nsi\tyes\n", encoding="utf-8")
    assert len(list(read_corpus([path]))) == len(read_bilingual(path).rows) == 2


def test_rows_of_another_pair_have_their_reason_in_a_data_set() -> None:
    import datasets

    scored = tqpipe.score_dataset(datasets.Dataset.from_list(ROWS), parts="rules")
    assert [row["missing"] is None for row in scored] == [True, False, True, False]
    assert [row["verdict"] is None for row in scored] == [False, True, False, True]
