"""`tqpipe baseline diff`: what became of every segment between two states of a translation."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tqpipe.gate import baseline, pairs, snapshot
from tqpipe.gate.comparable import comparable
from tqpipe.gate.limits import WorseThan
from tqpipe.gate.snapshot import CHANGES, Row, Snapshot
from tqpipe.types import Record, Run, TqpipeError


@dataclass(frozen=True, slots=True)
class State:
    """A run or a baseline file: its snapshot, and its records where the texts are known."""

    snapshot: Snapshot
    records: tuple[Record, ...] = ()


@dataclass(frozen=True, slots=True)
class Change:
    """One segment that changed. Texts are "" where only a baseline knows the segment."""

    kind: str
    old: Row | None
    new: Row | None
    source: str
    before: str
    after: str


def load(path: Path, write: str = "") -> State:
    """A run directory or a baseline file, which the command `write` writes. Raises TqpipeError where it is neither."""
    if path.is_dir():
        from tqpipe import store

        return of_runs([store.read_run(path)], str(path))
    return State(baseline.read(path, write))


def of_runs(runs: Sequence[Run], name: str) -> State:
    """The state of one or more runs."""
    return State(snapshot.snapshot(runs, name), tuple(record for run in runs for record in run.records))


def compare(old: State, new: State, worse: WorseThan | None = None) -> list[Change]:
    """Every segment that changed, the gravest kind first and in document order within a kind.

    Raises TqpipeError where the two were not scored alike or are not of one text.
    """
    old = State(pairs.as_called(old.snapshot, new.snapshot), old.records)
    comparable(old.snapshot, new.snapshot)
    found: list[Change] = []
    for i, j in snapshot.match(old.snapshot, new.snapshot):
        a = None if i is None else old.snapshot.rows[i]
        b = None if j is None else new.snapshot.rows[j]
        kind = snapshot.change(a, b, worse or WorseThan())
        if kind == "unchanged":
            continue
        left = old.records[i].pair if i is not None and old.records else None
        right = new.records[j].pair if j is not None and new.records else None
        before = left.target_text if left is not None else ""
        if left is None and right is not None and a is not None and b is not None and a.target == b.target:
            before = right.target_text
        known = right if right is not None else left
        source = known.source_text if known is not None else ""
        found.append(Change(kind, a, b, source, before, right.target_text if right is not None else ""))
    return sorted(found, key=lambda c: CHANGES.index(c.kind))


def counts(changes: Sequence[Change]) -> Mapping[str, int]:
    """How many of each kind, in the order of `CHANGES`."""
    return {kind: n for kind in CHANGES if (n := sum(c.kind == kind for c in changes))}


def score_lines(change: Change) -> Iterator[str]:
    """What moved, in words: verdict, quality, risk, flags that came and went."""
    a, b = change.old, change.new
    if a is None or b is None:
        row = a or b
        assert row is not None
        yield f"{row.verdict}, risk {row.risk:.2f}" + "".join(
            f", {name} {value:g}" for name, value in row.scores.items() if name == "quality"
        )
        return
    facts = [] if a.verdict == b.verdict else [f"{a.verdict} -> {b.verdict}"]
    for name in dict.fromkeys([*a.scores, *b.scores]):
        x, y = a.scores.get(name), b.scores.get(name)
        if x != y:
            facts.append(f"{name} {_shown(x)} -> {_shown(y)}")
    if a.risk != b.risk:
        facts.append(f"risk {a.risk:.2f} -> {b.risk:.2f}")
    if facts:
        yield ", ".join(facts)
    gone = [name for name, n in a.flags.items() if n > b.flags.get(name, 0)]
    come = [name for name, n in b.flags.items() if n > a.flags.get(name, 0)]
    if come:
        yield "new flags: " + ", ".join(come)
    if gone:
        yield "gone: " + ", ".join(gone)


def _shown(value: float | None) -> str:
    return "none" if value is None else f"{value:g}"


def require_texts(old: State, texts: Path | None) -> State:
    """`old` with the texts of the run it was written from. Raises TqpipeError where that run is another."""
    if texts is None or old.records:
        return old
    found = load(texts)
    ours, theirs = old.snapshot.rows, found.snapshot.rows
    if not found.records or [(r.source, r.target) for r in ours] != [(r.source, r.target) for r in theirs]:
        raise TqpipeError(f"--texts {texts}: is not the run that {old.snapshot.name} was written from")
    return State(old.snapshot, found.records)
