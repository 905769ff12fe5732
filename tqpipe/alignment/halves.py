"""Two halves of one pair that the search leaves beside each other.

Where a translation lost most of its words, or says a thing in quite another way, leaving both sides alone costs
less than joining them. A reader would be told of something missing and of something without a counterpart, and no
check would see what was lost. A lone sentence of either side in one place is most often such a pair, so it is
joined unless the two have too little in common; two complete sentences, which may well be one lost and another
put in its place, must have more in common than a scrap and what it is left of.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence
from itertools import groupby

from tqpipe.alignment.dp import Bead, Posteriors
from tqpipe.alignment.evidence import Evidence

#: Distance of the sentences (0 same, 1 unrelated) plus what the better covered one lacks (0 as well covered as
#: translations are, 1 no better than by chance) up to which two are halves of one pair: of long ones, and where
#: one is shorter than `SHORT` characters and the other, too, or has `MORE` times as many. Set on the first forty
#: NTREX documents, with sentences cut short and lost, and on the cases of tests/alignment/test_halves.py.
LONG = 1.3
SHORT = 40
MORE = 1.6
SCRAP = 1.7
#: The same for what begins where a quotation ends, which is no sentence of its own, and for two titles, short lines
#: that nothing ends: few words tell the encoder little, and a title in another's place is its translation, if a
#: wrong one.
TORN = 2.1
TITLE = 30
#: Lone sentences of a side in one place up to which any two are compared: of more some look alike by chance.
FEW = 2
#: Probability from which a bead beside the lone ones does not want them.
SURE = 0.5

_TORN = re.compile(r"[»”’“\"'][\s,.;]|[,;)\]]")


def rejoin(
    beads: Sequence[Bead],
    evidence: Evidence,
    probability: Posteriors,
    texts: tuple[Sequence[str], Sequence[str]],
) -> list[Bead]:
    """Join lone sentences of both sides that stand in one place and have enough in common."""
    places = [list(beads_of) for _, beads_of in groupby(beads, lambda b: not (b.a and b.b))]
    out: list[Bead] = []
    for k, place in enumerate(places):
        around = [*(places[k - 1][-1:] if k else ()), *(places[k + 1][:1] if k + 1 < len(places) else ())]
        sources = [bead for bead in place if bead.b == 0]
        targets = [bead for bead in place if bead.a == 0]
        small = 0 < len(sources) <= FEW and 0 < len(targets) <= FEW
        if small and all(bead.confidence is None or bead.confidence >= SURE for bead in around):
            best = max(
                ((_slack(evidence, s.i, t.j, texts), s, t) for s in sources for t in targets),
                key=lambda found: found[0],
            )
            if best[0] >= 0:
                place = _joined(place, best[1], best[2], evidence, probability)
        out += place
    return out


def _joined(
    place: Sequence[Bead], source: Bead, target: Bead, evidence: Evidence, probability: Posteriors
) -> list[Bead]:
    """The beads of a place with two of them as one, the others in order before and behind it."""
    bead = Bead(source.i, target.j, 1, 1, 0.0)
    whole = dataclasses.replace(
        bead, cost=evidence.cost(bead), confidence=round(min(probability.of(bead), 1.0), 4)
    )
    rest = [b for b in place if b not in (source, target)]
    before = [b for b in rest if (b.i < source.i if b.a else b.j < target.j)]
    # A target sentence alone stands where it would be inserted in the source.
    behind = [b if b.a else dataclasses.replace(b, i=source.i + 1) for b in rest if b not in before]
    return [*before, whole, *behind]


def _slack(evidence: Evidence, i: int, j: int, texts: tuple[Sequence[str], Sequence[str]]) -> float:
    """How much more than enough two sentences have in common."""
    rough = evidence.rough
    x, y = rough.source_groups[1], rough.target_groups[1]
    far = float(rough.far(x.cut(slice(i, i + 1)), y.cut(slice(j, j + 1)))[0, 0])
    return _limit(evidence, i, j, texts) - far - evidence.lack(i, j)


def _limit(evidence: Evidence, i: int, j: int, texts: tuple[Sequence[str], Sequence[str]]) -> float:
    source, target = texts[0][i], texts[1][j]
    if _TORN.match(source) or _TORN.match(target):
        return TORN
    sides = (evidence.rough.source, i), (evidence.rough.target, j)
    short, long = sorted((len(source), len(target)))
    if long <= TITLE and all(not side.ended[k] and side.breaks[k + 1 : k + 2].all() for side, k in sides):
        return TORN
    return SCRAP if short < SHORT and (long < SHORT or long > MORE * short) else LONG
