from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqpipe.config import SegmentConfig
from tqpipe.segment import split, split_lines
from tqpipe.types import Document, TqpipeError

CASES = [
    # language, text, sentences
    ("en", "One. Two! Three?", ["One.", "Two!", "Three?"]),
    ("en", "Mr. Smith went to Washington. He came back.", ["Mr. Smith went to Washington.", "He came back."]),
    ("ca", "El Sr. Riu ha vingut. Ha parlat.", ["El Sr. Riu ha vingut.", "Ha parlat."]),
    (
        "ca",
        '"Ho faré", va dir. –No ho crec –va respondre.',
        ['"Ho faré", va dir.', "–No ho crec –va respondre."],
    ),
    ("en", "A headline\n\nA sentence.\r\nAnother line", ["A headline", "A sentence.", "Another line"]),
    ("en", "It costs 3.50 euros. Cheap.", ["It costs 3.50 euros.", "Cheap."]),
    ("en", "Left\u2028right of a separator.", ["Left\u2028right of a separator."]),
    ("en", "   \n \t ", []),
    ("zh", "你好。再见。", ["你好。", "再见。"]),
]


@pytest.mark.parametrize(("lang", "text", "expected"), CASES)
def test_split(lang: str, text: str, expected: list[str]) -> None:
    assert [s.text for s in split(Document("d", lang, text))] == expected


def test_paragraphs_are_counted() -> None:
    assert [s.paragraph for s in split(Document("d", "en", "A. B.\n\nC."))] == [0, 0, 1]


def test_wrapped_text_is_joined() -> None:
    line = "these are lines of a text that was wrapped at about sixty columns"
    text = "\n".join([line] * 10) + ".\n\n" + "\n".join([line] * 4) + "."
    assert len(split(Document("d", "en", text))) == 2


@pytest.mark.parametrize("text", ["word " * 3000, "a" * 5000, "clause; " * 1500])
def test_no_segment_is_longer_than_allowed(text: str) -> None:
    parts = split(Document("d", "en", text), SegmentConfig(max_chars=500))
    assert max(len(s.text) for s in parts) <= 500
    assert "".join(s.text for s in parts).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize("separator", ["\n", "\r\n", "\r"])
def test_lines_keep_their_number(separator: str) -> None:
    parts = split_lines(Document("d", "en", separator.join(["a", "", " b c ", "d\u2028e"])))
    assert [s.text for s in parts] == ["a", "", "b c", "d\u2028e"]


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from(".!?…\"'“”«»–— \n\r\t\u2028Ab1"))))
def test_offsets_are_exact_and_nothing_is_lost(text: str) -> None:
    end = 0
    for segment in split(Document("d", "ca", text)):
        assert segment.text == text[segment.start : segment.end]
        assert segment.text == segment.text.strip() != ""
        assert segment.start >= end
        assert not text[end : segment.start].strip()
        end = segment.end
    assert not text[end:].strip()


def test_a_line_that_is_no_segment_is_refused() -> None:
    with pytest.raises(TqpipeError, match="line 2: 30,000 characters"):
        split_lines(Document("d", "en", "a\n" + "b" * 30_000))
