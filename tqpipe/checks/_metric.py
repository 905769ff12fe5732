"""Measures with another prefix are the same measure: 5 cm and 50 mm, 1,98 m and 198 cm, half a litre and 500 ml."""

from __future__ import annotations

import re

from tqpipe.checks._numerals import Number

#: How far behind a number its unit may stand (code points): "from 5 to 10 centimetres".
REACH = 25
#: How far two conversions of one length or weight may lie apart, as a share: 27 and 30 metres for 30 yards.
ROUNDING = 0.12
#: Factors by a symbol's letter, or a word's first two.
_PREFIX = {
    "m": 1e-3, "c": 1e-2, "d": 0.1, "h": 1e2, "k": 1e3, "": 1.0,
    "mi": 1e-3, "ce": 1e-2, "de": 0.1, "he": 1e2, "ki": 1e3, "qu": 1e3, "ch": 1e3,
}  # fmt: skip
# Symbols count only right after a figure, words anywhere behind it.
_UNIT = re.compile(
    r"""
    (?<=\d)[\s\u00a0-]?(?P<symbol>[mcdhk]?)(?P<base>[mgl])(?![^\W_])
    | \b(?P<prefix>mil+[ií]|mil[·.]l[ií]|milh?[ií]|cent[iíì]|dec[iíì]|hect[oòó]|(?:k|qu|ch)il[oòóô])?
      (?:(?P<metre>m[eèéê]t(?:re|er|ro|ru|ri)\w*)|(?P<gram>gram\w*)|(?P<litre>lit(?:re|ro|ri|er|ru)\w*))
    | \b(?P<kilo>(?:k|qu|ch)il[oòóô]s?)\b
    """,
    re.IGNORECASE | re.VERBOSE,
)


def same(source: str, target: str, lost: Number, new: Number) -> bool:
    """Whether two numbers are the same measure, with other prefixes."""
    here, there = _unit(source, lost), _unit(target, new)
    if here is None or there is None or here[0] != there[0] or here[1] == there[1]:
        return False
    return any(
        isinstance(x, float)
        and isinstance(y, float)
        and abs(x * here[1] - y * there[1]) <= 1e-6 * abs(x * here[1])
        for x in lost.keys
        for y in new.keys
    )


def near(source: str, target: str, lost: Number, new: Number) -> bool:
    """Whether two numbers are nearly the same measure: 321 km and 322, what two conversions of 200 miles give."""
    here, there = _unit(source, lost), _unit(target, new)
    if here is None or there is None or here[0] != there[0]:
        return False
    return any(
        isinstance(x, float)
        and isinstance(y, float)
        and x != y
        and abs(x * here[1] - y * there[1]) <= ROUNDING * abs(x * here[1])
        for x in lost.keys
        for y in new.keys
    )


def _unit(text: str, number: Number) -> tuple[str, float] | None:
    """Base unit and factor of the first unit behind a number."""
    found = _UNIT.search(text, max(0, number.end - 1), number.end + REACH)
    if found is None:
        return None
    if found["base"]:
        return found["base"].lower(), _PREFIX[found["symbol"].lower()]
    if found["kilo"]:
        return "g", 1e3
    base = "m" if found["metre"] else "g" if found["gram"] else "l"
    return base, _PREFIX[(found["prefix"] or "")[:2].lower()]
