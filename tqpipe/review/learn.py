"""What decisions teach: each check's precision, budgets and severities that fit them, waivers, labelled pairs.

A flag counts where a person confirmed or dismissed it, for every check that tells its fact (`tqpipe.facts`); a segment,
where a person finished it (approved or rejected).
Intervals are Wilson's (1927, https://doi.org/10.1080/01621459.1927.10502953), 95 %, and take decisions as independent:
several flags in one segment make them a little too narrow. Only what was looked at is measured: a review of the worst
segments says little of the segments that triage let pass, so a smaller budget is better founded than a larger one.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from tqpipe import facts, triage
from tqpipe.config import TriageConfig
from tqpipe.review.exchange.gather import gather
from tqpipe.review.exchange.model import Reviewed, is_machine
from tqpipe.review.session import Review
from tqpipe.review.waiving import Objection, objections, proposed
from tqpipe.types import LOWERED, SEVERITIES, Severity
from tqpipe.waivers import Waiver

#: Precision below which (surely: the interval's upper end) a check's flags become one step less severe, or are off.
DOUBTED, USELESS = 0.5, 0.1
#: Precision above which (surely: the lower end) minor flags become major ones.
TRUSTED = 0.8
#: Budgets of triage (shares of good segments called) that are compared.
GRID = (0.0, 0.001, 0.002, 0.005, 0.01, 0.02, 0.03, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.5, 1.0)
#: Folds in which a proposed budget is chosen on the others and counted on one.
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
    """Decisions about one check's flags. `usual` is its most frequent severity, `own` the same before any that a
    configuration gave it; `proposal` a severity, "off" or None.

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
    own: Severity

    @property
    def many(self) -> int:
        """How many flags were decided about."""
        return self.confirmed + self.dismissed


@dataclass(frozen=True, slots=True)
class BudgetFinding:
    """A budget of triage: the cost of a choice is the good segments called in vain plus `miss` for each missed.

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
    """All that was learned; `notes` are sentences for the reader. `objections` are what no waiver may hide."""

    checks: tuple[CheckFinding, ...]
    budgets: tuple[BudgetFinding, ...]
    waivers: tuple[Waiver, ...]
    pairs: tuple[dict[str, Any], ...]
    notes: tuple[str, ...]
    objections: tuple[Objection, ...] = ()

    def config(self) -> dict[str, Any]:
        """What a configuration would change: the tables of a TOML file."""
        budgets = {b.name: b.proposal for b in self.budgets if b.proposal is not None}
        off = [c.check for c in self.checks if c.proposal == "off"]
        severity = {c.check: c.proposal for c in self.checks if c.proposal not in (None, "off")}
        checks = {k: v for k, v in (("disabled", off), ("severity", severity)) if v}
        return {k: v for k, v in (("triage", budgets), ("checks", checks)) if v}


def learn(reviews: Sequence[Review], *, least: int = 10, miss: float = 5.0) -> Lesson:
    """Learn from reviews. A check or budget with fewer than `least` decisions gets no proposal."""
    segments: list[Reviewed] = []
    called: list[bool] = []
    finished: list[tuple[float, Reviewed]] = []
    used: Counter[tuple[float, float]] = Counter()
    for review in reviews:
        found = gather(review).segments
        segments += found
        needs = _needs(review)
        finished += [(needs[s.index], s) for s in found if s.status in ("approved", "rejected")]
        values = (review.run.manifest.get("config") or {}).get("triage") or {}
        default = TriageConfig()
        mine = values.get("budget", default.budget), values.get("broken_budget", default.broken_budget)
        budgets = TriageConfig(float(mine[0]), float(mine[1]))
        used[budgets.budget, budgets.broken_budget] += len(found)
        called += _called(review, budgets)
    notes: list[str] = []
    current = used.most_common(1)[0][0]
    if len(used) > 1:
        notes.append(
            f"The runs have different budgets; proposals are compared with {current[0]} and {current[1]}."
        )
    against = objections(segments)
    waivers = proposed(segments, called, against, notes)
    budget = _budget("budget", current[0], [(need, s.wrong) for need, s in finished], least, miss)
    known = [(need, bad) for need, s in finished if (bad := _broken(s)) is not None]
    broken = _budget("broken_budget", current[1], known, least, miss)
    chosen = [b.current if b.proposal is None else b.proposal for b in (budget, broken)]
    if chosen[1] > chosen[0]:
        notes.append("The budgets cross: too few segments to tell review from broken; neither is proposed.")
        budget, broken = _without(budget), _without(broken)
    checks = tuple(_checks(segments, least))
    if any(c.proposal is not None for c in checks):
        notes.append(_of_all_languages(segments))
    return Lesson(
        checks,
        (budget, broken),
        waivers,
        tuple(row for s in segments if (row := pair_row(s)) is not None),
        tuple(notes),
        against,
    )


def _of_all_languages(segments: Iterable[Reviewed]) -> str:
    """What a configuration does with the decisions of a few languages."""
    langs = {f"{s.source_lang}-{s.target_lang}" for s in segments if any(f.decision for f in s.flags)}
    return (
        f"These decisions are of {', '.join(sorted(langs))}; severities, and checks under disabled, hold for every "
        "language. [[checks.off]] with langs holds for some."
    )


def _called(review: Review, config: TriageConfig) -> list[bool]:
    """Whether triage calls a segment with all of its flags waived."""
    items = triage.items_of(review.run)
    bare = [replace(i, flags=[replace(f, waived=f.waived or "waived") for f in i.flags]) for i in items]
    return [judgement.verdict != "ok" for judgement in triage.judge(bare, config)]


def _without(found: BudgetFinding) -> BudgetFinding:
    return BudgetFinding(
        found.name, found.segments, found.positive, found.current, None, found.cost, found.expected
    )


# --- checks ---------------------------------------------------------------------------------------


def _checks(segments: Iterable[Reviewed], least: int) -> list[CheckFinding]:
    decided: dict[str, list[tuple[Severity, Severity, bool]]] = defaultdict(list)
    for segment in segments:
        for flag in segment.flags:
            if not is_machine(flag) or flag.decision is None:
                continue
            # Several findings of one check in one flag were looked at once.
            severities = {
                str(row.get("check")): (row.get("severity"), row.get("evidence"))
                for row in reversed(facts.others(flag))
            }
            severities[flag.check] = flag.severity, flag.evidence
            for check in facts.checks(flag):
                severity, evidence = severities[check]
                own = evidence.get(LOWERED, severity) if isinstance(evidence, Mapping) else severity
                if severity in SEVERITIES and own in SEVERITIES:
                    decided[check].append((severity, own, flag.decision == "confirmed"))
    return [_check(name, flags, least) for name, flags in sorted(decided.items())]


def _check(name: str, flags: Sequence[tuple[Severity, Severity, bool]], least: int) -> CheckFinding:
    """What decisions (severity of the check's finding, its own one, whether it was right) say of a check."""
    confirmed = sum(right for *_, right in flags)
    low, high = wilson(confirmed, len(flags))
    usual = Counter(severity for severity, _, _ in flags).most_common(1)[0][0]
    own = Counter(severity for _, severity, _ in flags).most_common(1)[0][0]
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
        dismissed if quieter else 0, confirmed if quieter else 0, own,
    )  # fmt: skip


