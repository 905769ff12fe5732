"""Ranges told as their two ends alone: open Monday and Friday for "de lunes a viernes", 6 u 11 for "6 to 11".

The same two weekdays, months, dates or figures that one side joins by to, a dash or between, the translation joins by
and, or. Not told: what lies side by side (6 and 7, Saturday and Sunday), where the ends are all there is, and round or
near figures with "or" (5 o 10 minutos), as many languages say about how much. Rule: our own, in ca, es, fr, pt, it, ro,
de, en.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from tqpipe.checks.amounts.number_lexicon import cardinal_words, cardinals
from tqpipe.checks.calendars import calendar
from tqpipe.checks.reading.texts import RECENT, fold, folded_words
from tqpipe.types import Range

#: Language -> what joins the ends of a range; what joins two of several, "and" before "or"; articles behind either.
_JOINTS = {
    "en": (r"to|through|thru|till?|until|up\sto", "and", "or", r"the|on|on\sthe"),
    "ca": (r"a|al|fins\sa|fins\sal", "i", "o", r"el|els|dels?|la|les"),
    "es": (r"a|al|hasta|hasta\sel", "y|e", "o|u", r"el|los|la|las|del?"),
    "fr": (r"à|au|aux|jusqu['’]à|jusqu['’]au", "et", "ou", r"le|les|la|du"),
    "pt": (r"a|à|ao|até|até\sà|até\sao", "e", "ou", r"o|os|a|as|à|às|na|no|nas|nos"),
    "it": (r"a|ad|al|all['’]|alle|ai|fino\sa|fino\sal", "e|ed", "o|od", r"il|la|lo|gli|i|le|l['’]"),
    "ro": (r"la|până|până\sla|până\sîn|pînă\sla", "și|si", "sau|ori", r"pe|în|de"),
    "de": (r"bis|bis\szum|bis\szur", "und", "oder", r"am|den|der|dem|vom|zum|im"),
}
_TOKEN = r"(?:\d+(?:[.,]\d+)*|[^\W\d_]+)"
#: Behind the first end, and before the second.
_BEHIND = r"(?:\.|º|ª|st|nd|rd|th|er|\s?%|\s?°\s?[CF]?|\s?[€$£]|-feira)?"
_SIGN = r"(?:[€$£]\s?)?"
_BETWEEN = re.compile(r"\b(?:between|entre|zwischen|tra|fra|între)\s(?:\S{1,4}\s)?[€$£]?\Z", re.I)
#: Anywhere in a text: "and" may stand between the ends of a range.
_RANGED = re.compile(
    r"\b(?:between|entre|zwischen|tra|fra|[iî]ntre|dintre|compre(?:s|ses|sos|ndid[ao]s?)|compris\w*|cuprins\w*|ranges?"
    r"|ranging|limits?|límit\w*)\b",
    re.I,
)
#: Characters before the first end in which "between" stands.
_REACH = 20
#: Neither part of a longer figure, a name, a fraction or a result.
_NOT_IN = r"(?<![\w.,:/·-])"
_NOT_ON = r"(?![\w·]|[-/:.,]\d|[-–][^\W\d_])"
_FIGURE = re.compile(r"\d+")
_ORDINAL = r"(?:st|nd|rd|th|er|-feira)?"
#: What belongs to the second end, and the day of the month that is the first.
_TAIL = re.compile(r"(?:st|nd|rd|th|er)\b|-feira\b|\s?[%€°]")
_DAY = re.compile(r"\b\d{1,2}(?:\.|st|nd|rd|th|er|º)?\s(?:de\s|of\s)?\Z")


class Ends(NamedTuple):
    """Two ends that something joins: their place, what they are, and whether "or", or "and", is between them."""

    start: int
    end: int
    what: tuple[tuple[str, float], tuple[str, float]]
    either: bool
    both: bool


@lru_cache(maxsize=RECENT)  # `numbers` and `dates` ask the same
def told_apart(source: str, target: str, langs: tuple[str, str]) -> tuple[tuple[Range, Range, bool], ...]:
    """(place in the source, place in the target, whether figures are among the ends) of ranges that are none there."""
    return tuple(_told_apart(source, target, langs))


def _told_apart(source: str, target: str, langs: tuple[str, str]) -> Iterator[tuple[Range, Range, bool]]:
    if not all(lang in _JOINTS for lang in langs) or not _has_several(source, langs[0]):
        return
    ranges = _ranges(source, langs[0])
    several = apart(target, langs[1]) if ranges else ()
    if not several:
        return
    kept = {e.what for e in _ranges(target, langs[1])} | {e.what for e in apart(source, langs[0])}
    for now in several:
        # "Between 6 and 11" has "and" itself.
        if now.both and _RANGED.search(target):
            continue
        was = next((e for e in ranges if e.what == now.what and not (e.both and now.both)), None)
        if was is not None and now.what not in kept and not _side_by_side(now):
            figures = any(kind == "figure" for kind, _ in now.what)
            yield (was.start, was.end), (now.start, now.end), figures


def _has_several(text: str, lang: str) -> bool:
    """A quick look: whether a text has two figures or words that may be ends."""
    return len(_FIGURE.findall(text)) + len(folded_words(text) & _end_words(lang)) > 1


@lru_cache(maxsize=16)
def _end_words(lang: str) -> frozenset[str]:
    return cardinal_words(lang) | calendar.all_names(lang)


@lru_cache(maxsize=16)
def _patterns(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What a language joins two ends of a range with, or two of several; the second end is looked at alone."""
    to, both, either, articles = _JOINTS[lang]
    article = rf"(?:(?:{articles})(?:\s|(?<=['’])))?"
    first = rf"{_NOT_IN}(?P<a>{_TOKEN}){_BEHIND}"
    second = rf"(?={article}{_SIGN}(?P<b>{_TOKEN}){_ORDINAL}{_NOT_ON})"
    return (
        re.compile(rf"{first}(?:\s?[-–—]\s?|\s(?:{to})(?:\s|(?<=['’]))){second}", re.I),
        re.compile(rf"{first}\s(?:(?P<and>{both})|{either})\s{second}", re.I),
    )


