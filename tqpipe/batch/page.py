"""The page of a batch: what came in and stayed, how the scores are spread, what every step dropped, with samples."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from tqpipe.batch.figures import BINS, SCALES, Figures
from tqpipe.types import VERDICTS
from tqpipe.wording import told

_STYLE = """
:root{color-scheme:light dark;
--fg:#1c1c1c;--bg:#fff;--soft:#6a6a6a;--line:#d8d8d8;--kept:#2f6f9f;--dropped:#c9803a}
@media(prefers-color-scheme:dark){:root{
--fg:#e6e6e6;--bg:#161616;--soft:#a0a0a0;--line:#3a3a3a;--kept:#6aaede;--dropped:#e0a060}}
body{font:16px/1.5 system-ui,sans-serif;color:var(--fg);background:var(--bg);
max-width:70rem;margin:2rem auto;padding:0 1rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}
th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid var(--line);vertical-align:top}
td{overflow-wrap:anywhere}td.name{overflow-wrap:normal}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(20rem,1fr));gap:1.5rem}svg{width:100%;height:auto}
text{fill:var(--soft);font-size:11px}.kept{fill:var(--kept)}.dropped{fill:var(--dropped)}.curve{fill:none;stroke:var(--kept);
stroke-width:2}.axis{stroke:var(--line)}.why{min-width:9rem;overflow-wrap:normal}
.wide{overflow-x:auto}.wide table{min-width:38rem}
.key{display:inline-block;width:.8em;height:.8em;margin-left:.6em}.key.kept{background:var(--kept)}.key.dropped{background:var(--dropped)}
@media(forced-colors:active){.key{forced-color-adjust:none}}
@media(max-width:30rem){svg{overflow:visible}text{font-size:14px}}
.soft{color:var(--soft)}figure{margin:0}p,h1,summary{overflow-wrap:anywhere}summary{cursor:pointer}
"""
#: How the scores are read.
MEANING = {
    "quality": "0 to 100, higher is better",
    "broken": "probability, lower is better",
    "adequacy": "0 to 1, higher is better",
    "risk": "probability that a person would change it",
}
_W, _H, _LEFT = 400.0, 130.0, 44.0


def render(manifest: Mapping[str, Any], figures: Figures) -> str:
    """A page of its own, without scripts or anything from elsewhere; all text of the corpus is escaped."""
    rows, kept, rejected = manifest["rows"], manifest["kept"], manifest["rejected"]
    langs = "-".join(filter(None, manifest["plan"]["langs"])) or "languages not asked for"
    name = ", ".join(item[0].rsplit("/", 1)[-1] for item in manifest["plan"]["input"])
    charts = [_histogram(n, *figures.histograms[n]) for n in SCALES if sum(map(sum, figures.histograms[n]))]
    flags = sorted(figures.flags.items(), key=lambda item: (-item[1], item[0]))
    body = [
        f"<h1>{_text(name)}</h1><p>{rows:,} rows ({_text(langs)}): <b>{kept:,} kept</b>, "
        f"{sum(figures.dropped.values()):,} dropped, {rejected:,} not read"
        + (f", {figures.unread:,} kept without texts" if figures.unread else "")
        + ".</p>",
        f"<p>Verdicts of the scored rows: {_text(_verdicts(figures.verdicts))}.</p>"
        if figures.verdicts
        else "",
        *(f"<p>{_text(note)}</p>" for note in manifest["notes"]),
        "<h2>Steps</h2>",
        _wide("Steps", _steps(manifest, figures)),
    ]
    if charts:
        body += [
            "<h2>Scores</h2>",
            '<p class="soft"><span class="key kept"></span> kept <span class="key dropped"></span> dropped. Rows that '
            "were dropped before they were scored are not here.</p>",
            f'<div class="charts">{"".join(charts)}</div>',
        ]
    if sum(map(sum, figures.histograms["quality"])):
        body += [
            "<h2>Quality against what is kept</h2>",
            f'<div class="charts">{_curve(figures.curve())}',
            _cuts(figures),
            "</div>",
        ]
    if flags:
        body += [
            "<h2>Flags</h2>",
            _table(["check", "rows", "share"], [[c, f"{n:,}", _share(n, rows)] for c, n in flags]),
        ]
    body += _dropped(rejected, figures)
    body.append(
        f'<p class="soft">Scored by {_text(manifest["plan"]["signature"])}; columns and limits: README.md.</p>'
    )
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f"<title>tqpipe batch: {_text(name)}</title><style>{_STYLE}</style><body><main>"
        f"{''.join(body)}</main></body></html>\n"
    )


def _steps(manifest: Mapping[str, Any], figures: Figures) -> str:
    """What each step dropped, and what it left."""
    rows, rejected = manifest["rows"], manifest["rejected"]
    left = rows - rejected
    unread = "rejects.jsonl" if rejected else ""
    steps = [["not read", unread, f"{rejected:,}", _share(rejected, rows), f"{left:,}"]]
    for step, options in zip(figures.steps, manifest["steps"], strict=True):
        gone = figures.dropped[step]
        left -= gone
        steps.append([step, _options(options), f"{gone:,}", _share(gone, rows), f"{left:,}"])
    return _table(["step", "settings", "dropped", "share", "left"], steps, numbers=(2, 3, 4))


def _dropped(rejected: int, figures: Figures) -> list[str]:
    """Samples of the rows that are not kept, by what dropped them."""
    body = []
    if any(figures.samples.values()) or figures.rejects:
        body.append("<h2>What was dropped</h2>")
    if figures.rejects:
        unread = [
            [
                f"{r['row']:,}",
                f"{r['file'].rsplit('/', 1)[-1]}, line {r['line']:,}: {_cut(r['text'])}",
                r["reason"],
            ]
            for r in figures.rejects
        ]
        why = [
            [f"{one['rows']:,}", one["reason"], f"{one['file'].rsplit('/', 1)[-1]}, line {one['line']:,}"]
            for one in figures.unread_for()
        ]
        body.append(_table(["rows not read", "why", "the first"], why, numbers=(0,)))
        body.append(_samples("not read", rejected, ["row", "where", "why"], unread))
    for step, samples in figures.samples.items():
        if samples:
            scored = any(s["quality"] is not None for s in samples)
            lines = [
                [
                    f"{s['row']:,}", _cut(s["source"]), _cut(s["target"]),
                    *([_number(s["quality"])] if scored else []), s["reason"] or "",
                ]
                for s in samples
            ]  # fmt: skip
            header = ["row", "source", "target", *(["quality"] if scored else []), "why"]
            body.append(_samples(step, figures.dropped[step], header, lines))
    return body


def _options(step: Mapping[str, Any]) -> str:
    """A step's settings as its file has them; what is empty or off says nothing, nor what is for another one alone."""
    unused = {"name"} if step.get("near", True) else {"name", "similar"}
    settings = {k: told(v) for k, v in step.items() if k not in unused and v not in ("", False, [], (), 0)}
    return ", ".join(
        k if v is True else f"{k} {', '.join(v) if isinstance(v, list | tuple) else v}"
        for k, v in settings.items()
    )


