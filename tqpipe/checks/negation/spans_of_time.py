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
#: Meanings that "not until" turns: what did not end, or stop, went on; who did not leave stayed.
_GOING_ON = ("end", "stop", "leave")
#: Language -> what sets a time before a deed, and what counts from the last time that it was done.
_CLEFT: Mapping[str, str] = {
    "en": r"it (?:was|is|took|would be|will be|had been|wasn['’]t)\b[^.;!?]*\bbefore"
    r"|it(?:['’]s| has|['’]d| had| is) been\b[^.;!?]*\bsince|since\b[^.;!?]*\blast|last (?:time|saw|met|spoke|heard)",
    "ca": r"(?:des de|d['’]ençà de) l['’](?:última|darrera) vegada|van? trigar|trig\w+",
    "es": r"desde la última vez|tard(?:ó|aron|amos|é)|eran? (?:ya )?las? \w+ cuando",
    "fr": r"depuis la dernière fois|mi[st] \w+ à|attend\w+",
    "pt": r"desde a última vez|demor\w+",
    "it": r"dall['’]ultima volta|erano (?:già )?le \w+ quando",
    "ro": r"de ultima dată|ultima oară|abia",
    "de": r"seit\b[^.;!?]*\b(?:das letzte mal|zuletzt)|her,? (?:dass|seit)|dauerte\b[^.;!?]*\bbis",
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


@lru_cache(maxsize=16)
def _pattern(table: str, lang: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{(_CLEFT if table == 'cleft' else _SINCE)[lang]})\b", re.I)


def answered(text: str, place: tuple[int, int], other: str, langs: tuple[str, str]) -> bool:
    """Whether a denial of a text is of a time that the other one, which denies nothing, tells from its other end."""
    start, end = place
    own, theirs = meanings(langs[0]), meanings(langs[1])
    until = untils(langs[0]).search(text, end, end + _REACH)
    window = text[max(0, start - _REACH) : end + _REACH]
    before = until or own["before"].search(text, end, end + _REACH)
    if before is not None:
        verb = text[start : before.start()]
        if any(own[m].search(verb) and not theirs[m].search(other) for m in _GOING_ON):
            return untils(langs[1]).search(other) is not None
    if until is None and not _pattern("since", langs[0]).search(window):
        return False
    return _pattern("cleft", langs[1]).search(other) is not None
