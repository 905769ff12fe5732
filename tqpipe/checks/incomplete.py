"""Constructions whose second part is missing: `differentiate between the style of the actor;`.

Catches: an English article or possessive without its noun ("published by the, who", "the of the year"), "according
to" without a source; "between" with one thing after it. Why: the noun, often a name, was dropped; between needs
two; where only one follows, an "and" or half of the comparison was lost, and with it the argument. Rule: Quirk et
al. 1985, 9.21 (between with a coordinated or plural complement).

Not flagged: plurals and words for groups after it, a list, a range, "in between".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks._text import lower_set
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Span

_BETWEEN = re.compile(
    r"(?<!in )(?<!in-)(?<![-\w])between\s+(?P<rest>(?:[^.;:!?\n]|\.(?=\S|\s?[a-z]))*)", re.IGNORECASE
)
# What makes the complement plural: a conjunction, a list, a range, a pronoun or a collective.
_TWO = re.compile(
    r"\b(?:and|&|to|or|versus|vs|vis|with|against|two|three|four|five|six|both|them|us|you|these|those|each|all|many"
    r"|several|various|different|people|men|women|children|police|every|couple|pair|what|who|which|lines?|itself"
    r"|themselves|ourselves|yourselves|\w+ves|\w*[^su\W]s)\b|[,–—/&\d-]",
    re.IGNORECASE,
)

# A determiner needs a noun: no mark can follow it at once, nor a word that never begins a noun phrase.
_BARE = re.compile(
    r"(?<![-\w'’/“”\"«(*])(?:(?P<word>the|its|our|your|their|my|an|every|whose)|according\s+to)"
    r"(?:\s*[,;](?=\s)|\s*\.(?=\s*(?:$|\n))|\s+(?:of|was|were|had)(?=\s+[a-z]))"
)


@dataclass(frozen=True, slots=True)
class Options:
    """`least`: words that must follow before it is called incomplete."""

    least: int = 2


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield determiners without a noun, and a "between" with only one thing after it."""
    if base_language(context.target_lang) != "en":
        return
    for m in _BARE.finditer(pair.target_text):
        said = m["word"] or "according to"
        yield Flag(
            "incomplete", "linguistic-conventions/grammar", "major", 0.7, (Span("target", *m.span()),),
            f"A word is missing after “{said}”.", {"text": m[0]},
        )  # fmt: skip
    if "between" not in lower_set(pair.target_text):
        return
    for m in _BETWEEN.finditer(pair.target_text):
        rest = m["rest"]
        if len(rest.split()) < options.least or _TWO.search(rest):
            continue
        yield Flag(
            "incomplete", "linguistic-conventions/grammar", "minor", 0.7, (Span("target", *m.span()),),
            "“between” with one thing after it: what is the other?", {"text": m[0][:200]},
        )  # fmt: skip
