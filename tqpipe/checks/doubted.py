"""Words that the quality model doubts and that the other side has no word for: lost, added, or another thing's.

By itself either says little: a translator leaves out and explains, so that every sixth good segment names something
that the other side does not (lexicon/concept_table.py), and the model doubts a word in every other. Both together are
rarer: of 1,000 good pairs 8 have such a word in the source and 32 in the translation (NTREX documents of even number
into English, on which the tables were mended), or 24 and 42 (the references of the WMT22 critical errors, pt-en); 1 has
two that stand for each other, in both. Where a flag marks the word already, the finding goes into its evidence;
elsewhere it is a flag of the model's:

    "unanswered": [{"side": "source", "text": "hospital", "probability": .31, "exchanged": false}]
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from tqpipe.checks._model_kind import ADDITION, MISTRANSLATION, OMISSION
from tqpipe.checks.lexicon.concept_answers import near, unanswered
from tqpipe.checks.lexicon.concept_table import Named
from tqpipe.checks.reading.texts import composed, given_span
from tqpipe.languages import base_language
from tqpipe.types import (
    DOUBTED,
    MODEL,
    SIDES,
    UNANSWERED,
    Flag,
    Pair,
    Quality,
    Side,
    Span,
    TokenQuality,
    meet,
)

#: By how much the odds of an error rise where a doubted word has no answer.
_ODDS = 8.0
#: How sure a flag of these is when it is major: of good pairs into English one in thirty has one that is not.
_MAJOR = 0.95
#: How sure it is that of two words of one kind without an answer at one place one stands for the other, where the model
#: doubts both, and where it doubts one.
_BOTH, _ONE = 0.95, 0.7
_MOST = 0.99


class Doubted(NamedTuple):
    """A doubted word without an answer; `probability` is the model's, 0..1."""

    named: Named
    span: Span
    text: str
    probability: float


def doubted(quality: Quality, pair: Pair, langs: tuple[str, str]) -> list[list[Doubted]]:
    """All of a pair; together two of which one stands where the other should, the source's last."""
    source, target = ((pair.text(side), base_language(lang)) for side, lang in zip(SIDES, langs, strict=True))
    lost = list(_of("source", source, target, quality.source))
    added = list(_of("target", target, source, quality.target))
    exchanged = [
        [b, a]
        for a in lost
        for b in added
        if (_counts(a) or _counts(b))
        and a.named.may_stand_for(b.named)
        and near(a.span.start, b.span.start, source[0], target[0])
    ]
    worst = max(exchanged, key=lambda two: sum(word.probability for word in two), default=[])
    return [
        *([worst] if worst else []),
        *([word] for word in (*lost, *added) if _counts(word) and word not in worst),
    ]


def _of(
    side: Side, here: tuple[str, str], there: tuple[str, str], tokens: Sequence[TokenQuality]
) -> Iterator[Doubted]:
    """The words of one side without an answer; `here` and `there` are its text and the other's with their languages."""
    for one in unanswered(*here, *there):
        span = given_span(side, here[0], composed(here[0])[1], one.start, one.end)
        worst = max((t.error for t in tokens if t.start < span.end and span.start < t.end), default=0.0)
        yield Doubted(one, span, here[0][span.start : span.end], worst)


def _counts(word: Doubted) -> bool:
    return word.probability >= DOUBTED[word.span.side]


def told(flags: Sequence[Flag], quality: Quality, pair: Pair, langs: tuple[str, str]) -> list[Flag]:
    """The flags with what is doubted and has no answer, in the evidence of those that mark it already or at the end."""
    out = list(flags)
    for words in doubted(quality, pair, langs):
        for k, flag in enumerate(out):
            if meet(flag.spans, [word.span for word in words]):
                known = flag.evidence.get(UNANSWERED, [])
                assert isinstance(known, list)
                out[k] = replace(flag, evidence={**flag.evidence, UNANSWERED: [*known, *_rows(words)]})
                break
        else:
            out.append(_flag(words))
    return out


def _rows(words: Sequence[Doubted]) -> list[dict[str, object]]:
    """What the evidence holds; of two words, both doubted, that one stands for the other."""
    return [
        {
            "side": word.span.side, "text": word.text, "probability": round(word.probability, 4),
            "exchanged": len(words) > 1 and all(map(_counts, words)),
        }
        for word in words
    ]  # fmt: skip


def _flag(words: Sequence[Doubted]) -> Flag:
    doubt = max(word.probability for word in words)
    percent = f"{round(100 * doubt)} %"
    quoted = [f"“{word.text}”" for word in words]
    if len(words) > 1:
        sure = _BOTH if all(map(_counts, words)) else _ONE
        category, said = MISTRANSLATION, f"{quoted[0]} stands for {quoted[1]}, it seems"
        doubts = f"neither has a counterpart, and the quality model doubts one of them ({percent})"
    else:
        odds = _ODDS * doubt / max(1.0 - doubt, 1e-3)
        sure = min(_MOST, round(odds / (1.0 + odds), 4))
        lost = words[0].span.side == "source"
        category, said = OMISSION if lost else ADDITION, f"{quoted[0]} has no counterpart"
        other = "translation" if lost else "source"
        doubts = f"nothing in the {other} names it, and the quality model doubts it ({percent})"
    return Flag(
        MODEL,
        category,
        "major" if sure >= _MAJOR else "minor",
        sure,
        tuple(word.span for word in words),
        f"{said}: {doubts}.",
        {"probability": round(doubt, 4), UNANSWERED: _rows(words)},
    )