# --- budgets ------------------------------------------------------------------------------------


def _needs(review: Review) -> list[float]:
    """For each segment the least budget of the grid at which triage calls it, infinity where none does."""
    tables = {budget: triage.thresholds(TriageConfig(budget, budget)) for budget in GRID}
    judged = triage.judge(triage.items_of(review.run), TriageConfig())
    out = []
    for record, found in zip(review.records, judged, strict=True):
        name = triage.ONE_SIDED if found.variant == "flags" else found.variant
        calls = (budget for budget in GRID if record.risk >= tables[budget][name]["review"])
        out.append(next(calls, math.inf))
    return out


def _broken(segment: Reviewed) -> bool | None:
    """Whether the run's target is beyond use; None where it was edited and nobody said what was wrong with it."""
    errors = segment.errors()
    if segment.status == "rejected" or any(f.severity == "critical" for f in errors):
        return True
    return None if segment.edited and not errors else False


def _budget(
    name: str, current: float, rows: Sequence[tuple[float, bool]], least: int, miss: float
) -> BudgetFinding:
    cost = _cost(current, rows, miss)
    positive = sum(wrong for _, wrong in rows)
    if len(rows) < least or not 0 < positive < len(rows):
        return BudgetFinding(name, len(rows), positive, current, None, cost, cost)
    folds = min(FOLDS, len(rows))
    ordered = sorted(rows)  # every fold has safe and risky ones
    expected = 0.0
    for k in range(folds):
        rest = [row for n, row in enumerate(ordered) if n % folds != k]
        expected += _cost(_best(rest, current, miss), ordered[k::folds], miss)
    best = _best(rows, current, miss)
    gain = expected < cost and best != current
    return BudgetFinding(name, len(rows), positive, current, best if gain else None, cost, expected)


def _cost(budget: float, rows: Iterable[tuple[float, bool]], miss: float) -> float:
    return sum((miss if wrong else 0.0) if need > budget else float(not wrong) for need, wrong in rows)


def _best(rows: Sequence[tuple[float, bool]], current: float, miss: float) -> float:
    """The cheapest budget; of equals the nearest to the current one."""
    return min({current, *GRID}, key=lambda b: (_cost(b, rows, miss), abs(b - current), b))


# --- labelled pairs -------------------------------------------------------------------------------


def pair_row(segment: Reviewed) -> dict[str, Any] | None:
    """A line for `tqpipe train quality`, None where nobody judged the run's pair as a whole or a side is empty.

    The errors are in the run's target: that is what the model will be shown. They are only given for a segment that
    was finished (approved or rejected); a score without that leaves the words unlabelled.
    """
    finished = segment.status in ("approved", "rejected")
    broken = _broken(segment) if finished else None
    if (
        (broken is None and segment.score is None)
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
    if broken is not None:
        row["broken"] = int(broken)
    # An edit without a marked error: something was wrong, but nobody said where, nor how bad it was.
    if finished and (errors or not segment.wrong):
        found: dict[str, list[dict[str, Any]]] = {"target": [], "source": []}
        for flag in errors:
            for span in segment.spans_on(flag, 0):
                found[span.side].append({"start": span.start, "end": span.end, "severity": flag.severity})
        row["errors"], row["src_errors"] = found["target"], found["source"]
    return row
