"""docs/batch.md: its commands, its steps and its Python do what they say, as they stand there."""

from __future__ import annotations

import json
import re
import shlex
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from batch_support import objects
from cli_support import CA, EN, Call, caller
from conftest import ROOT

TEXT = (ROOT / "docs" / "batch.md").read_text(encoding="utf-8")
#: Indented blocks: what a reader copies.
BLOCKS = re.findall(r"(?:^ {4}.*\n|^\n(?= {4}))+", TEXT, re.MULTILINE)


def block(begin: str) -> str:
    """The block that has a line which begins so."""
    (found,) = [b for b in BLOCKS if re.search(rf"(?m)^ {{4}}{re.escape(begin)}", b)]
    return re.sub(r"(?m)^ {4}", "", found)


@pytest.mark.slow
def test_the_commands_and_the_python(
    s3: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    call: Call = caller(monkeypatch, capsys)
    monkeypatch.chdir(tmp_path)
    pairs = list(zip(CA.splitlines(), EN.splitlines(), strict=True))
    rows = [{"source": f"{s} ({n})", "target": f"{t} ({n})"} for n in range(4) for s, t in pairs]
    (tmp_path / "corpus.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    (tmp_path / "steps.toml").write_text(block("[[step]]"), encoding="utf-8")
    sink = pa.BufferOutputStream()
    pq.write_table(pa.Table.from_pylist(rows), sink)
    s3.create_bucket(Bucket="bucket", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    s3.put_object(Bucket="bucket", Key="in/part-0.parquet", Body=sink.getvalue().to_pybytes())
    commands = [
        found for found in re.findall(r"(?m)^    tqpipe (.*)$", TEXT) if "--executor ray" not in found
    ]
    assert len(commands) == 5
    for command in commands:
        code, _, err = call(*shlex.split(command))
        assert code == 0, (command, err)
    manifest = json.loads((tmp_path / "out/corpus/manifest.json").read_text())
    assert manifest["rows"] == len(rows)
    assert set(manifest["dropped"]) >= {"dedupe", "length", "language", "quality", "filter", "top_k"}
    assert (tmp_path / "good.tsv.gz").is_file()
    assert (tmp_path / "numbers.jsonl").is_file()
    assert {"out/manifest.json", "out/report.html", "good.parquet"} <= set(objects(s3, "", "bucket"))
    exec(compile(block("import datasets, tqpipe"), "docs/batch.md", "exec"), {})
    assert (tmp_path / "scored/all.parquet").is_file()
    assert "quality" in (tmp_path / "scored/README.md").read_text(encoding="utf-8")
