"""Columns of every type: a value that is no text costs its own row, a translation by language is read in any shape."""

from __future__ import annotations

import errno
import random
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from tqpipe import storage
from tqpipe.corpus import Item, Reject, read_corpus
from tqpipe.ingest import Columns
from tqpipe.types import TqpipeError


def texts(rows: list[Any]) -> list[tuple[str, str]]:
    return [(row.source, row.target) for row in rows if isinstance(row, Item)]


def test_a_parquet_text_that_is_not_utf_8_costs_its_own_row(tmp_path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    def unchecked(*texts: bytes) -> Any:
        """Text as a writer that does not check it leaves it."""
        return pa.Array.from_buffers(pa.string(), len(texts), pa.array(texts, pa.binary()).buffers())

    pair = {
        "src": unchecked(b"un", b"d\xffs", b"tres"),
        "mt": pa.array(["one", "two", "three"]).dictionary_encode(),
    }
    nested = pa.StructArray.from_arrays([pair["src"], pair["mt"].dictionary_decode()], ["ca", "en"])
    tables = {
        "plain": pair | {"ref": ["a", "b", "c"], "id": ["i", "j", "k"]},
        "large": {"src": pair["src"].cast(pa.binary()), "mt": pa.array(["one", "two", "three"], pa.large_string())},
        "nested": {"translation": nested},
    }  # fmt: skip
    for name, table in tables.items():
        path = tmp_path / f"{name}.parquet"
        pq.write_table(pa.table(table), path)
        rows = list(read_corpus([path], langs=("ca", "en")))
        assert texts(rows) == [("un", "one"), ("tres", "three")], name
        assert isinstance(rows[1], Reject)
        assert (rows[1].line, rows[1].reason) == (2, "the source is not UTF-8: invalid start byte")
    first = next(iter(read_corpus([tmp_path / "plain.parquet"])))
    assert isinstance(first, Item)
    assert (first.id, first.reference) == ("i", "a")


@pytest.mark.parametrize("where", ["folder", "memory://folders"])
def test_a_folder_is_read_with_the_folders_in_it(tmp_path: Path, where: str) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    folder: Any = tmp_path / where if where == "folder" else storage.place(where)
    for name in ("b.parquet", "sub/c.parquet", "a.parquet/part-0.parquet", "a.parquet/_temporary/x.parquet"):
        sink = pa.BufferOutputStream()
        pq.write_table(pa.table({"src": [name], "mt": ["x"]}), sink)
        storage.make_folder((folder / name).parent)
        (folder / name).write_bytes(sink.getvalue().to_pybytes())
    storage.make_folder(folder / "empty.parquet")  # nothing but its mark
    (folder / "empty.parquet" / "_SUCCESS").write_bytes(b"")
    found = [source for source, _ in texts(list(read_corpus([folder])))]
    assert found == ["a.parquet/part-0.parquet", "b.parquet", "sub/c.parquet"]


def test_one_row_group_is_not_read_whole(tmp_path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    path = tmp_path / "a.parquet"
    made = [random.Random(n).randbytes(200).hex() for n in range(20_000)]
    pq.write_table(pa.table({"src": made, "mt": made}), path, row_group_size=len(made), use_dictionary=False)
    before, rows = pa.total_allocated_bytes(), read_corpus([path])
    head = list(islice(rows, 5000))
    assert len(head) == 5000
    assert pa.total_allocated_bytes() - before < path.stat().st_size / 2


def test_a_disk_that_fails_is_no_wrong_format(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import pyarrow.parquet as pq

    def fails(*_: object, **__: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    path = tmp_path / "a.parquet"
    path.write_bytes(b"PAR1")
    monkeypatch.setattr(pq, "ParquetFile", fails)
    with pytest.raises(TqpipeError, match=r"a\.parquet: cannot be read: .*Input/output error"):
        list(read_corpus([path]))


def test_translations_by_language_in_every_shape(tmp_path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    langs = ("ca", "en")
    shapes: dict[str, Any] = {
        "map": pa.array([[("ca", "un"), ("en", "one")], None], pa.map_(pa.string(), pa.string())),
        "lists": [{"language": ["ca", "en", "en"], "translation": ["un", "one", "1"]}, None],
        "struct": [{"ca": "un", "en": "one"}, None],
        "text": ["un", "one"],
    }
    for name, column in shapes.items():
        path = tmp_path / f"{name}.parquet"
        pq.write_table(pa.table({"translation": column}), path)
        rows = list(read_corpus([path], langs=langs))
        assert texts(rows) == ([] if name == "text" else [("un", "one")]), name
        assert isinstance(rows[1], Reject)
    lines = tmp_path / "x.jsonl"
    lines.write_text('{"id": 7, "translation": {"ca": "un", "en": "one"}}\n{"translation": {"ca": "dos"}}\n')
    rows = list(read_corpus([lines], langs=langs))
    assert texts(rows) == [("un", "one")]
    assert [row.id for row in rows if isinstance(row, Item)] == ["7"]
    assert isinstance(rows[1], Reject)
    assert rows[1].reason == "the target is missing (null)"


def test_a_stream_without_declared_columns_that_breaks_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import datasets

    def broken() -> Iterator[Any]:
        yield {"src": "un", "mt": "one"}
        raise ConnectionResetError("peer")

    stream = datasets.IterableDataset.from_generator(broken)
    monkeypatch.setattr(datasets, "load_dataset", lambda *_, **__: stream)
    assert texts(list(islice(read_corpus([Path("hf:a/b")]), 1))) == [("un", "one")]
    with pytest.raises(TqpipeError, match="hf:a/b: cannot be read on: ConnectionResetError: peer"):
        list(read_corpus([Path("hf:a/b")], columns=Columns("src", "mt")))


@pytest.mark.parametrize(
    ("name", "asked"),
    [
        ("hf:a/b", (("a/b",), "train")),
        ("hf:a/b:test", (("a/b",), "test")),
        ("hf:a/b:ca-en:test", (("a/b", "ca-en"), "test")),
    ],
)
def test_a_name_on_the_hub_may_have_a_configuration(
    name: str, asked: tuple[Any, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import datasets

    calls: list[Any] = []

    def load(*names: str, split: str, streaming: bool) -> Any:
        calls.append((names, split))
        return datasets.Dataset.from_dict({"src": ["un"], "mt": ["one"]})

    monkeypatch.setattr(datasets, "load_dataset", load)
    assert texts(list(read_corpus([Path(name)]))) == [("un", "one")]
    assert calls == [asked]
    with pytest.raises(TqpipeError, match="expected hf:NAME, hf:NAME:SPLIT or hf:NAME:CONFIGURATION:SPLIT"):
        list(read_corpus([Path("hf:a/b:c:d:e")]))
