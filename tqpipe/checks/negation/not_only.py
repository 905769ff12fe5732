"""The lost "not" of "not only": "only today's success, but tomorrow's" for "no només l'èxit d'avui, sinó el de demà".

Told where one side says "not only" and the other "only" with a "but" behind it, and denies nothing at all. Compiled by
hand for this project from the grammars that negation.py names.
"""

from __future__ import annotations

import re
from functools import lru_cache

from tqpipe.checks.reading.texts import lower_set
from tqpipe.types import Range

#: Language -> "not only", "only" and "but (also)".
_TABLE = {
    "en": (r"(?:not|\w*n['’]t) (?:only|just|merely|simply|solely)", r"only|just|merely|simply|solely", r"but"),
    "ca": (
        r"no (?:\w+ )?(?:nom[eé]s|(?:tan )?sols|solament|[uú]nicament)",
        r"nom[eé]s|tan sols|solament|[uú]nicament",
        r"sinó|sino",
    ),
    "es": (
        r"no (?:\w+ )?(?:s[oó]lo|solamente|[uú]nicamente)",
        r"s[oó]lo|solamente|[uú]nicamente",
        r"sino",
    ),
    "fr": (r"(?:pas|non) (?:seulement|uniquement|simplement)", r"seulement|uniquement|simplement", r"mais"),
    "pt": (r"não (?:\w+ )?(?:só|apenas|somente|unicamente)", r"só|apenas|somente|unicamente", r"mas|como também"),
    "it": (
        r"non (?:\w+ )?(?:sol[oa]|solamente|soltanto|unicamente)",
        r"solo|solamente|soltanto|unicamente",
        r"ma|bensì",
    ),
    "ro": (r"nu (?:\w+ )?(?:numai|doar)", r"numai|doar", r"ci|dar"),
    "de": (r"nicht (?:nur|bloß|allein|lediglich)", r"nur|bloß|lediglich", r"sondern"),
}  # fmt: skip
#: Characters between "only" and its "but".
_REACH = 160


@lru_cache(maxsize=16)
def _patterns(lang: str) -> tuple[re.Pattern[str], re.Pattern[str], frozenset[str]]:
    whole, only, but = _TABLE[lang]
    both = rf"\b(?P<only>{only})\b[^.!?;]{{1,{_REACH}}}?(?<=[,\s])(?:{but})\b"
    words = frozenset(re.findall(r"[^\W\d_]+", re.sub(r"\[.*?\]", "", but)))
    return re.compile(rf"\b(?:{whole})\b", re.I), re.compile(both, re.I), words


def turned(text: str, other: str, langs: tuple[str, str]) -> tuple[Range, Range] | None:
    """The places of "not only" in a composed text, and of the "only" that the other one, which denies nothing, has."""
    if not _TABLE.keys() >= set(langs):
        return None
    whole, (other_whole, only, but) = _patterns(langs[0])[0], _patterns(langs[1])
    if but.isdisjoint(lower_set(other)):
        return None
    found = list(whole.finditer(text))
    there = list(only.finditer(other)) if len(found) == 1 and not other_whole.search(other) else []
    return (found[0].span(), there[0].span("only")) if len(there) == 1 else None
