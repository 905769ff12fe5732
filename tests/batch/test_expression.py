"""Conditions: what they mean, and that nothing else can be written in them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqpipe.batch.expression import parse
from tqpipe.types import TqpipeError

ROW = {
    "quality": 55.0, "broken": None, "risk": 0.2, "verdict": "ok", "source": "un dos", "target": "one two",
    "flags": [{"check": "numbers", "severity": "major"}, {"check": "units", "severity": "major", "waived": "agreed"}],
    "accepted": None,
}  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("quality >= 55", True), ("40 < quality < 50", False), ("quality > 50 and not flagged('dates')", True),
        ("flagged('numbers', 'critical')", False), ("flagged('numbers', 'minor') or quality > 90", True),
        ("broken < 0.5", False), ("missing(broken)", True), ("verdict == 'ok'", True), ("flags == 1", True),
        ("contains(source, 'dos') and source_words == 2", True), ("quality > -1", True), ("'ok' == verdict", True),
        ("flagged('model')", False), ("flagged() == true", True), ("verdict != 'broken'", True),
        ("flagged()", True), ("true", True), ("not false", True),
        ("verdict < 'review'", True), ("verdict <= 'ok'", True), ("'review' <= verdict", False),
        ("'ok' <= verdict < 'broken'", True), ("verdict >= 'broken'", False), ("verdict == source", False),
        # What a person accepts counts in no condition.
        ("flagged('units')", False), ("missing(accepted)", True), ("not missing(accepted)", False),
        ("quality > 50\n  and risk < 1  # and no more\n", True), ("quality\n>\n60", False),
    ],
)  # fmt: skip
def test_meaning(text: str, expected: bool) -> None:
    assert parse(text)(ROW) is expected


@pytest.mark.parametrize(
    "text",
    [
        "__import__('os')", "quality.__class__", "(lambda: 1)()", "[x for x in source]", "source[0]", "quality + 1",
        "open('x')", "f'{quality}'", "flagged(source)", "quality := 3", "quality >", "", "2 ** 999999", "x" * 3000,
        "not " * 60 + "true", "flagged('a', 'huge')", "quality in (1, 2)", "print", "exec('1')", "\x00",
    ],
)  # fmt: skip
def test_nothing_else_is_possible(text: str) -> None:
    with pytest.raises(TqpipeError):
        parse(text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("quality >= '60'", "quality is a number and '60' a text"),
        ("verdict > 3", "verdict is a text and 3 a number"), ("40 < source < 50", "source a text"),
        ("flagged() > 3", "is true or false and 3 a number"), ("quality", "not true or false"),
        ("not flags", "flags is a number"), ("risk < 0.5 and verdict", "verdict is a text"),
        ("verdict == 'brokn'", "did you mean 'broken'"), ("flagged('number')", "did you mean 'numbers'"),
        ("contains(quality, 'x')", "takes two texts"), ("missing(5)", "takes the name of a column"),
        ("missing(true)", "takes the name of a column"),
        ("verdict < source", "source is no verdict"), ("flagged() < true", "none is more than the other"),
    ],
)  # fmt: skip
def test_what_no_row_could_meet_is_an_error(text: str, message: str) -> None:
    with pytest.raises(TqpipeError, match=message):
        parse(text)


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("quality >= 60 and flagged('numbers')", {"quality", "flags"}), ("missing(quality) or quality > 3", set()),
        ("flagged('model')", {"flags", "errors"}), ("missing(broken) or risk < 0.5", {"risk"}), ("true", set()),
        ("flags == 0 or contains(source, 'x')", {"flags", "source"}),
    ],
)  # fmt: skip
def test_what_a_condition_needs(text: str, needs: set[str]) -> None:
    assert parse(text).needs == needs


@given(st.text(max_size=60))
def test_any_text_is_a_condition_or_an_error(text: str) -> None:
    try:
        found = parse(text)
    except TqpipeError:
        return
    assert found(ROW) in (True, False)
