"""Where the sentences of a pair begin, and which of the two sides belong together, without the rules of a language.

Sentences are matched by their lengths (Gale and Church 1993, https://aclanthology.org/J93-1004), one to three a
side. `segment/` splits documents, with each language's rules; here a pair is read that came as it is.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence

#: (source, target) half-open code-point ranges of one part.
Part = tuple[tuple[int, int], tuple[int, int]]
#: Where a bead ends, in sentences of the source and of the target, and how many of each are in it.
Bead = tuple[int, int, int, int]

#: The end of a sentence or a line, but not of an initial ("J."), where no small letter goes on.
_END = re.compile(r"(?:(?<!\b\w)[.!?…؟۔।॥]+[\"”’»)\]]*\s+|[。！？]+[\"”’»」』)\]]*\s*|\n+\s*)(?=[^\sa-z])")
#: Characters of the shortest sentence: what ends earlier is rather an abbreviation, a number or a heading.
_LEAST = 20
#: Sentences of the source and of the target that may belong together, and the price of it in standard deviations.
MATCHES = ((1, 1, 0.0), (1, 2, 2.0), (2, 1, 2.0), (2, 2, 3.0), (1, 3, 4.0), (3, 1, 4.0))
#: Variance of a translation's length for each character (Gale and Church).
VARIANCE = 6.8
#: Sentences that the two sides may run apart.
BAND = 6


def starts(text: str) -> list[int]:
    """The places where sentences begin, and the text's end: n + 1 code points for n sentences, the first of them 0."""
    places = [0]
    for m in _END.finditer(text):
        if len(text[places[-1] : m.end()].strip()) >= _LEAST:
            places.append(m.end())
    if len(places) > 1 and len(text[places[-1] :].strip()) < _LEAST:
        places.pop()
    return [*places, len(text)]


def matched(source: str, target: str) -> list[Part]:
    """Sentences that belong together, by their lengths, in order; the whole pair where a side has but one, or one side
    has too many for the other.
    """
    left, right = starts(source), starts(target)
    n, m = len(left) - 1, len(right) - 1
    whole: list[Part] = [((0, len(source)), (0, len(target)))]
    if n < 2 or m < 2:
        return whole
    ratio = len(target) / len(source)

    def cost(i: int, j: int, a: int, b: int) -> float:
        return deviation((left[i] - left[i - a]) * ratio, right[j] - right[j - b])

    beads = laid(n, m, MATCHES, cost)
    return [((left[i - a], left[i]), (right[j - b], right[j])) for i, j, a, b in beads] or whole


def deviation(expected: float, found: float) -> float:
    """How many standard deviations a stretch's length in code points is off the one that is expected of it."""
    return abs(found - expected) / math.sqrt(VARIANCE * max(expected, found, 1.0))


def laid(
    n: int, m: int, steps: Sequence[tuple[int, int, float]], cost: Callable[[int, int, int, int], float]
) -> list[Bead]:
    """Two sides of n and m sentences laid side by side at the least cost, as beads in order; none where no way is.

    `steps` are the beads that may be, each with its price; `cost(i, j, a, b)` is what else one costs that ends at
    sentences i and j. The two sides run apart by so many sentences as one has more, and by BAND.
    """
    best: dict[tuple[int, int], float] = {(0, 0): 0.0}
    step: dict[tuple[int, int], tuple[int, int]] = {}
    reach = BAND + abs(n - m)
    for i in range(n + 1):
        near = i * m // max(n, 1)
        for j in range(max(0, near - reach), min(m, near + reach) + 1):
            for a, b, price in steps:
                before = best.get((i - a, j - b))
                if before is None:
                    continue
                total = before + price + cost(i, j, a, b)
                if total < best.get((i, j), math.inf):
                    best[i, j], step[i, j] = total, (a, b)
    if (n, m) not in step:
        return []
    beads: list[Bead] = []
    i, j = n, m
    while (i, j) != (0, 0):
        a, b = step[i, j]
        beads.append((i, j, a, b))
        i, j = i - a, j - b
    return beads[::-1]
