"""Steps go in their order: what one dropped costs the next nothing and has none of its scores; the rest is the same."""

from __future__ import annotations

import json
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from batch_support import digest

from tqpipe import checks, cpu
from tqpipe.batch import local, plan, prepare, score, shards
from tqpipe.encoder import TransformerEncoder
from tqpipe.scoring.quality import QualityModel

PAIRS = [
    ("Hi havia 25 persones a la sala quan va començar la reunió.", "There were 25 people in the room at the start."),
    ("Hi havia 25 gossos a la sala quan va començar la festa.", "There were 52 dogs in the room when the party began."),
    ("La casa és gran i té un jardí amb molts arbres.", "The house is big and has a garden with many trees."),
    ("El tren surt a les 10 del matí de l'estació nova.", "The train leaves at 11 in the morning."),
    ("No va voler parlar amb els periodistes.", "Bananas are yellow."),
    ("No va voler parlar amb els periodistes.", "He did not want to speak with the journalists."),
]  # fmt: skip
NUMBERS = {"name": "rules", "drop": ["numbers"]}


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """The targets that each model read."""
    seen: dict[str, list[str]] = {"quality": [], "encoder": [], "both": []}
    score, both, encode = QualityModel.score, QualityModel.read, TransformerEncoder.encode

    def scored(self: Any, pairs: Sequence[tuple[str, str]], *a: Any, **k: Any) -> Any:
        seen["quality"] += [target for _, target in pairs]
        return score(self, pairs, *a, **k)

    def read_both(self: Any, pairs: Sequence[tuple[str, str]], *a: Any, **k: Any) -> Any:
        seen["both"] += [target for _, target in pairs]
        return both(self, pairs, *a, **k)

    def encoded(self: Any, texts: Sequence[str], *a: Any, **k: Any) -> Any:
        seen["encoder"] += texts[1::2]
        return encode(self, texts, *a, **k)

    monkeypatch.setattr(QualityModel, "score", scored)
    monkeypatch.setattr(QualityModel, "read", read_both)
    monkeypatch.setattr(TransformerEncoder, "encode", encoded)
    return seen


def corpus(path: Path) -> local.Input:
    lines = [json.dumps({"src": s, "mt": t}, ensure_ascii=False) + "\n" for s, t in PAIRS]
    path.write_text("".join(lines), encoding="utf-8")
    return local.Input((path,), source_lang="ca", target_lang="en")


def run(folder: Path, name: str, *steps: dict[str, Any] | str, cache: bool = False) -> list[dict[str, Any]]:
    made = plan.from_list([step if isinstance(step, dict) else {"name": step} for step in steps])
    local.run(corpus(folder / "a.jsonl"), folder / name, plan=made, use_cache=cache)
    return [row for path in shards.parts(folder / name) for row in shards.read_part(path).to_pylist()]


@pytest.mark.slow
def test_no_model_reads_what_rules_or_a_condition_dropped(tmp_path: Path, read: dict[str, list[str]]) -> None:
    all_of = run(tmp_path, "all", "adequacy", "rules", "quality")
    targets = [t for _, t in PAIRS]
    assert sorted(read["both"]) == sorted(targets)  # the texts go through the layers that both have once
    assert read["quality"] == []
    wrong = [row["row"] for row in all_of if any(f["check"] == "numbers" for f in row["flags"])]
    assert wrong == [2, 4]
    read["encoder"].clear()
    read["both"].clear()
    found = run(
        tmp_path, "some", "adequacy", NUMBERS, {"name": "filter", "keep": "target_words > 3"}, "quality"
    )
    # The means of the head are those of the head, known already.
    assert set(read["encoder"]) == set(targets)
    assert sorted(read["quality"]) == sorted(targets[k] for k in (0, 2, 5))
    assert [row["dropped_by"] for row in found] == [None, "rules", None, "rules", "filter", None]
    for before, after in zip(all_of, found, strict=True):
        if after["dropped_by"] is None:
            assert after == before
        else:
            assert after["quality"] is None
            assert after["adequacy"] == before["adequacy"]
            assert after["risk"] is not None
    read["encoder"].clear()
    read["both"].clear()
    first = run(tmp_path, "first", NUMBERS, "adequacy", "quality")
    assert sorted(read["both"]) == sorted(targets[k] for k in (0, 2, 4, 5))
    assert [row["adequacy"] is None for row in first] == [False, True, False, True, False, False]


@pytest.mark.slow
def test_shards_and_the_cache_change_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, read: dict[str, list[str]]
) -> None:
    monkeypatch.setenv("TQPIPE_CACHE", str(tmp_path / "cache"))
    steps = ["adequacy", NUMBERS, {"name": "quality", "min": 40.0}, {"name": "filter", "keep": "row != 3"}]
    rows = run(tmp_path, "one", *steps)  # type: ignore[arg-type]
    run(tmp_path, "cold", *steps, cache=True)  # type: ignore[arg-type]
    assert digest(tmp_path / "one") == digest(tmp_path / "cold")
    for seen in read.values():
        seen.clear()
    run(tmp_path, "warm", *steps, cache=True)  # type: ignore[arg-type]
    assert not any(read.values())
    assert digest(tmp_path / "one") == digest(tmp_path / "warm")
    monkeypatch.setattr(prepare, "SHARD", 2)
    assert run(tmp_path, "two", *steps) == rows  # type: ignore[arg-type]
    # With other limits rows come further than the last time: they are scored to their end.
    steps[1] = {"name": "rules", "drop": ["markup"]}
    for seen in read.values():
        seen.clear()
    mild = run(tmp_path, "mild", *steps, cache=True)  # type: ignore[arg-type]
    assert sorted(read["quality"]) == sorted(PAIRS[k][1] for k in (1, 3))
    assert mild == run(tmp_path, "alone", *steps)  # type: ignore[arg-type]


def test_rows_of_the_same_texts_can_part(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text(json.dumps({"src": "La casa té 3 portes.", "mt": "The house has 4 doors."}) + "\n")
    path.write_text(path.read_text() * 3)
    steps = plan.from_list(
        [{"name": "filter", "keep": "row != 2"}, {"name": "rules"}, {"name": "filter", "keep": "row != 3"}]
    )
    local.run(
        local.Input((path,), source_lang="ca", target_lang="en"),
        tmp_path / "out",
        plan=steps,
        use_cache=False,
    )
    rows = [r for p in shards.parts(tmp_path / "out") for r in shards.read_part(p).to_pylist()]
    assert [(r["dropped_by"], r["flags"] is None) for r in rows] == [
        (None, False),
        ("filter", True),
        ("filter 2", False),
    ]


@pytest.mark.slow
@pytest.mark.skipif(cpu.cores() < 2, reason="one core has nothing to do beside the rules")
def test_a_block_is_read_while_the_one_before_is_judged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = ("adequacy", "rules", "quality")
    plain = run(tmp_path, "plain", *steps)
    begun = [threading.Event() for _ in PAIRS]
    left, waited = iter(begun), list[bool]()
    read, judge = QualityModel.read, checks.run_apart

    def reading(self: Any, *a: Any, **k: Any) -> Any:
        next(left).set()
        return read(self, *a, **k)

    def judging(*a: Any) -> Any:
        waited.append(begun[len(waited) + 1].wait(60) if len(waited) < 2 else True)
        return judge(*a)

    monkeypatch.setattr(QualityModel, "read", reading)
    monkeypatch.setattr(checks, "run_apart", judging)
    monkeypatch.setattr(score, "BLOCK", 2)
    assert run(tmp_path, "blocks", *steps) == plain
    assert waited == [True, True, True]
