"""The page: inert, well-formed, self-contained, and it says what the run says."""

from __future__ import annotations

import html
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml.html import document_fromstring
from page_support import Page, assert_inert, policy
from report_support import HOSTILE, flag, hostile_run, record, run_of

from tqpipe import facts
from tqpipe.report import notebook
from tqpipe.report.cells import marked, numbered
from tqpipe.report.html import LIMIT, render
from tqpipe.types import SEVERITIES, Flag, Quality, Run, Span


def article() -> Run:
    return run_of(
        record("1", "Bon dia, món.", "Hello, world."),
        record("2", "Ho diu Riu.", "says Rio.", flag(Span("target", 5, 8)), risk=0.5, verdict="review"),
        record("3", "Només aquí.", None, flag(Span("source", 0, 11)), risk=0.3),
        record("4", None, "stats", risk=0.2),
        record(
            "5",
            'amb "a, b i c", tres',
            'with " , Three',
            flag(Span("source", 5, 13), Span("target", 6, 6), severity="critical", message="Words are gone."),
            flag(Span("target", 5, 8), severity="minor", evidence={"opened": [5]}),
            risk=0.95,
            verdict="broken",
        ),
        notes=["The source is a reconstruction."],
        corpus={"chrf": {"score": 61.234, "signature": "nrefs:1|case:mixed"}},
        timings={"align": 2.25},
    )


@pytest.mark.parametrize("run", [article(), hostile_run(), run_of()], ids=["article", "hostile", "empty"])
def test_the_page_is_well_formed_inert_and_alone(run: Run) -> None:
    text = render(run)
    page = Page(text)
    assert_inert(text, page)
    # The charts are pictures in the text itself.
    assert policy(page).startswith("default-src 'none'; style-src 'unsafe-inline'; img-src data:")


def test_hidden_characters_are_shown_by_code_point() -> None:
    page = Page(render(hostile_run()))
    assert {"202E", "2066", "0000", "001B", "000D", "200B", "2028"} <= set(page.text)
    assert "U+202E RIGHT-TO-LEFT OVERRIDE" in page.values("title")


def test_only_language_tags_become_lang_attributes() -> None:
    assert set(Page(render(hostile_run())).values("lang")) == {"en", "ca"}


def test_an_editor_finds_what_the_run_says() -> None:
    page = Page(render(article()))
    text = re.sub(r"\s+", " ", " ".join(page.text))
    for expected in (
        "a.ca.txt", "Catalan", "English", "Words are gone.", "accuracy/omission · check quotation · 90",
        "The source is a reconstruction.", "nothing here", "61.23", "nrefs:1|case:mixed", "align 2.25 s",
        "only in the source", "0000000000", "a gap after", "one side is empty",
    ):  # fmt: skip
        assert expected in text, expected
    assert "Of 5 pairs, 1 looks broken and 1 deserves a look." in text
    assert text.count("nothing here") == 2  # both one-sided pairs are ok: in the full text alone
    ids = page.values("id")
    assert [i for i in ids if i.startswith("w")] == ["w5", "w2"]
    assert [i for i in ids if i.startswith("p")] == ["p1", "p2", "p3", "p4", "p5"]


def test_the_list_is_capped_and_says_so() -> None:
    many = [record(str(i), "a", "b", risk=0.5, verdict="review") for i in range(LIMIT + 5)]
    text = render(run_of(*many))
    assert text.count('<li class="card') == LIMIT
    assert text.count('<li class="row') == LIMIT + 5
    assert f"The {LIMIT} riskiest of {LIMIT + 5}" in text
    Page(text)


def test_a_huge_segment_is_excerpted_on_its_card_and_whole_in_the_text() -> None:
    long = "palabra " * 12_500
    run = run_of(record("1", long, long, flag(Span("target", 50_000, 50_007)), risk=0.9, verdict="broken"))
    text = render(run)
    Page(text)
    assert 2 * len(long) < len(text) < 2 * len(long) + 60_000
    assert "[…]" in text
    assert 'tabindex="0"' in text


# --- marked text --------------------------------------------------------------------------------


def strip(cell: str) -> str:
    """The text content of a cell, boxes turned back into their characters."""
    cell = re.sub(
        r'<span class="ctl" title="[^"]*">([0-9A-F]+)</span>', lambda m: f"&#BOX{int(m[1], 16)};", cell
    )
    text = html.unescape(re.sub(r"<[^>]*>", "", cell))
    return re.sub(r"&#BOX(\d+);", lambda m: chr(int(m[1])), text)


