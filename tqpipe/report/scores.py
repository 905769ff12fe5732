"""The one score that stands for a pair: the quality model's where it ran, else the encoder's adequacy."""

from __future__ import annotations

from collections.abc import Iterable
from statistics import fmean

from tqpipe.types import Record


def headline(records: Iterable[Record]) -> str:
    """The name: "quality" (0..100) or "adequacy" (0..1)."""
    return "quality" if any("quality" in r.scores or "quality" in r.missing for r in records) else "adequacy"


def mean(records: Iterable[Record]) -> tuple[str, str] | None:
    """("mean quality", "73") over the pairs that have the score; None where none has."""
    rows = list(records)
    name = headline(rows)
    values = [v for r in rows if (v := r.scores.get(name)) is not None]
    return (f"mean {name}", shown(name, fmean(values))) if values else None


def shown(name: str, value: float) -> str:
    """A score with as many digits as mean something."""
    return f"{value:.0f}" if name == "quality" else f"{value:.2f}"
