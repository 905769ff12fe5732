"""`speed.py batch-kills`: `tqpipe batch` killed with -9 at random moments, until its output is what a calm run's is.

The moments are spread evenly over the time of an undisturbed run; where a run ends before it is killed, its folder is
compared, deleted and begun anew. Compared are all files, byte for byte: shards, kept rows, rejects, manifest, page.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from common import have, head, show

RULES = [
    {"name": "length"},
    {"name": "dedupe", "near": True},
    {"name": "rules"},
    {"name": "top_k", "share": 0.8, "by": "risk"},
]
MODELS = [{"name": "dedupe"}, {"name": "adequacy"}, {"name": "rules"}, {"name": "quality"}]
#: The tracker of a killed process's semaphores warns that it had to free them.
QUIET = {**os.environ, "PYTHONWARNINGS": "ignore"}
CHILD = """
import json, sys
from pathlib import Path
from tqpipe.batch import local, plan, prepare
source, out, steps, processes, prepare.SHARD = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]), int(sys.argv[5])
local.run(local.Input((Path(source),), source_lang="ca", target_lang="en"), Path(out),
          plan=plan.from_list(json.loads(steps)), processes=processes, use_cache=False)
"""


def digest(folder: Path) -> str:
    """One hash of all names and bytes in a batch's folder."""
    found = hashlib.sha256()
    for path in sorted(p for p in folder.rglob("*") if p.is_file() and not p.name.startswith(".batch")):
        found.update(f"{path.relative_to(folder)}\0".encode() + hashlib.sha256(path.read_bytes()).digest())
    return found.hexdigest()


def alive(group: int) -> bool:
    """Whether a process of the group is still there."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def tortured(
    command: list[str], out: Path, calm: str, seconds: float, kills: int, seed: int
) -> dict[str, int]:
    """Kill `command` so many times; how often it ended, how often as it should, and what the kills left behind."""
    rng = random.Random(seed)
    found = {"kills": 0, "ends": 0, "ends identical": 0, "orphans": 0}
    while True:
        child = subprocess.Popen(command, start_new_session=True, env=QUIET)
        if found["kills"] < kills:
            try:
                child.wait(timeout=rng.uniform(0.0, seconds))
            except subprocess.TimeoutExpired:
                os.kill(child.pid, signal.SIGKILL)
                found["kills"] += 1
        if child.wait() == -signal.SIGKILL:
            until = time.monotonic() + 5.0
            while alive(child.pid) and time.monotonic() < until:
                time.sleep(0.01)
            if alive(child.pid):
                found["orphans"] += 1
                os.killpg(child.pid, signal.SIGKILL)
            continue
        if child.returncode:
            raise RuntimeError(f"{command} failed after {found['kills']} kills")
        found["ends"] += 1
        found["ends identical"] += digest(out) == calm
        shutil.rmtree(out)
        if found["kills"] >= kills:
            return found


def run(data: Path, kills: int, limit: int | None) -> dict[str, Any]:
    corpus = data / "catalan" / "globalvoices.ca-en.jsonl.gz"
    if not have(corpus, "globalvoices"):
        return {}
    many, few = limit or 6000, min(limit or 120, 120)
    cases = [
        ("rules", RULES, 1, many, 250, kills // 2),
        ("rules, 2 processes", RULES, 2, many, 250, kills - kills // 2),
        ("models", MODELS, 1, few, 20, min(kills, 4)),
    ]
    results: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        for seed, (name, steps, processes, rows, shard, times) in enumerate(cases):
            source = head(corpus, Path(folder) / f"{rows}.jsonl", rows)
            calm, out = Path(folder) / "calm", Path(folder) / "out"

            def command(
                where: Path,
                source: Path = source,
                steps: Any = steps,
                processes: int = processes,
                shard: int = shard,
            ) -> list[str]:
                return [
                    sys.executable,
                    "-c",
                    CHILD,
                    str(source),
                    str(where),
                    json.dumps(steps),
                    str(processes),
                    str(shard),
                ]

            start = time.monotonic()
            subprocess.run(command(calm), check=True)
            seconds = time.monotonic() - start
            results[name] = {"rows": rows, "seconds, calm": seconds} | tortured(
                command(out), out, digest(calm), seconds, times, seed
            )
            shutil.rmtree(calm)
            print(f"{name}: {results[name]}", flush=True)
    header = ["steps", "rows", "seconds, calm", "kills", "ends", "ends identical", "orphans"]
    show("kill -9 at random moments, and resume", header, [[k, *v.values()] for k, v in results.items()])
    return results
