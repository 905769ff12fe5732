"""A change in per cent and what it makes: up by 100 %, doubled; up by 200 %, tripled; down by 50 %, halved."""

from __future__ import annotations

import re

from tqpipe.checks.amounts.number import Number, values_of

_PERCENT = re.compile(
    r"[\s\u00a0\u202f-]?(?:%|per\s?cent|por\s?cent|por\s?ciento|per\s?cento|pour\s?cent|Prozent|procent|prosent|la\ssută"
    r"|процент|відсот)",
    re.I,
)
#: Per cents that come on top, or half of it that goes -> the words for what it makes, in all languages at once.
_MULTIPLES = {
    50.0: r"halv(?:ed|es|ing)\b|halbier|gehalveerd|halver|dimezz|[iî]njum[aă]t[aă]ț|вдвое|наполовину|вдвіч|наполовин",
    100.0: r"doubl|dobl|dupl|dobr|raddopp|verdoppel|doppel|doppi|verdubbel|dubbel|dubbl|dubl|twofold|twice"
    r"|podw[oó]|dwukrot|вдвое|удво|вдвіч|подво",
    200.0: r"tripl|trebl|verdreifach|dreifach|verdrievoud|drievoud|tredubbl|threefold|three times|potro|trzykrot|втрое"
    r"|утро|втрич|потро",
    300.0: r"quadrupl|cuadrupl|quàdrupl|cuádrupl|vervierfach|vierfach|verviervoud|viervoud|fourfold|four times|fyrdubbl"
    r"|четверо|вчетверо",
}  # fmt: skip
_PATTERNS = {value: re.compile(rf"\b(?:{words})", re.I) for value, words in _MULTIPLES.items()}


def explained(number: Number, text: str, other: str) -> bool:
    """Whether a number says by how many per cent, and the other side how many times, or that it is halved."""
    found = [p for value, p in _PATTERNS.items() if value in values_of(number)]
    return bool(found) and _PERCENT.match(text, number.end) is not None and found[0].search(other) is not None
