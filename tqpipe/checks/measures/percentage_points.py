"""Percentage points and per cents, which are not the same: from 2 to 3 % is one point, and half as much again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tqpipe.checks import _needs
from tqpipe.checks.amounts.number import Number
from tqpipe.checks.amounts.signs import PERCENT
from tqpipe.types import Range

#: Points that are said to be of percentages, in all languages at once.
_POINTS = re.compile(
    r"[\s\u00a0-]?(?:percentage[\s-]points?|per\s?cent[\s-]points?|pp\b|p\.\s?p\.|punts?\spercentuals?"
    r"|puntos?\sporcentual(?:es)?|points?\sde\s(?:pourcentage|%)|pontos?\spercentua(?:l|is)|punt[oi]\spercentual[ei]"
    r"|puncte?\sprocentuale?|Prozentpunkte?n?\b|procentpunkt\w*|procentenhet\w*|procentpoint|prosenttiyksik\w*"
    r"|процентн\w+\sпункт\w*)",
    re.I,
)
#: What each of these has in it: most texts have none, and the pattern begins anywhere.
_PARTS = ("cent", "%", "pp", "p.", "prozent", "prosent", "процентн")
#: And what the word for a point has: texts of per cents alone are no more looked at.
_POINT = ("point", "punt", "pont", "punct", "punkt", "enhet", "yksik", "пункт", "pp", "p.")
_PER_CENT = ("cient", "sută")
#: Points of any kind, which may be those: "3 points, to 5%".
_ANY = re.compile(r"p[ou]n[tck]t|point|ponto|пункт|enhet|yksik|\bpp\b|p\.\s?p\.", re.I)


def said(text: str) -> bool:
    """Whether a text has percentage points."""
    return may_say(text) and _POINTS.search(text) is not None


def _may_say_part(text: str) -> bool:
    low = text.casefold()
    return any(map(low.__contains__, (*_PARTS, *_PER_CENT)))


def _hint(form: str) -> bool:
    """Whether a word may be a part: all but the p of "p. p.", "pp" and the Romanian ones have "ent" in them."""
    low = form.casefold()
    if "ent" in low or "ент" in low or "pp" in low or "sută" in low:
        return form[-1] in "pP" or _may_say_part(form)
    return form[-1] in "pP"


#: That a text may speak of per cents or of percentage points.
PART = _needs.Texts(
    lambda text, lang: _may_say_part(text), (_needs.Forms(lambda lang: _hint), _needs.any_of("%"))
)


def may_say(text: str) -> bool:
    """Whether a text has a part of such a word, and a point."""
    low = text.casefold()
    return any(map(low.__contains__, _POINT)) and any(map(low.__contains__, _PARTS))


def changed(
    source: str, target: str, ours: Sequence[Number], theirs: Sequence[Number]
) -> Iterator[tuple[Range, Range]]:
    """(place in the source, place in the target) of a number of points that is as many per cent on the other side,
    which speaks of no points at all.
    """
    for mine, others, text, other in ((ours, theirs, source, target), (theirs, ours, target, source)):
        if _ANY.search(other):
            continue
        for n in mine:
            points = _POINTS.match(text, n.end)
            same = [m for m in others if points and m.keys & n.keys and PERCENT.match(other, m.end)]
            if points and len(same) == 1 and (percent := PERCENT.match(other, same[0].end)):
                a, b = (n.start, points.end()), (same[0].start, percent.end())
                yield (a, b) if text is source else (b, a)
