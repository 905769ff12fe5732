"""A century that changed: "the thirteenth century" for "segle XII", "siglo doce", "XIIe siècle", in eight languages.

A century's number is a figure, a Roman numeral or a word, before its noun or behind it; Italian has names for most (il
Trecento, il '300: the fourteenth). Told where each side has one
century alone that the other lacks, and nothing else in the translation may be the lost one (the 1100s, Duecento).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from tqpipe.checks.amounts import numerals
from tqpipe.checks.amounts.number import values_of
from tqpipe.checks.reading.texts import RECENT
from tqpipe.types import Range

#: Language -> the noun.
NOUNS = {
    "en": "century centuries",
    "ca": "segle segles",
    "es": "siglo siglos",
    "fr": "siècle siècles",
    "pt": "século séculos",
    "it": "secolo secoli",
    "ro": "secol secolul secolului secole secolele secolelor",
    "de": "jahrhundert jahrhunderts jahrhunderte jahrhunderten jh jhd",
}
_LAST = 22
#: Centuries of a text, at most: a timetable of history has hundreds.
_MOST = 12
#: Between a number and its noun behind it or before it: "XVIII-lea", "al doisprezecelea", "19th-century".
_GAP_BEHIND = re.compile(r"(?:\s|\s(?:al|el|en el)\s)", re.I)
_GAP_BEFORE = re.compile(r"(?:\.|er|e|è|º|°|ème|ª|st|nd|rd|th|-lea|\s?secolo)?[\s\u00a0-]", re.I)
_AND = re.compile(
    r"(?:\.|er|e|è|º|°|ème|ª|st|nd|rd|th|-lea)?(?:,?\s(?:and|or|to|the|i|y|o|u|al?|et|ou|au|e|ed|und|oder|bis|și|sau|la|el)"
    r"(?:\s(?:the|al|el|early|late))?\s|[-–/]|,\s)",
    re.I,
)
_ROMAN = re.compile(r"(?<![^\W_])([IVX]{1,5})(?=\W|e\b|è|ème|er\b|º|\Z)")
_VALUES = {
    "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10, "XI": 11, "XII": 12,
    "XIII": 13, "XIV": 14, "XV": 15, "XVI": 16, "XVII": 17, "XVIII": 18, "XIX": 19, "XX": 20, "XXI": 21,
}  # fmt: skip
#: What may say a century in another way: 1100s, 1130, Duecento.
_YEARS = re.compile(r"\b[1-9]\d{2,3}(?:s|er)?\b|\b[A-Z]\w*cento\b")


#: Italian names of centuries, of the hundreds that they count behind 1000, behind what only a time has before it.
_HUNDREDS = ["due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"]
_ITALIAN = re.compile(
    r"(?:\b(?:[Ii]l|[Dd]el|[Nn]el|[Ss]ul|[Dd]al|[Aa]l|[Tt]ardo|[Pp]rimo|[Pp]ieno|[Ff]ine|[Mm]età|[Ii]nizio)\s"
    r"|\b(?:[Ll]|[Dd]ell|[Nn]ell|[Dd]all|[Aa]ll|[Ss]ull)['’])"
    rf"(?P<name>(?P<word>{'|'.join(map(str.capitalize, _HUNDREDS))})cento\b|['’](?P<figure>[2-9])00(?![\d.,]))"
)


def _in_italian(text: str) -> Iterator[tuple[int, int, int]]:
    for m in _ITALIAN.finditer(text) if "cento" in text or "00" in text else ():
        hundreds = _HUNDREDS.index(m["word"].lower()) + 2 if m["word"] else int(m["figure"])
        yield *m.span("name"), hundreds + 11


@lru_cache(maxsize=8)
def _noun(lang: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(NOUNS[lang].split())})(?![^\W_])", re.I)


def words(lang: str, other: str) -> frozenset[str]:
    """The nouns of a language, for the needs of checks."""
    return frozenset(NOUNS.get(lang, "").split())


@lru_cache(maxsize=RECENT)
def centuries(text: str, lang: str) -> tuple[tuple[int, int, int], ...]:
    """(start, end, which) of the centuries of a text that have a number or a name, places without the noun."""
    named = tuple(_in_italian(text)) if lang == "it" else ()
    nouns = list(_noun(lang).finditer(text))
    if not 0 < len(nouns) <= _MOST:
        return named
    numbers = [(m.start(1), m.end(1), _VALUES[m[1]]) for m in _ROMAN.finditer(text) if m[1] in _VALUES]
    numbers += [
        (n.start, n.end, int(value))
        for n in numerals.numbers(text, lang)
        for value in values_of(n)
        if value == int(value) and 1 <= value <= _LAST
    ]
    found: list[tuple[int, int, int]] = []
    for m in nouns:
        for start, end, value in numbers:
            behind = start >= m.end() and _GAP_BEHIND.fullmatch(text, m.end(), start)
            if behind or (end <= m.start() and _GAP_BEFORE.fullmatch(text, end, m.start())):
                found.append((start, end, value))
    # "In the 18th and 19th centuries", "als segles XVIII i XIX".
    done = 0
    while done < len(found):
        start, end, _ = found[done]
        found += [
            c for c in numbers
            if c not in found and (_AND.fullmatch(text, c[1], start) or _AND.fullmatch(text, end, c[0]))
        ]  # fmt: skip
        done += 1
    return (*named, *found)


def exchanged(source: str, target: str, langs: tuple[str, str]) -> Iterator[tuple[Range, Range]]:
    """(place in the source, place in the target) of the one century in which two texts differ."""
    if not NOUNS.keys() >= set(langs):
        return
    theirs = centuries(target, langs[1])
    ours = centuries(source, langs[0]) if theirs else ()
    here, there = {which for *_, which in ours}, {which for *_, which in theirs}
    if len(here - there) != 1 or len(there - here) != 1:
        return
    if any(not any(a <= m.start() < b for a, b, _ in theirs) for m in _YEARS.finditer(target)):
        return
    was = next(c for c in ours if c[2] not in there)
    now = next(c for c in theirs if c[2] not in here)
    yield was[:2], now[:2]
