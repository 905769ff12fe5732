"""How long a text is in other languages, measured on human translations of news (NTREX)."""

from __future__ import annotations

from tqpipe.languages import base_language

#: Characters for one character of English.
PER_ENGLISH = {
    "en": 1.0, "ca": 1.1, "es": 1.13, "pt": 1.1, "fr": 1.17, "it": 1.14, "ro": 1.11, "de": 1.14, "nl": 1.1,
    "zh": 0.29, "ja": 0.45, "ko": 0.52, "th": 0.95, "ar": 0.85, "he": 0.8,
}  # fmt: skip


def per_english(lang: str) -> float:
    """Characters of a language for one of English; 1 for a language that was not measured."""
    return PER_ENGLISH.get(base_language(lang), 1.0)
