"""How far reviewers agree: on verdicts, on the machine's flags, on scores, on the marked spans.

A segment counts where two people judged it apart: the review, as it was before anybody settled the differences, and
each blind second review. Cohen's kappa: Cohen 1960, https://doi.org/10.1177/001316446002000104. Krippendorff's
alpha: "Computing Krippendorff's Alpha-Reliability", 2011, https://repository.upenn.edu/handle/20.500.14332/2089.
Span F1: characters as in WMT23 QE task 2 (https://aclanthology.org/2023.wmt-1.52); critical counts as major there.
"""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from tqpipe.review import state as states
from tqpipe.review.session import Review
from tqpipe.review.state import Event, State
from tqpipe.review.transport import transport
from tqpipe.types import Record, Side

# --- coefficients ---------------------------------------------------------------------------------


def cohen_kappa(pairs: Sequence[tuple[Hashable, Hashable]]) -> float | None:
    """Agreement of two raters beyond chance, -1..1; None without pairs or where chance alone explains all."""
    n = len(pairs)
    if not n:
        return None
    left, right = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    observed = sum(a == b for a, b in pairs) / n
    expected = sum(left[value] * right[value] for value in left) / n**2
    return None if expected == 1 else (observed - expected) / (1 - expected)


def nominal(a: Any, b: Any) -> float:
    """Difference of two values that are names."""
    return float(a != b)


def interval(a: Any, b: Any) -> float:
    """Difference of two values on a scale of equal steps."""
    return float((a - b) ** 2)


def krippendorff_alpha(
    units: Iterable[Sequence[Any]], difference: Callable[[Any, Any], float] = nominal
) -> float | None:
    """Agreement of any number of raters with gaps: each unit is the values that it got (one for each rater who saw it).

    1 is perfect, 0 is chance; None where fewer than two values can be paired or all values are the same.
    """
    coincidences: dict[tuple[Any, Any], float] = defaultdict(float)
    for values in units:
        if len(values) > 1:
            for (i, a), (j, b) in itertools.product(enumerate(values), repeat=2):
                if i != j:
                    coincidences[a, b] += 1 / (len(values) - 1)
    totals: dict[Any, float] = defaultdict(float)
    for (a, _), count in coincidences.items():
        totals[a] += count
    n = sum(totals.values())
    expected = sum(totals[a] * totals[b] * difference(a, b) for a, b in itertools.product(totals, repeat=2))
    if n < 2 or expected == 0:
        return None
    observed = sum(count * difference(a, b) for (a, b), count in coincidences.items())
    return 1 - (n - 1) * observed / expected


# --- judgments ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Error:
    """An error span in the source or in the run's target."""

    side: Side
    start: int
    end: int
    severity: str
    category: str


@dataclass(frozen=True, slots=True)
class Judgment:
    """What one person said of one segment: None or empty where nothing."""

    reviewer: str
    status: str | None
    score: float | None
    decisions: Mapping[str, str]
    errors: tuple[Error, ...]


@dataclass(frozen=True, slots=True)
class Twice:
    """A segment that was judged at least twice; `lengths` of source and target in code points."""

    id: str
    lengths: tuple[int, int]
    judgments: tuple[Judgment, ...]


def twice(review: Review) -> list[Twice]:
    """The segments of a review that several people judged apart."""
    with review.lock:
        review.refresh()
        by_segment: dict[int, dict[str, list[Event]]] = {}
        for event in review.db.events():
            by_segment.setdefault(event.segment, {}).setdefault(event.layer, []).append(event)
    out = []
    for index, layers in sorted(by_segment.items()):
        record = review.records[index]
        found = [
            judgment
            for layer, events in sorted(layers.items())
            if (judgment := _judgment(record, _before_settled(events), layer))
        ]
        if len(found) > 1:
            lengths = len(record.pair.source_text), len(record.pair.target_text)
            out.append(Twice(record.pair.id, lengths, tuple(found)))
    return out


def _before_settled(events: Sequence[Event]) -> State:
    """The state before a settling took over what somebody had decided: it would agree with itself."""
    settled = [e.group for e in events if e.field == "adjudicated" and e.new is not None]
    kept = [e for e in events if not settled or e.id < min(settled)]
    state = states.EMPTY
    for event in kept:
        state = states.apply(state, event)
    return state


