"""Every escape is undone by its inverse, and what it makes is harmless in its format."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqpipe.review.exchange import escapes
from tqpipe.safe_json import loads

#: Texts full of what formats trip over.
TEXTS = st.lists(
    st.one_of(
        st.text(st.characters(exclude_categories=["Cs"]), max_size=4),
        st.sampled_from(
            [
                "'", "=", "+", "-", "@", "＝", "\t", "\n", "\r", "\\", "\\t", '"', ",", "<v>", "</v>", "&lt;", "&amp;",
                "&#10;", "&", "#", "\u202e", "\u2028", "\ufeff", "\x00", "👩‍👧", "e\u0301", "l·l", "العربية", " ", ";",
                "system", "doc", "]]>", "<!--", "\\u202e", "&#x41;",
            ]
        ),
    ),
    max_size=6,
).map("".join)  # fmt: skip


@given(TEXTS)
def test_cells_come_back(text: str) -> None:
    assert escapes.unescape_cell(escapes.escape_cell(text)) == text


@given(TEXTS)
def test_fields_come_back_and_stay_on_one_line(text: str) -> None:
    field = escapes.escape_field(text)
    assert escapes.unescape_field(field) == text
    assert "\t" not in field
    assert len(field.splitlines()) <= 1


@given(TEXTS)
def test_html_comes_back_and_has_no_tags(text: str) -> None:
    import html

    painted = escapes.escape_html(text)
    assert escapes.unescape_html(painted) == text
    assert "<" not in painted
    assert "\t" not in painted
    assert len(painted.splitlines()) <= 1
    # A browser reads the references as we do, but for U+0000 and the controls that HTML does not have.
    if text.isprintable():
        assert html.unescape(painted) == text


@given(st.recursive(st.none() | st.booleans() | TEXTS | st.integers(), st.lists, max_leaves=5))
def test_json_comes_back(value: object) -> None:
    text = escapes.dumps(value)
    assert loads(text) == value
    assert len(text.splitlines()) == 1
    assert not set("<>&\u202e\u2028\x7f") & set(text)


@pytest.mark.parametrize(
    "text", ["=cmd()", "+1", "-1", "@x", " =1", "\t=1", "\r=1", "＝1", "'=1", "''=1", "\n"]
)
def test_formulas_are_no_formulas(text: str) -> None:
    assert escapes.escape_cell(text) == "'" + text
    assert escapes.escape_field(text).lstrip()[:1] not in tuple("=+-@＝")
    assert escapes.escape_html(text).lstrip()[:1] not in tuple("=+-@＝")


@pytest.mark.parametrize("text", ["", "plain", "'quoted'", "a=b", "l'hora", "1-2", "'tis"])
def test_ordinary_cells_are_left_alone(text: str) -> None:
    assert escapes.escape_cell(text) == escapes.escape_field(text) == escapes.escape_html(text) == text


def test_lone_surrogates_are_not_text() -> None:
    assert escapes.clean("a\ud800b") == "a\ufffdb"
    assert escapes.escape_field("\udfff") == escapes.escape_html("\udfff") == "\ufffd"
    assert loads(escapes.dumps("\ud800")) == "\ufffd"


def test_json_has_no_nan() -> None:
    with pytest.raises(ValueError, match="NaN"):
        loads("NaN")
