"""An alignment as one self-contained HTML page: both texts in columns, joined by ribbons.

The page works without script and its Content-Security-Policy allows none. Each bead is a row of its
own (source, ribbon, translation) whose drawing stretches with the row, so the ribbons meet the
sentences whatever the width of the window and the fonts are. A bead that moved has two rows, one at
either place, and a lane through the rows between them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from importlib.resources import files
from pathlib import PurePath
from typing import TYPE_CHECKING

from tqpipe import languages
from tqpipe.report.beads import LEVELS, Join, Row, State, joins_of, lanes_of, rows_of
from tqpipe.report.cells import attribute, direction, inline, lang_attribute, shorten
from tqpipe.report.figures import percent
from tqpipe.report.html import POLICY, tile
from tqpipe.report.ribbons import drawing, overview, swatch
from tqpipe.types import SIDES, Document, Side
from tqpipe.wording import plural, told

if TYPE_CHECKING:
    from tqpipe.pipeline import Aligned

#: Entries in each list of places to look at; the page itself has every bead.
LIMIT = 30
#: Beads below this confidence are listed, and carry their confidence on the ribbon.
UNSURE = 0.9

_KINDS: dict[str, str] = {"omission": "− omission", "addition": "+ addition"}


def render_alignment(aligned: Aligned) -> str:
    """The whole page."""
    css = "".join(
        files("tqpipe.report").joinpath(name).read_text(encoding="utf-8")
        for name in ("report.css", "alignment.css")
    )
    joins = joins_of(aligned)
    rows, lanes = lanes_of(rows_of(joins))
    title = attribute(" → ".join(_short(d) for d in (aligned.source, aligned.target)))
    return "".join(
        [
            '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">',
            f"<title>{title}</title>\n<style>\n{css}{_hover(joins)}</style></head><body>\n",
            _header(aligned, joins),
            "<main>\n",
            overview(aligned, rows),
            _places(joins),
            _text(aligned, rows, lanes),
            "</main></body></html>\n",
        ]
    )


# --- header -------------------------------------------------------------------------------------


def _short(document: Document) -> str:
    return PurePath(document.name).name or document.name


def _document(document: Document) -> str:
    name = f'<b title="{attribute(told(document.name))}">{inline(_short(document))}</b>'
    return f'<span class="doc">{name} <i>{inline(languages.name(document.lang))}</i></span>'


def _header(aligned: Aligned, joins: Sequence[Join]) -> str:
    states = Counter(join.state for join in joins)
    kinds = Counter(join.kind for join in joins if join.source and join.target)
    figures = aligned.figures
    left, right = (sum(len(join.side(side)) for join in joins) for side in ("source", "target"))
    tiles: list[tuple[str, object]] = [("source sentences", left), ("in the translation", right)]
    tiles += [(label, states[state]) for state, label in _COUNTED]
    tiles += [
        ("of the source aligned", percent(figures.source_aligned)),
        ("of the translation aligned", percent(figures.target_aligned)),
        ("mean confidence", f"{figures.confidence:.3f}"),
    ]
    doubt = "" if figures.related else f'<ul class="runnotes"><li>{_UNRELATED}</li></ul>'
    shapes = "".join(
        f"<li><b>{kind.replace('-', '–')}</b> ×&#8239;{count}</li>" for kind, count in kinds.most_common()
    )
    return (
        f'<header><p class="kicker">Alignment</p><h1>{_document(aligned.source)} '
        f'<span class="arrow">→</span> {_document(aligned.target)}</h1>'
        f'<p class="lead">{_summary(states, joins)}</p>'
        f'<dl class="tiles">{"".join(tile(value, label, "") for label, value in tiles)}</dl>'
        f'<ul class="shapes" aria-label="Joined sentences, source with translation">{shapes}</ul>{doubt}</header>\n'
    )


_UNRELATED = "The two texts do not look like translations of each other: their ribbons mean little."
_COUNTED: tuple[tuple[State, str], ...] = (
    ("omission", "omissions"),
    ("addition", "additions"),
    ("moved", "moved"),
)


def _summary(states: Counter[State], joins: Sequence[Join]) -> str:
    if not joins:
        return "There are no sentences on either side."
    parts = []
    if n := states["omission"]:
        parts.append(f"<strong>{n}</strong> of the source {'is' if n == 1 else 'are'} missing")
    if n := states["addition"]:
        parts.append(f"<strong>{n}</strong> {'was' if n == 1 else 'were'} added")
    if n := len({join.move for join in joins if join.move}):
        parts.append(f"{plural(n, 'passage')} moved")
    unsure = sum(join.confidence is not None and join.confidence < UNSURE for join in joins)
    more = f" {plural(unsure, 'pair')} {'is' if unsure == 1 else 'are'} unsure." if unsure else ""
    if not parts:
        return f"Every sentence has its counterpart, in the same order.{more}"
    return f"Sentences: {', '.join(parts)}.{more}"


# --- places to look at --------------------------------------------------------------------------


def _places(joins: Sequence[Join]) -> str:
    unsure = sorted(
        (j for j in joins if j.confidence is not None and j.confidence < UNSURE),
        key=lambda j: (j.confidence or 0.0, j.number),
    )
    lists = [_list("The least sure", "pair", unsure, f"No pair is less than {UNSURE:.0%} sure.")]
    for state, label in (("omission", "Only in the source"), ("addition", "Only in the translation")):
        found = sorted((j for j in joins if j.state == state), key=lambda j: (j.source or j.target)[0][0])
        lists.append(_list(label, "sentence", found, "Nothing."))
    passages: dict[int, Join] = {}
    for join in joins:
        if join.move:
            whole = passages.get(join.move, replace(join, source=(), target=()))
            passages[join.move] = replace(
                whole, source=whole.source + join.source, target=whole.target + join.target
            )
    if passages:
        lists.append(_list("Moved", "passage", list(passages.values()), ""))
    return f'<section class="places" aria-label="Places to look at">{"".join(lists)}</section>\n'


def _list(head: str, unit: str, joins: Sequence[Join], none: str) -> str:
    items = "".join(_item(join) for join in joins[:LIMIT])
    count = f" <span>{LIMIT} of {len(joins)} {unit}s</span>" if len(joins) > LIMIT else ""
    count = count or (f" <span>{plural(len(joins), unit)}</span>" if joins else "")
    body = f'<ol tabindex="0">{items}</ol>' if joins else f'<p class="nothing">{none}</p>'
    return f"<div><h2>{head}{count}</h2>{body}</div>"


def _item(join: Join) -> str:
    side: Side = "source" if join.source else "target"
    text = inline(shorten(" ".join(segment.text for _, segment in join.side(side)), 110))
    sign = {"omission": "− ", "addition": "+ "}.get(join.state, "")
    place = sign + " ↔ ".join(filter(None, (join.numbers("source"), join.numbers("target"))))
    sure = "" if join.confidence is None else f"<span>{_sure(join.confidence)}</span>"
    return (
        f'<li><a href="#b{join.number}">{place}</a>{sure}'
        f"<bdi{lang_attribute(join.side(side)[0][1].lang)}>{text}</bdi></li>"
    )


def _sure(confidence: float) -> str:
    return f"{100 * confidence:.0f}&#8239;%"


# --- the texts ----------------------------------------------------------------------------------


def _text(aligned: Aligned, rows: Sequence[Row], lanes: dict[int, int]) -> str:
    body: list[str] = []
    seen: set[Join] = set()
    paragraphs: tuple[int | None, int | None] = (None, None)
    for row in rows:
        shown = {side: row.join.side(side) if row.place in (None, side) else () for side in SIDES}
        here = tuple(s[0][1].paragraph if s else p for s, p in zip(shown.values(), paragraphs, strict=True))
        # A new paragraph on every side that has words here.
        fresh = all(new != old for new, old, s in zip(here, paragraphs, shown.values(), strict=True) if s)
        paragraphs = here[0], here[1]
        body.append(_row(row, lanes, fresh=fresh and bool(body), first=row.join not in seen))
        if row.join.move:
            seen.add(row.join)
    return (
        f'<section id="text">{_legend()}<div class="columns"><div>{_document(aligned.source)}</div><div></div>'
        f'<div>{_document(aligned.target)}</div></div>\n<ol class="joins">\n{"".join(body)}</ol></section>\n'
    )


def _row(row: Row, lanes: dict[int, int], *, fresh: bool, first: bool) -> str:
    join = row.join
    # The place that comes first has the join's own anchor, the other one the anchor with a "t".
    names = (f"b{join.number}", f"b{join.number}t") if first else (f"b{join.number}t", f"b{join.number}")
    cells = [
        _cell(join, side) if row.place in (None, side) else _empty(join, side, names[1], first=first)
        for side in SIDES
    ]
    through = "".join(f'<i class="lane {lane}"></i>' for lane in row.lanes)
    state = join.state + (f" m{join.move}" if join.move else "")
    return (
        f'<li class="join {state}{" para" if fresh else ""}" id="{names[0]}">{cells[0]}'
        f'<a class="mid {join.level}" href="#{names[0]}" title="{attribute(join.title())}">'
        f"{through}{drawing(row, lanes, first=first)}{_label(join)}</a>{cells[1]}</li>\n"
    )


def _cell(join: Join, side: Side) -> str:
    blocks = "".join(
        f'<p dir="{direction(segment.text)}"{lang_attribute(segment.lang)} data-n="{number}">{inline(segment.text)}</p>'
        for number, segment in join.side(side)
    )
    return f'<div class="side">{blocks}</div>'


def _empty(join: Join, side: Side, other: str, *, first: bool) -> str:
    if join.state != "moved":
        return '<div class="side"></div>'
    where = f"moved {'down' if first else 'up'} to {join.numbers(side)} {'↓' if first else '↑'}"
    return f'<div class="side"><p class="nothing"><a href="#{other}">{where}</a></p></div>'


def _label(join: Join) -> str:
    """What is worth saying on a ribbon: a shape other than 1-1, a low confidence."""
    parts = []
    if join.state in _KINDS:
        parts.append(_KINDS[join.state])
    elif join.state == "moved":
        parts.append(f"⇅ moved {join.move}")
    if join.kind not in ("1-1", "1-0", "0-1"):
        parts.append(join.kind.replace("-", "–"))
    if join.confidence is not None and join.confidence < UNSURE:
        parts.append(_sure(join.confidence))
    return f"<b>{' · '.join(parts)}</b>" if parts else ""


def _legend() -> str:
    levels = [f"≥ {least:g}" if least else f"&lt; {LEVELS[-2][0]:g}" for least, _, _ in LEVELS]
    items = [
        f'<span><span class="mid {name}">{swatch(name)}</span> {words}</span>'
        for (_, name, _), words in zip(LEVELS, levels, strict=True)
    ]
    items.append(f'<span><span class="mid c0">{swatch("c0")}</span> unknown</span>')
    items += [
        f'<span><span class="key {state}"></span> {label}</span>'
        for state, label in (*_KINDS.items(), ("moved", "⇅ moved, with its lane"))
    ]
    return (
        f'<p class="legend">Confidence, the probability that these sentences belong together: {" ".join(items)}<br>'
        "A forked ribbon joins several sentences. Point at a ribbon for its cost and confidence; "
        "it links to its own place.</p>"
    )


def _hover(joins: Sequence[Join]) -> str:
    """Style rules that light up a moved block at both its places and along its lane."""
    blocks = sorted({join.move for join in joins if join.move})[:100]
    return "".join(
        f".joins:has(.join.m{k}:hover,.join.m{k}:focus-within) .m{k}{{--lit:var(--link)}}\n" for k in blocks
    )