@lru_cache(maxsize=RECENT)
def _ranges(text: str, lang: str) -> tuple[Ends, ...]:
    """The ranges of a text: from Monday to Friday, 6–11, between 6 and 11."""
    joined, several = _patterns(lang)
    found = [e for m in joined.finditer(text) if (e := _ends(text, lang, m, either=False, both=False))]
    within = (m for m in several.finditer(text) if m["and"] and _BETWEEN.search(text, *_before(m)))
    return (*found, *(e for m in within if (e := _ends(text, lang, m, either=False, both=True))))


@lru_cache(maxsize=RECENT)
def apart(text: str, lang: str) -> tuple[Ends, ...]:
    """Two weekdays, months or figures joined by "and" or "or": not between them."""
    if not _has_several(text, lang):
        return ()
    several = (m for m in _patterns(lang)[1].finditer(text) if not _BETWEEN.search(text, *_before(m)))
    return tuple(e for m in several if (e := _ends(text, lang, m, either=not m["and"], both=bool(m["and"]))))


def _before(m: re.Match[str]) -> Range:
    return max(0, m.start() - _REACH), m.start()


def _ends(text: str, lang: str, m: re.Match[str], *, either: bool, both: bool) -> Ends | None:
    first, second = (_end(text, lang, *m.span(group)) for group in ("a", "b"))
    if first is None or second is None or (first[0], second[0]) not in _KINDS:
        return None
    day = _DAY.search(text, *_before(m)) if first[0] == "month" else None
    tail = _TAIL.match(text, m.end("b"))
    return Ends(
        day.start() if day else m.start(), tail.end() if tail else m.end("b"), (first, second), either, both
    )


#: What may be the two ends; the 24 of "24 December to 6 January" is not asked for.
_KINDS = frozenset([("figure", "figure"), ("weekday", "weekday"), ("month", "month"), ("month", "figure")])
_LONGEST = 12


def _end(text: str, lang: str, start: int, end: int) -> tuple[str, float] | None:
    """What a word or a figure is as an end; None where it is none."""
    said = text[start:end]
    if said[0].isdigit():
        return "figure", float("".join(filter(str.isdecimal, said))[:_LONGEST])
    if (value := cardinals(lang).get(fold(said), 0.0)) >= 1:
        return "figure", value
    for kind in ("weekday", "month"):
        for word, number, _ in calendar.find(kind, text, lang):
            if word.start == start:
                return kind, float(number)
    return None


def _side_by_side(ends: Ends) -> bool:
    """Whether nothing lies between two ends, or "or" may say about how much."""
    (kind, first), (other, second) = ends.what
    if kind == other == "figure":
        distance = second - first
        about = ends.either and (distance <= 2 or (first % 5 == 0 and second % 5 == 0))
        return distance <= 1 or about
    if kind != other:
        return second == 1  # 30 June and 1 July
    return (second - first) % (7 if kind == "weekday" else 12) in (0, 1)
