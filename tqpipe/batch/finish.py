"""The end of a batch: the last step, the kept rows, the books (rows in = kept + dropped + rejects), the report.

Shard by shard, in memory of one; run again it writes the same bytes.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tqpipe import storage
from tqpipe.batch import card, shards
from tqpipe.batch.figures import Figures
from tqpipe.batch.plan import LOWEST_IS_BEST, Plan, TopK
from tqpipe.storage import Location
from tqpipe.types import TqpipeError

MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class Threshold:
    """Scores better than `value` stay, and of those equal to it the first `ties`. Both are turned by `sign`, which
    makes the best ones the highest.
    """

    value: float
    ties: int
    sign: float = 1.0

    def better(self, score: float) -> bool:
        """Whether a score stays whatever its row."""
        return score * self.sign > self.value

    def equal(self, score: float) -> bool:
        """Whether a score is the threshold's own: the first `ties` rows of them stay."""
        return score * self.sign == self.value


def close(out: Location, plan: Plan, rows: int, notes: Sequence[str] = ()) -> Mapping[str, Any]:
    """Make the kept shards, rejects.jsonl, report.html and last manifest.json, which is returned. `notes` are what a
    reader should know of the input, as sentences.

    Raises TqpipeError where a shard is missing.
    """
    from tqpipe.batch import page

    paths = shards.parts(out)
    top = plan.last
    threshold = None if top is None else threshold_of(paths, top)
    figures = Figures(plan.names())
    ties = 0
    files = []
    number = 0
    for number, path in enumerate(paths):
        if path.name != shards.part(out, shards.SCORED, number).name:
            raise TqpipeError(f"{out}: shard {number} is missing; run the same batch again")
        table = shards.read_part(path)
        data = table.to_pylist()
        kept = []
        for row in data:
            # A row that `--on-bad-row keep` keeps has no scores to be compared.
            ranked = row["dropped_by"] is None and row["problem"] is None
            if ranked and threshold is not None and top is not None:
                score = row[top.by]
                stays = score is not None and threshold.better(score)
                if score is not None and threshold.equal(score) and ties < threshold.ties:
                    stays, ties = True, ties + 1
                if not stays:
                    row["dropped_by"], row["reason"] = top.name, _below(top, threshold)
            figures.add(row)
            if row["dropped_by"] is None:
                kept.append(row)
        target = shards.part(out, shards.KEPT, number)
        shards.write_table(target, kept)
        files.append({"file": f"{shards.KEPT}/{target.name}", "rows": len(kept)})
    for stale in shards.parts(out, shards.KEPT)[len(paths) :]:
        storage.remove(stale)
    counts = [shards.counts(out, n) for n in range(len(paths))]
    rejected = _rejects(out, len(paths), figures)
    read = sum(count["read"] for count in counts)
    if read + rejected != rows or figures.kept + sum(figures.dropped.values()) != read:
        raise AssertionError(
            f"rows were lost: {rows} in, {figures.kept} kept, {figures.dropped} dropped, {rejected} rejects"
        )
    manifest = {
        "format": 1, "rows": rows, "kept": figures.kept, "dropped": figures.dropped, "rejected": rejected,
        "steps": plan.as_list(), "plan": json.loads(storage.read_bytes(out / "plan.json")),
        "scored": [{"file": f"{shards.SCORED}/{p.name}", **n} for p, n in zip(paths, counts, strict=True)],
        "files": files, "figures": figures.as_dict(), "notes": list(notes),
        # In the scored shards, which were whole before, these rows are as the step found them.
        "last": None if top is None or threshold is None else {"step": top.name, "reason": _below(top, threshold)},
    }  # fmt: skip
    shards.write_bytes(out / "README.md", _card(manifest).encode())
    shards.write_bytes(out / "report.html", page.render(manifest, figures).encode("utf-8", "replace"))
    shards.write_bytes(out / MANIFEST, (json.dumps(manifest, indent=1, sort_keys=True) + "\n").encode())
    return manifest


def _below(top: TopK, threshold: Threshold) -> str:
    limit = threshold.value * threshold.sign
    which = f"up to {limit:.4g}" if threshold.sign < 0 else f"from {limit:.4g} on"
    return f"not among the best by {top.by}" + (f" ({which})" if np.isfinite(limit) else "")


def _rejects(out: Location, number: int, figures: Figures) -> int:
    lines = 0

    def parts() -> Iterator[bytes]:
        nonlocal lines
        for n in range(number):
            data = storage.read_bytes(shards.rejected(out, n))
            lines += data.count(b"\n")
            for line in data.splitlines():
                figures.reject(json.loads(line))
            yield data

    shards.write_blocks(out / shards.REJECTS, parts())
    return lines


