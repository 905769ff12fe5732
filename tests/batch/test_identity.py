"""A batch is gone on with for the same input alone, whatever it is called; what differs is named by its option."""

from __future__ import annotations

import html
import json
import os
from pathlib import Path
from typing import Any

import datasets
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from batch_support import CHEAP, corpus, digest
from cli_support import caller

from tqpipe import storage
from tqpipe.batch import identity, local, plan, prepare, shards
from tqpipe.ingest import Columns
from tqpipe.types import TqpipeError


@pytest.fixture(autouse=True)
def small_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepare, "SHARD", 50)


def again(path: Path, out: Path, **options: Any) -> None:
    with pytest.raises(TqpipeError, match="holds a batch of another input"):
        local.run(local.Input((path,), **options), out, plan=CHEAP)


def test_a_byte_in_the_middle_of_a_large_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = corpus(tmp_path / "a.jsonl", 300)
    found = identity.of_input(path)
    data = bytearray(path.read_bytes() * 200)
    assert len(data) > 3 << 20
    path.write_bytes(data)
    large = identity.of_input(path)
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    assert identity.of_input(path)[:2] == large[:2]
    assert identity.of_input(path) != large != found


@pytest.mark.parametrize("limits", [(70, None), (70, 120, 290), (100, None), (30, 500)])
def test_a_limit_may_grow(tmp_path: Path, limits: tuple[int | None, ...]) -> None:
    path, out = corpus(tmp_path / "a.jsonl", 300), tmp_path / "out"
    for limit in limits:
        made = local.run(local.Input((path,), limit=limit), out, plan=CHEAP)
        assert made["rows"] == min(limit or 300, 300)
    local.run(local.Input((path,), limit=limits[-1]), tmp_path / "calm", plan=CHEAP)
    assert digest(out) == digest(tmp_path / "calm")
    with pytest.raises(TqpipeError, match=r"holds a batch of more rows \((no --limit|--limit \d+)\)"):
        local.run(local.Input((path,), limit=20), out, plan=CHEAP)
    with pytest.raises(TqpipeError, match="--limit 0: must be 1 or more"):
        local.run(local.Input((path,), limit=0), out, plan=CHEAP)


def test_a_saved_data_set_with_other_texts(tmp_path: Path) -> None:
    path, out = tmp_path / "ds", tmp_path / "out"
    rows = [{"src": f"Una casa {n}", "mt": f"A house {n}"} for n in range(60)]
    datasets.Dataset.from_list(rows).save_to_disk(path)
    local.run(local.Input((path,)), out, plan=CHEAP)
    before = digest(out)
    # What `datasets` keeps there is not the data.
    (path / "cache-123.arrow").write_bytes(b"x")
    local.run(local.Input((path,)), out, plan=CHEAP)
    assert digest(out) == before
    rows[30]["mt"] = "A mouse 30"
    other = tmp_path / "other"
    datasets.Dataset.from_list(rows).save_to_disk(other)
    (path / "data-00000-of-00001.arrow").write_bytes((other / "data-00000-of-00001.arrow").read_bytes())
    again(path, out)


def test_a_metrics_tree_with_other_texts(tmp_path: Path) -> None:
    tree, out = tmp_path / "tree", tmp_path / "out"
    for folder in ("sources", "system-outputs/ca-en"):
        (tree / folder).mkdir(parents=True)
    (tree / "sources/ca-en.txt").write_text("Una casa\nUn gos\n")
    (tree / "system-outputs/ca-en/one.txt").write_text("A house\nA dog\n")
    langs = {"source_lang": "ca", "target_lang": "en"}
    local.run(local.Input((tree,), **langs), out, plan=CHEAP)  # type: ignore[arg-type]
    (tree / "notes.md").write_text("not read")
    local.run(local.Input((tree,), **langs), out, plan=CHEAP)  # type: ignore[arg-type]
    (tree / "system-outputs/ca-en/one.txt").write_text("A mouse\nA dog\n")
    again(tree, out, **langs)


