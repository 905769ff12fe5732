"""Two files are plain lines; where their names say that they are something else, the error names the command for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tqpipe.corpus import format_of, read_corpus
from tqpipe.corpus.write import write_rows
from tqpipe.types import TqpipeError


@pytest.mark.parametrize(
    ("names", "message"),
    [
        ("a.jsonl b.jsonl", r"a\.jsonl: two files are plain lines \(Moses\).*one file of jsonl holds both languages"),
        ("a.po b.po", "one file of po holds both"),
        ("a.ca b.parquet", r"b\.parquet: .*one file of parquet"),
        ("a.tsv.gz b.tsv.gz", "one file of tsv"),
        ("values/strings.xml values-ca/strings.xml", "joined by their keys by: tqpipe run"),
        ("ca.lproj/a.strings en.lproj/a.strings", "joined by their keys by: tqpipe run"),
        ("ca.json en.json", "joined by their keys by: tqpipe run"),
        ("a.ca b.arb", r"b\.arb: .*joined by their keys by: tqpipe run"),
        ("a.tmx b.json", r"a\.tmx: .*one file of tmx"),
        ("a.docx b.html", "two documents are aligned by: tqpipe run"),
        ("a.ca b.HTM", "two documents are aligned by: tqpipe run"),
    ],
)  # fmt: skip
def test_two_files_that_are_no_plain_lines(tmp_path: Path, names: str, message: str) -> None:
    paths = [tmp_path / name for name in names.split()]
    with pytest.raises(TqpipeError, match=message):
        format_of(paths)
    with pytest.raises(TqpipeError, match=message):
        write_rows(paths, [{"source": "un", "target": "one"}])
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "names", ["a.ca a.en", "a.txt b.txt", "source target", "a.ca.gz a.en.zst", "v1.0 v1.1"]
)
def test_two_files_of_plain_lines(tmp_path: Path, names: str) -> None:
    paths = [tmp_path / name for name in names.split()]
    assert format_of(paths) == "moses"
    assert write_rows(paths, [{"source": "un", "target": "one"}]) == (1, [])


def test_moses_can_be_said(tmp_path: Path) -> None:
    for name, text in {"a.ts": "un\n", "b.ts": "one\n"}.items():
        (tmp_path / name).write_text(text)
    rows = list(read_corpus([tmp_path / "a.ts", tmp_path / "b.ts"], kind="moses"))
    assert [(row.source, row.target) for row in rows] == [("un", "one")]  # type: ignore[union-attr]
