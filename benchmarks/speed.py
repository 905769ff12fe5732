"""Speed and memory: processes of `tqpipe run`, the aligner to 20,000 sentences, rules, review screen, gate, batch.

    python benchmarks/speed.py run|align|rules|review|gate|batch|batch-kills [--data FOLDER] [--json OUT]

Timings on shared machines are noisy: compare figures of one run.
"""

from __future__ import annotations

import gzip
import itertools
import json
import math
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import batch_kills
import batch_speed
import gate_speed
from common import ARTICLE, have, parser, save, show


def timed(command: list[str], env: dict[str, str] | None = None) -> tuple[float, float]:
    """Seconds and peak memory in MB of one whole process."""
    start = time.perf_counter()
    child = subprocess.Popen(command, env={**os.environ, **(env or {})}, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    if status:
        raise RuntimeError(f"{command} failed")
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def run(_: Path) -> dict[str, Any]:
    tool = str(Path(sys.executable).parent / "tqpipe")
    files = [str(ARTICLE / "article.ca.txt"), str(ARTICLE / "article.en.txt")]
    results: dict[str, Any] = {}
    help_times = sorted(timed([tool, "--help"])[0] for _ in range(5))
    results["tqpipe --help"] = (help_times[2], 0.0)
    with tempfile.TemporaryDirectory() as folder:
        env = {"TQPIPE_CACHE": f"{folder}/cache"}
        command = [tool, "run", *files, "--out", f"{folder}/out", "--force"]
        # Cold: the encoder is converted first. Warm: the second run on.
        results["tqpipe run, cold cache"] = timed(command, env)
        warm = sorted(timed(command, env) for _ in range(3))
        results["tqpipe run, warm cache"] = warm[1]
    show(
        "Whole process on the article",
        ["command", "seconds", "peak MB"],
        [[k, *v] for k, v in results.items()],
    )
    return results


def document(data: Path, size: int) -> tuple[list[str], list[str]]:
    """The first `size` pairs of globalvoices; one sentence in eleven is missing on either side."""
    sides: tuple[list[str], list[str]] = ([], [])
    with gzip.open(data / "catalan" / "globalvoices.ca-en.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in itertools.islice(lines, size):
            row = json.loads(line)
            for side, name in zip(sides, ("ca", "en"), strict=True):
                side.append(" ".join(row[name].split()))
    return [s for k, s in enumerate(sides[0]) if k % 11 != 3], [
        s for k, s in enumerate(sides[1]) if k % 11 != 7
    ]


def gale_church(source: list[str], target: list[str]) -> float:
    """Seconds of the peer (the `galechurch` package, in Rust) where it is installed; it uses lengths alone."""
    try:
        import galechurch
    except ImportError:
        return math.nan
    start = time.perf_counter()
    try:
        galechurch.align(source, target)
    except ValueError:  # more cells than it takes
        return math.nan
    return time.perf_counter() - start


CHILD = """
import json, resource, sys, time
from pathlib import Path
from tqpipe import pipeline
from tqpipe.encoder import TransformerEncoder
from tqpipe.types import Document
sides = [Document(p, c, Path(p).read_text(encoding="utf-8")) for p, c in ((sys.argv[1], "ca"), (sys.argv[2], "en"))]
encoder = TransformerEncoder()
encoder.encode(["warm up"])
start = time.perf_counter()
clock = pipeline.Clock(pipeline.silent)
aligned = pipeline.align_documents(*sides, pre_segmented=True, encoder=encoder, clock=clock)
total = time.perf_counter() - start
linked = sum(b.a > 0 and b.b > 0 for b in aligned.beads)
print(json.dumps({"total": total, "timings": clock.timings, "linked": linked,
                  "peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}))
"""


def align(data: Path, most: int) -> dict[str, Any]:
    if not have(data / "catalan", "globalvoices"):
        return {}
    sizes = [n for n in (500, 2000, 5000, 20000) if n <= most]
    results: dict[str, Any] = {}
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for size in sizes:
            paths = [Path(folder) / f"{size}.{c}" for c in ("ca", "en")]
            for path, lines in zip(paths, document(data, size), strict=True):
                path.write_text("\n".join(lines) + "\n", encoding="utf-8")
            out = subprocess.run(
                [sys.executable, "-c", CHILD, *map(str, paths)], check=True, capture_output=True, text=True
            )
            found = json.loads(out.stdout.splitlines()[-1])
            sentences = sum(len(p.read_text(encoding="utf-8").splitlines()) for p in paths)
            peer = gale_church(*(p.read_text(encoding="utf-8").splitlines() for p in paths))
            results[str(size)] = {**found, "sentences": sentences, "gale-church": peer}
            timings = found["timings"]
            rows.append(
                [
                    size, sentences / found["total"], found["total"], timings["encode"] / found["total"],
                    timings["align"], found["peak"], peer,
                ]
            )  # fmt: skip
    slope = {}
    for name, value in (
        ("end to end", lambda v: v["total"]),
        ("search only", lambda v: v["timings"]["align"]),
    ):
        points = [(math.log(int(k)), math.log(value(v))) for k, v in results.items()]
        mean = [sum(p[d] for p in points) / len(points) for d in (0, 1)]
        top = sum((x - mean[0]) * (y - mean[1]) for x, y in points)
        slope[name] = top / max(sum((x - mean[0]) ** 2 for x, _ in points), 1e-9)
    results["slope"] = slope
    header = [
        "sentences a side",
        "sentences/s",
        "seconds",
        "share encoding",
        "search s",
        "peak MB",
        "Gale-Church s",
    ]
    show(f"Alignment; log-log slopes {slope}", header, rows)
    return results


def _rows(data: Path) -> dict[str, list[tuple[str, str]]]:
    """Pairs by kind: news sentences, and strings of the length of a program's (60 characters at most)."""
    with gzip.open(data / "catalan" / "ntrex.jsonl.gz", "rt", encoding="utf-8") as lines:
        news = [(row["ca"], row["en"]) for row in map(json.loads, lines)]
    short = []
    with gzip.open(data / "catalan" / "globalvoices.ca-en.jsonl.gz", "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            pair = " ".join(row["ca"].split()), " ".join(row["en"].split())
            if all(0 < len(text) <= 60 for text in pair):
                short.append(pair)
            if len(short) == 4000:
                break
    return {"news sentences": news, "short strings": short}


def _pofilter(rows: list[tuple[str, str]]) -> tuple[float, int, int]:
    """CPU seconds, units and units with a failure of translate-toolkit's pofilter, its 40-odd checks, one process."""
    from translate.filters import checks as theirs
    from translate.storage import pypo

    store = pypo.pofile()
    for source, target in rows:
        unit = store.addsourceunit(source)
        unit.target = target
    store = pypo.pofile.parsestring(bytes(store))
    checker = theirs.TeeChecker(
        theirs.CheckerConfig(targetlanguage="en"),
        checkerclasses=[theirs.StandardChecker, theirs.StandardUnitChecker],
    )
    units = [u for u in store.units if u.istranslated()]
    for unit in units[:50]:
        checker.run_filters(unit)
    start = time.process_time()
    flagged = sum(bool(checker.run_filters(unit)) for unit in units)
    return time.process_time() - start, len(units), flagged


def _rules(rows: list[tuple[str, str]]) -> tuple[float, int, int]:
    """The same for all of our checks without the encoder, warmed up on other pairs (word lists are read once)."""
    from tqpipe import checks
    from tqpipe.ingest import make_pair
    from tqpipe.types import Context

    built = checks.build({})
    pairs = [make_pair(s, t, id=str(k)) for k, (s, t) in enumerate(rows)]
    warm = [make_pair(f"{s} Això és una prova.", f"{t} This is xqzzt a test.", id="w") for s, t in rows[:50]]
    checks.run_checks(warm, Context("ca", "en", warm), built)
    start = time.process_time()
    flagged = sum(map(bool, checks.run_checks(pairs, Context("ca", "en", pairs), built)))
    return time.process_time() - start, len(pairs), flagged


def rules(data: Path) -> dict[str, Any]:
    """Pairs a second of CPU time of one core, beside translate-toolkit's pofilter on the same pairs."""
    if not have(data / "catalan" / "ntrex.jsonl.gz", "NTREX"):
        return {}
    results: dict[str, Any] = {}
    for kind, rows in _rows(data).items():
        chars = sum(len(s) + len(t) for s, t in rows) / len(rows) / 2
        for tool, function in (("tqpipe rules", _rules), ("pofilter", _pofilter)):
            seconds, units, flagged = function(rows)
            results[f"{kind}, {tool}"] = {
                "pairs": units, "chars": chars, "per_second": units / seconds, "flagged": flagged / units
            }  # fmt: skip
    show(
        "Rules alone, one core, CPU time; human translations, so nearly every flag is a false alarm",
        ["pairs, tool", "pairs", "characters a side", "pairs/s", "share flagged"],
        [[k, v["pairs"], v["chars"], v["per_second"], v["flagged"]] for k, v in results.items()],
    )
    return results


def review(seconds: float) -> dict[str, Any]:
    """The review screen: its page over 10,000 segments, and its server under twenty reviewers."""
    from review_load import load
    from review_page import page

    return {"page": page(), "load": load(seconds)}


def main() -> None:
    options = parser(__doc__)
    options.add_argument("part", choices=("run", "align", "rules", "review", "gate", "batch", "batch-kills"))
    options.add_argument("--most", type=int, help="sentences of `align`, rows of `batch`'s memory")
    options.add_argument("--seconds", type=float, default=60.0, help="of the load on the review server")
    options.add_argument("--limit", type=int, help="rows of a corpus in `batch` and `batch-kills`")
    options.add_argument("--parts", default=",".join(batch_speed.PARTS), help="of `batch`, comma-separated")
    options.add_argument(
        "--precisions",
        default="auto,fp32",
        help="`batch`: of the rates; those left out are measured when the same --json is given again with them",
    )
    options.add_argument(
        "--opusfilter", type=Path, help="`batch`: an interpreter where OpusFilter is installed"
    )
    options.add_argument("--kills", type=int, default=50, help="of `batch-kills`")
    args = options.parse_args()
    parts = {
        "run": lambda: run(args.data),
        "align": lambda: align(args.data, args.most or 20000),
        "rules": lambda: rules(args.data),
        "review": lambda: review(args.seconds),
        "gate": gate_speed.run,
        "batch": lambda: batch_speed.run(
            args.data,
            args.json,
            limit=args.limit,
            most=args.most or args.limit or 2_000_000,
            parts=args.parts.split(","),
            opusfilter=args.opusfilter,
            precisions=args.precisions.split(","),
        ),
        "batch-kills": lambda: batch_kills.run(args.data, args.kills, args.limit),
    }
    save(args.json, {args.part: parts[args.part]()})


if __name__ == "__main__":
    main()