def test_a_folder_of_parquet_files_with_other_texts(tmp_path: Path) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()

    def write(word: str) -> int:
        pq.write_table(pa.table({"src": ["Una casa"], "mt": [f"A {word}"]}), folder / "part-0.parquet")
        return (folder / "part-0.parquet").stat().st_size

    size = write("house")
    local.run(local.Input((folder,)), out, plan=CHEAP)
    assert write("mouse") == size
    again(folder, out)


def test_relative_and_absolute_names_are_one_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    path, out = corpus(tmp_path / "a.jsonl", 130), tmp_path / "out"
    local.run(local.Input((Path("a.jsonl"),)), out, plan=CHEAP)
    before = digest(out)
    # The rest is called as the beginning is.
    shards.part(out, shards.SCORED, 1).unlink()
    local.run(local.Input((path,)), out, plan=CHEAP)
    assert digest(out) == before
    folder = tmp_path / "parts"
    folder.mkdir()
    pq.write_table(pa.table({"src": ["Una casa"], "mt": ["A house"]}), folder / "part-0.parquet")
    assert identity.of_input(folder)[1:] == identity.of_input(Path("parts"))[1:]


def test_a_version_that_a_storage_tells_is_looked_at(s3: Any, tmp_path: Path) -> None:
    data = bytearray(os.urandom(3 << 20))
    place = storage.place("s3://news/in/big.bin")
    s3.put_object(Bucket="news", Key="in/big.bin", Body=bytes(data))
    first = identity.of_input(place)
    assert identity.of_input(storage.place("s3://news/in/big.bin")) == first
    data[len(data) // 2] ^= 1
    s3.put_object(Bucket="news", Key="in/big.bin", Body=bytes(data))
    assert identity.of_input(place)[:2] == first[:2]
    assert identity.of_input(place) != first
    assert identity.of_input(Path("hf:one/set")) != identity.of_input(Path("hf:other/set"))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"on_bad_row": "keep"}, "another --on-bad-row"), ({"encoding": "latin-1"}, "another --encoding"),
        ({"kind": "tsv"}, "another --format"), ({"source_lang": "es"}, r"other languages \(--source-lang"),
    ],
)  # fmt: skip
def test_the_option_that_changed_is_named(change: dict[str, Any], message: str, tmp_path: Path) -> None:
    path, out = corpus(tmp_path / "a.jsonl", 120), tmp_path / "out"
    local.run(local.Input((path,), source_lang="ca"), out, plan=CHEAP)
    if "kind" in change:
        path.write_text("src\tmt\n" + "Una casa\tA house\n" * 60)
    with pytest.raises(TqpipeError, match=message) as told:
        local.run(local.Input((path,), **({"source_lang": "ca"} | change)), out, plan=CHEAP)
    for word in ("read", "versions", "signature"):
        assert f"another {word}" not in str(told.value)


def test_another_version_alone_is_said_to_be_that(tmp_path: Path) -> None:
    path, out = corpus(tmp_path / "a.jsonl", 60), tmp_path / "out"
    local.run(local.Input((path,)), out, plan=CHEAP)
    known = json.loads((out / "plan.json").read_text())
    (out / "plan.json").write_text(json.dumps(known | {"versions": "older", "signature": "older"}))
    with pytest.raises(TqpipeError, match="a batch of another version of tqpipe, its models or checks"):
        local.run(local.Input((path,)), out, plan=CHEAP)


def test_what_stopped_at_a_bad_row_goes_on_past_it(tmp_path: Path) -> None:
    path, out = tmp_path / "a.jsonl", tmp_path / "out"
    good = [json.dumps({"src": f"Una casa {n}", "mt": f"A house {n}"}) + "\n" for n in range(330)]
    path.write_text("".join([*good, "{broken\n", good[0]]))
    steps = plan.from_list([{"name": "length"}])
    with pytest.raises(TqpipeError, match=r"line 331: .*--on-bad-row skip"):
        local.run(local.Input((path,), on_bad_row="fail"), out, plan=steps)
    assert shards.is_done(out, 5)
    times = shards.part(out, shards.SCORED, 5).stat().st_mtime_ns
    local.run(local.Input((path,)), out, plan=steps)
    local.run(local.Input((path,)), tmp_path / "calm", plan=steps)
    assert digest(out) == digest(tmp_path / "calm")
    assert shards.part(out, shards.SCORED, 5).stat().st_mtime_ns == times
    with pytest.raises(TqpipeError, match="another --on-bad-row"):
        local.run(local.Input((path,), on_bad_row="fail"), out, plan=steps)


