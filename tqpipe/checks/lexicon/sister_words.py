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
#: Zipf frequency from which a word is one of the target language, and how much rarer it may be there.
_KNOWN, _RARER = 3.5, 1.0


def shared(source: str, target: str, langs: tuple[str, str]) -> tuple[list[Range], list[Range]]:
    """Half-open ranges, in source and target, of the words with small letters that stand in both in the same order and
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
            known = zipf(y.text, langs[1])
            if (
                x.text == y.text
                and y.text.islower()
                and known >= max(_KNOWN, zipf(x.text, langs[0]) - _RARER)
            ):
                found.append(((x.start, x.end), (y.start, y.end)))
    return [x for x, _ in found], [y for _, y in found]
