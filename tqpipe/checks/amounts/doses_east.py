"""How many tablets and how often a day, exchanged between Japanese, Chinese or Korean and another language.

"1日2回、3錠" for two tablets three times a day: both numbers are on both sides, so nothing is lost by value. Told where
each side says either once. Rule: our own; the other language one of the eight.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tqpipe.checks.amounts import numerals
from tqpipe.checks.amounts.doses import ADVERBS, COUNTS, TIMES
from tqpipe.checks.amounts.number import values_of
from tqpipe.types import Range

_CHARACTERS = {
    form: at for at, forms in enumerate(("一", "二两兩", "三", "四", "五", "六"), 1) for form in forms
}
_NUMBER = "([1-9一二两兩三四五六])"
#: Language -> how often a day, how many tablets at a time.
_DOSES = {
    "ja": (rf"[1一]日(?:に)?\s?{_NUMBER}\s?回", rf"(?<!\d){_NUMBER}\s?(?:錠|カプセル|粒|包)"),
    "zh": (
        rf"(?:每天|每日|一天|一日|1天|1日)\s?{_NUMBER}\s?次",
        rf"(?<!\d){_NUMBER}\s?(?:片|粒|颗|顆|锭|錠)",
    ),
    "ko": (
        rf"(?:하루(?:에)?|1일|매일)\s?{_NUMBER}\s?[회번]",
        rf"(?<!\d){_NUMBER}\s?(?:정(?=[을은도과씩]|\W|$)|알|캡슐)",
    ),
}
_PATTERNS = {lang: tuple(map(re.compile, said)) for lang, said in _DOSES.items()}
_TABLETS = re.compile(
    r"\s(?:tablets?|pills?|capsules?|comprimi\w+|comprimés?|compresse?|capsule|cápsulas?|càpsul\w+|pastill\w+|píndol\w+"
    r"|pílulas?|gélules?|cachets?|tablett\w*|kapsel\w*|pillen?)\b",
    re.I,
)
#: The place of a number, and what it is.
_Said = tuple[int, Range]


def exchanged(source: str, target: str, langs: tuple[str, str]) -> Iterator[tuple[Range, Range]]:
    """(place in the source, place in the target) of a dose and of how often it is taken, which changed places."""
    if (langs[0] in _PATTERNS) == (langs[1] in _PATTERNS):
        return
    ours, theirs = _read(source, langs[0]), _read(target, langs[1])
    if ours is None or theirs is None:
        return
    (often, count), (now_often, now_count) = ours, theirs
    if often[0] != count[0] and (often[0], count[0]) == (now_count[0], now_often[0]):
        yield often[1], now_often[1]
        yield count[1], now_count[1]


def _read(text: str, lang: str) -> tuple[_Said, _Said] | None:
    """How often and how many, where a text says either once."""
    if lang in _PATTERNS:
        found = [[(_value(m[1]), m.span(1)) for m in p.finditer(text)] for p in _PATTERNS[lang]]
    elif _TABLETS.search(text):
        numbers = [
            (int(v[0]), (n.start, n.end), n.end) for n in numerals.numbers(text, lang) if (v := values_of(n))
        ]
        found = [[(v, at) for v, at, end in numbers if p.match(text, end)] for p in (TIMES, _TABLETS)]
        found[0] += [(int(COUNTS[m[1].lower()]), m.span(1)) for m in ADVERBS.finditer(text)]
    else:
        return None
    often, count = found
    return (often[0], count[0]) if len(often) == len(count) == 1 else None


def _value(said: str) -> int:
    return _CHARACTERS.get(said) or int(said)
