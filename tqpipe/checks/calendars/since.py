"""A time that lasts told as one that is over, or the other way round: three years ago for "desde hace tres años".

Catalan "fa tres anys" is ago, "des de fa tres anys" and "fa tres anys que" are for; Spanish and Portuguese are like it.
Portuguese "há três anos" and Romanian "de trei ani" may be either and tell nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

_UNITS: Mapping[str, str] = {
    "en": "minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)",
    "ca": "minuts?|hor(?:a|es)|di(?:a|es)|setman(?:a|es)|mes(?:os)?|anys?|dècad(?:a|es)|segles?",
    "es": "minutos?|horas?|días?|semanas?|mes(?:es)?|años?|décadas?|siglos?",
    "fr": "minutes?|heures?|jours?|semaines?|mois|ans?|années?|décennies?|siècles?",
    "it": "minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|decenni|decennio|secol[oi]",
    "pt": "minutos?|horas?|dias?|semanas?|m(?:ês|eses)|anos?|décadas?|séculos?",
    "ro": "minute?|or[eă]|zile?|zi|săptămân[iă]|lun[iă]|ani?|decenii|deceniu|secole?",
    "de": "minuten?|stunden?|tag(?:en?)?|wochen?|monat(?:en?)?|jahr(?:en?)?|jahrzehnt(?:en?)?|jahrhundert(?:en?)?",
}
#: What lasts up to now, and what is over; N is the time: a number or a few words, and a unit.
_LASTING: Mapping[str, str] = {
    "en": (
        r"\b(?:has|have|['’]ve|had|['’]s|been)\b[^.;:!?]{0,60}?\b"
        r"for (?:about |over |almost |nearly |more than |the (?:last|past) )?N|\bsince\b"
    ),
    "ca": r"\bdes de fa N|\bfa N que\b|\b(?:porto|portes|porta|portem|porteu|porten|portava|portaven) N",
    "es": r"\bdesde hace N|\bhace N que\b|\b(?:llevo|llevas|lleva|llevamos|lleváis|llevan|llevaba|llevaban) N",
    "fr": r"\bdepuis (?:plus de |près de |environ )?N|\bil y a N qu",
    "it": r"\bda (?:più di |quasi |circa |oltre )?N",
    "pt": r"\bdesde há N|\bhá N que\b",
    "ro": r"\bde N încoace\b",
    "de": r"\bseit (?:über |fast |mehr als |etwa |rund )?N",
}
_OVER: Mapping[str, str] = {
    "en": r"\bN ago\b",
    "ca": r"\bfa (?<!\bde fa )N\b(?! que\b)",
    "es": r"\bhace (?<!\bdesde hace )N\b(?! que\b)",
    "fr": r"\bil y a N\b(?! qu)",
    "it": r"\bN fa\b",
    "pt": r"\bN atrás\b",
    "ro": r"\bacum N\b",
    "de": r"\bvor N\b",
}
#: What every text has that says that it is over, and few others.
_WORDS = {
    "en": "ago", "ca": "fa ", "es": "hace ", "fr": "y a ", "it": " fa", "pt": "atrás", "ro": "acum ", "de": "vor ",
}  # fmt: skip


@cache
def _patterns(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    time = rf"(?:(?:[^\W\d_]+|\d+) ){{1,3}}(?:{_UNITS[lang]})\b"
    lasting, over = (re.compile(table[lang].replace("N", time), re.IGNORECASE) for table in (_LASTING, _OVER))
    return lasting, over


def told_otherwise(
    source: str, source_lang: str, target: str, target_lang: str
) -> tuple[re.Match[str], re.Match[str]] | None:
    """Where composed texts say that something lasts, and that it is over, the source's first."""
    if source_lang not in _UNITS or target_lang not in _UNITS:
        return None
    sides = (source, source_lang), (target, target_lang)
    over = [
        (_WORDS[lang] in text.lower() and _patterns(lang)[1].search(text)) or None for text, lang in sides
    ]
    if (over[0] is None) == (over[1] is None):
        return None
    lasting = [_patterns(lang)[0].search(text) for text, lang in sides]
    if any((one is None) == (other is None) for one, other in zip(over, lasting, strict=True)):
        return None
    said, now = (one or other for one, other in zip(over, lasting, strict=True))
    return None if said is None or now is None else (said, now)