def anchors(flags: list[Flag]) -> dict[int, tuple[int, str]]:
    return {i: (n, f"f{n}") for i, n in numbered(flags).items()}


@given(st.data())
@settings(max_examples=150)
def test_marks_leave_the_text_as_it_is(data: st.DataObject) -> None:
    text = data.draw(st.text(max_size=25) | st.just(HOSTILE))
    text = text.replace("&#BOX", "")
    places = st.tuples(*[st.integers(0, len(text))] * 2).map(sorted)
    drawn = data.draw(st.lists(st.tuples(places, st.sampled_from(SEVERITIES)), max_size=5))
    flags = [flag(Span("target", a, b), severity=severity) for (a, b), severity in drawn]
    cell = marked(text, flags, "target", anchors(flags))
    Page(cell)
    assert strip(cell) == text
    marks = [strip(m) for m in re.findall(r"<mark.*?</mark>", cell, re.DOTALL)]
    covered = "".join(c for i, c in enumerate(text) if any(a <= i < b for (a, b), _ in drawn))
    assert "".join(marks) == covered


def test_overlaps_keep_the_worst_background_and_every_underline() -> None:
    flags = [flag(Span("target", 0, 6), severity="minor"), flag(Span("target", 3, 9), severity="critical")]
    cell = marked("abcdefghi", flags, "target", anchors(flags))
    assert re.findall(r'<mark class="(\w+)" title="([^"]*)">(.*?)</mark>', cell) == [
        ("minor", "2. Something is off.", "abc"),
        ("critical", "1. Something is off.\n2. Something is off.", '<span class="u minor">def</span>'),
        ("critical", "1. Something is off.", "ghi"),
    ]


def test_a_gap_is_a_caret_and_no_text() -> None:
    flags = [flag(Span("target", 1, 1), severity="critical")]
    cell = marked("ab", flags, "target", anchors(flags))
    assert 'class="gap critical"' in cell
    assert strip(cell) == "ab"


# --- colours ------------------------------------------------------------------------------------


def luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_text_has_the_contrast_that_wcag_aa_asks_for(scheme: int) -> None:
    css = render(run_of())
    colours = dict(
        re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", css.split(":root {")[scheme + 1].split("}")[0])
    )
    pairs = [(ink, ground) for ink in ("ink", "soft", "link") for ground in ("bg", "card", "fill")]
    pairs += [(v, ground) for v in ("ok", "review", "broken") for ground in ("bg", "card")]
    pairs += [(ink, f"{s}-bg") for s in SEVERITIES for ink in ("ink", s)]
    for ink, ground in pairs:
        a, b = sorted((luminance(colours[ink]), luminance(colours[ground])))
        assert (b + 0.05) / (a + 0.05) >= 4.5, (ink, ground)


def test_linked_words_share_a_group_and_the_text_is_unchanged() -> None:
    import dataclasses

    from tqpipe.ingest import make_pair
    from tqpipe.report.links import groups
    from tqpipe.types import Record, Run

    pair = make_pair("una casa <b>", "a house & b", source_lang="ca", target_lang="en")
    links = ((0, 3, 0, 1), (4, 8, 2, 7), (9, 12, 8, 9), (9, 12, 10, 11))
    record = Record(pair, {}, (), 0.1, "ok", {}, links)
    found = groups(record)
    assert [n for _, _, n in found["target"]] == [
        {s: n for s, _, n in found["source"]}[k] for k in (0, 4, 9, 9)
    ]
    run = Run((record,), {})
    page, plain = (
        render(run),
        render(dataclasses.replace(run, records=(dataclasses.replace(record, links=()),))),
    )
    assert page.count(">casa</i>") == 1
    assert ".pair:has(.l0:hover) .l0{" in page
    assert "&lt;b&gt;</i>" in page

    def text_of(html: str) -> str:
        return re.sub(r"<[^>]*>", "", html[html.index("<main>") :])

    assert text_of(page) == text_of(plain)


def test_a_waived_flag_is_marked_with_its_reason_and_comes_last() -> None:
    kept, waived = (
        flag(Span("target", 0, 3), severity="minor"),
        flag(Span("target", 4, 7), severity="critical", waived="<b>agreed"),
    )
    assert numbered((waived, kept)) == {1: 1, 0: 2}
    page = render(run_of(record("1", "a", "One two three.", waived, kept, verdict="review")))
    assert '<mark class="waived"' in page
    assert '<mark class="minor"' in page
    assert '<mark class="critical"' not in page.split("legend")[-1]
    assert "&lt;b&gt;agreed" in page
    assert "waived flags" in page


