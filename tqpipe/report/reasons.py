"""Why a pair has its risk and its verdict, as lines for a person: what was found, and what each figure adds."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence

from tqpipe import triage
from tqpipe.facts import apart, under
from tqpipe.report import unflagged
from tqpipe.report.cells import SIDE_NAMES, shorten
from tqpipe.report.visible import one_line
from tqpipe.triage import Reason
from tqpipe.triage.model import SURE_CONTRAST, SURE_FLAG
from tqpipe.types import SURE, Flag, Record, wrecks

#: Contributions that are listed one by one; the others are summed up.
MOST = 12


def lines(
    record: Record,
    variant: str,
    start: float,
    reasons: Sequence[Reason],
    thresholds: Mapping[str, Mapping[str, float]],
    beside: Sequence[tuple[str, Flag]] = (),
) -> Iterator[str]:
    """What `tqpipe explain` prints. `thresholds` are the run's, by variant; the rest is what `triage.explain` gave and,
    for a pair with one side, `triage.beside`.

    The contributions add up to the total as they are printed, rounded: "others" holds what rounding leaves.
    """
    yield f"Pair {one_line(record.pair.id)}: risk {record.risk:.3f}, {record.shown_verdict}"
    limits = thresholds.get(triage.ONE_SIDED if variant == "flags" else variant)
    if limits:
        yield f"Review from {limits['review']:.3f}, broken from {limits['broken']:.3f}."
        yield from _beyond_risk(record, limits)
    if record.accepted is not None:
        yield f"A person accepts it as it stands: {one_line(record.accepted)}"
    yield ""
    for side, label in SIDE_NAMES.items():
        text = one_line(record.pair.text(side))
        yield f"{label}: {shorten(text, 400) if text else '(nothing)'}"
    yield ""
    for flag in record.flags:
        yield from _flag(flag, record)
        yield from _also(flag)
    if not record.flags:
        yield "No check objects."
    if record.verdict != "ok" and (waived := unflagged.waived(record)):
        # What a waiver of a flag leaves, and the way out of it.
        yield f"{waived}, and what is waived does not count: what remains is what the scores say of the whole."
        yield "tqpipe waive RUN PAIR '*' accepts the pair as it stands."
    yield ""
    yield from _witnesses(record, beside) if variant == "flags" else _sum(record, variant, start, reasons)


def _beyond_risk(record: Record, limits: Mapping[str, float]) -> Iterator[str]:
    """Where the verdict is another than the risk alone makes it."""
    sure = list(dict.fromkeys(flag.check for flag in record.flags if wrecks(flag)))
    if record.verdict == "broken" and record.risk < limits["broken"] and sure:
        names = one_line(", ".join(sure))
        yield f"Broken all the same: for review anyway, and a critical finding is {SURE:.0%} sure or more ({names})."

    minor = list(dict.fromkeys(flag.check for flag in apart(record.flags) if triage.made_minor(flag)))
    if record.verdict == "review" and record.risk >= limits["broken"] and minor:
        names = one_line(", ".join(minor))
        yield f"For review all the same: without what the configuration makes minor ({names}) the risk is below that."


def _flag(flag: Flag, record: Record) -> Iterator[str]:
    waived = f" (waived: {one_line(flag.waived)})" if flag.waived is not None else ""
    yield f"{flag.severity} {one_line(flag.check)}, {flag.confidence:.0%} sure: {one_line(flag.message)}{waived}"
    for side, label in SIDE_NAMES.items():
        text = record.pair.text(side)
        words = [
            shorten(one_line(text[s.start : s.end]), 160)
            for s in flag.spans
            if s.side == side and s.start < s.end
        ]
        if words:
            yield f"    {label}: " + " … ".join(f"“{w}”" for w in words)


def _also(flag: Flag) -> Iterator[str]:
    for one in under(flag):
        yield f"    also {one_line(one.check)}: {one_line(one.message)}"


def _witnesses(record: Record, beside: Sequence[tuple[str, Flag]]) -> Iterator[str]:
    """The risk of a pair with one side, from its flags, and from those of sentences that are missing beside it."""
    if not record.flags and record.risk == round(triage.EMPTY, 4):
        yield "One side is empty, so there is nothing to read, and no rules ran: that alone makes the risk."
        return
    yield "One side is empty, so there is nothing to read: the risk is that of the flags, as independent witnesses."
    if beside:
        yield "Sentences in a row that one side lacks are witnesses of each other: an aligner may miss one, hardly two."
    counted = [("", flag) for flag in apart(record.flags) if flag.waived is None] + list(beside)
    for id, flag in counted:
        share = triage.WITNESS[flag.severity]
        yield (
            f"  {share * flag.confidence:5.3f}  {one_line(flag.check)}{f' of pair {one_line(id)}' if id else ''}: "
            f"{share:.2f} for a right {flag.severity} flag, times {flag.confidence:.0%} sure"
        )
    if len(counted) > 1:
        product = " × ".join(f"(1 − {triage.WITNESS[f.severity] * f.confidence:.3f})" for _, f in counted)
        yield f"  {record.risk:5.3f}  = 1 − {product}"
    elif not counted:
        yield "  0.000  no flag counts"


def _sum(record: Record, variant: str, start: float, reasons: Sequence[Reason]) -> Iterator[str]:
    yield "What makes the risk (log-odds: they add up, 0 is a risk of one half, and each +0.7 doubles the odds):"
    total = round(start + sum(r.adds for r in reasons), 2)
    shown = [(round(start, 2), f"to start from, where {_known(variant)} known")]
    shown += [(round(r.adds, 2), said(r)) for r in reasons[:MOST]]
    rest = round(total - sum(adds for adds, _ in shown), 2)
    if len(reasons) > MOST or rest:
        left = len(reasons) - MOST
        shown.append((rest, f"{left} others, each smaller" if left > 0 else "rounding"))
    for adds, what in shown:
        yield f"  {adds:+6.2f}  {what}"
    # Scores are stored rounded, so that the sum may differ from the risk in its third place.
    yield f"  {total:+6.2f}  = risk {record.risk:.3f}"


def _known(variant: str) -> str:
    names = {"shape": "lengths", "rules": "rules", "encoder": "encoder", "quality": "quality model"}
    blocks = [names.get(block, block) for block in variant.split("+")]
    return f"{', '.join(blocks[:-1])} and {blocks[-1]} are" if len(blocks) > 1 else f"{blocks[0]} alone are"


def said(reason: Reason) -> str:
    """A feature with its value, in words."""
    block, name = reason.name.split("/", 1)
    if name.startswith("category:"):
        kind = name.removeprefix("category:")
        return (
            f"rules: a finding of the kind {kind}, strength {reason.value:.1f}"
            if reason.value
            else f"rules: no {kind}"
        )
    words = _WORDS.get(reason.name)
    block = "lengths" if block == "shape" else block
    return (
        f"{block}: {name.replace('_', ' ')} {reason.value:.3g}"
        if words is None
        else f"{block}: {words(reason.value)}"
    )


def _odds(what: str) -> Callable[[float], str]:
    return lambda v: f"{what}, {1 / (1 + math.exp(-v)):.0%}"


def _strength(what: str, none: str) -> Callable[[float], str]:
    return lambda v: f"{what}, strength {v:.1f}" if v else none


_WORDS: dict[str, Callable[[float], str]] = {
    "shape/longer": lambda v: f"{math.expm1(v):.0%} longer than usual in this document",
    "shape/shorter": lambda v: f"{-math.expm1(-v):.0%} shorter than usual in this document",
    "shape/size": lambda v: f"{math.expm1(v):.0f} characters in the translation",
    "shape/joined": lambda v: f"{v:.0f} more sentences than one on a side",
    "shape/moved": lambda v: "stands elsewhere than its neighbours" if v else "stands in its place",
    "shape/doubtful bead": lambda v: f"the alignment is {v:.0%} in doubt",
    "rules/flags": _strength("all findings together", "no rule found anything"),
    "rules/worst flag": _strength("the worst finding", "no finding, so no worst one"),
    "rules/severity from minor": _strength("findings of any severity", "no finding of any severity"),
    "rules/severity from major": _strength("major and critical findings", "no major or critical finding"),
    "rules/severity from critical": _strength("critical findings", "no critical finding"),
    SURE_CONTRAST: lambda v: (
        "far sounder with another word, or a doubted word that stands for another, which nothing outvotes"
    ),
    SURE_FLAG: lambda v: f"a finding that is {v:.0%} sure by itself, which nothing outvotes",
    "encoder/source_coverage": lambda v: f"source words with a counterpart, {v:.0%}",
    "encoder/target_coverage": lambda v: f"translated words with a counterpart, {v:.0%}",
    "encoder/adequacy": lambda v: f"adequacy {v:.2f} of 1",
    "encoder/cosine": lambda v: f"likeness of meaning {v:.2f} of 1",
    "encoder/adequacy against the document": lambda v: f"adequacy {v:+.2f} against the document's median",
    "quality/quality": lambda v: f"score {v:.0f} of 100",
    "quality/broken": _odds("the pair is broken"),
    "quality/worst word": _odds("the worst word is wrong"),
    "quality/second word": _odds("the second worst word is wrong"),
    "quality/worst source word": _odds("the worst source word is lost or mistranslated"),
    "quality/worst gap": _odds("something is missing at the worst place"),
    "quality/worst edit": _odds("the worst word would be edited"),
    "quality/edited": lambda v: f"{v:.0%} of the words would likely be edited",
    "quality/wrong": lambda v: f"{v:.0%} of the words are likely wrong",
    "quality/spans": lambda v: f"{v:.0f} suspected spans",
    "quality/quality against the document": lambda v: f"score {v:+.0f} against the document's median",
    "quality/broken against the document": lambda v: (
        f"log-odds of broken {v:+.1f} against the document's median"
    ),
    "quality/worst word against the document": lambda v: (
        f"log-odds of the worst word {v:+.1f} against the median"
    ),
    "quality/contrast": lambda v: (
        f"log-odds of broken {-v - 1:+.1f} with another word"
        if v
        else "no other word was read that suits better"
    ),
    "quality/translation": lambda v: (
        f"log-odds of broken {-v - 1:+.1f} with the translation of another word"
        if v
        else "no translation of another word suits better"
    ),
    "quality/omission": lambda v: (
        f"log-odds of broken {-v - 1:+.1f} with a translation of a word that seems lost"
        if v
        else "no word that seems lost makes it sounder"
    ),
    "quality/lost word": lambda v: (
        "a doubted source word is named nowhere in the translation"
        if v
        else "no doubted source word without a counterpart"
    ),
    "quality/added word": lambda v: (
        "a doubted word is named nowhere in the source" if v else "no doubted word without a counterpart"
    ),
    "quality/agrees with a rule": lambda v: "agrees with a rule" if v else "agrees with no rule",
}
