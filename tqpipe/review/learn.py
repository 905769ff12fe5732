"""What decisions teach: each check's precision, thresholds and severities that fit them, waivers, labelled pairs.

A flag counts where a person confirmed or dismissed it; a segment, where a person finished it (approved or rejected).
Intervals are Wilson's (1927, https://doi.org/10.1080/01621459.1927.10502953), 95 %, and take decisions as independent:
several flags in one segment make them a little too narrow. Only what was looked at is measured: a review of the worst
segments says little of the segments that triage let pass, so a higher threshold is better founded than a lower one.
"""

from __future__ import annotations

import itertools
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from tqpipe.review.exchange.gather import gather
from tqpipe.review.exchange.model import Reviewed, is_machine
from tqpipe.review.flags import ReviewedFlag
from tqpipe.review.session import Review
from tqpipe.types import SEVERITIES, Severity
from tqpipe.waivers import Waiver, pair_hash

#: Precision below which (surely: the interval's upper end) a check's flags become one step less severe, or are off.
DOUBTED, USELESS = 0.5, 0.1
#: Precision above which (surely: the lower end) minor flags become major ones.
TRUSTED = 0.8
#: Folds in which a proposed threshold is chosen on the others and counted on one.
FOLDS = 10
Z = 1.959964


def wilson(hits: int, total: int) -> tuple[float, float]:
    """The 95 % interval of a share; 0..1 of nothing."""
    if not total:
        return 0.0, 1.0
    share, z2 = hits / total, Z * Z
    middle = (share + z2 / (2 * total)) / (1 + z2 / total)
    half = Z * math.sqrt(share * (1 - share) / total + z2 / (4 * total**2)) / (1 + z2 / total)
    return max(0.0, middle - half), min(1.0, middle + half)


@dataclass(frozen=True, slots=True)
class CheckFinding:
    """Decisions about one check's flags. `usual` is its most frequent severity; `proposal` a severity, "off" or None.

    The proposal would take `spared` dismissed flags out of sight or down, and `lost` confirmed ones.
    """

    check: str
    confirmed: int
    dismissed: int
    precision: float
    interval: tuple[float, float]
    usual: Severity
    proposal: Severity | str | None
    spared: int
    lost: int


@dataclass(frozen=True, slots=True)
class ThresholdFinding:
    """A threshold of triage on the risk: the costs are those of segments read in vain plus `miss` for each missed.

    `cost` is that of `current`, `expected` that of the procedure on segments that it was not chosen on
    (cross-validation); `proposal` is None where that is no gain.
    """

    name: str
    segments: int
    positive: int
    current: float
    proposal: float | None
    cost: float
    expected: float


@dataclass(frozen=True, slots=True)
class Lesson:
    """All that was learned; `notes` are sentences for the reader."""

    checks: tuple[CheckFinding, ...]
    thresholds: tuple[ThresholdFinding, ...]
    waivers: tuple[Waiver, ...]
    pairs: tuple[dict[str, Any], ...]
    notes: tuple[str, ...]

    def config(self) -> dict[str, Any]:
        """What a configuration would change: the tables of a TOML file."""
        triage = {t.name: t.proposal for t in self.thresholds if t.proposal is not None}
        off = [c.check for c in self.checks if c.proposal == "off"]
        severity = {c.check: c.proposal for c in self.checks if c.proposal not in (None, "off")}
        checks = {k: v for k, v in (("disabled", off), ("severity", severity)) if v}
        return {k: v for k, v in (("triage", triage), ("checks", checks)) if v}


