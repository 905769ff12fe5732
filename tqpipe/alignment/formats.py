"""Alignments as text: Vecalign's index lines, TSV of the sentences, JSON Lines."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

from tqpipe.alignment.dp import Bead
from tqpipe.types import Pair, Segment, TqpipeError

FORMATS = ("vecalign", "tsv", "jsonl")

#: What would end a cell or a line for some reader: tab, and every line separator of str.splitlines.
_BREAKS = re.compile(r"[\t\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")


def validate(name: str) -> None:
    """Raises TqpipeError for a format that does not exist."""
    if name not in FORMATS:
        raise TqpipeError(f"--format {name!r}: valid choices are {', '.join(FORMATS)}")


def lines(name: str, beads: Sequence[Bead], pairs: Sequence[Pair]) -> Iterator[str]:
    """The alignment in a format, a line a bead.

    vecalign: `[0,1]:[0]:0.123456`, 0-based sentence numbers. tsv: source, target and cost; line
    breaks and tabs inside a text become spaces. jsonl: texts with document offsets.
    """
    validate(name)
    if name == "vecalign":
        for bead in beads:
            source, target = bead.numbers()
            yield f"[{_ids(source)}]:[{_ids(target)}]:{bead.cost:.6f}"
    elif name == "tsv":
        for pair in pairs:
            cells = (_BREAKS.sub(" ", text) for text in (pair.source_text, pair.target_text))
            yield "\t".join([*cells, f"{pair.alignment.cost:.4f}"])
    else:
        for pair in pairs:
            row = {
                "id": pair.id,
                "source": _side(pair.source, pair.source_text),
                "target": _side(pair.target, pair.target_text),
                "alignment": {"kind": pair.alignment.kind, "cost": pair.alignment.cost},
            }
            yield json.dumps(row, ensure_ascii=False)


def _ids(numbers: Sequence[int]) -> str:
    return ",".join(map(str, numbers))


def _side(segments: Sequence[Segment], text: str) -> dict[str, object] | None:
    return {"text": text, "start": segments[0].start, "end": segments[-1].end} if segments else None
