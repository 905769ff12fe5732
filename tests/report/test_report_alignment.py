"""The alignment view: inert, well-formed, every sentence once, and what is said of it is so."""

from __future__ import annotations

import html
import re
import time
from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from page_support import Page, assert_inert
from report_support import HOSTILE

from tqpipe.alignment import Bead, make_pairs
from tqpipe.alignment.figures import measure
from tqpipe.pipeline import Aligned
from tqpipe.report.alignment import LIMIT, render_alignment
from tqpipe.report.beads import LANES, LONGEST
from tqpipe.report.ribbons import RIBBONS
from tqpipe.types import Document, Segment


def side(
    sentences: Sequence[str], lang: str, name: str, paragraph: int = 3
) -> tuple[Document, tuple[Segment, ...]]:
    segments, at = [], 0
    for number, text in enumerate(sentences):
        segments.append(Segment(name, lang, at, at + len(text), text, number // paragraph))
        at += len(text) + 1
    return Document(name, lang, "\n".join(sentences)), tuple(segments)


def aligned(
    source: Sequence[str],
    target: Sequence[str],
    beads: Sequence[Bead],
    langs: tuple[str, str] = ("ca", "en"),
    names: tuple[str, str] = ("news/a.ca.txt", "news/a.en.txt"),
) -> Aligned:
    left, left_segments = side(source, langs[0], names[0])
    right, right_segments = side(target, langs[1], names[1])
    pairs = make_pairs(beads, left, right, left_segments, right_segments)
    figures = measure(beads, None, [len(s) for s in source], [len(t) for t in target])
    return Aligned(left, right, left_segments, right_segments, (), (), tuple(beads), tuple(pairs), figures)


def plain() -> Aligned:
    """1-1, 2-1, an omission, an addition, a moved block of two, 1-2; the sentences are s0.. and t0.."""
    beads = [
        Bead(0, 0, 1, 1, 0.1, 0.999),
        Bead(1, 1, 2, 1, 0.2, 0.4),
        Bead(3, 6, 1, 1, 0.3, 0.97, moved=True),
        Bead(4, 7, 1, 1, 0.3, 0.98, moved=True),
        Bead(5, 2, 1, 0, 0.5, 0.85),
        Bead(6, 2, 0, 1, 0.5, 0.92),
        Bead(6, 3, 1, 2, 0.25, 0.7),
        Bead(7, 5, 1, 1, 0.1, None),
        Bead(8, 8, 1, 1, 0.1, 1.0),
    ]
    return aligned([f"s{i}." for i in range(9)], [f"t{i}." for i in range(9)], beads)


def hostile() -> Aligned:
    beads = [
        Bead(0, 0, 1, 1, 0.1, 0.3),
        Bead(1, 2, 1, 1, 0.1, 0.4, moved=True),
        Bead(2, 1, 1, 1, 0.1, 0.9),
        Bead(3, 3, 1, 0, 0.1, 0.2),
        Bead(4, 3, 0, 1, 0.1, 0.2),
    ]
    return aligned([HOSTILE] * 4, [HOSTILE] * 4, beads, ('en" onload="x', HOSTILE), (HOSTILE, HOSTILE))


def blocks(text: str) -> list[str]:
    """The text of every sentence block, hidden characters boxed."""
    return [re.sub("<[^>]*>", "", b) for b in re.findall(r"<p [^>]*data-n=[^>]*>(.*?)</p>", text, re.S)]


def words(page: Page) -> str:
    return re.sub(r"\s+", " ", " ".join(page.text))


CASES = {
    "plain": plain(),
    "hostile": hostile(),
    "empty": aligned([], [], []),
    "no target": aligned(["a", "b"], [], [Bead(0, 0, 1, 0, 0.0, 1.0), Bead(1, 0, 1, 0, 0.0, 1.0)]),
    "no source": aligned([], ["a"], [Bead(0, 0, 0, 1, 0.0, 1.0)]),
    "blank lines": aligned(
        ["a", "", "b"], ["a b"], [Bead(0, 0, 3, 1, 0.1, 0.9)]
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_the_page_is_well_formed_inert_and_alone(case: Aligned) -> None:
    text = render_alignment(case)
    page = Page(text)
    assert_inert(text, page, frozenset({"path", "bdi"}))
    assert "style" not in {name for _, attrs in page.tags for name in attrs}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_every_sentence_is_there_once(case: Aligned) -> None:
    text = render_alignment(case)
    segments = [s for s in (*case.source_segments, *case.target_segments) if s.text]
    numbers = Counter(Page(text).values("data-n"))
    expected = Counter(
        str(k)
        for side in (case.source_segments, case.target_segments)
        for k, s in enumerate(side, 1)
        if s.text
    )
    assert numbers == expected
    if case is not CASES["hostile"]:
        assert sorted(blocks(text)) == sorted(html.escape(s.text) for s in segments)


def test_both_texts_stay_in_their_order() -> None:
    shown = blocks(render_alignment(plain()))
    assert [b for b in shown if b[0] == "s"] == [f"s{i}." for i in range(9)]
    assert [b for b in shown if b[0] == "t"] == [f"t{i}." for i in range(9)]


def test_a_paragraph_begins_where_one_begins_on_every_side_that_has_words() -> None:
    beads = [Bead(n, n, 1, 1, 0.1, 0.9) for n in range(6)]
    names = [f"s{n}" for n in range(6)], [f"t{n}" for n in range(6)]
    page = render_alignment(aligned(*names, beads))  # three sentences a paragraph
    assert re.findall(r'<li class="join [^"]*para[^"]*" id="(\w+)"', page) == ["b4"]
    # Where the other side's paragraph goes on, none begins; where it has no words, it has no say.
    joined = aligned(*names, [Bead(0, 0, 1, 2, 0.1, 0.9), *(Bead(n, n + 1, 1, 1, 0.1, 0.9) for n in range(1, 5)),
                              Bead(5, 6, 1, 0, 0.1, 0.9)])  # fmt: skip
    assert re.findall(r'<li class="join [^"]*para[^"]*" id="(\w+)"', render_alignment(joined)) == []
    lost = aligned(*names, [Bead(0, 0, 1, 2, 0.1, 0.9), Bead(1, 2, 1, 1, 0.1, 0.9), Bead(2, 3, 1, 1, 0.1, 0.9),
                            Bead(3, 4, 1, 0, 0.1, 0.9), *(Bead(n, n, 1, 1, 0.1, 0.9) for n in (4, 5))])  # fmt: skip
    assert re.findall(r'<li class="join [^"]*para[^"]*" id="(\w+)"', render_alignment(lost)) == ["b4"]


def test_the_header_counts() -> None:
    text = render_alignment(plain())
    page = Page(text)
    seen = words(page)
    tiles = dict(re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", text))
    assert tiles["source sentences"] == tiles["in the translation"] == "9"
    assert (tiles["omissions"], tiles["additions"], tiles["moved"]) == ("1", "1", "2")
    assert (tiles["of the source aligned"], tiles["of the translation aligned"]) == ("88.9 %", "88.9 %")
    assert tiles["mean confidence"] == "0.852"
    for expected in ("Catalan", "English", "a.ca.txt", "1–1 ×\u202f5", "2–1 ×\u202f1", "1–2 ×\u202f1"):
        assert expected.replace("\u202f", " ") in seen
    assert "Sentences: 1 of the source is missing, 1 was added, 1 passage moved. 3 pairs are unsure." in seen


def test_the_least_sure_come_first_and_link_to_their_place() -> None:
    text = render_alignment(plain())
    listed = text[text.index("The least sure") : text.index("Only in the source")]
    assert re.findall(r'<a href="#b(\d+)">(.*?)</a>', listed) == [
        ("2", "2–3 ↔ 2"),
        ("7", "7 ↔ 4–5"),
        ("5", "− 6"),
    ]
    assert re.findall(r"<span>(\d+)&#8239;%", listed) == ["40", "70", "85"]


def test_tooltips_say_pair_kind_cost_and_confidence() -> None:
    titles = Page(render_alignment(plain())).values("title")
    assert "pair 2 · 2–3 with 2 · 2-1 · cost 0.200 · confidence 0.400" in titles
    assert "pair 5 · omission: 6 is only in the source · 1-0 · cost 0.500 · confidence 0.850" in titles
    assert any(t.endswith("confidence unknown") for t in titles)


def test_a_ribbon_is_for_what_is_joined() -> None:
    rows = re.findall(r'<li class="join.*?</li>', render_alignment(plain()))
    drawn = {cls: "<path" in row for row in rows if (cls := re.findall(r'class="join (\w+)', row)[0])}
    assert drawn == {"joined": True, "moved": True, "omission": False, "addition": False}
    low = next(row for row in rows if "2–1" in row)
    assert 'class="mid c1"' in low


def test_a_moved_block_has_two_places_that_link_to_each_other() -> None:
    text = render_alignment(plain())
    rows = re.findall(r'<li class="join moved m1[^>]*id="(\w+)">(.*?)</li>', text)
    assert [name for name, _ in rows] == ["b3", "b4", "b3t", "b4t"]
    assert ["data-n" in row for _, row in rows] == [True] * 4
    assert '<a href="#b3t">moved down to 7 ↓</a>' in rows[0][1]
    assert '<a href="#b3">moved up to 4 ↑</a>' in rows[2][1]
    assert '"lane l0 m1"' in text
    listed = text[text.index("<h2>Moved") :]
    assert "4–5 ↔ 7–8" in listed[: listed.index("</ol>")]


def test_what_goes_back_counts_as_moved() -> None:
    beads = [Bead(0, 1, 1, 1, 0.1, 1.0), Bead(1, 0, 1, 1, 0.1, 1.0)]
    text = render_alignment(aligned(["a", "b"], ["b", "a"], beads))
    assert "1 passage moved" in words(Page(text))
    assert sorted(blocks(text)) == ["a", "a", "b", "b"]


def test_lanes_are_few_and_not_too_long() -> None:
    beads = [Bead(i, 2 * LONGEST - i, 1, 1, 0.1, 1.0, moved=i != LONGEST) for i in range(2 * LONGEST + 1)]
    many = ["x"] * len(beads)
    text = render_alignment(aligned(many, many, beads))
    assert max(row.count('class="lane') for row in text.split("<li ")) <= LANES
    assert len(Page(text).values("data-n")) == 2 * len(beads)


def test_nothing_to_find_is_said() -> None:
    beads = [Bead(0, 0, 1, 1, 0.1, 1.0)]
    seen = words(Page(render_alignment(aligned(["a"], ["b"], beads))))
    assert "Every sentence has its counterpart, in the same order." in seen
    assert "No pair is less than 90% sure." in seen
    assert "There are no sentences on either side." in words(Page(render_alignment(CASES["empty"])))


def test_hidden_characters_are_shown_by_code_point() -> None:
    page = Page(render_alignment(hostile()))
    assert {"202E", "2066", "0000", "001B", "000D", "200B", "2028"} <= set(page.text)
    assert set(page.values("lang")) == {"en"}  # the page's own


def test_right_to_left_text_keeps_its_direction() -> None:
    beads = [Bead(0, 0, 1, 1, 0.1, 1.0)]
    page = Page(render_alignment(aligned(["שלום."], ["سلام."], beads, ("he", "ar"))))
    cells = [attrs for tag, attrs in page.tags if tag == "p" and "data-n" in attrs]
    assert [(c["dir"], c["lang"]) for c in cells] == [("rtl", "he"), ("rtl", "ar")]


def test_long_documents_stay_small_and_quick() -> None:
    n = 20_000
    beads = [Bead(i, i, 1, 1, 0.1, (i % 100) / 100) for i in range(n)]
    case = aligned(["A sentence."] * n, ["Una frase."] * n, beads)
    start = time.process_time()
    text = render_alignment(case)
    assert time.process_time() - start < 20
    assert len(text) / n < 1000
    assert f"{LIMIT} of 18000 pairs" in text
    assert text.count("<path") <= n + RIBBONS + 10


@st.composite
def anything(draw: st.DrawFn) -> Aligned:
    """Any beads over any two texts, with some neighbours exchanged."""
    shapes = draw(st.lists(st.sampled_from([(1, 1), (1, 0), (0, 1), (2, 1), (1, 3)]), max_size=12))
    order = draw(st.permutations(range(len(shapes))))
    firsts, reached = {}, 0
    for k in order:
        firsts[k] = reached
        reached += shapes[k][1]
    sure = st.none() | st.floats(0, 1)
    beads, i = [], 0
    for k, (a, b) in enumerate(shapes):
        beads.append(Bead(i, firsts[k], a, b, 0.1, draw(sure), moved=draw(st.booleans())))
        i += a
    text = st.text(max_size=8)
    return aligned(
        draw(st.lists(text, min_size=i, max_size=i)),
        draw(st.lists(text, min_size=reached, max_size=reached)),
        beads,
    )


@settings(max_examples=60)
@given(anything())
def test_any_alignment_renders_whole(case: Aligned) -> None:
    page = Page(render_alignment(case))
    both = (case.source_segments, case.target_segments)
    expected = Counter(str(k) for segments in both for k, s in enumerate(segments, 1) if s.text)
    assert Counter(page.values("data-n")) == expected
    ids = page.values("id")
    assert len(ids) == len(set(ids))
    assert set(page.values("href")) <= {f"#{i}" for i in ids}
