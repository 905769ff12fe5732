"""A translation far longer or shorter than its source.

Catches: a ratio of lengths that human translation of the two languages practically never shows. Why:
half a sentence missing or invented shows in the length before anything else. Rule: Gale and Church
1993: the length of a translation is the source's times a constant, with a variance that grows with the
length; the constants are measured on human translations of news (NTREX). What a
Chinese, Japanese or Korean text leaves in Latin letters (addresses, names) counts as it is.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks.reading.lengths import per_english
from tqpipe.checks.reading.texts import both_filled
from tqpipe.types import Context, Flag, Pair, Severity, Span

#: Languages written with fewer characters than this leave Latin letters as they are, one for one.
_DENSE = 0.6
_LATIN = re.compile(r"[A-Za-z][!-~]+")


@dataclass(frozen=True, slots=True)
class Options:
    """`far`, `gross`: standard deviations from which it is reported, from which it is critical.

    `least`: the smallest difference in characters; `variance`: of the length, per character.
    """

    far: float = 4.2
    gross: float = 9.0
    least: int = 30
    variance: float = 6.0


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield a length no translation has."""
    if not both_filled(pair):
        return
    text, translated = pair.source_text.strip(), pair.target_text.strip()
    source, target = len(text), len(translated)
    here = per_english(context.source_lang)
    per = per_english(context.target_lang)
    expected = (source + _as_left(text, here)) / here * per - _as_left(translated, per)
    if abs(target - expected) < options.least:
        return
    deviation = (target - expected) / math.sqrt(options.variance * (expected + target) / 2)
    if abs(deviation) < options.far:
        return
    severity: Severity = "critical" if abs(deviation) >= options.gross else "major"
    end = len(pair.target_text)
    short = deviation < 0
    yield Flag(
        "length", "accuracy/omission" if short else "accuracy/addition", severity, 0.7,
        (Span("target", end, end),),
        f"The translation is far {'shorter' if short else 'longer'} than the source "
        f"({target} characters, about {round(expected)} expected).",
        {"source": source, "target": target, "expected": round(expected), "deviations": round(deviation, 2)},
    )  # fmt: skip


def _as_left(text: str, per: float) -> float:
    """What names and addresses in Latin letters take less in a text of a dense script if they were written in it.

    They have the same length in both languages.
    """
    if per > _DENSE or not _LATIN.search(text):
        return 0.0
    return (per - 1) * sum(len(m[0]) for m in _LATIN.finditer(text))
