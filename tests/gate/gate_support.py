"""Runs made by hand: every number is what a test says it is, so no test depends on a model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from tqpipe import store
from tqpipe.ingest import make_pair
from tqpipe.types import Flag, Record, Run, Severity, Span, Verdict

VERSIONS = {"encoder": "tiny@1:fp32", "quality": "judge@1:fp32", "checks": {"numbers": "1", "names": "2"}}
CONFIG = {"encoder": {"threads": 0}, "checks": {"disabled": [], "waivers": ""}, "quality": {"enabled": True}}


def flag(check: str = "numbers", severity: Severity = "major", **options: Any) -> Flag:
    given: dict[str, Any] = {"spans": (Span("target", 0, 1),), "message": f"{check} says so."}
    return Flag(check, "accuracy/mistranslation", severity, 0.9, **(given | options))


def record(
    source: str,
    target: str,
    quality: float | None = 80.0,
    verdict: Verdict = "ok",
    *,
    id: str = "",
    risk: float | None = None,
    flags: Sequence[Flag] = (),
    scores: Mapping[str, float | None] | None = None,
    reference: str | None = None,
) -> Record:
    pair = make_pair(source, target, id=id or "?", reference=reference)
    usual = {"ok": 0.05, "review": 0.5, "broken": 0.9}[verdict]
    values = {"quality": quality, "adequacy": 0.8, **(scores or {})}
    missing = {k: "not made" for k, v in values.items() if v is None}
    return Record(pair, values, tuple(flags), usual if risk is None else risk, verdict, missing)


def run(
    records: Sequence[Record],
    *,
    doc: str = "a.tsv",
    langs: tuple[str, str] = ("ca", "en"),
    versions: Mapping[str, Any] | None = None,
    config: Mapping[str, Any] | None = None,
    notes: Sequence[str] = (),
) -> Run:
    side = {"name": doc, "sha256": "0" * 64, "chars": 1, "segments": len(records)}
    numbered = tuple(
        replace(r, pair=replace(r.pair, id=str(n))) if r.pair.id == "?" else r
        for n, r in enumerate(records, 1)
    )
    manifest: dict[str, Any] = {
        "tqpipe": "0.1.0",
        "signature": "s",
        "inputs": {
            "source": side | {"lang": langs[0]},
            "target": side | {"lang": langs[1]},
            "reference": None,
        },
        "config": {**CONFIG, **(config or {})},
        "versions": {**VERSIONS, **(versions or {})},
        "notes": list(notes),
        "counts": {},
        "timings": {},
        "corpus": {},
    }
    return Run(numbered, manifest)


def many(count: int = 40, *, quality: float = 80.0, doc: str = "a.tsv") -> Run:
    return run([record(f"Font {n}.", f"Spring {n}.", quality + n % 7) for n in range(count)], doc=doc)


def replaced(base: Run, changes: Mapping[int, Record]) -> Run:
    """A run with some of its records exchanged; they keep their source and their id."""
    records = list(base.records)
    for n, new in changes.items():
        old = records[n].pair
        pair = replace(new.pair, id=old.id, source=old.source, source_text=old.source_text)
        records[n] = replace(new, pair=pair)
    return Run(tuple(records), base.manifest)


def written(base: Run, folder: Path) -> Path:
    store.write_run(base, folder, force=True)
    return folder