def _judgment(record: Record, state: State, layer: str) -> Judgment | None:
    status, score = state.fields.get("status"), state.value("score")
    decisions = {
        name: entry.value["decision"] for name, entry in state.under("flag:") if entry.value["decision"]
    }
    errors = []
    for k, flag in enumerate(record.flags):
        if decisions.get(f"m{k}") == "confirmed":
            errors += [Error(s.side, s.start, s.end, flag.severity, flag.category) for s in flag.spans]
    machine = record.pair.target_text
    for name, entry in state.under("span:"):
        if decisions.get(name) == "dismissed":
            continue
        value = entry.value
        for span in value["spans"]:
            start, end = span["start"], span["end"]
            if span["side"] == "target" and value["version"]:
                moved = transport(start, end, state.text(machine, value["version"]), machine)
                start, end = moved.start, moved.end
            errors.append(Error(span["side"], start, end, value["severity"], value["category"]))
    value = None if status is None else status.value
    if value is None and score is None and not decisions and not state.under("span:"):
        return None
    people = [
        e.by
        for name, e in state.fields.items()
        if name == "status" or name.startswith(("flag:", "span:", "score"))
    ]
    who = layer or (status.by if status is not None and value else people[0])
    return Judgment(
        who, value, score, {k: v for k, v in decisions.items() if k.startswith("m")}, tuple(errors)
    )


# --- the report -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Spans:
    """Characters that both marked: precision and recall take the first reviewer for the truth."""

    precision: float
    recall: float
    f1: float


@dataclass(frozen=True, slots=True)
class PairAgreement:
    """Two reviewers: how many segments both judged, and how far they agree (None: not measurable)."""

    first: str
    second: str
    segments: int
    verdicts: int
    verdicts_same: float | None
    verdicts_kappa: float | None
    flags: int
    flags_same: float | None
    flags_kappa: float | None
    scores: int
    scores_difference: float | None
    spans: Spans | None
    by_category: Mapping[str, Spans] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Agreement:
    """All reviewers together (Krippendorff's alpha), and every two of them."""

    reviewers: tuple[str, ...]
    segments: int
    verdicts_alpha: float | None
    flags_alpha: float | None
    scores_alpha: float | None
    pairs: tuple[PairAgreement, ...]

    def as_dict(self) -> dict[str, Any]:
        """JSON values."""
        return asdict(self)


def measure(units: Sequence[Twice]) -> Agreement:
    """The agreement over segments that were judged twice, of one review or of several."""
    reviewers = sorted({j.reviewer for unit in units for j in unit.judgments})
    flags = {name for u in units for j in u.judgments for name in j.decisions}
    flagged = [
        [j.decisions[name] for j in u.judgments if name in j.decisions]
        for u in units
        for name in sorted(flags)
    ]
    return Agreement(
        tuple(reviewers),
        len(units),
        krippendorff_alpha([[j.status for j in u.judgments if j.status] for u in units]),
        krippendorff_alpha(flagged),
        krippendorff_alpha([[j.score for j in u.judgments if j.score is not None] for u in units], interval),
        tuple(
            pair for a, b in itertools.combinations(reviewers, 2) if (pair := _pair(a, b, units)) is not None
        ),
    )


def _pair(first: str, second: str, units: Sequence[Twice]) -> PairAgreement | None:
    both: list[tuple[Twice, Judgment, Judgment]] = []
    for unit in units:
        mine = {j.reviewer: j for j in unit.judgments}
        if first in mine and second in mine:
            both.append((unit, mine[first], mine[second]))
    if not both:
        return None
    verdicts = [(a.status, b.status) for _, a, b in both if a.status and b.status]
    flags = [
        (a.decisions[name], b.decisions[name])
        for _, a, b in both
        for name in sorted(a.decisions.keys() & b.decisions.keys())
    ]
    gaps = [abs(a.score - b.score) for _, a, b in both if a.score is not None and b.score is not None]
    categories = sorted({e.category for _, a, b in both for e in (*a.errors, *b.errors)})
    return PairAgreement(
        first,
        second,
        len(both),
        len(verdicts),
        _same(verdicts),
        cohen_kappa(verdicts),
        len(flags),
        _same(flags),
        cohen_kappa(flags),
        len(gaps),
        sum(gaps) / len(gaps) if gaps else None,
        _spans(both, None),
        {c: spans for c in categories if (spans := _spans(both, c)) is not None},
    )


def _same(pairs: Sequence[tuple[Hashable, Hashable]]) -> float | None:
    return sum(a == b for a, b in pairs) / len(pairs) if pairs else None


def _spans(both: Sequence[tuple[Twice, Judgment, Judgment]], category: str | None) -> Spans | None:
    from tqpipe.training.quality_metrics import span_f1

    gold, found, lengths = [], [], []
    for unit, a, b in both:
        for side, length in zip(("source", "target"), unit.lengths, strict=True):
            marked = [
                [
                    (e.start, e.end, "minor" if e.severity == "minor" else "major")
                    for e in judgment.errors
                    if e.side == side and category in (None, e.category)
                ]
                for judgment in (a, b)
            ]
            gold.append(marked[0])
            found.append(marked[1])
            lengths.append(length)
    if not any(gold) and not any(found):
        return None
    return Spans(*span_f1(gold, found, lengths))
