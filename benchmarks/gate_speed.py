"""`speed.py gate`: the whole process of `tqpipe gate` on corpora/: nothing cached, all cached, one segment changed."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from common import show

CORPORA = Path(__file__).parent.parent / "corpora"


def _gate(folder: Path, cache: Path) -> dict[str, float]:
    """Seconds of one run, on the wall and of CPU, and its exit code."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", "tqpipe.cli", "gate", "--config", str(folder / "gate.toml")],
        check=False, capture_output=True, text=True, env={**os.environ, "TQPIPE_CACHE": str(cache)},
    )  # fmt: skip
    seconds, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stderr[-2000:])
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {"seconds": seconds, "CPU seconds": cpu, "exit": done.returncode}


def run(times: int = 3) -> dict[str, Any]:
    """Each of `times` changes is another one; the fastest counts, since other processes only make it slower."""
    with tempfile.TemporaryDirectory() as place:
        folder, cache = Path(place) / "corpora", Path(place) / "cache"
        shutil.copytree(CORPORA, folder)
        pairs = folder / "demo" / "pairs.tsv"
        lines = pairs.read_text(encoding="utf-8").split("\n")
        found = {"nothing cached (the encoder is converted, too)": _gate(folder, cache)}
        found["all cached"] = min((_gate(folder, cache) for _ in range(times)), key=lambda r: r["seconds"])
        changed = []
        for number in range(times):
            new = [*lines[:7], f"{lines[7]} Addition {number}.", *lines[8:]]
            pairs.write_text("\n".join(new), encoding="utf-8")
            changed.append(_gate(folder, cache))
        found["one segment changed"] = min(changed, key=lambda r: r["seconds"])
    columns = ["seconds", "CPU seconds", "exit"]
    show(
        "tqpipe gate, 336 segments", ["", *columns], [[k, *(v[c] for c in columns)] for k, v in found.items()]
    )
    return found
