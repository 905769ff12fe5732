"""A tree of mt-metrics-eval (google-research/mt-metrics-eval): `sources/`, `references/`, `system-outputs/PAIR/`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain, repeat
from pathlib import Path

from tqpipe.corpus.items import Item, Row
from tqpipe.corpus.streams import lines
from tqpipe.corpus.text_rows import moses
from tqpipe.languages import speaks
from tqpipe.types import TqpipeError


def is_tree(folder: Path) -> bool:
    """Whether a folder looks like one."""
    return (folder / "sources").is_dir() and (folder / "system-outputs").is_dir()


def metrics_tree(folder: Path, langs: tuple[str, str], system: str | None = None) -> Iterator[Row]:
    """A row for every segment of every system (or of `system`) of a language pair.

    Raises TqpipeError where there is none, naming those that there are.
    """
    pair = _pair(folder, langs)
    source, outputs = folder / "sources" / f"{pair}.txt", folder / "system-outputs" / pair
    there = sorted(outputs.glob("*.txt"))
    systems = [path for path in there if system in (None, path.stem)]
    if not systems:
        known = ", ".join(path.stem for path in there)[:400] or "none at all"
        raise TqpipeError(
            f"{outputs}: there is no system {system!r}; there are {known}"
            if system
            else f"{outputs}: no systems"
        )
    references = sorted((folder / "references").glob(f"{pair}.*.txt"))
    for path in systems:
        more = (line.text for line in lines(references[0])) if references else iter(())
        for row, reference in zip(moses(source, path), chain(more, repeat("")), strict=False):
            if isinstance(row, Item):
                row = replace(row, id=f"{path.stem}:{row.line}", reference=reference or None)
            yield row


def _pair(folder: Path, langs: tuple[str, str]) -> str:
    """The tree's name for a pair: the codes themselves, else the only one of those languages ("en-zh_CN" is en, zh)."""
    there = sorted(
        path.stem
        for path in (folder / "sources").glob("*.txt")
        if (folder / "system-outputs" / path.stem).is_dir()
    )
    if all(langs):
        # A code may have a hyphen of its own.
        found = [
            pair
            for pair in there
            if pair.lower().replace("_", "-") == "-".join(langs).lower().replace("_", "-")
        ]
        found = found or [
            pair
            for pair in there
            if all(speaks(code, lang) for code, lang in zip(pair.split("-", 1), langs, strict=False))
        ]
        if len(found) == 1:
            return found[0]
    raise TqpipeError(
        f"{folder}: give --source-lang and --target-lang of one of {', '.join(there) or 'no pair at all'}"
    )
