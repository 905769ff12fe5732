"""What was not so until a time, or since one, told without a denial: "went on until midnight" for "no terminó hasta
medianoche", "it was three before he came" for "no llegó hasta las tres", "it's been ages since we last met".

Rule: our own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from tqpipe.checks.negation.half_words import meanings, untils

#: Words behind "until" are about a denial this many characters before it, at most.
_REACH = 80
#: Characters of a text that says for how long a thing may be done.
_SHORT = 120
#: Meanings that "not until" turns: what did not end, or stop, went on; who did not leave stayed.
_GOING_ON = ("end", "stop", "leave")
#: Language -> what sets a time before a deed: it was three before he came.
_BEFORE: Mapping[str, str] = {
    "en": r"it (?:was|is|took|would be|will be|had been|wasn['’]t)\b[^.;!?]*\bbefore",
    "ca": r"trig\w+",
    "es": r"tard(?:ó|aron|amos|é)|eran? (?:ya )?las? \w+ cuando",
    "fr": r"mi[st] \w+ à|attend\w+",
    "pt": r"demor\w+",
    "it": r"erano (?:già )?le \w+ quando",
    "ro": r"abia",
    "de": r"dauerte\b[^.;!?]*\bbis",
}
#: Language -> what counts from the last time that a thing was done.
_LAST: Mapping[str, str] = {
    "en": r"it(?:['’]s| has|['’]d| had| is) (?:been )?(?:\w+ ){0,4}(?:ages|years?|months?|weeks?|days?|hours?|decades?"
    r"|time|long|while|forever)(?: \w+)? since|since (?:the )?\w+ (?:had |have )?last"
    r"|since the last time|last (?:saw|met|spoke|heard|talked)",
    "ca": r"(?:des de|d['’]ençà de) l['’](?:última|darrera) vegada",
    "es": r"desde la última vez",
    "fr": r"depuis la dernière fois",
    "pt": r"desde a última vez",
    "it": r"dall['’]ultima volta",
    "ro": r"de ultima dată|ultima oară",
    "de": r"seit\b[^.;!?]*\bdas letzte mal|her,? (?:dass|seit)",
}
#: Language -> what counts the time since when a thing has not been so.
_SINCE: Mapping[str, str] = {
    "en": r"for (?:\w+ ){0,3}(?:ages|years|months|weeks|days|while|time|long)|in (?:ages|years|months|weeks)|since",
    "ca": r"fa|feia|des de|d['’]ençà",
    "es": r"hace|hacía|desde",
    "fr": r"depuis|ça fai(?:t|sait)|cela fai(?:t|sait)|il y a",
    "pt": r"há|havia|desde",
    "it": r"da|dal|dalla|è un|sono",
    "ro": r"de|din",
    "de": r"seit|lange",
}


#: Language -> what says "for more than", and what says that a thing is done in so much time.
_WITHIN: Mapping[str, tuple[str, str]] = {
    "en": ("for (?:more|longer) than", "within|inside|in the space of|up to|no later than|by the end of"),
    "ca": ("més de|més d['’]un", "en el termini|dins|abans de|com a màxim|en un termini|durant"),
    "es": ("más de", "en el plazo|en un plazo|dentro de|antes de|como máximo|en un máximo"),
    "fr": ("plus d['’]?e?", "dans les|dans un délai|dans le délai|sous|au plus tard|au maximum"),
    "pt": ("mais d[eo]|mais do que", "no prazo|dentro de|em até|no máximo|num prazo"),
    "it": ("più di|oltre", "entro|nel giro di|al massimo|al più"),
    "ro": ("mai mult de", "în termen|în decurs|în cel mult|în maximum|cel mult"),
    "de": ("länger als|mehr als", "innerhalb|binnen|höchstens|spätestens|maximal"),
}


@lru_cache(maxsize=32)
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b", re.I)


def _within(text: str, end: int, other: str, langs: tuple[str, str]) -> bool:
    """Whether what is not done for longer than a time is done within it in the other text."""
    (more, _), (again, within) = _WITHIN[langs[0]], _WITHIN[langs[1]]
    return (
        len(text) <= _SHORT
        and _pattern(more).search(text, end, end + _REACH) is not None
        and _pattern(within).search(other) is not None
        and _pattern(again).search(other) is None
    )


def answered(text: str, place: tuple[int, int], other: str, langs: tuple[str, str]) -> bool:
    """Whether a denial of a text is of a time that the other one, which denies nothing, tells from its other end."""
    start, end = place
    own, theirs = meanings(langs[0]), meanings(langs[1])
    until = untils(langs[0]).search(text, end, end + _REACH)
    before = until or own["before"].search(text, end, end + _REACH)
    if before is not None:
        verb = text[start : before.start()]
        if any(own[m].search(verb) and not theirs[m].search(other) for m in _GOING_ON):
            return untils(langs[1]).search(other) is not None
    if until is not None and _pattern(_BEFORE[langs[1]]).search(other):
        return True
    if _within(text, end, other, langs):
        return True
    window = text[max(0, start - _REACH) : end + _REACH]
    return bool(_pattern(_SINCE[langs[0]]).search(window) and _pattern(_LAST[langs[1]]).search(other))
