"""A run as one self-contained HTML page for an editor.

It needs no script and no network, and its Content-Security-Policy allows none. Every character of
the corpus passes through `cells`, which escapes it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from importlib.resources import files
from pathlib import PurePath
from typing import Any

from tqpipe import languages
from tqpipe.report import brief, figures, links, scores
from tqpipe.report.cells import attribute, inline
from tqpipe.report.rows import card, quiet, row
from tqpipe.types import VERDICTS, Record, Run, Side
from tqpipe.wording import plural, told

#: Cards in the list of what to look at. All pairs are in the full text.
LIMIT = 200

#: Pairs up to which the full text shows word links; the cards always do.
LINKED = 1000
#: Pairs up to which the full text is printed whole. Of more it takes minutes and hundreds of pages: only where asked.
PRINTED = 500
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"


def render(run: Run) -> str:
    """The whole page."""
    css = files("tqpipe.report").joinpath("report.css").read_text(encoding="utf-8")
    number = {record.pair.id: i for i, record in enumerate(run.records, 1)}
    suspects = [record for record in run.worst_first() if record.verdict != "ok"]
    listed = {record.pair.id for record in suspects[:LIMIT]}
    title = attribute(" → ".join(_short(run, side) for side in ("source", "target")))
    return "".join(
        [
            '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">',
            f"<title>{title}</title>\n<style>\n{css}{links.style(run.records)}</style></head><body>\n",
            _header(run, brief.lines(suspects, number, LIMIT)),
            "<main>\n",
            _look(suspects, number),
            _text(run, number, listed),
            figures.section(run),
            _about(run),
            "</main></body></html>\n",
        ]
    )


# --- header -------------------------------------------------------------------------------------


def _short(run: Run, side: Side) -> str:
    return PurePath(str(run.input(side).get("name", side))).name or side


def _document(run: Run, side: Side) -> str:
    doc = run.input(side)
    lang = languages.name(str(doc.get("lang", "")))
    name = attribute(told(doc.get("name", "")))
    return f'<span class="doc"><b title="{name}">{inline(_short(run, side))}</b> <i>{inline(lang)}</i></span>'


def _header(run: Run, short: str) -> str:
    counts = {verdict: run.count(verdict) for verdict in VERDICTS}
    tiles = [tile(len(run.records), "pairs", "")] + [tile(counts[v], v, v) for v in reversed(VERDICTS)]
    tiles += [tile(n, "accepted", "")] if (n := run.accepted) else []
    tiles += [tile(value, label, "") for label, value in _key_numbers(run)]
    shares = "".join(
        f'<span class="{v}" style="flex-grow:{counts[v]}" title="{counts[v]} {v}"></span>'
        for v in reversed(VERDICTS)
        if counts[v]
    )
    notes = "".join(f"<li>{inline(note)}</li>" for note in run.manifest.get("notes") or [])
    return (
        f'<header><p class="kicker">Translation check</p>'
        f'<h1>{_document(run, "source")} <span class="arrow">→</span> {_document(run, "target")}</h1>'
        f'<p class="lead">{_sentence(counts)}</p><div class="shares" aria-hidden="true">{shares}</div>{short}'
        f'<dl class="tiles">{"".join(tiles)}</dl>'
        + (f'<ul class="runnotes">{notes}</ul>' if notes else "")
        + '<nav aria-label="Sections"><a href="#look">What to look at</a><a href="#text">The full text</a>'
        '<a href="#figures">Figures</a><a href="#about">About this run</a></nav></header>\n'
    )


def _sentence(counts: Mapping[Any, int]) -> str:
    total = sum(counts.values())
    if not total:
        return "There are no pairs in this run."
    if not counts["broken"] and not counts["review"]:
        return f"Nothing suspicious was found in {'the only pair' if total == 1 else f'the {total} pairs'}."
    parts = []
    if n := counts["broken"]:
        parts.append(f"<strong>{n}</strong> {'looks' if n == 1 else 'look'} broken")
    if n := counts["review"]:
        parts.append(f"<strong>{n}</strong> {'deserves' if n == 1 else 'deserve'} a look")
    return f"Of {plural(total, 'pair')}, {' and '.join(parts)}."


def tile(value: object, label: str, kind: str) -> str:
    """A number with its label."""
    return f'<div class="{kind}"><dt>{inline(label)}</dt><dd>{inline(value)}</dd></div>'


def _key_numbers(run: Run) -> list[tuple[str, object]]:
    waived = sum(f.waived is not None for r in run.records for f in r.flags)
    numbers: list[tuple[str, object]] = [("flags", sum(len(r.flags) for r in run.records) - waived)]
    numbers += [("waived flags", waived)] if waived else []
    if not figures.came_joined(run):
        numbers.append(("of the source aligned", figures.percent(figures.aligned(run.records, "source"))))
    if (found := scores.mean(run.records)) is not None:
        numbers.append(found)
    for name, result in (run.manifest.get("corpus") or {}).items():
        if isinstance(result, Mapping) and isinstance(result.get("score"), int | float):
            numbers.append((name, f"{result['score']:.1f}"))
    return numbers


# --- the two lists ------------------------------------------------------------------------------

_LEGEND = (
    '<p class="legend">Marks: <mark class="critical">critical</mark> <mark class="major">major</mark> '
    '<mark class="minor">minor</mark> <span class="gapdemo"><span class="gap major"></span> something is '
    'missing</span> <span><span class="ctl">202E</span> an invisible character</span><br>'
    "Risk is the estimated probability that a person would change the translation.{}</p>"
)
_QUALITY = " Quality, 0 to 100, is what a person would give it, as the model thinks."


def _look(suspects: Sequence[Record], number: Mapping[str, int]) -> str:
    shown = suspects[:LIMIT]
    cards = "".join(card(record, number[record.pair.id], rank) for rank, record in enumerate(shown, 1))
    legend = _LEGEND.format(_QUALITY if any(r.quality for r in shown) else "")
    body = f'<ol class="cards">\n{cards}</ol>' if cards else "<p>Nothing: every pair looks fine.</p>"
    more = ""
    if len(suspects) > len(shown):
        more = (
            f'<p class="more">The {len(shown)} riskiest of {len(suspects)} are listed here; the others are '
            'marked in <a href="#text">the full text</a>.</p>'
        )
    return (
        f'<section id="look"><h2>What to look at</h2>{legend if cards else ""}{more}{body}{more}</section>\n'
    )


_PRINTING = (
    '<p class="more printing"><label><input type="checkbox" id="whole"> Print this text whole: without this, {} '
    "nothing to look at are left out on paper.</label></p>"
)


def _text(run: Run, number: Mapping[str, int], listed: set[str]) -> str:
    rows: list[str] = []
    last: tuple[int, ...] = ()
    for record in run.records:
        pair = record.pair
        here = tuple(segments[0].paragraph for segments in (pair.source, pair.target) if segments)
        rows.append(
            row(
                record,
                number[pair.id],
                listed=pair.id in listed,
                new_paragraph=bool(rows) and here != last,
                linked=len(run.records) <= LINKED,
            )
        )
        last = here
    heads = "".join(f"<div>{_document(run, side)}</div>" for side in ("source", "target"))
    still = sum(quiet(record) for record in run.records) if len(run.records) > PRINTED else 0
    choice = _PRINTING.format(plural(still, "pair", "that has", "that have")) if still else ""
    return (
        f'<section id="text"><h2>The full text</h2>{choice}<div class="heads" aria-hidden="true"><div></div>'
        f'<div class="pair">{heads}</div></div><ol class="rows">\n{"".join(rows)}</ol></section>\n'
    )


# --- about --------------------------------------------------------------------------------------


def _about(run: Run) -> str:
    m = run.manifest
    pairs: list[tuple[str, object]] = [
        (key, m[key]) for key in ("signature", "created", "tqpipe") if m.get(key) is not None
    ]
    for side in ("source", "target", "reference"):
        if doc := run.input(side):
            facts = [f"{doc[k]} {k}" for k in ("chars", "segments") if k in doc]
            name = f"{told(doc.get('name', ''))} ({', '.join([languages.name(str(doc.get('lang', ''))), *facts])})"
            pairs += [(side, name), (f"{side} SHA-256", doc.get("sha256", ""))]
    for key, unit in (("versions", ""), ("timings", " s"), ("counts", "")):
        if m.get(key):
            pairs.append((key, _flat(told(m[key]), unit)))
    items = "".join(f"<dt>{inline(key)}</dt><dd>{inline(value)}</dd>" for key, value in pairs)
    config = json.dumps(told(m.get("config")), ensure_ascii=False, indent=2, default=str)
    return (
        f'<section id="about"><h2>About this run</h2><dl class="about">{items}</dl>'
        f"<details><summary>every option in force</summary><pre>{inline(config)}</pre></details></section>\n"
    )


def _flat(value: object, unit: str = "") -> str:
    if isinstance(value, Mapping):
        return ", ".join(
            f"{key} ({_flat(v, unit)})" if isinstance(v, Mapping) else f"{key} {_flat(v, unit)}"
            for key, v in value.items()
        )
    return (
        f"{value:.4g}{unit}"
        if isinstance(value, float)
        else f"{value}{unit if isinstance(value, int) else ''}"
    )
