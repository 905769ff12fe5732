"""Days that one language calls by their date and another by a name: 14-Juillet, Bastille Day."""

from __future__ import annotations

import re

from tqpipe.checks.reading.texts import lower_set
from tqpipe.types import Range

#: (the date, the name).
_DAYS = tuple(
    (re.compile(date, re.I), re.compile(name, re.I))
    for date, name in (
        (
            r"\b(?:14|quatorze)[\s-](?:juillet|de julio|de juliol|de julho|luglio|iulie|Juli|July)\b",
            r"\bBastille(?:\sDay)?\b|\bfiesta nacional (?:de francia|francesa)\b|\bfrench national (?:day|holiday)\b",
        ),
        (
            r"\b4[\s-](?:de )?(?:juillet|julio|juliol|julho|luglio|iulie|juli|july)\b|\bjuly 4(?:th)?\b",
            r"\bindependence day\b|\bfourth of july\b|\b(?:d[ií]a|dia) de la independ[eè]ncia\b"
            r"|\bjour de l['’]indépendance\b|\bunabhängigkeitstag\b|\bgiorno dell['’]indipendenza\b",
        ),
        (
            r"\b(?:11|onze|once) (?:de |d['’])setembre\b|\b(?:11|once) de septiembre\b",
            r"\bnational day of catalonia\b|\bcatal(?:an|onia[’']s) national day\b|\bdiada\b",
        ),
        (
            r"\b(?:1|1er|1r|1º|primer(?:o)?|primero|primo|first)[\s-](?:de |of )?(?:mai|mayo|maig|maio|maggio|may)\b",
            r"\b(?:labou?r|workers['’]?) day\b|\bmay day\b",
        ),
        (
            r"\b(?:25|vinticinque|vinte e cinco)[\s-](?:de )?(?:aprile|abril|april)\b",
            r"\bliberation day\b|\bcarnation revolution\b|\bfreedom day\b",
        ),
    )
)


#: Every name of a day has one of these words.
_NAMES_TEXT = """
    bastille nacional french independence july independencia independència indépendance unabhängigkeitstag
    indipendenza national diada labour labor workers may liberation carnation freedom
"""
_OF_NAMES = frozenset(_NAMES_TEXT.split())


def named_otherwise(text: str, other: str) -> list[Range]:
    """The dates and names of days in a text that the other side calls otherwise."""
    found: list[Range] = []
    if _OF_NAMES.isdisjoint(lower_set(text)) and _OF_NAMES.isdisjoint(lower_set(other)):
        return found  # as in most pairs
    for pair in _DAYS:
        for here, there in (pair, pair[::-1]):
            if not here.search(other) and there.search(other):
                found += [m.span() for m in here.finditer(text)]
    return found
