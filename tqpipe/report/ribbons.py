"""The ribbons of an alignment's page: those of the overview, and those between two cells of a row, as SVG."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tqpipe.report.beads import LEVELS, Join, Row
from tqpipe.report.cells import attribute
from tqpipe.types import Side

if TYPE_CHECKING:
    from tqpipe.pipeline import Aligned

#: Ribbons of the overview; longer documents have several beads in one.
RIBBONS = 600


def overview(aligned: Aligned, rows: Sequence[Row]) -> str:
    """The documents as two bars, the source above, with all ribbons between them."""
    if not rows:
        return ""
    scale: dict[Side, float] = {
        "source": 1000 / max([1, *(s.end for s in aligned.source_segments)]),
        "target": 1000 / max([1, *(s.end for s in aligned.target_segments)]),
    }

    def ends(first: Join, last: Join, side: Side) -> tuple[float, float]:
        return first.side(side)[0][1].start * scale[side], last.side(side)[-1][1].end * scale[side]

    joined = [row.join for row in rows if row.place is None]
    step = -(-len(joined) // RIBBONS) or 1
    ribbons, bars, crossing = [], [], []
    for at in range(0, len(joined), step):
        group = joined[at : at + step]
        worst = min(group, key=lambda j: 2.0 if j.confidence is None else j.confidence)
        shape = _ribbon(ends(group[0], group[-1], "source"), ends(group[0], group[-1], "target"))
        ribbons.append(_mark(worst, worst.level, shape))
    for row in rows:
        join = row.join
        if join.state == "moved" and row.place == "source":
            shape = _ribbon(ends(join, join, "source"), ends(join, join, "target"))
            crossing.append(_mark(join, f"moved m{join.move}", shape))
        elif row.place and join.state != "moved":
            low, high = ends(join, join, row.place)
            y = 0 if row.place == "source" else 110
            shape = f'<rect x="{low:.1f}" y="{y}" width="{max(high - low, 2 / step):.2f}" height="20"/>'
            bars.append(_mark(join, join.state, shape))
    frame = '<rect class="end" width="1000" height="8"/><rect class="end" y="122" width="1000" height="8"/>'
    return (
        f'<figure class="overview{" dense" if step > 1 else ""}">'
        "<figcaption>The source, from its beginning to its end</figcaption>"
        '<svg viewBox="0 0 1000 130" preserveAspectRatio="none" role="group" aria-label="Overview">'
        f"{''.join(ribbons)}{frame}{''.join(bars)}{''.join(crossing)}</svg>"
        "<figcaption>The translation</figcaption></figure>\n"
    )


def _ribbon(top: tuple[float, float], bottom: tuple[float, float]) -> str:
    (a, b), (c, d) = top, bottom
    return (
        f'<path d="M{a:.1f} 9C{a:.1f} 65 {c:.1f} 65 {c:.1f} 121H{d:.1f}C{d:.1f} 65 {b:.1f} 65 {b:.1f} 9z"/>'
    )


def _mark(join: Join, kind: str, shape: str) -> str:
    # Out of the tab order: the same links are in the lists and in the text, where they read better.
    title = attribute(join.title())
    return f'<a class="{kind}" href="#b{join.number}" tabindex="-1"><title>{title}</title>{shape}</a>'


def drawing(row: Row, lanes: dict[int, int], *, first: bool) -> str:
    """The ribbon, in a box as wide as the gutter and as high as the row."""
    join = row.join
    if join.state in ("omission", "addition"):
        return ""
    if row.place is None:
        # Thin waists would cut the branches of a fork off.
        return _svg(_WAISTS[join.level] if join.kind == "1-1" else _FORKS[join.level])
    if join.move not in lanes:
        path = "M0 0C30 0 30 46 46 46V54C30 54 30 100 0 100z"
    else:
        low, high = _lane(lanes[join.move])
        if row.place == "target":
            low, high = 100 - high, 100 - low
        path = f"M0 0C{high * 0.6:.0f} 0 {high} 20 {high} 100H{low}C{low} 90 {low * 0.5:.0f} 85 0 85z"
    flips = (row.place == "target", not first)
    if not any(flips):
        return _svg(path)
    x, y = ("-1" if flip else "1" for flip in flips)
    move = f"{100 if flips[0] else 0} {100 if flips[1] else 0}"
    return _svg(path, f' transform="translate({move})scale({x} {y})"')


def swatch(level: str) -> str:
    """What a ribbon of a level of confidence looks like, for the legend."""
    return _svg(_WAISTS[level])


def _svg(path: str, more: str = "") -> str:
    return f'<svg viewBox="0 0 100 100" preserveAspectRatio="none"><path d="{path}"{more}/></svg>'


def _lane(lane: int) -> tuple[int, int]:
    """Its edges in percent of the gutter; alignment.css has the same ones."""
    return 20 + 17 * lane, 29 + 17 * lane


def _waist(share: float) -> str:
    top = round(50 - 50 * share)
    return f"M0 0C30 0 30 {top} 50 {top}S70 0 100 0V100C70 100 70 {100 - top} 50 {100 - top}S30 100 0 100z"


_WAISTS = {name: _waist(share) for _, name, share in LEVELS} | {"c0": _waist(0.5)}
_FORKS = {name: _waist(max(share, 0.62)) for _, name, share in LEVELS} | {"c0": _waist(0.62)}
