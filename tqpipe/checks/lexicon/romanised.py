"""Cyrillic and Greek in Latin letters, to compare names and terms of the trade by their sound.

Letter by letter (BGN/PCGN for Cyrillic, ELOT 743 for Greek), with no language's
exceptions: what is compared is never shown.
"""

from __future__ import annotations

import re
from functools import lru_cache

_LETTERS = """
а a б b в v г g ґ g д d ђ dj е e ё e є ye ж zh з z и i і i ї yi й y ј y к k л l љ lj м m н n њ nj о o п p р r с s т t
ћ c у u ў u ф f х kh ц ts ч ch џ dzh ш sh щ shch ы y э e ю yu я ya ъ - ь -
α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o
"""
_PAIRS = _LETTERS.split()
_LATIN = {letter: latin.strip("-") for letter, latin in zip(_PAIRS[::2], _PAIRS[1::2], strict=True)}
_ACCENTS = str.maketrans("άέήίόύώϊϋΐΰ", "αεηιουωιυιυ")
_OTHER = re.compile("[\u0370-\u052f]")


@lru_cache(maxsize=8192)
def romanised(word: str) -> str:
    """A word in small Latin letters; letters of other scripts stay."""
    return "".join(_LATIN.get(c, c) for c in word.lower().translate(_ACCENTS))


def is_readable(text: str) -> bool:
    """Whether a text has letters of these scripts."""
    return not text.isascii() and _OTHER.search(text) is not None


#: One sound of Greek and Latin terms, as English and as transliteration has it.
_TERMS = (
    ("ph", "f"),
    ("th", "t"),
    ("ch", "kh"),
    ("kh", "h"),
    ("ae", "e"),
    ("oe", "e"),
    ("eu", "ei"),
    ("x", "ks"),
)
_TERM_LETTERS = str.maketrans({"y": "i", "c": "k", "g": "h", "q": "k", "w": "v", "j": "i"})


@lru_cache(maxsize=8192)
def term(word: str) -> str:
    """A term of the trade by its sound: stroboscopy and стробоскопия begin alike."""
    for written, sound in _TERMS:
        word = word.replace(written, sound)
    return word.translate(_TERM_LETTERS)
