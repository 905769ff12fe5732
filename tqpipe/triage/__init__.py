"""Scores, flags and context -> one calibrated risk and a verdict; and why.

`risk` is the probability that a person would change the target, calibrated on news in which half of the
segments have an error. The verdict's thresholds come from a budget, the share of good segments that may be
called so (`[triage] budget`), not from the risk's scale; good text in a language pair that looks riskier than into
English has the difference taken off first. A pair that is for review anyway is broken where a
critical flag is sure (a quotation that lost its words, a message without its branches), and no worse than for review
where only flags that the user made minor bring the risk to where broken begins. What a person accepts as it stands is
ok, whatever its risk.

A pair with one empty side was left out, added, or missed by the aligner: there is nothing to read and
nothing to learn from, so its risk is that of the flags it has, taken as independent witnesses: one major flag
is enough for review. Sentences that one side has in a row are witnesses of each other: the aligner may miss
one, hardly two. Where no rules ran, that a side is empty is all that is known, and it is for review.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from tqpipe import facts
from tqpipe.config import TriageConfig
from tqpipe.triage.features import Document, Item, features, made_minor
from tqpipe.triage.model import CHANGED, Model, shared
from tqpipe.types import Flag, Run, TqpipeError, Verdict, wrecks

__all__ = [
    "EMPTY",
    "ONE_SIDED",
    "WITNESS",
    "Item",
    "Judgement",
    "Reason",
    "beside",
    "explain",
    "items_of",
    "judge",
    "made_minor",
    "manifest",
    "thresholds",
    "version",
]

#: How sure a right flag of each severity makes it that a person would change a pair with one side.
WITNESS = {"minor": 0.25, "major": 0.8, "critical": CHANGED}
#: What a side that is empty says where no rules ran that could tell a lost sentence from a scrap of a page: as much as
#: a sure major flag.
EMPTY = 0.95 * WITNESS["major"]
#: The variant that pairs with one side are judged by.
ONE_SIDED = "shape+rules"


@dataclass(frozen=True, slots=True)
class Judgement:
    """`variant` names the blocks of evidence that the risk comes from; "flags" for a pair with one side."""

    risk: float
    verdict: Verdict
    variant: str


@dataclass(frozen=True, slots=True)
class Reason:
    """What one feature adds to the log-odds of the risk, with its value; a positive one speaks against the pair."""

    name: str
    value: float
    adds: float


def judge(items: Sequence[Item], config: TriageConfig, model: Model | None = None) -> list[Judgement]:
    """Risk and verdict of every pair of a document, in order."""
    model = model or shared()
    _valid(config)
    document = Document.of(items)
    return [
        _judge(item, document, config, model, [flag for _, flag in beside(items, at)])
        for at, item in enumerate(items)
    ]


def beside(items: Sequence[Item], at: int) -> list[tuple[str, Flag]]:
    """The sure flags of the pairs right before and behind one with one side, where an aligner left these alone, too,
    each with its pair's id. They add to what is known of the pair where it has a sure flag, and say nothing by
    themselves.
    """
    if not any(map(wrecks, items[at].flags)):
        return []
    pair = items[at].pair
    if (pair.source and pair.target) or pair.alignment.confidence is None:
        return []
    near = [items[k] for k in (at - 1, at + 1) if 0 <= k < len(items)]
    alike = [
        n
        for n in near
        if bool(n.pair.source) == bool(pair.source) and bool(n.pair.target) == bool(pair.target)
    ]
    return [(item.pair.id, flag) for item in alike for flag in item.flags if wrecks(flag)]


def _valid(config: TriageConfig) -> None:
    for name in ("budget", "broken_budget"):
        value = getattr(config, name)
        if not 0.0 <= value <= 1.0:
            raise TqpipeError(f"[triage] {name} is {value}; it is a share of good segments, from 0 to 1")


def _judge(
    item: Item, document: Document, config: TriageConfig, model: Model, near: Sequence[Flag]
) -> Judgement:
    if not (item.pair.source and item.pair.target):
        risk = _witnesses([*item.flags, *near]) if item.ruled else EMPTY
        variant, name = model.variants[ONE_SIDED], "flags"
    else:
        known = features(item, document)
        variant = model.variant(known)
        risk, name = variant.risk(known, item.langs), variant.name
    risk = round(risk, 4)
    review, broken = variant.threshold(config.budget), variant.threshold(config.broken_budget)
    verdict: Verdict = "broken" if risk >= broken else "review" if risk >= review else "ok"
    if verdict == "broken" and any(map(made_minor, item.flags)):
        graver = replace(item, flags=[flag for flag in item.flags if not made_minor(flag)])
        if _judge(graver, document, config, model, near).risk < broken:
            verdict = "review"
    if verdict == "review" and any(map(wrecks, item.flags)):
        verdict = "broken"
    if item.accepted:
        verdict = "ok"
    return Judgement(risk, verdict, name)


def _witnesses(flags: Sequence[Flag]) -> float:
    fine = 1.0
    for flag in flags:
        if flag.waived is None:
            fine *= 1.0 - WITNESS[flag.severity] * flag.confidence
    return 1.0 - fine


def thresholds(config: TriageConfig) -> dict[str, dict[str, float]]:
    """Variant -> the risks from which on a pair is for review, and broken."""
    return {
        name: {
            "review": round(variant.threshold(config.budget), 4),
            "broken": round(variant.threshold(config.broken_budget), 4),
        }
        for name, variant in shared().variants.items()
    }


def version() -> str:
    """The version of the triage model, for the manifest and the signature."""
    return shared().version


def manifest(config: TriageConfig, quality: str | None) -> dict[str, object]:
    """How verdicts came about: thresholds in force, and whether the risk was calibrated with this quality model."""
    fitted = shared().quality
    same = quality is None or quality.split(":")[0] == fitted.split(":")[0]
    return {"thresholds": thresholds(config), "fitted_with": fitted, "calibrated": same}


def items_of(run: Run) -> list[Item]:
    """The pairs of a stored run as `judge` and `explain` take them."""
    versions = run.manifest.get("versions")
    ruled = bool(versions.get("checks")) if isinstance(versions, Mapping) else True
    return [
        Item(r.pair, r.scores, facts.apart(r.flags), r.quality, ruled, run.langs, r.accepted is not None)
        for r in run.records
    ]


def explain(items: Sequence[Item], index: int) -> tuple[str, float, tuple[Reason, ...]]:
    """Why pair `index` of a document has its risk: the variant, the log-odds to start from, and the reasons.

    Reasons come strongest first. Start and reasons add up to the log-odds of the risk. A pair with one side
    has none: its flags are the reason, and those `beside` it.
    """
    item = items[index]
    if not (item.pair.source and item.pair.target):
        return "flags", 0.0, ()
    known = features(item, Document.of(items))
    variant = shared().variant(known)
    start, adds = variant.contributions(known, item.langs)
    reasons = [Reason(name, known.get(name, 0.0), v) for name, v in adds.items()]
    return variant.name, start, tuple(sorted(reasons, key=lambda r: -abs(r.adds)))
