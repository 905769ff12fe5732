"""Inline SVG: how scores are spread, and how the two documents run alongside each other.

Colours come from the page's style sheet by class, so that dark mode and print hold here too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tqpipe.report.cells import attribute
from tqpipe.report.svg import label, picture
from tqpipe.types import VERDICTS, Record, Verdict

#: With more beads than this, dots would only cover the line.
_MANY = 1500


def histogram(name: str, values: Mapping[Verdict, Sequence[float]], bins: int = 20) -> str:
    """Counts of `values` in equal bins, stacked by verdict. Values mostly lie in 0..1 or 0..100."""
    every = [value for group in values.values() for value in group]
    high = 1.0 if max(every, default=0.0) <= 1 else 100.0 if max(every) <= 100 else max(every)
    low = min(0.0, *every) if every else 0.0
    counts = {verdict: [0] * bins for verdict in VERDICTS}
    for verdict, group in values.items():
        for value in group:
            counts[verdict][min(bins - 1, int((value - low) / (high - low) * bins))] += 1
    totals = [sum(counts[v][i] for v in VERDICTS) for i in range(bins)]
    top = max([*totals, 1])
    left, floor, width, height = 34.0, 150.0, 400.0, 134.0
    step = width / bins
    body = [f'<line class="axis" x1="{left}" y1="{floor}" x2="{left + width}" y2="{floor}"/>']
    for i, total in enumerate(totals):
        y = floor
        span = f"{low + (high - low) * i / bins:g} to {low + (high - low) * (i + 1) / bins:g}"
        bars = []
        for verdict in VERDICTS:
            if count := counts[verdict][i]:
                y -= (h := height * count / top)
                bars.append(
                    f'<rect class="v-{verdict}" x="{left + i * step + 1:.1f}" y="{y:.1f}" '
                    f'width="{step - 2:.1f}" height="{h:.1f}"/>'
                )
        if bars:
            body.append(f"<g><title>{span}: {total}</title>{''.join(bars)}</g>")
    for share in (0, 0.25, 0.5, 0.75, 1):
        body.append(label(left + share * width, floor + 17, f"{low + share * (high - low):g}"))
    body += [label(left - 6, floor - height + 5, top, "end"), label(left - 6, floor + 4, 0, "end")]
    return picture(444, 174, f"Histogram of {name} over {len(every)} pairs", body)


def stretches(records: Sequence[Record]) -> Iterator[tuple[Record, tuple[tuple[int, int], tuple[int, int]]]]:
    """Every record with where it stands in the source and in the target: characters from start to end, without
    a stretch where the pair before it ends on a side that is empty.
    """
    x = y = 0
    for record in records:
        pair = record.pair
        across = (pair.source[0].start, pair.source[-1].end) if pair.source else (x, x)
        down = (pair.target[0].start, pair.target[-1].end) if pair.target else (y, y)
        x, y = across[1], down[1]
        yield record, (across, down)


def alignment(records: Sequence[Record], source_end: int, target_end: int) -> str:
    """Every bead as a line from its start to its end, source across and target down.

    A true translation runs along the diagonal. What is only in the source is a level line, what is
    only in the target an upright one, both heavy.
    """
    left, top, size = 14.0, 30.0, 400.0
    at_source = size / max(source_end, 1)
    at_target = size / max(target_end, 1)
    body = [
        f'<rect class="frame" x="{left}" y="{top}" width="{size}" height="{size}"/>',
        f'<line class="axis" x1="{left}" y1="{top}" x2="{left + size}" y2="{top + size}"/>',
        label(left, top - 10, "source →", "start"),
        f'<text transform="translate({left + size + 10} {top}) rotate(90)">translation →</text>',
    ]
    for number, (record, sides) in enumerate(stretches(records), 1):
        pair = record.pair
        x1, x2 = (at_source * place for place in sides[0])
        y1, y2 = (at_target * place for place in sides[1])
        kind = "bead" if pair.source and pair.target else "alone"
        shape = (
            f'<line class="{kind} l-{record.verdict}" x1="{left + x1:.1f}" y1="{top + y1:.1f}" '
            f'x2="{left + x2:.1f}" y2="{top + y2:.1f}"/>'
        )
        if len(records) <= _MANY:
            shape += (
                f'<circle class="v-{record.verdict}" cx="{left + (x1 + x2) / 2:.1f}" '
                f'cy="{top + (y1 + y2) / 2:.1f}" r="{2.6 if record.verdict == "ok" else 4}"/>'
            )
        title = f"{pair.id}: {pair.alignment.kind}, {record.verdict}"
        # Out of the tab order: the same links are in the text, where they read better.
        body.append(f'<a href="#p{number}" tabindex="-1"><title>{attribute(title)}</title>{shape}</a>')
    return picture(440, 446, f"Alignment of {len(records)} pairs, source across, translation down", body)
