"""One example type for every training source, its labels in the network's units, and JSON Lines."""

from __future__ import annotations

import gzip
import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tqpipe.types import TqpipeError

#: The direct assessment, 0..100, from which a judged translation counts as sound throughout.
SOUND = 88.0
#: (start, end, value): a labelled range of code points; an empty range is a gap.
Label = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Example:
    """One pair with what is known about it; None where nothing is.

    `z` z-score, `da` 0..100, `hter` 0..1+, `mqm` penalty >= 0. `low`, `high`: bounds on da for pairs
    that nobody scored. `broken`: 1 has a planted or critical error, 0 is sound. `target_edits`,
    `source_edits`: words a post-editor changed (1) or kept (0); `gaps`: the same for the places between
    target words. `target_errors`, `source_errors`: error ranges with severity 1..3, everything else is
    fine; `missing`: places in the target where something is missing.
    """

    pair: str
    source: str
    target: str
    z: float | None = None
    da: float | None = None
    hter: float | None = None
    mqm: float | None = None
    low: float | None = None
    high: float | None = None
    broken: int | None = None
    target_edits: tuple[Label, ...] | None = None
    source_edits: tuple[Label, ...] | None = None
    gaps: tuple[tuple[int, int], ...] | None = None
    target_errors: tuple[Label, ...] | None = None
    source_errors: tuple[Label, ...] | None = None


#: Examples of one source sentence, best first: each must score above the next. Mostly of length 1.
Group = tuple[Example, ...]


def targets(example: Example) -> list[float]:
    """Sentence labels in the network's units, NaN where unknown: z, da, hter, mqm, broken, low, high."""
    none = math.nan

    def scale(v: float | None) -> float:
        return none if v is None else (v - 60.0) / 25.0

    return [
        none if example.z is None else max(-3.0, min(2.0, example.z)), scale(example.da),
        none if example.hter is None else example.hter,
        none if example.mqm is None else -math.log1p(example.mqm),
        none if example.broken is None else float(example.broken), scale(example.low), scale(example.high),
    ]  # fmt: skip


def read(path: Path) -> Iterator[dict[str, Any]]:
    """Rows of a JSON Lines file, gzipped or not. Raises TqpipeError naming the file and line."""
    return (row for _, row in numbered(path))


def numbered(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """The same, each with its line, counted from 1; empty lines count."""
    opener = gzip.open if path.suffix == ".gz" else open
    try:
        with opener(path, "rt", encoding="utf-8-sig") as lines:
            for number, line in enumerate(lines, 1):
                if line.strip():
                    try:
                        row = json.loads(line)
                    except (ValueError, RecursionError) as error:  # damaged, or brackets in brackets
                        raise TqpipeError(f"{path}:{number}: not a JSON object ({error})") from error
                    if not isinstance(row, dict):
                        raise TqpipeError(f"{path}:{number}: not a JSON object")
                    yield number, row
    except FileNotFoundError as error:
        raise TqpipeError(f"{path}: no such file") from error
    except (UnicodeDecodeError, OSError, EOFError) as error:
        raise TqpipeError(f"{path}: cannot be read ({error})") from error
