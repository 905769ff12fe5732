"""Several reviewers in real browsers: signing in, a blind second review, settling what two decided."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from review_page_support import PATIENCE, Screen, audit, axe, browsing, plain_run

from tqpipe.review import auth
from tqpipe.review.server import Options, started

pytestmark = pytest.mark.browser

SignIn = Callable[[str], Screen]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with browsing() as running:
        yield running


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    """A review that Ann and Bea do and Cat settles; everybody's secret is their name."""
    named = {n: auth.Reviewer(n, auth.hash_secret(n, b"0" * 16), n == "cat") for n in ("ann", "bea", "cat")}
    with started(plain_run(tmp_path), Options(reviewers=named)) as server:
        yield server.url
        assert server.review.db.faults() == []


@pytest.fixture
def sign_in(browser: Any, address: str) -> Iterator[SignIn]:
    """Signs somebody in, in a browser profile of their own."""
    with contextlib.ExitStack() as stack:
        screens: list[Screen] = []

        def come(name: str) -> Screen:
            context = browser.new_context(viewport={"width": 1400, "height": 900})
            stack.callback(context.close)
            page = context.new_page()
            page.set_default_timeout(PATIENCE)
            page.goto(address)
            page.fill("[name=name]", name)
            page.fill("[name=secret]", name)
            page.keyboard.press("Enter")
            page.wait_for_selector("html[data-ready]", state="attached")
            page.close()
            screens.append(Screen(context, address))
            return screens[-1]

        yield come
        for screen in screens:
            screen.assert_at_home()
            assert screen.complaints == []


def test_a_name_and_its_secret_let_in_and_nothing_else(browser: Any, address: str) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    page.goto(address)
    for name, secret in (("ann", "bea"), ("nobody", "ann"), ("<img src=x onerror=alert(1)>", "ann")):
        page.fill("[name=name]", name)
        page.fill("[name=secret]", secret)
        page.locator("text=Sign in").last.click()
        page.locator("[role=alert]:has-text('do not fit')").wait_for()
        assert page.locator("img").count() == 0
        assert context.request.get(f"{page.url.split('/signin')[0].rstrip('/')}/api/run").status == 401
    page.evaluate(axe())
    audit(page, "signing in")
    page.fill("[name=name]", "ann")
    page.fill("[name=secret]", "ann")
    page.keyboard.press("Enter")
    page.wait_for_selector("html[data-ready]", state="attached")
    page.locator("#signout").click()
    page.wait_for_selector("[name=secret]")
    page.go_back()  # what the browser kept of the page shows no more than the page that was left
    assert context.request.get(f"{address}api/run").status == 401
    context.close()


