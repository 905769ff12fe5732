"""Runs against limits and a baseline: pass or fail, and every reason.

A segment is in at most one finding: a regression where the baseline had it better, else broken, else worth a look.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tqpipe import waivers
from tqpipe.gate import findings, gone, removed
from tqpipe.gate import snapshot as snapshots
from tqpipe.gate.case import Case, case_of, scopes
from tqpipe.gate.limits import GateConfig
from tqpipe.gate.outcomes import outcomes, required
from tqpipe.gate.result import Changes, GateResult
from tqpipe.gate.snapshot import Snapshot
from tqpipe.types import VERDICTS, Run
from tqpipe.wording import plural

#: Share of segments in common with the baseline below which a reader is told.
_LITTLE = 0.5


def judge(
    runs: Sequence[Run],
    config: GateConfig,
    baseline: Snapshot | None = None,
    *,
    before: Sequence[str] | None = None,
    part: bool = False,
) -> GateResult:
    """Judge runs (a document each) by the configuration's limits.

    `before` are the baseline's target texts by row, where they are known; `part` says that the runs are some of the
    baseline's documents, so that nothing is said of the others. Raises TqpipeError (exit code 2) for an
    empty run and for a baseline that cannot be compared: of other versions, or of another text.
    """
    case = case_of(runs, config, baseline, before=before, part=part)
    new = case.new
    asked, failed, failed_lost = outcomes(case, config)
    asked += required(runs, config)
    files = {snapshots.run_doc(run): snapshots.run_file(run) for run in runs}
    found = (
        *findings.of_limits(asked),
        *findings.of_segments(case, failed),
        *(item.finding(k in failed_lost) for k, item in enumerate(case.lost)),
        *findings.of_unread(case, asked),
    )
    accepted = tuple(replace(item, file=files.get(item.doc, "")) for item in findings.accepted(case))
    return GateResult(
        verdict="pass" if all(item.met for item in asked) else "fail",
        outcomes=tuple(asked),
        findings=tuple(replace(item, file=files.get(item.doc, "")) for item in found),
        documents=new.docs,
        files=tuple(files[doc] for doc in new.docs),
        folder=config.where,
        config=config.file,
        counts={
            "segments": len(new.rows),
            **{v: sum(r.verdict == v for r in new.rows) for v in VERDICTS},
            "accepted": len(accepted),
        },
        signature=new.signature,
        tqpipe=new.tqpipe,
        changes=_changes(case),
        baseline="" if case.baseline is None else case.baseline.name,
        baseline_signature="" if case.baseline is None else case.baseline.signature,
        notes=tuple(_notes(runs, case, config)),
        accepted=accepted,
    )


def _changes(case: Case) -> Changes | None:
    if case.baseline is None:
        return None
    kinds = Counter(case.change)
    return Changes(**{k: kinds[k] for k in snapshots.CHANGES if k != "removed"}, removed=case.without)


def _notes(runs: Sequence[Run], case: Case, config: GateConfig) -> Iterator[str]:
    if case.baseline is None:
        asked = [
            key
            for _, _, _, limits in scopes(case, config)
            for key in ("new_broken", "worse", "lost", "removed", "stale", "drop")
            if getattr(limits, key) not in (None, {})
        ]
        if asked:
            yield (
                "No baseline was given, so nothing was compared: "
                + ", ".join(dict.fromkeys(asked))
                + " were not asked."
            )
    else:
        known = sum(row is not None for row in case.old)
        if known < _LITTLE * len(case.new.rows):
            yield f"Only {known} of {len(case.new.rows)} segments are in the baseline; the others were not compared."
    if case.baseline is not None:
        yield from removed.notes(case.baseline, case.removed)
    if case.taken_out:
        yield gone.note(case.taken_out, config)
    if n := len(case.stale):
        yield f"{plural(n, 'translation', 'is', 'are')} of a source that was edited since, and not edited."
    waived = sum(sum(row.waived.values()) for row in case.new.rows)
    if waived:
        yield f"{plural(waived, 'flag', 'is', 'are')} waived and not counted."
    notes: dict[str, list[str]] = {}
    for run in runs:
        # The gate tells of all documents together what is waived, and lists what is accepted.
        told = waivers.covered(run.records) if waived or any(row.accepted for row in case.new.rows) else ()
        for note in run.manifest.get("notes") or ():
            if note in told:
                continue
            notes.setdefault(str(note), []).append(snapshots.run_doc(run))
    for note, docs in notes.items():
        # What is said of every document needs no name, and what names its document has one.
        yield note if len(docs) == len(runs) or note.startswith(docs[0]) else f"{', '.join(docs[:3])}: {note}"
