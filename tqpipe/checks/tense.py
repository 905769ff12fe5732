"""The past told as the future, or the future as the past: "was opened" for "se inaugurará".

Catches: a text whose verbs are all of the future, where those of the other side are all of the past; what lasts told as
what is over (three years ago for "desde hace tres años"). Why: the sentence is right in every other way; Catalan
"va publicar" (published) looks like Spanish or French "is going to". Rule: our own; forms that hardly are anything else
(`lexicon/tense_forms.py`).

Not flagged: a side with both tenses, with a condition, a wish or a plan (would, plans to, si), with the present alone,
which may be told as either; long texts. Minor where one verb of many stands on either side.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks import _needs
from tqpipe.checks.calendars.since import told_otherwise
from tqpipe.checks.lexicon.tense_forms import patterns
from tqpipe.checks.reading.texts import both_filled, composed, given_span
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Span

#: A tense, the first form that tells it, and how many do.
_Tense = tuple[str, re.Match[str], int]


@dataclass(frozen=True, slots=True)
class Options:
    """`longest`: characters of a side that is held to one tense; `short`: of one that has a single verb, or nearly."""

    longest: int = 300
    short: int = 120


NEEDS = _needs.FILLED


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield a past in the place of a future, or the other way round."""
    if not both_filled(pair):
        return
    if (since := _since(pair, context)) is not None:
        yield since
    elif max(len(pair.source_text), len(pair.target_text)) <= options.longest:
        yield from _told(pair, context, options)


def _since(pair: Pair, context: Context) -> Flag | None:
    found = told_otherwise(
        composed(pair.source_text)[0], base_language(context.source_lang),
        composed(pair.target_text)[0], base_language(context.target_lang),
    )  # fmt: skip
    if found is None:
        return None
    return Flag(
        "tense", "accuracy/mistranslation", "major", 0.8, _spans(pair, *found),
        f"“{found[1].group()}” is another time than “{found[0].group()}”.", {"kind": "since"},
    )  # fmt: skip


def _told(pair: Pair, context: Context, options: Options) -> Iterator[Flag]:
    source = _tense(pair.source_text, base_language(context.source_lang))
    target = source and _tense(pair.target_text, base_language(context.target_lang))
    if not source or not target or source[0] == target[0]:
        return
    few = max(len(pair.source_text), len(pair.target_text)) <= options.short
    sure = few or min(source[2], target[2]) > 1
    spans = _spans(pair, source[1], target[1])
    now, said = (pair.text(span.side)[span.start : span.end] for span in spans)
    yield Flag(
        "tense", "accuracy/mistranslation", "major" if sure else "minor", 0.7 if sure else 0.5, spans,
        f"“{now}” tells the {target[0]}, “{said}” the {source[0]}.",
        {"source": source[0], "target": target[0]},
    )  # fmt: skip


def _spans(pair: Pair, source: re.Match[str], target: re.Match[str]) -> tuple[Span, Span]:
    """What was found in the two composed texts, the translation's first."""
    return (
        given_span("target", pair.target_text, composed(pair.target_text)[1], *target.span()),
        given_span("source", pair.source_text, composed(pair.source_text)[1], *source.span()),
    )


def _tense(text: str, lang: str) -> _Tense | None:
    """The only tense of a text, with its first form; None where it has both, none, or what may be either."""
    found = patterns(lang)
    if found is None:
        return None
    past, future, open_ = found
    given = composed(text)[0]
    low = given.lower()
    if len(low) != len(given) or open_.search(low):
        return None  # a capital of two signs (İ) would move all behind it
    pasts, futures = list(past.finditer(low)), list(future.finditer(low))
    if bool(pasts) == bool(futures):
        return None
    told = pasts or futures
    return "past" if pasts else "future", told[0], len(told)
