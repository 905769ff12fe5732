"""What the review's tests share: runs made without models, servers, signed-in clients."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import httpx

from tqpipe import store
from tqpipe.review import demo_run
from tqpipe.review.server import Server
from tqpipe.types import Alignment, Flag, Pair, Record, Run, Segment, Span

SOURCE = "El president va dir que sí, i la col·laboració seguirà."
TARGET = "The president said yes, and the the collaboration will go on."


def flag(start: int, end: int, **kw: Any) -> Flag:
    values: dict[str, Any] = {
        "check": "repetition", "category": "linguistic-conventions/grammar", "severity": "major", "confidence": 0.8,
        "message": "Doubled.", **kw,
    }  # fmt: skip
    return Flag(spans=(Span("target", start, end),), **values)


def record(
    n: int, source: str = SOURCE, target: str = TARGET, flags: Sequence[Flag] | None = None, risk: float = 0.5
) -> Record:
    sides = [
        (Segment(f"a.{c}.txt", c, 0, len(t), t),) if t else () for c, t in (("ca", source), ("en", target))
    ]
    pair = Pair(f"s{n}", sides[0], sides[1], source, target, Alignment("1-1", 0.1, 0.9))
    found = (flag(28, 35),) if flags is None else tuple(flags)
    return Record(pair, {"adequacy": 0.9}, found, risk, "review")


def write(folder: Path, *records: Record) -> Path:
    """A run of these records (three ordinary ones by default) in `folder`/run."""
    inputs = {side: {"name": f"a.{c}.txt", "lang": c} for side, c in (("source", "ca"), ("target", "en"))}
    run = Run(
        records or tuple(record(n) for n in range(3)), {"tqpipe": "0", "inputs": inputs, "signature": "s"}
    )
    store.write_run(run, folder / "run")
    return folder / "run"


def write_demo(folder: Path, segments: int, **options: Any) -> Path:
    store.write_run(demo_run.make(segments, **options), folder / "run")
    return folder / "run"


class Client:
    """A signed-in browser's requests."""

    def __init__(self, url: str, name: str | None = None, secret: str | None = None):
        address = url.split("?")[0]
        self.http = httpx.Client(base_url=address, timeout=30)
        self.origin = {"Origin": address.rstrip("/")}
        if name is None:
            answer = self.http.get(url)
        else:
            answer = self.http.post("signin", data={"name": name, "secret": secret}, headers=self.origin)
        assert answer.status_code == 303, answer.text
        self.reload()

    def reload(self) -> None:
        page = self.http.get("")
        found = re.search(r'name="csrf" content="([0-9a-f]+)"', page.text)
        assert found, page.text[:300]
        self.headers = {**self.origin, "X-CSRF-Token": found[1]}

    def get(self, path: str, **params: Any) -> Any:
        answer = self.http.get(f"api/{path}", params=params)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def post(self, path: str, body: Any, status: int | None = None) -> Any:
        answer = self.http.post(f"api/{path}", json=body, headers=self.headers)
        if status is not None:
            assert answer.status_code == status, answer.text
            return answer.json()
        return answer

    def event(self, index: int, kind: str, *, code: int = 201, base: int | None = None, **fields: Any) -> Any:
        base = self.get(f"segments/{index}")["revision"] if base is None else base
        return self.post(f"segments/{index}/events", {"kind": kind, "base": base, **fields}, code)

    def segment(self, index: int) -> Any:
        return self.get(f"segments/{index}")


def client(server: Server, name: str | None = None, secret: str | None = None) -> Client:
    return Client(server.url, name, secret)
