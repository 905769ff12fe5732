"""A batch whose input and folder are on object storage: the same bytes, resumed the same, errors in words."""

from __future__ import annotations

import gzip
import json
import os
import signal
import time
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from batch_support import CHEAP, corpus, objects, same, start
from typer.testing import CliRunner

from tqpipe import storage
from tqpipe.batch import local, prepare, shards
from tqpipe.cli import app
from tqpipe.types import TqpipeError


@pytest.mark.parametrize("processes", [1, 2])
def test_the_folder_on_object_storage_is_the_local_one(
    s3: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, processes: int
) -> None:
    monkeypatch.setattr(prepare, "SHARD", 50)
    source = local.Input((corpus(tmp_path / "a.jsonl", 230),))
    local.run(source, tmp_path / "here", plan=CHEAP)
    out = storage.place(f"s3://news/out{processes}")
    told = local.run(source, out, plan=CHEAP, processes=processes)
    found = objects(s3, f"out{processes}/")
    assert told["rows"] == 230
    assert len(found) > 15
    assert same(tmp_path / "here", found)
    # Again: nothing is done anew, and the end is the same.
    before = s3.head_object(Bucket="news", Key=f"out{processes}/scored/part-00001.parquet")["LastModified"]
    time.sleep(1.1)
    local.run(source, out, plan=CHEAP)
    after = s3.head_object(Bucket="news", Key=f"out{processes}/scored/part-00001.parquet")["LastModified"]
    assert before == after
    assert same(tmp_path / "here", objects(s3, f"out{processes}/"))


def test_killed_and_run_again_it_ends_the_same(s3: Any, tmp_path: Path) -> None:
    source = corpus(tmp_path / "a.jsonl", 500)
    calm = start(source, tmp_path / "here", sleep=0.0)
    assert calm.wait() == 0
    for _ in range(2):
        child = start(source, "s3://news/torn", sleep=0.2)
        until = time.monotonic() + 60
        many = len(objects(s3, "torn/scored/"))
        while (
            child.poll() is None and len(objects(s3, "torn/scored/")) < many + 3 and time.monotonic() < until
        ):
            time.sleep(0.05)
        os.killpg(child.pid, signal.SIGKILL)
        assert child.wait() == -signal.SIGKILL
        assert "manifest.json" not in objects(s3, "torn/")
    last = start(source, "s3://news/torn", sleep=0.0)
    assert last.wait() == 0, last.stderr and last.stderr.read()
    assert same(tmp_path / "here", objects(s3, "torn/"))


def test_a_damaged_object_is_made_again(s3: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepare, "SHARD", 50)
    source = local.Input((corpus(tmp_path / "a.jsonl", 120),))
    out = storage.place("s3://news/damaged")
    local.run(source, out, plan=CHEAP)
    whole = objects(s3, "damaged/")
    s3.put_object(Bucket="news", Key="damaged/scored/part-00001.parquet", Body=b"PAR1")
    with pytest.raises(
        TqpipeError, match=r"s3://news/damaged/scored/part-00001\.parquet: the shard cannot be read"
    ):
        shards.read_part(shards.part(out, shards.SCORED, 1))
    local.run(source, out, plan=CHEAP)
    assert objects(s3, "damaged/") == whole


@pytest.mark.parametrize("ending", ["jsonl", "jsonl.gz", "parquet", "parts"])
def test_the_input_is_read_from_object_storage(
    s3: Any, tmp_path: Path, ending: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prepare, "SHARD", 50)
    texts = [(f"Una casa número {n}", f"A house number {n}") for n in range(120)]
    table = pa.table({"src": [a for a, _ in texts], "mt": [b for _, b in texts]})
    here = tmp_path / f"a.{ending}"
    if ending == "parquet":
        pq.write_table(table, here)
    elif ending == "parts":
        here.mkdir()
        for n in range(2):
            pq.write_table(table.slice(60 * n, 60), here / f"part-{n}.parquet")
        (here / "_common_metadata.parquet").write_bytes(b"not ours")
    else:
        data = "".join(json.dumps({"src": a, "mt": b}) + "\n" for a, b in texts).encode()
        here.write_bytes(gzip.compress(data) if ending.endswith("gz") else data)
    for path in sorted(here.iterdir()) if here.is_dir() else [here]:
        s3.put_object(Bucket="news", Key=f"in/{path.relative_to(tmp_path)}", Body=path.read_bytes())
    rows = {}
    for name in (str(here), f"s3://news/in/a.{ending}"):
        out = tmp_path / f"out{len(rows)}"
        local.run(local.Input((storage.place(name),)), out, plan=CHEAP)
        found = [r for p in shards.parts(out) for r in shards.read_part(p).to_pylist()]
        rows[name] = [{**r, "file": r["file"].removeprefix(name)} for r in found]
    first, second = rows.values()
    assert len(first) == 120
    assert first == second


