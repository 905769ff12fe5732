"""A tree of mt-metrics-eval (google-research/mt-metrics-eval): `sources/`, `references/`, `system-outputs/PAIR/`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, repeat
from pathlib import Path

from tqpipe.corpus.items import Item, Row
from tqpipe.corpus.streams import lines
from tqpipe.corpus.text_rows import moses
from tqpipe.types import TqpipeError


def is_tree(folder: Path) -> bool:
    """Whether a folder looks like one."""
    return (folder / "sources").is_dir() and (folder / "system-outputs").is_dir()


def metrics_tree(folder: Path, langs: tuple[str, str], system: str | None = None) -> Iterator[Row]:
    """A row for every segment of every system (or of `system`) of a language pair."""
    pair = "-".join(langs)
    source, outputs = folder / "sources" / f"{pair}.txt", folder / "system-outputs" / pair
    if not all(langs) or not source.is_file() or not outputs.is_dir():
        known = sorted(p.stem for p in (folder / "sources").glob("*.txt"))
        raise TqpipeError(
            f"{folder}: give --source-lang and --target-lang of one of {', '.join(known) or 'no pair at all'}"
        )
    systems = sorted(p for p in outputs.glob("*.txt") if system in (None, p.stem))
    if not systems:
        raise TqpipeError(f"{outputs}: there is no system {system!r}" if system else f"{outputs}: no systems")
    references = sorted((folder / "references").glob(f"{pair}.*.txt"))
    for path in systems:
        more = (line.text for line in lines(references[0])) if references else iter(())
        for row, reference in zip(moses(source, path), chain(more, repeat("")), strict=False):
            if isinstance(row, Item):
                row = replace(row, id=f"{path.stem}:{row.line}", reference=reference or None)
            yield row