def test_a_batch_that_finished_no_shard_may_become_another(tmp_path: Path) -> None:
    path, out = corpus(tmp_path / "a.jsonl", 120), tmp_path / "out"
    local.run(local.Input((path,)), out, plan=CHEAP)
    for note in (out / "shards").glob("*.json"):
        note.unlink()
    small = corpus(tmp_path / "b.jsonl", 40, seed=2)
    local.run(local.Input((small,)), out, plan=CHEAP)
    local.run(local.Input((small,)), tmp_path / "calm", plan=CHEAP)
    assert digest(out / "scored") == digest(tmp_path / "calm/scored")


def test_a_batch_is_an_input(tmp_path: Path) -> None:
    path, out = corpus(tmp_path / "a.jsonl", 120), tmp_path / "out"
    first = local.run(local.Input((path,)), out, plan=CHEAP)
    second = local.run(local.Input((out,)), tmp_path / "second", plan=CHEAP)
    assert second["rows"] == first["kept"] == second["kept"]
    with pytest.raises(TqpipeError, match="holds a batch of another input"):
        local.run(local.Input((out,)), out, plan=CHEAP)
    (out / "manifest.json").unlink()
    with pytest.raises(TqpipeError, match="a batch that is not finished"):
        local.run(local.Input((out,)), tmp_path / "third", plan=CHEAP)


def test_what_a_reader_should_know_is_in_the_manifest_and_on_the_page(tmp_path: Path) -> None:
    words = ["One house", "Two hills", "A tree", "The river"]
    rows = [{"src": f"La casa número {n} és gran i té un jardí.", "mt": f"{w} that is big and has a garden."}
            for n, w in enumerate(words * 9)]  # fmt: skip
    path, said, notes = tmp_path / "a.jsonl", list[str](), list[list[str]]()
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    moved = tmp_path / "moved" / "a.jsonl"
    moved.parent.mkdir()
    for place in (path, path, moved):
        if place is moved:
            path.rename(moved)
            shards.part(tmp_path / "out", shards.SCORED, 0).unlink()
        source = local.Input((place,), columns=Columns(carry=("url",)), source_lang="es", target_lang="en")
        steps = plan.from_list([{"name": "language"}])
        notes.append(local.run(source, tmp_path / "out", plan=steps, say=said.append)["notes"])
    assert notes[0] == notes[1] == notes[2]
    assert notes[0][0] == f"{path}: the first 36 rows have no field 'url' to carry"
    assert "Catalan" in notes[0][1]
    assert said.index(notes[0][1]) < len(said) - 1
    page = (tmp_path / "out" / "report.html").read_text()
    assert f"<p>{html.escape(notes[0][1])}</p>" in page


def test_a_configuration_of_the_folder_is_said_and_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    call = caller(monkeypatch, capsys)
    monkeypatch.chdir(tmp_path)
    corpus(tmp_path / "a.jsonl", 20)
    Path("steps.toml").write_text('[[step]]\nname = "length"\n')
    Path("tqpipe.toml").write_text("[triage]\nbudget = 0.2\n")
    asked = ["batch", "a.jsonl", "--out", "out", "--steps", "steps.toml"]
    assert "Configuration: tqpipe.toml, of this folder" in call(*asked)[2]
    Path("tqpipe.toml").rename("mine.toml")
    code, _, err = call(*asked)
    assert code
    assert "another configuration (--config or a tqpipe.toml where it runs, " in err
    code, _, err = call(*asked, "--config", "mine.toml")
    assert (code, "Configuration:" in err) == (0, False)
