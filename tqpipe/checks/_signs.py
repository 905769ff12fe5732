"""Signs at a figure that one side lost: the percent sign, the minus of degrees; and Roman numerals that changed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tqpipe.checks._number import Number
from tqpipe.checks._text import lower_set, words
from tqpipe.types import Range

PERCENT = re.compile(
    r"[\s\u00a0\u202f]?(?:%|per\s?cento?\b|por\sciento\b|pour\scent\b|por\scento\b"
    r"|la\ssut[ăa]\b|procente?\b|prozent\b)",
    re.I,
)
_PERCENT_WORDS = frozenset(
    {"percent", "percento", "cent", "ciento", "cento", "sută", "suta", "procent", "procente", "prozent"}
)
#: Words and marks that may say a percentage, anywhere on the other side.
_ANY_PERCENT = re.compile(
    r"%|‰|(?:por|per|pour)\smill?e?\b|promille|la\smie\b|٪|％|/\s?100|cent|cient|pct\b|procent|prozent|sut[ăa]\b|\bpp\b|\bp\.\s?p\.|punt|point|ponto|punct|punkt|out\sof|cada|percentu"
    r"|\bin\s\d|\bsur\s\d|\bsu\s\d|\bvon\s\d|grade|basis",
    re.I,
)
_MINUS = re.compile(
    r"(?<![^\s(«“\"'])(?<!\d\s)(?:[-−–]|(?:minus|menos|moins|menys|meno)\s)(?P<n>\d+(?:[.,]\d+)?)[\s\u00a0]?(?:[°º]|degr\w*|grad\w*|grau\w*)(?!\s?-)",
    re.I,
)
_MINUS_WORDS = frozenset(["minus", "menos", "moins", "menys", "meno"])
_SIGNED = re.compile(r"[-−–]\d")
_DEGREES = re.compile(r"(?P<n>\d+(?:[.,]\d+)?)[\s\u00a0-]?(?:[°º]|degr\w*|grad\w*|grau\w*)", re.I)
_BELOW = re.compile(
    r"[-−–]\s?\d|minus|below|under|\bsub|zero|cero|moins|\bmeno|menys|bajo|\bsota|sous|sotto|abaix|negativ|unter|frost"
    r"|freez|frozen|gel|hela|gefr|îngheț|less|au-dessous",
    re.I,
)
_ROMAN_CAPITALS = re.compile(r"[IVXLC](?:(?<=[VX])(?!\w)|[IVXLC]+(?!\w))")
_ROMAN_FORM = re.compile(r"[IVXLC]{2,}|(?<=[a-zà-ÿ]\s)[VX]")


def may_be_roman(text: str) -> bool:
    """Whether two capitals of Roman numerals stand together, or one after a word."""
    return _ROMAN_CAPITALS.search(text) is not None


def percents(
    source: str, target: str, ours: Sequence[Number], theirs: Sequence[Number]
) -> Iterator[tuple[Range, Range]]:
    """Figures that are a percentage on one side only, where the other side says no percentage at all."""
    sides = [
        (text, numbers, _percentages(text, numbers)) for text, numbers in ((source, ours), (target, theirs))
    ]
    for (text, mine, here), (other, others, there) in (sides, sides[::-1]):
        if not here or _ANY_PERCENT.search(_without(other, there)):
            continue
        # What the other side calls a percentage is one here: no other figure took the sign.
        if not all(any(m.keys & n.keys for n, _ in here) for m, _ in there):
            continue
        for n, end in here:
            if any(m is not n and m.keys & n.keys for m in mine):
                continue
            same = [m for m in others if m.figure and m.keys & n.keys]
            if len(same) == 1 and not _may_share(other, same[0], there):
                a, b = (n.start, end), (same[0].start, same[0].end)
                yield (a, b) if text is source else (b, a)


def _percentages(text: str, numbers: Sequence[Number]) -> list[tuple[Number, int]]:
    """The figures with a percent sign or word of their own, and where that ends."""
    if "%" not in text and lower_set(text).isdisjoint(_PERCENT_WORDS):
        return []
    found = ((n, PERCENT.match(text, n.end)) for n in numbers if n.figure)
    return [(n, m.end()) for n, m in found if m is not None]


def _without(text: str, percentages: Sequence[tuple[Number, int]]) -> str:
    """The text without the signs and words of these."""
    for number, end in reversed(percentages):
        text = text[: number.end] + text[end:]
    return text


def _may_share(text: str, number: Number, percentages: Sequence[tuple[Number, int]]) -> bool:
    """Whether a figure is one of these percentages, or may have its sign from the next one: 38 to 40 %, 38 and then
    40 %.
    """
    following = [m for m, _ in percentages if m.start >= number.start]
    return bool(following) and len(words(text[number.end : following[0].start])) < _APART


#: Words between two figures from which a sign is the second's alone.
_APART = 4


def minuses(source: str, target: str) -> Iterator[tuple[Range, Range]]:
    """Degrees below zero on one side that the other side has above."""
    for text, other in ((source, target), (target, source)):
        signed = _SIGNED.search(text) or not lower_set(text).isdisjoint(_MINUS_WORDS)
        found = list(_MINUS.finditer(text)) if signed else []
        if not found or _BELOW.search(other):
            continue
        for m in found:
            same = [o for o in _DEGREES.finditer(other) if _plain(o["n"]) == _plain(m["n"])]
            if same:
                a, b = m.span(), same[0].span()
                yield (a, b) if text is source else (b, a)


def _plain(figure: str) -> str:
    return figure.replace(",", ".")


def romans(
    source: str, target: str, ours: Sequence[Number], theirs: Sequence[Number]
) -> Iterator[tuple[Range, Range]]:
    """Roman numerals of both sides that no number of the other may equal: Felipe VI, Philip IV."""
    here = _odd_romans(source, ours, theirs)
    there = _odd_romans(target, theirs, ours) if here else []
    yield from (((a.start, a.end), (b.start, b.end)) for a, b in zip(here, there, strict=False))


def _odd_romans(text: str, mine: Sequence[Number], others: Sequence[Number]) -> list[Number]:
    romans = [n for n in mine if not n.figure and _ROMAN_FORM.fullmatch(text, n.start, n.end)]
    return [n for n in romans if not any(n.keys & o.keys for o in others)]
