"""What an alignment says of the two documents as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tqpipe.alignment.dp import Bead
from tqpipe.alignment.evidence import Evidence

#: Linked beads of translations save at least this share of what leaving their sentences alone would
#: cost, weighed by how much of the shorter text they cover. On NTREX, ParIce and Text+Berg documents
#: against themselves .34 and more, against their neighbours .26 and less (benchmarks/accuracy.py align
#: measures both on documents kept apart).
RELATED = 0.3
#: Sentences on both sides below which chance has too much to say in it.
ENOUGH = 8


@dataclass(frozen=True, slots=True)
class Figures:
    """Document-level figures of an alignment.

    `source_aligned`, `target_aligned`: share of the characters that have a counterpart (the rest is
    omitted or added). `relatedness`: what linking saves against leaving alone, 0 nothing, 1 all (None
    where nothing is linked). `confidence`: mean probability of the beads. `related`: False when the
    texts do not look like translations of each other; True too when they are too short to tell.
    """

    source_aligned: float
    target_aligned: float
    relatedness: float | None
    confidence: float
    moved: int
    related: bool

    def as_dict(self) -> dict[str, object]:
        """JSON values, for the manifest."""
        return {name: getattr(self, name) for name in self.__dataclass_fields__}


def measure(
    beads: Sequence[Bead], evidence: Evidence | None, source_chars: Sequence[int], target_chars: Sequence[int]
) -> Figures:
    """Figures of the beads of one document pair; `*_chars` are the sentences' lengths."""
    linked = [bead for bead in beads if bead.a and bead.b]
    shares = [
        sum(chars[k] for bead in linked for k in bead.numbers()[side]) / max(sum(chars), 1)
        for side, chars in enumerate((source_chars, target_chars))
    ]
    alone = saved = 0.0
    if evidence is not None:
        for bead in linked:
            cost = evidence.skip_source[bead.i : bead.i + bead.a].sum()
            cost += evidence.skip_target[bead.j : bead.j + bead.b].sum()
            alone += float(cost)
            saved += float(cost) - bead.cost
    relatedness = round(saved / alone, 4) if alone else None
    known = [bead.confidence for bead in beads if bead.confidence is not None]
    enough = len(source_chars) + len(target_chars) >= ENOUGH and min(len(source_chars), len(target_chars)) > 1
    return Figures(
        round(shares[0], 4),
        round(shares[1], 4),
        relatedness,
        round(sum(known) / len(known), 4) if known else 1.0,
        sum(bead.moved for bead in beads),
        not enough or (relatedness is not None and relatedness * max(shares) >= RELATED),
    )
