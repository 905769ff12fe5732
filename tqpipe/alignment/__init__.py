"""Sentence alignment (beads) and word links."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

from tqpipe.alignment import cost, dp
from tqpipe.alignment.dp import Bead
from tqpipe.alignment.evidence import Evidence
from tqpipe.alignment.figures import Figures, measure
from tqpipe.alignment.halves import rejoin
from tqpipe.alignment.moved import find as find_moved
from tqpipe.alignment.words import link_words, mean_token, tokenise
from tqpipe.types import Alignment, Document, Encoding, Pair, Segment

__all__ = [
    "Bead",
    "Figures",
    "Found",
    "align_segments",
    "align_texts",
    "gather",
    "link_words",
    "make_pairs",
    "mean_token",
    "text_sides",
    "tokenise",
]


@dataclass(frozen=True, slots=True)
class Found:
    """The beads of two texts, in order of the source, and the figures of the whole."""

    beads: list[Bead]
    figures: Figures


def align_segments(
    source: Sequence[Segment],
    target: Sequence[Segment],
    source_encodings: Sequence[Encoding],
    target_encodings: Sequence[Encoding],
) -> Found:
    """Beads that cover every segment of both sides once, each with its cost and confidence.

    Empty segments (blank lines of pre-segmented text) are left alone: they never join anything.
    """
    sides, kept = text_sides(source, target, source_encodings, target_encodings)
    found = align_texts(*sides)
    if len(kept[0]) == len(source) and len(kept[1]) == len(target):
        return found
    return Found(_with_blanks(found.beads, kept, len(source), len(target)), found.figures)


#: Encodings, sentences, and whether a paragraph begins at each (None: no evidence) of one side.
TextSide = tuple[Sequence[Encoding], Sequence[str], Sequence[bool] | None]


def text_sides(
    source: Sequence[Segment],
    target: Sequence[Segment],
    source_encodings: Sequence[Encoding],
    target_encodings: Sequence[Encoding],
) -> tuple[tuple[TextSide, TextSide], tuple[list[int], list[int]]]:
    """Both sides without their empty segments, and the numbers of those that were kept."""
    layout = all(len({s.paragraph for s in side}) > 1 for side in (source, target))
    sides, kept = [], []
    for side, encodings in ((source, source_encodings), (target, target_encodings)):
        keep = [i for i, s in enumerate(side) if s.text]
        breaks = [k == 0 or side[i].paragraph != side[keep[k - 1]].paragraph for k, i in enumerate(keep)]
        sides.append(([encodings[i] for i in keep], [side[i].text for i in keep], breaks if layout else None))
        kept.append(keep)
    return (sides[0], sides[1]), (kept[0], kept[1])


def gather(source: TextSide, target: TextSide, *, keep: bool = False) -> Evidence:
    """The costs of all beads near a first, rough path."""
    rough, path = cost.first_look(cost.text(*source), cost.text(*target))
    return Evidence(rough, source[0], target[0], path, keep=keep)


def align_texts(source: TextSide, target: TextSide) -> Found:
    """Align two lists of non-empty sentences."""
    chars = [len(t) for t in source[1]], [len(t) for t in target[1]]
    if not source[0] or not target[0]:
        beads = [Bead(i, 0, 1, 0, 0.0, 1.0) for i in range(len(source[0]))]
        beads += [Bead(0, j, 0, 1, 0.0, 1.0) for j in range(len(target[0]))]
        return Found(beads, measure(beads, None, *chars))
    evidence = gather(source, target)
    probability = dp.posteriors(evidence, evidence.band)
    beads = _best(evidence, probability)
    figures = measure(beads, evidence, *chars)

    def again(sources: Sequence[int], targets: Sequence[int]) -> list[Bead]:
        part = gather(_part(source, sources), _part(target, targets))
        return _best(part, dp.posteriors(part, part.band))

    found = find_moved(beads, evidence.rough, again) if figures.related else beads
    found = rejoin(found, evidence, probability, (source[1], target[1]))
    return Found(found, measure(found, evidence, *chars) if found != beads else figures)


def _best(evidence: Evidence, probability: dp.Posteriors) -> list[Bead]:
    """The beads expected to be right most often, with their costs and probabilities."""
    path = dp.best_path(dp.Expected(evidence, probability), evidence.band)
    return [
        dataclasses.replace(
            bead, cost=evidence.cost(bead), confidence=round(min(probability.of(bead), 1.0), 4)
        )
        for bead in path
    ]


def _part(side: TextSide, numbers: Sequence[int]) -> TextSide:
    return [side[0][k] for k in numbers], [side[1][k] for k in numbers], None


def _with_blanks(beads: Sequence[Bead], kept: tuple[list[int], list[int]], n: int, m: int) -> list[Bead]:
    """Beads over the kept segments -> beads over all; blanks become beads of their own.

    A blank line inside a join belongs to the join: the segments of a bead stay consecutive.
    """
    out: list[Bead] = []
    used = [False] * n, [False] * m
    for bead in beads:
        spans = []
        for side, start, size in ((0, bead.i, bead.a), (1, bead.j, bead.b)):
            numbers = kept[side]
            if size:
                first, last = numbers[start], numbers[start + size - 1] + 1
            else:
                first = last = numbers[start] if start < len(numbers) else (n, m)[side]
            used[side][first:last] = [True] * (last - first)
            spans.append((first, last - first))
        out.append(dataclasses.replace(bead, i=spans[0][0], a=spans[0][1], j=spans[1][0], b=spans[1][1]))
    out += [Bead(k, 0, 1, 0, 0.0, 1.0) for k in range(n) if not used[0][k]]
    for k in range(m):
        if not used[1][k]:
            at = next((bead.i for bead in out if bead.b and bead.j > k and not bead.moved), n)
            out.append(Bead(at, k, 0, 1, 0.0, 1.0))
    return sorted(out, key=lambda bead: (bead.i, bead.a > 0, bead.j)) if len(out) > len(beads) else out


def make_pairs(
    beads: Sequence[Bead],
    source: Document,
    target: Document,
    source_segments: Sequence[Segment],
    target_segments: Sequence[Segment],
) -> list[Pair]:
    """Pairs with ids "1", "2", ... in document order. Beads of blank lines alone are left out."""
    pairs: list[Pair] = []
    for bead in beads:
        left = tuple(s for s in source_segments[bead.i : bead.i + bead.a] if s.text)
        right = tuple(s for s in target_segments[bead.j : bead.j + bead.b] if s.text)
        if not left and not right:
            continue
        pairs.append(
            Pair(
                id=str(len(pairs) + 1),
                source=left,
                target=right,
                source_text=source.text[left[0].start : left[-1].end] if left else "",
                target_text=target.text[right[0].start : right[-1].end] if right else "",
                alignment=Alignment(
                    f"{len(left)}-{len(right)}", round(bead.cost, 6), bead.confidence, bead.moved
                ),
            )
        )
    return pairs