def test_the_command_takes_addresses_and_filter_writes_to_one(s3: Any, tmp_path: Path) -> None:
    s3.put_object(Bucket="news", Key="cli/in.jsonl", Body=corpus(tmp_path / "a.jsonl", 80).read_bytes())
    (tmp_path / "steps.toml").write_text('[[step]]\nname = "dedupe"\n')
    runner = CliRunner()
    told = runner.invoke(
        app,
        [
            "batch",
            "s3://news/cli/in.jsonl",
            "--out",
            "s3://news/cli/out",
            "--steps",
            str(tmp_path / "steps.toml"),
        ],
    )
    assert told.exit_code == 0, told.output
    assert "Report: s3://news/cli/out/report.html" in told.output
    for name in ("good.tsv.gz", "good.parquet"):
        told = runner.invoke(app, ["filter", "s3://news/cli/out", "--out", f"s3://news/cli/{name}"])
        assert told.exit_code == 0, told.output
    kept = pq.read_table(pa.BufferReader(objects(s3, "cli/out/kept/")["part-00000.parquet"]))[
        "source"
    ].to_pylist()
    found = objects(s3, "cli/good")
    assert [
        line.split("\t")[1] for line in gzip.decompress(found[".tsv.gz"]).decode().splitlines()[1:]
    ] == kept
    assert pq.read_table(pa.BufferReader(found[".parquet"]))["source"].to_pylist() == kept
    # A batch's kept rows are a corpus themselves.
    told = runner.invoke(
        app,
        [
            "batch",
            "s3://news/cli/out/kept",
            "--out",
            str(tmp_path / "o"),
            "--steps",
            str(tmp_path / "steps.toml"),
        ],
    )
    assert told.exit_code == 0, told.output
    assert f"{len(kept)} rows: {len(kept)} kept" in told.output


def test_what_is_wrong_is_said_in_words(s3: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source = local.Input((corpus(tmp_path / "a.jsonl", 20),))
    with pytest.raises(TqpipeError, match=r"s3://nowhere/out/plan\.json: could not be written: .*bucket"):
        local.run(source, storage.place("s3://nowhere/out"), plan=CHEAP)
    assert "nowhere" not in [bucket["Name"] for bucket in s3.list_buckets()["Buckets"]]
    with pytest.raises(TqpipeError, match=r"s3://news/none\.jsonl: cannot be read"):
        local.run(local.Input((storage.place("s3://news/none.jsonl"),)), tmp_path / "o", plan=CHEAP)
    with pytest.raises(TqpipeError, match=r"gopher://a/b: .*gopher"):
        storage.place("gopher://a/b")
    with pytest.raises(TqpipeError, match=r"a\.xlf: xliff is read from this machine alone"):
        local.run(local.Input((storage.place("s3://news/a.xlf"),)), tmp_path / "x", plan=CHEAP)
    s3.put_object(Bucket="news", Key="other/thing.txt", Body=b"mine")
    with pytest.raises(TqpipeError, match=r"s3://news/other: is not a batch's folder .* holds thing\.txt"):
        local.run(source, storage.place("s3://news/other"), plan=CHEAP)
    assert objects(s3, "other/") == {"thing.txt": b"mine"}


def test_a_storage_that_cannot_be_reached_is_an_error_and_no_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("s3fs")
    for name in list(os.environ):
        if name.startswith("AWS_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    from upath import UPath

    # A file system of its own: those of the other tests are connected.
    out = UPath(
        "s3://news/out",
        use_listings_cache=False,
        skip_instance_cache=True,
        anon=True,
        config_kwargs={"retries": {"max_attempts": 0}},
    )
    with pytest.raises(TqpipeError, match=r"s3://news/out.*: \w+Error"):
        local.run(local.Input((corpus(tmp_path / "a.jsonl", 20),)), out, plan=CHEAP)


def test_two_batches_at_one_address_are_told_apart_on_one_machine(
    s3: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import filelock

    monkeypatch.setenv("TQPIPE_CACHE", str(tmp_path / "cache"))
    out = storage.place("s3://news/busy/")
    here = storage.beside(storage.place("s3://news/busy"))
    assert here == storage.beside(out)
    here.mkdir(parents=True)
    with (
        filelock.FileLock(here / ".batch.lock"),
        pytest.raises(TqpipeError, match="another process is at this batch"),
    ):
        local.run(local.Input((corpus(tmp_path / "a.jsonl", 20),)), out, plan=CHEAP)
