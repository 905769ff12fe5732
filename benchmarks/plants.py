"""What planting an error is made of: the type, places in a text, replacing one of them.

A plant takes (source, target, language of the source, random generator) and gives the pair with one
error and its place, or None where the pair offers none. Plants share no code with tqpipe/checks: what a
check believes of a language must not be what it is measured with. Seeds fix every choice.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tqpipe.training import garbles

Range = tuple[int, int]


@dataclass(frozen=True)
class Planted:
    """The pair with its error. `spans` are half-open ranges of the target (empty: a gap), `source_spans` of
    the source words that were lost, where that is known.
    """

    source: str
    target: str
    spans: tuple[Range, ...]
    source_spans: tuple[Range, ...] = ()


Make = Callable[[str, str, str, random.Random], Planted | None]


@dataclass(frozen=True)
class Plant:
    """A kind of error, and the checks that ought to see it. `langs`: source languages it can be made in."""

    checks: tuple[str, ...]
    make: Make
    what: str
    langs: tuple[str, ...] = ("ca", "es", "fr", "pt", "it", "ro")


def replaced(source: str, target: str, start: int, end: int, new: str, lost: Range | None = None) -> Planted:
    """The target with one range replaced by `new` (empty: deleted)."""
    text = target[:start] + new + target[end:]
    return Planted(source, text, ((start, start + len(new)),), (lost,) if lost else ())


def cased(original: str, new: str) -> str:
    """`new` with the capitals of `original`."""
    if len(original) > 1 and original.isupper():
        return new.upper()
    return new[:1].upper() + new[1:] if original[:1].isupper() else new


def swap(table: Sequence[tuple[str, str]], *, both: bool = True, flags: int = re.I) -> Make:
    """Replace one whole word or phrase of the target by its counterpart in the table."""
    pairs = list(table) + ([(b, a) for a, b in table] if both else [])

    def make(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
        hits = [
            (m, new)
            for old, new in pairs
            for m in re.finditer(rf"(?<!\w){re.escape(old)}(?!\w)", target, flags)
        ]
        if not hits:
            return None
        m, new = rng.choice(hits)
        return replaced(source, target, *m.span(), cased(m[0], new))

    return make


def garble(kind: str, pool: Callable[[], garbles.Pool]) -> Make:
    """A kind of `tqpipe.training.garbles`."""

    def make(source: str, target: str, lang: str, rng: random.Random) -> Planted | None:
        found = garbles.plant(kind, source, target, pool(), rng)
        if found is None:
            return None
        return Planted(found.source, found.target, found.target_spans, found.source_spans or ())

    return make
