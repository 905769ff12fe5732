"""The frame and the labels of a drawing, with every text in it escaped."""

from __future__ import annotations

from collections.abc import Sequence

from tqpipe.report.cells import attribute, inline


def picture(width: int, height: int, title: str, body: Sequence[str], *, fixed: bool = False) -> str:
    """An SVG of `body`, named for a screen reader; as wide as its column, or `fixed` to `width` pixels.

    With links in it, it is a group: those of an image cannot be reached.
    """
    role = "group" if any(part.startswith("<a ") for part in body) else "img"
    size = f' width="{width}"' if fixed else ""
    start = f'<svg viewBox="0 0 {width} {height}"{size} role="{role}" aria-label="{attribute(title)}">'
    return start + "".join(body) + "</svg>"


def label(x: float, y: float, text: object, anchor: str = "middle") -> str:
    """A text at a point; `anchor` says which of its ends or its middle stands there."""
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{inline(text)}</text>'
