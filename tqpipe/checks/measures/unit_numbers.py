"""The number at a unit (5 km, €5, five-minute), and units of one kind that stand at one number."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from tqpipe.checks.amounts import number_lexicon, numerals
from tqpipe.checks.amounts.fractions import AND_HALF, PART_OF, added, part
from tqpipe.checks.amounts.number import Key
from tqpipe.checks.amounts.scale_words import CHINESE
from tqpipe.checks.calendars import clock
from tqpipe.checks.contraries import contrast
from tqpipe.checks.contraries.contrast import Hit
from tqpipe.checks.measures.unit_pointers import pointer
from tqpipe.checks.measures.units import UNITS
from tqpipe.checks.measures.units_world import FIRST, find_units
from tqpipe.checks.reading.texts import composed, lower_words
from tqpipe.languages import base_language

#: One is an article, and "half" is said of anything.
_LOOSE: frozenset[Key] = frozenset([1.0, 0.5])
#: Behind an article that is no number then: a few hours, un par d'hores.
_SOME = frozenset(["few", "couple", "handful", "matter", "parell", "par", "paar", "paio", "grapat", "puñado"])
_NUMBER_NEXT = re.compile(r"\s\d")
_MONTH_BEFORE = re.compile(r"[月월]\s?\d{1,2}\s?$")


def number_at(text: str, hit: Hit, lang: str) -> frozenset[Key] | None:
    """What the number at a unit may mean: "5 km", "€5", "five-minute", "cinc llargs minuts"; None without one."""
    base = base_language(lang)
    if with_half := _and_half_before(text, hit, lang):
        return with_half
    if half := PART_OF.search(text, max(0, hit.word.start - 30), hit.word.start):
        return frozenset([part(half)])  # "half an inch" is not one
    nearest: tuple[int, frozenset[Key]] | None = None
    for n in numerals.numbers(text, lang):
        if n.start < hit.word.end and hit.word.start < n.end:
            continue  # the unit itself may be read as a number ("week", seven days)
        between = text[n.end : hit.word.start] if n.end <= hit.word.start else text[hit.word.end : n.start]
        after = n.end <= hit.word.start
        if after and base in FIRST and _NUMBER_NEXT.match(text, hit.word.end):
            continue
        if (
            len(between) <= (16 if after else 1)
            and between.count(" ") <= 2
            and not set(between) & set(".,;:()")
            and _SOME.isdisjoint(lower_words(between))
            # "a four-day week" has no four weeks
            and not any(contrast.names(UNITS, form, base) for form in lower_words(between))
            and (nearest is None or len(between) < nearest[0])  # "a 32-year-old" has not one year
        ):
            nearest = len(between), n.keys
    if nearest is not None:
        return nearest[1]
    return pointer(text, hit, lang)


def _and_half_before(text: str, hit: Hit, lang: str) -> frozenset[Key] | None:
    """What a number with a half behind it may mean: "two and a half pounds"."""
    start = hit.word.start
    for n in numerals.numbers(text, lang) if AND_HALF.search(text, max(0, start - 20), start) else ():
        if added(AND_HALF, text, n.end, start):
            return frozenset(key + 0.5 for key in n.keys if isinstance(key, float) and key == int(key))
    return None


def at_one_number(source: str, target: str, langs: tuple[str, str]) -> Iterator[tuple[Hit, Hit]]:
    """Units at one number, each the only one of its kind there: no word elsewhere in the sentence excuses them."""
    here = [h for h in find_units(source, langs[0]) if h.strong and not _of_date(source, h, langs[0])]
    there = [h for h in find_units(target, langs[1]) if h.strong] if here else []
    there = [h for h in there if not _of_date(target, h, langs[1])]
    if not there:
        return
    ours = [(h, number_at(composed(source)[0], h, langs[0])) for h in here]
    theirs = [(h, number_at(composed(target)[0], h, langs[1])) for h in there]
    number_of = Counter(h.member[0] for h, n in theirs if n)
    number_of |= Counter(h.member[0] for h, n in ours if n)
    for hit, number in theirs:
        if not number or number & _LOOSE:
            continue
        same = [(h, n) for h, n in ours if n and n & number and _kinds(h) & _kinds(hit)]
        if hit.member[0] in ("length", "area", "weight", "heat") and number_of[hit.member[0]] > 1:
            continue  # a measure and its conversion
        # A pound of the one may be money and of the other a weight, where a language has one word for both.
        if not same or any(h.member[1] == hit.member[1] for h, _ in same):
            continue
        other = same[0][0]
        if hit.member[0] == "part" and any(h.member == other.member for h in there):
            continue  # 20 percentage points
        if any(h.member == other.member and m and m & number for h, m in theirs):
            continue
        if any(h.member == other.member and _beyond(h, hit) for h in find_units(target, langs[1])):
            continue  # "last minute" may be "última hora"
        if hit.member[0] == "money" and (
            _may_be(source, other, hit, langs[0]) or _may_be(target, hit, other, langs[1])
        ):
            continue
        yield other, hit


def pounds_may_weigh(source: str, target: str, langs: tuple[str, str]) -> bool:
    """Whether one side has pounds, which are money by themselves, and the other alone weighs something."""
    ours, theirs = (
        {h.member for h in contrast.find(UNITS, text, lang)}
        for text, lang in zip((source, target), langs, strict=True)
    )
    return any(
        ("money", "pound") in mine
        and ("money", "pound") not in other
        and any(m[0] == "weight" for m in other)
        for mine, other in ((ours, theirs), (theirs, ours))
    )


def _of_date(text: str, hit: Hit, lang: str) -> bool:
    """Whether a unit of time is part of a time of day or a date: 18.45 uur, 3月14日, tháng 3 năm 2024."""
    base = base_language(lang)
    if hit.member[0] != "time" or number_lexicon.covers(base):
        return False
    text = composed(text)[0]
    # In Vietnamese the unit of a date comes before its number, that of a span of time behind it.
    if base == "vi" and _NUMBER_NEXT.match(text, hit.word.end):
        return True
    if base in CHINESE and _MONTH_BEFORE.search(text, 0, hit.word.start):
        return True
    return any(t.start < hit.word.end and hit.word.start <= t.end + 1 for t in clock.times(text, base))


def _kinds(hit: Hit) -> frozenset[str]:
    """What a unit is of; pounds are money and weigh."""
    if hit.member == ("money", "pound") and hit.word.text.isalpha():
        return frozenset(["money", "weight"])
    return frozenset([hit.member[0]])


def _may_be(text: str, hit: Hit, other: Hit, lang: str) -> bool:
    """Whether a word or sign may name another one's currency: $ is pesos and reais as well, ¥ yuan."""
    return any(h.member == other.member and h.word == hit.word for h in find_units(text, lang))


def _beyond(phrase: Hit, unit: Hit) -> bool:
    """Whether a phrase holds the unit and more."""
    a, b = phrase.word, unit.word
    return a.start <= b.start and b.end <= a.end and len(a.text) > len(b.text)
