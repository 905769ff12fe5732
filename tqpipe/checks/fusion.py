"""Spans of the quality model as flags, one flag where a rule and the model see the same thing.

A rule knows what is wrong and the model how likely something is. Where their spans meet, the rule's flag
stays, with its name, category, severity and spans, and the model's view goes into its evidence:

    "model": {"probability": .83, "alone": .7, "spans": [{"side": "target", "start": 4, "end": 9, ...}]}

with the `contrast` that shows it, if one does (see `scoring.quality_contrast`). `alone` is the rule's own confidence.
Both are taken as independent witnesses, so the flag's confidence is 1 - (1 - rule) (1 - model). What no rule sees
becomes a flag of the check "model" where the model is sure enough (ALONE), a serious one only where it is surer still
(SERIOUS), or a contrast shows it beyond doubt: without that every third sound pair would have one. Spans of both sides
whose words are linked are one finding. A word that the model hardly doubts, and for which the other side has no word,
is told too (checks/doubted.py). What becomes no flag stays in `Quality.spans` and counts in the risk through the
quality model's own figures.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from tqpipe import quality_rows
from tqpipe.checks import _model_kind, doubted
from tqpipe.types import (
    CERTAIN,
    MODEL,
    SEVERITIES,
    Contrast,
    ErrorSpan,
    Flag,
    Pair,
    Places,
    Quality,
    Span,
    meet,
)

#: From this probability on a span of the model alone is a flag: on NTREX documents of even number, ca and es -> en,
#: 13 % of sound pairs have one and 84 % of those with a planted error (`accuracy.py quality --parts alone`).
ALONE = 0.7
#: From here on it may be major or critical: 13 in 1,000 of those sound pairs have one, 46 % of the planted errors.
SERIOUS = 0.99
#: Words of the source that are this near (code points) to each other, and have no counterpart, were lost together.
NEAR = 40
#: Of its worst word's probability of an error, what the words at a span's edges have at least.
_EDGE = 0.7
#: The check of negations: what it finds has often no place in the translation.
DENIAL = "polarity"
#: No finding is sure.
_MOST = 0.99


def with_model(
    flags: Sequence[Flag], quality: Quality | None, pair: Pair, links: Places = (),
    langs: tuple[str, str] = ("und", "und"),
) -> list[Flag]:  # fmt: skip
    """The rules' flags and the model's, merged where they overlap; the rules' order, then the model's. `langs`: the
    languages of source and target, for what kind of error a flag of the model alone is.
    """
    if quality is None:
        return list(flags)
    return doubted.told(_with_spans(flags, quality, pair, links, langs), quality, pair, langs)


def _with_spans(
    flags: Sequence[Flag], quality: Quality, pair: Pair, links: Places, langs: tuple[str, str]
) -> list[Flag]:
    if not quality.spans:
        return list(flags)
    groups = _groups(quality.spans, links)
    out = []
    used: set[int] = set()
    for flag in flags:
        mine = [
            k
            for k, group in enumerate(groups)
            if meet(flag.spans, group) or _same_denial(flag, group, quality)
        ]
        used.update(mine)
        out.append(_merged(flag, [s for k in mine for s in groups[k]], quality, pair) if mine else flag)
    left = _joined([group for k, group in enumerate(groups) if k not in used])
    return out + [
        _alone(group, quality, pair, links, langs)
        for group in left
        if max(s.probability for s in group) >= ALONE
    ]


def _same_denial(flag: Flag, group: Sequence[ErrorSpan], quality: Quality) -> bool:
    """Whether a rule says that a negation is lost, and the model where in the translation it would stand: their places
    do not meet.
    """
    if flag.check != DENIAL:
        return False
    contrast = _contrast(group, quality)
    return contrast is not None and contrast.kind == "negation"


def _groups(spans: Sequence[ErrorSpan], links: Places) -> list[list[ErrorSpan]]:
    """Spans of the target, each with the spans of the source that word links tie to it; the others alone."""
    targets = [[s] for s in spans if s.side == "target"]
    rest = []
    for span in (s for s in spans if s.side == "source"):
        for group in targets:
            first = group[0]
            if any(
                a < span.end and span.start < b and c < first.end and first.start < d for a, b, c, d in links
            ):
                group.append(span)
                break
        else:
            rest.append([span])
    return targets + rest


def _joined(groups: Sequence[list[ErrorSpan]]) -> list[list[ErrorSpan]]:
    """Those of the source alone joined where they are near each other: a reader looks at one place once."""
    out: list[list[ErrorSpan]] = []
    for group in sorted(groups, key=lambda g: (g[0].side == "source", g[0].start)):
        last = out[-1][-1] if out and out[-1][0].side == "source" else None
        if last is not None and group[0].start - last.end <= NEAR:
            out[-1].extend(group)
        else:
            out.append(list(group))
    return out


def _merged(flag: Flag, spans: Sequence[ErrorSpan], quality: Quality, pair: Pair) -> Flag:
    probability = max(s.probability for s in spans)
    shown = _contrast(spans, quality)
    view = {
        "probability": round(probability, 4),
        "alone": flag.confidence,
        "spans": quality_rows.span_rows(spans, pair),
        **_shown(shown, pair),
    }
    both = min(max(_MOST, flag.confidence), 1.0 - (1.0 - flag.confidence) * (1.0 - probability))
    marked = flag.spans
    if flag.check == DENIAL and shown is not None and shown.side not in {s.side for s in marked}:
        marked = (*marked, Span(shown.side, shown.start, shown.end))
    return replace(flag, spans=marked, confidence=round(both, 4), evidence={**flag.evidence, MODEL: view})


def _contrast(spans: Sequence[ErrorSpan], quality: Quality) -> Contrast | None:
    """The change that makes the pair soundest of those that show one of the spans to be an error."""
    here = [c for c in quality.contrasts if c.beyond >= 0 and meet([Span(c.side, c.start, c.end)], spans)]
    return max(here, key=lambda c: c.gain, default=None)


def _shown(contrast: Contrast | None, pair: Pair) -> dict[str, Any]:
    return {} if contrast is None else {"contrast": quality_rows.contrast_row(contrast, pair)}


def _alone(
    group: Sequence[ErrorSpan], quality: Quality, pair: Pair, links: Places, langs: tuple[str, str]
) -> Flag:
    worst = max(group, key=lambda s: s.probability)
    percent = round(100 * worst.probability)
    contrast = _contrast(group, quality)
    certain = contrast is not None and contrast.gain >= CERTAIN
    group = [_core(s, quality) for s in group]
    kind = _model_kind.category(group, pair, links, langs)
    if contrast is not None and kind != _model_kind.OMISSION:
        kind = _model_kind.MISTRANSLATION  # another word would be right
    if contrast is not None:
        message = f"{_said(contrast, pair)} the pair looks sounder to the quality model ({percent} % sure)."
    else:
        message = f"{_model_kind.said(kind, group)}: the quality model is {percent} % sure."
    return Flag(
        MODEL,
        kind,
        max(
            (s.severity for s in group if certain or s.probability >= SERIOUS),
            key=SEVERITIES.index,
            default="minor",
        ),
        min(_MOST, round(worst.probability, 4)),
        tuple(Span(s.side, s.start, s.end) for s in group),
        message,
        {"probability": round(worst.probability, 4), **_shown(contrast, pair)},
    )


def _core(span: ErrorSpan, quality: Quality) -> ErrorSpan:
    """A span without the words at its edges that are much less doubtful than its worst one: what stands beside an
    error is doubted with it.
    """
    tokens = quality.target if span.side == "target" else quality.source
    inside = [w for w in tokens if span.start <= w.start and w.end <= span.end]
    least = _EDGE * max((w.error for w in inside), default=0.0)
    sure = [w for w in inside if w.error >= least]
    return replace(span, start=sure[0].start, end=sure[-1].end) if len(inside) > 1 else span


def _said(contrast: Contrast, pair: Pair) -> str:
    """What a contrast says of the text, to the word "sounder"."""
    text, instead = pair.text(contrast.side)[contrast.start : contrast.end].strip(), contrast.instead.strip()
    if not text:
        return f"Here “{instead}” may be missing: with it"
    if not instead:
        return f"“{text}” may be wrong: without it"
    place = " of the source may be mistranslated" if contrast.side == "source" else " may be wrong"
    return f"“{text}”{place}: with “{instead}” in its place"
