"""What a failing gate says to a person: where, which words, what is new first, and what to do."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from gate_support import flag, many, record, replaced

from tqpipe.gate import judge, text
from tqpipe.gate import snapshot as snapshots
from tqpipe.gate.limits import GateConfig, Limits
from tqpipe.gate.outputs import OUTPUTS
from tqpipe.gate.result import GateResult
from tqpipe.types import Flag, Piece, Place, Record, Run, Span

LONG = "Before " * 30 + "the one word here, " + "after " * 30


def placed(item: Record, line: int) -> Record:
    length = len(item.pair.target_text)
    place = Place("po/ca.po", (Piece(0, length, line, 9, 9 + length),))
    return replace(item, pair=replace(item.pair, target_place=place))


def marked(words: str, text: str, check: str = "numbers") -> Flag:
    start = text.index(words)
    return flag(check, spans=(Span("target", start, start + len(words)),))


OLD = replaced(many(40), {2: record("", "Old and odd.", 40.0, "review", flags=[flag("names")])})
NEW = replaced(OLD, {30: placed(record("", LONG, 30.0, "review", flags=[marked("one word", LONG)]), 17)})


def gate(new: Run, old: Run | None = OLD, file: str = "gate.toml", **limits: int) -> GateResult:
    base = None if old is None else snapshots.snapshot([old], "b.jsonl")
    return judge.judge([new], GateConfig(limits=Limits(**limits), file=file), base)


def test_what_is_new_comes_first_with_its_place_and_its_words() -> None:
    result = gate(NEW, review_per_1000=0)
    assert [(f.segment, f.known) for f in result.failing if f.pair] == [("3", True), ("31", False)]
    shown = text.summary(result)
    new, known = (
        shown.index("po/ca.po:17:223, segment 31: regression."),
        shown.index("a.tsv, segment 3: review."),
    )
    assert new < known
    assert "a look (allowed" not in shown
    assert "numbers says so. [numbers]\n" in shown
    assert "(as in the baseline, quality 40, risk 0.50)" in shown
    (target,) = [line for line in shown.splitlines() if "one word" in line]
    assert target.startswith("    target  …Before ")
    assert "Before the ⟦one word⟧ here, after" in target
    assert target.endswith("…")
    # So do the formats that show a few of many.
    for name in ("github", "azure", "markdown"):
        made = OUTPUTS[name](result)
        assert made.index("numbers says so") < made.index("names says so"), name


def test_an_annotation_of_a_line_comes_before_the_count_of_such_lines() -> None:
    lines = OUTPUTS["github"](gate(NEW, review_per_1000=0)).splitlines()
    assert [line.partition("title=")[2].partition("::")[0] for line in lines] == [
        "tqpipe%3A regression", "tqpipe%3A review", "tqpipe%3A review", "",
    ]  # fmt: skip
    assert "per 1,000 allowed" in lines[1]


def test_what_is_new_and_allowed_is_told_in_a_line() -> None:
    shown = text.summary(gate(NEW, broken=0))
    assert (
        "2 more segments deserve a look (allowed, 1 as in the baseline).\n    po/ca.po:17:223: regression."
        in shown
    )
    assert "Old and odd" not in shown
    assert "names says so" not in shown
    assert "1 more segment deserves a look (allowed)." in text.summary(gate(OLD, None, broken=0))


@pytest.mark.parametrize(
    ("spans", "wanted"),
    [
        ((Span("target", 0, 5),), "⟦Seven⟧ books."),
        ((Span("target", 0, 5), Span("target", 5, 11)), "⟦Seven books⟧."),
        ((Span("target", 0, 5), Span("target", 6, 11)), "⟦Seven⟧ ⟦books⟧."),
        ((Span("target", 0, 12),), "Seven books."),
        ((Span("target", 3, 3),), "Seven books."),
        ((Span("source", 0, 3),), "Seven books."),
    ],
)
def test_marks(spans: tuple[Span, ...], wanted: str) -> None:
    item = record("", "Seven books.", 30.0, "broken", flags=[flag(spans=spans)])
    assert f"    target  {wanted}\n" in text.summary(gate(replaced(OLD, {5: item}), broken=0))


def test_a_marked_text_cannot_drive_a_terminal() -> None:
    hostile = "Seven\x1b[2J books,\n\u202eten."
    item = record("", hostile, 30.0, "broken", flags=[flag(spans=(Span("target", 5, 9),))])
    shown = text.summary(gate(replaced(OLD, {5: item}), broken=0))
    assert "Seven⟦<U+001B>[2J⟧ books, <U+202E>ten." in shown


def test_what_to_do() -> None:
    result = gate(NEW, worse=0)
    wanted = [
        "tqpipe baseline write --config gate.toml",
        'tqpipe waive a.tsv 31 numbers --config gate.toml --reason "WHY" --author "WHO"',
        'tqpipe waive a.tsv 31 \'*\' --config gate.toml --reason "WHY" --author "WHO"',
    ]
    shown = [line.strip() for line in text.summary(result).splitlines()]
    assert [line for line in shown if line.startswith("tqpipe ")] == wanted
    # Limits of the run itself have nothing to do with the baseline; a gate that passes has nothing to do.
    assert "baseline write" not in text.summary(gate(NEW, review_per_1000=0))
    assert "tqpipe " not in text.summary(gate(NEW, broken=0))
    assert "tqpipe baseline write a.tsv --out b.jsonl" in text.summary(gate(NEW, file="", worse=0))
    lost = replaced(OLD, {5: record("", "Spring 5.", 10.0)})
    # Only the models think less of it: there is no flag to waive.
    (told,) = [line for line in text.summary(gate(lost, worse=0)).splitlines() if "tqpipe waive" in line]
    assert told.strip().startswith("tqpipe waive a.tsv 6 '*' ")


def test_a_place_is_as_seen_from_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "app").mkdir()
    monkeypatch.chdir(tmp_path / "app")
    assert "\npo/ca.po:17:223, segment 31" in text.summary(gate(NEW, worse=0))
    assert "file=app/po/ca.po,line=17" in OUTPUTS["github"](gate(NEW, worse=0))
