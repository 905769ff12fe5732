from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tqpipe.training import triage_offsets
from tqpipe.training.boosting import Options
from tqpipe.training.quality_metrics import auc
from tqpipe.training.triage import (
    AT,
    ON_TOP,
    PLANTED,
    RARE,
    SLOPE,
    SOUND,
    Table,
    fit,
    on_top,
    platt,
    score,
    train,
    with_lines,
    with_rare,
)
from tqpipe.training.triage_cases import Case
from tqpipe.training.triage_rows import Row
from tqpipe.triage.model import VERSION, variant_of
from tqpipe.types import TqpipeError

VARIANT = "shape+quality"
OPTIONS = Options(trees=40)


def made(told: float, n: int = 600) -> list[Row]:
    """Rows of 20 documents; `told` is how much of the label is in the quality score, the rest is noise."""
    rng = np.random.default_rng(7)
    out = []
    for k in range(n):
        origin = "ntrex ca-en" if k % 30 < 16 else "bio pt-en" if k % 30 < 22 else "sound ca-en"
        bad = k % 2 if origin != "sound ca-en" else 0
        values = {f"shape/{i}": float(rng.normal()) for i in range(6)}
        values[ON_TOP] = float(rng.normal(60 - 20 * told * bad, 10))
        out.append(
            Row(origin, f"{origin} {k % 20}", Case("a", "b", float(bad), "clean"), values, None, None, (), ())
        )
    return out


def both(values: np.ndarray, y: np.ndarray) -> float:
    return auc(values[y == 0], values[y == 1])


def test_what_is_learnt_of_a_document_does_not_count_for_itself() -> None:
    table = Table.of(made(0.0), VARIANT)
    seen, learnt = score(*table.trees(OPTIONS), table.x), ~table.of_origin(SOUND)
    assert both(seen[learnt], table.y[learnt]) > 0.75
    assert 0.4 < both(table.crossed(OPTIONS)[learnt], table.y[learnt]) < 0.6


def test_the_score_on_top_has_its_share_of_the_spread() -> None:
    table = Table.of(made(1.0), VARIANT)
    raw = table.crossed(OPTIONS)
    for share in (0.0, 0.5, 2.0):
        more = with_lines(raw, table, on_top(raw, table, share)) - raw
        assert more.std() == pytest.approx(share * raw.std(), rel=1e-3)
        assert more @ table.x[:, table.names.index(ON_TOP)] <= 0
    flat = Table.of(made(1.0), "shape")
    assert on_top(raw, flat) == []
    assert (with_lines(raw, flat, []) == raw).all()


def test_trees_that_know_no_contrast_are_kept_and_limits_rise_with_the_line() -> None:
    rows = made(1.0)
    fitted = {VARIANT: fit(rows, VARIANT, OPTIONS)}
    known: dict[str, Any] = {"version": VERSION - 1, "quality": "q", "rows": 5, "variants": fitted}
    rare = [replace(r, features={**r.features, RARE: 4.0 if k % 9 == 0 else 0.0}) for k, r in enumerate(rows)]
    found = with_rare(known, rare)
    assert (found["version"], found["rows"]) == (VERSION, 5)
    old, new = known["variants"][VARIANT], found["variants"][VARIANT]
    assert new["trees"] == old["trees"]
    assert new["features"] == [*old["features"], RARE]
    assert new["lines"][:-1] == old["lines"]
    assert new["lines"][-1] == {"feature": len(old["features"]), "slope": SLOPE, "centre": 0.0}
    assert all(b >= a for a, b in zip(old["clean"], new["clean"], strict=True))
    assert new["clean"] != old["clean"]
    # Once it is there it stays as it is, and a pair is riskier by the line alone.
    assert with_rare(found, rare) == found
    pair = rows[1].features
    before, after = (variant_of(VARIANT, v) for v in (old, new))
    assert after.raw(pair) == pytest.approx(before.raw(pair))
    assert after.raw({**pair, RARE: 2.0}) == pytest.approx(before.raw(pair) + 2 * SLOPE)


def test_a_variant_is_calibrated_on_the_planted_rows_alone() -> None:
    rows = made(1.0)
    found, table = fit(rows, VARIANT, OPTIONS), Table.of(rows, VARIANT)
    raw, planted = with_lines(table.crossed(OPTIONS), table, found["lines"]), table.of_origin(*PLANTED)
    assert planted.tolist() == [r.origin == "ntrex ca-en" for r in rows]
    wanted = platt(raw[planted], table.y[planted])
    assert (found["slope"], found["offset"]) == pytest.approx(wanted, abs=1e-4)
    assert wanted != pytest.approx(platt(raw, table.y), abs=1e-4)
    assert found["clean"] == sorted(found["clean"])


def test_budgets_are_shares_of_documents_that_are_good_throughout() -> None:
    rows = made(1.0)
    found, table = fit(rows, VARIANT, OPTIONS), Table.of(rows, VARIANT)
    raw = with_lines(table.crossed(OPTIONS), table, found["lines"])[table.of_origin(SOUND)]
    risk = 1.0 / (1.0 + np.exp(-(found["slope"] * raw + found["offset"])))
    for at, limit in zip(AT, found["clean"], strict=True):
        assert (risk > limit + 1e-4).mean() <= 1.0 - at


def test_offsets_are_what_good_text_has_above_that_into_english() -> None:
    rows = made(1.0)
    variant = variant_of(VARIANT, fit(rows, VARIANT, OPTIONS))
    good = [r for r in rows if not r.case.label]
    as_into_english = triage_offsets.fit(variant, [replace(r, origin="ntrex en-es") for r in good])
    assert set(as_into_english) == {"en-es", "*-es", "*-en", "*-*"}
    assert as_into_english["en-es"] < 0.5

    def doubted(row: Row, origin: str, by: float) -> Row:
        """A worse quality score, as of a language that the network hardly knows."""
        return replace(row, origin=origin, features={**row.features, ON_TOP: row.features[ON_TOP] - by})

    found = triage_offsets.fit(
        variant,
        [doubted(r, "ntrex en-ca", 10.0) for r in good] + [doubted(r, "ntrex es-ca", 5.0) for r in good],
    )
    assert found["en-ca"] > found["*-ca"] > found["es-ca"] > as_into_english["en-es"]
    assert found["*-en"] == 0.0
    for row in good[:5]:
        assert variant.odds(row.features) - replace(variant, offsets=found).odds(
            row.features, ("en", "ca")
        ) == pytest.approx(found["en-ca"])


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"version": 3, "variants": {"shape": 3}}', '{"version": 1, "variants": {}}']
)
def test_a_file_whose_trees_cannot_be_kept_is_refused_before_anything_is_worked_out(
    tmp_path: Path, text: str
) -> None:
    (tmp_path / "trees.json").write_text(text, encoding="utf-8")
    with pytest.raises(TqpipeError, match=r"trees\.json: .*(not a triage model|version 1)"):
        train(tmp_path, tmp_path / "out.json", trees_of=tmp_path / "trees.json")
    with pytest.raises(TqpipeError, match=r"none\.json: No such file"):
        train(tmp_path, tmp_path / "out.json", trees_of=tmp_path / "none.json")
    with pytest.raises(TqpipeError, match="is a folder"):
        train(tmp_path, tmp_path)
