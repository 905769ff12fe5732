"""Real systems' translations of one text, told apart by their distance from the reference.

Nobody judged the five systems of flores-mt, but where one of them lies far from the reference and another near it, the
far one has missed something: its label is 1. A reference has 0, and so has what lies near one and is nearly the best.
What lies between is left out. chrF: Popović 2015, W15-3049.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

SYSTEMS = ("google", "nllb3.3b", "opusmt", "aina_flores101", "gpt")
REFERENCE = "eng_ref"
#: chrF below the best of the systems, and absolute, from which a translation is bad; the same for a good one.
FAR, LOW = 15.0, 60.0
NEAR, HIGH = 4.0, 55.0

#: Source, target, label (1 is bad), the system.
Labelled = tuple[str, str, float, str]


def labelled(rows: Sequence[dict[str, Any]], size: int) -> list[tuple[int, list[Labelled]]]:
    """Rows of flores-mt as documents of up to `size` sources, each with the number of its run of rows.

    A document has each source once, of a system drawn for it: what is learnt of a document is not its system.
    """
    from sacrebleu.metrics import CHRF

    chrf = CHRF()
    marks = [
        {name: float(chrf.sentence_score(row[name], [row[REFERENCE]]).score) for name in SYSTEMS}
        for row in rows
    ]
    order = [random.Random(k).sample((*SYSTEMS, REFERENCE), 1 + len(SYSTEMS)) for k in range(len(rows))]
    out = []
    for turn in range(1 + len(SYSTEMS)):
        for at in range(0, len(rows), size):
            drawn = [(k, order[k][turn]) for k in range(at, min(at + size, len(rows)))]
            told = [(k, name, label(marks[k], name)) for k, name in drawn]
            out.append(
                (
                    at // size,
                    [(rows[k]["cat"], rows[k][name], y, name) for k, name, y in told if y is not None],
                )
            )
    return out


def label(marks: dict[str, float], name: str) -> float | None:
    """1 for a bad translation, 0 for a good one, None for one that may be either; `marks`: every system's chrF."""
    if name == REFERENCE:
        return 0.0
    mine, best = marks[name], max(marks.values())
    if mine < min(best - FAR, LOW):
        return 1.0
    return 0.0 if mine > max(best - NEAR, HIGH) else None
