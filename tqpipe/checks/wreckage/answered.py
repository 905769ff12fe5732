"""A question that was answered, not translated: "Canberra is the capital." for "¿Cuál es la capital de Australia?".

Told of a short question that begins with a word that asks, where the translation is a statement and has no such word
at all. Eight languages. Language models do it when a text reads like a prompt. Rule: our own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

#: Language -> words that ask, or that tell what was asked.
_ASKS: Mapping[str, str] = {
    "en": r"what|which|who|whom|whose|when|where|why|how|if|whether|what's|who's",
    "ca": r"què|quin[as]?|quins|quines|qui|quan|on|per què|com|quants?|quant[ae]s|si",
    "es": r"qué|cuál(?:es)?|quién(?:es)?|cuándo|a?dónde|por qué|cómo|cuánt[oa]s?|si",
    "fr": r"qu['’]\w+|que|quoi|quel(?:le)?s?|qui|quand|où|pourquoi|comment|combien|si|est-ce",
    "pt": r"que|o que|qual|quais|quem|quando|a?onde|por que|porquê|como|quant[oa]s?|se",
    "it": r"che|cosa|quale?|quali|chi|quando|dov['’]è|dove|perché|come|quant[oaie]|se|qual['’]è|com['’]è",
    "ro": r"ce|care|cine|când|unde|de ce|cum|cât[ăei]?|câți|câte|dacă",
    "de": r"was|welche[rsnm]?|wer|wen|wem|wann|wo|wohin|woher|warum|wieso|wie|wie ?viele?|ob",
}
#: Characters of a question that reads like a prompt, at most.
_LONG = 120
_TWO = re.compile(r"[.!?…]\s+\S")


def answered(source: str, target: str, langs: tuple[str, str]) -> bool:
    """Whether a source that asks was answered; both (composed) texts are known to end as a question and a statement."""
    if any(lang not in _ASKS for lang in langs) or len(source) > _LONG or _TWO.search(source.rstrip()):
        return False
    first, other = _pattern(langs[0]), _pattern(langs[1])
    return first.match(source, _start(source)) is not None and other.search(target) is None


def _start(text: str) -> int:
    """Where the first word stands; a preposition may stand before what asks ("En què", "À quelle")."""
    found = re.match(
        r"[\s¿\"“«‘']*(?:(?:en|a|de|amb|con|avec|à|da|in|cu|la|mit|per|por|para|pour|with|for|from)\s)?",
        text,
        re.I,
    )
    return found.end() if found else 0


@lru_cache(maxsize=16)
def _pattern(lang: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w’'-])(?:{_ASKS[lang]})(?![\w’'-])", re.IGNORECASE)
