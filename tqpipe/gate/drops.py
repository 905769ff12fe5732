"""Falls of a mean against the baseline: each tested, all tests corrected together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tqpipe.gate.asked import Asked
from tqpipe.gate.case import Case
from tqpipe.gate.limits import GateConfig
from tqpipe.gate.result import Outcome
from tqpipe.gate.snapshot import LOWER
from tqpipe.types import TqpipeError


def drop(
    case: Case, rows: Sequence[int], table: str, scope: str, name: str, margin: float, config: GateConfig
) -> Asked:
    """A fall of a mean over the segments that both have, without those that are accepted; whether it is met is settled
    by `correct`.

    Raises TqpipeError where no segment here has the score.
    """
    from tqpipe.gate import statistics

    rows = [j for j in rows if not case.new.rows[j].accepted]
    both = [
        (a, b)
        for j in rows
        if (old := case.old[j]) is not None
        and (a := old.scores.get(name)) is not None
        and (b := case.new.rows[j].scores.get(name)) is not None
    ]
    key = f"{table}.drop.{name}"
    if not both:
        if rows and not any(name in case.new.rows[j].scores for j in rows):
            # A model that did not run must not read as "did not fall".
            raise TqpipeError(
                f"{key}: no segment of {scope} has the score {name!r}"
                + (
                    ", which needs a reference"
                    if name in ("chrf", "bleu", "ter")
                    else "; leave the limit out, or score with the quality model"
                )
            )
        return Asked(
            Outcome(key, "score-drop", scope, True, f"no segment has {name} here and in the baseline")
        )
    use = config.significance
    was, now = (statistics.values([pair[side] for pair in both]) for side in (0, 1))
    found = statistics.compare(
        was, now, test=use.test, alpha=use.alpha, resamples=use.resamples, seed=use.seed
    )
    fallen = found.difference if name in LOWER else -found.difference
    message = f"mean {name} {found.a:.2f} -> {found.b:.2f} over {found.n} segments"
    if found.note:
        message += f"; {found.note}"
    return Asked(
        Outcome(
            key,
            "score-drop",
            scope,
            fallen <= margin,
            message,
            found.b,
            margin,
            found.a,
            found.interval,
            found.p,
        )
    )


def correct(found: list[Outcome], drops: Sequence[int], config: GateConfig) -> None:
    """Correct the p-values of all drops together (Holm): a fall beyond its margin counts where it is significant."""
    from tqpipe.gate import statistics

    tested = [k for k in drops if found[k].p_value is not None]
    for k, p in zip(tested, statistics.holm([found[k].p_value or 0.0 for k in tested]), strict=True):
        item = found[k]
        significant = p <= config.significance.alpha
        assert item.interval is not None
        low, high = item.interval
        words = f"{item.message}; difference {low:+.2f} to {high:+.2f} (95 %), p = {p:.4f}"
        words += f", margin {item.allowed:g}: " + (
            "no fall beyond the margin" if item.met else "significant" if significant else "not significant"
        )
        found[k] = replace(item, met=item.met or not significant, p_value=round(p, 6), message=words)