def test_an_accepted_pair_is_told_in_the_text_and_not_listed() -> None:
    one = replace(record("1", "a", "One two.", flag(waived="<b>agreed"), risk=0.97), accepted="<b>agreed")
    page = render(run_of(one, record("2", "b", "Two.")))
    assert "Nothing: every pair looks fine." in page
    assert "Accepted as it stands: &lt;b&gt;agreed" in page
    assert re.search(r"<dt>accepted</dt><dd>1</dd>", page)
    assert "Accepted as it stands" not in render(run_of(record("2", "b", "Two.")))


def test_a_waived_flag_is_not_counted() -> None:
    kept = flag(Span("target", 0, 3), category="style", severity="minor")
    waived = [flag(Span("target", 4, 7), severity="critical", waived="agreed") for _ in range(3)]
    page = render(run_of(record("1", "a", "One two three.", kept, *waived)))
    table = next(t for t in re.findall(r"<table.*?</table>", page, re.S) if ">Flags<" in t)
    assert "style" in table
    assert "accuracy/omission" not in table


def test_quoted_words_have_the_language_and_direction_of_their_text() -> None:
    text = "BBC: قالت الشرطة إن الطريق مغلق."
    bad = flag(Span("source", 0, 3), Span("target", 5, 9))
    run = run_of(record("1", "La BBC ho diu.", text, bad, risk=0.9, verdict="review", lang="ar"))
    page = Page(render(run))
    quotes = [(a["lang"], a["dir"]) for tag, a in page.tags if tag == "q"]
    assert quotes == [("ca", "ltr"), ("ar", "rtl")]
    assert {a["dir"] for tag, a in page.tags if tag == "p" and a.get("lang") == "ar"} == {"rtl"}


def test_words_that_a_joined_flag_has_twice_are_quoted_once() -> None:
    bad = flag(Span("target", 0, 5), Span("target", 0, 6), Span("source", 0, 3))
    page = Page(render(run_of(record("1", "Bon dia.", "Hello.", bad, risk=0.9, verdict="review"))))
    assert sum(tag == "q" for tag, _ in page.tags) == 2


def test_a_moved_pair_says_so() -> None:
    moved = record("1", "Ho diu Riu.", "says Rio.", flag(Span("target", 5, 8)), risk=0.5, verdict="review")
    pair = replace(moved.pair, alignment=replace(moved.pair.alignment, moved=True))
    text = " ".join(Page(render(run_of(replace(moved, pair=pair)))).text)
    assert "stands elsewhere in the translation than its neighbours" in text
    assert "⇅ moved" in text


def test_a_drawing_with_links_is_no_image_and_no_header_is_empty() -> None:
    page = Page(render(article()))
    roles = {attrs["role"] for tag, attrs in page.tags if tag == "svg"}
    assert roles == {"img", "group"}  # histograms, the alignment with a link for every pair
    assert not re.search(r"<th[^>]*></th>", render(article()))


def test_a_tag_in_a_text_from_the_right_is_read_from_the_left() -> None:
    # The full stop would else stand inside of the tag, and the tag's end before its beginning.
    text = marked("افتح <b>الإعدادات</b> {name}.", [], "target", {}, words=[(0, 4, 1), (6, 7, 2)])
    assert re.findall("<bdi dir=.ltr.>(.*?)</bdi>", text) == ["&lt;b&gt;", "&lt;/b&gt;", "{name}"]
    text = marked("السعر %(price).2f في ${shop} أو %1$s", [], "target", {})
    assert re.findall("<bdi dir=.ltr.>(.*?)</bdi>", text) == ["%(price).2f", "${shop}", "%1$s"]
    assert "<bdi" not in marked("Obre <b>la configuració</b> {name}.", [], "target", {})
    # At the top of the page, too.
    text = "افتح <b>الإعدادات</b> {name}."
    at = text.index("{")
    bad = record("1", "Open.", text, flag(Span("target", at, at + 6)), verdict="broken", risk=0.9)
    (short,) = document_fromstring(render(run_of(bad))).find_class("brief")
    assert [code.text_content() for code in short.iter("bdi")] == ["<b>", "</b>", "{name}"]


def test_quality_is_explained_where_it_is_shown() -> None:
    bad = record("1", "Bon dia.", "Bad.", verdict="broken")
    judged = replace(bad, quality=Quality(20.0, None, 0.9, (), (), (), "judged", 1, None))
    assert "Quality, 0 to 100" not in render(run_of(bad))
    assert "Quality, 0 to 100" in render(run_of(judged))


