"""The ranges of the embedded encoder's activations on development text: what its int8 path needs.

    python -m tqpipe.training.encoder_ranges DATA

Both sides of every language pair of MLQE-PE's dev sets, and NTREX's news in its languages.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from tqpipe import encoder, trunk_int8
from tqpipe.training import quality_dev as dev


def texts(data: Path, limit: int = 60) -> list[str]:
    """`limit` pairs of every set, their two sides one after the other."""
    found: list[str] = []
    for pair in dev.PAIRS:
        found += [t for e in dev.judged(data, pair, limit=limit) for t in (e.source, e.target)]
    for language in ("ca", "es", "fr", "pt", "ro"):
        rows = dev.ntrex(data, language)
        found += [t for row in rows[:: max(1, len(rows) // limit)] for t in row]
    return found


def observe(sample: Sequence[str], out: Path = encoder.RANGES) -> None:
    """Read a sample in fp32 and write the ranges."""
    out.parent.mkdir(parents=True, exist_ok=True)
    trunk_int8.write(out, encoder.TransformerEncoder(precision="fp32").observe(sample))


if __name__ == "__main__":
    observe(texts(Path(sys.argv[1])))
