"""Kills, full disks, dead workers, damaged files: a clear error, finished shards whole, and the same end."""

from __future__ import annotations

import contextlib
import gzip
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from batch_support import CHEAP, RUN, corpus, digest, start

from tqpipe.batch import local, prepare, shards
from tqpipe.types import TqpipeError

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")


@pytest.fixture(autouse=True)
def small_shards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prepare, "SHARD", 50)


def resumed(source: Path, out: Path, calm: Path) -> None:
    """Go on with `out`, which must end as an undisturbed run does, without a finished shard made again."""
    done = {n for n in range(len(shards.parts(out)) + 2) if shards.is_done(out, n)}
    times = {n: shards.part(out, shards.SCORED, n).stat().st_mtime_ns for n in done}
    local.run(local.Input((source,)), out, plan=CHEAP)
    local.run(local.Input((source,)), calm, plan=CHEAP)
    assert digest(out) == digest(calm)
    assert times == {n: shards.part(out, shards.SCORED, n).stat().st_mtime_ns for n in done}
    assert not shards.leftovers(out)


def wait_for_shards(child: subprocess.Popen[str], out: Path, number: int) -> None:
    until = time.monotonic() + 60
    while child.poll() is None and len(shards.parts(out)) < number and time.monotonic() < until:
        time.sleep(0.002)
    assert child.poll() is None, child.stderr and child.stderr.read()


def workers(parent: int) -> list[int]:
    """The processes that a batch's main process spawned for its shards."""
    found = []
    for folder in Path("/proc").iterdir():
        with contextlib.suppress(OSError, ValueError):
            status = (folder / "stat").read_text().rpartition(")")[2].split()
            if int(status[1]) == parent and b"spawn_main" in (folder / "cmdline").read_bytes():
                found.append(int(folder.name))
    return found


def gone(pid: int) -> bool:
    """Whether a process has ended (or is only waited for)."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


@pytest.mark.slow
def test_killed_at_any_moment_it_goes_on_and_ends_the_same(tmp_path: Path) -> None:
    path = corpus(tmp_path / "a.jsonl", 1500)
    kills, rng, out = 0, random.Random(3), tmp_path / "killed"
    for _ in range(4):
        child = start(path, out)
        until = time.monotonic() + 20
        goal = len(shards.parts(out)) + rng.randint(1, 6)
        while child.poll() is None and len(shards.parts(out)) < goal and time.monotonic() < until:
            time.sleep(0.002)
        if child.poll() is None:
            os.kill(child.pid, signal.SIGKILL)
            kills += 1
        child.communicate()
    assert kills
    resumed(path, out, tmp_path / "calm")


def test_what_a_kill_leaves_half_written_is_cleared_away(tmp_path: Path) -> None:
    path, out = corpus(tmp_path / "a.jsonl", 120), tmp_path / "out"
    # Killed at its very first file, and in the last ones.
    out.mkdir()
    (out / ".plan.json.77.new").write_text("{")
    local.run(local.Input((path,)), out, plan=CHEAP)
    for left in (out / ".report.html.77.new", out / "kept" / ".part-00000.parquet.77.new"):
        left.write_text("half")
    resumed(path, out, tmp_path / "calm")


@LINUX
@pytest.mark.slow
def test_a_killed_worker_is_an_error_that_says_so(tmp_path: Path) -> None:
    path, out = corpus(tmp_path / "a.jsonl", 1500), tmp_path / "out"
    child = start(path, out, processes=2, sleep=0.05)
    wait_for_shards(child, out, 3)
    os.kill(workers(child.pid)[0], signal.SIGKILL)
    _, error = child.communicate(timeout=60)
    assert child.returncode == 1
    assert "a worker process was killed, most likely because memory ran out" in error
    assert "Traceback" not in error
    assert any(shards.is_done(out, n) for n in range(10))
    resumed(path, out, tmp_path / "calm")


@LINUX
@pytest.mark.slow
def test_workers_end_with_a_killed_main_process(tmp_path: Path) -> None:
    path, out = corpus(tmp_path / "a.jsonl", 1500), tmp_path / "out"
    child = start(path, out, processes=2, sleep=0.05)
    wait_for_shards(child, out, 3)
    mine = workers(child.pid)
    assert len(mine) == 2
    os.kill(child.pid, signal.SIGKILL)
    child.communicate()
    until = time.monotonic() + 10
    while not all(map(gone, mine)) and time.monotonic() < until:
        time.sleep(0.05)
    assert all(map(gone, mine))
    resumed(path, out, tmp_path / "calm")


@LINUX
@pytest.mark.slow
def test_out_of_memory_is_said_in_words(tmp_path: Path) -> None:
    path, out = corpus(tmp_path / "a.jsonl", 3000), tmp_path / "out"
    limit = """
