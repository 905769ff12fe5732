"""Cents told as dollars or euros, and the other way round: 15 dollars for 15 cents.

Told at one number of two or more, where no side names both. Rule: our own, in ca, es, fr, pt, it, ro, de, en.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tqpipe.checks import _needs
from tqpipe.checks.amounts.number import Number, values_of
from tqpipe.types import Range

_CENT = re.compile(
    r"(?:cents?|c[eè]ntims?|c[eé]ntimos?|cêntimos?|centavos?|centimes?|centesimi|cenți|bani)\b|¢",
    re.I,
)
_MAIN = re.compile(
    r"(?:euros?|dollars?|dòlars?|d[oó]lar(?:es)?|dollari?|dolari|lei|pesos|reais|reales)\b|[€$]",
    re.I,
)
_SIGN_BEFORE = re.compile(r"[€$]\s?\Z")
_GAP = re.compile(r"[\s\u00a0\u202f-]?(?:de\s)?")
_MAY_BE_CENTS = re.compile(_CENT.pattern + r"|(?:pence|pennies|penny|peniques?|penics?)\b", re.I)


#: Words of which one is in every text that names cents.
_FORMS = """
    cent cents cèntim cèntims centim centims céntimo céntimos centimo centimos cêntimo cêntimos centavo
    centavos centime centimes centesimi cenți bani
"""
MAY_NAME = _needs.Words(lambda lang, other: _FORMS.split())


def may_change(source: str, target: str) -> bool:
    """A quick look: whether one side alone names cents."""
    return (_MAY_BE_CENTS.search(source) is None) != (_MAY_BE_CENTS.search(target) is None)


def changed(
    source: str, target: str, ours: Sequence[Number], theirs: Sequence[Number]
) -> Iterator[tuple[Range, Range]]:
    """(place of the amount in the source, place in the target)."""
    for text, other, mine, yours, turned in (
        (source, target, ours, theirs, False),
        (target, source, theirs, ours, True),
    ):
        if not _MAY_BE_CENTS.search(text) or _MAY_BE_CENTS.search(other) or not _MAIN.search(other):
            continue
        whole = [place for n in mine if (place := _at(_CENT, text, n))]
        if len(whole) != 1 or any(_at(_MAIN, text, n) for n in mine):
            continue
        keys, was = whole[0]
        for keys_there, now in [place for n in yours if (place := _at(_MAIN, other, n))]:
            if keys & keys_there:
                yield (now, was) if turned else (was, now)
                return


def _at(unit: re.Pattern[str], text: str, number: Number) -> tuple[frozenset[float], Range] | None:
    """The values of a number of two or more at such a unit, and the place of both."""
    values = frozenset(v for v in values_of(number) if v >= 2)
    gap = _GAP.match(text, number.end)
    if not values or gap is None:
        return None
    if m := unit.match(text, gap.end()):
        return values, (number.start, m.end())
    if unit is _MAIN and (m := _SIGN_BEFORE.search(text, max(0, number.start - 2), number.start)):
        return values, (m.start(), number.end)
    return None
