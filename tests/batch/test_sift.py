"""`tqpipe filter`: no row is lost without a word, and a condition on what was not scored is an error."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from batch_support import CHEAP, corpus
from cli_support import Call, caller

from tqpipe.batch import local, plan, prepare, shards, sift
from tqpipe.types import TqpipeError


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A batch of 180 rows that scored nothing."""
    monkeypatch.setattr(prepare, "SHARD", 50)
    local.run(local.Input((corpus(tmp_path / "a.jsonl", 180),)), tmp_path / "out", plan=CHEAP)
    return tmp_path / "out"


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text().splitlines()]


@pytest.mark.parametrize("everything", [False, True])
def test_a_missing_or_shorter_shard_is_an_error(out: Path, tmp_path: Path, everything: bool) -> None:
    target = tmp_path / "x.jsonl"
    path = shards.part(out, shards.SCORED if everything else shards.KEPT, 1)
    rows = shards.read_part(path).to_pylist()
    shards.write_table(path, rows[:-1])
    with pytest.raises(
        TqpipeError, match=rf"part-00001.parquet: has {len(rows) - 1} rows, and {len(rows)} were"
    ):
        sift.sift(out, "true", [target], everything=everything)
    path.unlink()
    with pytest.raises(TqpipeError, match=r"part-00001\.parquet: is missing; run the same batch again"):
        sift.sift(out, "true", [target], everything=everything)
    assert not target.exists()


@pytest.mark.parametrize(
    ("condition", "message"),
    [
        ("quality >= 60", "needs quality, and .* has no step quality that makes it; its steps: length, dedupe"),
        ("not flagged('numbers')", "needs flags, and .* no step rules"),
        ("risk < 0.5", "no step rules or adequacy or quality"), ("cosine > 0.5", "no step adequacy"),
        ("dropped_by == 'length'", "no kept row was dropped: give --all"),
    ],
)  # fmt: skip
def test_what_the_batch_did_not_score(out: Path, tmp_path: Path, condition: str, message: str) -> None:
    with pytest.raises(TqpipeError, match=message):
        sift.sift(out, condition, [tmp_path / "x.jsonl"])
    assert not (tmp_path / "x.jsonl").exists()


def test_what_it_has_is_no_error(out: Path, tmp_path: Path) -> None:
    found = sift.sift(out, "dropped_by == 'dedupe'", [tmp_path / "x.jsonl"], everything=True)
    assert found["kept"] == json.loads((out / "manifest.json").read_text())["dropped"]["dedupe"]
    assert sift.sift(out, "missing(quality) or quality > 3", [tmp_path / "x.jsonl"])["dropped"] == 0


def test_all_knows_what_top_k_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepare, "SHARD", 50)
    steps = [{"name": "length", "max_chars": 60}, {"name": "top_k", "k": 30, "by": "row"}]
    manifest = local.run(
        local.Input((corpus(tmp_path / "a.jsonl", 180),)), tmp_path / "out", plan=plan.from_list(steps)
    )
    assert manifest["dropped"]["top_k"] > 50
    sift.sift(tmp_path / "out", "true", [tmp_path / "x.jsonl"], everything=True)
    found = lines(tmp_path / "x.jsonl")
    by_step = {name: sum(row["dropped_by"] == name for row in found) for name in ("length", "top_k")}
    assert by_step == manifest["dropped"]
    assert sum(row["dropped_by"] is None for row in found) == 30
    assert {row["reason"] for row in found if row["dropped_by"] == "top_k"} == {manifest["last"]["reason"]}
    counts = sift.sift(tmp_path / "out", "dropped_by == 'top_k'", [tmp_path / "x.jsonl"], everything=True)
    assert counts["kept"] == manifest["dropped"]["top_k"]


def test_rejects_of_an_earlier_one_are_deleted(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"src": "un\\ndos", "mt": "one"}\n{"src": "tres", "mt": "three"}\n')
    local.run(local.Input((path,)), tmp_path / "out", plan=plan.from_list([{"name": "length"}]))
    rejects = tmp_path / "x.tsv.rejects.jsonl"
    sift.sift(tmp_path / "out", "true", [tmp_path / "x.tsv"])
    assert rejects.exists()
    sift.sift(tmp_path / "out", "row == 2", [tmp_path / "x.tsv"])
    assert not rejects.exists()


def test_one_name_for_both_files_is_an_error(
    out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    call: Call = caller(monkeypatch, capsys)
    monkeypatch.chdir(tmp_path)
    code, _, err = call("filter", out, "--out", "x.txt", "--out", tmp_path / "x.txt")
    assert code
    assert "--out x.txt is there twice: two files of plain lines need two names" in err
    assert call("filter", out, "--out", "x.ca", "--out", "x.en")[0] == 0
    assert len((tmp_path / "x.ca").read_text().splitlines()) == len(
        (tmp_path / "x.en").read_text().splitlines()
    )


@pytest.mark.parametrize("name", ["kept/part-00000.parquet", "scored/x.jsonl", "rejects.jsonl"])
def test_the_files_of_the_batch_itself_are_not_written_over(out: Path, name: str) -> None:
    before = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
    with pytest.raises(TqpipeError, match=r"is among the files of the batch .* itself; give another place"):
        sift.sift(out, "row == 2", [out / "kept" / ".." / name])
    assert {path: path.read_bytes() for path in out.rglob("*") if path.is_file()} == before
    sift.sift(out, "row == 2", [out / "good.jsonl"])
    assert len(lines(out / "good.jsonl")) == 1


def test_what_the_batch_was_made_from_is_not_written_over(
    out: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, there = tmp_path / "a.jsonl", tmp_path / "moved" / "a.jsonl"
    content = read.read_bytes()
    (tmp_path / "link.jsonl").symlink_to(read)
    for target in (read, tmp_path / "link.jsonl"):
        with pytest.raises(TqpipeError, match=r"is read as input, and would be lost: name another file"):
            sift.sift(out, "true", [target])
    # By its content, where it is not under that name any more.
    there.parent.mkdir()
    read.rename(there)
    with pytest.raises(TqpipeError, match=r"is read as input, and would be lost"):
        sift.sift(out, "true", [there])
    assert there.read_bytes() == content
    # Any other file is replaced.
    there.write_bytes(content[:-1])
    assert sift.sift(out, "true", [there])["kept"]


def test_nor_is_a_file_of_a_folder(tmp_path: Path) -> None:
    from tqpipe.corpus.write import write_rows

    folder = tmp_path / "in"
    folder.mkdir()
    rows = [{"source": f"One {n}.", "target": f"Un {n}."} for n in range(3)]
    write_rows([folder / "a.parquet"], rows)
    local.run(local.Input((folder,), source_lang="en", target_lang="ca"), tmp_path / "out", plan=CHEAP)
    with pytest.raises(TqpipeError, match=r"a\.parquet is read as input, and would be lost"):
        sift.sift(tmp_path / "out", "true", [folder / "a.parquet"])
