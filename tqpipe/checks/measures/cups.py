"""Measures of the kitchen as grams or millilitres: two cups of flour, 250 g; half a pint, 250 ml.

What a cup of something weighs depends on it: 120 g of flour, 200 of sugar, 340 of honey.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tqpipe.checks.amounts.number import Number

#: Unit -> its words in all languages at once, and from how many to how many grams, or millilitres, it may be.
_UNITS = (
    (r"cups?|tass[ae]s?|tasses|tazas?|tazz[ae]|x[ií]caras?|chávenas?|tassen|c[ăe][nș]\w*", 80.0, 350.0),
    (
        r"tablespoons?|tbsp|cullerad[ae]s?|cucharadas?|cuillères?|cucchiaio?|colher(?:es)?|esslöffel|linguri?ț?\w*",
        6.0,
        25.0,
    ),
    (r"teaspoons?|tsp|culleradet[ae]s?|cucharaditas?|cucchiain[io]|teelöffel|tl", 2.0, 9.0),
    (r"pints?|pintas?|pint[ae]|pintes?", 450.0, 600.0),
)
_ALL = "|".join(f"(?P<u{i}>{words})" for i, (words, _, _) in enumerate(_UNITS))
_ONE_TEXT = """
    a=1 an=1 one=1 two=2 three=3 four=4 five=5 six=6 half=.5 un=1 una=1 une=1 uma=1 um=1 o=1 eine=1 dos=2 dues=2 deux=2
    duas=2 due=2 două=2 zwei=2 tres=3 trois=3 três=3 tre=3 trei=3 drei=3 mig=.5 mitja=.5 media=.5 medio=.5 meia=.5
    meio=.5 mezza=.5 demi=.5 halbe=.5 ½=.5 ¼=.25 ¾=.75 ⅓=.3333 ⅔=.6667 1/2=.5 1/4=.25 3/4=.75 1/3=.3333 2/3=.6667
"""
_ONE = {form: float(value) for form, _, value in (item.partition("=") for item in _ONE_TEXT.split())}
_COUNTED = re.compile(
    rf"(?<![\w.,/])(?P<n>\d{{1,2}}(?:[.,]\d)?|{'|'.join(map(re.escape, _ONE))})(?P<part>[½¼¾⅓⅔])?[\s-](?:an?\s)?"
    rf"(?P<and>and\sa\shalf\s)?(?:{_ALL})(?!\w)",
    re.I,
)
_WEIGHED = re.compile(
    r"[\s\u00a0-]?(?:g|gr|grams?|grammes?|gramos?|gramas?|gramm[io]?|gramme|ml|millilit\w+|mil·lilit\w+)(?!\w)",
    re.I,
)


def converted(
    lost: Sequence[Number], new: Sequence[Number], source: str, target: str
) -> tuple[list[Number], list[Number]]:
    """The numbers of two lists without those of cups that the other side weighs or measures."""
    lost, new = _without(lost, new, source, target)
    new, lost = _without(new, lost, target, source)
    return list(lost), list(new)


def _without(
    counts: Sequence[Number], weights: Sequence[Number], text: str, other: str
) -> tuple[Sequence[Number], Sequence[Number]]:
    weighed = [n for n in weights if n.figure and _WEIGHED.match(other, n.end)]
    cups = list(_cups(text)) if weighed else []
    gone = [
        n
        for n in weighed
        if any(least <= k <= most for _, _, least, most in cups for k in n.keys if isinstance(k, float))
    ]
    if not gone:
        return counts, weights
    left = [n for n in counts if not any(start <= n.start < end for start, end, _, _ in cups)]
    return left, [n for n in weights if n not in gone]


def _cups(text: str) -> Iterator[tuple[int, int, float, float]]:
    """(start, end, the least, the most that it may be in grams or millilitres) of what a text counts in such units."""
    for m in _COUNTED.finditer(text):
        said = m["n"].lower()
        count = _ONE[said] if said in _ONE else float(said.replace(",", "."))
        count += (0.5 if m["and"] else 0.0) + (_ONE[m["part"]] if m["part"] else 0.0)
        _, least, most = next(unit for i, unit in enumerate(_UNITS) if m[f"u{i}"])
        yield m.start(), m.end(), count * least, count * most
