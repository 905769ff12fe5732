"""Which form of the English indefinite article a word takes: an hour, a unit, an 18th, a US.

By sound (Quirk et al. 1985, 5.11): the first letter tells it but for the words below. Where writers differ (a
historic, an historic; acronyms that are read as words or letter by letter) nothing is said.
"""

from __future__ import annotations

import re
from functools import lru_cache

#: Vowel letters that sound like a consonant: use, unit, European, one.
_LIKE_Y = re.compile(
    r"(?:un(?:i(?!m[aiop]|n[a-z]|d[ei])|anim)|us[aeu]|usur|ut[aeio]|uter|ura|una|uri|uro|ubi|uku|uvu|ufo|eu|ew|one|once"
    r"|oui|ouá)",
    re.I,
)
#: Words in u that surely take "an".
_U = re.compile(r"u(?:n(?!i|anim|a$)|ni(?:m[aiop]|n[a-z]|d[ei])|p|l(?!y)|m(?!a)|rg|rb|tm|tt)", re.I)
_SILENT = re.compile(r"h(?:our|onest|ono|eir)", re.I)
#: Words in h of which both are written.
_BOTH = re.compile(r"h(?:[aeiouy])", re.I)
_STRESSED = re.compile(
    r"h(?:a(?:nd|l[fl]|rd|t|ppy|ir|m|bit\b|s|v)|e(?:ad|lp|a|r[od])|i(?:gh|t|ll|s\b|dd)|o(?:me|u?s[et]|l[de]|p|[rt]\b)"
    r"|u(?:g|nd|man\b|sb))",
    re.I,
)
#: Words of three letters that are no acronyms.
_SHORT = frozenset(
    ["old", "odd", "arm", "art", "act", "ant", "ash", "egg", "ill", "inn", "ink", "owl", "end", "era", "apt"]
)
_VOWEL = re.compile(r"[aeiouy]", re.I)


@lru_cache(maxsize=65536)
def form(word: str) -> str:
    """The article before a word or figure ("a", "an"); empty where both may be right or it is not known."""
    if word[:1].isdigit():
        return _of_figure(word)
    if len(word) < 2 or not word.isascii() or not word[0].isalpha():
        return ""
    first = word[0].lower()
    if word[:2].isupper():  # an acronym
        return "an" if first in "aeio" else "a" if first in "bcdgjkpqtvwz" else ""
    if word.lower() in _SHORT:
        return "an"
    if not _VOWEL.search(word) or (len(word) < 4 and word[1].lower() not in "aeiouy") or first in "xy":
        return ""  # read letter by letter: html, rta
    if first in "aeio":
        return "a" if _LIKE_Y.match(word) else "an"
    if first == "u":
        if word[0] == "U":
            return ""
        return "a" if _LIKE_Y.match(word) and not _U.match(word) else "an" if _U.match(word) else ""
    if first == "h":
        return "an" if _SILENT.match(word) else "a" if _STRESSED.match(word) or not _BOTH.match(word) else ""
    return "a"


def _of_figure(figure: str) -> str:
    head = re.split(r"[.,](?=\d{3}\b)", figure)[0]
    digits = re.match(r"\d+", head)
    number = digits[0] if digits else ""
    if number.startswith("8") or number in ("11", "18"):
        return "an"
    return "" if number[:2] in ("11", "18") else "a"
