"""Waivers that have run out and switches that hold nowhere, told once for all documents: a waiver with its document, or
with none that is judged.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from tqpipe import waivers
from tqpipe.types import Run
from tqpipe.waivers import Waiver, pair_hash

if TYPE_CHECKING:
    from tqpipe.checks.policy import Policy


def told_once(runs: Sequence[Run], gone: Sequence[Waiver], *, all_of_them: bool) -> list[Run]:
    """The runs, each of which had told of all waivers in `gone`, with notes of their own pairs' alone.

    `all_of_them` says that every document is judged: every run tells of those that are of no pair any more, too, which
    then are of the whole. Else nobody does: they may be of other documents.
    """
    if not gone:
        return list(runs)
    hashes = [
        {pair_hash(record.pair.source_text, record.pair.target_text) for record in run.records}
        for run in runs
    ]
    known = frozenset().union(*hashes)
    nowhere = waivers.run_out([w for w in gone if w.hash not in known], ()) if all_of_them else []
    made = []
    for run, here in zip(runs, hashes, strict=True):
        pairs = [record.pair for record in run.records]
        before = waivers.run_out(gone, pairs)
        own = waivers.run_out([w for w in gone if w.hash in here], pairs)
        kept = [note for note in run.manifest.get("notes") or () if note not in before]
        made.append(replace(run, manifest={**run.manifest, "notes": [*kept, *own, *nowhere]}))
    return made


def idle_once(runs: Sequence[Run], policy: Policy, *, all_of_them: bool) -> list[Run]:
    """The runs, each of which had told which switches hold in none of its pairs, telling of those that hold in no run;
    of none at all where not every document is judged.
    """
    if not policy.off:
        return list(runs)
    asked = [[(record.pair, run.langs) for record in run.records] for run in runs]
    nowhere = policy.idle(pair for pairs in asked for pair in pairs) if all_of_them else []
    made = []
    for run, pairs in zip(runs, asked, strict=True):
        before = policy.idle(pairs)
        kept = [note for note in run.manifest.get("notes") or () if note not in before]
        made.append(replace(run, manifest={**run.manifest, "notes": [*kept, *nowhere]}))
    return made
