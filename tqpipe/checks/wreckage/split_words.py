"""A space inside a word: `Con servative`, `sho ws`, as cut lines and hyphens that were taken out leave it."""

from __future__ import annotations

from collections.abc import Iterator

from tqpipe.checks.lexicon.freq import zipf, zipfs
from tqpipe.checks.reading.texts import fold, forms, gaps, word_at

#: Languages in which no human translation was marked.
LANGUAGES = frozenset(["ca", "de", "en", "es", "fr", "it", "pt", "ro"])
#: Zipf frequency of the whole from which it is a word where one of its halves is none, and where both are rare; up to
#: which a half is no word (lists hold slips, too), and rare.
_WHOLE, _COMMON, _NONE, _RARE = 3.5, 4.0, 1.5, 3.4
#: Letters of the shortest word that is split.
_LEAST = 5


def split_words(text: str, lang: str, source: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Ranges of two words that are one: a half is no word and both together are, or both are rare and the whole is
    not, or both together are a name of the source. `source`: its folded words.
    """
    if lang not in LANGUAGES:
        return
    frequencies = zipfs(text, lang)
    rare = [at for at, frequency in enumerate(frequencies) if frequency <= _RARE]
    if not rare:
        return
    written, between, last = forms(text), gaps(text), len(frequencies) - 1
    # The first of two words is rare, or the second is none.
    for at in dict.fromkeys(n for k in rare for n in (k - 1, k) if n == k or frequencies[k] <= _NONE):
        if not 0 <= at < last or between[at + 1] != " ":
            continue
        left, right = written[at : at + 2]
        if not right.islower() or len(left) + len(right) < _LEAST:
            continue
        whole = left + right
        half = min(frequencies[at : at + 2]) <= _NONE
        is_word = zipf(whole, lang) >= (_WHOLE if half else _COMMON) and (
            half or frequencies[at + 1] <= _RARE
        )
        is_name = not left.islower() and len(right) > 1 and fold(whole) in source
        if (is_word or is_name) and source.isdisjoint((fold(left), fold(right))):
            yield word_at(text, at).start, word_at(text, at + 1).end
