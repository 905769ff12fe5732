"""The page of a batch: what came in and stayed, how the scores are spread, what every step dropped, with samples."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from tqpipe.batch.figures import BINS, SCALES, Figures

_STYLE = """
:root{color-scheme:light dark;
--fg:#1c1c1c;--bg:#fff;--soft:#6a6a6a;--line:#d8d8d8;--kept:#2f6f9f;--dropped:#c9803a}
@media(prefers-color-scheme:dark){:root{
--fg:#e6e6e6;--bg:#161616;--soft:#a0a0a0;--line:#3a3a3a;--kept:#6aaede;--dropped:#e0a060}}
body{font:16px/1.5 system-ui,sans-serif;color:var(--fg);background:var(--bg);
max-width:70rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}
th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(20rem,1fr));gap:1.5rem}svg{width:100%;height:auto}
text{fill:var(--soft);font-size:11px}.kept{fill:var(--kept)}.dropped{fill:var(--dropped)}.curve{fill:none;stroke:var(--kept);
stroke-width:2}.axis{stroke:var(--line)}.soft{color:var(--soft)}figure{margin:0}summary{cursor:pointer}
"""
_W, _H, _LEFT = 400.0, 130.0, 44.0


def render(manifest: Mapping[str, Any], figures: Figures) -> str:
    """A page of its own, without scripts or anything from elsewhere; all text of the corpus is escaped."""
    rows, kept, rejected = manifest["rows"], manifest["kept"], manifest["rejected"]
    langs = "-".join(filter(None, manifest["plan"]["langs"])) or "languages not asked for"
    name = ", ".join(item[0].rsplit("/", 1)[-1] for item in manifest["plan"]["input"])
    left = rows - rejected
    steps = []
    for step in figures.steps:
        gone = figures.dropped[step]
        left -= gone
        steps.append([step, f"{gone:,}", _share(gone, rows), f"{left:,}"])
    charts = [_histogram(n, *figures.histograms[n]) for n in SCALES if sum(map(sum, figures.histograms[n]))]
    if sum(map(sum, figures.histograms["quality"])):
        charts.append(_curve(figures.curve()))
    flags = sorted(figures.flags.items(), key=lambda item: (-item[1], item[0]))
    body = [
        f"<h1>{_text(name)}</h1><p>{rows:,} rows ({_text(langs)}): <b>{kept:,} kept</b>, "
        f"{sum(figures.dropped.values()):,} dropped, {rejected:,} not read"
        + (f", {figures.unread:,} kept without texts" if figures.unread else "")
        + ".</p><h2>Steps</h2>",
        _table(["step", "dropped", "share", "left"], [["not read", f"{rejected:,}", _share(rejected, rows),
               f"{rows - rejected:,}"], *steps]),
        "<h2>Scores</h2>" if charts else "",
        '<p class="soft">Blue: kept. Orange: dropped. Rows that were dropped before they were scored are not here.</p>'
        if charts else "",
        f'<div class="charts">{"".join(charts)}</div>',
        "<h2>Flags</h2>" if flags else "",
        _table(["check", "rows", "share"], [[c, f"{n:,}", _share(n, rows)] for c, n in flags]) if flags else "",
        "<h2>What was dropped</h2>" if any(figures.samples.values()) else "",
    ]  # fmt: skip
    for step, samples in figures.samples.items():
        if samples:
            body.append(
                f"<details open><summary>{_text(step)}: {len(samples)} of {figures.dropped[step]:,}</summary>"
                + _table(
                    ["row", "source", "target", "why"],
                    [
                        [f"{s['row']:,}", _cut(s["source"]), _cut(s["target"]), s["reason"] or ""]
                        for s in samples
                    ],
                    numbers=(0,),
                )
                + "</details>"
            )
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>tqpipe batch: {_text(name)}</title><style>{_STYLE}</style><body>{''.join(body)}</body></html>\n"
    )


def _text(value: object) -> str:
    """Escaped, with controls and marks of direction made visible: a corpus's text must not rearrange the page."""
    shown = "".join(
        c if c.isprintable() or c == " " else f"\\u{ord(c):04x}" for c in str(value).replace("\n", " ")
    )
    return escape(shown)


def _cut(text: str) -> str:
    return text if len(text) <= 200 else f"{text[:200]}…"


def _share(n: int, total: int) -> str:
    return f"{n / total:.1%}" if total else "-"


def _table(header: Sequence[str], rows: Sequence[Sequence[str]], numbers: Sequence[int] = (1, 2, 3)) -> str:
    def cell(tag: str, k: int, value: str) -> str:
        return f"<{tag}{' class=n' if k in numbers else ''}>{'' if tag == 'th' else '<bdi>'}{_text(value)}</{tag}>"

    head = "".join(cell("th", k, v) for k, v in enumerate(header))
    lines = ["".join(cell("td", k, v) for k, v in enumerate(row)) for row in rows]
    return f"<table><tr>{head}</tr>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


def _histogram(name: str, kept: Sequence[int], dropped: Sequence[int]) -> str:
    top = max(a + b for a, b in zip(kept, dropped, strict=True)) or 1
    width, bars = _W / BINS, []
    scale = SCALES[name]
    for k, (a, b) in enumerate(zip(kept, dropped, strict=True)):
        x, high, more = _LEFT + k * width, a / top * _H, b / top * _H
        title = (
            f"<title>{k / BINS * scale:g} to {(k + 1) / BINS * scale:g}: {a:,} kept, {b:,} dropped</title>"
        )
        bars.append(f"<g>{title}{_bar('kept', x, width, high, 0)}{_bar('dropped', x, width, more, high)}</g>")
    return _figure(name, "".join(bars), f"{top:,}", scale)


def _bar(kind: str, x: float, width: float, high: float, above: float) -> str:
    y = 10 + _H - above - high
    return f'<rect class="{kind}" x="{x:.1f}" y="{y:.1f}" width="{width - 1:.1f}" height="{high:.1f}"/>'


def _curve(points: Sequence[tuple[float, float]]) -> str:
    line = " ".join(f"{_LEFT + q / 100 * _W:.1f},{10 + _H - share * _H:.1f}" for q, share in points)
    return _figure(
        "share of the scored rows with at least this quality",
        f'<polyline class="curve" points="{line}"/>',
        "100 %",
        100.0,
    )


def _figure(name: str, body: str, top: str, scale: float) -> str:
    ticks = "".join(
        f'<text x="{_LEFT + f * _W:.0f}" y="{_H + 26:.0f}" text-anchor="middle">{f * scale:g}</text>'
        for f in (0, 0.25, 0.5, 0.75, 1)
    )
    box = f'viewBox="0 0 {_LEFT + _W + 10:.0f} {_H + 32:.0f}" role="img" aria-label="{_text(name)}"'
    axis = f'<line class="axis" x1="{_LEFT}" y1="{10 + _H}" x2="{_LEFT + _W}" y2="{10 + _H}"/>'
    return (
        f"<figure><figcaption>{_text(name)}</figcaption><svg {box}>{axis}{body}{ticks}"
        f'<text x="{_LEFT - 5}" y="16" text-anchor="end">{top}</text></svg></figure>'
    )
