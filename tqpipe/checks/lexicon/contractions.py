"""Small words that a language writes as one, or cuts short before a vowel: es "de el", ca "la aigua", fr "le eau".

Only what has no other reading: Portuguese "de o" may have a subject behind it, Italian "lo aveva" a pronoun, and an h
is silent in some French words only. From the orthographies of the RAE, the IEC, the Académie française and Serianni.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from tqpipe.checks.lexicon.freq import zipf
from tqpipe.checks.reading.texts import lower_words

_ALONE = r"(?<![\w'’·-])"
_END = r"(?![\w'’·-]|\.\w)"
#: Language -> what is wrong. Behind a word with a small letter only: El Salvador and Le Monde keep their article.
_WRONG = {
    "es": rf"{_ALONE}(?:[Dd]e|[Aa]) el{_END}",
    "ca": rf"{_ALONE}(?:[Aa]|[Dd]e|[Pp]er) els?{_END}"
    rf"|{_ALONE}(?:[EeDd]l|[Ll]a|[Dd]e) (?=[aàeèéoòó][^\W\d_]{{2}})[^\W\d_A-ZÀ-Ý]+{_END}",
    "fr": rf"{_ALONE}(?:[Ll][ea]|[Dd]e|[Qq]ue|[JjNnSsMmTt]e)\s(?=[aàâeéèêiîoôuû][a-zàâçéèêîïôû]{{2}})"
    rf"(?!onz|oui|ouist|uhl|ouat|une?\b)[a-zàâçéèêîïôûœ]+{_END}",
    "it": rf"{_ALONE}(?:[Dd]i|[Dd]a|[Ii]n|[Ss]u|[Aa]) (?:il|i|gli){_END}",
}
_PATTERNS = {lang: re.compile(pattern) for lang, pattern in _WRONG.items()}


_FIRSTS = frozenset(
    ["a", "da", "de", "di", "in", "su", "per", "el", "la", "le", "que", "je", "ne", "se", "me", "te"]
)
_ARTICLES = frozenset(["el", "els", "il", "i", "gli"])
_VOWELS = frozenset("aàâeèéêëiîoòóôuû")


def _may_be(low: Sequence[str], lang: str) -> bool:
    """Whether two words side by side may be found by the pattern."""
    cut = lang in ("ca", "fr")
    return any(
        first in _FIRSTS and (second in _ARTICLES or (cut and second[0] in _VOWELS))
        for first, second in pairwise(low)
    )


#: Zipf frequency from which the second word is surely one of the language, no name or foreign word.
_KNOWN = 2.5


def wrong(text: str, lang: str) -> list[re.Match[str]]:
    """The places where two words should be one, in a language that is known."""
    pattern = _PATTERNS.get(lang)
    if pattern is None or not _may_be(lower_words(text), lang):
        return []
    return [m for m in pattern.finditer(text) if zipf(m[0].split()[1], lang) >= _KNOWN]
