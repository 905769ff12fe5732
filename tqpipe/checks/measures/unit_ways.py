"""Two ways to say one thing with different units: conversions, halves, decades, amounts that nobody has measured."""

from __future__ import annotations

import re

from tqpipe.checks.amounts.fractions import AND_HALF, TO_UNIT
from tqpipe.checks.amounts.number import Key
from tqpipe.checks.calendars import durations
from tqpipe.checks.contraries.contrast import Hit
from tqpipe.checks.reading.texts import composed

_HALF = re.compile(
    r"\s(?:i mi(?:g|tja)|y medi[oa]|et demie?|e mei[oa]|e mezz[oa]|și jumătate|and a half|einhalb)\b"
)
#: Behind another unit: kilometres per hour, quilòmetres per segon.
_PER = re.compile(r"[^\W\d_]\s(?:per|por|par|pe|pro)\s\Z", re.I)
_SQUARE = re.compile(r"(?<![^\W_])[ckmdh]{0,2}m(?:[23]|\s[²³])(?!\w)")
_SQUARES = frozenset(["metre", "square_metre", "square_km"])
#: Words that are a unit of time behind a number, and something else alone: "segons" according to, "ora" now.
_ALONE_ANOTHER = frozenset(["segons", "segon", "ora", "second"])
_SYSTEMS = frozenset(["mile", "foot", "inch", "yard"]), frozenset(["km", "metre", "cm", "mm"])
#: Of more than one thing: where that is an s (a month is one for all its s), and in German, Italian and Romanian.
_PLURAL = re.compile(
    r"(?!(?:mes|mês|mois|tages|jahres|monats)$).*s|(?:tage|monate|jahre|jahrzehnte|jahrhunderte)n?"
    r"|(?:woche|stunde|minute|sekunde)n|giorni|giornate|settimane|mesi|anni|ore|minuti|secondi|decenni|secoli"
    r"|(?:zile|săptămâni|luni|ani|ore|secole|decenii)(?:le|i|lor)?",
    re.I,
)
#: Before a unit: an amount that nobody has measured.
_ROUGHLY = re.compile(
    r"\b(?:thousands?|hundreds?|dozens|tens|millions|milers|miles|milliers|milhares|migliaia|mii|tausenden?|centenars"
    r"|cientos|centenares|centaines|centenas|centinaia|sute|hunderten?|desenes|decenas|dizaines|dezenas|decine|zeci)"
    r"\s(?:of\s|d[ei]\s|d['’])?$",
    re.I,
)
#: "La dècada dels vuitanta", which are "els anys 80".
_DECADE_OF = re.compile(
    r"(?:dècada|década|décennie|decennio|deceniul)\s(?:de|del|dels|dos|des|degli|anilor)\b", re.I
)
#: What a number at a unit may mean; None where there is none.
Keys = frozenset[Key] | None


def are_none(source: str, target: str, here: Hit, there: Hit) -> bool:
    """Whether what was found is no unit by itself: "m2" is read as metres and a figure, M16 is a model."""
    if any(h.member[1] in _SQUARES for h in (here, there)) and (
        _SQUARE.search(source) or _SQUARE.search(target)
    ):
        return True
    return _is_model(source, here) or _is_model(target, there)


def agree(source: str, target: str, here: Hit, there: Hit, mine: Keys, theirs: Keys) -> bool:
    """Whether two units that differ say one thing, at the numbers that they stand at: a conversion, two decades and
    twenty years, half an hour and 30 minutes, thousands of miles or of kilometres.
    """
    if mine and theirs and not mine & theirs:
        return True  # converted
    if (
        here.member[0] == "time"
        and mine
        and theirs
        and durations.alike(_values(here, mine), _values(there, theirs))
    ):
        return True
    rated = _is_rate(source, here) and _is_rate(target, there)
    if (
        not rated
        and (mine is None or (_is_rough(source, here) and _is_rough(target, there)))
        and _vague(here, there)
    ):
        return True
    if {here.member[1], there.member[1]} == {"year", "decade"} and (
        _names_decade(source, here) or _names_decade(target, there)
    ):
        return True
    parts = (mine or frozenset()) | (theirs or frozenset())
    halves = _and_half(source, here), _and_half(target, there)
    if all(halves):
        return False
    # Half an hour is 30 minutes, a mile is a kilometre and a half.
    return bool({0.5, 0.25} & parts or ((mine or theirs) and any(halves)))


def _and_half(text: str, hit: Hit) -> bool:
    """Whether a half more is said of a unit, before it or behind: dos quilos i mig, two and a half pounds."""
    text = composed(text)[0]
    start = hit.word.start
    before = any(text[m.end() : start] in TO_UNIT for m in AND_HALF.finditer(text, max(0, start - 20), start))
    return before or _HALF.match(text, hit.word.end) is not None


def _is_rate(text: str, hit: Hit) -> bool:
    """Whether a unit is what something is counted by: 5 km per hour."""
    return _PER.search(composed(text)[0], max(0, hit.word.start - 20), hit.word.start) is not None


def _values(hit: Hit, keys: frozenset[Key]) -> tuple[str, list[float]]:
    return hit.member[1], [key for key in keys if isinstance(key, float)]


def _is_model(text: str, hit: Hit) -> bool:
    """Whether letters stand right before a figure, as those of a model do: M16."""
    return hit.word.text.isalpha() and composed(text)[0][hit.word.end : hit.word.end + 1].isdigit()


def _is_rough(text: str, hit: Hit) -> bool:
    text = composed(text)[0]
    return _ROUGHLY.search(text, max(0, hit.word.start - 20), hit.word.start) is not None


def _vague(here: Hit, there: Hit) -> bool:
    """Whether two units without a number may be one way of speaking: "thousands of miles" as "milers de quilòmetres",
    "days earlier" as "earlier this month".
    """
    forms = here.word.text.lower(), there.word.text.lower()
    if not _ALONE_ANOTHER.isdisjoint(forms):
        return True
    units = here.member[1], there.member[1]
    if here.member[0] == "length":
        return any(units[0] in mine and units[1] in other for mine, other in (_SYSTEMS, _SYSTEMS[::-1]))
    return here.member[0] == "time" and len({_PLURAL.fullmatch(form) is None for form in forms}) == 2


def _names_decade(text: str, hit: Hit) -> bool:
    return _DECADE_OF.match(composed(text)[0], hit.word.start) is not None
