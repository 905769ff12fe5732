"""Not for the under-threes: for those of three and over. The denial and the bound turn together, at one number.

Rule: our own.
"""

from __future__ import annotations

import re

_YEARS = (
    r"(?:\s(?:years?|months?|anys|mesos|años|meses|ans|mois|anos|anni|mesi|ani|luni|jahren?|monaten?)"
    r"(?: old| of age)?)?"
)
_THE = r"(?:(?:the|els|les|los|las|dels|aux|des|i|gli|os|as|den|ages?|aged|age of)\s)?"
#: What bounds a number from above, and from below, in eight languages; their words do not clash.
_UNDER = re.compile(
    r"\b(?:under|below|younger than|less than"
    r"|inferior[ei]?s? a|inférieure?s? à|menors? d(?:e |['’])|menys d(?:e |['’])|sota |menores? de|menos de"
    r"|moins d(?:e |['’])|en dessous de|minor[ei] d(?:i |['’])|sotto |meno di|abaixo d[eo]s?|sub|unter|jünger als)"
    rf"[\s-]?{_THE}(\d+)\b|\b(\d+){_YEARS}\s(?:and|or) (?:under|below|younger)\b",
    re.I,
)
_OVER = re.compile(
    r"\b(?:over|above|older than"
    r"|superior[ei]?s? a|supérieure?s? à|from(?: the)?(?: age of)?|more than|at least|minimum age(?: of)?:?"
    r"|majors? d(?:e |['’])|a partir d(?:e |els |els|['’]|os )|mayores? de|à partir d(?:e |['’])|dès|plus d(?:e |['’])"
    r"|maggior[ei] d(?:i |['’])|oltre|sopra|da[il]?|dagli|maiores? de|acima d[eo]s?|peste|de la|ab|über|älter als)"
    rf"[\s-]?{_THE}(\d+)\b|\b(\d+){_YEARS}\s(?:and|or|o|y|i|e|et|ou|und|oder|sau|și|in)\s"
    r"(?:up|over|above|older|upwards?|más|més|mayores|plus|più|mais|mai mult|mehr|älter|su|peste|adelante)\b"
    r"|\b(\d+)\+",
    re.I,
)


def turned(source: str, target: str) -> bool:
    """Whether one text bounds a number from above and the other the same one from below, and neither does both."""
    ours, theirs = (tuple(_numbers(bound, text) for bound in (_UNDER, _OVER)) for text in (source, target))
    for (under, over), (below, above) in ((ours, theirs), (theirs, ours)):
        if under and under == above and not over and not below:
            return True
    return False


def _numbers(bound: re.Pattern[str], text: str) -> set[str]:
    return {number for groups in bound.findall(text) for number in groups if number}
