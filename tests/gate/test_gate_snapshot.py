"""Which segment is which, and what became of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from gate_support import flag, many, record, run
from hypothesis import given
from hypothesis import strategies as st

from tqpipe.gate import snapshot as snapshots
from tqpipe.gate.limits import WorseThan
from tqpipe.gate.snapshot import Row, change, match, snapshot
from tqpipe.types import Run, TqpipeError


def rows(*texts: tuple[str, str], doc: str = "a") -> snapshots.Snapshot:
    return snapshot([run([record(s, t) for s, t in texts], doc=doc)], "x")


def test_a_row_has_no_text_and_few_digits() -> None:
    waived = replace(flag("names", "minor"), waived="a street")
    one = record("Font", "Spring", 81.26, "review", risk=0.123, flags=[flag(), flag(), waived],
                 scores={"interval": 3.0, "adequacy": None, "broken": -0.001, "chrf": 55.55})  # fmt: skip
    (row,) = snapshot([run([one])], "x").rows
    assert row == Row(
        doc="a.tsv", langs="ca-en", source=snapshots.text_hash("Font"), target=snapshots.text_hash("Spring"),
        verdict="review", risk=0.12, scores={"quality": 81.3, "broken": 0.0, "chrf": 55.5},
        flags={"numbers/major": 2}, waived={"names/minor": 1},
    )  # fmt: skip
    assert str(row.scores["broken"]) == "0.0"


def test_the_same_text_in_another_normal_form_has_the_same_hash() -> None:
    assert snapshots.text_hash("cafè") == snapshots.text_hash("cafe\u0300")
    assert snapshots.text_hash("") == ""
    snapshots.text_hash("\ud800")


def test_an_empty_run() -> None:
    with pytest.raises(TqpipeError, match="the run is empty"):
        snapshot([run([])], "x")


def test_runs_scored_otherwise_are_not_put_together() -> None:
    with pytest.raises(TqpipeError, match="check numbers: 1 there, 3 here"):
        snapshot([many(2), run([record("a", "b")], versions={"checks": {"numbers": "3", "names": "2"}})], "x")


def test_what_moves_no_score_is_no_part() -> None:
    parts = snapshots.parts_of(many(1).manifest)
    again = snapshots.parts_of(
        run([], config={"encoder": {"threads": 8}, "checks": {"disabled": [], "waivers": "w.toml"}}).manifest
    )
    assert parts == again
    other = snapshots.parts_of(run([], config={"checks": {"disabled": ["names"]}}).manifest)
    assert [name for name, *_ in snapshots.differences(parts, other)] == ["[checks]"]


def test_segments_are_found_again_wherever_they_moved() -> None:
    old = rows(("a", "1"), ("b", "2"), ("c", "3"))
    new = rows(("c", "3"), ("x", "9"), ("a", "other"))
    assert match(old, new) == [(2, 0), (None, 1), (0, 2), (1, None)]


def test_repeated_sources_keep_their_own_translations() -> None:
    old = rows(("a", "1"), ("a", "2"), ("a", "3"))
    new = rows(("a", "3"), ("a", "new"), ("a", "1"))
    assert match(old, new) == [(2, 0), (1, 1), (0, 2)]


def test_a_renamed_document_is_found_but_its_own_comes_first() -> None:
    old = snapshot(
        [run([record("a", "1")], doc="x"), run([record("a", "2"), record("b", "3")], doc="y")], "x"
    )
    new = snapshot(
        [run([record("a", "2")], doc="y"), run([record("b", "3"), record("a", "1")], doc="z")], "x"
    )
    assert match(old, new) == [(1, 0), (2, 1), (0, 2)]


def test_additions_are_known_by_their_target() -> None:
    old, new = rows(("", "extra"), ("a", "1")), rows(("a", "1"), ("", "extra"), ("", "more"))
    assert match(old, new) == [(1, 0), (0, 1), (None, 2)]


TEXTS = st.lists(st.tuples(st.sampled_from("ab "), st.sampled_from("12 ")), min_size=1, max_size=8)


@given(TEXTS, TEXTS)
def test_every_segment_is_matched_once(a: list[tuple[str, str]], b: list[tuple[str, str]]) -> None:
    old, new = rows(*a), rows(*b)
    found = match(old, new)
    assert [j for _, j in found if j is not None] == list(range(len(b)))
    assert sorted(i for i, _ in found if i is not None) == list(range(len(a)))
    both = [(old.rows[i].key, new.rows[j].key) for i, j in found if i is not None and j is not None]
    assert all(x == y for x, y in both)
    left = [old.rows[i].key for i, j in found if j is None and i is not None]
    assert not set(left) & {new.rows[j].key for i, j in found if i is None and j is not None}


def row(**options: object) -> Row:
    (made,) = snapshot([run([record("a", "b", 80.0)])], "x").rows
    return replace(made, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("new", "kind"),
    [
        ({}, "unchanged"),
        ({"scores": {"quality": 80.1}, "risk": 0.06}, "unchanged"),  # another machine's last digit
        ({"verdict": "broken"}, "broken"),
        ({"verdict": "review"}, "worse"),
        ({"scores": {"quality": 65.0}}, "worse"),
        ({"scores": {"quality": 66.0}}, "changed"),
        ({"risk": 0.3}, "worse"),
        ({"target": "0" * 16, "flags": {"numbers/major": 1}}, "worse"),
        ({"target": "0" * 16, "flags": {"numbers/minor": 1}}, "changed"),
        ({"flags": {"numbers/major": 1}}, "changed"),
        ({"target": "0" * 16}, "changed"),
        ({"scores": {}}, "changed"),
    ],
)
def test_what_became_of_a_segment(new: dict[str, object], kind: str) -> None:
    old = row()
    assert change(old, row(**new), WorseThan()) == kind
    back = {"broken": "fixed", "worse": "better"}.get(kind, kind)
    assert change(row(**new), old, WorseThan()) == back


def test_better_words_with_a_new_flag_are_neither() -> None:
    old = row(scores={"quality": 50.0})
    new = row(scores={"quality": 90.0}, target="0" * 16, flags={"numbers/major": 1})
    assert change(old, new, WorseThan()) == "changed"


def test_added_and_removed() -> None:
    assert change(None, row(), WorseThan()) == "added"
    assert change(row(), None, WorseThan()) == "removed"


def test_a_run_that_says_nothing_of_itself() -> None:
    found = snapshot([Run(many(1).records, {})], "x")
    assert (found.docs, found.langs) == (("target",), ("und-und",))
