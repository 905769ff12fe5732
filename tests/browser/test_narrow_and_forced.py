"""Pages on a telephone, in forced colours, in a notebook: drawings can be read, keys keep their colours."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from review_page_support import audit, axe, browsing, flag, record

from tqpipe import facts
from tqpipe.batch import local, plan
from tqpipe.gate import compare_html
from tqpipe.gate.compare import compare
from tqpipe.report import html
from tqpipe.review import demo_run
from tqpipe.types import Run, Span

pytestmark = pytest.mark.browser
#: The smallest letter on the screen, in CSS pixels; the drawings of a comparison's categories are the exception.
LEAST = 9.0


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with browsing() as running:
        yield running


def opened(browser: Any, text: str, folder: Path, width: int = 360, **options: Any) -> Any:
    (folder / "page.html").write_text(text, encoding="utf-8")
    page = browser.new_page(viewport={"width": width, "height": 740}, **options)
    page.goto((folder / "page.html").as_uri())
    return page


@pytest.fixture(scope="module")
def batch_page(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("batch")
    rows = [
        {"src": f"La font número {n} és clara.", "mt": f"The spring number {n} is clear."} for n in range(9)
    ]
    (folder / "a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    steps = plan.from_list([{"name": "rules"}])
    local.run(local.Input((folder / "a.jsonl",)), folder / "out", plan=steps)
    return (folder / "out" / "report.html").read_text(encoding="utf-8")


def compared() -> str:
    def system(shift: int) -> Run:
        records = [
            replace(
                record(n, f"La font número {n}.", f"The spring {n} {shift}.", langs=("ca", "en")),
                scores={"quality": 60.0 + n % 7 + shift},
            )
            for n in range(20)
        ]
        inputs = {s: {"name": "a", "lang": c} for s, c in (("source", "ca"), ("target", "en"))}
        return Run(tuple(records), {"tqpipe": "0", "inputs": inputs, "signature": "s"})

    return compare_html.render(compare((("first", [system(0)]), ("second", [system(5)])), resamples=200))


_LETTERS = """() => [...document.querySelectorAll('svg text')].map((t) => parseFloat(getComputedStyle(t).fontSize)
  * t.ownerSVGElement.clientWidth / t.ownerSVGElement.viewBox.baseVal.width)"""


@pytest.mark.parametrize("what", ["report", "batch", "comparison"])
def test_the_words_of_drawings_can_be_read_on_a_telephone(
    browser: Any, tmp_path: Path, batch_page: str, what: str
) -> None:
    text = {
        "report": lambda: html.render(demo_run.make(20)),
        "batch": lambda: batch_page,
        "comparison": compared,
    }[what]()
    page = opened(browser, text, tmp_path)
    letters = page.evaluate(_LETTERS)
    assert letters
    assert min(letters) >= LEAST
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.close()


def test_the_names_of_steps_are_not_torn(browser: Any, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_text('{"src": "La font és clara.", "mt": "The spring is clear."}\n', encoding="utf-8")
    keep = "source_chars > 1 and " * 6 + "target_words > 1"
    steps = plan.from_list(
        [{"name": name} for name in ("dedupe", "language")] + [{"name": "filter", "keep": keep}]
    )
    local.run(local.Input((path,), source_lang="ca", target_lang="en"), tmp_path / "out", plan=steps)
    page = opened(browser, (tmp_path / "out" / "report.html").read_text(encoding="utf-8"), tmp_path)
    lines = page.evaluate(
        "[...document.querySelectorAll('td.name')].map((cell) => cell.querySelector('bdi').getClientRects().length)"
    )
    assert lines == [1] * 4
    page.close()


def test_the_captions_of_wide_tables_are_whole(browser: Any, tmp_path: Path) -> None:
    page = opened(browser, compared(), tmp_path)
    boxes = page.evaluate(
        "[...document.querySelectorAll('caption')].map((c) => c.getBoundingClientRect()).map((r) => [r.left, r.right])"
    )
    assert any(
        page.evaluate("[...document.querySelectorAll('.scroll')].map((s) => s.scrollWidth > s.clientWidth)")
    )
    assert all(left >= 0 and right <= 360 for left, right in boxes)
    page.close()


def test_keys_keep_their_colours_when_colours_are_forced(
    browser: Any, tmp_path: Path, batch_page: str
) -> None:
    for text, what in ((batch_page, ".key"), (html.render(demo_run.make(20)), ".shares span, .bar span")):
        page = opened(browser, text, tmp_path, forced_colors="active")
        colours = page.evaluate(
            "s => [...document.querySelectorAll(s)].map((k) => getComputedStyle(k).backgroundColor)", what
        )
        canvas = page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert colours
        assert canvas not in colours
        page.close()


def test_what_other_checks_say_runs_on_in_a_notebook(browser: Any, tmp_path: Path) -> None:
    pair = record(1, "La font és clara.", "The spring is clear.", langs=("ca", "en"))
    words = (Span("target", 4, 10),)
    flags = [
        flag(*words, check=check, message=f"Another word, says {check}.")
        for check in ("names", "untranslated")
    ]
    found = replace(pair, flags=tuple(facts.joined(flags, pair.pair)))
    page = opened(browser, f'<!doctype html><meta charset="utf-8">{found._repr_html_()}', tmp_path, width=900)
    shown = page.locator(".also li")
    assert shown.count() == 1
    assert shown.evaluate("e => getComputedStyle(e).display") != "flex"
    assert page.locator(".flags > li").evaluate("e => getComputedStyle(e).display") == "flex"
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 360])
def test_axe_finds_nothing_serious_in_a_batch_and_a_comparison(
    browser: Any, tmp_path: Path, batch_page: str, scheme: str, width: int
) -> None:
    script = axe()
    for text, what in ((batch_page, "batch"), (compared(), "comparison")):
        page = opened(browser, text, tmp_path, width, color_scheme=scheme, bypass_csp=True)
        page.evaluate(script)
        audit(page, f"{what}, {scheme}, {width} pixels wide")
        assert page.locator("main").count() == 1
        page.close()


def test_a_table_wider_than_the_screen_is_scrolled_by_keys(
    browser: Any, tmp_path: Path, batch_page: str
) -> None:
    for text, what in ((batch_page, ".wide"), (compared(), ".scroll")):
        page = opened(browser, text, tmp_path)
        page.evaluate(
            "s => [...document.querySelectorAll(s)].find((n) => n.scrollWidth > n.clientWidth).focus()", what
        )
        for _ in range(3):
            page.keyboard.press("ArrowRight")
        page.wait_for_function("() => document.activeElement.scrollLeft > 0")
        assert page.evaluate("document.activeElement.getAttribute('aria-label')")
        page.close()
