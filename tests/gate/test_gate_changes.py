"""`tqpipe baseline diff`, and what a terminal shows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from gate_support import flag, many, record, replaced, run, written
from hypothesis import given
from hypothesis import strategies as st

from tqpipe.gate import baseline, changes, judge, text, words
from tqpipe.gate.limits import GateConfig
from tqpipe.types import Run, TqpipeError

BASE = many(6)
NEW = run(
    [
        *replaced(
            BASE,
            {
                0: record("", "Spring \x1b[31mzero\u202e.", 5.0, "broken", flags=[flag()]),
                1: record("", "A spring 1.", 60.0),
                2: record("", "Spring 2!", 83.0),
            },
        ).records[:5],
        record("Nova.", "New."),
    ]
)


def states(old: Run = BASE, new: Run = NEW) -> tuple[changes.State, changes.State]:
    return changes.of_runs([old], "old"), changes.of_runs([new], "new")


def test_every_kind_with_its_texts() -> None:
    found = changes.compare(*states())
    assert [(c.kind, c.source, c.before) for c in found] == [
        ("broken", "Font 0.", "Spring 0."),
        ("worse", "Font 1.", "Spring 1."),
        ("removed", "Font 5.", "Spring 5."),
        ("changed", "Font 2.", "Spring 2."),
        ("added", "Nova.", ""),
    ]
    assert changes.counts(found) == {"broken": 1, "worse": 1, "removed": 1, "changed": 1, "added": 1}


def test_the_reverse_is_the_reverse() -> None:
    found = {c.kind for c in changes.compare(*states()[::-1])}
    assert found == {"fixed", "better", "changed", "added", "removed"}


def test_the_diff_shows_words_and_numbers_and_drives_no_terminal() -> None:
    shown = text.difference(changes.compare(*states()), "old", "new")
    assert "old -> new: 1 broken, 1 worse, 1 removed, 1 changed, 1 added." in shown
    assert "ok -> broken, quality 80 -> 5, risk 0.05 -> 0.90" in shown
    assert "new flags: numbers/major" in shown
    assert "before  [-Spring-] 1." in shown
    assert "after   {+A spring+} 1." in shown
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert "<U+001B>" in shown


def test_a_figure_changes_as_a_whole() -> None:
    found = words.diff("It cost 1,300 euros.", "It cost 1,200 euros.")
    assert [(e.kind, e.text) for e in found if e.kind != "same"] == [("old", "1,300"), ("new", "1,200")]


def test_nothing_changed() -> None:
    assert "the same segments" in text.difference(changes.compare(*states(BASE, BASE)), "a", "b")


def test_from_files_with_and_without_the_texts(tmp_path: Path) -> None:
    folder = written(BASE, tmp_path / "old")
    file = tmp_path / "b.jsonl"
    file.write_text(baseline.dumps(changes.load(folder).snapshot), encoding="utf-8")
    new = changes.load(written(NEW, tmp_path / "new"))
    bare = changes.compare(changes.load(file), new)
    assert [c.kind for c in bare] == [c.kind for c in changes.compare(*states())]
    assert bare[0].before == ""
    full = changes.compare(changes.require_texts(changes.load(file), folder), new)
    assert full[0].before == "Spring 0."
    with pytest.raises(TqpipeError, match=r"is not the run that .* was written from"):
        changes.require_texts(changes.load(file), tmp_path / "new")


def test_other_versions_are_refused() -> None:
    other = run(BASE.records, versions={"encoder": "other"})
    with pytest.raises(TqpipeError, match="encoder: tiny@1:fp32 there, other here"):
        changes.compare(*states(BASE, other))


def test_the_summary_of_a_failing_gate() -> None:
    result = judge.judge([NEW], GateConfig(), changes.of_runs([BASE], "old").snapshot,
                         before=[r.pair.target_text for r in BASE.records])  # fmt: skip
    shown = text.summary(result)
    assert "FAIL  limits.broken: 1 broken segment, none allowed" in shown
    assert "ok    limits.drop.quality:" in shown
    assert "before  Spring 0." in shown
    assert "Against the baseline: 1 broken, 1 worse, 1 changed, 1 added, 1 removed, 2 unchanged." in shown
    assert shown.endswith("FAIL: 6 segments, 1 broken, 0 to review.\n")
    assert "\x1b" not in shown
    assert "and 1 more" in text.summary(result, limit=1)


@given(st.text(), st.text())
def test_word_diffs_join_to_both_texts(a: str, b: str) -> None:
    found = words.diff(a, b)
    assert "".join(e.text for e in found if e.kind != "new") == a
    assert "".join(e.text for e in found if e.kind != "old") == b


def test_word_diffs_of_unspaced_scripts_are_small() -> None:
    found = words.diff("我喜欢红茶。", "我喜欢绿茶。")
    assert [(e.kind, e.text) for e in found if e.kind != "same"] == [("old", "红"), ("new", "绿")]


def test_huge_texts_are_shown_whole() -> None:
    a = "word " * 5_000
    assert [e.kind for e in words.diff(a, a + "x")] == ["old", "new"]
    assert words.diff(a, a) == [words.Edit("same", a)]


def test_flags_that_went() -> None:
    old = replaced(BASE, {0: record("", "Spring 0", flags=[flag()])})
    new = replaced(BASE, {0: replace(record("", "Spring 0"), risk=0.04)})
    lines = [line for c in changes.compare(*states(old, new)) for line in changes.score_lines(c)]
    assert lines == ["risk 0.05 -> 0.04", "gone: numbers/major"]