def test_a_blind_second_review_is_settled_by_a_third(sign_in: SignIn) -> None:
    cat, ann = sign_in("cat"), sign_in("ann")
    # Cat has the whole list reviewed again by Bea; Ann, who does not adjudicate, is not offered that.
    ann.page.locator("#bulk").click()
    assert ann.page.locator("[data-bulk=assign]").is_visible()
    assert ann.page.locator("[data-bulk=second]").count() == 0
    ann.press("Escape")
    cat.page.locator("#bulk").click()
    cat.page.locator("#bulk-dialog [aria-label=Reviewer]").select_option("bea")
    cat.page.locator("[data-bulk=second]").click()
    cat.has("#inspector", "bea reviews it again, blindly")
    # Ann: a false alarm, a comment, approved.
    ann.press("x", "c")
    ann.type("ann's thought")
    ann.press("Control+Enter", "Escape", "Enter")
    ann.at(2)
    ann.saved()
    # Bea sees that she is the second, and nothing of the first.
    bea = sign_in("bea")
    bea.open(f"{bea.origin}/?n=1")
    bea.at(1)
    bea.has("#inspector", "hidden until it is settled")
    seen = bea.page.locator("#inspector").inner_text()
    for text in ("dismissed", "approved", "ann's thought"):
        assert text not in seen
    assert bea.page.locator(".row-status.approved").count() == 0
    bea.has("#progress-text", "0 of 6 done")
    bea.press("/")
    bea.type("ann's thought")
    bea.has("#queue-count", "0 of 6")
    bea.press("Escape", "a", "e", "Control+End")
    bea.type(" Mended <b>.")
    bea.press("Control+Enter")
    bea.saved()
    bea.open(f"{bea.origin}/?n=1")
    bea.at(1)
    bea.press("r")
    bea.saved()
    assert ann.segment(0)["target"]["text"] == "The president said yes and the parties agreed 0."
    assert ann.page.locator("#settle").is_hidden()
    # Cat sees both and follows Bea; one undo takes that back.
    settle = cat.page.locator("#settle:has-text('Settle 1')")
    settle.wait_for()
    settle.click()
    dialog = cat.page.locator("#settle-dialog")
    dialog.locator("h2:has-text('ann and bea differ')").wait_for()
    cat.page.evaluate(axe())
    audit(cat.page, "settling")
    assert "dismissed" in dialog.locator("section").first.inner_text()
    assert "Mended <b>." in dialog.locator("section").last.locator("ins").all_inner_texts()[-1]
    dialog.locator("[data-take=second]").click()
    settle.wait_for(state="hidden")
    cat.page.wait_for_function("() => !document.querySelector('#settle-dialog').open")
    settled = ann.segment(0)
    assert settled["status"] == "rejected"
    assert settled["target"]["text"].endswith(" Mended <b>.")
    assert settled["flags"][0]["decision"] == "confirmed"
    cat.press("Control+z")
    settle.wait_for()
    cat.has("#toast", "Undone: took back the settlement")
    assert (ann.segment(0)["status"], ann.segment(0)["flags"][0]["decision"]) == ("approved", "dismissed")
    cat.press("Control+Shift+z")
    cat.has("#toast", "Done again: settled it, following the second review")


def test_settling_one_after_the_other_needs_no_mouse(sign_in: SignIn) -> None:
    cat, ann = sign_in("cat"), sign_in("ann")
    cat.page.locator("#bulk").click()
    cat.page.locator("#bulk-dialog [aria-label=Reviewer]").select_option("bea")
    cat.page.locator("[data-bulk=second]").click()
    cat.has("#inspector", "bea reviews it again, blindly")
    for screen, key in ((ann, "Enter"), (sign_in("bea"), "r")):
        for number in (1, 2, 3):
            screen.open(f"{screen.origin}/?n={number}")
            screen.at(number)
            screen.press(key)
            screen.saved()
    settle = cat.page.locator("#settle:has-text('Settle 3')")
    settle.wait_for()
    settle.press("Enter")

    def focused(number: int) -> None:
        cat.page.locator(f"#settle-title:focus:has-text('Segment {number}:')").wait_for()

    focused(1)
    cat.page.locator("[data-take=later]").press("Enter")
    focused(2)
    # The next one is read first: Enter on its heading decides nothing.
    cat.press("Enter", "Tab")
    assert cat.page.locator("[data-take=first]:focus").inner_text() == "Follow ann"
    cat.press("Enter")
    focused(1)
    cat.press("Tab", "Tab", "Enter")
    focused(3)
    cat.press("Tab", "Enter")
    cat.page.wait_for_function("() => !document.querySelector('#settle-dialog').open")
    assert [ann.segment(n)["status"] for n in (0, 1, 2)] == ["rejected", "approved", "approved"]


def test_what_two_approved_stays_when_one_takes_it_back(sign_in: SignIn) -> None:
    ann, bea = sign_in("ann"), sign_in("bea")
    ann.press("Enter")
    ann.at(2)
    ann.saved()
    bea.has("#inspector .facts.said", "approved by ann")  # by itself
    bea.press("Enter")
    bea.at(2)
    bea.saved()
    assert bea.segment(0)["status_by"] == ["ann", "bea"]
    ann.press("Control+z")
    ann.has("#toast", "nothing to undo that nobody else has changed since")
    ann.complaints.clear()  # Chromium logs that this was refused
    bea.press("Control+z")
    bea.has("#toast", "somebody else said the same, so it stays")
    ann.press("Control+z")
    ann.has("#toast", "Undone: opened the segment again")
    assert ann.segment(0)["status"] == "open"
