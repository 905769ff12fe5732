"""Figures whose order is what they say: from 10 to 15, 6-4 3-6 6-2, 3-1.

A list of sets with some turned round is wrong whoever won. One result may be turned round where winner and loser
change places in the sentence, and home comes first in Romance languages and German, the winner in English: only what
English tells with a winner's verb and the loser's figure first is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from tqpipe.types import Range

_PAIR = re.compile(r"(?<![\w.,:/-])(\d{1,3})\s?[-–]\s?(\d{1,3})(?![\w/]|[-–.,:]\d)")
_DASH = re.compile(r"\d\s?[-–]\s?\d")
_NUMBER = re.compile(r"\d+")
_SETS = re.compile(r"(?:,|;|\s(?:and|y|i|et|e|și|und))?\s")
_WON = re.compile(
    r"\b(?:beat|beats|beating|defeat(?:ed|s|ing)?|won|wins?|winning|victory|triumph\w*)\b", re.I
)
_LOST = re.compile(
    r"\b(?:lost|loses?|losing|defeat(?:ed)?\s(?:by|to|against)|beaten|fell|falls?|down|behind|trail\w*|not|never|fail\w*)\b",
    re.I,
)
#: Behind the hours of the afternoon, and behind those of a day of 24.
_PM = re.compile(
    r"\s?(?:(?:h|uhr|hores|horas|heures?|ore)\s)?(?:p\.?\s?m\b|in the (?:afternoon|evening)|de la (?:tarda|tarde|noche)"
    r"|del vespre|du soir|de l['’]après-midi|da (?:tarde|noite)|del pomeriggio|di sera|seara|după-amiaza"
    r"|nachmittags|abends)",
    re.I,
)
_HOUR = re.compile(r"\s?(?:h\b|hs\b|uhr|hores|horas|heures|ore\b|uur|\.?$)", re.I)
_WORDS = {
    "en": r"from\s{0}\sto\s{1}",
    "ca": r"(?:de|del|d['’])\s?{0}\s(?:a|al|fins\sa)\s{1}",
    "es": r"(?:de|del|desde)\s{0}\s(?:a|al|hasta)\s{1}",
    "pt": r"(?:de|dos|das)\s{0}\s(?:a|para|até)\s{1}",
    "fr": r"(?:de|des)\s{0}\s(?:à|aux)\s{1}",
    "it": r"(?:da|dai|dalle|dal)\s{0}\s(?:a|ai|alle|al)\s{1}",
    "ro": r"de\sla\s{0}\s(?:la|până\sla)\s{1}",
    "de": r"von\s{0}\s(?:auf|bis|zu)\s{1}",
}
_UNIT = r"(?:\s?[%€$£°]|\s(?!(?:to|a|al|à|la|auf|bis|para|hasta)\b)[^\W\d_]+){0,2}"
_VALUE = r"(?:[€$£]\s?)?(\d+(?:[.,]\d+)*)" + _UNIT
_MARKS = re.compile(r"\D")


@lru_cache(maxsize=16)
def _from_to(lang: str) -> re.Pattern[str]:
    """What a language says of a range, with its two ends."""
    return re.compile(r"(?<!\w)" + _WORDS[lang].format(_VALUE, r"(?:[€$£]\s?)?(\d+(?:[.,]\d+)*)"), re.I)


def turned(source: str, target: str, langs: tuple[str, str]) -> Iterator[tuple[Range, Range]]:
    """(place in the source, place in the target) of figures that changed their order."""
    yield from _ranges(source, target, langs)
    ours = list(_PAIR.finditer(source)) if _DASH.search(source) else []
    theirs = list(_PAIR.finditer(target)) if ours else []
    if not theirs:
        return
    sets, others = _lists(source, ours), _lists(target, theirs)
    for mine in sets:
        for other in others:
            yield from _sets(mine, other)
    if len(ours) == len(theirs) == 1 and not _of_24_hours(source, target, ours[0], theirs[0]):
        if sorted(_read(ours[0])) != sorted(_read(theirs[0])) and not _tied(
            source, target, ours[0], theirs[0]
        ):
            yield ours[0].span(), theirs[0].span()
        elif langs[1] == "en":
            yield from _result(target, ours[0], theirs[0])


def _tied(source: str, target: str, mine: re.Match[str], other: re.Match[str]) -> bool:
    """Whether other figures of the texts answer those of two results: the pairs may be about different things."""
    rest = [text[: m.start()] + text[m.end() :] for text, m in ((source, mine), (target, other))]
    figures = [set(_NUMBER.findall(text)) for text in rest]
    return bool({*_read(mine)} & figures[1] or {*_read(other)} & figures[0])


def _of_24_hours(source: str, target: str, mine: re.Match[str], other: re.Match[str]) -> bool:
    """Whether two ranges are the same hours, of twelve on one side: 5-6 p.m., 17–18 Uhr."""
    apart = [int(b) - int(a) for a, b in zip(_read(mine), _read(other), strict=True)]
    early, late = ((source, mine), (target, other)) if max(apart) > 0 else ((target, other), (source, mine))
    return (
        {*map(abs, apart)} in ({0, 12}, {12})
        and (min(apart) >= 0 or max(apart) <= 0)
        and max(map(int, _read(late[1]))) <= 24
        and _PM.match(early[0], early[1].end()) is not None
        and _HOUR.match(late[0], late[1].end()) is not None
    )


def _ranges(source: str, target: str, langs: tuple[str, str]) -> Iterator[tuple[Range, Range]]:
    if langs[0] not in _WORDS or langs[1] not in _WORDS:
        return
    here: dict[tuple[str, str], Range] = {}
    for m in _from_to(langs[0]).finditer(source):
        here.setdefault(_read(m), m.span())
    for m in _from_to(langs[1]).finditer(target) if here else ():
        pair = _read(m)
        if pair[0] != pair[1] and pair not in here and pair[::-1] in here:
            yield here[pair[::-1]], m.span()


def _read(m: re.Match[str]) -> tuple[str, str]:
    return _MARKS.sub("", m[1]), _MARKS.sub("", m[2])


def _lists(text: str, found: list[re.Match[str]]) -> list[list[re.Match[str]]]:
    """Runs of two results or more."""
    runs: list[list[re.Match[str]]] = []
    for m in found:
        if runs and _SETS.fullmatch(text, runs[-1][-1].end(), m.start()):
            runs[-1].append(m)
        else:
            runs.append([m])
    return [run for run in runs if len(run) > 1]


def _sets(mine: list[re.Match[str]], other: list[re.Match[str]]) -> Iterator[tuple[Range, Range]]:
    """The turned ones of two lists with the same results, where some are turned and some are not."""
    if len(mine) != len(other):
        return
    ours, theirs = [_read(m) for m in mine], [_read(m) for m in other]
    if any(sorted(a) != sorted(b) for a, b in zip(ours, theirs, strict=True)):
        return
    odd = [k for k, (a, b) in enumerate(zip(ours, theirs, strict=True)) if a != b]
    even = [k for k, (a, b) in enumerate(zip(ours, theirs, strict=True)) if a == b and a[0] != a[1]]
    if odd and even:
        # What is turned is the lesser part of them, or the last.
        for k in odd if len(odd) <= len(even) else even:
            yield mine[k].span(), other[k].span()


def _result(target: str, ours: re.Match[str], theirs: re.Match[str]) -> Iterator[tuple[Range, Range]]:
    a, b = _read(ours), _read(theirs)
    if a == b[::-1] and int(b[0]) < int(b[1]) and _WON.search(target) and not _LOST.search(target):
        yield ours.span(), theirs.span()
