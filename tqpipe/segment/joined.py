"""Breaks of the rules inside of a sentence: after an abbreviation, an initial, the number of a line or of a day."""

from __future__ import annotations

import re

from tqpipe.segment import abbreviations, initials, numbers

#: Characters around a break that say what it is.
_NEAR = 60
#: What a dialogue goes on with after a question or a cry: `«Кто там?» — спросила она.`
_SAYS = re.compile(r"[–—―]{1,2}\s?[¿¡«“\"(]?([^\W\d_])")


def goes_on(text: str, start: int, at: int, end: int, lang: str) -> bool:
    """Whether the sentence goes on at `at`, where the rules let another begin, in a paragraph."""
    before = text[max(start, at - _NEAR) : at].rstrip()
    after = text[at : min(end, at + _NEAR)].lstrip()
    if not before or not after:
        return False
    says = _SAYS.match(after)
    if says and says[1].islower():
        return True
    if before[-1] not in ".)]":
        return False
    return (
        numbers.of_a_line(text, start, at, after)
        or numbers.of_a_day(text, start, at, end)
        or (lang == "de" and numbers.ordinal(before, after))
        or initials.goes_on(before, after)
        or abbreviations.goes_on(before, after, lang)
        or _inside(text, at)
    )


def _inside(text: str, at: int) -> bool:
    """Within an abbreviation of several letters: S.p.A., a.C."""
    return (
        not text[at - 1].isspace()
        and re.search(r"(?<![\w])(?:\w\.)*\w\.$", text[max(0, at - 12) : at]) is not None
        and (text[at - 2].islower() or re.match(r"[^\W\d_](?:\.|\b)", text[at : at + 2]) is not None)
    )
