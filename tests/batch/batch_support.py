"""What the tests of batches share: a corpus with duplicates and broken rows, a folder's digest, a run in a process."""

from __future__ import annotations

import hashlib
import json
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

from tqpipe.batch import plan

STEPS = [{"name": "length", "max_chars": 60}, {"name": "dedupe", "near": True}]
CHEAP = plan.from_list(STEPS)
_TEXT = "casa gos gat arbre llibre taula cadira finestra porta carrer ciutat poble riu muntanya mar sol lluna"
WORDS = _TEXT.split()

#: `python -c RUN INPUT OUT PROCESSES SLEEP`: shards of 50 rows, SLEEP seconds after each.
RUN = f"""
import sys, time
from tqpipe import storage
from tqpipe.batch import local, plan, prepare
from tqpipe.types import TqpipeError
prepare.SHARD = 50
def slow(rows, rate): time.sleep(float(sys.argv[4]))
try:
    local.run(local.Input((storage.place(sys.argv[1]),)), storage.place(sys.argv[2]), plan=plan.from_list({STEPS!r}),
              processes=int(sys.argv[3]), told=slow)
except TqpipeError as error:
    sys.exit(f"error: {{error}}")
"""


def corpus(path: Path, rows: int, seed: int = 0) -> Path:
    rng = random.Random(seed)
    with path.open("w", encoding="utf-8") as file:
        for n in range(rows):
            if n % 17 == 5:
                file.write("{broken\n")
                continue
            words = " ".join(rng.choices(WORDS, k=rng.randint(2, 12)))
            text = "El mateix text de sempre" if n % 10 == 3 else words
            file.write(json.dumps({"src": text, "mt": text.upper()}) + "\n")
    return path


def digest(folder: Path) -> dict[str, str]:
    files = (p for p in folder.rglob("*") if p.is_file() and not p.name.startswith(".batch"))
    return {str(p.relative_to(folder)): hashlib.sha256(p.read_bytes()).hexdigest() for p in files}


def start(
    source: Path, out: Path | str, *, processes: int = 1, sleep: float = 0.02, before: str = ""
) -> subprocess.Popen[str]:
    """A batch in a process group of its own; `before` is code that runs in it first."""
    return subprocess.Popen(
        [sys.executable, "-c", before + RUN, str(source), str(out), str(processes), str(sleep)],
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )


def objects(s3: Any, prefix: str, bucket: str = "news") -> dict[str, bytes]:
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix)
    names = [found["Key"] for page in pages for found in page.get("Contents", [])]
    return {n.removeprefix(prefix): s3.get_object(Bucket=bucket, Key=n)["Body"].read() for n in names}


def same(folder: Path, found: dict[str, bytes]) -> bool:
    """Whether a batch's folder and what is on the storage are the same, file for file."""
    return {str(p.relative_to(folder)): p.read_bytes() for p in map(folder.joinpath, digest(folder))} == found
