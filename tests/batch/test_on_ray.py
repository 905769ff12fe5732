"""On Ray the output is the local one, file for file, also where a worker is killed half way, and on object storage."""

from __future__ import annotations

import os
import signal
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from batch_support import corpus, digest, objects, same

from tqpipe import storage
from tqpipe.batch import local, plan, prepare

ray = pytest.importorskip("ray")


@pytest.mark.slow
@pytest.mark.parametrize("remote", [False, True], ids=["folder", "object storage"])
def test_ray_with_a_killed_worker_gives_the_local_output(
    s3: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, remote: bool
) -> None:
    monkeypatch.setattr(prepare, "SHARD", 50)
    # Where the tests are started from a source tree, the workers must find it, too.
    monkeypatch.setenv(
        "PYTHONPATH", os.pathsep.join([str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", "")])
    )
    steps = plan.from_list([{"name": "dedupe"}, {"name": "rules"}])
    source = local.Input((corpus(tmp_path / "a.jsonl", 300),), source_lang="ca", target_lang="en")
    local.run(source, tmp_path / "local", plan=steps)
    ray.init(num_cpus=2, log_to_driver=False, include_dashboard=False, object_store_memory=100 << 20)
    out = storage.place("s3://news/ray") if remote else tmp_path / "ray"
    killed: list[int] = []
    done = threading.Event()

    def kill_one() -> None:
        while not done.is_set() and not killed:
            time.sleep(0.05)
            if not storage.listed(out / "shards", "part-*.json"):
                continue
            for entry in Path("/proc").glob("[0-9]*/cmdline"):
                try:
                    name = entry.read_bytes()
                except OSError:
                    continue
                pid = int(entry.parent.name)
                if b"ray::" in name and b"MapWorker" in name and _ours(pid):
                    os.kill(pid, signal.SIGKILL)
                    killed.append(pid)
                    return

    killer = threading.Thread(target=kill_one)
    killer.start()
    try:
        local.run(source, out, plan=steps, executor="ray", processes=2)
    finally:
        done.set()
        killer.join()
        ray.shutdown()
    assert killed
    if remote:
        assert same(tmp_path / "local", objects(s3, "ray/"))
    else:
        assert digest(tmp_path / "ray") == digest(tmp_path / "local")


def _ours(pid: int) -> bool:
    """Whether a process descends from this one: nobody else's workers are touched."""
    while pid > 1:
        if pid == os.getpid():
            return True
        try:
            pid = int(Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[1])
        except (OSError, IndexError):
            return False
    return False