def learn(reviews: Sequence[Review], *, least: int = 10, miss: float = 5.0) -> Lesson:
    """Learn from reviews. A check or threshold with fewer than `least` decisions gets no proposal."""
    segments: list[Reviewed] = []
    triage: Counter[tuple[float, float]] = Counter()
    for review in reviews:
        found = gather(review).segments
        segments += found
        config = review.run.manifest.get("config") or {}
        values = config.get("triage") or {}
        triage[float(values.get("review", 0.35)), float(values.get("broken", 0.75))] += len(found)
    notes: list[str] = []
    current = triage.most_common(1)[0][0] if triage else (0.35, 0.75)
    if len(triage) > 1:
        notes.append(
            f"The runs have different thresholds; the ones compared with are {current[0]} and {current[1]}."
        )
    waivers = [w for s in segments for w in _waivers(s, notes)]
    finished = [s for s in segments if s.status in ("approved", "rejected")]
    thresholds = (
        _threshold("review", current[0], [(s.risk, _wrong(s)) for s in finished], least, miss),
        _threshold("broken", current[1], [(s.risk, _broken(s)) for s in finished], least, miss),
    )
    if all(t.proposal is not None for t in thresholds) and thresholds[0].proposal > thresholds[1].proposal:  # type: ignore[operator]
        notes.append(
            "The thresholds cross: too few segments to tell review from broken; neither is proposed."
        )
        thresholds = tuple(_without(t) for t in thresholds)  # type: ignore[assignment]
    for k, other in ((0, current[1]), (1, current[0])):
        value = thresholds[k].proposal
        if (
            value is not None
            and thresholds[1 - k].proposal is None
            and (value > other if k == 0 else value < other)
        ):
            notes.append(f"The {thresholds[k].name} threshold would cross the other one; it is not proposed.")
            thresholds = tuple(_without(t) if j == k else t for j, t in enumerate(thresholds))  # type: ignore[assignment]
    return Lesson(
        tuple(_checks(segments, least)),
        thresholds,
        tuple(dict.fromkeys(waivers)),
        tuple(row for s in segments if (row := pair_row(s)) is not None),
        tuple(notes),
    )


def _without(found: ThresholdFinding) -> ThresholdFinding:
    return ThresholdFinding(
        found.name, found.segments, found.positive, found.current, None, found.cost, found.expected
    )


# --- checks ---------------------------------------------------------------------------------------


def _checks(segments: Iterable[Reviewed], least: int) -> list[CheckFinding]:
    decided: dict[str, list[ReviewedFlag]] = defaultdict(list)
    for segment in segments:
        for flag in segment.flags:
            if is_machine(flag) and flag.decision is not None:
                decided[flag.check].append(flag)
    return [_check(name, flags, least) for name, flags in sorted(decided.items())]


def _check(name: str, flags: Sequence[ReviewedFlag], least: int) -> CheckFinding:
    confirmed = sum(f.decision == "confirmed" for f in flags)
    low, high = wilson(confirmed, len(flags))
    usual = Counter(f.severity for f in flags).most_common(1)[0][0]
    step = SEVERITIES.index(usual)
    proposal: Severity | str | None = None
    if len(flags) >= least:
        # The model is no check: it can be quieter, not off.
        if high < USELESS and name != "model":
            proposal = "off"
        elif high < DOUBTED and step > 0:
            proposal = SEVERITIES[step - 1]
        elif low > TRUSTED and step == 0:
            proposal = SEVERITIES[1]
    quieter = proposal is not None and not (low > TRUSTED)
    dismissed = len(flags) - confirmed
    return CheckFinding(
        name, confirmed, dismissed, confirmed / len(flags), (low, high), usual, proposal,
        dismissed if quieter else 0, confirmed if quieter else 0,
    )  # fmt: skip


# --- thresholds -----------------------------------------------------------------------------------


def _wrong(segment: Reviewed) -> bool:
    """Whether a person changed the target or would have."""
    return segment.status == "rejected" or segment.edited or bool(segment.errors())


def _broken(segment: Reviewed) -> bool:
    return segment.status == "rejected" or any(f.severity == "critical" for f in segment.errors())


