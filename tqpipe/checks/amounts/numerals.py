"""Numbers in text, as figures and as words, in order."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from tqpipe.checks.amounts import decades, figures, fractions, marks, scale_words, split_amounts
from tqpipe.checks.amounts.number import Key, Number, rounded, values_of
from tqpipe.checks.amounts.number_figures import any_digit, in_centuries, in_figures
from tqpipe.checks.amounts.number_lexicon import large_words, loose_words
from tqpipe.checks.amounts.number_words import in_words
from tqpipe.checks.calendars import calendar, clock
from tqpipe.checks.reading.masked import masked
from tqpipe.checks.reading.texts import RECENT, fold, folded_words
from tqpipe.languages import base_language

# fr "XVIIIe siècle", "XIXᵉ"
_ROMAN = re.compile(
    r"\b(?=[IVXLC]{2,}(?:e|ᵉ|[èe]me)?\b|[VX]\b)(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})(?=(?:e|ᵉ|[èe]me)?\b)"
)
_ROMAN_LETTERS = re.compile(r"[IVXLC](?<!\w[IVXLC])(?:[IVXLC]+(?:e|ᵉ|[èe]me)?|(?<=[VX]))(?!\w)")
#: What is counted itself: two dozen, three score.
_COUNTED = frozenset([10.0, 12.0, 15.0, 20.0])
#: The value of a figure -> the month it may be.
_MONTH_KEYS: dict[Key, Key] = {float(month): f"month {month}" for month in range(1, 13)}


def may_be_sure(text: str, lang: str) -> bool:
    """Whether any number of the text can be a strong one: a figure, or a word for three or more."""
    return any_digit(text) or not folded_words(text).isdisjoint(large_words(base_language(lang)))


def numbers(text: str, lang: str) -> tuple[Number, ...]:
    """Every number of the text in order: figures, number words, Roman numerals, month names."""
    return _read(text, base_language(lang), marks.grouping(lang))[0]


def shares(text: str, lang: str) -> tuple[fractions.Amount, ...]:
    """The shares of a whole that a text surely says: half of them, two thirds, three in every four."""
    return _read(text, base_language(lang), marks.grouping(lang))[1]


@lru_cache(maxsize=RECENT)
def _read(text: str, base: str, grouping: str) -> tuple[tuple[Number, ...], tuple[fractions.Amount, ...]]:
    """By the language without its region: the two that most checks ask with read a text once."""
    text = masked(text)
    out, said = _simple(text, base, grouping)
    amounts = fractions.amounts(text, base, said)
    for amount in amounts:
        _add(out, amount.start, amount.end, frozenset(map(rounded, amount.values)), amount.whole)
    for time in clock.times(text, base) if out else ():
        hours = {float(h) for m in time.minutes for h in (m // 60, m // 60 % 12 or 12)}
        _add(out, time.start, time.end, frozenset({f"time {m}" for m in time.minutes} | hours), False)
    for start, end, value in (
        *scale_words.in_words(text, base),
        *figures.first_years(text),
        *split_amounts.whole(text, base, said),
    ):
        _add(out, start, end, frozenset([rounded(value)]), False)
    for start, end, key in split_amounts.hundredths(text, said):
        _add(out, start, end, frozenset([key]), False)
    for start, end, years in list(decades.parts(text, base, out)):
        _add(out, start, end, years, False)
    for m in _ROMAN.finditer(text) if _ROMAN_LETTERS.search(text) else ():
        if m[0]:  # the parts are all optional: IIII matches nothing
            out.append(Number(m.start(), m.end(), frozenset([_roman(m[0])]), False, False))
    # A month answers the figure of a date (12.05., 12 mai), never a number word: ro "mai" is "more" as often.
    out = [n._replace(keys=n.keys | more) if n.figure and (more := _as_month(n)) else n for n in out]
    for word, month, _ in calendar.find("month", text, base):
        out.append(Number(word.start, word.end, frozenset([f"month {month}"]), False, False))
    if len(out) > 1:
        out.sort(key=lambda n: (n.start, n.end))
    return tuple(out), tuple(a for a in amounts if a.share)


def _simple(text: str, lang: str, grouping: str) -> tuple[list[Number], list[fractions.Said]]:
    """Figures and number words; and, in order, the value of each that is no dozen or half."""
    out = in_figures(text, lang, grouping)
    taken = [(n.start, n.end) for n in out]
    loose = loose_words(lang)
    for n in in_words(text, lang):
        if not any(a < n.end and n.start < b for a, b in taken):
            decade = _only(n)
            is_round = decade % 10 == 0 and 10 <= decade <= 90
            out.append(n._replace(keys=n.keys | in_centuries(decade)) if is_round else n)
    _add_ordinals(text, out)
    _add_dozens(text, out, loose)
    if lang == "en":
        _add_years(text, out)
    said = [
        fractions.Said(n.start, n.end, max(may))
        for n in out
        if (may := values_of(n)) and (n.figure or fold(text[n.start : n.end]) not in loose)
    ]
    return out, sorted(said)


def _add(out: list[Number], start: int, end: int, keys: frozenset[Key], whole: bool) -> None:
    """What the numbers within a range may be as well, or, where `whole`, what they are together."""
    within = [i for i, n in enumerate(out) if start < n.end and n.start < end]
    if whole:
        figure = any(out[i].figure for i in within)
        for i in reversed(within):
            del out[i]
        out.append(Number(start, end, keys, figure, True))
    elif within:
        for i in within:
            out[i] = out[i]._replace(keys=out[i].keys | keys)
    else:
        out.append(Number(start, end, keys, False, False))


def _add_ordinals(text: str, out: list[Number]) -> None:
    """What two ordinals side by side are together: 25 for "vigésimo quinto"."""
    for i, (a, b) in enumerate(pairwise(out)):
        if a.strong or b.strong or a.figure or text[a.end : b.start] != " ":
            continue
        tens, ones = _only(a), _only(b)
        if tens % 10 == 0 and 10 <= tens < 100 and 1 <= ones <= 9:
            both = frozenset([tens + ones])
            out[i], out[i + 1] = a._replace(keys=a.keys | both), b._replace(keys=b.keys | both)


def _add_dozens(text: str, out: list[Number], loose: frozenset[str]) -> None:
    """What a number and a word for several are together: 24 for "two dozen"."""
    for i, b in enumerate(out):
        if b.figure or (many := _only(b)) not in _COUNTED or fold(text[b.start : b.end]) not in loose:
            continue
        for j, a in enumerate(out):
            if a.end < b.start and text[a.end : b.start].isspace() and 2 <= (count := _only(a)) < 100:
                both = frozenset([count * many])
                out[i], out[j] = b._replace(keys=b.keys | both), a._replace(keys=a.keys | both)


def _add_years(text: str, out: list[Number]) -> None:
    """What two numbers are as a year: nineteen eighty-four, twenty twenty-four."""
    for i, (a, b) in enumerate(pairwise(out)):
        if a.figure or b.figure or text[a.end : b.start] != " ":
            continue
        hundreds, rest = _only(a), _only(b)
        if not (10 <= hundreds <= 20 and 10 <= rest <= 99):
            continue
        year = frozenset([100 * hundreds + rest])
        out[i], out[i + 1] = a._replace(keys=a.keys | year), b._replace(keys=b.keys | year)


def _only(number: Number) -> float:
    """The value of a number that has only one, 0 of others."""
    found = values_of(number)
    return found[0] if len(found) == 1 else 0.0


def _roman(text: str) -> float:
    total, values = 0, {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
    for a, b in zip(text, [*text[1:], ""], strict=True):
        total += -values[a] if b and values[b] > values[a] else values[a]
    return float(total)


def _as_month(number: Number) -> frozenset[Key]:
    return frozenset(_MONTH_KEYS[k] for k in number.keys & _MONTH_KEYS.keys())
