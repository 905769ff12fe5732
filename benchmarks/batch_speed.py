"""`speed.py batch`: pairs a second, memory and cost of `tqpipe batch`, and its peers, in one run.

Parts: rates (steps x corpus x processes x precision), ray (1 and 2 workers beside as many local processes, and whether
the outputs are the same; where Ray is installed), models (share of the machine's matrix rate), peers, near (duplicates
alone), memory (20 thousand to 2 million synthetic pairs). What is measured is written after each cell, so
that a run can be stopped; cells that are in the JSON file already are not measured again.
"""

from __future__ import annotations

import importlib.util
import json
import math
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import batch_peers
import matrix_rate
import numpy as np
from common import have, head, show

from tqpipe import cpu

PARTS = ("rates", "ray", "models", "peers", "near", "memory")
STEPS = {
    "rules": [{"name": "rules"}],
    "encoder": [{"name": "adequacy"}],
    "full": [{"name": "dedupe"}, {"name": "length"}, {"name": "language"},
             {"name": "adequacy"}, {"name": "rules"}, {"name": "quality"}],
    "dedupe": [{"name": "dedupe"}],
    "near": [{"name": "dedupe", "near": True}],
}  # fmt: skip
#: A batch in a process of its own: `seconds` is the whole batch with loading, `steady` is the rate from when as many
#: shards are done as there are processes: all have loaded then, and nothing that was begun before counts.
CHILD = """
import hashlib, json, resource, sys, time
from dataclasses import replace
from pathlib import Path
from tqpipe.batch import local, plan, prepare
from tqpipe.config import Config
source, out, steps, processes, precision, prepare.SHARD, executor = *sys.argv[1:4], int(sys.argv[4]), *sys.argv[5:]
prepare.SHARD = int(prepare.SHARD)
def own_peak():
    # Not ru_maxrss: that of a new process starts with what its parent had.
    status = Path("/proc/self/status")
    for line in status.read_text().splitlines() if status.exists() else ():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
config = Config()
config = replace(config, encoder=replace(config.encoder, precision=precision),
                 quality=replace(config.quality, precision=precision))
start, seen = time.perf_counter(), []
def told(rows, rate):
    if rows and (not seen or seen[-1][0] != rows):
        seen.append((rows, time.perf_counter()))
local.run(local.Input((Path(source),), source_lang="ca", target_lang="en"), Path(out), config=config,
          plan=plan.from_list(json.loads(steps)), processes=processes, use_cache=False, told=told,
          executor=executor)
end = time.perf_counter()
rows = seen[-1][0]
warm = next((s for s in seen if s[0] >= processes * prepare.SHARD), seen[-1])
later = rows - warm[0]
made = hashlib.sha256()
for path in sorted(Path(out).rglob("*.parquet")):
    made.update(path.read_bytes())
print(json.dumps({
    "rows": rows, "seconds": end - start, "pairs/s": rows / (end - start),
    "steady": later / (seen[-1][1] - warm[1]) if later else None,
    "peak MB": own_peak(), "sha256": made.hexdigest(),
    "worker MB": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024 if processes > 1 else None}))
"""


class Cells:
    """Figures by part and name, on disk after each."""

    def __init__(self, path: Path | None, base: dict[str, Any]):
        self._path = path
        known = json.loads(path.read_text(encoding="utf-8")) if path is not None and path.exists() else {}
        self.found: dict[str, Any] = base | known.get("batch", {})

    def measure(self, part: str, name: str, work: Any) -> Any:
        cells = self.found.setdefault(part, {})
        if name not in cells:
            cells[name] = work()
            print(f"{part}: {name}: {cells[name]}", flush=True)
            if self._path is not None:
                new = self._path.with_suffix(".new")
                new.write_text(json.dumps({"batch": self.found}, indent=1) + "\n", encoding="utf-8")
                new.replace(self._path)
        return cells[name]


