"""Who says it, a man or a woman: English "she said" for French "a-t-il déclaré", German "sagte er".

Beside a verb of saying a pronoun stands for a person, whatever else the texts have for "it" or "they". Spanish,
Catalan, Italian and Romanian leave such a pronoun out.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from tqpipe.checks.reading.reporting import REPORTING
from tqpipe.checks.reading.texts import composed
from tqpipe.types import Word

#: Behind "he" or "she" more words are verbs of saying than elsewhere.
_SAYS = "|".join(sorted(REPORTING["en"] | {"writes", "continued", "suggested", "joked"}))
#: What French says in this order only of who speaks, in any tense: dit-il, a-t-elle ajouté.
_SAID = (
    r"ajout|affirm|expliqu|déclar|précis|regrett|estim|conclu|soulign|confi|racont|reconn|répond|répliqu|insist|assur"
    r"|indiqu|lanc|comment|rappel|not[eé]|écri|soutien|soutenu|poursui|d[iî]t|avou|plaisant|renchéri|argument|témoign"
)
#: By language, a pronoun beside such a verb, and what it is for a woman.
_PATTERNS: Mapping[str, tuple[re.Pattern[str], str]] = {
    "en": (
        re.compile(
            rf"\b(?:he|she)(?= (?:(?:also|then|later|has|had) )?(?:{_SAYS})\b)|\b(?<=said )(?:he|she)\b", re.I
        ),
        "she",
    ),
    "fr": (
        re.compile(
            rf"\b(?:(?:{_SAID})\w*(?:-t)?-(?P<now>il|elle)\b"
            rf"|(?:a-t|avait)-(?P<then>il|elle) (?:\w+ )?(?:{_SAID})\w*)",
            re.I,
        ),
        "elle",
    ),
    "de": (
        # Not those that take a person or a thing as their object: "teilte sie" may divide it.
        re.compile(
            r"\b(?:sagte?|erklärte?|meinte?|betonte?|ergänzte?|schrieb|berichtete?|erzählte?|warnte?) (?P<now>er|sie)\b"
        ),
        "sie",
    ),
}


def exchanged(source: str, target: str, langs: tuple[str, str]) -> tuple[Word, Word] | None:
    """(source's, target's) pronouns of who says it, where one is a man and the other a woman, and nobody else says
    anything on either side; one side is English. Places are of the composed texts.
    """
    if "en" not in langs or not all(lang in _PATTERNS for lang in langs):
        return None
    here, there = (_told(composed(text)[0], lang) for text, lang in zip((source, target), langs, strict=True))
    if here is None or there is None or _is_woman(here, langs[0]) is _is_woman(there, langs[1]):
        return None
    return here, there


def _told(text: str, lang: str) -> Word | None:
    """The first of the pronouns, if all of them are of one sex."""
    found = []
    for m in _PATTERNS[lang][0].finditer(text):
        group = m.lastgroup or 0
        found.append(Word(m[group], *m.span(group)))
    return found[0] if found and len({_is_woman(word, lang) for word in found}) == 1 else None


def _is_woman(word: Word, lang: str) -> bool:
    return word.text.lower() == _PATTERNS[lang][1]
