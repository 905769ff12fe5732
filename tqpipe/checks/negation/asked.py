"""Negations that deny nothing, since they ask or exclaim: "¿No tendrás un boli?" for "Do you have a pen?", "Why don't
you sit down?" for "Setzen Sie sich doch", "Isn't she lovely!".

Many languages ask for a thing, or offer it, with a negation, and the next one asks without. Told of a short sentence
that asks for yes or no and has its negation at its beginning (in German, whose verb may stand before it, without a
comma before). A question why is a suggestion where the other side does not ask why; where both do, the negation
counts ("Why did you come?"). Eight languages; on questions that ask for an action: Quirk et al. 1985, 11.7 and 11.15;
NGLE 2009, 42.10; Grevisse/Goosse, 391; Duden 4. Rule: our own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from tqpipe.types import Range

#: What denies in such questions; not what denies more: never, nobody, without.
_DENIES = re.compile(r"(?:\w*n ?['’] ?t|not|no|pas|não|non|nu|n|nicht|kein\w*)", re.I)
#: Language -> what asks for more than yes or no, and what asks why.
_ASKS: Mapping[str, tuple[str, str]] = {
    "en": ("who|whom|whose|what|when|where|which|how", "why"),
    "ca": ("qui|què|quan|on|quina?|quins|quines|com|quants?|quanta|quantes", "per què"),
    "es": ("quién|quiénes|qué|cuándo|dónde|adónde|cuál|cuáles|cómo|cuánt[oa]s?", "por qué"),
    "fr": ("qui|que|qu|quand|où|quell?e?s?|comment|combien", "pourquoi"),
    "pt": ("quem|que|quando|onde|qual|quais|como|quant[oa]s?", "por que|porque|por quê|porquê"),
    "it": ("chi|che|cosa|quando|dove|qual[ei]?|come|quant[oaie]", "perché"),
    "ro": ("cine|cui|ce|când|unde|care|cum|câte?|câți", "de ce"),
    "de": ("wer|wen|wem|was|wann|wo|wohin|woher|welche\\w*|wie|womit|wofür", "warum|wieso|weshalb"),
}
#: Words before the negation: "Would you not", "Por qué no", "Vous n'auriez pas".
_BEFORE = {"fr": 4}
_FEW = 2
#: Characters of such a sentence.
_LONG = 80
_ENDS = re.compile(r"[.?!…\n]+")
_WORD = re.compile(r"[^\W\d_]+")
#: English that exclaims: a verb that denies before its subject; an order is none.
_EXCLAIMS = re.compile(
    r"\W*(?:is|are|was|were|has|have|had|does|did)n['’]t (?:i|you|he|she|it|we|they|this|that|these|those|the)\b",
    re.I,
)


@lru_cache(maxsize=16)
def _asking(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    other, why = _ASKS[lang]
    return re.compile(rf"\W*(?:{other})\b", re.I), re.compile(rf"\b(?:{why})\b", re.I)


def denies_nothing(mine: str, place: Range, lang: str, other: str, there: str) -> bool:
    """Whether the negation at `place` of my text, in the language `lang`, only asks or exclaims; `other` is the other
    text, in the language `there`.
    """
    if lang not in _ASKS or there not in _ASKS or not _DENIES.fullmatch(mine, *place):
        return False
    start, end, mark = _sentence(mine, place)
    if end - start > _LONG:
        return False
    before = mine[start : place[0]]
    if mark[:1] == "!":
        return lang == "en" and _EXCLAIMS.match(mine, start, end) is not None
    if "?" not in mark or "," in before:
        return False
    if lang != "de" and len(_WORD.findall(before)) > _BEFORE.get(lang, _FEW):
        return False
    more, why = _asking(lang)
    if why.search(before):
        return _asking(there)[1].search(other) is None
    return more.match(before) is None


def _sentence(text: str, place: Range) -> tuple[int, int, str]:
    """Where the sentence around a place begins, and ends behind its marks; these marks."""
    start = max((m.end() for m in _ENDS.finditer(text, 0, place[0])), default=0)
    m = _ENDS.search(text, place[1])
    return (start, m.end(), m[0]) if m else (start, len(text), "")
