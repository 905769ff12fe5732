"""The review screen in a real browser: nothing is lost, everything can be done by the keyboard."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from review_page_support import Opener, Screen, audit, axe, browsing, flag, opener, plain_run, write

from tqpipe import store
from tqpipe.ingest import own_ids, read_bilingual
from tqpipe.notes import corrected
from tqpipe.review.process import Process
from tqpipe.review.server import Options, started
from tqpipe.types import Alignment, Pair, Record, Run, Segment, Span

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with browsing() as running:
        yield running


@pytest.fixture
def open_run(browser: Any) -> Iterator[Opener]:
    with opener(browser) as open_it:
        yield open_it


@pytest.fixture(scope="module")
def axe_source() -> str:
    return axe()


@pytest.mark.slow
def test_the_article_from_start_to_export_without_a_mouse(
    open_run: Opener, article_run: Run, tmp_path: Path
) -> None:
    store.write_run(article_run, tmp_path / "article")
    screen = open_run(tmp_path / "article")
    page, order = screen.page, screen.get("queue")["order"]
    screen.at(order[0] + 1)
    worst = screen.segment(order[0])
    flags = len(worst["flags"])
    assert worst["verdict"] == "broken"
    assert flags > 3
    # The worst one: its first flag is right, the others are not; a word is marked, the text mended.
    screen.press("a")
    for _ in range(flags - 1):
        screen.press("x")
    screen.count(".flag.settled", flags)
    screen.press("b", "ArrowRight", "Shift+ArrowRight", "2", "m", "Enter")
    screen.count(".flag", flags + 1)
    screen.press("c")
    screen.type("The quotation lost its words")
    screen.press("Control+Enter", "Escape")
    screen.count(".comments li", 1)
    screen.press("v")
    screen.type("40")
    screen.press("Enter", "e", "Control+End")
    screen.type(" Mended.")
    page.wait_for_selector(".changes ins")
    screen.press("Control+Enter")
    # Saved, and on to the next; back again to approve it, and then the others.
    screen.at(order[1] + 1)
    screen.press("k")
    screen.at(order[0] + 1)
    for k, _ in enumerate(order):
        screen.at(order[k] + 1)
        screen.press("Enter")
    screen.has("#progress-text", f"{len(order)} of {len(order)} done")
    screen.saved()
    done = screen.segment(order[0])
    assert [f["decision"] for f in done["flags"]] == ["confirmed"] + ["dismissed"] * (flags - 1) + [None]
    assert done["target"]["text"] == worst["target"]["text"] + " Mended."
    assert (done["score"], done["status"]) == (40, "approved")
    assert done["comments"][0]["text"] == "The quotation lost its words"
    mine = done["flags"][-1]
    text = worst["target"]["text"]
    assert text[mine["spans"][0]["start"] : mine["spans"][0]["end"]] == mine["spans"][0]["text"]
    assert mine["category"] == "accuracy/omission"
    assert mine["severity"] == "critical"
    # Every format can be taken home with two keys.
    screen.press("o")
    page.wait_for_selector("#export-dialog[open] a")
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    assert Path(download.value.path()).stat().st_size > 1000
    assert screen.complaints == []


def test_a_killed_server_loses_nothing(browser: Any, tmp_path: Path) -> None:
    run = plain_run(tmp_path)
    server = Process(run, "--reviewer", "ann")
    screen = Screen(browser.new_context(), server.url)
    try:
        screen.press("j")
        screen.at(2)
        screen.press("a")
        screen.saved()
        server.kill()
        # What cannot be saved is said out loud, kept, and sent when the server is back.
        screen.press("x")
        screen.page.wait_for_selector("#save[data-state=failing]", state="attached")
        assert screen.page.locator("#alarm").is_visible()
        assert "not saved" in screen.page.locator("#alarm").inner_text()
        # The page tries by itself, too, and would be first where the server takes long to start.
        screen.page.context.set_offline(True)
        server = Process(run, "--reviewer", "ann", "--port", str(server.port))
        screen.page.context.set_offline(False)
        screen.page.locator("#retry").click()
        screen.saved()
        assert screen.page.locator("#alarm").is_hidden()
        screen.open(screen.origin)
        screen.at(2)
        assert [f["decision"] for f in screen.segment(1)["flags"]] == ["confirmed", "dismissed"]
        assert len(screen.segment(1)["history"]) == 2
        screen.count(".flag.settled", 2)
        screen.assert_at_home()
    finally:
        server.kill()
        screen.page.context.close()


@pytest.mark.parametrize("secure", [True, False])
def test_a_save_outlives_the_page(browser: Any, tmp_path: Path, secure: bool) -> None:
    run = plain_run(tmp_path)
    server = Process(run, "--reviewer", "ann")
    context = browser.new_context()
    if not secure:  # plain HTTP from another host: a page has no locks
        context.add_init_script("Object.defineProperty(navigator, 'locks', { value: undefined })")
    screen = Screen(context, server.url)
    try:
        server.kill()
        screen.press("a")
        screen.page.wait_for_selector("#save[data-state=failing]", state="attached")
        screen.page.close(run_before_unload=False)
        server = Process(run, "--reviewer", "ann", "--port", str(server.port))
        screen = Screen(context, f"http://127.0.0.1:{server.port}/")
        screen.saved()
        assert screen.segment(0)["flags"][0]["decision"] == "confirmed"
    finally:
        server.kill()
        context.close()


def test_what_tabs_could_not_send_is_sent_once_when_they_are_gone(open_run: Opener, tmp_path: Path) -> None:
    screen = open_run(plain_run(tmp_path))
    lists = "Object.keys(localStorage).filter((key) => key.includes(' unsent ')).length"
    closing = [Screen(screen.page.context, f"{screen.origin}/?n={number}") for number in (1, 2)]
    for tab in closing:
        tab.page.route("**/events", lambda route: route.abort())
        tab.press("a", "n", "x")
        tab.page.wait_for_selector("#save[data-state=failing]", state="attached")
    screen.reload()
    assert screen.page.evaluate(lists) == 2
    # While a tab is open its saves are its own.
    screen.press("j", "j", "s")
    screen.at(4)
    screen.saved()
    assert screen.segment(0)["history"] == []
    for index, tab in enumerate(closing):
        tab.page.close(run_before_unload=False)
        screen.has("#toast", "2 saves of before sent again")
        screen.page.wait_for_function(f"() => {lists} === {1 - index}")
        screen.saved()
        segment = screen.segment(index)
        assert [f["decision"] for f in segment["flags"]] == ["confirmed", "dismissed"]
        assert len(segment["history"]) == 2
        screen.page.evaluate("document.querySelector('#toast').textContent = ''")


def test_what_one_run_kept_is_not_offered_or_sent_to_another_at_its_address(
    browser: Any, tmp_path: Path
) -> None:
    # Two folders of the same name, as of two languages or two versions, on one port.
    first, other = (plain_run(tmp_path / name) for name in ("ca", "es"))
    server = Process(first, "--reviewer", "ann")
    context = browser.new_context()
    screen = Screen(context, server.url)
    try:
        screen.press("e")
        screen.type("Mended. ")
        screen.press("Escape")
        server.kill()
        screen.press("a")
        screen.page.wait_for_selector("#save[data-state=failing]", state="attached")
        screen.page.close(run_before_unload=False)
        server = Process(other, "--reviewer", "ann", "--port", str(server.port))
        screen = Screen(context, server.url)
        screen.at(1)
        screen.count("#inspector .notice", 0)
        screen.press("s")
        screen.saved()
        assert [event["kind"] for event in screen.segment(0)["history"]] == ["status"]
        server.kill()
        screen.page.close(run_before_unload=False)
        server = Process(first, "--reviewer", "ann", "--port", str(server.port))
        screen = Screen(context, server.url)
        screen.saved()
        screen.count("#inspector .notice", 1)
        assert screen.segment(0)["flags"][0]["decision"] == "confirmed"
    finally:
        server.kill()
        context.close()


def test_a_status_alone_is_saved(open_run: Opener, tmp_path: Path) -> None:
    screen = open_run(plain_run(tmp_path))
    screen.press("Enter")
    screen.at(2)
    screen.press("s")
    screen.at(3)
    screen.press("r")
    screen.at(4)
    screen.saved()
    screen.reload()
    screen.at(4)
    assert [screen.segment(n)["status"] for n in range(4)] == ["approved", "skipped", "rejected", "open"]
    screen.has("#progress-text", "3 of 6 done")
    # The same key again on an approved segment only goes on; the button takes it back.
    screen.press("k", "k", "k")
    screen.at(1)
    screen.page.locator(".status .approved").click()
    screen.page.wait_for_function(
        "() => document.querySelector('.status .approved').getAttribute('aria-pressed') === 'false'"
    )
    screen.saved()
    assert screen.segment(0)["status"] == "open"


def test_two_tabs_on_one_segment(open_run: Opener, tmp_path: Path) -> None:
    first = open_run(plain_run(tmp_path))
    second = Screen(first.page.context, first.origin)
    first.press("e", "Control+End")
    second.press("e", "Control+End")
    first.type(" First.")
    second.type(" Second.")
    first.press("Control+Enter")
    first.at(2)
    second.press("Control+Enter")
    dialog = second.page.locator("#stale-dialog")
    dialog.wait_for()
    assert "First." in dialog.inner_text()
    assert "Second." in dialog.inner_text()
    assert "You, in another window, saved" in dialog.inner_text()
    # Escape does not throw one of the two away, nor do keys that were meant for the page choose one.
    second.press("Escape", "Enter", "Space")
    assert dialog.is_visible()
    assert first.segment(0)["target"]["text"].endswith(" First.")
    dialog.locator("[data-choice=merge]").click()
    second.page.wait_for_selector("#edit")
    assert second.page.locator("#edit").input_value().endswith(" Second.")
    second.type(" Both.")
    second.press("Control+Enter")
    second.at(2)
    segment = first.segment(0)
    assert segment["target"]["text"].endswith(" Second. Both.")
    assert [v["text"].split("0.")[-1] for v in segment["versions"]] == ["", " First.", " Second. Both."]
    # A decision that met another one.
    first.press("k")
    first.at(1)
    second.press("k")
    second.at(1)
    first.press("a")
    first.saved()
    revision = first.segment(0)["revision"]
    second.page.wait_for_function(
        "() => document.querySelector('.flag').dataset.decision === 'confirmed'"
    )  # the other tab sees it by itself
    assert second.segment(0)["revision"] == revision
    # An edit that was approved in one go is told as an edit, too: it matters to who has the same text open.
    for screen in (first, second):
        screen.open(f"{screen.origin}/?n=3")
        screen.at(3)
        screen.press("e", "Control+End")
    first.type(" Third.")
    first.press("Control+Enter")
    second.page.wait_for_function(
        "() => /^ann edited .*approved the segment$/.test(document.querySelector('#toast').textContent)"
    )


def test_undo_outlives_a_reload_and_takes_back_a_bulk(open_run: Opener, tmp_path: Path) -> None:
    screen = open_run(plain_run(tmp_path))
    screen.press("x")
    screen.saved()
    screen.reload()
    screen.press("Control+z")
    screen.count(".flag.settled", 0)
    assert screen.segment(0)["flags"][0]["decision"] is None
    screen.press("Control+Shift+Z")
    screen.count(".flag.settled", 1)
    screen.page.locator("#bulk").click()
    screen.page.locator("[data-bulk=dismiss]").click()
    screen.count(".flag.settled", 2)
    screen.page.locator("#bulk").click()
    screen.page.locator("[data-bulk=approved]").click()
    screen.has("#progress-text", "6 of 6 done")
    screen.reload()
    screen.press("Control+z")
    screen.has("#progress-text", "0 of 6 done")
    assert {screen.segment(n)["status"] for n in range(6)} == {"open"}
    screen.press("Control+z")
    screen.count(".flag.settled", 1)


def test_a_bulk_is_about_the_list_and_says_what_it_did(open_run: Opener, tmp_path: Path) -> None:
    often, rare = flag(Span("target", 0, 3)), flag(Span("target", 4, 13), check="names")
    texts = [("El president.", "The president.", [often, rare] if n == 2 else [often]) for n in range(4)]
    screen = open_run(write(tmp_path, texts), "/?check=names")
    screen.has("#queue-count", "1 of 4")
    dialog = screen.page.locator("#bulk-dialog")
    screen.page.locator("#bulk").click()
    # What is filtered for, not what the other segments have most of.
    assert dialog.get_by_label("Check").locator("option").all_inner_texts() == ["names (1)", "spelling (1)"]
    dialog.locator("[data-bulk=dismiss]").click()
    screen.has("#toast", "Open flags of names dismissed in 1 segment")
    screen.page.locator("#bulk").click()
    dialog.locator("[data-bulk=dismiss]").click()
    screen.has("#toast", "Nothing to change")
    assert [f["decision"] for f in screen.segment(2)["flags"]] == [None, "dismissed"]


def test_a_key_held_down_on_its_button_is_no_bulk(open_run: Opener, tmp_path: Path) -> None:
    screen = open_run(plain_run(tmp_path))
    screen.page.locator("#bulk").focus()
    screen.page.keyboard.down("Enter")
    screen.page.wait_for_selector("#bulk-dialog[open]")
    assert screen.page.evaluate("document.activeElement.id") == "bulk-title"
    screen.page.keyboard.down("Enter")
    assert screen.page.locator("#bulk-dialog").is_visible()


def test_a_bulk_may_take_as_long_as_its_list_is(open_run: Opener, tmp_path: Path) -> None:
    screen = open_run(plain_run(tmp_path, 500))
    screen.page.evaluate(
        "() => { const timeout = AbortSignal.timeout; window.waits = [];"
        " AbortSignal.timeout = (ms) => { window.waits.push(ms); return timeout.call(AbortSignal, ms); }; }"
    )
    held: list[Any] = []
    screen.page.route("**/api/bulk", lambda route: held.append(route))
    screen.page.locator("#bulk").click()
    screen.page.locator("[data-bulk=approved]").click()
    # It is told what goes on, and not that the server does not answer.
    screen.has("#toast", "Saving 500 segments…")
    screen.heard("Saving 500 segments…")
    assert screen.page.evaluate("Math.max(...window.waits)") == 20_000 + 500 * 4
    held[0].continue_()
    screen.has("#toast", "Approved in 500 segments")
    screen.press("Control+z")
    screen.has("#toast", "Undone: 500 segments")
    assert screen.page.evaluate("window.waits.filter((ms) => ms === 22_000).length") == 2


def test_at_the_end_the_corrected_file_is_there(browser: Any, tmp_path: Path) -> None:
    file = tmp_path / "català.po"
    text = (
        'msgid ""\nmsgstr "Language: ca"\n\n# mine\nmsgid "One"\nmsgstr "Dos"\n\nmsgid "Go"\nmsgstr "Ves"\n'
    )
    file.write_text(text, encoding="utf-8")
    pairs = own_ids(read_bilingual(file, langs=("en", "ca")).pairs)
    known = {"name": str(file), "sha256": hashlib.sha256(file.read_bytes()).hexdigest()}
    inputs = {"source": {**known, "lang": "en"}, "target": {**known, "lang": "ca"}}
    records = tuple(Record(pair, {}, (), 0.5, "review") for pair in pairs)
    store.write_run(Run(records, {"inputs": inputs, "unread": []}), tmp_path / "run")
    with started(tmp_path / "run", Options(reviewer="ann", correct=corrected)) as server:
        context = browser.new_context(viewport={"width": 1400, "height": 900})
        screen = Screen(context, server.url)
        screen.page.locator("#export").click()
        screen.has("#export-dialog", "No segment was edited: català.po stays as it was.")
        # Enter is about the segment again, not about the button that was clicked.
        screen.press("Escape", "j")
        screen.at(2)
        screen.press("Enter")
        screen.has("#toast", "The end of the list; 1 segment still open")
        screen.press("k")
        screen.at(1)
        screen.press("e")
        screen.page.locator("#edit").fill("Un")
        screen.press("Control+Enter")
        screen.at(2)
        screen.press("Enter")
        screen.has("#toast", "All 2 segments are done. Export has the corrected file.")
        screen.page.locator("#export").click()
        with screen.page.expect_download() as coming:
            screen.page.get_by_role("link", name="català.po with 1 edit").click()
        assert coming.value.suggested_filename == "català.po"
        assert coming.value.path().read_text(encoding="utf-8") == text.replace("Dos", "Un")
        assert screen.complaints == []
        context.close()


def test_a_page_is_promised_no_corrected_file(browser: Any, tmp_path: Path) -> None:
    file = tmp_path / "ca.html"
    file.write_text("<p>Un.</p>", encoding="utf-8")
    sides = [(Segment(name, name, 0, 3, text),) for name, text in (("en", "One"), ("ca", "Un."))]
    pair = Pair("1", sides[0], sides[1], "One", "Un.", Alignment("1-1", 0.1))
    inputs = {side: {"name": str(file), "lang": lang} for side, lang in (("source", "en"), ("target", "ca"))}
    store.write_run(Run((Record(pair, {}, (), 0.5, "review"),), {"inputs": inputs}), tmp_path / "run")
    with started(tmp_path / "run", Options(reviewer="ann", correct=corrected)) as server:
        context = browser.new_context(viewport={"width": 1400, "height": 900})
        screen = Screen(context, server.url)
        screen.press("Enter")
        screen.has("#toast", "All 1 segment are done.")
        assert "corrected file" not in screen.page.locator("#toast").inner_text()
        screen.page.locator("#export").click()
        screen.has("#export-dialog", "edits cannot be written back")
        assert "tqpipe review apply" not in screen.page.locator("#export-dialog").inner_text()
        assert screen.complaints == []
        context.close()


def test_identical_segments_are_decided_alike_with_one_key(open_run: Opener, tmp_path: Path) -> None:
    same = "El president va dir que sí.", "The president said said yes."
    found = flag(Span("target", 14, 23))
    texts = [
        (*same, [found]),
        ("Un altre.", "Another.", []),
        (*same, [found]),
        (*same, [found]),
        ("Fi.", "End.", []),
    ]
    screen = open_run(write(tmp_path, texts))
    screen.has(".identical", "2 other segments have these two texts.")
    assert screen.page.locator(".identical button").count() == 0
    screen.press("i")
    screen.has("#toast", "First decide this segment")
    screen.press("a", "e")
    screen.page.locator("#edit").fill("The president said yes.")
    screen.press("Control+Enter")
    screen.at(2)
    # The next of the list is another one: the key is about what was just finished.
    screen.has("#toast", "2 identical segments: i decides them like segment 1")
    screen.press("i")
    screen.has("#toast", "2 identical segments decided like segment 1")
    screen.has("#progress-text", "3 of 5 done")
    for index in (0, 2, 3):
        segment = screen.segment(index)
        assert (segment["status"], segment["target"]["text"]) == ("approved", "The president said yes.")
        assert segment["flags"][0]["decision"] == "confirmed"
    assert screen.segment(1)["revision"] == 0
    screen.press("Control+z")
    screen.has("#toast", "Undone: 2 segments")
    screen.has("#progress-text", "1 of 5 done")
    screen.press("i")
    screen.has("#toast", "No other segment has these two texts")
    # From one of the two, by its button; then on to what still asks for a decision.
    screen.press("j")
    screen.at(3)
    screen.has(".identical", "2 other segments have these two texts, 1 not decided yet")
    screen.page.get_by_role("button", name="Decide like segment 1").click()
    screen.at(5)
    assert [screen.segment(n)["status"] for n in range(5)] == [
        "approved",
        "open",
        "approved",
        "approved",
        "open",
    ]
    screen.reload()
    screen.press("k")
    screen.at(4)
    screen.has(".identical", "2 other segments have these two texts, all decided.")
    # The next is one of them: its button is there before the approval is saved.
    screen.press("Control+z", "Control+z")
    screen.has("#progress-text", "0 of 5 done")
    screen.open(f"{screen.origin}/?sort=document&check=spelling&n=1")
    screen.press("Enter")
    screen.at(3)
    screen.has(".identical button", "Decide like segment 1")


def test_what_becomes_of_a_neighbour_is_shown(open_run: Opener, tmp_path: Path) -> None:
    same = ("El president va dir que sí.", "The president said said yes.", [])
    screen = open_run(write(tmp_path, [same, ("Un altre.", "Another.", []), same]))
    other = Screen(screen.page.context, f"{screen.origin}/?n=2")
    screen.press("e")
    screen.page.locator("#edit").fill("The president said yes.")
    screen.page.get_by_role("button", name="Save", exact=True).click()
    screen.saved()
    screen.press("i")
    for number in (1, 3):
        shown = other.page.locator(f".pair:has([aria-label='Go to segment {number}'])")
        shown.locator("text=The president said yes.").wait_for()
    screen.page.locator(".pair:not(.current) >> text=The president said yes.").wait_for()


def test_history_and_deep_links(open_run: Opener, tmp_path: Path) -> None:
    screen = open_run(plain_run(tmp_path), "/?n=4&q=accedir")
    screen.at(4)
    assert screen.page.locator("#search").input_value() == "accedir"
    screen.press("j")
    screen.at(5)
    screen.press("k", "k")
    screen.at(3)
    screen.press("/")
    screen.type(" 2.")
    screen.has("#queue-count", "1 of 6")
    screen.press("Escape")
    assert "n=3" in screen.page.url
    screen.page.go_back()
    screen.reads("#queue-count", "6 segments")
    screen.at(3)
    screen.page.go_back()
    screen.at(4)
    screen.page.go_back()
    screen.at(5)
    screen.page.go_forward()
    screen.at(4)
    screen.page.locator("text=Filters").first.click()
    screen.page.locator("label.choice:has-text('open')").click()
    screen.page.wait_for_url("**status=open**")
    link = screen.page.url
    other = Screen(screen.page.context, link)
    other.at(4)
    assert other.page.locator("label.choice:has-text('open') input").is_checked()


def test_keys_rest_while_typing_and_can_be_changed(open_run: Opener, tmp_path: Path) -> None:
    screen = open_run(plain_run(tmp_path))
    screen.press("c")
    screen.type("jax?/s")
    assert screen.page.locator("textarea[aria-label='New comment']").input_value() == "jax?/s"
    screen.press("Escape")
    screen.at(1)
    assert screen.segment(0)["history"] == []
    screen.press("?")
    screen.page.locator("#help-dialog [aria-label='Change the key of: Next segment']").click()
    screen.press("l")
    screen.page.locator("#help-dialog tr:has-text('Next segment') kbd:text-is('l')").wait_for()
    screen.saved()
    screen.page.locator("#help-dialog .main").click()
    screen.reload()
    screen.press("j", "l")
    screen.at(2)
    # Off: single keys do nothing, those with Ctrl do.
    screen.press("?")
    screen.page.locator(".switch input").uncheck()
    screen.saved()
    screen.press("Escape", "a", "l")
    screen.press("Control+z")
    screen.heard("othing")
    screen.at(2)
    assert screen.segment(1)["history"] == []


#: What the keys in the places of j, a, b and g send.
OTHER_KEYBOARDS = {
    "Russian": ["о", "ф", "и", "п"],
    "Greek": ["ξ", "α", "β", "γ"],
    "Arabic": ["ت", "ش", "لا", "ل"],
    "Caps Lock": ["J", "A", "B", "G"],
    "input method": ["Process"] * 4,
}


@pytest.mark.parametrize("keyboard", OTHER_KEYBOARDS)
def test_keys_are_found_on_every_keyboard(open_run: Opener, tmp_path: Path, keyboard: str) -> None:
    screen = open_run(plain_run(tmp_path))
    send = (
        "([key, code, modifierCapsLock]) => document.activeElement.dispatchEvent(new KeyboardEvent("
        "'keydown', {key, code, modifierCapsLock, bubbles: true, cancelable: true}))"
    )
    j, a, b, g = [
        [key, code, keyboard == "Caps Lock"]
        for key, code in zip(OTHER_KEYBOARDS[keyboard], ["KeyJ", "KeyA", "KeyB", "KeyG"], strict=True)
    ]
    screen.page.evaluate(send, j)
    screen.at(2)
    screen.page.evaluate(send, a)
    screen.saved()
    assert [f["decision"] for f in screen.segment(1)["flags"]] == ["confirmed", None]
    screen.page.evaluate(send, b)
    screen.page.wait_for_selector("#draft")
    screen.page.evaluate(send, g)
    screen.page.wait_for_selector("#draft [data-gap][aria-pressed=true]")


def test_a_key_held_down_decides_once(open_run: Opener, tmp_path: Path) -> None:
    screen = open_run(plain_run(tmp_path))
    for key in ("Enter", "a"):
        for _ in range(6):
            screen.page.keyboard.down(key)
            screen.page.wait_for_timeout(60)
        screen.page.keyboard.up(key)
    screen.at(2)
    screen.saved()
    assert [screen.segment(n)["status"] for n in range(6)] == ["approved", *["open"] * 5]
    assert [f["decision"] for f in screen.segment(1)["flags"]] == ["confirmed", None]
    for _ in range(12):
        screen.page.keyboard.down("j")
        screen.page.wait_for_timeout(60)
    screen.page.keyboard.up("j")
    screen.at(6)


def test_an_edit_that_is_done_with_is_approved_and_one_step_to_undo(open_run: Opener, tmp_path: Path) -> None:
    screen = open_run(plain_run(tmp_path))
    text = screen.segment(0)["target"]["text"]
    screen.press("e", "Control+End")
    screen.type(" Mended.")
    screen.press("Control+Enter")
    screen.at(2)
    screen.saved()
    done = screen.segment(0)
    assert (done["target"]["text"], done["status"]) == (f"{text} Mended.", "approved")
    screen.has("#progress-text", "1 of 6 done")
    screen.press("Control+z")
    screen.at(1)
    back = screen.segment(0)
    assert (back["target"]["text"], back["status"]) == (text, "open")
    screen.press("Control+Shift+z")
    screen.has("#progress-text", "1 of 6 done")
    # The button that only saves leaves it open.
    screen.press("j")
    screen.at(2)
    screen.press("e", "Control+End")
    screen.type(" Not yet.")
    screen.page.get_by_role("button", name="Save", exact=True).click()
    screen.saved()
    screen.page.wait_for_selector("#edit", state="detached")
    assert screen.segment(1)["status"] == "open"


def test_a_decision_never_passes_over_an_open_edit(open_run: Opener, tmp_path: Path) -> None:
    screen = open_run(plain_run(tmp_path))
    page = screen.page

    def mend(number: int) -> None:
        screen.at(number)
        screen.press("e")
        page.locator("#edit").fill(f"Mended {number}.")

    # Whichever way it is approved, the text that is read is saved.
    mend(1)
    page.locator(".status .approved").click()
    mend(2)
    page.locator(".pair.current [data-side=source]").click()
    screen.press("Enter")
    mend(3)
    screen.press("Tab", "Tab", "Control+Enter")
    mend(4)
    page.locator(".status .rejected").click()
    screen.has("#toast", "Your edit of segment 4 is kept, and not saved")
    mend(5)
    for name in ("#bulk", "#export"):
        page.locator(name).click()
        if name == "#bulk":
            screen.has("#toast", "First save or close the edit")
    screen.has("#export-dialog .notice", "as you have not saved it: your edit of segment 4, segment 5.")
    done = [screen.segment(n) for n in range(5)]
    assert [s["status"] for s in done] == ["approved"] * 3 + ["rejected", "open"]
    assert [s["target"]["text"] for s in done[:3]] == ["Mended 1.", "Mended 2.", "Mended 3."]
    assert [s["target"]["version"] for s in done[3:]] == [0, 0]
    # Identical ones get what is saved, not what the field has.
    screen.press("Escape")
    page.locator(".pair.current [data-side=source]").click()
    screen.press("i")
    screen.has("#toast", "First save or close the edit")


def test_typing_goes_on_while_an_edit_waits_to_be_saved(open_run: Opener, tmp_path: Path) -> None:
    screen = open_run(plain_run(tmp_path))
    page = screen.page
    held: list[Any] = []

    def hold(route: Any) -> None:
        if '"kind":"edit"' in route.request.post_data:
            held.append(route)
        else:
            route.continue_()

    def sent() -> None:
        page.wait_for_function("() => document.querySelector('#save').dataset.state === 'saving'")
        while not held:
            page.wait_for_timeout(20)

    page.route("**/events", hold)
    screen.press("e", "Control+End")
    screen.type(" One")
    screen.press("Control+Enter")
    sent()
    screen.type(" xr two")
    held.pop().continue_()
    screen.has("#toast", "Saved, but for what you typed since then")
    # The segment is not left under the caret, and what is typed is an edit of what was saved.
    screen.at(1)
    assert page.evaluate("document.activeElement.id") == "edit"
    assert page.locator(".changes").inner_text().endswith("One xr two")
    assert page.locator(".changes ins").all_inner_texts() == [" xr two"]
    screen.type(" three")
    screen.press("Control+Enter")
    sent()
    # Closed meanwhile it is kept, and it meets no other edit when it is taken up again.
    screen.type(" four")
    screen.press("Escape")
    held.pop().continue_()
    screen.saved()
    screen.press("e")
    page.unroute("**/events")
    screen.press("Control+Enter")
    screen.at(2)
    assert not page.locator("#stale-dialog").is_visible()
    done = screen.segment(0)
    assert (done["target"]["text"][-22:], done["status"]) == (" One xr two three four", "approved")
    assert screen.segment(1)["history"] == []
    # Where it meets another edit, what was typed meanwhile is part of it.
    other = Screen(page.context, screen.page.url)
    other.press("e", "Control+End")
    other.type(" Other")
    other.press("Control+Enter")
    other.at(3)
    page.route("**/events", hold)
    screen.press("e", "Control+End")
    screen.type(" One")
    screen.press("Control+Enter")
    sent()
    screen.type(" two")
    held.pop().continue_()
    page.unroute("**/events")
    page.locator("#stale-dialog [data-choice=mine]").click()
    page.wait_for_selector("#edit", state="detached")
    screen.saved()
    assert screen.segment(1)["target"]["text"].endswith(" One two")


def test_a_quality_is_given_and_given_up(open_run: Opener, tmp_path: Path) -> None:
    screen = open_run(plain_run(tmp_path))
    slider = screen.page.get_by_label("Quality of the translation")
    assert slider.get_attribute("aria-valuetext") == "not judged"
    screen.press("v")
    screen.type("85")
    screen.press("Escape", "v")
    screen.type("40")
    screen.press("Enter")
    screen.saved()
    assert slider.get_attribute("aria-valuetext") is None
    screen.press("v")
    screen.type("85")
    screen.press("Escape", "s")
    screen.at(2)
    screen.saved()
    assert [event["new"] for event in reversed(screen.segment(0)["history"])] == ["skipped", 40]


def test_a_mark_that_was_begun_is_kept(open_run: Opener, tmp_path: Path) -> None:
    screen = open_run(plain_run(tmp_path))
    note = screen.page.get_by_label("Note on the span")
    screen.press("b", "j")
    screen.at(2)
    screen.press("k")
    screen.at(1)
    screen.press("b")
    note.wait_for()
    screen.press("ArrowRight", "Shift+ArrowRight")
    note.fill("Half a thought")
    screen.page.locator("#row-2").click()
    screen.at(3)
    screen.has("#toast", "Your mark in segment 1 is kept, and not saved")
    screen.press("k", "k")
    screen.has("#toast", "A mark that you began is kept here: b goes on with it")
    screen.press("b")
    note.wait_for()
    # Closing the page takes no more than leaving the segment.
    note.fill("Half a thought, and the rest")
    screen.reload()
    screen.has("#toast", "A mark that you began is kept here")
    screen.press("b")
    note.wait_for()
    assert note.input_value() == "Half a thought, and the rest"
    assert screen.highlights()["draft"] == ["president said"]
    screen.press("Enter")
    screen.saved()
    mark = screen.segment(0)["flags"][-1]
    assert (mark["message"], mark["spans"][0]["text"]) == ("Half a thought, and the rest", "president said")
    # Saved or given up it is gone; one that was only opened never was there.
    screen.press("b")
    note.wait_for()
    assert note.input_value() == ""
    screen.press("Escape", "j")
    screen.at(2)
    assert not screen.page.evaluate("Object.keys(localStorage).some((key) => key.includes(' mark '))")


def test_a_mark_that_is_changed_keeps_what_is_not(open_run: Opener, tmp_path: Path) -> None:
    screen = open_run(plain_run(tmp_path))
    screen.press("b", "ArrowRight")
    screen.page.get_by_label("Note on the span").fill("Another man")
    screen.press("Control+Enter")
    screen.saved()
    screen.page.get_by_role("button", name="Change").click()
    assert screen.page.locator("#draft q").inner_text() == "president"
    screen.press("M", "Enter")
    screen.has("#inspector .history", "changed a span to minor")
    mark = screen.segment(0)["flags"][-1]
    assert (mark["severity"], mark["message"]) == ("minor", "Another man")


def test_a_comment_that_was_begun_is_kept(open_run: Opener, tmp_path: Path) -> None:
    screen = open_run(plain_run(tmp_path))
    screen.press("c")
    screen.type("Half a thou")
    screen.reload()
    screen.press("j")
    screen.at(2)
    field = screen.page.get_by_label("New comment")
    assert field.input_value() == ""
    screen.press("k")
    screen.at(1)
    assert field.input_value() == "Half a thou"
    screen.press("c", "Control+End")
    screen.type("ght")
    screen.press("Control+Enter")
    screen.count(".comments li", 1)
    screen.reload()
    assert field.input_value() == ""
    assert screen.segment(0)["comments"][0]["text"] == "Half a thought"


def test_what_is_typed_before_the_field_is_there_decides_nothing(open_run: Opener, tmp_path: Path) -> None:
    screen = open_run(plain_run(tmp_path))

    def late(route: Any) -> None:
        screen.page.wait_for_timeout(400)
        route.continue_()

    screen.page.route("**/api/segments/1?*", late)
    screen.press("j", "e", "x", "r", "Enter")
    screen.page.wait_for_selector("#edit")
    screen.at(2)
    screen.type("xr")
    assert "xr" in screen.page.locator("#edit").input_value()
    assert screen.segment(0)["history"] == screen.segment(1)["history"] == []


def test_an_unsaved_edit_is_kept(open_run: Opener, tmp_path: Path) -> None:
    screen = open_run(plain_run(tmp_path))
    screen.press("e", "Control+End")
    screen.type(" Not saved")
    screen.press("Escape", "j")
    screen.at(2)
    screen.reload()
    screen.press("k")
    screen.at(1)
    screen.page.locator("#inspector .notice").wait_for()
    screen.press("e")
    assert screen.page.locator("#edit").input_value().endswith(" Not saved")
    assert screen.segment(0)["versions"][-1]["n"] == 0
    screen.press("Escape")
    screen.page.locator("#inspector .notice >> text=Discard").click()
    screen.page.wait_for_selector("#inspector .notice", state="detached")


@pytest.mark.parametrize("look", ["light", "dark", "narrow", "zoomed"])
def test_axe_finds_nothing_serious(open_run: Opener, axe_source: str, tmp_path: Path, look: str) -> None:
    options: dict[str, Any] = {"color_scheme": "dark" if look == "dark" else "light"}
    if look == "narrow":
        options["viewport"] = {"width": 420, "height": 800}
    if look == "zoomed":  # to 200 %: half as many CSS pixels, each of four
        options |= {"viewport": {"width": 700, "height": 450}, "device_scale_factor": 2}
    screen = open_run(plain_run(tmp_path), **options)
    screen.page.evaluate(axe_source)

    audit(screen.page, "reading")
    screen.press("a", "x", "e", "Control+End")
    screen.type(" More")
    screen.page.wait_for_selector(".changes ins")
    audit(screen.page, "editing")
    screen.press("Escape", "b")
    screen.page.wait_for_selector("#draft")
    audit(screen.page, "marking")
    screen.press("Escape", "/")
    if look in ("narrow", "zoomed"):
        screen.page.locator(".panes [data-pane=queue]").click()
    screen.page.locator("text=Filters").first.click()
    audit(screen.page, "filtering")
    screen.page.locator("#help").click()
    audit(screen.page, "the keys")
    width, inner = screen.page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert width <= inner


#: axe does not look at highlights: the text's colour on each of their backgrounds.
MARKS = """() => {
  const style = getComputedStyle(document.documentElement);
  const light = (name) => {
    const [r, g, b] = style.getPropertyValue(name).trim().match(/[0-9a-f]{2}/gi).map((x) => {
      const v = parseInt(x, 16) / 255;
      return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
  const grounds = ["minor-bg", "major-bg", "critical-bg", "two-minor", "two-major", "two-critical", "hover"];
  const pairs = [...grounds.map((name) => ["--ink", `--${name}`]), ["--card", "--link"]];
  return pairs.map(([a, b]) => [`${a} on ${b}`, contrast(a, b)]);
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_marked_text_keeps_its_contrast(open_run: Opener, tmp_path: Path, scheme: str) -> None:
    screen = open_run(plain_run(tmp_path, 1), color_scheme=scheme)
    found = dict(screen.page.evaluate(MARKS))
    assert len(found) == 8
    assert {name: ratio for name, ratio in found.items() if ratio < 4.5} == {}


def test_a_screen_reader_hears_flags_and_changes(open_run: Opener, tmp_path: Path) -> None:
    screen = open_run(plain_run(tmp_path))
    screen.heard("Segment 1, review, risk 90 %, 2 open flags")
    screen.press("n")
    screen.heard("Flag 2 of 2: minor")
    screen.press("a")
    screen.heard("Flag 2 confirmed, saved")
    assert screen.page.locator("[role=option][aria-selected=true]").count() == 1
    assert screen.page.locator("#list").get_attribute("aria-activedescendant") == "row-0"


def test_search_and_the_histogram_narrow_the_list(open_run: Opener, tmp_path: Path) -> None:
    screen = open_run(plain_run(tmp_path))
    page = screen.page
    # Without case and accents, in both texts; what is found is shown.
    screen.press("/")
    screen.type("QUE SI I LES PARTS HI VAN ACCEDIR 4")
    screen.has("#queue-count", "1 of 6")
    screen.press("Enter")
    screen.at(5)
    screen.press("j")
    screen.heard("The last segment of the list")
    page.locator(".token").click()
    screen.reads("#queue-count", "6 segments")
    # Risks are from .85 to .90; a bar is .05 wide.
    page.locator("text=Filters").first.click()

    def brush(first: int, last: int) -> None:
        boxes = [page.locator(".bars i").nth(k).bounding_box() for k in (first, last)]
        bars = page.locator(".bars").bounding_box()
        middle = bars["y"] + bars["height"] / 2
        page.mouse.move(boxes[0]["x"] + boxes[0]["width"] / 2, middle)
        page.mouse.down()
        page.mouse.move(boxes[1]["x"] + boxes[1]["width"] / 2, middle, steps=3)
        page.mouse.up()

    brush(18, 19)
    screen.has("#queue-count", "1 of 6")
    page.wait_for_url("**min=0.9**")
    brush(10, 15)
    screen.has("#queue-count", "0 of 6")
    brush(0, 19)
    screen.reads("#queue-count", "6 segments")
    page.wait_for_function("!location.search.includes('min')")


def test_choices_are_not_cut_on_a_small_laptop(open_run: Opener, tmp_path: Path) -> None:
    screen = open_run(plain_run(tmp_path), viewport={"width": 1024, "height": 640})
    screen.page.locator("summary:has-text('Filters')").click()
    for select in screen.page.locator("#filters select").all():
        room, needed = select.evaluate(
            "s => { const c = s.cloneNode(true); c.value = s.value; s.after(c);"
            " c.style.cssText = 'width: max-content; position: fixed; max-width: none; min-width: 0';"
            " const w = c.offsetWidth; c.remove(); return [s.offsetWidth, w]; }"
        )
        assert room >= needed


def test_the_text_can_be_mended_without_scrolling_however_many_flags(
    open_run: Opener, tmp_path: Path
) -> None:
    target = "one two three four five six seven eight nine ten."
    flags = [flag(Span("target", n, n + 2), message="A long explanation. " * 5) for n in range(0, 40, 4)]
    screen = open_run(
        write(tmp_path, [("u dos tres", target, flags)]), viewport={"width": 1280, "height": 720}
    )
    for name in ("edit", "mark"):
        box = screen.page.locator(f"#inspector [data-focus={name}]").bounding_box()
        assert box is not None
        assert box["y"] + box["height"] < 720


def test_on_a_touch_screen_buttons_name_no_keys(open_run: Opener, tmp_path: Path) -> None:
    phone = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
    touch, desk = open_run(plain_run(tmp_path / "a"), **phone), open_run(plain_run(tmp_path / "b"))
    hints = "() => [...document.querySelectorAll('#inspector kbd')].filter((n) => n.checkVisibility()).length"
    touch.page.locator(".panes [data-pane=inspector]").tap()
    assert touch.page.evaluate(hints) == 0
    assert desk.page.evaluate(hints) > 5


def test_where_one_pane_is_in_sight_fields_and_buttons_give_the_keys_back(
    open_run: Opener, tmp_path: Path
) -> None:
    screen = open_run(plain_run(tmp_path), viewport={"width": 700, "height": 450}, device_scale_factor=2)
    page = screen.page
    page.locator(".panes [data-pane=inspector]").click()
    page.locator(".flag").nth(0).locator("text=Confirm").click()
    screen.count(".flag.settled", 1)
    screen.press("Enter")
    screen.at(2)
    screen.press("v")
    screen.type("85")
    screen.press("Enter")
    page.wait_for_selector("[data-pane=document] .pair.current")
    screen.press("Enter")
    screen.at(3)
    screen.press("c")
    screen.type("Half a thought")
    screen.press("Escape", "s")
    screen.at(4)
    screen.saved()
    done = [screen.segment(n) for n in range(3)]
    assert [s["status"] for s in done] == ["approved", "approved", "skipped"]
    assert [done[0]["flags"][0]["decision"], done[1]["score"]] == ["confirmed", 85]


def test_everything_is_in_reach_at_200_per_cent(open_run: Opener, tmp_path: Path) -> None:
    """Two flags decided, a span marked and an edit saved, on a page zoomed to half the room."""
    screen = open_run(plain_run(tmp_path), viewport={"width": 700, "height": 450}, device_scale_factor=2)
    page = screen.page
    for pane in ("queue", "document", "inspector"):
        page.locator(f".panes [data-pane={pane}]").click()
        assert page.locator(f"#{pane}").is_visible()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.locator(".flag").nth(0).locator("text=Confirm").click()
    page.locator(".flag").nth(1).locator("text=Dismiss").click()
    screen.count(".flag.settled", 2)
    page.locator("#inspector >> text=Mark an error").click()
    page.locator("#draft").wait_for()
    page.keyboard.press("1")
    page.keyboard.press("Enter")
    screen.count(".flag", 3)
    page.locator(".panes [data-pane=inspector]").click()
    page.locator("#inspector button:has-text('Edit')").click()
    page.locator("#edit").fill("Mended.")
    page.locator("text=Save, approve, next").click()
    screen.at(2)
    screen.saved()
    assert screen.segment(0)["target"]["text"] == "Mended."
    assert [f["decision"] for f in screen.segment(0)["flags"]][:2] == ["confirmed", "dismissed"]
