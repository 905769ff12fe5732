"""Twenty reviewers at once on a server of its own process: writes a second, latency, errors, events lost.

Each reviewer decides, edits, comments and sets a status, and reads the queue now and then, as the page does. The
baseline is the same number of bare commits to an SQLite file on the same disk: what no server can be faster than.
"""

from __future__ import annotations

import asyncio
import random
import re
import sqlite3
import tempfile
import time
from pathlib import Path
from typing import Any

import httpx
from common import show

from tqpipe import store
from tqpipe.review import auth, demo_run
from tqpipe.review.process import Process
from tqpipe.review.session import Review

REVIEWERS, RATE, SEGMENTS = 20, 50.0, 1000


def load(seconds: float = 60.0) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        run = Path(folder) / "run"
        store.write_run(demo_run.make(SEGMENTS), run)
        names = [f"reviewer {n}" for n in range(REVIEWERS)]
        hashed = auth.hash_secret("secret", b"0" * 16)
        people = Path(folder) / "reviewers.toml"
        people.write_text(
            "".join(f'[reviewers."{n}"]\nsecret = "{hashed}"\n' for n in names), encoding="utf-8"
        )
        server = Process(run, "--auth", str(people))
        try:
            found = asyncio.run(_all(server.url, names, seconds))
        finally:
            server.kill()  # as hard as a crash: what was acknowledged must be there all the same
        review = Review(run)
        made = {event.client for event in review.db.events()}
        found["lost"] = len(found.pop("acknowledged") - made)
        found["faults"] = len(review.db.faults())
        review.close()
        found["bare commit p50 ms"], found["bare commit p99 ms"] = _bare(Path(folder), int(RATE * 10))
    keys = ["writes", "writes/s", "reads", "p50 ms", "p95 ms", "p99 ms", "max ms", "errors", "lost", "faults"]
    keys += ["bare commit p50 ms", "bare commit p99 ms"]
    show(f"{REVIEWERS} reviewers, {seconds:g} s, then SIGKILL", keys, [[found[key] for key in keys]])
    return found


async def _all(address: str, names: list[str], seconds: float) -> dict[str, Any]:
    times: list[float] = []
    acknowledged: set[str] = set()
    errors: list[str] = []
    reads = 0
    end = 0.0

    async def reviewer(name: str) -> None:
        nonlocal reads
        rng = random.Random(name)
        async with httpx.AsyncClient(base_url=address, timeout=30) as http:
            origin = {"Origin": address.rstrip("/")}
            await http.post("signin", data={"name": name, "secret": "secret"}, headers=origin)
            page = (await http.get("")).text
            token = re.search(r'name="csrf" content="([0-9a-f]+)"', page)
            assert token, page[:200]
            headers = {**origin, "X-CSRF-Token": token[1]}
            ready.release()
            await go.wait()
            pause = REVIEWERS / RATE
            due = time.perf_counter() + rng.uniform(0, pause)
            while due < end:
                await asyncio.sleep(max(0.0, due - time.perf_counter()))
                due += pause
                body = _body(rng, name, len(times))
                index = rng.randrange(SEGMENTS)
                start = time.perf_counter()
                answer = await http.post(f"api/segments/{index}/events", json=body, headers=headers)
                times.append(1000 * (time.perf_counter() - start))
                if answer.status_code != 201:
                    errors.append(answer.text)
                elif any(e["by"] == name for e in answer.json()["history"][-1:]):
                    acknowledged.add(body["client"])
                if rng.random() < 0.2:
                    reads += (await http.get("api/queue", params={"q": "president"})).status_code == 200

    ready, go = asyncio.Semaphore(0), asyncio.Event()
    tasks = [asyncio.create_task(reviewer(name)) for name in names]
    for _ in names:
        await ready.acquire()
    end = time.perf_counter() + seconds
    begun = time.perf_counter()
    go.set()
    await asyncio.gather(*tasks)
    took = time.perf_counter() - begun
    times.sort()
    return {
        "writes": len(times),
        "writes/s": len(times) / took,
        "reads": reads,
        "errors": len(errors),
        "acknowledged": acknowledged,
        **{f"p{p} ms": times[min(len(times) - 1, len(times) * p // 100)] for p in (50, 95, 99)},
        "max ms": times[-1],
    }


def _body(rng: random.Random, name: str, number: int) -> dict[str, Any]:
    """A save that always changes something, over whatever others did."""
    body: dict[str, Any] = {"base": 0, "force": True, "client": f"{name} {number} {rng.getrandbits(64)}"}
    kind = rng.choice(("edit", "comment", "score"))
    unique = f"{number} {rng.random()}"
    fields = {
        "edit": {"target": f"An edited sentence, {unique}."},
        "comment": {"text": f"A remark, {unique}."},
        "score": {"quality": rng.uniform(0, 100)},
    }
    return body | {"kind": kind, **fields[kind]}


def _bare(folder: Path, commits: int) -> tuple[float, float]:
    connection = sqlite3.connect(folder / "bare.sqlite", isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE t (x TEXT)")
    times = []
    for n in range(commits):
        start = time.perf_counter()
        connection.execute("INSERT INTO t VALUES (?)", (f"A remark, {n}." * 5,))
        times.append(1000 * (time.perf_counter() - start))
    connection.close()
    times.sort()
    return times[len(times) // 2], times[len(times) * 99 // 100]
