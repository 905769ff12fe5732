"""What triage knows of a pair, as named numbers, in four blocks: shape, rules, encoder, quality.

The shape (lengths, how it was aligned) is always there. The others are there where they ran and could read
the pair; nothing is put in their place where not: there is a model of its own for what was run (see
`tqpipe.triage.model`). A flag counts by its severity, category, confidence and sides, never by its check's
name: checks come and go, and one that the model has never seen must count as much as one it has.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from tqpipe.triage.model import SURE_CONTRAST, SURE_FLAG
from tqpipe.types import (
    CERTAIN,
    DOUBTED,
    LOWERED,
    MODEL,
    SEVERITIES,
    UNANSWERED,
    Flag,
    Pair,
    Quality,
    Side,
    TokenQuality,
)

#: Pairs that a document must have before its medians mean something.
ENOUGH = 8
#: How much a flag says, by severity: user-set severities move the risk through these.
WEIGHT = {"minor": 0.3, "major": 1.0, "critical": 1.6}
_SURE = 0.98
#: Log-odds by which a change of one word may make a pair sounder without saying much.
_SOME_GAIN = 1.0
#: Kinds of contrasts whose words come from the lexicon: tried, and found, far more often than the others.
_BY_LEXICON = ("translation", "omission")
#: Flags that no score of a model outvotes: from this confidence on. A slip that is this sure (a word twice in a row, a
#: word that is none) is small, but nobody would leave it; a graver flag that the user calls minor stays what they say.
SURE_ALONE = {"minor": 0.9, "major": 0.7, "critical": 0.7}
_SURE_FLAG = SURE_FLAG.removeprefix("rules/")
#: By side, what a doubted word is called for which the other side has no word (`checks.doubted`); from how far above
#: the log-odds where doubts begin more doubt says no more.
_UNANSWERED: dict[Side, str] = {"source": "lost word", "target": "added word"}
_DOUBT_ENOUGH = 4.0
#: How sure a contrast is that gains so much (`types.CERTAIN`), or a doubted word that stands for another of its kind
#: that is doubted, too (`checks.doubted`: 1 in 1,000 good pairs has such two).
_SURE_SO = 0.75


@dataclass(frozen=True, slots=True)
class Item:
    """A pair with what the stages before triage found out about it; `ruled`: whether the rules ran; `langs`: codes of
    the two languages, "" where they are not known; `accepted`: whether a person accepts the pair as it stands.
    """

    pair: Pair
    scores: Mapping[str, float | None]
    flags: Sequence[Flag]
    quality: Quality | None
    ruled: bool = True
    langs: tuple[str, str] = ("", "")
    accepted: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """Medians over a document's two-sided pairs, None where they are too few: length ratio, quality, log-odds of broken
    and of the worst target word, adequacy. The quality model may doubt a whole language, or a way of translating.
    """

    length: float | None = None
    quality: float | None = None
    broken: float | None = None
    word: float | None = None
    adequacy: float | None = None

    @classmethod
    def of(cls, items: Sequence[Item]) -> Document:
        """The medians of a document; of a small one there are none."""
        if len(items) < ENOUGH:
            return cls()
        both = [i for i in items if i.pair.source and i.pair.target]
        read = [i.quality for i in both if i.quality is not None]
        columns: tuple[list[float], ...] = (
            [_length(i.pair) for i in both],
            [q.quality for q in read if q.quality is not None],
            [_logit(q.broken) for q in read if q.broken is not None],
            [_worst(q.target) for q in read],
            [v for i in both if (v := i.scores.get("adequacy")) is not None],
        )
        return cls(*map(_median, columns))


def _median(values: Sequence[float]) -> float | None:
    return median(values) if len(values) >= ENOUGH else None


def _length(pair: Pair) -> float:
    """Log of target over source length in characters, drawn to 0 for short texts."""
    return math.log((len(pair.target_text) + 6) / (len(pair.source_text) + 6))


def own_confidence(flag: Flag) -> float:
    """What the rule alone gave the flag; 0 for a flag that only the quality model made."""
    if flag.check == MODEL:
        return 0.0
    found = flag.evidence.get(MODEL)
    alone = found.get("alone") if isinstance(found, Mapping) else None
    return min(1.0, max(0.0, float(alone))) if isinstance(alone, int | float) else flag.confidence


def features(item: Item, document: Document) -> dict[str, float]:
    """Every feature of a pair by name, "block/name"."""
    rules = _rules(item) if item.ruled else {}
    return {**_shape(item.pair, document), **rules, **_encoder(item, document), **_quality(item, document)}


def _rules(item: Item) -> dict[str, float]:
    out: dict[str, float] = {"flags": 0.0}
    for flag in item.flags:
        confidence = own_confidence(flag)
        if flag.waived is not None or not confidence:
            continue
        strength = -math.log(1.0 - min(_SURE, confidence))
        weighted = WEIGHT[flag.severity] * strength
        out["flags"] += weighted
        # Cumulative, so that a higher severity of the user's own cannot lower the risk.
        for least in SEVERITIES[: SEVERITIES.index(flag.severity) + 1]:
            name = "severity from " + least
            out[name] = out.get(name, 0.0) + strength
        if confidence >= SURE_ALONE[flag.severity] and not made_minor(flag):
            out[_SURE_FLAG] = max(out.get(_SURE_FLAG, 0.0), confidence)
        for name in ("worst flag", "category:" + flag.category):
            out[name] = max(out.get(name, 0.0), weighted)
    return {"rules/" + name: value for name, value in out.items()}


def made_minor(flag: Flag) -> bool:
    """Whether a flag is minor because the user says so."""
    return flag.severity == "minor" and LOWERED in flag.evidence


def _shape(pair: Pair, document: Document) -> dict[str, float]:
    out: dict[str, float] = {}
    length = _length(pair) - (document.length if document.length is not None else 0.0)
    out["longer"], out["shorter"] = max(0.0, length), max(0.0, -length)
    out["size"] = math.log1p(len(pair.target_text))
    alignment = pair.alignment
    out["joined"] = float(max(len(pair.source), len(pair.target)) - 1)
    out["moved"] = float(alignment.moved)
    if alignment.confidence is not None:
        out["doubtful bead"] = 1.0 - alignment.confidence
    return {"shape/" + name: value for name, value in out.items()}


_ENCODER = ("adequacy", "cosine", "source_coverage", "target_coverage")


def _encoder(item: Item, document: Document) -> dict[str, float]:
    values = {name: v for name in _ENCODER if (v := item.scores.get(name)) is not None}
    if len(values) < len(_ENCODER):
        return {}
    if document.adequacy is not None:
        values["adequacy against the document"] = values["adequacy"] - document.adequacy
    return {"encoder/" + name: value for name, value in values.items()}


def _quality(item: Item, document: Document) -> dict[str, float]:
    found = item.quality
    if found is None or found.quality is None or found.broken is None:
        return {}
    target = [w for w in found.target if w.text[:1].isalnum()] or list(found.target)
    errors = sorted((w.error for w in found.target), reverse=True)
    broken, worst = _logit(found.broken), _worst(found.target)
    values = {
        "quality": found.quality,
        "broken": broken,
        "worst word": worst,
        "second word": _logit(errors[1]) if len(errors) > 1 else 0.0,
        "worst source word": _worst(found.source),
        "worst gap": _logit(max((w.missing for w in found.target), default=0.0)),
        "worst edit": _logit(max((w.bad for w in found.target), default=0.0)),
        "edited": sum(w.bad for w in target) / max(len(target), 1),
        "wrong": sum(w.error for w in target) / max(len(target), 1),
        "spans": float(len(found.spans)),
    }
    if document.quality is not None:
        values["quality against the document"] = found.quality - document.quality
    if document.broken is not None and document.word is not None:
        values["broken against the document"] = broken - document.broken
        values["worst word against the document"] = worst - document.word
    for name in ("contrast", *_BY_LEXICON):
        gains = [c.gain for c in found.contrasts if name == (c.kind if c.kind in _BY_LEXICON else "contrast")]
        values[name] = max(0.0, max(gains, default=0.0) - _SOME_GAIN)
    for side, name in _UNANSWERED.items():
        doubts = (_doubt(row["probability"], side) for row in _unanswered(item.flags) if row["side"] == side)
        values[name] = max(doubts, default=0.0)
    if any(map(_shown_for_sure, item.flags)) or _exchanged(item.flags):
        values[SURE_CONTRAST.removeprefix("quality/")] = _SURE_SO
    agreed = [f for f in item.flags if f.waived is None and f.check != MODEL and MODEL in f.evidence]
    values["agrees with a rule"] = max((WEIGHT[f.severity] * f.confidence for f in agreed), default=0.0)
    return {"quality/" + name: value for name, value in values.items()}


def _unanswered(flags: Sequence[Flag]) -> Iterator[Mapping[str, Any]]:
    """Doubted words for which the other side has none; not those in flags that the user waives, or calls minor."""
    for flag in flags:
        rows = flag.evidence.get(UNANSWERED)
        if flag.waived is None and not made_minor(flag) and isinstance(rows, Sequence):
            yield from rows


def _exchanged(flags: Sequence[Flag]) -> bool:
    """Whether a doubted word stands for another of its kind that is doubted, too, and neither has an answer."""
    return any(row.get("exchanged", False) for row in _unanswered(flags))


def _doubt(probability: float, side: Side) -> float:
    """1 to 3 by how much a word of a side is doubted, from where doubts begin; 0 below."""
    above = _logit(probability) - _logit(DOUBTED[side])
    return 1.0 + 0.5 * min(_DOUBT_ENOUGH, above) if above >= 0 else 0.0


def _shown_for_sure(flag: Flag) -> bool:
    """Whether a flag has a contrast that gains so much; not one that the user waives, or calls minor."""
    view = flag.evidence if flag.check == MODEL else flag.evidence.get(MODEL)
    shown = view.get("contrast") if isinstance(view, Mapping) else None
    if flag.waived is not None or made_minor(flag) or not isinstance(shown, Mapping):
        return False
    gain = shown.get("gain")
    return isinstance(gain, int | float) and gain >= CERTAIN


def _worst(words: Sequence[TokenQuality]) -> float:
    """The log-odds of the word that is likeliest an error."""
    return _logit(max((w.error for w in words), default=0.0))


def _logit(p: float) -> float:
    p = min(1.0 - 1e-4, max(1e-4, p))
    return math.log(p / (1.0 - p))
