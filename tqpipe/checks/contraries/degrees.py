"""One compared as equal on one side and as more or less on the other: "taller than her mother" for "aussi grande que sa
mère".

Where the other side is denied (not as tall as) or multiplied (twice as tall as), it may say the same, and nothing is
told. Eight languages, by the words around an adjective; compiled by hand. Rule: our own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from tqpipe.checks.reading.texts import lower_set

_ADJECTIVE = r"[^\W\d_]{3,}(?:\s[^\W\d_]{3,})?"
#: Language -> words before and behind an adjective of equals; the first of them alone, for a quick look.
_EQUAL: Mapping[str, tuple[str, str]] = {
    "en": ("as", "as"),
    "es": ("tan", "como"),
    "ca": ("tan", "com"),
    "fr": ("aussi", "que|qu['’]"),
    "pt": ("tão", "quanto|como"),
    "it": ("così|tanto|altrettanto", "come|quanto"),
    "ro": ("la fel de", "ca"),
    "de": ("so|ebenso|genauso", "wie"),
}
_FIRST = {"ro": "fel", "it": "così tanto altrettanto", "de": "so ebenso genauso"}
#: Language -> comparatives with what stands behind them.
_UNEQUAL: Mapping[str, str] = {
    "en": r"(?:more|less) ADJ than|(?!rather|other|another|ever|never)[a-z]{2,}er than",
    "es": r"(?:más|menos) ADJ que",
    "ca": r"(?:més|menys) ADJ que",
    "fr": r"(?:plus|moins) ADJ (?:que\b|qu['’])",
    "pt": r"(?:mais|menos) ADJ (?:do )?que",
    "it": r"(?:più|meno) ADJ (?:di|del|dello|della|dei|degli|delle|che)",
    "ro": r"mai (?:puțin )?ADJ (?:decât|ca)",
    "de": r"(?!aber|oder|immer|über|unter)[a-zäöüß]{3,}er als|weniger ADJ als",
}
#: What may turn or measure what is said, and beginnings that compare nothing: as soon as, as far as.
_OTHERWISE = re.compile(
    r"n['’]t\b|\b(?:not|no|never|nor|hardly|ne|pas|jamais|nunca|jamás|cap|mai|non|não|nu|nicht|nie|kein\w*|twice|times|half"
    r"|double|doble|veces|vegades|vezes|fois|volte|ori|mal|doppelt|mitad|meitat|metade|moitié|metà|jumătate|halb"
    r"|dos cops|more or less|at least|al menos|almenys|au moins|almeno|pelo menos|mindestens|even|aún|encara|encore"
    r"|ancora|ainda|noch)\b",
    re.IGNORECASE,
)
_NO_EQUALS = re.compile(
    r"as (?:soon|well|long|far|much|many|little|few|early|late|recently|if|though|part|such|many|often)\b"
    r"|(?:aussi|tan|tão|so) (?:bien|bé|bien|bem|gut|sólo|solo|poc|poco|viel|wenig|longtemps|loin|souvent)\b",
    re.IGNORECASE,
)


def turned(source: str, target: str, langs: tuple[str, str]) -> tuple[re.Match[str], re.Match[str]] | None:
    """The comparison of either (composed) text, where one says as much and the other more or less."""
    if any(lang not in _EQUAL for lang in langs) or not (_may(source, langs[0]) or _may(target, langs[1])):
        return None  # as most pairs that are looked at for other contraries
    if _OTHERWISE.search(source) or _OTHERWISE.search(target):
        return None
    (as_here, as_there), (more_here, more_there) = (
        [
            list(patterns(lang)[kind].finditer(text))
            for text, lang in zip((source, target), langs, strict=True)
        ]
        for kind in (0, 1)
    )
    for equal, unequal in ((as_here, more_there), (as_there, more_here)):
        if len(equal) == len(unequal) == 1 and len(as_here + as_there + more_here + more_there) == 2:
            found = equal[0], unequal[0]
            if _NO_EQUALS.match(equal[0].group()) is None:
                return found if equal is as_here else found[::-1]
    return None


@cache
def first_words(lang: str, other: str) -> frozenset[str]:
    """The words that say that two are equal, for the needs of the check."""
    if lang not in _EQUAL:
        return frozenset()
    return frozenset(_FIRST.get(lang, _EQUAL[lang][0]).split())


def _may(text: str, lang: str) -> bool:
    return not first_words(lang, "").isdisjoint(lower_set(text))


@lru_cache(maxsize=16)
def patterns(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What finds comparisons of equals, and of others."""
    before, behind = _EQUAL[lang]
    unequal = _UNEQUAL[lang].replace("ADJ", _ADJECTIVE)
    return (
        re.compile(rf"\b(?:{before})\s{_ADJECTIVE}\s(?:{behind})(?:(?<=['’])|\b)", re.IGNORECASE),
        re.compile(rf"\b(?:{unequal})(?:(?<=['’])|\b)", re.IGNORECASE),
    )
