"""Signs at a figure that one side lost: the percent sign, the minus of degrees and of decimals; and Roman numerals that
changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tqpipe.checks.amounts.number import Number
from tqpipe.checks.reading.texts import lower_set, words
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
#: Of a temperature, what stands right before its number or behind it.
_MINUS = re.compile(r"(?:(?<![^\s(«“\"'])(?<!\d\s)[-−–]|\b(?:minus|min|menos|moins|menys|meno)\s)\Z", re.I)
_DEGREES = re.compile(r"[\s\u00a0-]?(?:[°º]|degr\w*|grad\w*|grau\w*)", re.I)
_UNDER_ZERO = re.compile(
    r"[\s\u00a0]?[CF]?(?:\s(?:cels\w+|centígrad\w+|fahrenheit))?[\s\u00a0](?:below(?: zero)?\b|under zero|bajo cero"
    r"|sota zero|sous zéro|en dessous de zéro|au-dessous de zéro|sotto (?:lo )?zero|abaixo de zero|negativ|sub zero"
    r"|unter null|onder nul|under noll|under nul)",
    re.I,
)
_MINUS_WORDS = frozenset(["minus", "min", "menos", "moins", "menys", "meno"])
_ZERO_WORDS = frozenset(["zero", "zéro", "cero", "null", "nul", "noll", "below", "negativos"])
_SIGNED = re.compile(r"[-−–]\d")
_BELOW = re.compile(
    r"[-−–]\s?\d|min(?:us)?\b|below|under|\bsub|z[eé]ro|cero|\bn[uo]ll?\b|moins|\bmeno|menys|bajo|\bsota|sous|sotto|abaix|negativ|unter|frost"
    r"|freez|frozen|gel|hela|gefr|îngheț|less|dessous",
    re.I,
)
#: A decimal figure: three digits behind the mark would be thousands.
_DECIMAL = re.compile(r"\d+[.,](?:\d{1,2}|\d{4,})")
#: What is said of a figure below zero in words: a loss of 0.5.
_LESS = re.compile(
    r"los[st]|declin|f[ae]ll|drop|decreas|deficit|down|shr[iau]nk|contract|slump|pèrd|p[eé]rd|perte|verlust|rückgang"
    r"|baix|caig|caí|cay|baj|minder|sank|sink|scad|scăd|red[uou]|reç|cal[ao]|chut|recul|baiss|dim|disminu|desc|scend|retro",
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
    if not may_say_percent(text):
        return []
    found = ((n, PERCENT.match(text, n.end)) for n in numbers if n.figure)
    return [(n, m.end()) for n, m in found if m is not None]


def may_say_percent(text: str) -> bool:
    """Whether a text has a percent sign or word."""
    return "%" in text or not lower_set(text).isdisjoint(_PERCENT_WORDS)


def _without(text: str, percentages: Sequence[tuple[Number, int]]) -> str:
    """The text without the signs and words of these."""
    for number, end in reversed(percentages):
        text = text[: number.end] + text[end:]
    return text


def _may_share(text: str, number: Number, percentages: Sequence[tuple[Number, int]]) -> bool:
    """Whether a figure is one of these percentages, or may have its sign from the next one (38 to 40 %, 38 and then
    40 %) or, at the end of its clause, from the one before: 40 % now, then 38.
    """
    before = [end for _, end in percentages if end <= number.start]
    if (
        before
        and _CLAUSE_ENDS.match(text, number.end)
        and len(words(text[before[-1] : number.start])) < _APART
    ):
        return True
    following = [m for m, _ in percentages if m.start >= number.start]
    return bool(following) and len(words(text[number.end : following[0].start])) < _APART


_CLAUSE_ENDS = re.compile(r"\s*(?:[.;:!?)](?!\d)|,\s|$)")
#: Words between two figures from which a sign is the second's alone.
_APART = 4


def minuses(
    source: str, target: str, ours: Sequence[Number], theirs: Sequence[Number]
) -> Iterator[tuple[Range, Range]]:
    """Degrees and decimals below zero on one side that the other side has above."""
    for text, other, mine, others in ((source, target, ours, theirs), (target, source, theirs, ours)):
        if not may_be_below(text) or _BELOW.search(other):
            continue
        for n in mine:
            if (place := _below(text, n)) is not None:
                same = [
                    (o.start, m.end())
                    for o in others
                    if o.keys & n.keys and (m := _DEGREES.match(other, o.end))
                ]
            elif (place := _decimal_below(text, n)) is not None and not _LESS.search(other):
                same = [(o.start, o.end) for o in others if o.figure and o.keys & n.keys]
            else:
                continue
            if same:
                yield (place, same[0]) if text is source else (same[0], place)


def _decimal_below(text: str, number: Number) -> Range | None:
    """The range of a decimal figure with a minus right before it."""
    if not number.figure or not _DECIMAL.fullmatch(text, number.start, number.end):
        return None
    before = _MINUS.search(text, max(0, number.start - 8), number.start)
    if before is None or before[0].strip()[-1:] not in tuple("-−–") or _DEGREES.match(text, number.end):
        return None
    return before.start(), number.end


def may_be_below(text: str) -> bool:
    """Whether a text has a minus, or a word that degrees below zero are told with."""
    low = lower_set(text)
    return (
        _SIGNED.search(text) is not None
        or not low.isdisjoint(_MINUS_WORDS)
        or not low.isdisjoint(_ZERO_WORDS)
    )


def _below(text: str, number: Number) -> Range | None:
    """The range of a number that is a temperature below zero, with what says so."""
    degrees = _DEGREES.match(text, number.end)
    if degrees is None:
        return None
    before = _MINUS.search(text, max(0, number.start - 8), number.start)
    behind = _UNDER_ZERO.match(text, degrees.end())
    if before is None and behind is None:
        return None
    return before.start() if before else number.start, behind.end() if behind else degrees.end()


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
