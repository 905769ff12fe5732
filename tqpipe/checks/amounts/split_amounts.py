"""A unit in the midst of its number: three kilos two hundred are 3.2 kilos, "tre chili e due" as well; 2 euros 50 are
2.50, "un metro ochenta" 1.80. And hour and minute, chapter and verse: 9 h 30, 9 30 and Mark 9, 30 are 9.30.

Rule: our own, in ca, es, fr, pt, it, ro, de, en.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tqpipe.checks.amounts import decimals
from tqpipe.checks.amounts.fractions import Said
from tqpipe.checks.reading.texts import fold

_KILOS = re.compile(
    r"\s(?:kilos?|quilos?|chil[oi]|Kilo|kg|kilograme?)\s(?P<and>(?:e|i|y|et|și|und|and)\s)?", re.I
)
#: Italian says hundreds of grams by their first figure, others by all of it.
_HUNDREDS = range(1, 10)
_GRAMS = range(50, 1000, 10)
#: Between a number and its hundredths: nothing but a space or a comma, "and" or "with", a unit.
_BETWEEN = re.compile(
    r"(?:,?\s?|(?:[\s\u00a0\u202f]?(?:[€$£]|(?P<unit>(?!AND\s)[^\W\d_]{1,12})))?[,\s\u00a0\u202f]*"
    r"(?P<and>AND\s)?)".replace("AND", "(?:and|y|i|e|et|și|und|con|amb|com|cu|avec)")
)
_WITH = frozenset(["con ", "amb ", "com ", "cu "])
#: An article before its unit, which is one of them: un metro ochenta.
_ONE = re.compile(
    r"(?<!\w)(?:one|un|una|une|uno|uma|um|ein|eine|einen)\s(?P<unit>[^\W\d_]{3,10})\s(?:(?:and|y|i|e|et|și|und|con|amb|cu)\s)?\Z",
    re.I,
)
_CLOCK_WORDS = """
    h hs hrs hours hour hores hora horas heures heure ore ora uhr min mins minutes minuts minutos minuti minute
    minuten часов часа час минут минуты 点 點 时 時 시
"""
_OF_THE_CLOCK = frozenset(_CLOCK_WORDS.split())
_METRES = frozenset(["m", "metro", "pes"])
#: Larger numbers have no hundredths told apart.
_MOST = 10_000
#: Numbers of a text, at most: what has more is a table.
_FEW = 60
_HOURS, _MINUTES, _CENTS = range(25), range(60), range(1, 100)


def whole(text: str, lang: str, found: Sequence[Said]) -> Iterator[tuple[int, int, float]]:
    """(start, end, value) of such an amount, given the numbers of a text in order."""
    for a, b in pairwise(found):
        kilos = _KILOS.fullmatch(text, a.end, b.start)
        if kilos is None or a.value != int(a.value):
            continue
        if b.value in _GRAMS:
            yield a.start, b.end, a.value + b.value / 1000
        elif lang == "it" and kilos["and"] and b.value in _HUNDREDS:
            yield a.start, b.end, a.value + b.value / 10


def hundredths(text: str, found: Sequence[Said]) -> Iterator[tuple[int, int, str]]:
    """(start, end, key) of two numbers that may be written as one with two decimals, whose key it is, too."""
    if len(found) > _FEW:
        return
    # Two figures behind a letter are a year, too, which is not asked here.
    read = [n._replace(value=float(raw)) if (raw := text[n.start : n.end]).isdecimal() else n for n in found]
    for a, b in pairwise((Said(-1, -1, 0.5), *read)):
        # A word for one is an article.
        if b.value not in _CENTS or (b.value == 1 and not text[b.start].isdecimal()):
            continue
        if (
            a.value == int(a.value)
            and a.value < _MOST
            and (between := _BETWEEN.fullmatch(text, a.end, b.start))
        ):
            unit = fold(between["unit"] or "")
            alike = text[a.start].isdecimal() == text[b.start].isdecimal()
            clock = (
                alike and a.value in _HOURS and b.value in _MINUTES and (not unit or unit in _OF_THE_CLOCK)
            )
            if clock or between["and"] in _WITH or unit in _METRES or decimals.is_unit(unit):
                yield a.start, b.end, key_of(a.value + b.value / 100)
        elif (one := _ONE.search(text, max(0, b.start - 24), b.start)) and one.start() >= a.end:
            unit = fold(one["unit"])
            if unit in _METRES or decimals.is_unit(unit):
                yield one.start(), b.end, key_of(1 + b.value / 100)


def key_of(value: float) -> str:
    """The key of a number with two decimals, which both ways to write it have. It is no value: three hours and a
    quarter are not 3.01.
    """
    return f"hundredths {value:.2f}"
