"""Shares told as whole numbers: three pupils for "un tercio de los alumnos", one or three women for "una de cada tres".

"X or Y" for X of every Y is always wrong. A third, a quarter of some is told as three, four where the translation says
this share in no way, and the source has no such number otherwise. Rule: our own, in ca, es, fr, pt, it, ro, de, en.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tqpipe.checks.amounts import fractions, numerals, range_ends
from tqpipe.checks.amounts.number import Number, rounded
from tqpipe.checks.amounts.number_lexicon import covers, is_number_word
from tqpipe.types import Range

#: Behind the noun of a part, that it is a part of several: a quarter of the pupils is no time.
_OF_SEVERAL = re.compile(
    r"\s(?:of\s(?:the|all|those|our|its|their)|de\s(?:l[oa]s|nos|els|les|tou[st]|tod[oa]s)|dels|des|dos|das|dei|degli|delle"
    r"|din(?:tre)?|der|aller|unserer|ihrer)\s",
    re.I,
)
_ONE = re.compile(r"(?:\b(?:an?|one|una?|uma?|eine?m?|o)|\bd['’]un|\bun['’])[\s-]\Z", re.I)
#: Around a number by which something is divided, or so many times less.
_TIMES = re.compile(r"\s?(?:times|fold|veces|vegades|cops|fois|vezes|volte|(?:de\s)?ori|mal|[%‰])\b", re.I)
_BY = re.compile(
    r"\b(?:by|in|into|per|par|por|entre|durch|en|em|su|sur|of|out\sof|every|cada|ogni)\s\Z", re.I
)
_LEAST = 3


def shares(source: str, target: str, langs: tuple[str, str]) -> Iterator[tuple[Range, Range]]:
    """(place of a share in the source, place of the whole number, or two, in the target)."""
    if not all(map(covers, langs)):
        return
    either = [e for e in range_ends.apart(target, langs[1]) if _says_about(e)]
    nouns = list(fractions.nouns(source, langs[0]))
    if either or nouns:
        ours = numerals.numbers(source, langs[0])
        yield from _either(source, langs[0], ours, either)
        yield from _alone(source, target, langs[1], nouns, ours, numerals.numbers(target, langs[1]))


def _says_about(ends: range_ends.Ends) -> bool:
    """Whether two figures with "or" between them may be the two of a share: two or three."""
    (kind, first), (other, second) = ends.what
    return ends.either and kind == other == "figure" and 1 <= first < second and second >= _LEAST


def _either(
    source: str, lang: str, ours: Sequence[Number], either: Sequence[range_ends.Ends]
) -> Iterator[tuple[Range, Range]]:
    """X or Y for X of every Y, Y parts: two or three for two thirds."""
    said = {e.what for e in range_ends.apart(source, lang) if e.either}
    for now in either:
        (_, first), (_, second) = now.what
        share = rounded(first / second)
        parts = [n for n in ours if share in n.keys and not n.keys.isdisjoint((first, second))]
        if now.what not in said and parts:
            whole = [(a.start, a.end) for a in numerals.shares(source, lang) if rounded(a.share) == share]
            yield (whole or [(parts[0].start, parts[-1].end)])[0], (now.start, now.end)


def _alone(
    source: str,
    target: str,
    lang: str,
    nouns: Sequence[fractions.Said],
    ours: Sequence[Number],
    theirs: Sequence[Number],
) -> Iterator[tuple[Range, Range]]:
    """N for an Nth part of several."""
    for noun in nouns:
        before = _ONE.search(source, max(0, noun.start - 6), noun.start)
        if noun.value < _LEAST or before is None or not _OF_SEVERAL.match(source, noun.end):
            continue
        parts, share = noun.value, rounded(1 / noun.value)
        if any(share in n.keys for n in theirs):
            continue
        if any(parts in n.keys for n in ours if not before.start() <= n.start < noun.end):
            continue
        same = [n for n in theirs if parts in n.keys]
        if len(same) == 1 and _counts(target, same[0], lang):
            yield (before.start(), noun.end), (same[0].start, same[0].end)


def _counts(text: str, number: Number, lang: str) -> bool:
    """Whether a number may count things: a cardinal that nothing is divided or multiplied by."""
    return (
        (number.figure or (number.strong and is_number_word(text[number.start : number.end], lang)))
        and _TIMES.match(text, number.end) is None
        and _BY.search(text, max(0, number.start - 8), number.start) is None
    )
