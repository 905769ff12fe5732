"""Things a reader of a run should know, as sentences."""

from __future__ import annotations

from collections.abc import Sequence

from tqpipe import triage
from tqpipe.config import Config
from tqpipe.ingest import Bilingual
from tqpipe.pipeline.loading import estimator_of
from tqpipe.types import Pair, QualityEstimator
from tqpipe.wording import plural

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
    return [
        f"{plural(len(moved), 'passage', 'stands', 'stand')} elsewhere in the translation than in the source "
        f"(pair{'s' * (len(moved) > 1)} {ids})."
    ]


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
