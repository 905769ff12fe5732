"""One relative told by way of another: "my sister's son" for "mi sobrino", "mother of three" for "con tres hijos"; and
what only has a relative's name: Grandfather Frost.

Rule: our own.
"""

from __future__ import annotations

import re

from tqpipe.checks.contraries import contrast
from tqpipe.checks.contraries.contrast import Hit
from tqpipe.checks.contraries.opposites import OPPOSITES
from tqpipe.checks.reading.texts import composed

#: The set of the table.
KIN = "kin"
#: What the names of its members by marriage begin with.
_INLAW = "inlaw"
#: Behind a mother or a father: how many children.
_OF_SOME = re.compile(
    r"[\s-](?:(?:of|de|di|von|van|av|a)[\s-]|d['’])(?:\d|(?:two|three|four|five|six|dos|dues|tres|quatre|cinc|sis|cuatro|cinco"
    r"|seis|deux|trois|cinq|due|tre|quattro|cinque|sei|dois|duas|três|quatro|zwei|drei|vier|fünf|twee|drie|vijf|två|tre"
    r"|fyra|doi|două|trei|patru|cinci)\b)",
    re.I,
)


def told(here: Hit, there: Hit, source: str, target: str, langs: tuple[str, str]) -> bool:
    """Whether two words for relatives of another degree, the source's and the target's, may mean the same one."""
    if here.member[0] != KIN:
        return False
    sides = (here, composed(source)[0], langs[0]), (there, composed(target)[0], langs[1])
    named = [_degrees(text, lang) for _, text, lang in sides]
    if len(named[0]) != len(named[1]):
        return True
    return any(_called(hit, text) or _of_children(hit, text) for hit, text, _ in sides)


def _degrees(text: str, lang: str) -> set[str]:
    """The degrees of the relatives that a text surely names; a brother-in-law is no brother."""
    hits = [h for h in contrast.find(OPPOSITES, text, lang) if h.member[0] == KIN and h.strong]
    by_marriage = {h.word.start for h in hits if h.member[1].startswith(_INLAW)}
    return {h.member[1] for h in hits if h.member[1].startswith(_INLAW) or h.word.start not in by_marriage}


def _called(hit: Hit, text: str) -> bool:
    """Whether a word is written with a capital within a sentence, and the next one too."""
    before = re.search(r"(?:^|[.!?:;…“\"«–-])\s*$", text[: hit.word.start])
    return before is None and re.match(r"[A-ZÀ-Þ]\w*\s[A-ZÀ-Þ]", text[hit.word.start :]) is not None


def _of_children(hit: Hit, text: str) -> bool:
    return hit.member[1] == "parent" and _OF_SOME.match(text, hit.word.end) is not None
