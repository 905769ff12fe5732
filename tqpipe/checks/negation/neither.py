"""Two things that are both denied, told as both done: "ni confirmó ni desmintió" as "confirmed and denied".

Where one side says "ni ... ni" (nem, né) without another word that denies, and the other denies nothing and has no word
that may answer: refused, failed, avoided, few, un-. Five languages whose "nor" is no negation for the rest of the
check; compiled by hand. Rule: our own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from tqpipe.checks.negation.negation import PLAIN
from tqpipe.types import Range, Side

#: Language -> the word that stands before each of the two.
_NOR: Mapping[str, str] = {"ca": "ni", "es": "ni", "fr": "ni", "it": "né", "pt": "nem"}
#: Between the two: no end of a clause.
_BOTH = r"\b{0}\s[^.,;:!?()…]{{1,60}}?,?\s{0}\s"
#: Words that deny, or take part in a denial, wherever they stand.
_MAY = (
    r"\b(?:un|dis|des|dés|irr|non|im(?=mob|pat|per|poss)|in(?=acc|act|ad|cap|comp|corr|dif|ef|ex|suf|un|val|vis))(?=\w{4})\w+"
    r"|\w+(?:less|los(?:e[rsnm]?)?)\b"
    r"|\b(?:either|or|any|few|hardly|barely|little|than|instead|rather|stop\w*|miss\w*|ban\w*|bar|barred|ignor\w*"
    r"|without|beyond|apart|avoid\w*|evit\w*|evad\w*|lack\w*|fail\w*|refus\w*|declin\w*|reject\w*|rebut\w*|rehus\w*"
    r"|recus\w*|rifiut\w*|refuz\w*|neg[aáóòuà]\w*|nieg\w*|weiger\w*|verweiger\w*|lehn\w*|ablehn\w*|kaum|weder|noch|ohne"
    r"|falt\w*|manc\w*|manqu\w*|car[eè]\w*|lips\w*|fehl\w*|ausgeschlossen|exclu\w*|escl\w*|o|ou|oder|sau|ni|né|nem|nici"
    r"|neither|nor|poc\w*|pouc\w*|peu|puțin\w*|wenig\w*|except\w*|salvo|tampoco|tampoc|tampouco|nemmeno|neanche"
    r"|neppure|personne|guère|aucun\w*|res|cap|gens|sens|abs\w+)\b"
)
#: Characters of a text in which two words tell.
_LONG = 240


def lost(source: str, target: str, langs: tuple[str, str]) -> tuple[Side, Range] | None:
    """The side that denies two things, and the place there (in the composed text) of what denies them."""
    if max(len(source), len(target)) > _LONG:
        return None
    sides: tuple[tuple[Side, str, str, str, str], ...] = (
        ("source", source, target, *langs),
        ("target", target, source, *langs[::-1]),
    )
    for side, text, other, lang, its in sides:
        if lang not in _NOR or its not in PLAIN:
            continue
        both, denies = _patterns(lang)
        found = both.search(text)
        if found is None or denies.search(text):
            continue
        if not _answers(its).search(other):
            return side, (found.start(), found.end() - 1)
    return None


def hint(low: str, lang: str) -> bool:
    """Whether a word in small letters may deny two things."""
    return _NOR.get(lang) == low


@lru_cache(maxsize=8)
def _patterns(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return (
        re.compile(_BOTH.format(_NOR[lang]), re.IGNORECASE),
        re.compile(rf"\b(?:{PLAIN[lang]})\b", re.IGNORECASE),
    )


@lru_cache(maxsize=16)
def _answers(lang: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{PLAIN[lang]})\b|{_MAY}", re.IGNORECASE)
