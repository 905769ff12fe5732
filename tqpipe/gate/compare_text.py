"""A comparison for a terminal and as Markdown: the same tables, with other frames."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from tqpipe.gate import words
from tqpipe.gate.comparison import Comparison, Segment, Versus, categories
from tqpipe.report.visible import plain
from tqpipe.types import VERDICTS

#: Digits after the point by score.
_DIGITS = {"adequacy": 3}
_MARKS = re.compile(r"([\\`*_{}\[\]()#+!|~@-])")


@dataclass(frozen=True, slots=True)
class Table:
    """A caption, a head, and rows of cells; the first column is text, the others are numbers."""

    caption: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def shown(name: str, value: float | None) -> str:
    """A score with as many digits as mean something."""
    return "-" if value is None else f"{value:.{_DIGITS.get(name, 1)}f}"


def tables(found: Comparison) -> Iterator[Table]:
    """Every table of a comparison."""
    names = [s.name for s in found.systems]
    scores = list(dict.fromkeys(s.name for system in found.systems for s in system.scores))
    rows = []
    for system in found.systems:
        of = {
            s.name: f"{shown(s.name, s.value)} [{shown(s.name, s.interval[0])}, {shown(s.name, s.interval[1])}]"
            for s in system.scores
        }
        cells = [of.get(name, "-") for name in scores]
        rows.append((system.name, *cells, *(str(system.verdicts[v]) for v in reversed(VERDICTS))))
    yield Table(
        f"Systems: score with its 95 % interval, segments by verdict ({found.size}, {found.langs})",
        ("system", *scores, *reversed(VERDICTS)),
        tuple(rows),
    )
    yield Table(
        f"Differences: paired randomisation, p corrected for {len(found.versus)} tests (Holm), "
        f"significant at {found.alpha:g}",
        ("systems", "score", "difference", "95 % interval", "p", "wins", "losses", "ties", "verdict"),
        tuple(_versus(found, v) for v in found.versus),
    )
    head = found.headline
    for caption, slices in (("document", found.by_doc), ("source length", found.by_length)):
        if len(slices) > 1:
            yield Table(
                f"Mean {head} by {caption}",
                (caption, "segments", *names),
                tuple((s.name, str(s.n), *(shown(head, m) for m in s.means)) for s in slices),
            )
    flags = categories(found)
    if flags:
        rows_ = tuple((c, *(str(n) for n in counts)) for c, counts in flags)
        yield Table("Flags by category", ("category", *names), rows_)


def _versus(found: Comparison, v: Versus) -> tuple[str, ...]:
    a, b = found.systems[v.a].name, found.systems[v.b].name
    low, high = v.test.interval
    digits = _DIGITS.get(v.score, 1) + 1
    counts = ("" if n is None else str(n) for n in (v.wins, v.losses, v.ties))
    return (
        f"{b} - {a}",
        v.score,
        f"{v.test.difference:+.{digits}f}",
        f"{low:+.{digits}f} to {high:+.{digits}f}",
        f"{v.p:.4f}" if v.p >= 0.0001 else "<0.0001",
        *counts,
        found.verdict(v),
    )


def terminal(found: Comparison, limit: int = 10) -> str:
    """Everything as plain text; changed words of the `limit` segments that differ most are in brackets."""
    lines: list[str] = []
    for table in tables(found):
        lines += [*_grid(table), ""]
    shown_ = found.differing[:limit]
    if shown_:
        lines += [f"{_which(len(shown_), len(found.differing))}:", ""]
    for segment in shown_:
        lines += [*_segment(found, segment, _flat, ("[", "]")), ""]
    lines += [_flat(note) for note in found.notes]
    return "\n".join(lines).rstrip("\n") + "\n"


def _which(shown_: int, differing: int) -> str:
    """What the segments are that are shown."""
    if shown_ == differing:
        return (
            "The one segment that differs"
            if differing == 1
            else f"The {differing} segments that differ, most first"
        )
    most = "segment that differs" if shown_ == 1 else f"{shown_} segments that differ"
    return f"The {most} most, of {differing} that differ"


def _grid(table: Table) -> Iterator[str]:
    grid = [[_flat(cell) for cell in row] for row in (table.head, *table.rows)]
    widths = [max(len(row[i]) for row in grid) for i in range(len(table.head))]
    yield _flat(table.caption)
    for number, row in enumerate(grid):
        cells = (
            cell.rjust(w) if re.fullmatch(r"[-+<]?\d.*", grid[-1][i]) else cell.ljust(w)
            for i, (cell, w) in enumerate(zip(row, widths, strict=True))
        )
        yield "  ".join(cells).rstrip()
        if number == 0:
            yield "  ".join("-" * w for w in widths)


def _segment(
    found: Comparison, segment: Segment, clean: Callable[[str], str], marks: tuple[str, str]
) -> Iterator[str]:
    yield f"source: {clean(segment.source)}"
    first = segment.records[0].pair.target_text
    for system, record, value in zip(
        found.systems, segment.records, segment.values(found.headline), strict=True
    ):
        text = record.pair.target_text
        if record is segment.records[0] or not text:
            body = clean(text) or "(none)"
        else:
            # What this system has and the first has not.
            body = "".join(
                clean(e.text) if e.kind == "same" else marks[0] + clean(e.text) + marks[1]
                for e in words.diff(first, text)
                if e.kind != "old"
            )
        yield f"{clean(system.name)} ({shown(found.headline, value)}, {record.shown_verdict}): {body}"


def _flat(text: str) -> str:
    # Inside a line white space is kept where words are joined, so only its kind is changed.
    return plain(re.sub(r"\s", " ", text))


def _markdown(text: str) -> str:
    """Text of a corpus as Markdown: no markup of its own, one line."""
    return _MARKS.sub(r"\\\1", html.escape(_flat(text), quote=False))


def markdown(found: Comparison, limit: int = 10) -> str:
    """The same as Markdown; words that the first system does not have are bold."""
    lines: list[str] = []
    for table in tables(found):
        lines += [f"**{_markdown(table.caption)}**", ""]
        lines.append("| " + " | ".join(map(_markdown, table.head)) + " |")
        lines.append("|" + "---|" * len(table.head))
        lines += ["| " + " | ".join(map(_markdown, row)) + " |" for row in table.rows]
        lines.append("")
    shown_: Sequence[Segment] = found.differing[:limit]
    if shown_:
        lines += [
            f"**{_which(len(shown_), len(found.differing))}**",
            "",
        ]
    for segment in shown_:
        lines += ["- " + "<br>".join(_segment(found, segment, _markdown, ("<b>", "</b>")))]
    for note in found.notes:
        lines += ["", _markdown(note)]  # a line alone would run on in the paragraph before it
    return "\n".join(lines).rstrip("\n") + "\n"
