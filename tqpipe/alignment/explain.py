"""Why a bead was chosen: its cost by feature, and the rivals that share a sentence with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from tqpipe.alignment import dp
from tqpipe.alignment.dp import Bead
from tqpipe.alignment.evidence import JOIN_FEATURES, SKIP_FEATURES, Evidence, weights

#: Rivals of a bead that are told.
RIVALS = 5


@dataclass(frozen=True, slots=True)
class Candidate:
    """A bead that could be: its cost in nats, its probability, and what each feature adds to the cost."""

    bead: Bead
    probability: float
    parts: tuple[tuple[str, float], ...]


def explain(evidence: Evidence, bead: Bead) -> tuple[Candidate, list[Candidate]]:
    """The chosen bead and up to `RIVALS` rivals, likeliest first.

    `evidence` must keep its features (`gather(..., keep=True)`). A rival shares at least one sentence
    with the bead. For a moved bead only its cost is known: it was found outside the band.
    """
    probability = dp.posteriors(evidence, evidence.band)
    chosen = Candidate(bead, 0.0, ())
    rivals = []
    for candidate in _around(evidence, bead):
        found = Candidate(candidate, min(probability.of(candidate), 1.0), _parts(evidence, candidate))
        if candidate.numbers() == bead.numbers():
            chosen = found
        else:
            rivals.append(found)
    rivals.sort(key=lambda c: (-c.probability, c.bead.cost))
    return chosen, rivals[:RIVALS]


def _around(evidence: Evidence, bead: Bead) -> Iterator[Bead]:
    """Every bead of the band that shares a sentence with this one."""
    sources, targets = set(bead.numbers()[0]), set(bead.numbers()[1])
    for i in sorted(sources):
        yield Bead(i, 0, 1, 0, float(evidence.skip_source[i]))
    for j in sorted(targets):
        yield Bead(0, j, 0, 1, float(evidence.skip_target[j]))
    for rows, columns in evidence.band.chunks():
        if rows.stop < bead.i - dp.MARGIN or rows.start > bead.i + bead.a + dp.MARGIN:
            continue
        for (a, b), block in evidence.blocks(rows, columns).items():
            for r, c in zip(*np.nonzero(np.isfinite(block)), strict=True):
                i, j = rows.start + int(r), columns.start + int(c)
                inside = evidence.band.low[i] <= j <= evidence.band.high[i]
                if inside and (sources & set(range(i, i + a)) or targets & set(range(j, j + b))):
                    yield Bead(i, j, a, b, float(block[r, c]))


def _parts(evidence: Evidence, bead: Bead) -> tuple[tuple[str, float], ...]:
    values = weights()
    names: tuple[str, ...] = SKIP_FEATURES
    if bead.a and bead.b:
        chunk = bead.i // dp.ROWS
        rows, columns = evidence.band.chunks()[chunk]
        names = JOIN_FEATURES
        features = evidence.joins[chunk][bead.a, bead.b][bead.i - rows.start, bead.j - columns.start]
    else:
        features = evidence.skips[0][bead.i] if bead.a else evidence.skips[1][bead.j]
    parts = [
        (name, round(values.get(name, 0.0) * float(x), 3)) for name, x in zip(names, features, strict=True)
    ]
    return tuple(sorted((p for p in parts if abs(p[1]) >= 0.005), key=lambda p: -abs(p[1])))
