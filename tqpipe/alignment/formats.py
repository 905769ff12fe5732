"""Alignments as text: Vecalign's index lines, hunalign's ladder, TSV of the sentences, JSON Lines, Moses."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

from tqpipe.alignment.dp import Bead
from tqpipe.types import Pair, Segment, TqpipeError

FORMATS = ("vecalign", "ladder", "tsv", "jsonl")

#: What would end a cell or a line for some reader: tab, and every line separator of str.splitlines.
_BREAKS = re.compile(r"[\t\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")


def validate(name: str) -> None:
    """Raises TqpipeError for a format that does not exist."""
    if name not in FORMATS:
        raise TqpipeError(f"--format {name!r}: valid choices are {', '.join(FORMATS)}")


def lines(name: str, beads: Sequence[Bead], pairs: Sequence[Pair]) -> Iterator[str]:
    """The alignment in a format, a line a bead.

    vecalign: `[0,1]:[0]:0.123456`, 0-based sentence numbers. ladder: hunalign's rungs, the number of
    source and of target sentences before each bead, and its cost; it cannot say that a bead moved, so
    a moved bead becomes an omission and an addition. tsv: source, target, cost and confidence; line
    breaks and tabs inside a text become spaces. jsonl: texts with document offsets.
    """
    validate(name)
    if name == "vecalign":
        for bead in beads:
            source, target = bead.numbers()
            yield f"[{_ids(source)}]:[{_ids(target)}]:{bead.cost:.6f}"
    elif name == "ladder":
        yield from _ladder(beads)
    elif name == "tsv":
        for pair in pairs:
            sure = "" if pair.alignment.confidence is None else f"{pair.alignment.confidence:.4f}"
            yield "\t".join(
                [one_line(pair.source_text), one_line(pair.target_text), f"{pair.alignment.cost:.4f}", sure]
            )
    else:
        for pair in pairs:
            row = {
                "id": pair.id,
                "source": _side(pair.source, pair.source_text),
                "target": _side(pair.target, pair.target_text),
                "alignment": {
                    "kind": pair.alignment.kind,
                    "cost": pair.alignment.cost,
                    "confidence": pair.alignment.confidence,
                    "moved": pair.alignment.moved,
                },
            }
            yield json.dumps(row, ensure_ascii=False)


def _ladder(beads: Sequence[Bead]) -> Iterator[str]:
    flat = [Bead(b.i, 0, b.a, 0, b.cost) if b.moved else b for b in beads]
    moved = sorted((b for b in beads if b.moved), key=lambda b: b.j)
    i = j = 0
    for bead in flat:
        while moved and moved[0].j <= j and (bead.b == 0 or bead.j > moved[0].j):
            yield f"{i}\t{j}\t{moved[0].cost:.6f}"
            j += moved.pop(0).b
        yield f"{i}\t{j}\t{bead.cost:.6f}"
        i, j = i + bead.a, j + bead.b
    for bead in moved:
        yield f"{i}\t{j}\t{bead.cost:.6f}"
        j += bead.b
    yield f"{i}\t{j}\t0"


def moses(pairs: Sequence[Pair]) -> tuple[str, str]:
    """Two texts with a line a linked pair; line breaks inside a text become spaces."""
    linked = [pair for pair in pairs if pair.source and pair.target]
    return (
        "".join(one_line(pair.source_text) + "\n" for pair in linked),
        "".join(one_line(pair.target_text) + "\n" for pair in linked),
    )


def one_line(text: str) -> str:
    """A text without line breaks and tabs."""
    return _BREAKS.sub(" ", text)


def _ids(numbers: Sequence[int]) -> str:
    return ",".join(map(str, numbers))


def _side(segments: Sequence[Segment], text: str) -> dict[str, object] | None:
    return {"text": text, "start": segments[0].start, "end": segments[-1].end} if segments else None