def test_no_alignment_is_drawn_of_pairs_that_came_joined() -> None:
    pairs = [record(str(n), "Bon dia.", "Hello.") for n in range(3)]
    assert "Alignment" in render(run_of(*pairs))
    page = render(run_of(*pairs, unread=[]))
    assert "lignment" not in page.split("</style>")[1]
    assert "aligned" not in page.split("</style>")[1]
    assert "Histogram of risk" in page


def test_the_top_of_the_page_says_what_is_wrong_and_where() -> None:
    words = Span("target", 16, 23)
    run = run_of(
        record("7", "Un altre.", "Another.", risk=0.6, verdict="review"),
        record(
            "8", "Tres qualitats.", "He can work with <b>\u202e, three qualities.",
            flag(words, message="Minor.", severity="minor"), flag(words, message="Lost words.", severity="critical"),
            risk=0.9, verdict="broken",
        ),
        record("9", "Bé.", "Fine."),
    )  # fmt: skip
    page = document_fromstring(render(run))
    (short,) = page.find_class("brief")
    assert [head.text_content() for head in short.iter("h2")] == ["Looks broken", "Deserves a look"]
    broken, review = short.iter("li")
    assert next(broken.iter("a")).get("href") == "#w2"
    assert page.get_element_by_id("w2") is not None
    assert "Lost words." in broken.text_content()
    assert "Minor." not in broken.text_content()
    assert broken.find_class("words")[0].text_content() == "He can work with <b>202E, three qualities."
    assert [m.get("class") for m in broken.iter("mark")] == ["critical"]
    assert "No single error was found" in review.text_content()
    assert "Another." in review.text_content()


def test_a_message_of_hundreds_of_words_does_not_fill_the_page() -> None:
    long = ", ".join(f"“{n}”" for n in range(300)) + " are one word."
    pair = record("1", "Un.", "One two.")
    (joined,) = facts.joined(
        [
            flag(Span("target", 0, 8), message=f"First {long}"),
            flag(Span("target", 0, 8), message=f"Also {long}", check="glued_words", confidence=0.5),
        ],
        pair.pair,
    )
    one = replace(pair, flags=(joined,), risk=0.9, verdict="broken")
    text = document_fromstring(render(run_of(one))).text_content()
    assert "First “0”" in text
    assert "Also “0”" in text
    assert "150" not in text


def test_the_top_of_the_page_tells_a_waived_flag_from_none() -> None:
    one = record("1", "Un.", "One.", flag(Span("target", 0, 3), waived="agreed"), risk=0.6, verdict="review")
    (short,) = document_fromstring(render(run_of(one))).find_class("brief")
    assert "Its flag is waived; as a whole it still looks doubtful." in short.text_content()
    assert "No single error" not in short.text_content()


def test_the_top_of_the_page_is_short_however_much_is_wrong() -> None:
    records = [
        record(str(n), "Hola món.", f"Hello world {n}.", risk=0.9, verdict="broken")
        for n in range(1, LIMIT + 30)
    ]
    (short,) = document_fromstring(render(run_of(*records))).find_class("brief")
    assert len(list(short.iter("li"))) == 9
    assert list(short.iter("li"))[-1].text_content() == f"and {len(records) - 8} more"
    assert document_fromstring(render(run_of(record("1", "Bé.", "Fine.")))).find_class("brief") == []


def test_a_page_names_no_folder_of_the_machine() -> None:
    inputs = {
        side: {"name": f"/home/marta/secret/a.{lang}.txt", "lang": lang}
        for side, lang in (("source", "ca"), ("target", "en"))
    }
    config = {
        "checks": {"glossary": "C:\\Users\\marta\\terms.csv", "off": ["/home/marta/x"]},
        "encoder": {"name": "e5-small"},
    }
    versions = {"encoder": "/home/marta/models/labse", "checks": {"numbers": "3"}}
    run = run_of(record("1", "Bé.", "Fine."), inputs=inputs, config=config, versions=versions)
    page = render(run)
    assert "marta" not in page
    for name in ("a.ca.txt", "a.en.txt", "terms.csv", "e5-small", "labse"):
        assert name in page
    assert "marta" not in notebook.run(run)
    assert render(run_of(record("1", "Bé.", "Fine."))).count("news/a.ca.txt") >= 2  # as it was given
