"""What the scoring steps add to a row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tqpipe import pipeline, scoring, triage
from tqpipe.batch.job import Job
from tqpipe.checks import vouched
from tqpipe.types import Flag, Pair, Quality, WordLinks

Values = dict[str, Any]
#: What a scoring step adds to a row.
SCORED = (
    "quality", "quality_low", "quality_high", "broken", "errors", *scoring.adequacy.NAMES, "flags", "risk", "verdict",
    "accepted", "missing",
)  # fmt: skip


@dataclass(slots=True)
class Known:
    """What is known of a pair so far, beyond what its row says."""

    pair: Pair
    quality: Quality | None = None
    numbers: Mapping[str, float | str] = field(default_factory=dict)
    links: WordLinks | None = None
    #: What the checks found; None before they ran.
    found: Sequence[Flag] | None = None


def columns(known: Known, job: Job) -> Values:
    """The columns of scores, from what is known."""
    pair, quality, ruled = known.pair, known.quality, known.found is not None
    policy = job.rules().policy
    accepted = policy.accepted(pair)
    flags: Sequence[Flag] = ()
    if known.found is not None:
        quality = vouched.believed(quality, pair, job.langs)
        flags = pipeline.merged_flags(pair, known.found, quality, known.links, policy=policy, langs=job.langs)
    row = _values(quality, known.numbers)
    floats = {
        k: v if isinstance(v, float) else None
        for k, v in {**known.numbers, **pipeline.quality_scores(quality)}.items()
    }
    # Each pair by itself: a verdict that hung on its neighbours would hang on where shards are cut.
    [judgement] = triage.judge(
        [triage.Item(pair, floats, flags, quality, ruled, job.langs, accepted is not None)], job.config.triage
    )
    row |= {
        "flags": [_flag_row(flag) for flag in flags] if ruled else None,
        "risk": judgement.risk,
        "verdict": judgement.verdict,
        "accepted": accepted,
    }
    return {name: row.get(name) for name in SCORED}


def _values(quality: Quality | None, numbers: Mapping[str, float | str]) -> Values:
    row: Values = {k: v if isinstance(v, float) else None for k, v in numbers.items()}
    missing = sorted({v for v in numbers.values() if isinstance(v, str)})
    if quality is not None:
        low, high = quality.interval or (None, None)
        row |= {
            "quality": quality.quality, "quality_low": low, "quality_high": high, "broken": quality.broken,
            "errors": [
                {
                    "side": s.side, "start": s.start, "end": s.end, "severity": s.severity,
                    "probability": round(s.probability, 4),
                }
                for s in quality.spans
            ],
        }  # fmt: skip
        missing = sorted({*missing, *([quality.missing] if quality.missing else [])})
    return row | {"missing": "; ".join(missing) or None}


def _flag_row(flag: Flag) -> Values:
    return {
        "check": flag.check, "category": flag.category, "severity": flag.severity,
        "confidence": float(flag.confidence), "message": flag.message, "waived": flag.waived,
        "spans": [{"side": s.side, "start": s.start, "end": s.end} for s in flag.spans],
    }  # fmt: skip
