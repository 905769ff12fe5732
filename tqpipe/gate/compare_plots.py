"""Inline SVG for a comparison: how differences are spread, A against B, flags by category.

Colours come from the page's style sheet by class, so that dark mode and print hold here too.
"""

from __future__ import annotations

from collections.abc import Sequence

from tqpipe.report.cells import attribute
from tqpipe.report.svg import label, picture

#: Dots of a scatter beyond which they would only cover each other; every k-th is drawn then.
_MANY = 3000
#: Classes of systems, in order; the eighth looks like the first.
COLOURS = 7


def differences(name: str, values: Sequence[float], bins: int = 24) -> str:
    """Histogram of B less A, zero in the middle: bars right of it are segments where B is better."""
    reach = max((abs(v) for v in values), default=0.0) or 1.0
    counts = [0] * bins
    same = sum(v == 0 for v in values)
    for value in values:
        if value:
            counts[min(bins - 1, int((value + reach) / (2 * reach) * bins))] += 1
    top = max([*counts, 1])
    left, floor, width, height = 38.0, 150.0, 400.0, 130.0
    step = width / bins
    body = [f'<line class="axis" x1="{left}" y1="{floor}" x2="{left + width}" y2="{floor}"/>']
    for i, count in enumerate(counts):
        if count:
            low, high = (reach * (2 * (i + k) / bins - 1) for k in (0, 1))
            kind = "better" if i >= bins / 2 else "worse"
            h = height * count / top
            body.append(
                f'<rect class="{kind}" x="{left + i * step + 1:.1f}" y="{floor - h:.1f}" width="{step - 2:.1f}" '
                f'height="{h:.1f}"><title>{low:+.3g} to {high:+.3g}: {count}</title></rect>'
            )
    middle = left + width / 2
    body.append(
        f'<line class="zero" x1="{middle}" y1="{floor - height - 8}" x2="{middle}" y2="{floor + 4}"/>'
    )
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        body.append(label(left + share * width, floor + 18, f"{reach * (2 * share - 1):+.3g}"))
    body += [label(left - 6, floor - height + 5, top, "end"), label(left - 6, floor + 4, 0, "end")]
    body.append(label(left + width, 16, f"{same} of {len(values)} equal, not drawn", "end"))
    return picture(
        456, 176, f"Histogram of the difference in {name} over {len(values)} segments", body, fixed=True
    )


def scatter(name: str, a: str, b: str, points: Sequence[tuple[float, float]]) -> str:
    """A across, B up, a dot a segment; above the line B is better."""
    values = [v for point in points for v in point]
    low, high = min([*values, 0.0]), max([*values, 0.0])
    # Scores live in 0..1 or 0..100; the whole scale shows how much of it is used.
    high = 1.0 if high <= 1 else 100.0 if high <= 100 else high
    left, floor, size = 44.0, 316.0, 290.0

    def at(value: float) -> float:
        return size * (value - low) / (high - low)

    body = [
        f'<rect class="frame" x="{left}" y="{floor - size}" width="{size}" height="{size}"/>',
        f'<line class="zero" x1="{left}" y1="{floor}" x2="{left + size}" y2="{floor - size}"/>',
    ]
    step = max(1, -(-len(points) // _MANY))
    for x, y in points[::step]:
        kind = "better" if y > x else "worse" if y < x else "tie"
        body.append(f'<circle class="{kind}" cx="{left + at(x):.1f}" cy="{floor - at(y):.1f}" r="2.4"/>')
    for share in (0.0, 0.5, 1.0):
        value = low + share * (high - low)
        body.append(label(left + share * size, floor + 16, f"{value:g}"))
        body.append(label(left - 6, floor - share * size + 4, f"{value:g}", "end"))
    body.append(label(left + size, floor + 34, f"{a} →", "end"))
    body.append(label(left, floor - size - 8, f"↑ {b}", "start"))
    return picture(352, 356, f"{name} of {a} across and {b} up, {len(points)} segments", body, fixed=True)


def bars(names: Sequence[str], rows: Sequence[tuple[str, Sequence[int]]]) -> str:
    """Flags by category, a bar a system."""
    top = max((n for _, counts in rows for n in counts), default=1) or 1
    left, width, thick = 270.0, 300.0, 13
    group = thick * len(names) + 12
    body = []
    for i, (category, counts) in enumerate(rows):
        y = 6 + i * group
        body.append(label(left - 8, y + group / 2, category, "end"))
        for k, n in enumerate(counts):
            bar = max(width * n / top, 1 if n else 0)
            title = f"<title>{attribute(names[k])}: {n}</title>"
            body.append(
                f'<rect class="s{k % COLOURS}" x="{left}" y="{y + k * thick}" width="{bar:.1f}" '
                f'height="{thick - 2}">{title}</rect>'
            )
            body.append(label(left + bar + 5, y + k * thick + thick - 3, n, "start"))
    return picture(620, 12 + group * len(rows), "Flags by category and system", body, fixed=True)
