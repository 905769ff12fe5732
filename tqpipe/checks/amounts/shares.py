"""Numbers that the other side says in words of another kind: every fifth, 20 %; non-stop, 24 hours; goalless, 0-0; the
911 that is called, an emergency number; Covid-19, corona.
"""

from __future__ import annotations

import re
from functools import lru_cache

from tqpipe.checks.amounts.number import Number, values_of
from tqpipe.checks.reading.texts import RECENT

#: Parts of which one has a name, in all languages at once, and how many per cent each is.
_EVERY = {
    2.0: (50.0, r"jede[rsn]?\szweite|varannan|every second|co drug"),
    3.0: (33.0, r"jede[rsn]?\sdritte|every third"),
    4.0: (25.0, r"jede[rsn]?\svierte|every fourth"),
    5.0: (20.0, r"jede[rsn]?\sfünfte|every fifth"),
    10.0: (10.0, r"jede[rsn]?\szehnte|every tenth"),
}
_OF_PERCENT = {percent: re.compile(rf"\b(?:{words})", re.I) for percent, words in _EVERY.values()}
_PERCENT = re.compile(
    r"\b(?P<n>50|fifty|33|thirty-three|25|twenty-five|20|twenty|10|ten)(?:\s?%|\s?per\s?cent)", re.I
)
_WORDS = {"fifty": 50.0, "thirty-three": 33.0, "twenty-five": 25.0, "twenty": 20.0, "ten": 10.0}
#: What says a number without one.
_SAID = {
    24.0: re.compile(
        r"\b(?:non-?\s?stop|(?:around|round)[\s-]the[\s-]clock|rund um die uhr|día y noche|dia i nit|jour et nuit"
        r"|dia e noite|giorno e notte|zi și noapte|tag und nacht)\b",
        re.I,
    ),
    0.0: re.compile(
        r"\b(?:goalless|scoreless|torlos\w*|sense gols|sin goles|sans but|a reti (?:bianche|inviolate)|senza reti"
        r"|sem golos|sem gols|fără goluri)\b",
        re.I,
    ),
    100.0: re.compile(r"\b(?:centen(?:ary|nial|ari|aire|ario|ário|ar)\w{0,3}|zentenar\w*)\b", re.I),
    200.0: re.compile(r"\bbi-?(?:centen(?:ary|nial|ari|aire|ario|ário|ar)\w{0,3}|zentenar\w*)\b", re.I),
    300.0: re.compile(r"\btri?(?:er|re)?-?centen(?:ary|nial|ari|aire|ario|ário|ar)\w{0,3}\b", re.I),
}
#: Figures of a name that languages shorten or say otherwise: what stands around the figure, what the other side says.
_NAMED = {
    19.0: (
        re.compile(r"(?:covid|cov|corona\w*)[\s–-]?19", re.I),
        re.compile(r"\bcovid|corona|\bsars|pandemi|\bvirus|pandèmi|pandémi", re.I),
    ),
    911.0: (
        re.compile(r"(?:\b)911\b"),
        re.compile(
            r"\b(?:notruf\w*|notfall\w*|emerg\w+|emerxenc\w+|emergênc\w+|urgenc\w+|urgènc\w+|urgênc\w+|urgenț\w+"
            r"|secours|socorr\w+|soccors\w+|112|110|999)\b",
            re.I,
        ),
    ),
    22.0: (
        re.compile(r"catch[\s-]22", re.I),
        re.compile(
            r"\b(?:dilemm?\w*|zwickmühle|teufelskreis\w*|parado\w+|circol\w+|círculo\w*|cercle\w*)\b", re.I
        ),
    ),
}


@lru_cache(maxsize=RECENT)
def _said(text: str) -> tuple[frozenset[float], frozenset[float], frozenset[float]]:
    """What a text says so: numbers without one, per cents of "every fifth", per cents in figures, in words."""
    percents = [_WORDS.get(m["n"].lower()) or float(m["n"]) for m in _PERCENT.finditer(text)]
    return (
        frozenset([value for value, pattern in _SAID.items() if pattern.search(text)]),
        frozenset([value for value, pattern in _OF_PERCENT.items() if pattern.search(text)]),
        frozenset(percents),
    )


def explained(number: Number, text: str, other: str) -> bool:
    """Whether the other side says a number in such words, or a share as per cents."""
    for value in values_of(number):
        if value in _NAMED and _is_named(value, number, text) and _NAMED[value][1].search(other):
            return True
        if value not in _SAID and value not in _OF_PERCENT and value not in _EVERY:
            continue
        in_words, every, percents = _said(other)
        if value in in_words or (value in every and _PERCENT.match(text, number.start)):
            return True
        if value in _EVERY and _EVERY[value][0] in percents & _said(text)[1]:
            return True
    return False


def _is_named(value: float, number: Number, text: str) -> bool:
    """Whether a figure is the one of a name: the 19 of Covid-19."""
    return any(m.start() <= number.start < m.end() for m in _NAMED[value][0].finditer(text))