def batch(
    source: Path,
    steps: str,
    rows: int,
    *,
    processes: int = 1,
    precision: str = "auto",
    shard: int = 0,
    executor: str = "local",
) -> Any:
    """One batch in a fresh folder and process; shards of an eighth of a small corpus, so that all work to the end."""
    with tempfile.TemporaryDirectory() as folder:
        size = shard or max(50, min(5000, rows // 8))
        done = subprocess.run(
            [sys.executable, "-c", CHILD, str(source), f"{folder}/out", json.dumps(STEPS[steps]), str(processes),
             precision, str(size), executor],
            check=False, capture_output=True, text=True,
        )  # fmt: skip
        if done.returncode:
            raise RuntimeError(done.stderr[-2000:])
        return json.loads(done.stdout.splitlines()[-1])


def corpora(data: Path, folder: Path, limit: int | None) -> dict[str, tuple[Path, int]]:
    """The two corpora as JSON lines, with their numbers of rows."""
    import gzip

    out = {}
    mt = data / "catalan" / "flores-mt.ca-en.jsonl.gz"
    if have(mt, "flores-mt"):
        path = folder / "flores-mt.jsonl"
        with gzip.open(mt, "rt", encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines]
        pairs = [(r["cat"], r[name]) for r in rows for name in r if name not in ("cat", "eng_ref")][:limit]
        path.write_text("".join(json.dumps({"src": s, "mt": t}) + "\n" for s, t in pairs), encoding="utf-8")
        out["flores-mt"] = path, len(pairs)
    news = data / "catalan" / "globalvoices.ca-en.jsonl.gz"
    if have(news, "globalvoices"):
        path = head(news, folder / "globalvoices.jsonl", limit or 1_000_000)
        with path.open("rb") as lines_of:
            out["globalvoices"] = path, sum(1 for _ in lines_of)
    return out


def texts(path: Path, most: int) -> list[tuple[str, str]]:
    with path.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for _, line in zip(range(most), lines, strict=False)]
    return [(row["src"], row["mt"]) for row in rows]


def synthetic(path: Path, rows: int) -> Path:
    """Pairs of random words, one in twenty a near duplicate of an earlier one."""
    rng = random.Random(0)
    letters = "abcdefghijklmnopqrstuvwxyz"
    words = ["".join(rng.choices(letters, k=rng.randint(2, 9))) for _ in range(20_000)]
    kept: list[list[str]] = []
    with path.open("w", encoding="utf-8") as file:
        for n in range(rows):
            chosen = rng.choices(words, k=rng.randint(5, 25))
            if n % 20 == 19:
                chosen = [*rng.choice(kept), rng.choice(words)]
            elif len(kept) < 1000:
                kept.append(chosen)
            file.write(json.dumps({"src": " ".join(chosen), "mt": " ".join(w[::-1] for w in chosen)}) + "\n")
    return path


def beside_ray(source: Path, steps: str, rows: int, workers: int) -> dict[str, Any]:
    """A batch on Ray and the same one by local processes."""
    ray, local = (batch(source, steps, rows, processes=workers, executor=kind) for kind in ("ray", "local"))
    return {"rows": ray["rows"], "seconds": ray["seconds"], "pairs/s": ray["pairs/s"], "steady": ray["steady"],
            "local pairs/s": local["pairs/s"], "local steady": local["steady"],
            "same output": ray["sha256"] == local["sha256"]}  # fmt: skip


def slope(points: list[tuple[float, float]]) -> float:
    """Of the logarithms: 1 is a cost in proportion to the size."""
    logs = np.log(np.array(points))
    return float(np.polyfit(logs[:, 0], logs[:, 1], 1)[0])


def near(path: Path, rows: int) -> dict[str, float]:
    """Near duplicates alone, in this process: rows a second, and how many were found."""
    from tqpipe.batch.seen import Seen

    pairs = [f"{s}\x1f{t}" for s, t in texts(path, rows)]
    with tempfile.TemporaryDirectory() as folder:
        seen = Seen(Path(folder) / "seen")
        start, found = time.perf_counter(), 0
        for at in range(0, len(pairs), 5000):
            part = pairs[at : at + 5000]
            numbers = list(range(at, at + len(part)))
            same = seen.first(0, part, numbers)
            rest = [k for k, row in enumerate(same) if row is None]
            like = seen.near(0, [part[k] for k in rest], [numbers[k] for k in rest], 0.85)
            found += len(part) - len(rest) + sum(row is not None for row in like)
        seconds = time.perf_counter() - start
        size = seen.size()
        seen.close()
    return {
        "rows": len(pairs),
        "rows/s": len(pairs) / seconds,
        "duplicates": found,
        "bytes a row": size / len(pairs),
    }


def run(
    data: Path,
    out: Path | None,
    *,
    limit: int | None,
    most: int,
    parts: list[str],
    opusfilter: Path | None,
    precisions: list[str],
) -> dict[str, Any]:
    cores = cpu.cores()
    cells = Cells(out, {"cores": cores, "limit": limit})
    if cells.found["limit"] != limit:
        raise SystemExit(f"{out}: measured with --limit {cells.found['limit']}; give another --json")
    with tempfile.TemporaryDirectory() as place:
        found = corpora(data, Path(place), limit)
        if "rates" in parts:
            _rates(cells, found, precisions)
        if "ray" in parts and importlib.util.find_spec("ray") is not None:
            _ray(cells, found)
        if found and "models" in parts:
            path, rows = found.get("globalvoices") or next(iter(found.values()))
            cells.measure("models", "matrix rate", matrix_rate.peak)
            cells.measure("models", "by model", lambda: matrix_rate.models(texts(path, min(rows, 1000))))
        if found and "peers" in parts:
            _peers(cells, found, opusfilter)
        if "near" in parts:
            for name, (path, rows) in found.items():
                cells.measure("near", name, partial(near, path, rows))
        if "memory" in parts:
            _memory(cells, Path(place) / "synthetic.jsonl", most)
    tables(cells.found)
    return cells.found


#: Name of a corpus -> its file and how many rows it has.
Corpora = Mapping[str, tuple[Path, int]]


def _rates(cells: Cells, found: Corpora, precisions: Sequence[str]) -> None:
    kinds = [("rules", 1, "auto"), ("rules", 2, "auto")]
    kinds += [
        (steps, n, precision) for steps in ("encoder", "full") for n in (1, 2) for precision in precisions
    ]
    for name, (path, rows) in found.items():
        for steps, processes, precision in kinds:
            measure = partial(batch, path, steps, rows, processes=processes, precision=precision)
            cells.measure("rates", f"{name}, {steps}, {processes} x, {precision}", measure)


def _ray(cells: Cells, found: Corpora) -> None:
    for name, (path, rows) in found.items():
        for steps, workers in (("rules", 1), ("rules", 2), ("full", 1), ("full", 2)):
            measure = partial(beside_ray, path, steps, rows, workers)
            cells.measure("ray", f"{name}, {steps}, {workers} workers", measure)


def _peers(cells: Cells, found: Corpora, opusfilter: Path | None) -> None:
    for name, (path, rows) in found.items():
        cells.measure(
            "peers", f"{name}, OpusFilter's rules", partial(batch_peers.opusfilter, opusfilter, path)
        )
        cells.measure(
            "peers",
            f"{name}, sacreBLEU's chrF",
            lambda path=path, rows=rows: batch_peers.chrf(texts(path, rows)),
        )
    cells.measure("peers", "XLM-R large, random weights", lambda: {"pairs/s": batch_peers.xlmr_large()})


def _memory(cells: Cells, place: Path, most: int) -> None:
    for rows in [n for n in (20_000, 200_000, 2_000_000) if n <= most]:
        for steps in ("dedupe", "near"):
            name = f"{steps}, {rows}"
            if name not in cells.found.get("memory", {}):
                cells.measure("memory", name, partial(batch, synthetic(place, rows), steps, rows, shard=5000))
    if most < 20_000:
        cells.measure("memory", f"near, {most}", partial(batch, synthetic(place, most), "near", most))


def tables(found: dict[str, Any]) -> None:
    columns = ["rows", "seconds", "pairs/s", "steady", "peak MB", "worker MB"]
    for part, title in (("rates", "tqpipe batch"), ("memory", "Synthetic pairs")):
        if rows := found.get(part):
            show(title, [part, *columns], [[k, *(_shown(v[c]) for c in columns)] for k, v in rows.items()])
    for steps in ("dedupe", "near"):
        points = [
            (v["rows"], v["seconds"]) for k, v in found.get("memory", {}).items() if k.startswith(f"{steps},")
        ]
        if len(points) > 1:
            print(f"log-log slope of {steps}: {slope(points):.3f}")
    if "by model" in (models := found.get("models", {})):
        rates = models["matrix rate"]
        print("\nmatrix rate, GFLOP/s: " + ", ".join(f"{k} {v:.0f}" for k, v in rates.items()))
        rows = [
            [
                name,
                *(f"{x:.2f}" for x in cell.values()),
                f"{cell['GFLOP/s'] / rates[name.split(', ')[1]]:.1%}",
            ]
            for name, cell in models["by model"].items()
        ]
        show(
            "Models",
            ["model", "pairs/s", "tokens a pair", "GFLOP a pair", "GFLOP/s", "share of the rate"],
            rows,
        )
    for part in ("ray", "peers", "near"):
        for name, cell in found.get(part, {}).items():
            print(f"{name}: " + ", ".join(f"{k} {_shown(v)}" for k, v in cell.items()))


def _shown(value: Any) -> str:
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return "-"
    return f"{value:,.1f}" if isinstance(value, float) else str(value)
