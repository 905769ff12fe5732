"""`top_k` keeps the best by a score, and rows that could not be read are none of its business."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tqpipe.batch import finish, local, plan, shards
from tqpipe.batch.plan import TopK


def scored(out: Path, values: list[float | None], by: str, dropped: int = 0, unread: int = 0) -> list[Any]:
    rows = [
        {"row": n, by: value, "dropped_by": "rules" if n <= dropped else None}
        for n, value in enumerate(values, 1)
    ]
    rows += [{"row": len(values) + n, "problem": "bad"} for n in range(unread)]
    shards.write_shard(out, 0, rows, [])
    return shards.parts(out)


@pytest.mark.parametrize(
    ("by", "sign"), [("quality", 1), ("adequacy", 1), ("cosine", 1), ("risk", -1), ("broken", -1)]
)
@pytest.mark.parametrize("k", [1, 7, 40])
def test_the_threshold_is_that_of_the_k_best(tmp_path: Path, by: str, sign: int, k: int) -> None:
    rng = np.random.default_rng(3)
    values = [float(v) for v in rng.integers(-5, 30, 60) / 10]
    found = finish.threshold_of(scored(tmp_path, [*values, None], by), TopK(k=k, by=by))
    best = sorted(values, key=lambda v: -v * sign)[k - 1]
    assert found.equal(best)
    assert sum(found.better(v) for v in values) + found.ties == k


def test_a_share_is_of_the_rows_that_could_be_read(tmp_path: Path) -> None:
    values: list[float | None] = [float(n) for n in range(20)]
    found = finish.threshold_of(scored(tmp_path, values, "quality", dropped=10, unread=30), TopK(share=0.5))
    assert sum(found.better(v) for v in values[10:] if v is not None) + found.ties == 5


def test_rows_that_could_not_be_read_stay_and_the_least_risky_do(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    good = [
        json.dumps({"src": f"La casa té {n} portes.", "mt": f"The house has {n} doors."})
        for n in range(10, 18)
    ]
    wrong = [
        json.dumps({"src": f"La casa té {n} portes.", "mt": f"The house has {n + 1} doors."})
        for n in range(30, 34)
    ]
    path.write_text("\n".join(["{broken", *wrong, "{broken", *good]) + "\n")
    steps = plan.from_list([{"name": "rules"}, {"name": "top_k", "share": 0.5, "by": "risk"}])
    source = local.Input((path,), on_bad_row="keep", source_lang="ca", target_lang="en")
    manifest = local.run(source, tmp_path / "out", plan=steps)
    kept = [r for p in shards.parts(tmp_path / "out", shards.KEPT) for r in shards.read_part(p).to_pylist()]
    assert manifest["kept"] == 8 == len(kept)
    assert [r["row"] for r in kept if r["problem"] is not None] == [1, 6]
    assert not any(f["check"] == "numbers" for r in kept for f in r["flags"] or ())
    assert sum(r["problem"] is None for r in kept) == 6
