"""Areas and volumes told as lengths: 450 metres for "450 metres quadrats".

Only from the source to the translation, and where nothing there says that anything is squared: "un pis de 90 metres" is
a flat of 90 square metres.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tqpipe.checks.measures import quantities
from tqpipe.checks.reading.texts import composed
from tqpipe.types import Range

_POWERS = {"area": 2, "volume": 3}
_SQUARE = re.compile(
    r"[²³]|(?<![^\W\d_])[ckmd]?m[23](?!\w)|squar|sq\b|sqm|cubic|quadra|cuadra|carré|pătra|cúbi|cubi|cub[oe]|qm\b|mq\b|mc\b"
    r"|kubik|surface|superf|area\b|àrea|área|fläche|suprafaț",
    re.I,
)


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
