"""The report in a real browser: it stands alone, runs nothing, and can be read on a telephone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from encoder_support import WordEncoder
from review_page_support import audit, axe, browsing

from tqpipe import pipeline
from tqpipe.batch import local, plan
from tqpipe.report import html
from tqpipe.review import demo_run
from tqpipe.types import Document, Run

HOSTILE = (
    "<script>document.title='owned'</script><img src=https://example.org/x onerror=\"document.title='owned'\">"
    "</style><svg onload=\"document.title='owned'\"><a href=\"javascript:document.title='owned'\">x</a> &amp; "
    "\u202egnp.exe " + "Llarguíssim" * 60
)

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with browsing() as running:
        yield running


@pytest.fixture(scope="module")
def hostile_run() -> Run:
    source = f"Una frase {HOSTILE}.\nUna altra {HOSTILE}."
    target = f'A sentence " , {HOSTILE}.\nAnother one {HOSTILE}.'
    documents = Document(f"a{HOSTILE}", "ca", source), Document(f"b{HOSTILE}", "en", target)
    return pipeline.run(*documents, encoder=WordEncoder(), force_align=True)


class Page:
    """A run's report, or a page's text, opened from a file, with all that it asked for and complained about."""

    def __init__(self, browser: Any, shown: Run | str, folder: Path, width: int = 1280, **options: Any):
        self.file = folder / "report.html"
        text = shown if isinstance(shown, str) else html.render(shown)
        self.file.write_text(text, encoding="utf-8")
        self.page = browser.new_page(viewport={"width": width, "height": 900}, **options)
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.goto(self.file.as_uri())
        self.page.wait_for_load_state("networkidle")

    def assert_stands_alone(self) -> None:
        assert self.requests == [self.file.as_uri()]
        assert self.complaints == []
        assert self.page.title() != "owned"

    def assert_fits(self) -> None:
        # Everything must be laid out: rows out of sight are skipped otherwise.
        self.page.add_style_tag(content=".row { content-visibility: visible !important }")
        width, inner = self.page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
        assert width <= inner


@pytest.mark.slow
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_article(browser: Any, article_run: Run, tmp_path: Path, scheme: str) -> None:
    shown = Page(browser, article_run, tmp_path, color_scheme=scheme)
    shown.assert_stands_alone()
    page = shown.page
    assert page.locator(".card").count() == sum(r.verdict != "ok" for r in article_run.records)
    assert page.locator(".row").count() == len(article_run.records)
    assert 'can work with " , Three' in page.locator(".card").first.inner_text()
    marks = page.locator(".card mark")
    assert marks.count() > 5
    plain = page.evaluate("getComputedStyle(document.body).backgroundColor")
    looks = {}
    for severity in ("minor", "major", "critical"):
        mark = page.locator(f".card mark.{severity}").first
        looks[severity] = mark.evaluate(
            "m => [getComputedStyle(m).backgroundColor, getComputedStyle(m).textDecorationStyle, "
            "getComputedStyle(m).textDecorationLine]"
        )
        assert looks[severity][0] not in (plain, "rgba(0, 0, 0, 0)")
        assert looks[severity][2] == "underline"
    # Told apart by colour and, for who does not see colours, by the line.
    assert len({look[0] for look in looks.values()}) == len({look[1] for look in looks.values()}) == 3
    page.close()


@pytest.mark.slow
def test_without_script_on_a_telephone(browser: Any, article_run: Run, tmp_path: Path) -> None:
    shown = Page(browser, article_run, tmp_path, width=420)
    shown.assert_stands_alone()
    shown.assert_fits()
    card = shown.page.locator(".card").first
    boxes = [card.locator(".pair > *").nth(k).bounding_box() for k in (0, 1)]
    assert boxes[1]["y"] >= boxes[0]["y"] + boxes[0]["height"], "the two texts stand below each other"
    shown.page.close()
    shown = Page(browser, article_run, tmp_path, java_script_enabled=False)
    shown.assert_stands_alone()
    assert shown.page.locator(".card mark").first.is_visible()
    shown.page.locator(".card a.go").first.click()
    assert "#" in shown.page.url
    shown.page.close()


def test_on_paper_the_notes_in_the_text_are_read(browser: Any, tmp_path: Path) -> None:
    page = Page(browser, demo_run.make(60), tmp_path).page
    read = "() => [...document.querySelectorAll('.notes .message')].map((n) => n.checkVisibility())"
    assert set(page.evaluate(read)) == {False}
    page.emulate_media(media="print")
    assert set(page.evaluate(read)) == {True}
    # With a box around them Chromium takes four times as long to print a thousand pairs.
    look = "() => getComputedStyle(document.querySelector('.notes'), '::details-content').display"
    assert page.evaluate(look) == "contents"
    page.close()


def test_a_long_report_prints_what_is_to_be_looked_at_unless_asked_for_all(
    browser: Any, tmp_path: Path
) -> None:
    run = demo_run.make(html.PRINTED + 100, hostile=False)
    quiet = sum(r.verdict == "ok" and not r.flags for r in run.records)
    shown = Page(browser, run, tmp_path)
    rows = "document.querySelectorAll('.row').length"
    printed = "[...document.querySelectorAll('.row')].filter((row) => row.checkVisibility()).length"
    assert f"{quiet} pairs that have nothing to look at are left out" in shown.page.inner_text(".printing")
    assert shown.page.evaluate(printed) == len(run.records)
    shown.page.emulate_media(media="print")
    assert 0 < shown.page.evaluate(printed) == shown.page.evaluate(rows) - quiet
    shown.page.emulate_media(media="screen")
    shown.page.check("#whole")
    shown.page.emulate_media(media="print")
    assert shown.page.evaluate(printed) == len(run.records)
    short = Page(browser, demo_run.make(20, hostile=False), tmp_path)
    assert short.page.locator(".printing").count() == 0
    short.page.emulate_media(media="print")
    assert short.page.evaluate(printed) == 20


@pytest.mark.parametrize("width", [420, 1280])
def test_a_hostile_corpus_runs_nothing(browser: Any, hostile_run: Run, tmp_path: Path, width: int) -> None:
    shown = Page(browser, hostile_run, tmp_path, width=width)
    shown.assert_stands_alone()
    page = shown.page
    assert page.locator("script, img, iframe, object, embed, link, [onload], [onerror]").count() == 0
    assert page.locator('a[href^="javascript"], a[href^="http"]').count() == 0
    assert "<script>document.title='owned'</script>" in page.locator("main").inner_text()
    shown.assert_fits()
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_notebook_cell_takes_the_colours_around_it(
    browser: Any, hostile_run: Run, tmp_path: Path, scheme: str
) -> None:
    colours = "background:#111;color:#eee" if scheme == "dark" else "background:#fff;color:#222"
    cells = "".join(f"<div>{value._repr_html_()}</div>" for value in (hostile_run, hostile_run.records[0]))
    text = f'<!doctype html><html lang="en"><meta charset="utf-8"><body style="{colours}">{cells}'
    shown = Page(browser, text, tmp_path, width=420)
    shown.assert_stands_alone()
    shown.assert_fits()
    for what in (".rec", "mark", ".message"):
        ink = shown.page.locator(what).first.evaluate("e => getComputedStyle(e).color")
        # Marks of quotation are the corpus's alone.
        assert shown.page.evaluate(
            "[...document.querySelectorAll('q')].every(q => getComputedStyle(q).quotes === 'none')"
        )
        assert ink == ("rgb(238, 238, 238)" if scheme == "dark" else "rgb(34, 34, 34)")
    shown.page.close()


def test_the_page_of_a_batch_on_a_telephone(browser: Any, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    rows = [(f"Un {HOSTILE}", f"One {HOSTILE}"), ("curt", "short")] * 3
    lines = [json.dumps({"src": s, "mt": t}) for s, t in rows]
    path.write_text("\n".join([*lines, "{" + HOSTILE]) + "\n", encoding="utf-8")
    steps = plan.from_list([{"name": "length", "min_chars": 10}, {"name": "dedupe"}])
    local.run(local.Input((path,)), tmp_path / "out", plan=steps)
    shown = Page(browser, (tmp_path / "out" / "report.html").read_text("utf-8"), tmp_path, width=400)
    shown.assert_stands_alone()
    shown.assert_fits()
    assert shown.page.locator("details").count() == 3
    assert "the same as row 1" in shown.page.locator("body").inner_text()
    shown.page.close()


@pytest.mark.slow
@pytest.mark.parametrize("width", [1280, 375])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(
    browser: Any, article_run: Run, tmp_path: Path, scheme: str, width: int
) -> None:
    shown = Page(browser, article_run, tmp_path, width, color_scheme=scheme, bypass_csp=True)
    shown.assert_fits()  # lays everything out
    shown.page.evaluate(axe())
    audit(shown.page, f"the report, {scheme}, {width} pixels wide")
