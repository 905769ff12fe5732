"""The review page over 10,000 segments in a real browser: first paint, jump, filter, memory while scrolling.

The baseline of every time is the same page over 100 segments: what the size of a run costs is the difference.
"""

from __future__ import annotations

import os
import shutil
import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

from common import show

from tqpipe import store
from tqpipe.review import demo_run
from tqpipe.review.server import Options, started

SIZES = (100, 10_000)
#: To a share of the list.
SCROLL = (
    "(place) => { const list = document.querySelector('#list'); list.scrollTop = place * list.scrollHeight; }"
)
#: Resolves when what was asked for has been painted: two frames after the condition holds.
PAINTED = """async (condition) => {
  const holds = new Function(`return ${condition}`);
  while (!holds()) await new Promise(requestAnimationFrame);
  await new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));
}"""


def page() -> dict[str, Any]:
    """Medians in milliseconds; memory in MB of the page's JavaScript heap after a forced collection."""
    from playwright.sync_api import sync_playwright

    chromium = os.environ.get("TQPIPE_CHROMIUM") or shutil.which("chromium")
    results = {}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for size in SIZES:
            with tempfile.TemporaryDirectory() as folder:
                run = Path(folder) / "run"
                store.write_run(demo_run.make(size, long=2000), run)
                with started(run, Options(reviewer="ann")) as server:
                    results[str(size)] = _measure(browser, server.url, size)
        browser.close()
    names = list(next(iter(results.values())))
    rows = [[name, *(results[str(size)][name] for size in SIZES)] for name in names]
    show("The review page", ["", *(f"{size} segments" for size in SIZES)], rows)
    return results


def _measure(browser: Any, url: str, size: int) -> dict[str, float]:
    context = browser.new_context(viewport={"width": 1400, "height": 900})
    page = context.new_page()
    page.goto(url)
    page.wait_for_selector("html[data-ready]", state="attached")
    first, ready = [], []
    for _ in range(5):
        start = time.perf_counter()
        page.reload(wait_until="commit")
        page.wait_for_selector(".row", state="attached")
        ready.append(1000 * (time.perf_counter() - start))
        page.wait_for_selector("html[data-ready]", state="attached")
        first.append(
            page.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN")
        )
    jumps, filters = [], []
    for k in range(10):
        start = time.perf_counter()
        page.keyboard.press("j" if k % 2 else "k") if k < 4 else page.evaluate(
            SCROLL,
            (k - 3) / 7,
        )
        page.evaluate(
            PAINTED,
            "!document.querySelector('.row-text.wait') && document.querySelectorAll('.row').length > 5",
        )
        jumps.append(1000 * (time.perf_counter() - start))
    page.locator("text=Filters").first.click()
    for k in range(10):
        verdict = ("broken", "review")[k % 2]
        box = page.locator(f"label.choice:has-text('{verdict}') input").first
        before = page.locator("#queue-count").inner_text()
        start = time.perf_counter()
        box.click()
        page.evaluate(
            PAINTED,
            f"document.querySelector('#queue-count').textContent !== {before!r}"
            " && !document.querySelector('.row-text.wait')",
        )
        filters.append(1000 * (time.perf_counter() - start))
        if k % 2:  # both are on: switch both off again
            for name in ("broken", "review"):
                page.locator(f"label.choice:has-text('{name}') input").first.uncheck()
                page.wait_for_timeout(150)
            page.wait_for_timeout(150)
    heap = _scroll(context, page)
    context.close()
    return {
        "first paint ms": statistics.median(first),
        "rows shown ms": statistics.median(ready),
        "jump p50 ms": statistics.median(jumps),
        "jump max ms": max(jumps),
        "filter p50 ms": statistics.median(filters),
        "filter max ms": max(filters),
        **heap,
    }


def _scroll(context: Any, page: Any) -> dict[str, float]:
    """Memory and elements before and after scrolling over the whole list three times."""
    session = context.new_cdp_session(page)
    session.send("HeapProfiler.enable")

    def heap() -> float:
        session.send("HeapProfiler.collectGarbage")
        return float(session.send("Runtime.getHeapUsage")["usedSize"]) / 2**20

    def elements() -> int:
        return int(page.evaluate("document.querySelectorAll('*').length"))

    def over() -> None:
        for k in range(40):
            page.evaluate(
                SCROLL,
                k / 40,
            )
            page.wait_for_timeout(40)

    over()
    found = {"heap after one pass MB": heap(), "elements after one pass": float(elements())}
    over()
    over()
    return {**found, "heap after three MB": heap(), "elements after three": float(elements())}
