"""A possessive of the wrong sex between two people of whom one is the other's: "a woman and his husband".

Catalan, French and their kin have one word for his and her; English and German have two, and between "a woman and" and
"husband" only one of them can stand. Told where the two are joined by nothing but "and" or "with".
"""

from __future__ import annotations

import re

from tqpipe.types import Range

_SHE = (
    "woman|wife|mother|girl|sister|daughter|lady|actress|princess|queen|widow|grandmother|aunt|businesswoman"
)
_HE = "man|husband|father|boy|brother|son|gentleman|actor|prince|king|widower|grandfather|uncle|businessman"
_FRAU = "Frau|Ehefrau|Mutter|Schwester|Tochter|Dame|Schauspielerin|Prinzessin|Königin|Witwe|Großmutter|Tante|\\w+erin"
_MANN = "Mann|Ehemann|Vater|Bruder|Sohn|Herr|Schauspieler|Prinz|König|Witwer|Großvater|Onkel"
_PATTERNS = {
    "en": re.compile(
        rf"\b(?:{_SHE}) (?:and|with) (?P<his>his) (?:late |former |ex-|new )?(?:husband|boyfriend|fiancé)\b"
        rf"|\b(?:{_HE}) (?:and|with) (?P<her>her) (?:late |former |ex-|new )?(?:wife|girlfriend|fiancée)\b",
        re.I,
    ),
    "de": re.compile(
        rf"\b(?:{_FRAU}) (?:und|mit) (?P<his>sein(?:em|en)?) (?:\w+en? )?(?:Mann|Ehemann|Gatten?|Freund|Verlobter?n?)\b"
        rf"|\b(?:{_MANN}) (?:und|mit) (?P<her>ihrer?) (?:\w+e[n]? )?(?:Frau|Ehefrau|Gattin|Freundin|Verlobten?)\b"
    ),
}


def odd(text: str, lang: str) -> Range | None:
    """The place of such a possessive in a (composed) text."""
    found = _PATTERNS[lang].search(text) if lang in _PATTERNS else None
    if found is None:
        return None
    return found.span("his" if found["his"] else "her")
