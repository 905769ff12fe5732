"""Cutting overlapping spans, and what is quoted of a long text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from report_support import flag

from tqpipe.report.spans import Piece, cut, outermost, windows
from tqpipe.types import Span


def test_overlapping_spans_are_cut_where_they_start_and_end() -> None:
    flags = [
        flag(Span("target", 0, 4)),
        flag(Span("target", 2, 6), Span("target", 4, 4), Span("source", 0, 1)),
    ]
    assert list(cut(8, flags, "target")) == [
        Piece(0, 2, (0,), ()),
        Piece(2, 4, (0, 1), (0,)),
        Piece(4, 4, (1,), (1,)),
        Piece(4, 6, (1,), (1,)),
        Piece(6, 8, (), ()),
    ]


def test_of_a_flags_own_spans_the_outermost_count() -> None:
    # As facts are joined: the copied sentence without and with its full stop, and once more.
    spans = (
        Span("target", 0, 4), Span("target", 0, 5), Span("target", 0, 5), Span("target", 5, 5), Span("source", 0, 3),
    )  # fmt: skip
    assert outermost(spans) == [spans[1], spans[3], spans[4]]
    assert list(cut(5, [flag(*spans)], "target")) == [Piece(0, 5, (0,), (0,)), Piece(5, 5, (0,), (0,))]
    assert outermost(spans[:1] * 3) == [spans[0]]
    assert outermost(()) == []


def test_an_empty_text_can_have_a_gap() -> None:
    assert list(cut(0, [], "target")) == []
    assert list(cut(0, [flag(Span("target", 0, 0))], "target")) == [Piece(0, 0, (0,), (0,))]


@given(
    st.integers(0, 30).flatmap(lambda n: st.tuples(st.just(n), st.lists(st.tuples(*[st.integers(0, n)] * 2))))
)
def test_pieces_cover_the_text_once(drawn: tuple[int, list[tuple[int, int]]]) -> None:
    length, spans = drawn
    flags = [flag(Span("source", min(s), max(s))) for s in spans]
    pieces = list(cut(length, flags, "source"))
    assert [i for p in pieces for i in range(p.start, p.end)] == list(range(length))
    for i, f in enumerate(flags):
        assert sum(i in p.ends for p in pieces) == 1
        if f.spans[0].start < f.spans[0].end:
            inside = [k for p in pieces if i in p.flags for k in range(p.start, p.end)]
            assert inside == list(range(f.spans[0].start, f.spans[0].end))


def test_a_short_text_is_quoted_whole_and_a_long_one_around_its_spans() -> None:
    text = "word " * 100
    assert windows(text, [(3, 5)], 20, 1000) == [(0, 500)]
    assert windows(text, [], 20, 100) == [(0, 24)]
    assert windows(text, [(200, 204), (202, 210), (400, 480)], 20, 100) == [
        (180, 234),
        (380, 424),
        (460, 500),
    ]