def threshold_of(paths: list[Location], top: TopK) -> Threshold:
    """The k-th best score, exactly, in bounded memory: a radix selection in four passes over the scores."""
    sign = -1.0 if top.by in LOWEST_IS_BEST else 1.0
    counts = sum(len(values) for values in _scores(paths, top.by))
    k = min(counts, top.k or round(top.share * sum(_ranked(paths))))
    if k == 0:
        return Threshold(np.inf, 0, sign)
    prefix, fixed, left = 0, 0, k
    for shift in (48, 32, 16, 0):
        histogram = np.zeros(1 << 16, dtype=np.int64)
        for values in _scores(paths, top.by):
            bits = _ordered(values * sign)
            if fixed:
                bits = bits[(bits >> np.uint64(64 - fixed)) == np.uint64(prefix)]
            digit = ((bits >> np.uint64(shift)) & np.uint64(0xFFFF)).astype(np.int64)
            histogram += np.bincount(digit, minlength=1 << 16)
        above = np.cumsum(histogram[::-1])[::-1]  # scores with this digit or a higher one
        at = int(np.flatnonzero(above >= left)[-1])
        left -= int(above[at + 1]) if at + 1 < 1 << 16 else 0
        prefix, fixed = (prefix << 16) | at, fixed + 16
    return Threshold(_unordered(prefix), left, sign)


def _ranked(paths: list[Location]) -> Iterator[int]:
    """How many rows of each shard `top_k` chooses from."""
    for path in paths:
        yield len(_values(path, "row"))


def _scores(paths: list[Location], by: str) -> Iterator[NDArray[np.float64]]:
    for path in paths:
        yield np.array([v for v in _values(path, by) if v is not None], dtype=np.float64)


def _values(path: Location, name: str) -> list[Any]:
    """A column's values in the rows that could be read and no step dropped."""
    table = shards.read_part(path, list(dict.fromkeys(["dropped_by", "problem", name])))
    rows = zip(*(table[column].to_pylist() for column in ("dropped_by", "problem", name)), strict=True)
    return [value for dropped, problem, value in rows if dropped is None and problem is None]


def _ordered(values: NDArray[np.float64]) -> NDArray[np.uint64]:
    """Numbers as whole ones of the same order (IEEE 754: the sign bit, or all bits of a negative one, flipped)."""
    bits = (values + 0.0).view(np.uint64)
    negative = bits >> np.uint64(63) != 0
    return np.where(negative, ~bits, bits | np.uint64(1 << 63)).astype(np.uint64)


def _unordered(bits: int) -> float:
    bits = bits ^ (1 << 63) if bits >> 63 else ~bits & 0xFFFFFFFFFFFFFFFF
    return float(struct.unpack("<d", struct.pack("<Q", bits))[0])


def _card(manifest: Mapping[str, Any]) -> str:
    """The data set card: `datasets` reads the folder's kept rows by it."""
    steps = [f"{n}. `{json.dumps(s, ensure_ascii=True)}`" for n, s in enumerate(manifest["steps"], 1)]
    dropped = [f"| {name} | {n:,} |" for name, n in manifest["dropped"].items()]
    own = {
        "row": "of the input, from 1, unique", "file": "of the input", "line": "in it, from 1",
        "id": "of the input, else the line or the number of the unit", "source": "text", "target": "its translation",
        "reference": "if there is one", "problem": "why a row has no texts",
        "input": "the fields of the input that `--carry` names, as JSON",
    }  # fmt: skip
    unread = manifest["figures"]["unread"]
    return card.card(
        langs=manifest["plan"]["langs"],
        rows=manifest["kept"],
        signature=manifest["plan"]["signature"],
        figures=manifest["figures"],
        summary=f"{manifest['rows']:,} rows in, {manifest['kept']:,} kept"
        + (
            f" ({unread:,} of them could not be read, and have no texts: `problem` says why)"
            if unread
            else ""
        )
        + f", {manifest['rejected']:,} not read (`rejects.jsonl`). Made by `tqpipe batch`; `manifest.json` "
        "says from what and how, `report.html` shows it.",
        files={"default": f"{shards.KEPT}/*.parquet", "scored": f"{shards.SCORED}/*.parquet"},
        more="\n".join(["## Steps", "", *steps, "", "| dropped by | rows |", "|---|---|", *dropped]),
        columns=own
        | card.COLUMNS
        | {"dropped_by": "`scored`: the step, but for `top_k`", "reason": "`scored`: why"},
    )
