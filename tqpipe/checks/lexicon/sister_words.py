"""Words that two sister languages share: Spanish and Catalan "el", "ha", "letal", where both texts have them in order.

A model that has seen few texts of such a pair takes them for words that were left untranslated.
"""

from __future__ import annotations

from difflib import SequenceMatcher

from tqpipe.checks.lexicon.freq import zipf
from tqpipe.checks.reading.texts import fold, words
from tqpipe.types import Range

#: Languages of which any two share many of their words, the small ones among them.
SISTERS = frozenset(["ca", "es", "gl", "it", "pt"])
#: Zipf frequency from which a word is one of the target language, how much rarer it may be there, and from which it is
#: one that has another accent there (entrará, entrarà).
_KNOWN, _RARER, _ACCENTED = 3.5, 1.0, 2.5


def shared(source: str, target: str, langs: tuple[str, str]) -> tuple[list[Range], list[Range]]:
    """Half-open ranges, in source and target, of the words that stand in both in the same order, but for accents, and
    are words of the target language as well.
    """
    if langs[0] == langs[1] or not SISTERS.issuperset(langs):
        return [], []
    here, there = words(source), words(target)
    found = []
    # Without its heuristics, which leave out what comes often: small words are what this is about.
    matcher = SequenceMatcher(
        None, [fold(w.text) for w in here], [fold(w.text) for w in there], autojunk=False
    )
    for a, b, size in matcher.get_matching_blocks():
        for x, y in zip(here[a : a + size], there[b : b + size], strict=True):
            if _is_right(x.text, y.text, langs):
                found.append(((x.start, x.end), (y.start, y.end)))
    return [x for x, _ in found], [y for _, y in found]


def _is_right(here: str, there: str, langs: tuple[str, str]) -> bool:
    """Whether a word of the target is that language's, too, or the source's as that language spells it."""
    known = zipf(there, langs[1])
    if here == there:
        return known >= max(_KNOWN, zipf(here, langs[0]) - _RARER)
    return here.lower() != there.lower() and known >= max(_ACCENTED, zipf(there, langs[0]))
