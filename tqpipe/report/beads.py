"""What the alignment page shows, apart from how it is drawn: beads with their numbers, moved blocks, rows, lanes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from tqpipe.types import Segment, Side

if TYPE_CHECKING:
    from tqpipe.pipeline import Aligned

#: Classes of confidence, the surest first: lower end, name in the style sheet, and the thickness of
#: the ribbon's waist, a cue that needs no colour.
LEVELS = ((0.99, "c5", 0.8), (0.95, "c4", 0.66), (0.8, "c3", 0.5), (0.5, "c2", 0.34), (0.0, "c1", 0.18))
#: Lanes for moved beads side by side, and the most rows one may run through.
LANES, LONGEST = 4, 400

State = Literal["joined", "moved", "omission", "addition"]


@dataclass(frozen=True, slots=True)
class Join:
    """A bead as the page shows it: sentence numbers from 1, blank lines left out.

    `move` is the number of the moved block it belongs to, 0 for a bead in its place.
    """

    number: int
    pair: str
    source: tuple[tuple[int, Segment], ...]
    target: tuple[tuple[int, Segment], ...]
    cost: float
    confidence: float | None
    move: int = 0

    @property
    def kind(self) -> str:
        """How many source and target segments: "2-1"."""
        return f"{len(self.source)}-{len(self.target)}"

    @property
    def state(self) -> State:
        """What the drawing shows it as."""
        if not self.target:
            return "omission"
        if not self.source:
            return "addition"
        return "moved" if self.move else "joined"

    @property
    def level(self) -> str:
        """The CSS class of its confidence."""
        if self.confidence is None:
            return "c0"
        return next((name for least, name, _ in LEVELS if self.confidence >= least), "c1")

    def side(self, side: Side) -> tuple[tuple[int, Segment], ...]:
        """Its segments on a side, with their numbers from 1."""
        return self.source if side == "source" else self.target

    def numbers(self, side: Side) -> str:
        """Its sentences on a side: "7", "7–9" or ""."""
        ends = [number for number, _ in self.side(side)]
        return f"{ends[0]}–{ends[-1]}" if len(ends) > 1 else "".join(map(str, ends))

    def title(self) -> str:
        """The tooltip."""
        words = {
            "joined": f"{self.numbers('source')} with {self.numbers('target')}",
            "moved": f"moved: {self.numbers('source')} with {self.numbers('target')}",
            "omission": f"omission: {self.numbers('source')} is only in the source",
            "addition": f"addition: {self.numbers('target')} is only in the translation",
        }[self.state]
        sure = "unknown" if self.confidence is None else f"{self.confidence:.3f}"
        pair = f"pair {self.pair} · " if self.pair else ""
        return f"{pair}{words} · {self.kind} · cost {self.cost:.3f} · confidence {sure}"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the page. A moved join has two, `place` says on which side.

    `lanes` are the style classes of the lanes that run through it.
    """

    join: Join
    place: Side | None = None
    lanes: tuple[str, ...] = ()


def joins_of(aligned: Aligned) -> list[Join]:
    """The beads with a sentence in them, in the order of the source.

    One that goes back in the translation counts as moved even where nobody said so.
    """
    pairs = {
        (p.source[0].start if p.source else None, p.target[0].start if p.target else None): p.id
        for p in aligned.pairs
    }
    joins: list[Join] = []
    moved: set[int] = set()
    reached = 0
    for bead in sorted(aligned.beads, key=lambda b: (b.i, b.j)):
        left = _sentences(aligned.source_segments, bead.i, bead.a)
        right = _sentences(aligned.target_segments, bead.j, bead.b)
        if not left and not right:
            continue
        starts = (left[0][1].start if left else None, right[0][1].start if right else None)
        join = Join(len(joins) + 1, pairs.get(starts, ""), left, right, float(bead.cost), bead.confidence)
        if left and right:
            if bead.moved or bead.j < reached:
                moved.add(join.number)
            else:
                reached = bead.j + bead.b
        joins.append(join)
    return _blocks(joins, moved)


def _sentences(segments: Sequence[Segment], first: int, count: int) -> tuple[tuple[int, Segment], ...]:
    return tuple(
        (k + 1, segments[k]) for k in range(first, min(first + count, len(segments))) if segments[k].text
    )


def _blocks(joins: Iterable[Join], moved: set[int]) -> list[Join]:
    """Number the moved blocks: what moved together, but for omissions within, is one."""
    out: list[Join] = []
    block, expected = 0, 0
    for join in joins:
        if join.number in moved:
            block += join.target[0][0] != expected
            expected = join.target[-1][0] + 1
            join = replace(join, move=block)
        elif join.state == "joined":
            expected = 0
        out.append(join)
    return out


def rows_of(joins: Sequence[Join]) -> list[Row]:
    """The rows from top to bottom: both texts in their own order, a row for each joined bead."""
    alone: list[Row] = []
    for join in joins:
        if join.state == "omission":
            alone.append(Row(join, "source"))
        elif join.state == "addition":
            alone.append(Row(join, "target"))
        elif join.move:
            alone += [Row(join, "source"), Row(join, "target")]
    sides: dict[Side, list[Row]] = {
        side: sorted((r for r in alone if r.place == side), key=lambda r: r.join.side(side)[0][0])
        for side in ("source", "target")
    }
    rows: list[Row] = []
    at = {"source": 0, "target": 0}

    def take(side: Side, before: int | None) -> None:
        waiting = sides[side]
        while at[side] < len(waiting):
            row = waiting[at[side]]
            if before is not None and row.join.side(side)[0][0] >= before:
                break
            rows.append(row)
            at[side] += 1

    for join in joins:
        if join.state == "joined":
            take("source", join.source[0][0])
            take("target", join.target[0][0])
            rows.append(Row(join))
    take("source", None)
    take("target", None)
    return rows


def lanes_of(rows: Sequence[Row]) -> tuple[list[Row], dict[int, int]]:
    """Give every moved block a lane from one of its places to the other, where one is free.

    Returns the rows with the lanes that run through them, and the lane of each block that got one.
    """
    places: dict[int, dict[Side, list[int]]] = {}
    for at, row in enumerate(rows):
        if row.join.move and row.place:
            places.setdefault(row.join.move, {"source": [], "target": []})[row.place].append(at)
    free = [0] * LANES
    given: dict[int, int] = {}
    through: dict[int, list[str]] = {}
    for move, ends in sorted(places.items(), key=lambda item: min(item[1]["source"] + item[1]["target"])):
        every = sorted(ends["source"] + ends["target"])
        lane = next((k for k in range(LANES) if free[k] <= every[0]), None)
        if lane is None or every[-1] - every[0] > LONGEST:
            continue
        free[lane] = every[-1] + 1
        given[move] = lane
        # The first and the last row draw the lane's ends themselves, but for the rows' margins.
        edges = {every[0]: " tail", every[-1]: " cap"}
        for at in range(every[0], every[-1] + 1):
            through.setdefault(at, []).append(f"l{lane} m{move}{edges.get(at, '')}")
    return [replace(row, lanes=tuple(through.get(at, ()))) for at, row in enumerate(rows)], given
