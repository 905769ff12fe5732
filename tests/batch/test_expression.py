"""Conditions: what they mean, and that nothing else can be written in them."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqpipe.batch.expression import OF_DOCUMENTS, parse
from tqpipe.checks import CHECKS
from tqpipe.checks._needs import SEVERAL
from tqpipe.types import TqpipeError

ROW = {
    "quality": 55.0, "broken": None, "risk": 0.2, "verdict": "ok", "source": "un dos", "target": "one two",
    "flags": [{"check": "numbers", "severity": "major"}, {"check": "units", "severity": "major", "waived": "agreed"}],
    "accepted": None,
    "input": '{"domain": "news", "year": "2020", "n": 3, "ok": true, "meta.url": "http://x", "tags": {"a": null}, '
    '"l": [1]}',
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
        # Fields that the row carries.
        ("input.domain == 'news'", True), ("input.domain != 'news'", False), ("input.domain == 'legal'", False),
        ("contains(input.domain, 'ew')", True), ("contains(input.n, '3')", False), ("input.n == 3", True),
        ("input.year >= 2020", True), ("2019 < input.year < 2020", False), ("input.year == '2020'", True),
        ("input.ok == true", True), ("input.ok == 1", False), ("input.domain > 3", False), ("input.domain != 3", False),
        ("input['meta.url'] == 'http://x'", True), ("input.meta.url == 'http://x'", True), ("input.tags.b == 1", False),
        ("missing(input.tags.a)", True), ("missing(input.none)", True), ("missing(input.domain)", False),
        ("input.l == input.l", False), ("input.domain == input.domain", True),
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
        ("risk > 5", "no row would meet risk > 5: risk is 0 to 1$"), ("quality >= 600", "quality is 0 to 100"),
        ("broken < 0", "broken is 0 to 1"), ("0 > broken", "no row would meet 0 > broken"), ("flags < 0", "0 and more"),
        ("quality > 60 > 70", "no row would meet 60 > 70: of the two none is a column"), ("cosine == -1.5", "-1 to 1"),
        ("risk == 2", "risk is 0 to 1"), ("'a' == 'b'", "none is a column"), ("row < 1", "row is 1 and more"),
        ("flagged('consistency')", "compares the pairs of a document"), ("input == 'a'", "name a field of it, as"),
        ("missing(input)", "name a field of it"), ("input.domain", "is a field of the input, not true or false"),
        ("input.ok > true", "none is more than the other"), ("input[0] == 1", "is not possible here"),
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
        ("input.meta.url == 'x' or missing(input.domain)", {"input.meta.url"}),
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


def test_ends_of_a_scale_and_beyond_can_be_met_on_the_other_side() -> None:
    for text in (
        "risk <= 1",
        "risk >= 1",
        "quality <= 0",
        "quality > -1",
        "risk != 5",
        "0 <= broken",
        "60 < quality < 70",
    ):
        parse(text)


def test_checks_of_documents_find_nothing_in_one_pair() -> None:
    several = {
        name
        for name, spec in CHECKS.items()
        if SEVERAL in getattr(sys.modules[spec.check.__module__], "NEEDS", ())
    }
    assert several | {"terms"} == set(OF_DOCUMENTS)
    assert CHECKS["terms"].options().times >= 1  # so many other pairs it asks for
