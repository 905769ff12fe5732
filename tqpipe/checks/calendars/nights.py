"""The night between two days, which a language may name by both or by either: Friday night, the night to Saturday."""

from __future__ import annotations

import re

_NIGHT = (
    r"(?:night|early\shours|small\shours|nit|matinada|noche|madrugada|nuit|noite|notte|noaptea|nacht|nächte)"
)
#: Before the first of two days, or before the one that a night leads to.
_BEFORE = re.compile(rf"\b{_NIGHT}\s(?:[^\W\d_]+['’]?\s?){{0,2}}\Z", re.I)
#: Between two such days.
_TO = re.compile(
    r"[\s-](?:(?:to|into|through|a|al|i|y|para|e|à|au|et|spre|și|la|auf|zum?|und)\s)(?:(?:el|la|los|il|o|den|the)\s)?",
    re.I,
)
#: Before the day that a night leads to.
_LEADS_TO = re.compile(r"\bnacht\s(?:zum?|auf)\s(?:den\s)?\Z|\bnoaptea\sspre\s\Z", re.I)
_REACH = 36


def spans(text: str, first: tuple[int, int], second: tuple[int, int]) -> bool:
    """Whether the days at two places are those between which a night is."""
    before = _BEFORE.search(text, max(0, first[0] - _REACH), first[0])
    return before is not None and _TO.fullmatch(text, first[1], second[0]) is not None


def leads_to(text: str, day: int) -> bool:
    """Whether the day at a place is the one before which a night is: "die Nacht zum Samstag"."""
    return _LEADS_TO.search(text, max(0, day - _REACH), day) is not None
