"""Folders of files of one format: read in the order of their paths, the same as one file of them all."""

from __future__ import annotations

import json
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from tqpipe.batch import identity, local, plan, shards
from tqpipe.corpus import Item, format_of, read_corpus
from tqpipe.corpus.streams import create
from tqpipe.ingest import Columns
from tqpipe.types import TqpipeError

STEPS = plan.from_list([{"name": "dedupe"}, {"name": "length"}])
LINES = [json.dumps({"ca": f"Frase {n}.", "en": f"Sentence {n}.", "n": n}) + "\n" for n in range(9)]


def put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with create(path) as file:
        file.write(text.encode())


def folder(path: Path) -> Path:
    put(path / "b.jsonl.gz", "".join(LINES[3:6]))
    put(path / "a.ndjson", "".join(LINES[:3]))
    put(path / "c" / "a.jsonl", "".join(LINES[6:]))
    for name in ("README.md", "notes.json", ".d.jsonl", "_tmp/e.jsonl"):
        put(path / name, "{broken\n")
    return path


def test_a_folder_is_one_file_in_pieces(tmp_path: Path) -> None:
    put(tmp_path / "all.jsonl", "".join(LINES))
    there, carry = folder(tmp_path / "in"), Columns(carry=("n",))
    assert format_of([there]) == "jsonl"
    found = {}
    for path in (tmp_path / "all.jsonl", there):
        out = tmp_path / f"out-{path.name}"
        manifest = local.run(local.Input((path,), columns=carry), out, plan=STEPS)
        assert (manifest["kept"], manifest["rejected"]) == (9, 0)
        found[path] = (
            pq.read_table(shards.part(out, shards.KEPT, 0)).drop_columns(["file", "line", "id"]).to_pylist()
        )
    one, many = found.values()
    assert one == many
    files = pq.read_table(shards.part(tmp_path / "out-in", shards.KEPT, 0))["file"].to_pylist()
    assert [Path(file).name for file in files[::3]] == ["a.ndjson", "b.jsonl.gz", "a.jsonl"]


def test_another_piece_is_another_input(tmp_path: Path) -> None:
    there = folder(tmp_path / "in")
    before = identity.of_input(there)
    put(there / "README.md", "other words")
    assert identity.of_input(there) == before
    assert identity.is_input(there / "c" / "a.jsonl", [before])
    put(there / "c" / "b.jsonl", LINES[0])
    assert identity.of_input(there)[1:] != before[1:]


def test_csv_and_tmx(tmp_path: Path) -> None:
    for n in range(2):
        put(tmp_path / "csv" / f"{n}.csv", f"src,mt\nFrase {n}.,Sentence {n}.\n")
        units = f'<tu><tuv xml:lang="ca"><seg>F{n}</seg></tuv><tuv xml:lang="en"><seg>S{n}</seg></tuv></tu>'
        put(
            tmp_path / "tmx" / f"{n}.tmx",
            f'<tmx version="1.4"><header srclang="ca"/><body>{units}</body></tmx>',
        )
    for kind in ("csv", "tmx"):
        rows = [row for row in read_corpus([tmp_path / kind]) if isinstance(row, Item)]
        assert [row.source[-2:].strip(".") for row in rows] == (["0", "1"] if kind == "csv" else ["F0", "F1"])
    put(tmp_path / "csv" / "2.csv", "a,b\nc,d\n")
    with pytest.raises(TqpipeError, match=r"2\.csv: the first row must name the columns"):
        local.run(
            local.Input((tmp_path / "csv",), source_lang="ca", target_lang="en"), tmp_path / "out", plan=STEPS
        )
    assert not (tmp_path / "out" / "scored").exists()


def test_what_cannot_be_read_says_what_can(tmp_path: Path) -> None:
    put(tmp_path / "tsv" / "a.tsv", "a\tb\n")
    with pytest.raises(TqpipeError, match=r"a folder of what\? Those are read that hold files of Parquet or"):
        format_of([tmp_path / "tsv"])
    put(tmp_path / "both" / "a.csv", "src,mt\n")
    put(tmp_path / "both" / "a.jsonl", LINES[0])
    with pytest.raises(TqpipeError, match=r"has files of csv and jsonl: say which with --format csv\|jsonl"):
        format_of([tmp_path / "both"])
    assert len(list(read_corpus([tmp_path / "both"], kind="jsonl"))) == 1
    with pytest.raises(TqpipeError, match="a folder without a file of tmx"):
        read_corpus([tmp_path / "both"], kind="tmx")
