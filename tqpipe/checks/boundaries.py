"""Sentences run together without a boundary, and a sentence cut in two by a full stop.

Catches: a word that takes a small letter inside a sentence standing there with a capital and no mark
before it (`left the house He was tired`); a full stop after a word that cannot end a sentence
(`agreed with the. President`). Why: segments joined or split by a machine break where no
writer would. Rule: our own; closed lists in eight languages.

Not flagged: titles of works and headlines (the next word has a capital too), quotations, text after a
colon or dash, what the source does too; a capital after a comma is the check capital's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks._dangling import NEVER_LAST
from tqpipe.checks._freq import SMALL_WORDS, zipf
from tqpipe.checks._text import is_title_case, names
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Severity, Span

_RUN_ON = re.compile(r"(?<![\w.'’-])([^\W\d_]{2,})[ \u00a0\n]+(?=([^\W\d_]{2,})[ \u00a0]+([^\W\d_]+))")
_END = re.compile(r"[.!?…。！？][\"”»’')\]]*(?=\s|$)")
_INNER_STOP = re.compile(r"[.][ \u00a0\n]")
_STOP = re.compile(r"(?<![\w.'’-])([^\W\d_]{1,9})([.])[ \u00a0\n]+[\"“«„(]?[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Options:
    """`common`: Zipf frequency of the word before the boundary."""

    common: float = 3.0


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield missing and misplaced sentence boundaries."""
    text, source = pair.target_text, pair.source_text
    lang = base_language(context.target_lang)
    small = SMALL_WORDS.get(lang)
    if not small or not text or is_title_case(text):
        return
    there = base_language(context.source_lang)
    yield from _merged(text, source, lang, there, small, options)
    yield from _cut(text, source, lang, there)


def _candidates(text: str, small: frozenset[str]) -> Iterator[re.Match[str]]:
    if not any(n.text.lower() in small for n in names(text)):
        return
    for m in _RUN_ON.finditer(text):
        if (
            m[2][0].isupper()
            and m[2][1:].islower()
            and m[1].islower()
            and m[2].lower() in small
            and m[3].islower()
        ):
            yield m


def _merged(
    text: str, source: str, lang: str, there: str, small: frozenset[str], options: Options
) -> Iterator[Flag]:
    found = [m for m in _candidates(text, small) if zipf(m[1], lang) >= options.common]
    if not found or lang == "de":
        return  # German writes Sie, Ihr and nouns with a capital
    if len(list(_candidates(source, SMALL_WORDS.get(there, frozenset())))) >= len(found):
        return
    fewer = len(_END.findall(text)) < len(_END.findall(source))
    severity: Severity = "major" if fewer else "minor"
    for m in found[:3]:
        yield Flag(
            "boundaries", "linguistic-conventions/punctuation", severity, 0.85 if fewer else 0.6,
            (Span("target", m.start(), min(m.end(2), m.start() + 60)),),
            f"Two sentences run together: nothing ends the one before “{m[2]}”.",
            {"kind": "merged", "word": m[2], "ends": [len(_END.findall(source)), len(_END.findall(text))]},
        )  # fmt: skip


def _cut(text: str, source: str, lang: str, there: str) -> Iterator[Flag]:
    if not _INNER_STOP.search(text):
        return
    never = NEVER_LAST.get(lang, frozenset())
    found = [m for m in _STOP.finditer(text) if m[1] in never and len(m[1]) > 1]
    if not found or any(m[1].lower() in NEVER_LAST.get(there, ()) for m in _STOP.finditer(source)):
        return
    for m in found[:3]:
        yield Flag(
            "boundaries", "linguistic-conventions/punctuation", "major", 0.85,
            (Span("target", m.start(1), m.end(2)),),
            f"A sentence cut in two: none can end after “{m[1]}”.", {"kind": "cut", "word": m[1]},
        )  # fmt: skip
