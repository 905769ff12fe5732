"""How often, in two ways: every eight hours, three times a day."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tqpipe.checks.amounts.number import Number, values_of

_EVERY = re.compile(
    r"\b(?:every|each|cada|chaque|toutes les|ogni|de|din|la fiecare|alle|om de|var|hver)\s$", re.I
)
_HOURS = re.compile(
    r"\s?(?:h\b|hours?\b|hor[ae]s\b|heures\b|(?:de )?ore\b|Stunden\b|uur\b|timmar|timer?\b)", re.I
)
_DAY = (
    r"(?:a day|per day|daily|each day|every day|al dia|al día|per dia|por día|por dia|ao dia|diàri\w*|diari\w*|par jour"
    r"|quotidien\w*|al giorno|pe zi|zilnic|täglich|am Tag|pro Tag|per dag|om dagen)"
)
#: Behind a number and in place of one, how often a day.
TIMES = re.compile(
    rf"\s(?:times|vegades|cops|veces|fois|vezes|volte|(?:de )?ori|mal|keer|gånger|gange)\s{_DAY}", re.I
)
COUNTS = {
    "once": 1.0, "twice": 2.0, "thrice": 3.0, "einmal": 1.0, "zweimal": 2.0, "dreimal": 3.0, "viermal": 4.0
}  # fmt: skip
ADVERBS = re.compile(rf"\b({'|'.join(COUNTS)})\s{_DAY}", re.I)
_DAY_HOURS = 24.0


def explained(number: Number, text: str, other: str, others: Sequence[Number]) -> bool:
    """Whether a number says how often, and the other side says the same with another one."""
    if _is_every(number, text):
        there = {k for n in others if TIMES.match(other, n.end) for k in values_of(n)}
        there |= {COUNTS[m[1].lower()] for m in ADVERBS.finditer(other)}
    elif TIMES.match(text, number.end):
        there = {k for n in others if _is_every(n, other) for k in values_of(n)}
    else:
        return False
    return any(abs(k * other_way - _DAY_HOURS) < 1e-6 for k in values_of(number) for other_way in there)


def _is_every(number: Number, text: str) -> bool:
    before = text[max(0, number.start - 12) : number.start]
    return _HOURS.match(text, number.end) is not None and _EVERY.search(before) is not None
