"""Where a finding stands in the user's files, as the repository's root sees them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tqpipe.gate.result import Finding, GateResult
from tqpipe.ingest import Position, position
from tqpipe.types import Pair, Side, Span


@dataclass(frozen=True, slots=True)
class Where:
    """A stretch of a file: from `begin` up to, not including, `end`; both are None where only the file is known.

    `file` is relative to the repository's root (the nearest folder above with a `.git`, else the current one)
    with "/" between its parts, or absolute where it lies elsewhere.
    """

    file: str
    begin: Position | None = None
    end: Position | None = None

    @property
    def line(self) -> int:
        """The first line, 1 where it is not known."""
        return self.begin.line if self.begin is not None else 1


def root() -> Path:
    """The folder that paths in outputs are relative to."""
    here = Path.cwd()
    return next((folder for folder in (here, *here.parents) if (folder / ".git").exists()), here)


def relative(file: str) -> str:
    """A path as the repository's root sees it."""
    # Not resolved: a linked file is named as the user names it.
    path = Path(file) if Path(file).is_absolute() else Path.cwd() / file
    parts: list[str] = []
    for part in path.parts:
        if part == ".." and len(parts) > 1:
            parts.pop()
        elif part != "..":
            parts.append(part)
    path = Path(*parts)
    base = root()
    return path.relative_to(base).as_posix() if path.is_relative_to(base) else path.as_posix()


def where(finding: Finding) -> Where | None:
    """Where a reader should look: the worst error in the translation, else the segment, else the file."""
    if finding.pair is None:
        return Where(relative(finding.file)) if finding.file and Path(finding.file).exists() else None
    pair = finding.pair
    side: Side = "target" if pair.target_place is not None or pair.source_place is None else "source"
    spans = [span for span in finding.spans if span.side == side]
    text = pair.text(side)
    span = spans[0] if spans else Span(side, 0, len(text))
    return of_span(pair, span) or (Where(relative(finding.file)) if finding.file else None)


def anywhere(finding: Finding, result: GateResult) -> Where:
    """`where`, and for what is about everything the first document: formats that must have a path."""
    found = where(finding)
    return found or Where(relative(result.files[0]) if result.files else ".")


def of_span(pair: Pair, span: Span) -> Where | None:
    """Where a span of one of the pair's texts stands, None where that is not known."""
    place, text = pair.place(span.side), pair.text(span.side)
    if place is None:
        return None
    begin = position(place, text, span.start)
    end = position(place, text, span.end, end=True) if span.end > span.start else begin
    return Where(relative(place.file), begin, end)


def others(finding: Finding) -> Sequence[tuple[str, Where]]:
    """The places of all flags that are not waived, with their messages, in order and each once."""
    if finding.pair is None:
        return ()
    found: dict[tuple[str, Where], None] = {}
    for flag in finding.flags:
        for span in flag.spans if flag.waived is None else ():
            place = of_span(finding.pair, span)
            if place is not None:
                found[(flag.message, place)] = None
    return list(found)
