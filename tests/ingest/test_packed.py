"""Packed files of pairs, and what Excel saves: read as they are."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import sys
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pytest

from tqpipe.corpus import Item, Reject, read_corpus
from tqpipe.ingest import BadRow, packed, read_bilingual
from tqpipe.notes.annotate import clean
from tqpipe.types import TqpipeError

PAIRS = [("Això; i allò.", "This; and that."), ("Una\nnova línia", "A\nnew line"), ("El gat", "The cat")]
PACK: dict[str, Callable[[bytes], bytes]] = {
    ".gz": gzip.compress,
    ".bz2": bz2.compress,
    ".xz": lzma.compress,
    ".zst": lambda data: bytes(pa.compress(data, codec="zstd", asbytes=True)),
}


def csv(separator: str, end: str = "\r\n") -> str:
    rows = [("source", "target"), *PAIRS]
    return "".join(separator.join(f'"{cell}"' for cell in row) + end for row in rows)


def assert_read(path: Path) -> None:
    found = read_bilingual(path)
    assert [(pair.source_text, pair.target_text) for pair in found.pairs] == PAIRS
    rows = list(read_corpus([path]))
    assert [(row.source, row.target) for row in rows if isinstance(row, Item)] == PAIRS
    assert len(rows) == len(found.rows) == len(PAIRS)
    lines = [pair.source_place.pieces[0].line for pair in found.pairs if pair.source_place]
    assert lines == [row.line for row in rows]


@pytest.mark.parametrize("ending", PACK)
def test_packed(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a.CSV{ending}"
    path.write_bytes(PACK[ending](csv(",").encode()))
    assert_read(path)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(TqpipeError, match=r"damaged or cut off|Truncated"):
        read_bilingual(path)


@pytest.mark.parametrize("ending", PACK)
def test_a_packed_file_that_holds_too_much_is_refused(
    tmp_path: Path, ending: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / f"a.csv{ending}"
    text = csv(",").encode()
    path.write_bytes(PACK[ending](text))
    monkeypatch.setattr(packed, "MOST", len(text))
    assert_read(path)
    monkeypatch.setattr(packed, "MOST", len(text) - 1)
    with pytest.raises(TqpipeError, match=rf"unpacked it has more than {len(text) - 1:,} bytes"):
        read_bilingual(path)
    assert len(list(read_corpus([path]))) == len(PAIRS)


def test_no_notes_into_a_packed_file(tmp_path: Path) -> None:
    path = tmp_path / "a.po.gz"
    path.write_bytes(gzip.compress(b'msgid "a"\nmsgstr "b"\n'))
    assert len(read_bilingual(path).pairs) == 1
    with pytest.raises(TqpipeError, match="is packed"):
        clean(path)


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le-bom"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "^"])
@pytest.mark.parametrize("said", ["sep={}\r\n", '"sep={}"\n', "SEP={}\n"])
def test_excels_first_line_is_no_row(tmp_path: Path, codec: str, separator: str, said: str) -> None:
    path = tmp_path / "a.csv"
    text = said.format(separator) + csv(separator)
    if codec == "utf-16-le-bom":
        path.write_bytes(b"\xff\xfe" + text.encode("utf-16-le"))
    else:
        path.write_text(text, encoding=codec, newline="")
    assert_read(path)


def test_a_column_may_be_called_sep(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("sep=;,source,target\nx,Un,One\n", encoding="utf-8")
    assert [pair.source_text for pair in read_bilingual(path).pairs] == ["Un"]


def test_half_a_character_of_utf_16_costs_its_row(tmp_path: Path) -> None:
    path = tmp_path / "a.tsv"
    path.write_bytes("source\ttarget\nu\tone\nd\ud83ds\ttwo\ntres\tthree\n".encode("utf-16", "surrogatepass"))
    for bad in (read_bilingual(path, by_row=True).rows[1], list(read_corpus([path]))[1]):
        assert isinstance(bad, BadRow | Reject)
        assert "a lone surrogate U+D83D at character 2" in bad.reason
        bad.text.encode()
    assert [isinstance(row, Item) for row in read_corpus([path])] == [True, False, True]


@pytest.mark.parametrize(
    ("ending", "program"), [(".gz", "gzip"), (".bz2", "bzip2"), (".xz", "xz"), (".zst", "zstd")]
)
@pytest.mark.parametrize("name", ["a.jsonl", "a.csv", "a.tmx", "a.po"])
def test_packed_bytes_under_another_name_are_told(
    tmp_path: Path, ending: str, program: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / name
    path.write_bytes(PACK[ending](b'{"src": "Hola", "mt": "Hello"}\n' * 50))
    message = rf"is packed \({program}\), and its name does not say so: name it {name}{ending}$"
    with pytest.raises(TqpipeError, match=message):
        read_bilingual(path)
    with pytest.raises(TqpipeError, match=message):
        list(read_corpus([path]))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(path.read_bytes())))
    with pytest.raises(TqpipeError, match=rf"standard input is packed .*: unpack it first: {program} -dc$"):
        read_bilingual(Path("-"))


def test_what_batch_alone_reads_says_so(tmp_path: Path) -> None:
    (tmp_path / "x.parquet").write_bytes(b"PAR1")
    for path, what in ((tmp_path / "x.parquet", "a Parquet file"), (tmp_path, "a folder")):
        with pytest.raises(TqpipeError, match=f"{what} is read by tqpipe batch alone"):
            read_bilingual(path)


@pytest.mark.parametrize("name", ["a.tmx", "a.xml"])
def test_an_empty_file_of_xml_is_called_so(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"")
    with pytest.raises(TqpipeError, match=r"the file is empty$"):
        list(read_corpus([tmp_path / name], langs=("en", "de")))
