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
#: Notes when the browser got the last input, so that a time is from the reviewer's hand to the frame that shows it.
WATCH = """for (const kind of ["keydown", "click"]) {
  addEventListener(kind, (event) => { window.since = event.timeStamp; }, { capture: true, passive: true });
}"""
#: To a share of the list.
SCROLL = """(place) => {
  const list = document.querySelector("#list");
  window.since = performance.now();
  list.scrollTop = place * list.scrollHeight;
}"""
#: Resolves with the milliseconds from the input to the frame after the one in which the condition first held.
PAINTED = """async (condition) => {
  const holds = new Function(`return ${condition}`);
  while (!holds()) {
    if (performance.now() - window.since > 20_000) throw new Error(`never: ${condition}`);
    await new Promise(requestAnimationFrame);
  }
  await new Promise(requestAnimationFrame);
  return performance.now() - window.since;
}"""
#: Every row in sight has its text.
ROWS = "document.querySelectorAll('.row').length > 5 && !document.querySelector('.row-text.wait')"
#: How much slower than this machine the page's own work is made for the second column of each size.
SLOWER = 4


def page() -> dict[str, Any]:
    """Medians in milliseconds; memory in MB of the page's JavaScript heap after a forced collection.

    By number of segments, and again with Chromium's CPU throttled (`slower`): what an old laptop would show.
    """
    from playwright.sync_api import sync_playwright

    chromium = os.environ.get("TQPIPE_CHROMIUM") or shutil.which("chromium")
    results = {}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        for size in SIZES:
            with tempfile.TemporaryDirectory() as folder:
                run = Path(folder) / "run"
                store.write_run(demo_run.make(size, long=2000), run)
                for slower in (1, SLOWER):
                    with started(run, Options(reviewer="ann")) as server:
                        found = _measure(browser, server.url, slower)
                    results[f"{size} segments" + (f", {slower}x slower" if slower > 1 else "")] = found
        browser.close()
    names = list(next(iter(results.values())))
    show("The review page", ["", *results], [[name, *(r[name] for r in results.values())] for name in names])
    return results


def _measure(browser: Any, url: str, slower: int) -> dict[str, float]:
    context = browser.new_context(viewport={"width": 1400, "height": 900})
    page = context.new_page()
    page.add_init_script(WATCH)
    session = context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": slower})
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
    times = {
        "jump": _jumps(page),
        "scroll": _scrolls(page),
        "search": _searches(page),
        "filter": _filters(page),
    }
    found = {"first paint ms": statistics.median(first), "rows shown ms": statistics.median(ready)}
    for name, values in times.items():
        found |= {f"{name} p50 ms": statistics.median(values), f"{name} max ms": max(values)}
    found |= _memory(session, page)
    context.close()
    return found


def _jumps(page: Any) -> list[float]:
    """To the next segment by key, and far away by a click into the list."""
    times = []
    for k in range(12):
        before = page.locator(".pair.current").get_attribute("aria-label")
        if k % 2:
            page.evaluate(SCROLL, (k + 1) / 13)
            page.evaluate(PAINTED, ROWS)
            page.locator(".row").nth(10).click()
        else:
            page.keyboard.press("j")
        arrived = f"document.querySelector('.pair.current').getAttribute('aria-label') !== {before!r}"
        times.append(page.evaluate(PAINTED, f"{arrived} && {ROWS}"))
    return times


def _scrolls(page: Any) -> list[float]:
    times = []
    for k in range(10):
        page.evaluate(SCROLL, (7 * k % 10) / 10)
        times.append(page.evaluate(PAINTED, ROWS))
    return times


def _filters(page: Any) -> list[float]:
    """Each verdict on and off again."""
    page.locator("text=Filters").first.click()
    times = []
    for k in range(12):
        before = page.locator("#queue-count").inner_text()
        page.locator(f"label.choice:has-text('{('broken', 'review')[k // 2 % 2]}') input").first.click()
        listed = f"document.querySelector('#queue-count').textContent !== {before!r}"
        times.append(page.evaluate(PAINTED, f"{listed} && {ROWS}"))
    return times


def _searches(page: Any) -> list[float]:
    """From the Enter that ends a search, and from the one that ends looking at what it found."""
    times = []
    for text in ("president", "", "resultats", "", "survey", ""):
        before = page.locator("#queue-count").inner_text()
        page.locator("#search").fill(text)
        page.keyboard.press("Enter")
        listed = f"document.querySelector('#queue-count').textContent !== {before!r}"
        times.append(page.evaluate(PAINTED, f"{listed} && {ROWS}"))
    return times


def _memory(session: Any, page: Any) -> dict[str, float]:
    """Memory and elements before and after scrolling over the whole list three times."""
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