import resource
from tqpipe.batch import finish, local, page, seen
import filelock, pyarrow.compute, pyarrow.parquet
used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
resource.setrlimit(resource.RLIMIT_AS, (used + 4_000_000,) * 2)
"""
    _, error = start(path, out, sleep=0, before=limit).communicate(timeout=60)
    assert "error: memory ran out. Finished shards are whole" in error
    assert "Traceback" not in error
    resumed(path, out, tmp_path / "calm")


@pytest.mark.slow
def test_a_full_disk_leaves_the_finished_shards(tmp_path: Path) -> None:
    """On a real file system of 400 kB, in a mount namespace of this user's own."""
    path, full, out = corpus(tmp_path / "a.jsonl", 1500), tmp_path / "full", tmp_path / "out"
    full.mkdir()
    inside = (
        'mount -t tmpfs -o size=300k tmpfs "$1" || exit 99; cd "$1"; saved=$2; shift 2; "$@"; code=$?; '
        '[ ! -d out ] || cp -a out "$saved"; exit $code'
    )
    space = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c", inside, "sh", str(full), str(out)]
    if shutil.which("unshare") is None or subprocess.run([*space, "true"], capture_output=True).returncode:
        pytest.skip("no mount namespaces here")
    batch = [sys.executable, "-c", RUN, str(path), "out", "1", "0"]
    done = subprocess.run([*space, *batch], capture_output=True, text=True)
    assert done.returncode == 1, done.stderr
    assert "No space left on device" in done.stderr
    assert "make room and run the same command again" in done.stderr
    assert "Traceback" not in done.stderr
    assert shards.is_done(out, 0)
    resumed(path, out, tmp_path / "calm")


@pytest.mark.slow
def test_a_book_of_duplicates_that_cannot_grow_is_an_error_too(tmp_path: Path) -> None:
    pytest.importorskip("resource")
    path, out = corpus(tmp_path / "a.jsonl", 1500), tmp_path / "out"
    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))\n"
    # So little of it in memory that it grows on the disk at once.
    limit += "from tqpipe.batch import seen; seen.CACHE_KB = 64\n"
    _, error = start(path, out, sleep=0, before=limit).communicate(timeout=60)
    assert ".batch.seen: could not be written" in error
    assert "run the same command again" in error
    assert "Traceback" not in error
    assert shards.is_done(out, 0)
    resumed(path, out, tmp_path / "calm")


def test_a_cut_off_input_is_told_before_the_first_shard(tmp_path: Path) -> None:
    rng = random.Random(1)
    whole = corpus(tmp_path / "a.jsonl", 3000).read_bytes()
    salt = "".join(
        f'{{"src": "{rng.getrandbits(90)}", "mt": "{rng.getrandbits(90)}"}}\n' for _ in range(3000)
    )
    packed = gzip.compress(whole + salt.encode())
    path, out = tmp_path / "a.jsonl.gz", tmp_path / "out"
    path.write_bytes(packed[: len(packed) * 2 // 3])
    with pytest.raises(TqpipeError, match="damaged or cut off"):
        local.run(local.Input((path,)), out, plan=CHEAP)
    assert not shards.begun(out)
    path.write_bytes(packed)
    assert local.run(local.Input((path,)), out, plan=CHEAP)["rows"] == 6000


@pytest.mark.parametrize("wrong", ["cut off", "another column"])
def test_a_parquet_file_that_cannot_be_read_is_told_before_the_first_shard(
    tmp_path: Path, wrong: str
) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    table = pa.table({"src": [f"u {n}" for n in range(100)], "mt": [f"one {n}" for n in range(100)]})
    for n in range(3):
        (folder / f"lang=c{n}").mkdir(parents=True)
        pq.write_table(table, folder / f"lang=c{n}" / "a.parquet")
    last = folder / "lang=c2" / "a.parquet"
    data = last.read_bytes()
    if wrong == "cut off":
        last.write_bytes(data[:300])
    else:
        pq.write_table(table.rename_columns(["src", "other"]), last)
    with pytest.raises(TqpipeError, match=r"lang=c2/a\.parquet: "):
        local.run(local.Input((folder,)), out, plan=CHEAP)
    assert not shards.begun(out)
    last.write_bytes(data)
    assert local.run(local.Input((folder,)), out, plan=CHEAP)["rows"] == 300


def test_a_shard_that_cannot_be_read_is_made_again_or_named(tmp_path: Path) -> None:
    path, out = corpus(tmp_path / "a.jsonl", 200), tmp_path / "out"
    local.run(local.Input((path,)), out, plan=CHEAP)
    part = shards.part(out, shards.SCORED, 1)
    part.write_bytes(b"PAR1" + bytes(1000) + b"PAR1")
    resumed(path, out, tmp_path / "calm")
    part.unlink()
    part.mkdir()
    with pytest.raises(TqpipeError, match=r"part-00001\.parquet: could not be written"):
        local.run(local.Input((path,)), out, plan=CHEAP)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_refused(tmp_path: Path) -> None:
    """What the head of the corpus had taken from it would be missing from the output, without a word."""
    pipe = tmp_path / "corpus.jsonl"
    os.mkfifo(pipe)
    with pytest.raises(TqpipeError, match="not a pipe"):
        local.run(local.Input((pipe,)), tmp_path / "out", plan=CHEAP)
