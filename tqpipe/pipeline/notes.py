"""Things a reader of a run should know, as sentences."""

from __future__ import annotations

from collections.abc import Sequence

from tqpipe import triage
from tqpipe.checks.policy import Policy
from tqpipe.config import Config
from tqpipe.ingest import Bilingual
from tqpipe.pipeline.loading import estimator_of
from tqpipe.types import Pair, QualityEstimator, Record

#: Pairs that a note names, at most.
_LISTED = 8


def triage_notes(config: Config, estimator: QualityEstimator | None = None) -> list[str]:
    """What a reader should know about the risk where the quality model is not the one that it was fitted with."""
    estimator = estimator or estimator_of(config)
    if estimator is None:
        return []
    found = triage.manifest(config.triage, estimator.signature)
    if found["calibrated"]:
        return []
    return [
        f"The quality model is {estimator.signature}, but risks and verdicts were fitted with {found['fitted_with']}: "
        "their order is what counts, not their size."
    ]


def moved_notes(pairs: Sequence[Pair]) -> list[str]:
    """What the verdicts do not say, as each pair may be right by itself: that passages stand in another order."""
    moved = [pair.id for pair in pairs if pair.alignment.moved]
    if not moved:
        return []
    ids = ", ".join(moved[:_LISTED]) + (", …" if len(moved) > _LISTED else "")
    one = len(moved) == 1
    return [
        f"{len(moved)} {'passage stands' if one else 'passages stand'} elsewhere in the translation than in the source "
        f"(pair{'' if one else 's'} {ids})."
    ]


def waiver_notes(policy: Policy, records: Sequence[Record]) -> list[str]:
    """What a reader should know about the waivers: how many flags they cover, how many have run out."""
    notes = []
    waived = sum(flag.waived is not None for r in records for flag in r.flags)
    if waived:
        notes.append(f"{waived} flag{'s are' if waived > 1 else ' is'} waived and not counted in any risk.")
    if n := len(policy.expired()):
        notes.append(
            f"{n} waiver{'s have' if n > 1 else ' has'} expired and no longer {'hold' if n > 1 else 'holds'}."
        )
    return notes


def unread_note(bilingual: Bilingual) -> str:
    """How many rows gave no pair, and why."""
    bad = [row for row in bilingual.unread if not row.left_out]
    left_out = len(bilingual.unread) - len(bad)
    parts = []
    if bad:
        parts.append(f"{_rows(len(bad))} could not be read (the first: line {bad[0].line}, {bad[0].reason})")
    if left_out:
        parts.append(
            f"{_rows(left_out)} {'was' if left_out == 1 else 'were'} left out: not translated yet, fuzzy, obsolete or "
            "not for translation"
        )
    return f"{'; '.join(parts)}."


def _rows(count: int) -> str:
    return "1 row" if count == 1 else f"{count} rows"
