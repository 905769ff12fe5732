"""Words that say "without" in themselves: unequivocal, speechless, a no-deal Brexit, inequívoco, wortlos.

A "without" that such a word of the other side answers is no negation that could answer another one: "He was not
resolute, unequivocal" turns "Il était résolu, sans équivoque" round, though both sides deny once.
"""

from __future__ import annotations

import re
from functools import lru_cache

from tqpipe.checks.negation.denials import WITHOUT, Denials, patterns
from tqpipe.checks.negation.prefixes import PREFIX
from tqpipe.checks.reading.texts import fold, forms
from tqpipe.types import Range

#: What denies a word from behind, or stands before it with a hyphen.
_AFFIXED = {"en": r"\w{3,}less(?:ly|ness)?|\w+-free|no-\w{3,}|non-\w+", "de": r"\w{3,}(?:los|frei)\w{0,2}"}
#: First letters that cognates share: "inevitably" translates "inevitavelmente", and no "without".
_COGNATE = 5


@lru_cache(maxsize=16)
def _pattern(lang: str) -> re.Pattern[str]:
    words = rf"(?:{PREFIX[lang]})\w{{4,}}"
    return re.compile(rf"\b(?:{_AFFIXED[lang]}|{words})\b" if lang in _AFFIXED else rf"\b(?:{words})\b", re.I)


def answered(mine: Denials, other: Denials, near: float) -> frozenset[Range]:
    """The negations of a side, and its phrases that deny nothing, that say "without" where the other side does with a
    word, at about the same place.
    """
    ours = [n for n in mine.negations if WITHOUT.fullmatch(mine.text[slice(*n)])]
    # Also within a phrase that denies nothing: sans voix.
    ours += [n for n in mine.empty if WITHOUT.search(mine.text[slice(*n)])]
    plain = [other.place(*n) for n in other.negations if WITHOUT.fullmatch(other.text[slice(*n)])]
    ours = [n for n in ours if all(abs(mine.place(*n) - there) > near for there in plain)]
    if not ours:
        return frozenset()
    known = patterns(other.lang)[2]
    words = {fold(form)[:_COGNATE] for form in forms(mine.text)}
    theirs = [
        other.place(*m.span())
        for m in _pattern(other.lang).finditer(other.text)
        if "-" in m[0] or (known.fullmatch(m[0]) and fold(m[0])[:_COGNATE] not in words)
    ]
    found = set()
    for place in ours:
        at = mine.place(*place)
        best = min(theirs, key=lambda there: abs(there - at), default=None)
        if best is not None and abs(best - at) <= near:
            theirs.remove(best)
            found.add(place)
    return frozenset(found)
