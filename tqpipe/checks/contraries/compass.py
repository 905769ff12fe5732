"""Points of the compass, one by one: "western Arizona, southern and northern Nevada" for "oest d'Arizona, sud i est de
Nevada".

A sentence that names several of them has each word for one near it, so that the table of contraries, which looks for
the other point, finds it answered. Read in order, two sides that name as many and differ in one have one wrong.
Compiled by hand for this project; words that are as often something else (fr "est", es and pt "este") count only where
an article or preposition makes them the point.
"""

from __future__ import annotations

import re
from functools import lru_cache

from tqpipe.types import Range

#: Language -> the points, the half-way ones first, and what each may end in.
_WORDS = {
    "en": ("north-?east", "north-?west", "south-?east", "south-?west", "north", "south", "east", "west",
           r"(?:ern(?:most)?|erly|wards?|bound)?"),
    "ca": ("nord-est", "nord-oest", "sud-est", "sud-oest", "nord|septentrional", "sud|meridional", "est|oriental",
           "oest|occidental", "s?"),
    "es": ("nord?este", "noroeste", "su[rd]este", "su[rd]oeste", "norte|septentrional", "sur|meridional",
           "(?:(?<=el )|(?<=al ))este|oriental", "oeste|occidental", "(?:es)?"),
    "fr": ("nord-est", "nord-ouest", "sud-est", "sud-ouest", "nord|septentrional", "sud|méridional",
           "(?<=['’])est|oriental", "ouest|occidental", "e?s?"),
    "pt": ("nord?este", "noroeste", "su[ld]este", "su[ld]oeste", "norte|setentrional", "sul|meridional",
           "leste|orienta(?:l|is)", "oeste|ocidenta(?:l|is)", ""),
    "it": ("nord[- ]?est", "nord[- ]?ovest", "sud[- ]?est", "sud[- ]?ovest", "nord|settentrional", "sud|meridional",
           "est|oriental", "ovest|occidental", "[ei]?"),
    "ro": ("nord-est", "nord-vest", "sud-est", "sud-vest", "nord", "sud", "est|oriental", "vest|occidental",
           "(?:ul|ului|ic|ică|ice|ici|ală|ale|ali|ei|a)?"),
    "de": ("n[oö]rd-?[oö]st", "n[oö]rd-?west", "süd-?[oö]st", "süd-?west", "n[oö]rd", "süd", "[oö]st", "west",
           r"(?:en|ens|lich\w*)?"),
}  # fmt: skip
_NAMES = ("ne", "nw", "se", "sw", "n", "s", "e", "w")
#: What only looks like one: Americans, Easter.
_NONE = re.compile(
    r"\b(?:nord|norte|norde?)-?am[eé]ric\w*|\b(?:north|south) american?s?\b|\bost(?:er|ern)\w*|\bkosten\w*"
    r"|\bwestern(?:s|film\w*|\sfilms?)\b|\boriental(?:e|es|s)? (?:medicine|rugs?)\b",
    re.I,
)
#: The most points of a text that are compared.
_MOST = 12


@lru_cache(maxsize=16)
def _pattern(lang: str) -> re.Pattern[str]:
    *words, ends = _WORDS[lang]
    points = "|".join(f"(?P<{name}>{word})" for name, word in zip(_NAMES, words, strict=True))
    return re.compile(rf"\b(?:{points}){ends}\b", re.I)


def points(text: str, lang: str) -> list[tuple[str, Range]]:
    """The points that a composed text names, in order: "n", "sw"."""
    spared = [m.span() for m in _NONE.finditer(text)]
    return [
        (str(m.lastgroup), m.span())
        for m in _pattern(lang).finditer(text)
        if not any(a <= m.start() < b for a, b in spared)
    ]


def exchanged(source: str, target: str, langs: tuple[str, str]) -> tuple[Range, Range] | None:
    """The places of the only point in which two composed texts differ that name as many, two at least."""
    if not _WORDS.keys() >= set(langs):
        return None
    ours = points(source, langs[0])
    if not 2 <= len(ours) <= _MOST:
        return None
    theirs = points(target, langs[1])
    if len(theirs) != len(ours):
        return None
    odd = [(a[1], b[1]) for a, b in zip(ours, theirs, strict=True) if a[0] != b[0]]
    return odd[0] if len(odd) == 1 else None
