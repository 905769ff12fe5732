"""A run as a screenful for a shell: counts, then the pairs most in need of a look.

Spans are set in ⟦brackets⟧ as well as in colour, so that a pipe or a log loses nothing. Corpus text
goes into rich `Text` objects, never into markup, and control characters are written out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from tqpipe.facts import apart
from tqpipe.report import scores, spans, unflagged
from tqpipe.report.cells import shorten
from tqpipe.report.visible import plain
from tqpipe.types import SEVERITIES, SIDES, VERDICTS, Record, Run, Side
from tqpipe.wording import plural

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table
    from rich.text import Text

VERDICT_STYLE = {"ok": "green", "review": "yellow", "broken": "bold red"}
SEVERITY_STYLE = {"minor": "yellow", "major": "bold magenta", "critical": "bold red"}

#: Characters of text in a row: two lines of the text column at 80 columns.
_ROOM = 112
#: Of an id, and of the source's words that a flag is about.
_ID, _QUOTED = 40, 80
#: Of the column of ids: those of a PO file's plural forms are whole in it.
_ID_WIDTH = 12


def summary(run: Run, limit: int = 10) -> RenderableType:
    """What to print after a run: figures, and up to `limit` pairs that are not ok, worst first."""
    from rich.console import Group
    from rich.text import Text

    parts: list[RenderableType] = [_figures(run)]
    rows = [r for r in run.worst_first() if r.verdict != "ok"]
    if rows and limit > 0:
        parts.append(_table(rows[:limit]))
        if len(rows) > limit:
            parts.append(Text(f"... and {len(rows) - limit} more to look at", style="dim"))
    elif run.records:
        parts.append(Text("Nothing to look at." if not rows else ""))
    return Group(*parts)


def _figures(run: Run) -> Text:
    from rich.text import Text

    text = Text()
    docs = [doc for side in SIDES if (doc := run.input(side))]
    names = [_one_line(f"{doc.get('name', '?')} ({doc.get('lang', '?')})") for doc in docs]
    if names:
        text.append(" -> ".join(names) + "\n")
    text.append(f"{plural(len(run.records), 'pair')}: ")
    for i, verdict in enumerate(reversed(VERDICTS)):
        text.append(", " if i else "")
        text.append(f"{run.count(verdict)} {verdict}", style=VERDICT_STYLE[verdict])
    if run.accepted:
        text.append(f" ({run.accepted} accepted)")
    text.append("\n" + _filled(_numbers(run)))
    for note in run.manifest.get("notes") or []:
        text.append(f"\nNote: {_one_line(str(note))}", style="yellow")
    return text


def _filled(facts: Iterable[str], width: int = 80) -> str:
    """Facts in lines that fit the narrowest usual terminal, none torn in two."""
    lines: list[str] = []
    for fact in facts:
        if lines and len(lines[-1]) + 2 + len(fact) <= width:
            lines[-1] += f"  {fact}"
        else:
            lines.append(fact)
    return "\n".join(lines)


def _numbers(run: Run) -> Iterator[str]:
    every = [flag for record in run.records for flag in record.flags]
    flags = [flag for flag in every if flag.waived is None]
    by_severity = ", ".join(
        f"{n} {s}" for s in reversed(SEVERITIES) if (n := sum(flag.severity == s for flag in flags))
    )
    waived = f", {len(every) - len(flags)} waived" if len(every) > len(flags) else ""
    yield f"flags {len(flags)}" + (f" ({by_severity})" if flags else "") + waived
    one_sided = [r for r in run.records if not (r.pair.source and r.pair.target)]
    if one_sided:
        omitted = sum(not r.pair.target for r in one_sided)
        yield f"only in source {omitted}"
        yield f"only in target {len(one_sided) - omitted}"
    if (found := scores.mean(run.records)) is not None:
        yield " ".join(found)
    for name, result in (run.manifest.get("corpus") or {}).items():
        if isinstance(result, dict) and isinstance(result.get("score"), (int, float)):
            yield f"{_one_line(name)} {result['score']:.1f}"


def _table(records: list[Record]) -> Table:
    from rich.box import SIMPLE
    from rich.table import Table
    from rich.text import Text

    table = Table(box=SIMPLE, expand=True, pad_edge=False, padding=(0, 1, 0, 0), show_edge=False)
    table.add_column("risk", justify="right", no_wrap=True)
    table.add_column("verdict", no_wrap=True)
    # Whole, over several lines: `tqpipe explain` asks for it.
    table.add_column("id", overflow="fold", max_width=_ID_WIDTH)
    table.add_column("translation, and why", ratio=1, overflow="fold")
    for record in records:
        table.add_row(
            f"{record.risk:.2f}",
            Text(record.verdict, style=VERDICT_STYLE[record.verdict]),
            Text(shorten(_one_line(record.pair.id), _ID)),
            Text("\n").join([_excerpt(record), _reason(record)]),
        )
    return table


def _reason(record: Record) -> Text:
    from rich.text import Text

    worst = spans.worst_flag(record.flags)
    if worst is None:
        said = unflagged.waived(record).lower() or "no flag"
        return Text(f"{said}: the scores are low", style="dim")
    text = Text(style="dim")
    text.append(_one_line(worst.check), style=SEVERITY_STYLE[worst.severity])
    text.append(f": {_one_line(worst.message)}")
    marked = [(s.side, record.pair.text(s.side)[s.start : s.end]) for s in worst.spans]
    if record.pair.target and not any(words for side, words in marked if side == "target"):
        # The excerpt is of the translation, where nothing shows what the flag is about.
        told = [
            shorten(_one_line(words), _QUOTED) for _, words in marked if words and words not in worst.message
        ]
        text.append(f" Source: {', '.join(f'“{words}”' for words in told)}" if told else "")
    others = list(
        dict.fromkeys(f.check for f in apart(record.flags) if f.check != worst.check and f.waived is None)
    )
    if others:
        text.append(f" (also {_one_line(', '.join(others))})")
    return text


def _excerpt(record: Record) -> Text:
    """The side that shows the worst flag, trimmed around its first span there."""
    from rich.text import Text

    pair, worst = record.pair, spans.worst_flag(record.flags)
    side: Side = "target" if pair.target else "source"
    span = None
    if worst and worst.spans:
        span = next((s for s in worst.spans if s.side == side), None)
    text = pair.text(side)
    centre = (span.start + min(span.end, span.start + _ROOM)) // 2 if span else 0
    low, high = _window(text, centre)
    out = Text()
    if side == "source":
        out.append("only in the source: ", style="dim")
    if not pair.source:
        out.append("only in the translation: ", style="dim")
    out.append("…" if low else "")
    inside = False
    flags = [flag for flag in record.flags if flag.waived is None]
    for piece in spans.cut(len(text), flags, side):
        start, end = max(piece.start, low), min(piece.end, high)
        if start > end or (start == end and piece.start != piece.end):
            continue
        style = SEVERITY_STYLE[spans.worst([flags[i] for i in piece.flags])] if piece.flags else ""
        # One pair of brackets around spans that touch; the colours inside tell them apart.
        if bool(piece.flags) != inside:
            inside = not inside
            out.append("⟦" if inside else "⟧", style=style or "dim")
        out.append(_one_line(text[start:end]), style=style)
    out.append("⟧" if inside else "")
    out.append("…" if high < len(text) else "")
    return out


def _window(text: str, centre: int) -> tuple[int, int]:
    """About _ROOM characters around `centre`, from word to word where words are of usual length."""
    low = max(0, min(centre - _ROOM // 2, len(text) - _ROOM))
    high = min(len(text), low + _ROOM)
    if low and (space := text.find(" ", low, low + 15)) >= 0:
        low = space + 1
    if high < len(text) and (space := text.rfind(" ", high - 15, high)) >= 0:
        high = space
    return low, high


def _one_line(text: str) -> str:
    return plain(text.replace("\r\n", " ").replace("\n", " ").replace("\t", " "))
