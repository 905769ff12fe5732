"""What a question asks for: when, where, who or why. A translation that asks for another of them asks something else.

Only the first word of two short questions counts, and only words that ask for one thing alone: "how" and "what" have
many translations. Rule: our own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from tqpipe.checks.reading.texts import composed
from tqpipe.types import Word

_WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {"when": "when", "where": "where", "who": "who|whom|whose", "why": "why"},
    "ca": {"when": "quan", "where": "on", "who": "qui", "why": "per què"},
    "es": {"when": "cuándo", "where": "dónde|adónde", "who": "quién|quiénes", "why": "por qué"},
    "fr": {"when": "quand", "where": "où", "who": "qui", "why": "pourquoi"},
    "pt": {"when": "quando", "where": "onde|aonde", "who": "quem", "why": "por que|porque|por quê"},
    "it": {"when": "quando", "where": "dove|dov'è", "who": "chi", "why": "perché"},
    "ro": {"when": "când", "where": "unde", "who": "cine", "why": "de ce"},
    "de": {"when": "wann", "where": "wo|wohin|woher", "who": "wer|wen|wem", "why": "warum|wieso|weshalb"},
}
#: Longer questions have more than one part.
_LONGEST = 120


@cache
def _pattern(lang: str) -> re.Pattern[str]:
    kinds = "|".join(f"(?P<{kind}>{words})" for kind, words in _WORDS[lang].items())
    return re.compile(rf"\s*[¿\"“«‘']*(?:{kinds})(?![\w'’-])", re.I)


def asked(source: str, target: str, langs: tuple[str, str]) -> tuple[str, Word, str, Word] | None:
    """What the source asks for, and its word; what the translation asks for, which is another."""
    if langs[0] not in _WORDS or langs[1] not in _WORDS:
        return None
    texts = [composed(text)[0] for text in (source, target)]
    if any(text.count("?") != 1 or len(text) > _LONGEST for text in texts):
        return None
    here, there = (_pattern(lang).match(text) for text, lang in zip(texts, langs, strict=True))
    if here is None or there is None or here.lastgroup == there.lastgroup:
        return None
    mine, theirs = here.lastgroup or "", there.lastgroup or ""
    return mine, Word(here[mine], *here.span(mine)), theirs, Word(there[theirs], *there.span(theirs))
