"""Objects put before their verb: "A Pedro lo denunció su vecina", "Den Hund hat der Junge gebissen", and what a clause
hangs on: the member whom the minister criticised.

Seven languages; in the patterns `{start}` is the beginning of a sentence or of a part of it, `{w}` a word, `{has}` the
auxiliaries of the perfect, and `{patient}`, `{verb}` and `{agent}` begin the group of that name. Compiled by hand.
Rule: our own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

#: Language -> auxiliaries of the perfect or the past with a space behind.
_HAS: Mapping[str, str] = {
    "es": "(?:(?:ha|han|había|habían) )?",
    "ca": "(?:va|van|ha|han|havia|havien) ",
    "fr": "(?:(?:a|ont|avait|avaient) )?",
    "ro": "(?:a|au|am) ",
    "de": "(?:hat|haben|hatte|hatten) ",
}
_PATTERNS: Mapping[str, tuple[str, ...]] = {
    "en": (
        r"{patient}{w}),? (?:who|whom|which) {agent}(?:the|an?|his|her|their|my|our) {w}) {verb}\w+ed|bought|built"
        r"|caught|chosen|fought|held|hit|hurt|led|left|met|saw|sent|shot|taught|told)\b",
    ),
    "es": (
        r"{start}(?:Al|A(?: (?:la|los|las|su|sus|mi|un|una))?) {patient}{w}(?: {w})?) (?:no )?l[ao]s? {has}{verb}{w}) "
        r"{agent}{w}(?: {w}){0,3})",
        r"{patient}{w}),? (?:al que|a l(?:a|os|as) que|a quien(?:es)?) {has}{verb}{w}) "
        r"{agent}(?:el|la|los|las|un|una|sus?) {w})",
        # Whom it pleases comes first, and is no object.
        r"{start}(?:Al|A(?: (?:la|los|las|su|sus|mi))?) {agent}{w}(?: {w})?) (?:no )?les? "
        r"{verb}gust\w+|encant\w+|agrad\w+) {patient}{w}(?: {w}){0,3})",
    ),
    "ca": (
        r"{start}(?:A l['’]|A les |A la |Als? |A |En |Na |L['’]|El |La |Els |Les ){patient}{w}(?: {w})?) (?:no )?"
        r"(?:el |la |els |les |l['’]){has}{verb}{w}) "
        r"{agent}(?:(?:una?|el|la|els|les|en|na|dos|tres|dues|algun[se]s?|la seva|el seu) |l['’]){w}(?: {w})?)",
        r"{patient}{w}),? (?:que|a qui) {agent}(?:el |la |els |les |l['’]|un |una ){w}) {has}{verb}{w})",
    ),
    "it": (
        r"{start}(?:A|Ai|Al|Alla|Alle|Agli) {agent}{w}) (?:non )?{verb}piac\w+|manc\w+) {patient}{w}(?: {w}){0,3})",
    ),
    "ro": (
        r"{start}Pe {patient}{w}(?: {w})?) (?:l-|i-|le-|o )?{has}{verb}{w}?)(?:-o)? {agent}{w}(?: {w}){0,2})",
    ),
    "de": (
        r"{start}(?:Den|Einen|Meinen|Seinen|Ihren) {patient}{w}) {has}{agent}(?:der|die|das|ein|eine) {w}) (?:\w+ )?"
        r"{verb}ge\w+|\w+iert|\w+t|\w+en)\b",
        r"{start}(?:Den|Einen|Meinen|Seinen|Ihren) {patient}{w}) "
        r"{verb}(?!ha[bt]|hätt|w[iue]r[dt]|sind|ist|wär|war|kann|muss|soll|will)[a-zäöü]\w+) "
        r"{agent}(?:der|die|das|ein|eine|seine?|ihre?) {w})",
        r"{patient}{w}), den {agent}(?:der|die|das|ein|eine) {w}) (?:\w+ )?{verb}\w+)(?= hat\b| haben\b|[,.])",
    ),
    "fr": (
        r"{patient}{w}) (?:que |qu['’]){agent}(?:l['’]|les? |la |une? |des ){w}) {has}{verb}{w})",
        r"{patient}{w}) (?:ne )?{verb}manqu\w+|pla[iî]\w*) (?:\w+ ){0,2}?(?:à|aux?) {agent}{w}(?: {w})?)",
    ),
}
_WORD = r"[^\W\d_][\w'’-]*"
_START = r"(?:^|[.;:«“„\"¿¡—] ?)"


@lru_cache(maxsize=16)
def patterns(lang: str) -> tuple[re.Pattern[str], ...]:
    """What finds them in a language, with groups `patient`, `verb` and `agent`."""
    return tuple(re.compile(_full(row, lang)) for row in _PATTERNS.get(lang, ()))


def _full(pattern: str, lang: str) -> str:
    for name in ("patient", "verb", "agent"):
        pattern = pattern.replace(f"{{{name}}}", f"(?P<{name}>")
    return pattern.replace("{start}", _START).replace("{has}", _HAS.get(lang, "")).replace("{w}", _WORD)
