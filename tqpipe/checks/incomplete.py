"""Constructions whose second part is missing: `differentiate between the style of the actor;`, "a lot the in Rome".

Catches: a small word without the word that it needs: an article or possessive without its noun ("published by the,
who", "the of the year"), a preposition without its complement (es "la casa de .", fr "au est"), "according to"
without a source, a subject without its verb ("he the ball"), a modal without "have", "than" without "more"; "between"
with one thing after it. Why: the word, often a name, was dropped, and the place shows what no reader of the source
sees. Rule: closed classes of eight languages (wreckage/lost_words.py, wreckage/lost_english.py); Quirk et al. 1985,
9.21 (between with a coordinated or plural complement).

Not flagged: what the source does too, what the source quotes, prepositions that a verb leaves behind (came in to
help), a parenthesis behind the small word (de, por ejemplo, la), "the in vitro test"; behind "between" plurals and
words for groups, a list, a range, "in between".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks.reading.texts import both_filled, lower_set
from tqpipe.checks.wreckage.lost_english import lost
from tqpipe.checks.wreckage.lost_words import known, unfinished
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
_ACCORDING = re.compile(
    r"(?<![-\w])according\s+to(?:\s*[,;](?=\s)|\s*\.(?=\s*(?:$|\n))|\s+(?:of|was|were|had)(?=\s+[a-z]))"
)

_STRANDED = re.compile(r"(?<![\w'’-])(?:to|as|in|with|of|at|from|on|for|by)\s?[\"”’]?[.;?!,]")
#: The in vitro activity: a phrase that stays as it is.
_LATIN = re.compile(
    r"[ -](?:vitro|vivo|situ|silico|utero|natura|absentia|toto|extenso|extremis|fine|mortem|partum)\b"
)


@dataclass(frozen=True, slots=True)
class Options:
    """`least`: words that must follow "between" before it is called incomplete."""

    least: int = 2


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield small words that lack the word behind them, and a "between" with only one thing after it."""
    lang = base_language(context.target_lang)
    if not known(lang) or not both_filled(pair):
        return
    text = pair.target_text
    found = dict.fromkeys(unfinished(text, lang))
    if lang == "en":
        found |= dict.fromkeys(lost(text))
        if "according" in lower_set(text):
            found |= dict.fromkeys(m.span() for m in _ACCORDING.finditer(text))
    if found:
        there = base_language(context.source_lang)
        if known(there) and any(unfinished(pair.source_text, there)):
            return  # The source is as broken.
        if there == "en" and _STRANDED.search(pair.source_text):
            # The name of a button ("Save as"), or a preposition that English may leave there.
            found = {span: None for span in found if text[span[1] - 1].isalnum()}
    for start, end in sorted(found):
        if text[start:end] not in pair.source_text and not _LATIN.match(text, end):
            yield Flag(
                "incomplete", "linguistic-conventions/grammar", "major", 0.9, (Span("target", start, end),),
                f"A word is missing in or after “{text[start:end]}”.", {"text": text[start:end]},
            )  # fmt: skip
    if lang != "en" or "between" not in lower_set(text):
        return
    for m in _BETWEEN.finditer(text):
        rest = m["rest"]
        if len(rest.split()) < options.least or _TWO.search(rest):
            continue
        yield Flag(
            "incomplete", "linguistic-conventions/grammar", "minor", 0.7, (Span("target", *m.span()),),
            "“between” with one thing after it: what is the other?", {"text": m[0][:200]},
        )  # fmt: skip
