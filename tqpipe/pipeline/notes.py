"""Things a reader of a run should know, as sentences."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tqpipe import triage, waivers
from tqpipe.checks.policy import Policy
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


def policy_notes(policy: Policy, pairs: Sequence[Pair], langs: tuple[str, str]) -> list[str]:
    """What of the user's own say does not hold: waivers that have run out, switches of what is not there."""
    return [*waivers.run_out(policy.expired(), pairs), *policy.idle((pair, langs) for pair in pairs)]


def moved_notes(pairs: Sequence[Pair]) -> list[str]:
    """What the verdicts do not say, as each pair may be right by itself: that passages stand in another order."""
    blocks = _moved_blocks(pairs)
    if not blocks:
        return []
    ids = [pair.id if one is pair else f"{one.id}–{pair.id}" for one, pair in blocks]
    listed = ", ".join(ids[:_LISTED]) + (", …" if len(ids) > _LISTED else "")
    several = len(blocks) > 1 or blocks[0][0] is not blocks[0][1]
    return [
        f"{plural(len(blocks), 'passage', 'stands', 'stand')} elsewhere in the translation than in the source "
        f"(pair{'s' * several} {listed})."
    ]


def _moved_blocks(pairs: Sequence[Pair]) -> list[tuple[Pair, Pair]]:
    """The first and the last pair of each passage that moved: pairs in order whose translations follow each other, but
    for omissions within.
    """
    starts = sorted(pair.target[0].start for pair in pairs if pair.target)
    follows = dict(pairwise(starts))
    blocks: list[tuple[Pair, Pair]] = []
    expected: int | None = None
    for pair in pairs:
        if pair.alignment.moved:
            start = pair.target[0].start
            blocks.append((blocks.pop()[0] if start == expected else pair, pair))
            expected = follows.get(start)
        elif pair.source and pair.target:
            expected = None
    return blocks


def unread_note(bilingual: Bilingual) -> str:
    """How many rows gave no pair, and why."""
    bad = [row for row in bilingual.unread if not row.left_out]
    left_out = len(bilingual.unread) - len(bad)
    parts = []
    if bad:
        parts.append(
            f"{plural(len(bad), 'row', 'gives', 'give')} no pair (the first: {bad[0].where}, {bad[0].reason})"
        )
    if left_out:
        parts.append(
            f"{plural(left_out, 'row', 'was', 'were')} left out: not translated yet, fuzzy, obsolete or "
            "not for translation"
        )
    return f"{'; '.join(parts)}."
