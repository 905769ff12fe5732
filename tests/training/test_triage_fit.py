from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tqpipe.training import triage, triage_offsets
from tqpipe.training.boosting import Options
from tqpipe.training.quality_metrics import auc
from tqpipe.training.triage import (
    AT,
    CEILING,
    OWN,
    PLANTED,
    RARE,
    SOUND,
    Table,
    build,
    fit,
    lines_of,
    platt,
    score,
    together,
    train,
    witness_of,
)
from tqpipe.training.triage_cases import Case
from tqpipe.training.triage_rows import Row
from tqpipe.triage.model import VERSION, variant_of
from tqpipe.triage.witness import Witness
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
        values[OWN] = float(rng.normal(60 - 20 * told * bad, 10))
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


def test_the_score_speaks_with_its_share_of_the_spread() -> None:
    table = Table.of(made(1.0), VARIANT)
    raw = table.crossed(OPTIONS)
    for share in (0.1, 0.5):
        witness = witness_of(raw, table, share)
        assert witness is not None
        score = table.x[:, table.names.index(OWN)]
        assert witness["centre"] == pytest.approx(score.mean(), rel=1e-3)
        assert -witness["slope"] * score.std() == pytest.approx(share * raw.std(), rel=1e-3)
        assert witness["ceiling"] == CEILING
        joined = together(raw, table, [], witness)
        assert (joined > raw).all()
        told = Witness(**witness)
        assert joined[3] == pytest.approx(told.joined(float(raw[3]), list(table.x[3])))
    flat = Table.of(made(1.0), "shape")
    assert (lines_of(flat), witness_of(raw, flat)) == ([], None)
    assert (together(raw, flat, [], None) == raw).all()


def test_trees_are_kept_and_what_comes_on_top_is_fitted() -> None:
    # One row in nine has a better word.
    rare, later = "quality/contrast", "quality/translation"
    rows = [
        replace(r, features={**r.features, rare: 4.0 if k % 9 == 0 else 0.0}) for k, r in enumerate(made(1.0))
    ]
    old = fit(rows, VARIANT, OPTIONS)
    assert old["lines"] == [{"feature": old["features"].index(rare), "slope": RARE[rare], "centre": 0.0}]
    kept = {**old, "witness": None, "offset": 9.0, "clean": [0.5] * len(AT)}
    assert fit(rows, VARIANT, OPTIONS, kept) == old
    # Other rows: other scales and limits over the same trees.
    new = fit(rows[:400], VARIANT, OPTIONS, kept)
    assert [new[k] for k in ("trees", "bias", "features")] == [old[k] for k in ("trees", "bias", "features")]
    assert new["clean"] != old["clean"]
    assert new["slope"] != old["slope"]
    # What has a line of its own comes in without new trees.
    more = fit(
        [replace(r, features={**r.features, later: 3.0 * (k % 7 == 0)}) for k, r in enumerate(rows)],
        VARIANT, OPTIONS, kept,
    )  # fmt: skip
    assert more["features"] == [*old["features"], later]
    assert more["trees"] == old["trees"]
    assert [line["slope"] for line in more["lines"]] == [RARE[rare], RARE[later]]


def test_a_file_is_built_with_the_trees_of_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(triage, "VARIANTS", ("shape", VARIANT))
    rows = made(1.0)
    good = [replace(r, origin="ntrex en-es") for r in rows if not r.case.label]
    fitted = {variant: fit(rows, variant, OPTIONS) for variant in ("shape", VARIANT)}
    found = build(rows, good, "q", OPTIONS, {"variants": fitted})
    assert (found["version"], found["rows"], found["quality"]) == (VERSION, len(rows), "q")
    assert found["variants"][VARIANT]["trees"] == fitted[VARIANT]["trees"]
    assert set(found["variants"][VARIANT]["offsets"]) == {"en-es", "*-es", "*-en", "*-*"}


def test_a_variant_is_calibrated_on_the_planted_rows_alone() -> None:
    rows = made(1.0)
    found, table = fit(rows, VARIANT, OPTIONS), Table.of(rows, VARIANT)
    raw, planted = (
        together(table.crossed(OPTIONS), table, found["lines"], found["witness"]),
        table.of_origin(*PLANTED),
    )
    assert planted.tolist() == [r.origin == "ntrex ca-en" for r in rows]
    wanted = platt(raw[planted], table.y[planted])
    assert (found["slope"], found["offset"]) == pytest.approx(wanted, abs=1e-4)
    assert wanted != pytest.approx(platt(raw, table.y), abs=1e-4)
    assert found["clean"] == sorted(found["clean"])


def test_budgets_are_shares_of_documents_that_are_good_throughout() -> None:
    rows = made(1.0)
    found, table = fit(rows, VARIANT, OPTIONS), Table.of(rows, VARIANT)
    raw = together(table.crossed(OPTIONS), table, found["lines"], found["witness"])[table.of_origin(SOUND)]
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
        return replace(row, origin=origin, features={**row.features, OWN: row.features[OWN] - by})

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
    "text", ["", "[]", "{}", '{"version": 4, "variants": {"shape": 3}}', '{"version": 1, "variants": {}}']
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
