"""People told by kind on one side and together on the other: three men and a woman, four people.

Of which the sum is said must be told as people, so that "four men and a woman" stays wrong. Rule: our own, in ca, es,
fr, pt, it, ro, de, en.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from tqpipe.checks.amounts.number import Number, values_of

#: What is counted, and "and".
_KIND_AND = re.compile(r"\s[^\W\d_]+(?:\s[^\W\d_]+)?\s(?:and|i|y|e|et|și|und)\s", re.I)
#: Behind a sum, with another word between.
_PEOPLE = re.compile(
    r"\s(?:[^\W\d_]+\s)?(?:people|persons|victims|personnes|persones|personas|pessoas|persone|persoane|personen|menschen"
    r"|víctimes|víctimas|vítimas|victimes|vittime|victime|opfer|detainees|passengers)\b",
    re.I,
)
_MOST = 1000.0


def told_together(
    lost: Sequence[Number],
    new: Sequence[Number],
    texts: tuple[str, str],
    numbers: tuple[Sequence[Number], Sequence[Number]],
) -> tuple[list[Number], list[Number]]:
    """The numbers of two lists without those of kinds that the other side adds up, and their sum."""
    new, lost = _without(list(new), list(lost), texts, numbers[0])
    lost, new = _without(lost, new, texts[::-1], numbers[1])
    return lost, new


def _without(
    sums: list[Number], parts: list[Number], texts: tuple[str, str], numbers: Sequence[Number]
) -> tuple[list[Number], list[Number]]:
    """`sums` are of the second text; `numbers` all of the first."""
    asked = [n for n in sums if _PEOPLE.match(texts[1], n.end)]
    for start, end, total in _totals(texts[0], numbers) if asked else ():
        answered = next((n for n in asked if total in n.keys), None)
        if answered is not None and answered in sums:
            sums.remove(answered)
            parts = [n for n in parts if not start <= n.start < end]
    return sums, parts


def _totals(text: str, numbers: Sequence[Number]) -> Iterator[tuple[int, int, float]]:
    for a, b in pairwise(numbers):
        first, second = values_of(a), values_of(b)
        if not (first and second) or max(first) > _MOST or _PEOPLE.match(text, a.end):
            continue
        if _KIND_AND.fullmatch(text, a.end, b.start):
            yield a.start, b.end, min(first) + min(second)