def _verdicts(counts: Mapping[str, int]) -> str:
    total = sum(counts.values())
    return ", ".join(f"{counts[v]:,} {v} ({counts[v] / total:.1%})" for v in VERDICTS if v in counts)


def _cuts(figures: Figures) -> str:
    """What a threshold would keep."""
    total = sum(map(sum, figures.histograms["quality"]))
    rows = [
        [f"{quality:.0f}", f"{round(share * total):,}", f"{share:.1%}"]
        for quality, share in figures.curve()
        if quality and quality % 10 == 0
    ]
    return _table(["quality at least", "rows", "of the scored"], rows, numbers=(0, 1, 2))


def _samples(step: str, total: int, header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    numbers = [k for k, name in enumerate(header) if name in ("row", "quality")]
    return (
        f"<details open><summary>{_text(step)}: {len(rows)} of {total:,}</summary>"
        f"{_wide(step, _table(header, rows, numbers))}</details>"
    )


def _wide(name: str, table: str) -> str:
    """A table that may be wider than the screen, with a place in the order of the Tab key: keys scroll it, too."""
    return f'<div class="wide" tabindex="0" role="group" aria-label="{_text(name)}">{table}</div>'


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.1f}"


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


#: Columns that are not torn in the middle of a word.
_KINDS = {"why": "why", "step": "name", "check": "name"}


def _table(header: Sequence[str], rows: Sequence[Sequence[str]], numbers: Sequence[int] = (1, 2, 3)) -> str:
    def cell(tag: str, k: int, value: str) -> str:
        kind = "n" if k in numbers else _KINDS.get(header[k], "")
        return (
            f"<{tag}{f' class={kind}' if kind else ''}>{'' if tag == 'th' else '<bdi>'}{_text(value)}</{tag}>"
        )

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
    return _figure(f"{name}: {MEANING[name]}", "".join(bars), f"{top:,}", scale)


def _bar(kind: str, x: float, width: float, high: float, above: float) -> str:
    y = 10 + _H - above - high
    return f'<rect class="{kind}" x="{x:.1f}" y="{y:.1f}" width="{width - 1:.1f}" height="{high:.1f}"/>'


def _curve(points: Sequence[tuple[float, float]]) -> str:
    line = " ".join(f"{_LEFT + q / 100 * _W:.1f},{10 + _H - share * _H:.1f}" for q, share in points)
    return _figure(
        "share of the scored rows (upwards) with at least this quality",
        f'<line class="axis" x1="{_LEFT}" y1="{10 + _H / 2}" x2="{_LEFT + _W}" y2="{10 + _H / 2}"/>'
        f'<text x="{_LEFT - 5}" y="{14 + _H / 2}" text-anchor="end">50 %</text>'
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
