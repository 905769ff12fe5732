"""Scoring an alignment against a gold one: strict and lax precision, recall and F1.

The definitions are those of Vecalign's score.py (Thompson & Koehn 2019): precision counts test beads
that link something; strict wants the same bead in the gold, lax wants a gold bead that shares a
source and a target sentence with it. Recall is precision with the two exchanged.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tqpipe.types import TqpipeError

#: Source and target sentence numbers of one bead, 0-based.
Numbers = tuple[tuple[int, ...], tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Counts:
    """True and false positives of a comparison; addable over documents."""

    strict_precision: tuple[int, int] = (0, 0)
    lax_precision: tuple[int, int] = (0, 0)
    strict_recall: tuple[int, int] = (0, 0)
    lax_recall: tuple[int, int] = (0, 0)

    def __add__(self, other: Counts) -> Counts:
        pairs = (
            (x[0] + y[0], x[1] + y[1])
            for x, y in zip(
                (self.strict_precision, self.lax_precision, self.strict_recall, self.lax_recall),
                (other.strict_precision, other.lax_precision, other.strict_recall, other.lax_recall),
                strict=True,
            )
        )
        return Counts(*pairs)

    def strict(self) -> tuple[float, float, float]:
        """Precision, recall, F1."""
        return _prf(self.strict_precision, self.strict_recall)

    def lax(self) -> tuple[float, float, float]:
        """Precision, recall, F1."""
        return _prf(self.lax_precision, self.lax_recall)


def _prf(precision: tuple[int, int], recall: tuple[int, int]) -> tuple[float, float, float]:
    p, r = (x[0] / sum(x) if sum(x) else 1.0 for x in (precision, recall))
    return p, r, 2 * p * r / (p + r) if p + r else 0.0


def compare(gold: Sequence[Numbers], test: Sequence[Numbers]) -> Counts:
    """Count the beads of one document."""
    precision, recall = _hits(gold, test), _hits(test, gold)
    return Counts(precision[0], precision[1], recall[0], recall[1])


def _hits(gold: Sequence[Numbers], test: Sequence[Numbers]) -> tuple[tuple[int, int], tuple[int, int]]:
    exact = set(gold)
    targets: dict[int, set[int]] = defaultdict(set)
    for source, target in gold:
        for i in source:
            targets[i].update(target)
    linked = [bead for bead in test if bead[0] and bead[1]]
    strict = sum(bead in exact for bead in linked)
    lax = sum(any(targets[i] & set(target) for i in source) for source, target in linked)
    return (strict, len(linked) - strict), (lax, len(linked) - lax)


def by_kind(gold: Iterable[Numbers], test: Iterable[Numbers]) -> dict[str, tuple[int, int, int]]:
    """Per bead kind ("1-1", "2-1", "1-0", ...): in the gold, in the test, in both."""
    gold_set, test_set = set(gold), set(test)
    kinds = sorted({f"{len(s)}-{len(t)}" for s, t in gold_set | test_set})
    out = {}
    for kind in kinds:
        a, b = ({x for x in beads if f"{len(x[0])}-{len(x[1])}" == kind} for beads in (gold_set, test_set))
        out[kind] = (len(a), len(b), len(a & b))
    return out


def table(counts: Counts, gold: Sequence[Numbers], test: Sequence[Numbers]) -> str:
    """Strict and lax precision, recall and F1, and the bead kinds, as lines of text."""
    rows = [f"{'':<8}{'P':>8}{'R':>8}{'F1':>8}"]
    for name, values in (("strict", counts.strict()), ("lax", counts.lax())):
        rows.append(f"{name:<8}" + "".join(f"{v:8.3f}" for v in values))
    rows.append(f"\n{'bead':<8}{'gold':>8}{'test':>8}{'both':>8}")
    rows += [f"{kind:<8}" + "".join(f"{v:8d}" for v in row) for kind, row in by_kind(gold, test).items()]
    return "\n".join(rows) + "\n"


def read_gold(path: Path) -> list[Numbers]:
    """Read `source-ids TAB target-ids` (comma-separated) or Vecalign's `[0,1]:[0]:cost`, 0-based.

    Raises TqpipeError with the line that is neither.
    """
    beads = []
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise TqpipeError(f"{path}: {error}") from error
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        parts = line.split(":")[:2] if line.startswith("[") else line.split("\t")[:2]
        try:
            source, target = (
                tuple(int(x) for x in part.strip("[] ").split(",") if x.strip()) for part in parts
            )
        except ValueError as error:
            raise TqpipeError(
                f"{path}, line {number}: expected 'source-ids TAB target-ids' or '[0,1]:[0]', found {line!r}"
            ) from error
        beads.append((source, target))
    return beads
