"""What is judged: runs as rows, beside the rows of the baseline, and what became of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tqpipe.gate import gone, lost, pairs, removed
from tqpipe.gate import limits as settings
from tqpipe.gate import snapshot as snapshots
from tqpipe.gate.comparable import comparable
from tqpipe.gate.limits import GateConfig, Limits
from tqpipe.gate.lost import Lost
from tqpipe.gate.snapshot import Row, Snapshot
from tqpipe.types import Record, Run


@dataclass(frozen=True, slots=True)
class Case:
    """Everything the limits look at; `change[j]` and `old[j]` belong to row j of `new`."""

    new: Snapshot
    records: tuple[Record, ...]
    baseline: Snapshot | None
    change: tuple[str, ...]
    old: tuple[Row | None, ...]
    before: tuple[str | None, ...]
    lost: tuple[Lost, ...] = ()
    #: Rows of the baseline that are gone with their source.
    removed: tuple[int, ...] = ()
    #: Rows whose source was edited and whose translation was not.
    stale: frozenset[int] = frozenset()
    #: (document, languages, rows that give nothing to judge, as the manifest has them) of each run.
    unread: tuple[tuple[str, str, tuple[Mapping[str, Any], ...]], ...] = ()
    #: How many rows of the baseline no row of `new` stands for.
    without: int = 0
    #: Documents of the baseline whose file is there and that no input names.
    taken_out: tuple[str, ...] = ()
    #: Whether other documents than these are judged elsewhere.
    part: bool = False


def gone_with_source(case: Case) -> list[tuple[int, Row]]:
    """The rows of the baseline that are gone with their source, by their number."""
    return [] if case.baseline is None else [(i, case.baseline.rows[i]) for i in case.removed]


def scopes(case: Case, config: GateConfig) -> list[tuple[str, str, str, Limits]]:
    """What is asked of what: also of documents and languages without a segment, where one was lost or removed."""
    known = [(row.doc, row.langs) for row in case.new.rows]
    known += [(doc, langs) for doc, langs, _ in case.unread]
    known += [(row.doc, row.langs) for _, row in gone_with_source(case)]
    known += [(lost.row.doc, lost.row.langs) for lost in case.lost]
    docs, langs = (tuple(dict.fromkeys(item[side] for item in known)) for side in (0, 1))
    # Without inputs of its own a configuration is for what is named.
    return settings.scopes(config, docs, langs, part=case.part and bool(config.input))


def case_of(
    runs: Sequence[Run],
    config: GateConfig,
    baseline: Snapshot | None,
    *,
    before: Sequence[str] | None,
    part: bool,
) -> Case:
    """What is judged; the arguments are those of `judge`. Raises TqpipeError for what cannot be compared."""
    new = snapshots.snapshot(runs, "the run")
    records = tuple(record for run in runs for record in run.records)
    unread = tuple(map(_unread, runs))
    if baseline is None:
        none = (None,) * len(new.rows)
        return Case(new, records, None, ("",) * len(new.rows), none, none, unread=unread, part=part)
    baseline = pairs.as_called(baseline, new)
    comparable(baseline, new, config.writes(baseline.name))
    matches = snapshots.match(baseline, new)
    others = lost.absent(runs, baseline, matches)
    taken_out = () if part else gone.unnamed(others, config)
    if not part:
        others = frozenset(taken_out)
    matches = [(i, j) for i, j in matches if i is None or baseline.rows[i].doc not in others]
    edited = snapshots.stale(baseline, new, matches)
    missed = lost.find(runs, baseline, matches, before, config)
    places = [i for i, j in matches if j is not None]
    old = tuple(None if i is None else baseline.rows[i] for i in places)
    return Case(
        new,
        records,
        baseline,
        change=tuple(snapshots.change(a, b, config.worse) for a, b in zip(old, new.rows, strict=True)),
        old=old,
        before=tuple(None if i is None or before is None else before[i] for i in places),
        lost=missed,
        removed=removed.find(baseline, new, matches, {item.index for item in missed}, edited),
        # Who accepts a pair has read the edited source.
        stale=frozenset(j for j in edited if not new.rows[j].accepted),
        unread=unread,
        without=sum(j is None for _, j in matches),
        taken_out=taken_out,
        part=part,
    )


def _unread(run: Run) -> tuple[str, str, tuple[Mapping[str, Any], ...]]:
    rows = [row for row in run.manifest.get("unread") or () if isinstance(row, Mapping)]
    bad = tuple(row for row in rows if not row.get("left_out"))
    return snapshots.run_doc(run), snapshots.run_langs(run), bad
