"""A column that is there twice: which one is meant is not known, so it is not read."""

from __future__ import annotations

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tqpipe.corpus import read_corpus
from tqpipe.ingest import Columns, read_bilingual
from tqpipe.types import TqpipeError


@pytest.mark.parametrize(
    ("header", "columns", "twice"),
    [
        ("src,src,mt", None, "src"), ("src,mt,mt", None, "mt"), ("src,mt,id,id", None, "id"),
        ("a,a,b", Columns("a", "b"), "a"), ("en,de,de", None, "de"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("ending", ["csv", "tsv"])
def test_of_a_table(tmp_path: Path, ending: str, header: str, columns: Columns | None, twice: str) -> None:
    if (header, ending) == ("en,de,de", "tsv"):
        pytest.skip("a first row of TSV that may be texts is no header")
    path = tmp_path / f"x.{ending}"
    lines = [header, ",".join(f"Cell {n}." for n, _ in enumerate(header.split(",")))]
    path.write_text("".join(line.replace(",", "\t" if ending == "tsv" else ",") + "\n" for line in lines))
    message = f"2 columns are called '{twice}': rename all but the one that is to be read"
    with pytest.raises(TqpipeError, match=message):
        list(read_corpus([path], columns=columns, langs=("en", "de")))
    with pytest.raises(TqpipeError, match=message):
        read_bilingual(path, columns=columns, langs=("en", "de"))


def test_of_a_table_only_where_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    path.write_text("src,mt,domain,domain,,\nOne.,Un.,a,b,,\n")
    assert len(list(read_corpus([path]))) == 1
    assert len(read_bilingual(path).pairs) == 1
    with pytest.raises(TqpipeError, match="2 columns are called 'domain'"):
        list(read_corpus([path], columns=Columns(carry=("domain",))))


def test_of_a_parquet_file(tmp_path: Path) -> None:
    path = tmp_path / "x.parquet"
    table = pa.table([["One."], ["Two."], ["Un."], [1], [2]], names=["src", "src", "mt", "other", "other"])
    pq.write_table(table, path)
    for columns in (None, Columns("src", "mt")):
        with pytest.raises(TqpipeError, match=r"x\.parquet: 2 columns are called 'src'"):
            list(read_corpus([path], columns=columns))
    pq.write_table(table.select([1, 2, 3, 4]), path)
    assert len(list(read_corpus([path]))) == 1
    with pytest.raises(TqpipeError, match="2 columns are called 'other'"):
        list(read_corpus([path], columns=Columns(carry=("other",))))
