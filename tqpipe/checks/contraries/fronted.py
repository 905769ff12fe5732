"""Objects put before their verb: "A Pedro lo denunció su vecina", "Den Hund hat der Junge gebissen", and what a clause
hangs on: the member whom the minister criticised.

Seven languages; in the patterns `START` is the beginning of a sentence or of a part of it, `W` a word, `HAS` the
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
        r"{patient}W),? (?:who|whom|which) {agent}(?:the|an?|his|her|their|my|our) W) {verb}\w+ed|bought|built|caught"
        r"|chosen|fought|held|hit|hurt|led|left|met|saw|sent|shot|taught|told)\b",
    ),
    "es": (
        r"START(?:Al|A(?: (?:la|los|las|su|sus|mi|un|una))?) {patient}W(?: W)?) (?:no )?l[ao]s? HAS{verb}W) "
        r"{agent}W(?: W){0,3})",
        r"{patient}W),? (?:al que|a l(?:a|os|as) que|a quien(?:es)?) HAS{verb}W) "
        r"{agent}(?:el|la|los|las|un|una|sus?) W)",
        # Whom it pleases comes first, and is no object.
        r"START(?:Al|A(?: (?:la|los|las|su|sus|mi))?) {agent}W(?: W)?) (?:no )?les? {verb}gust\w+|encant\w+|agrad\w+) "
        r"{patient}W(?: W){0,3})",
    ),
    "ca": (
        r"START(?:A l['’]|A les |A la |Als? |A |En |Na |L['’]|El |La |Els |Les ){patient}W(?: W)?) (?:no )?"
        r"(?:el |la |els |les |l['’])HAS{verb}W) "
        r"{agent}(?:(?:una?|el|la|els|les|en|na|dos|tres|dues|algun[se]s?|la seva|el seu) |l['’])W(?: W)?)",
        r"{patient}W),? (?:que|a qui) {agent}(?:el |la |els |les |l['’]|un |una )W) HAS{verb}W)",
    ),
    "it": (
        r"START(?:A|Ai|Al|Alla|Alle|Agli) {agent}W) (?:non )?{verb}piac\w+|manc\w+) {patient}W(?: W){0,3})",
    ),
    "ro": (r"STARTPe {patient}W(?: W)?) (?:l-|i-|le-|o )?HAS{verb}W?)(?:-o)? {agent}W(?: W){0,2})",),
    "de": (
        r"START(?:Den|Einen|Meinen|Seinen|Ihren) {patient}W) HAS{agent}(?:der|die|das|ein|eine) W) (?:\w+ )?"
        r"{verb}ge\w+|\w+iert|\w+t|\w+en)\b",
        r"START(?:Den|Einen|Meinen|Seinen|Ihren) {patient}W) "
        r"{verb}(?!ha[bt]|hätt|w[iue]r[dt]|sind|ist|wär|war|kann|muss|soll|will)[a-zäöü]\w+) "
        r"{agent}(?:der|die|das|ein|eine|seine?|ihre?) W)",
        r"{patient}W), den {agent}(?:der|die|das|ein|eine) W) (?:\w+ )?{verb}\w+)(?= hat\b| haben\b|[,.])",
    ),
    "fr": (
        r"{patient}W) (?:que |qu['’]){agent}(?:l['’]|les? |la |une? |des )W) HAS{verb}W)",
        r"{patient}W) (?:ne )?{verb}manqu\w+|pla[iî]\w*) (?:\w+ ){0,2}?(?:à|aux?) {agent}W(?: W)?)",
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
    pattern = pattern.replace("START", _START).replace("HAS", _HAS.get(lang, ""))
    return re.sub(r"(?<!\\)\bW\b|(?<=>)W|(?<=\])W|(?<=[)(])W", lambda m: _WORD, pattern)
