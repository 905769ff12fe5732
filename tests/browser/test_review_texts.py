"""Texts that break other tools, in a real browser: hostile markup stays text, marks come back to the code point."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from review_page_support import Opener, browsing, flag, opener, plain_run, write

from tqpipe import store
from tqpipe.review import demo_run
from tqpipe.types import Span

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with browsing() as running:
        yield running


@pytest.fixture
def open_run(browser: Any) -> Iterator[Opener]:
    with opener(browser) as open_it:
        yield open_it


def test_a_hostile_corpus_is_text_everywhere(open_run: Opener, tmp_path: Path) -> None:
    run = demo_run.make(84)  # every hostile pair once, the tenth segment with 100,000 characters
    store.write_run(run, tmp_path / "run")
    screen = open_run(tmp_path / "run", "/?sort=document")
    page = screen.page
    for n in [4, 14, 24, 34, 44, 54, 64, 74, 10]:
        screen.open(f"{screen.origin}/?n={n}&sort=document")
        screen.at(n)
        screen.press("c")
        screen.type("<img src=x onerror=\"document.title='owned'\"></script>")
        screen.press("Control+Enter", "Escape")
        screen.count(".comments li", 1)
        screen.press("e", "Control+End")
        screen.type("<b>=cmd()</b>")
        page.wait_for_selector(".changes ins")
        screen.press("Control+Enter")
        screen.saved()
    assert len(screen.segment(9)["source"]["text"]) > 90_000
    # Bidirectional overrides and other controls are shown as what they are.
    screen.open(f"{screen.origin}/?n=34")
    screen.at(34)
    assert (
        "202E"
        in page.locator(".pair.current")
        .evaluate(
            "(n) => n.innerHTML + JSON.stringify([...n.querySelectorAll('*')]"
            ".map((e) => getComputedStyle(e, '::before').content + e.dataset.c))"
        )
        .upper()
    )
    assert page.title() != "owned"
    assert (
        page.evaluate(
            "document.querySelectorAll('main img, main script, main b:not(.row b):not(.part b)').length"
        )
        == 0
    )
    # Errors quote it as text, too.
    answer = page.context.request.get(f"{screen.origin}/api/queue?sort=<script>alert(1)</script>")
    assert answer.status == 400
    assert "json" in answer.headers["content-type"]
    # And so do exports.
    exported = page.context.request.get(f"{screen.origin}/api/export/csv").text()
    for row in csv.reader(exported.removeprefix("\ufeff").splitlines()):
        assert not any(cell[:1] in ("=", "+", "-", "@") for cell in row)
    marot = page.context.request.get(f"{screen.origin}/api/export/mqm").text()
    assert "<script" not in marot
    assert "<img" not in "".join("".join(line.split("\t")[5:7]) for line in marot.splitlines())
    assert [c for c in screen.complaints if "400" not in c] == []


#: Target, and the word of it that is marked.
WORDS = [
    ("The 👨‍👩‍👧 family is here", "family"),
    ("A cafe\u0301 in town", "cafe\u0301"),
    ("🇦🇩🇦🇩 two flags", "flags"),
    ("l'intel·ligent col·legi", "col·legi"),
    ("𝒜𝒷 mathematical", "mathematical"),
]


@pytest.mark.parametrize(("text", "word"), WORDS)
def test_a_mark_by_keys_is_the_words_code_points(
    open_run: Opener, tmp_path: Path, text: str, word: str
) -> None:
    screen = open_run(write(tmp_path, [("La família és aquí", text, [])]))
    screen.press("b", "Home")
    for _ in range(8):
        if screen.page.locator(".draft-quote q").first.inner_text() == word:
            break
        screen.press("ArrowRight")
    screen.press("2", "Enter")
    screen.count(".flag", 1)
    screen.saved()
    (mark,) = screen.segment(0)["flags"]
    (span,) = mark["spans"]
    start = text.index(word)
    assert (span["side"], span["start"], span["end"], span["text"]) == (
        "target",
        start,
        start + len(word),
        word,
    )
    assert any(word in texts for texts in screen.highlights().values())


def test_arabic_is_marked_in_its_own_direction(open_run: Opener, tmp_path: Path) -> None:
    text = "قال الرئيس إن التعاون سيستمر"
    run = write(tmp_path, [("El president va parlar", text, [])], ("ca", "ar"))
    screen = open_run(run)
    cell = screen.page.locator(".pair.current .cell[data-side=target]")
    assert cell.evaluate("(n) => [n.closest('[dir]').dir, n.closest('[lang]').lang]") == ["rtl", "ar"]
    # Right to left, the left arrow goes on; Shift extends.
    screen.press("b", "ArrowLeft", "Shift+ArrowLeft")
    # The form has the words around it, too: on a narrow screen it is all that is seen.
    screen.has(".draft-quote", text)
    assert screen.page.locator(".draft-quote > span").get_attribute("dir") == "rtl"
    screen.press("1", "Enter")
    screen.count(".flag", 1)
    screen.saved()
    (span,) = screen.segment(0)["flags"][0]["spans"]
    assert span["text"] == "الرئيس إن"
    assert text[span["start"] : span["end"]] == span["text"]


def test_tags_in_arabic_keep_their_shape_and_their_places(open_run: Opener, tmp_path: Path) -> None:
    text = "افتح <b>الإعدادات</b> ثم {name}."
    start = text.index("{name}")
    flags = [flag(Span("target", start, start + 6)), flag(Span("target", 5, 8), check="markup")]
    screen = open_run(write(tmp_path, [("Open <b>Settings</b>, then {name}.", text, flags)], ("en", "ar")))
    cell = screen.page.locator(".pair.current .cell[data-side=target]")
    assert cell.locator("bdi[dir=ltr]").all_inner_texts() == ["<b>", "</b>", "{name}"]
    texts = [shown for layer in screen.highlights().values() for shown in layer]
    assert {"<b>", "{name}"} <= set(texts)
    assert "\u2066{name}\u2069" in screen.page.locator(".row-text").inner_text()
    # A double click on a placeholder marks it, to the code point.
    screen.page.evaluate(
        "() => { const c = [...document.querySelectorAll('.pair.current bdi')].at(-1);"
        " getSelection().selectAllChildren(c); c.dispatchEvent(new PointerEvent('pointerup', {bubbles: true})); }"
    )
    screen.page.wait_for_selector("#draft")
    assert screen.page.locator(".draft-quote q").inner_text() == "{name}"
    screen.press("1", "Enter")
    screen.count(".flag", 3)
    screen.saved()
    (span,) = screen.segment(0)["flags"][2]["spans"]
    assert (span["start"], span["end"]) == (start, start + 6)


def test_the_changes_of_an_edit_keep_tags_in_one_piece_in_hebrew(open_run: Opener, tmp_path: Path) -> None:
    text = "לחצו על <b>שמירה</b> כדי לשמור את %(name)s."
    texts = [("Click <b>Save</b> to keep %(name)s in ${folder}.", text, []), ("Nothing.", "Nothing.", [])]
    screen = open_run(write(tmp_path, texts, ("en", "he")))
    screen.press("e")
    screen.page.wait_for_selector("#edit")
    screen.page.locator("#edit").fill(text.replace("<b>", "<i>").replace("</b>", "</i>") + " ${folder}")
    screen.page.wait_for_selector(".changes ins")
    changes = screen.page.locator(".changes .diff")
    assert changes.get_attribute("dir") == "rtl"
    assert changes.locator("del").all_inner_texts() == ["<b>", "</b>"]
    assert changes.locator("ins").all_inner_texts() == ["<i>", "</i>", " ${folder}"]
    isolated = changes.locator("bdi[dir=ltr]").all_inner_texts()
    assert isolated == ["<b>", "<i>", "</b>", "</i>", "%(name)s", "${folder}"]
    # A sentence that was left in English is written over from the right.
    screen.press("Escape", "j")
    screen.at(2)
    screen.press("e")
    field = screen.page.locator("#edit")
    assert field.get_attribute("dir") == "ltr"
    field.fill("שום דבר {name}.")
    screen.page.wait_for_selector("#edit[dir=rtl]")


def test_an_edit_of_japanese_leaves_the_other_marks_of_the_clause(open_run: Opener, tmp_path: Path) -> None:
    text = "大統領は水曜日に51人と会談した。"
    flags = [flag(Span("target", 8, 10)), flag(Span("target", 4, 7), check="dates")]
    screen = open_run(write(tmp_path, [("The president met 15.", text, flags)], ("en", "ja")))
    screen.press("e")
    screen.page.wait_for_selector("#edit")
    screen.page.locator("#edit").fill(text.replace("51", "15"))
    screen.page.wait_for_selector(".changes ins")
    assert screen.page.locator(".changes ins").all_inner_texts() == ["15"]
    assert screen.page.locator(".changes del").all_inner_texts() == ["51"]
    screen.press("Control+Enter")
    screen.saved()
    assert [span["state"] for f in screen.segment(0)["flags"] for span in f["spans"]] == [
        "orphaned",
        "placed",
    ]


def test_a_selection_by_pointer_on_the_source_is_a_mark(open_run: Opener, tmp_path: Path) -> None:
    source = "👩‍👧 col·legi cafe\u0301 nou"
    screen = open_run(write(tmp_path, [(source, "The new school", [])]))
    place = screen.page.evaluate(
        """() => {
          const cell = document.querySelector(".pair.current .cell[data-side=source]");
          const walk = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          for (let node = walk.nextNode(); node; node = walk.nextNode()) {
            const at = node.data.indexOf("col·legi");
            if (at >= 0) { range.setStart(node, at); range.setEnd(node, at + 8); }
          }
          const { left, right, top, bottom } = range.getBoundingClientRect();
          return [left, right, (top + bottom) / 2];
        }"""
    )
    mouse = screen.page.mouse
    mouse.move(place[0] + 1, place[2])
    mouse.down()
    mouse.move(place[1] - 1, place[2], steps=4)
    mouse.up()
    screen.page.wait_for_selector("#draft")
    screen.press("2", "m", "Enter")
    screen.count(".flag", 1)
    screen.saved()
    (span,) = screen.segment(0)["flags"][0]["spans"]
    start = source.index("col·legi")
    assert (span["side"], span["start"], span["end"]) == ("source", start, start + 8)


def test_overlapping_and_source_side_spans_are_all_painted(open_run: Opener, tmp_path: Path) -> None:
    source, target = "El president va dir que no", "The president said yes 👍 indeed"
    flags = [
        flag(Span("target", 4, 18), severity="critical"),
        flag(Span("target", 14, 22), severity="minor", check="names"),
        flag(Span("source", 3, 12), Span("target", 24, 24), category="accuracy/omission", check="coverage"),
    ]
    screen = open_run(write(tmp_path, [(source, target, flags)]))
    screen.count(".flag", 3)
    marked = screen.highlights()
    everything = json.dumps(marked, ensure_ascii=False)
    assert "president" in everything
    assert any("said" in text for layer, texts in marked.items() if layer.startswith("two") for text in texts)
    assert screen.page.locator(".pair.current .cell[data-side=target] .gap").count() == 1


def test_words_that_a_joined_flag_has_twice_are_shown_once(open_run: Opener, tmp_path: Path) -> None:
    joined = flag(Span("target", 0, 5), Span("target", 0, 6), Span("target", 0, 6))
    screen = open_run(write(tmp_path, [("Bon dia.", "Hello.", [joined]), ("Adéu.", "Bye.", [])]))
    screen.count(".flag", 1)
    assert screen.page.locator(".flag q").all_inner_texts() == ["Hello."]
    assert screen.page.locator(".cell[data-side=target] .n").count() == 1
    assert [
        text for name, texts in screen.highlights().items() if name.startswith("two") for text in texts
    ] == []
    # Why one without a flag is for review.
    screen.press("j")
    screen.at(2)
    screen.has("#inspector", "No check objects; its figures make it risky.")


def test_the_flagged_words_of_a_long_segment_are_in_sight(open_run: Opener, tmp_path: Path) -> None:
    text = "The president said yes. " * 120
    flags = [flag(Span("target", 1202, 1211)), flag(Span("target", 4, 13), check="names")]
    screen = open_run(write(tmp_path, [(text, text, flags)]))
    seen = """() => {
      const [range] = CSS.highlights.get("active");
      const place = range.getBoundingClientRect(), view = document.querySelector("#document").getBoundingClientRect();
      return place.top >= view.top && place.bottom <= view.bottom;
    }"""
    screen.page.wait_for_function(seen)
    screen.press("n")
    screen.heard("Flag 2 of 2")
    screen.page.wait_for_function(seen)


def test_an_edit_begins_at_the_flagged_words(open_run: Opener, tmp_path: Path) -> None:
    text = "The president\r\nsaid \U0001f469 yes. " * 120
    start = text.index("said", len(text) // 2)
    flags = [flag(Span("target", start, start + 4)), flag(Span("source", 4, 13), check="names")]
    screen = open_run(write(tmp_path, [(text, text, flags)]))
    screen.press("e")
    field = screen.page.locator("#edit")
    field.wait_for()
    screen.page.keyboard.type("X")
    shown = text.replace("\r\n", "\n")
    typed = field.input_value()
    assert typed.count("saidX") == 1
    assert typed.replace("saidX", "said") == shown
    # The caret is in sight: neither the beginning nor the end is.
    assert field.evaluate(
        "f => f.scrollTop > f.clientHeight && f.scrollHeight - f.scrollTop > 2 * f.clientHeight"
    )
    assert typed[: typed.index("saidX")].count("said") == text[:start].count("said")
    # What was kept goes on at its end, and so does an edit of which no words are in question.
    screen.press("Escape", "n")
    screen.heard("Flag 2 of 2")
    screen.press("e")
    field.wait_for()
    screen.page.keyboard.type("Y")
    assert field.input_value().endswith(" Y")


def test_addresses_in_arabic_keep_their_shape_and_leave_the_text_its_direction(
    open_run: Opener, tmp_path: Path
) -> None:
    text = "اضغط لفتح https://example.org/settings/account/?tab=2."
    screen = open_run(write(tmp_path, [("Press to open.", text, [])], ("en", "ar")))
    cell = screen.page.locator(".pair.current .cell[data-side=target]")
    assert cell.get_attribute("dir") == "rtl"
    assert cell.locator("bdi[dir=ltr]").all_inner_texts() == ["https://example.org/settings/account/?tab=2"]
    screen.press("e")
    field = screen.page.locator("#edit")
    field.press("End")
    field.type(" نعم")
    screen.page.wait_for_selector(".changes ins")
    assert field.get_attribute("dir") == "rtl"


def test_in_forced_colours_a_bar_stands_for_a_verdict_alone(open_run: Opener, tmp_path: Path) -> None:
    screen = open_run(plain_run(tmp_path), forced_colors="active")
    found = screen.page.evaluate(
        """() => [".row", ".pair"].map((name) => ["review", "ok"].map((verdict) => {
          const node = document.querySelector(name);
          node.dataset.verdict = verdict;
          return getComputedStyle(node).borderLeftColor === getComputedStyle(document.body).backgroundColor;
        }))"""
    )
    assert found == [[False, True], [False, True]]
