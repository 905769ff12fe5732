"""A capital letter in mid-sentence on a word that is not a name: ` , Three qualities`.

Catches: a function word or number word with a capital after a comma or semicolon. Why: it was the
first word of a sentence of its own before a machine joined two. Rule: our own; closed lists of words
that take a small letter inside a sentence, by language.

Not flagged: titles (the next word has a capital too), the start of a quotation, headlines, text where
the source does the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks._freq import SMALL_WORDS
from tqpipe.checks._text import is_capitalised, is_title_case
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Span

# What stands between a mark and the word before it does not matter.
_AFTER_COMMA = re.compile(r"([,;])\s+([^\W\d_]+)(?=(\s+[^\W\d_]+)?)")


@dataclass(frozen=True, slots=True)
class Options:
    """No options yet."""


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield ordinary words with a capital after a comma."""
    text = pair.target_text
    small = SMALL_WORDS.get(base_language(context.target_lang))
    if not small or not ("," in text or ";" in text) or is_title_case(text):
        return
    found = [m for m in _AFTER_COMMA.finditer(text) if is_capitalised(m[2]) and m[2].lower() in small]
    found = [m for m in found if not (m[3] and m[3].strip()[:1].isupper())]
    if not found:
        return
    in_source = sum(
        is_capitalised(m[2])
        for m in _AFTER_COMMA.finditer(pair.source_text)
        if _small(m, context.source_lang)
    )
    if len(found) <= in_source:
        return
    for m in found:
        yield Flag(
            "capital", "linguistic-conventions/spelling", "minor", 0.7,
            (Span("target", m.start(1), m.end(2)),),
            f"“{m[2]}” has a capital in mid-sentence: were two sentences joined here?", {"word": m[2]},
        )  # fmt: skip


def _small(m: re.Match[str], lang: str) -> bool:
    return m[2].lower() in SMALL_WORDS.get(base_language(lang), frozenset())