def _threshold(
    name: str, current: float, rows: Sequence[tuple[float, bool]], least: int, miss: float
) -> ThresholdFinding:
    cost = _cost(current, rows, miss)
    positive = sum(wrong for _, wrong in rows)
    if len(rows) < least or not 0 < positive < len(rows):
        return ThresholdFinding(name, len(rows), positive, current, None, cost, cost)
    folds = min(FOLDS, len(rows))
    ordered = sorted(rows)  # every fold has low and high risks
    expected = 0.0
    for k in range(folds):
        rest = [row for n, row in enumerate(ordered) if n % folds != k]
        expected += _cost(_best(rest, current, miss), ordered[k::folds], miss)
    best = _best(rows, current, miss)
    gain = expected < cost and best != current
    return ThresholdFinding(name, len(rows), positive, current, best if gain else None, cost, expected)


def _cost(threshold: float, rows: Iterable[tuple[float, bool]], miss: float) -> float:
    return sum((miss if wrong else 0.0) if risk < threshold else float(not wrong) for risk, wrong in rows)


def _best(rows: Sequence[tuple[float, bool]], current: float, miss: float) -> float:
    """The cheapest threshold; of equals the nearest to the current one. Two decimals between neighbouring risks."""
    risks = sorted({risk for risk, _ in rows})
    middles = [(a + b) / 2 for a, b in itertools.pairwise(risks)]
    choices = {current, *(round(m, 2) for m in middles if 0.005 <= m < 0.995)}
    return min(choices, key=lambda t: (_cost(t, rows, miss), abs(t - current), t))


# --- waivers --------------------------------------------------------------------------------------


def _waivers(segment: Reviewed, notes: list[str]) -> Iterable[Waiver]:
    """Waivers of the dismissed flags; one that would hide a flag that was not dismissed is left out with a note."""
    mine = [f for f in segment.flags if is_machine(f)]
    times: Mapping[str, str] = {e.field: e.time for e in segment.events if not e.layer}
    for flag in mine:
        if flag.decision != "dismissed" or flag.waived is not None:
            continue
        quotes = _quotes(segment, flag)
        span = max(quotes, key=lambda q: (len(q), q), default="")
        others = [f for f in mine if f.check == flag.check and f.decision != "dismissed" and f.waived is None]
        if any(not span or span in _quotes(segment, f) for f in others):
            notes.append(
                f"Segment {segment.id}: a dismissed {flag.check} flag is not told from one that was not; no waiver."
            )
            continue
        made = datetime.fromisoformat(times[f"flag:{flag.id}"]).date()
        yield Waiver(
            flag.check,
            pair_hash(segment.source, segment.machine),
            flag.note.strip() or "dismissed in review",
            flag.decided_by or "unknown",
            made,
            None,
            span,
        )


def _quotes(segment: Reviewed, flag: ReviewedFlag) -> set[str]:
    """What a flag's spans quote of the run's texts."""
    found = {segment.text(s.side, 0)[s.made[1] : s.made[2]] for s in flag.spans}
    return {text for text in found if text}


# --- labelled pairs -------------------------------------------------------------------------------


def pair_row(segment: Reviewed) -> dict[str, Any] | None:
    """A line for `tqpipe train quality`, None where nobody judged the pair as a whole or a side is empty.

    The errors are in the run's target: that is what the model will be shown. They are only given for a segment that
    was finished (approved or rejected); a score without that leaves the words unlabelled.
    """
    finished = segment.status in ("approved", "rejected")
    if (
        not (finished or segment.score is not None)
        or not segment.source.strip()
        or not segment.machine.strip()
    ):
        return None
    row: dict[str, Any] = {
        "src": segment.source,
        "mt": segment.machine,
        "pair": f"{segment.source_lang}-{segment.target_lang}",
    }
    if segment.score is not None:
        row["score"] = segment.score
    errors = segment.errors()
    if finished:
        row["broken"] = int(_broken(segment))
    # An edit without a marked error: something was wrong, but nobody said where.
    if finished and (errors or not _wrong(segment)):
        found: dict[str, list[dict[str, Any]]] = {"target": [], "source": []}
        for flag in errors:
            for span in segment.spans_on(flag, 0):
                found[span.side].append({"start": span.start, "end": span.end, "severity": flag.severity})
        row["errors"], row["src_errors"] = found["target"], found["source"]
    return row
