"""What the tests of the review screen share: Chromium, a served run, the page and what it asked for, axe-core."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tqpipe import store
from tqpipe.review.server import Options, started
from tqpipe.types import Alignment, Flag, Pair, Record, Run, Segment, Span

REQUIRED = os.environ.get("TQPIPE_REQUIRE_BROWSER") == "1"
QUIET = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-default-apps",
    "--disable-dev-shm-usage",
    "--disable-gpu",
]
#: Milliseconds to wait for a condition: generous, as the tests run on busy machines.
PATIENCE = 20_000


def chromium() -> str:
    where = os.environ.get("TQPIPE_CHROMIUM") or shutil.which("chromium")
    if where is None:
        if REQUIRED:
            pytest.fail("there is no chromium: install it or name one with TQPIPE_CHROMIUM")
        pytest.skip("there is no chromium; TQPIPE_CHROMIUM names one")
    return where


@contextlib.contextmanager
def browsing() -> Iterator[Any]:
    """A running Chromium."""
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        if REQUIRED:
            raise
        pytest.skip("playwright is not installed")
    where = chromium()
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=where, args=QUIET)
        yield running
        running.close()


def axe() -> str:
    """axe-core's source, as `make browser` installs it from npm by the lock file."""
    script = Path(__file__).parent / "node_modules" / "axe-core" / "axe.min.js"
    if not script.is_file():
        message = "there is no axe-core: `make browser` installs it (npm ci in tests/browser)"
        if REQUIRED:
            pytest.fail(message)
        pytest.skip(message)
    return script.read_text(encoding="utf-8")


def audit(page: Any, what: str) -> None:
    """Hold that axe-core (`page.evaluate(axe())` has been done) finds nothing serious in what is shown."""
    found = page.evaluate(
        "axe.run(document, {resultTypes: ['violations'],"
        " runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})"
        ".then((r) => r.violations.filter((v) => ['serious', 'critical'].includes(v.impact))"
        ".map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 120) + ' ' + n.failureSummary).join(' | ')}`))"
    )
    assert found == [], what


# --- runs ---------------------------------------------------------------------------------------------


def flag(*spans: Span, severity: Any = "major", check: str = "spelling", **values: Any) -> Flag:
    category = values.pop("category", "accuracy/mistranslation")
    return Flag(
        check,
        category,
        severity,
        values.pop("confidence", 0.8),
        spans,
        values.pop("message", "Look."),
        values,
    )


def record(
    n: int, source: str, target: str, flags: Sequence[Flag] = (), *, langs: tuple[str, str], risk: float = 0.5
) -> Record:
    sides = [
        (Segment("a", c, 0, len(t), t),) if t else () for c, t in zip(langs, (source, target), strict=True)
    ]
    pair = Pair(f"s{n}", sides[0], sides[1], source, target, Alignment("1-1", 0.1, 0.9))
    return Record(pair, {}, tuple(flags), risk, "review")


def write(
    folder: Path, texts: Sequence[tuple[str, str, Sequence[Flag]]], langs: tuple[str, str] = ("ca", "en")
) -> Path:
    """A run of these (source, target, flags), the riskiest first, in `folder`/run."""
    records = tuple(
        record(n, *text, langs=langs, risk=round(0.9 - n / (100 + len(texts)), 3))
        for n, text in enumerate(texts)
    )
    inputs = {s: {"name": f"a.{c}", "lang": c} for s, c in zip(("source", "target"), langs, strict=True)}
    store.write_run(Run(records, {"tqpipe": "0", "inputs": inputs, "signature": "s"}), folder / "run")
    return folder / "run"


def plain_run(folder: Path, segments: int = 6) -> Path:
    """Segments with two flags each: on "yes", and on "agreed"."""
    target = "The president said yes and the parties agreed."
    flags = (
        flag(Span("target", 19, 22), severity="major"),
        flag(Span("target", 39, 45), severity="minor", check="names"),
    )
    source = "El president va dir que sí i les parts hi van accedir."
    return write(folder, [(f"{source[:-1]} {n}.", f"{target[:-1]} {n}.", flags) for n in range(segments)])


