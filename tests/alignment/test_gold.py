from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqpipe.alignment.gold import Counts, Numbers, by_kind, compare, read_gold, table
from tqpipe.types import TqpipeError

GOLD: list[Numbers] = [((0,), (0,)), ((1, 2), (1,)), ((3,), ()), ((), (2,)), ((4,), (3,))]

# What Vecalign's score.py counts: deletions and insertions are left out of precision (and of recall, with the
# sides exchanged); strict is the same bead, lax shares a source and a target sentence with a gold bead.
CASES: list[tuple[str, list[Numbers], list[Numbers], tuple[float, float], tuple[float, float]]] = [
    # what, gold, test, strict (P, R), lax (P, R)
    ("the same", GOLD, GOLD, (1.0, 1.0), (1.0, 1.0)),
    ("a join split", GOLD, [((0,), (0,)), ((1,), (1,)), ((2,), ()), ((3,), ()), ((), (2,)), ((4,), (3,))],
     (2 / 3, 2 / 3), (1.0, 1.0)),
    ("two joined", [((0,), (0,)), ((1,), (1,))], [((0, 1), (0, 1))], (0.0, 0.0), (1.0, 1.0)),
    ("crossed", [((0,), (0,)), ((1,), (1,))], [((0,), (1,)), ((1,), (0,))], (0.0, 0.0), (0.0, 0.0)),
    ("only skips in the test", [((0,), (0,))], [((0,), ()), ((), (0,))], (1.0, 0.0), (1.0, 0.0)),
    ("half", [((0,), (0,)), ((1,), (1,))], [((0,), (0,)), ((1,), ()), ((), (1,))], (1.0, 0.5), (1.0, 0.5)),
]  # fmt: skip


@pytest.mark.parametrize(("what", "gold", "test", "strict", "lax"), CASES, ids=[c[0] for c in CASES])
def test_vecalign_definitions(
    what: str, gold: list[Numbers], test: list[Numbers], strict: tuple[float, float], lax: tuple[float, float]
) -> None:
    counts = compare(gold, test)
    assert counts.strict()[:2] == pytest.approx(strict)
    assert counts.lax()[:2] == pytest.approx(lax)


def test_f1_and_sums_over_documents() -> None:
    whole = compare(GOLD, GOLD) + compare([((0,), (0,))], [((0,), ())])
    assert whole.strict() == pytest.approx((1.0, 0.75, 2 * 0.75 / 1.75))
    assert Counts().strict() == (1.0, 1.0, 1.0)


@st.composite
def alignments(draw: st.DrawFn) -> list[Numbers]:
    beads: list[Numbers] = []
    i = j = 0
    for a, b in draw(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)).filter(any), max_size=8)):
        beads.append((tuple(range(i, i + a)), tuple(range(j, j + b))))
        i, j = i + a, j + b
    return beads


@given(alignments(), alignments())
def test_lax_is_never_below_strict_and_recall_is_precision_exchanged(
    a: list[Numbers], b: list[Numbers]
) -> None:
    one, other = compare(a, b), compare(b, a)
    assert one.strict()[:2] == other.strict()[1::-1]
    assert one.lax()[:2] == other.lax()[1::-1]
    assert all(x >= y for x, y in zip(one.lax(), one.strict(), strict=True))


def test_kinds() -> None:
    assert by_kind(GOLD, GOLD[:2]) == {"0-1": (1, 0, 0), "1-0": (1, 0, 0), "1-1": (2, 1, 1), "2-1": (1, 1, 1)}
    lines = table(compare(GOLD, GOLD), GOLD, GOLD).splitlines()
    assert lines[1].split() == ["strict", "1.000", "1.000", "1.000"]
    assert lines[-1].split() == ["2-1", "1", "1", "1"]


def test_both_formats_are_read(tmp_path: Path) -> None:
    tsv, vecalign = tmp_path / "a.tsv", tmp_path / "b.txt"
    tsv.write_text("# comment\n0\t0\n1,2\t1\n3\t\n\t2\n\n4\t3\n", encoding="utf-8")
    vecalign.write_text("[0]:[0]:0.1\n[1, 2]:[1]:0.2\n[3]:[]:0\n[]:[2]:0\n[4]:[3]:0.000\n", encoding="utf-8")
    assert read_gold(tsv) == read_gold(vecalign) == GOLD


@pytest.mark.parametrize("line", ["x\ty", "0", "0,1", "[0]", "[0]:[a]:1"])
def test_a_bad_line_is_named(tmp_path: Path, line: str) -> None:
    file = tmp_path / "gold.tsv"
    file.write_text(f"0\t0\n{line}\n", encoding="utf-8")
    with pytest.raises(TqpipeError, match=r"gold\.tsv, line 2: expected"):
        read_gold(file)


def test_a_missing_gold_file(tmp_path: Path) -> None:
    with pytest.raises(TqpipeError, match=r"no\.tsv"):
        read_gold(tmp_path / "no.tsv")
