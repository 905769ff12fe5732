"""Things a reader of a run should know, as sentences."""

from __future__ import annotations

from collections.abc import Sequence

from tqpipe import triage
from tqpipe.checks.policy import Policy
from tqpipe.config import Config
from tqpipe.ingest import Bilingual
from tqpipe.pipeline.loading import estimator_of
from tqpipe.types import Pair, QualityEstimator, Record
from tqpipe.wording import as_it_stands, plural

#: Pairs or waivers that a note names, at most.
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
    return [
        f"{plural(len(moved), 'passage', 'stands', 'stand')} elsewhere in the translation than in the source "
        f"(pair{'s' * (len(moved) > 1)} {ids})."
    ]


def waived_notes(records: Sequence[Record]) -> list[str]:
    """How many pairs and flags the waivers cover."""
    notes = []
    if accepted := [record.pair.id for record in records if record.accepted is not None]:
        ids = ", ".join(accepted[:_LISTED]) + (", …" if len(accepted) > _LISTED else "")
        n = len(accepted)
        notes.append(
            f"{plural(n, 'pair', 'is', 'are')} accepted {as_it_stands(n)}, whatever was found: {ids}."
        )
    waived = sum(flag.waived is not None for r in records for flag in r.flags)
    if waived:
        notes.append(f"{plural(waived, 'flag', 'is', 'are')} waived and not counted in any risk.")
    return notes


def waiver_notes(policy: Policy, records: Sequence[Record]) -> list[str]:
    """What a reader should know about the waivers: how many pairs and flags they cover, how many have run out."""
    notes = waived_notes(records)
    if gone := policy.expired():
        n = len(gone)
        named = ", ".join(f"{w.what} of {w.hash} ({w.author}, {w.expires})" for w in gone[:_LISTED])
        more = f" and {n - _LISTED} more" if n > _LISTED else ""
        notes.append(
            f"{plural(n, 'waiver', 'has', 'have')} expired and no longer hold{'s' * (n == 1)}: {named}{more}."
        )
    return notes


def unread_note(bilingual: Bilingual) -> str:
    """How many rows gave no pair, and why."""
    bad = [row for row in bilingual.unread if not row.left_out]
    left_out = len(bilingual.unread) - len(bad)
    parts = []
    if bad:
        parts.append(
            f"{plural(len(bad), 'row', 'gives', 'give')} no pair (the first: line {bad[0].line}, {bad[0].reason})"
        )
    if left_out:
        parts.append(
            f"{plural(left_out, 'row', 'was', 'were')} left out: not translated yet, fuzzy, obsolete or "
            "not for translation"
        )
    return f"{'; '.join(parts)}."
