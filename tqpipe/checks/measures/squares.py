"""Areas and volumes told as lengths: 450 metres for "450 metres quadrats"; and for each other: cubic for square metres.

As lengths only from the source to the translation, and where nothing there says that anything is squared: "un pis de 90
metres" is a flat of 90 square metres. For each other at one number, where neither side has both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tqpipe.checks.amounts.number import Number
from tqpipe.checks.measures import quantities
from tqpipe.checks.reading.texts import composed
from tqpipe.types import Range

_POWERS = {"area": 2, "volume": 3}
_SQUARE = re.compile(
    r"[²³]|(?<![^\W\d_])[ckmd]?m[23](?!\w)|squar|sq\b|sqm|cubic|quadra|cuadra|carré|pătra|cúbi|cubi|cub[oe]|qm\b|mq\b|mc\b"
    r"|kubik|surface|superf|area\b|àrea|área|fläche|suprafaț",
    re.I,
)
#: A length in eight languages.
_LENGTH = (
    r"(?:(?:[\w·]{4,7})?m[eèé]t(?:re|er|ern|ers|res|ro|ros|ri|ru)|feet|foot|fu(?:ß|ss)|miles?|inch(?:es)?|yards?"
    r"|mill(?:es?|as)|peus?|pies?|pieds?|pés?|piedi|picioare|meilen?|pouces?|milhas?|miglia|zoll|polzades|pulgadas)"
)
#: Right behind a figure.
_SQUARED = re.compile(
    r"[\s\u00a0\u202f-]?(?:de\s)?(?:"
    r"(?P<area>(?:square|sq\.?)\s\w+|sqm\b|qm\b|mq\b|[ckmd]?m[²2](?!\w)|quadratLENGTH(?!\w)"
    r"|LENGTH\s(?:quadra|cuadrad|carré|pătra)\w*)"
    r"|(?P<volume>(?:cubic|cu\.)\s\w+|[ckmd]?m[³3](?!\w)|kubikLENGTH(?!\w)|LENGTH\s(?:c[uú]bi|cub[eo])\w*))".replace(
        "LENGTH", _LENGTH
    ),
    re.I,
)


def may_be(text: str) -> bool:
    """Whether a text may have an area or a volume."""
    return _SQUARE.search(text) is not None


def exchanged(
    source: str, target: str, ours: Sequence[Number], theirs: Sequence[Number]
) -> Iterator[tuple[Range, Range]]:
    """(place in the source, place in the target) of an area and a volume at one number, in the texts as given."""
    here, there = _kinds(source, ours), _kinds(target, theirs)
    kinds = {kind for kind, _, _ in here}, {kind for kind, _, _ in there}
    if len(kinds[0]) != 1 or len(kinds[1]) != 1 or kinds[0] == kinds[1]:
        return
    yield from ((a, b) for _, n, a in here for _, m, b in there if n.keys & m.keys)


def _kinds(text: str, numbers: Sequence[Number]) -> list[tuple[str | None, Number, Range]]:
    found = ((n, _SQUARED.match(text, n.end)) for n in numbers)
    return [(m.lastgroup, n, (m.start(m.lastgroup or 0), m.end())) for n, m in found if m is not None]


def lost(source: str, target: str, langs: tuple[str, str]) -> Iterator[tuple[Range, Range]]:
    """(place of an area or a volume in the source, place of the length's unit in the target), in the composed texts."""
    if not _SQUARE.search(source):
        return
    text = composed(target)[0]
    if _SQUARE.search(text):
        return
    theirs = [m for m in quantities.measures(target, langs[1]) if m.kind == "length" and m.sure]
    for a in quantities.measures(source, langs[0]) if theirs else ():
        power = _POWERS.get(a.kind)
        if power is None:
            continue
        for b in theirs:
            factor = b.factor**power * (1000 if power == 3 else 1)
            if abs(a.factor - factor) <= 1e-6 * factor and any(
                abs(x / a.factor - y / b.factor) < 1e-6 for x in a.values for y in b.values
            ):
                yield (a.start, a.end), (b.end - len(b.unit), b.end)
                break