# --- the page -----------------------------------------------------------------------------------------


class Screen:
    """A page of the review, with everything it asked for and complained about."""

    def __init__(self, context: Any, url: str, complaints: bool = True):
        self.page = context.new_page()
        self.page.set_default_timeout(PATIENCE)
        self.requests: list[str] = []
        self.complaints: list[str] = []
        self.page.on("request", lambda request: self.requests.append(request.url))
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.open(url)

    def open(self, url: str) -> None:
        self.page.goto(url)
        self.ready()

    def ready(self) -> None:
        self.page.wait_for_selector("html[data-ready]", state="attached")

    def reload(self) -> None:
        self.page.reload()
        self.ready()

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def type(self, text: str) -> None:
        self.page.keyboard.type(text)

    def at(self, number: int) -> None:
        """Wait until segment `number` (from 1) is shown."""
        self.page.wait_for_function(
            "n => document.querySelector('.pair.current')?.getAttribute('aria-label') === `Segment ${n}`",
            arg=number,
        )

    def saved(self) -> None:
        """Wait until the page says that everything is saved."""
        self.page.wait_for_selector("#save[data-state=saved]", state="attached")

    def count(self, selector: str, number: int) -> None:
        """Wait until so many elements are there."""
        self.page.wait_for_function(
            "([s, n]) => document.querySelectorAll(s).length === n", arg=[selector, number]
        )

    def has(self, selector: str, text: str) -> None:
        """Wait until the first such element contains the text."""
        self.page.wait_for_function(
            "([s, t]) => document.querySelector(s)?.textContent.includes(t)", arg=[selector, text]
        )

    def reads(self, selector: str, text: str) -> None:
        """Wait until the first such element's text is this."""
        self.page.wait_for_function(
            "([s, t]) => document.querySelector(s)?.textContent === t", arg=[selector, text]
        )

    def heard(self, text: str) -> None:
        """Wait until a live region says it."""
        self.page.wait_for_function(
            "t => [...document.querySelectorAll('[aria-live]')].some((n) => n.textContent.includes(t))",
            arg=text,
        )

    def get(self, path: str) -> Any:
        """What the server says, asked by the page's own session but not through the page."""
        answer = self.page.context.request.get(f"{self.origin}/api/{path}")
        assert answer.ok, answer.text()
        return answer.json()

    def segment(self, index: int) -> Any:
        return self.get(f"segments/{index}")

    @property
    def origin(self) -> str:
        parts = urlsplit(self.page.url)
        return f"{parts.scheme}://{parts.netloc}"

    def highlights(self) -> dict[str, list[str]]:
        """Layer -> the texts that it marks."""
        found: dict[str, list[str]] = self.page.evaluate(
            "Object.fromEntries([...CSS.highlights].map(([k, v]) => [k, [...v].map((r) => r.toString())]))"
        )
        return found

    def assert_at_home(self) -> None:
        outside = [
            url
            for url in self.requests
            if urlsplit(url).hostname != "127.0.0.1" and not url.startswith("blob:")
        ]
        assert outside == []


Opener = Callable[..., Screen]


@contextlib.contextmanager
def opener(browser: Any) -> Iterator[Opener]:
    """Opens runs: every server, context and page is closed at the end, and no page may have asked the world."""
    with contextlib.ExitStack() as stack:
        screens: list[Screen] = []

        def open_run(run: Path, address: str = "", **options: Any) -> Screen:
            server = stack.enter_context(started(run, Options(reviewer="ann")))
            context = browser.new_context(**{"viewport": {"width": 1400, "height": 900}, **options})
            stack.callback(context.close)
            screen = Screen(context, server.url)
            screens.append(screen)
            if address:
                screen.open(f"{screen.origin}{address}")
            return screen

        yield open_run
        for screen in screens:
            screen.assert_at_home()


def rows(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
