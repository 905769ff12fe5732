"""What is seen of a batch at work, and that a small one has all cores."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from batch_support import CHEAP, corpus, digest
from cli_support import Call, caller

from tqpipe import cpu
from tqpipe.batch import local, plan, prepare, score, workers
from tqpipe.cli import batch as command


def test_rows_are_told_within_a_shard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(score, "BLOCK", 10)
    path = tmp_path / "a.jsonl"
    rows = [{"src": f"La casa té {n} portes.", "mt": f"The house has {n} doors."} for n in range(40)]
    path.write_text("{broken\n" + "".join(json.dumps(row) + "\n" for row in [*rows, rows[0]]))
    steps = plan.from_list([{"name": "dedupe"}, {"name": "rules"}])
    source = local.Input((path,), source_lang="ca", target_lang="en")
    told: list[int] = []
    said: list[str] = []
    local.run(
        source,
        tmp_path / "out",
        plan=steps,
        use_cache=False,
        told=lambda n, rate: told.append(n),
        say=said.append,
    )
    assert told == sorted(told)
    assert told[-1] == 42
    assert len(set(told)) >= 5
    assert "first rows of" in said[0]
    assert said[1:] == ["ca-en; steps dedupe, rules"]


def test_a_corpus_of_one_shard_is_done_here_with_all_cores(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cpu, "cores", lambda: 6)
    source = local.Input((corpus(tmp_path / "a.jsonl", 120),))
    threads: list[int] = []
    work = workers.work

    def seen(shard: Any, job: Any, *rest: Any) -> int:
        threads.append(job.threads)
        return work(shard, job, *rest)

    def no_pool(*a: Any, **k: Any) -> None:
        raise AssertionError("a process for nothing")

    monkeypatch.setattr(workers, "work", seen)
    monkeypatch.setattr(workers, "ProcessPoolExecutor", no_pool)
    said: list[str] = []
    local.run(source, tmp_path / "two", plan=CHEAP, processes=3, say=said.append)
    assert threads == [6]
    assert said[-1] == "One process: there is not more than one shard of 5,000 rows to do"
    local.run(source, tmp_path / "one", plan=CHEAP)
    assert digest(tmp_path / "one") == digest(tmp_path / "two")


def test_fewer_shards_than_processes_share_the_cores(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepare, "SHARD", 50)
    monkeypatch.setattr(cpu, "cores", lambda: 6)
    started: list[int] = []
    pool = workers.ProcessPoolExecutor

    def seen(processes: int, *a: Any, initargs: Any, **k: Any) -> Any:
        started.extend((processes, initargs[0].threads))
        return pool(processes, *a, initargs=initargs, **k)

    monkeypatch.setattr(workers, "ProcessPoolExecutor", seen)
    source = local.Input((corpus(tmp_path / "a.jsonl", 90),))
    said: list[str] = []
    local.run(source, tmp_path / "out", plan=CHEAP, processes=4, say=said.append)
    assert started == [2, 3]
    assert said[-1] == "2 processes, each at a shard of 50 rows"
    # All done before: none is started.
    local.run(source, tmp_path / "out", plan=CHEAP, processes=4)
    assert started == [2, 3]


def test_a_log_has_a_line_now_and_then(monkeypatch: pytest.MonkeyPatch) -> None:
    now, log = [100.0], io.StringIO()
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    monkeypatch.setattr("sys.stderr", log)
    rate = command._Rate()
    for second in range(1, 150):
        now[0] = 100.0 + second
        rate.told(max(0, second - 60) * 10, 10.0)
    rate.end()
    assert [line.split() for line in log.getvalue().splitlines()] == [
        ["at", "the", "first", "rows"],
        ["600", "rows", "10.0/s"],
    ]


def test_a_terminal_has_one_line_that_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    now, screen = [100.0], Terminal()
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    monkeypatch.setattr("sys.stderr", screen)
    rate = command._Rate()
    for _ in range(3):
        now[0] += 1.0
        rate.told(1000, 50.0)
    rate.say("ready")
    assert screen.getvalue().count("\r") == 3
    assert screen.getvalue().endswith("\nready\n")


def test_the_command_says_what_it_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    call: Call = caller(monkeypatch, capsys)
    path = corpus(tmp_path / "a.jsonl", 60)
    (tmp_path / "steps.toml").write_text('[[step]]\nname = "length"\n')
    code, out, err = call("batch", path, "--out", tmp_path / "out", "--steps", tmp_path / "steps.toml")
    assert code == 0, err
    assert err.splitlines() == [f"Reading the first rows of {path}", "steps length"]
    assert out.startswith("60 rows: ")
