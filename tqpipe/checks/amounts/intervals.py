"""How long between two times, told as how many each time: eight capsules every hour for one every eight hours.

Where one side says every N hours, the other has N right before its hours, or says how many times a day (doses.py). N
before something else, and every hour, a year or per day without a number, is another rate. Rule: our own, in ca, es,
fr, pt, it, ro, de, en.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tqpipe.checks.amounts import numerals
from tqpipe.checks.amounts.number import Number, values_of
from tqpipe.types import Range

#: What stands before the number of an interval; pt "de oito em oito horas".
_EVERY = {
    "en": r"every|each",
    "ca": r"cada",
    "es": r"cada",
    "fr": r"chaque|tous\sles|toutes\sles",
    "pt": r"cada|de\s\w+\sem",
    "it": r"ogni",
    "ro": r"fiecare",
    "de": r"alle",
}
_BEFORE = {lang: re.compile(rf"\b(?:{words})\s\Z", re.I) for lang, words in _EVERY.items()}
_MAY_BE = {lang: re.compile(rf"\b(?:{words})\s", re.I) for lang, words in _EVERY.items()}
#: Units of time, as they stand behind a number or "every", in all languages at once.
_UNITS = {
    "minute": r"min(?:\.|s\b|uto?s?\b|uts?\b|utes?\b|uten?\b|uti?\b)?",
    "hour": r"h\b|hrs?\b|hours?\b|hor[ae]s?\b|heures?\b|or[ae]\b|or[ăe]\b|Stunden?\b",
    "day": r"days?\b|d[ií]as?\b|dies\b|jours?\b|giorn[oi]\b|zile?\b|Tag(?:en?)?\b",
    "week": r"weeks?\b|setman(?:a|es)\b|semanas?\b|semaines?\b|settiman[ae]\b|săptămân[ăi]\b|Wochen?\b",
    "month": r"months?\b|mes(?:os|es|e|i)?\b|mês\b|mois\b|lun[ăi]\b|Monate?n?\b",
    "year": r"years?\b|anys?\b|años?\b|ans?\b|années?\b|anos?\b|ann[oi]\b|ani?\b|Jahre?n?\b",
}
_GAP = r"[\s\u00a0-]?"
_BEHIND = {unit: re.compile(rf"{_GAP}(?:de\s)?(?:{forms})", re.I) for unit, forms in _UNITS.items()}
_ANY_BEHIND = re.compile(rf"{_GAP}(?:de\s)?(?:{'|'.join(_UNITS.values())})", re.I)
#: Before a unit that is no more than one: every hour, a day, per week, dos cops l'any.
_EACH = (
    r"(?:\b(?:every|each|per|an?|cada|a\scada|por|al?|ao|a\sla|à|par|chaque|toutes\sles|tous\sles|ogni|all[ao]|pe|pro|am|im"
    r"|la\sfiecare|în\sfiecare|in\sder|die|jede[nrs]?|(?:cops|vegades)\s(?:el|la))\s"
    r"|\b(?:a\sl|all|(?:cops|vegades)\sl|à\sl)['’]|/\s?)"
)
#: One word for it: hourly.
_ADVERBS = {
    "minute": r"minütlich",
    "hour": r"hourly|stündlich",
    "day": r"daily|diàriament|diari(?:a)?mente?|diariamente|quotidiennement|quotidianamente|zilnic|täglich",
    "week": r"weekly|setmanalment|semanalmente|settimanalmente|săptămânal|wöchentlich",
    "month": r"monthly|mensualment|mensualmente|mensalmente|mensuellement|mensilmente|lunar|monatlich",
    "year": r"yearly|annually|anualment|anualmente|annuellement|annualmente|anual|jährlich",
}
_RATES = {
    unit: re.compile(rf"{_EACH}(?:{forms})|\b(?:{_ADVERBS[unit]})\b", re.I) for unit, forms in _UNITS.items()
}
#: Characters before a number in which "every" stands; between a number and its rate, at most.
_REACH, _FAR = 16, 40
_END = re.compile(r"[.;:!?]\s")


def turned(source: str, target: str, langs: tuple[str, str]) -> Iterator[tuple[Range, Range]]:
    """(place in the source, place in the target) of an interval that is a rate on the other side."""
    if not all(lang in _EVERY for lang in langs):
        return
    may = [_MAY_BE[lang].search(text) for text, lang in zip((source, target), langs, strict=True)]
    if not any(may):
        return
    ours, theirs = numerals.numbers(source, langs[0]), numerals.numbers(target, langs[1])
    if may[0]:
        yield from _turned(source, target, langs[0], ours, theirs)
    if may[1]:
        yield from ((was, now) for now, was in _turned(target, source, langs[1], theirs, ours))


def _turned(
    text: str, other: str, lang: str, numbers: Sequence[Number], others: Sequence[Number]
) -> Iterator[tuple[Range, Range]]:
    """(place of an interval in the text, place of the rate in the other)."""
    for n in numbers:
        found = _interval(text, n, _BEFORE[lang])
        if found is None:
            continue
        unit, place = found
        said = {v for v in values_of(n) if v >= 2 and 0.5 not in n.keys}  # every half year
        apart = [m for m in numbers if not place[0] <= m.start < place[1]]
        if not said or _RATES[unit].search(text) or any(_is_one_of(said, m) for m in apart):
            continue
        same = [m for m in others if _is_one_of(said, m)]
        if len(same) != 1 or _ANY_BEHIND.match(other, same[0].end):
            continue
        rate = _near(other, same[0], _RATES[unit])
        if rate is not None:
            yield place, rate


def _is_one_of(values: set[float], number: Number) -> bool:
    """Whether a number may have one of these values; the "one" of a share ("una ogni 12") has them all."""
    return 1.0 not in number.keys and not values.isdisjoint(values_of(number))


def _interval(text: str, number: Number, every: re.Pattern[str]) -> tuple[str, Range] | None:
    """The unit of which a number says every how many, and the place of it all."""
    before = every.search(text, max(0, number.start - _REACH), number.start)
    if before is None:
        return None
    for unit, pattern in _BEHIND.items():
        if behind := pattern.match(text, number.end):
            return unit, (before.start(), behind.end())
    return None


def _near(text: str, number: Number, rate: re.Pattern[str]) -> Range | None:
    """The place of a number with the rate that it has: behind it, or before it, in one sentence."""
    for m in rate.finditer(text):
        between = text[number.end : m.start()] if number.end <= m.start() else text[m.end() : number.start]
        if len(between) <= _FAR and _END.search(between) is None:
            return min(number.start, m.start()), max(number.end, m.end())
    return None
