"""A comparison as one self-contained HTML page: tables, plots, and the segments that differ most, word by word.

It needs no script and no network, and its Content-Security-Policy allows none. Every character of the corpus passes
through `cells`, which escapes it.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from itertools import combinations

from tqpipe.gate import compare_plots, compare_text, words
from tqpipe.gate.compare_text import Table
from tqpipe.gate.comparison import Comparison, Segment, categories
from tqpipe.report.cells import attribute, inline, lang_attribute
from tqpipe.report.html import POLICY

#: Segments shown.
LIMIT = 100
#: Pairs of systems with plots; more would be a page of plots.
_PLOTS = 6


def render(found: Comparison, limit: int = LIMIT) -> str:
    """The whole page."""
    css = "".join(
        files(package).joinpath(name).read_text(encoding="utf-8")
        for package, name in (("tqpipe.report", "report.css"), ("tqpipe.gate", "compare.css"))
    )
    names = [s.name for s in found.systems]
    return "".join(
        [
            '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">',
            f"<title>{attribute(', '.join(names))}</title>\n<style>\n{css}</style></head><body>\n",
            f'<header><p class="kicker">Comparison, {inline(found.langs)}</p>',
            f"<h1>{' <span class=arrow>·</span> '.join(map(inline, names))}</h1>",
            *(f'<p class="lead">{inline(line)}.</p>' for line in _leads(found)),
            "".join(f'<p class="runnotes">{inline(note)}</p>' for note in found.notes),
            "</header><main>\n",
            *_tables(found),
            _plots(found),
            _segments(found, limit),
            "</main></body></html>\n",
        ]
    )


def _leads(found: Comparison) -> list[str]:
    """What the tests say of the headline score."""
    lines = [found.verdict(v) for v in found.versus if v.score == found.headline]
    return [f"By {found.headline}, {line}" for line in lines[:_PLOTS]]


def _tables(found: Comparison) -> Iterator[str]:
    for table in compare_text.tables(found):
        # With a name and a place in the order of the Tab key: a table wider than the screen is scrolled by keys, too.
        named = f'tabindex="0" role="group" aria-label="{attribute(table.caption)}"'
        yield f'<section><div class="scroll" {named}>{_table(table)}</div>'
        if table.head[0] == "category":
            yield _bars(found)
        yield "</section>\n"


def _table(table: Table) -> str:
    head = "".join(f'<th scope="col"{_word(cell)}>{inline(cell)}</th>' for cell in table.head)
    body = "".join(
        "<tr>"
        + "".join(f"<td{_word(table.head[i])}>{inline(cell)}</td>" for i, cell in enumerate(row))
        + "</tr>"
        for row in table.rows
    )
    caption = f"<caption>{inline(table.caption)}</caption>"
    return f"<table>{caption}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _word(head: str) -> str:
    return ' class="word"' if head in ("score", "verdict") else ""


def _bars(found: Comparison) -> str:
    names = [s.name for s in found.systems]
    keys = "".join(
        f'<span><span class="key s{k % compare_plots.COLOURS}"></span>{inline(name)}</span>'
        for k, name in enumerate(names)
    )
    return f'<figure><p class="keys">{keys}</p>{compare_plots.bars(names, categories(found)[:12])}</figure>'


def _plots(found: Comparison) -> str:
    out = []
    for a, b in list(combinations(range(len(found.systems)), 2))[:_PLOTS]:
        points = [
            (x, y)
            for s in found.segments
            if (values := s.values(found.headline))
            and (x := values[a]) is not None
            and (y := values[b]) is not None
        ]
        if not points:
            continue
        left, right = found.systems[a].name, found.systems[b].name
        histogram = compare_plots.differences(found.headline, [y - x for x, y in points])
        dots = compare_plots.scatter(found.headline, left, right, points)
        out.append(
            f'<div class="plots"><figure><figcaption>{inline(found.headline)} of {inline(right)} less that of '
            f"{inline(left)}, by segment</figcaption>{histogram}</figure><figure><figcaption>Each segment: above "
            f"the line {inline(right)} is better</figcaption>{dots}</figure></div>"
        )
    return f"<section><h2>Segment by segment</h2>{''.join(out)}</section>\n" if out else ""


def _segments(found: Comparison, limit: int) -> str:
    shown = found.differing[:limit]
    if not shown:
        return '<section><h2>What differs</h2><p class="more">No translation differs.</p></section>'
    cards = "".join(_card(found, segment) for segment in shown)
    return (
        f'<section><h2>What differs most</h2><p class="more">{len(shown)} of {len(found.differing)} segments that '
        f"differ, of {found.size}. Underlined: not in {inline(found.systems[0].name)}; struck out: only "
        f"there.</p>{cards}</section>\n"
    )


def _card(found: Comparison, segment: Segment) -> str:
    pair = segment.records[0].pair
    langs = [lang_attribute(side[0].lang if side else "") for side in (pair.source, pair.target)]
    first = pair.target_text
    rows = [f"<dt>source{_in(segment.doc)}</dt><dd dir=auto{langs[0]}>{inline(segment.source)}</dd>"]
    for k, (system, record) in enumerate(zip(found.systems, segment.records, strict=True)):
        value = compare_text.shown(found.headline, segment.values(found.headline)[k])
        text = record.pair.target_text
        body = "".join(map(_edit, words.diff(first, text))) if text else ""
        flags = ", ".join(dict.fromkeys(f.check for f in record.flags if f.waived is None))
        facts = f"{value} {record.shown_verdict}" + (f": {flags}" if flags else "")
        empty = '<span class="nothing">no translation</span>'
        key = f'<span class="key s{k % compare_plots.COLOURS}"></span>'
        rows.append(
            f"<dt>{key}<b>{inline(system.name)}</b> {inline(facts)}</dt>"
            f"<dd dir=auto{langs[1]}>{body or empty}</dd>"
        )
    return f'<article class="card segment"><dl>{"".join(rows)}</dl></article>'


def _in(doc: str) -> str:
    return f", {inline(doc)}" if doc else ""


def _edit(edit: words.Edit) -> str:
    tag = {"old": "del", "new": "ins"}.get(edit.kind)
    return inline(edit.text) if tag is None else f"<{tag}>{inline(edit.text)}</{tag}>"
