"""A space inside a word: `Con servative`, `sho ws`, as cut lines and hyphens that were taken out leave it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tqpipe.checks.lexicon.freq import zipf, zipfs
from tqpipe.checks.reading.texts import fold, forms, gaps, word_at

#: Languages in which no human translation was marked.
LANGUAGES = frozenset(["ca", "de", "en", "es", "fr", "it", "pt", "ro"])
#: Zipf frequency of the whole from which it is a word where one of its halves is none: of one with a half of a single
#: letter, and of others; where both are rare; up to which a half is no word (lists hold slips, too), and rare; up to
#: which a half with a capital is no name.
_WHOLE, _WHOLE_OF_TWO, _COMMON, _NONE, _RARE, _NO_NAME = 3.5, 2.7, 4.0, 1.5, 3.4, 2.6
#: From which a single letter is a word.
_SMALL = 6.0
#: Letters of the shortest word that is split.
_LEAST = 5
#: English endings that stand for themselves in no text, though lists have them.
_ENDINGS = frozenset(
    ["ing", "ings", "tion", "tions", "ment", "ments", "ness", "ation", "ations", "ities", "est", "ly"]
)


def split_words(text: str, lang: str, source: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Ranges of two words that are one: a half is no word and both together are, or both are rare and the whole is
    not, or both together are a name of the source, or the second is an ending. `source`: its folded words.
    """
    if lang not in LANGUAGES:
        return
    frequencies, written = zipfs(text, lang), forms(text)
    rare = [at for at, frequency in enumerate(frequencies) if frequency <= _RARE]
    endings = lang == "en" and not _ENDINGS.isdisjoint(written)
    if not (rare or endings):
        return
    between, last = gaps(text), len(frequencies) - 1
    # The first of two words is rare, or the second is none, an ending, or rare behind one with a capital.
    places = [
        n
        for k in rare
        for n in (k - 1, k)
        if n == k or frequencies[k] <= _NONE or not written[k - 1].islower()
    ]
    if endings:
        places += [k - 1 for k, form in enumerate(written) if form in _ENDINGS]
    for at in dict.fromkeys(places):
        if not 0 <= at < last or between[at + 1] != " ":
            continue
        left, right = written[at : at + 2]
        if not right.islower() or len(left) + len(right) < _LEAST:
            continue
        # A word of one letter is one: Romanian "a genții", of the bags.
        if any(len(part) == 1 and zipf(part, lang) >= _SMALL for part in (left.lower(), right)):
            continue
        whole = left + right
        is_name = not left.islower() and len(right) > 1 and fold(whole) in source
        # The half that is no word may be one of the source's.
        odd = left if frequencies[at] < frequencies[at + 1] else right
        if (is_name or _is_word(left, right, frequencies[at : at + 2], lang)) and fold(odd) not in source:
            yield word_at(text, at).start, word_at(text, at + 1).end


def _is_word(left: str, right: str, frequencies: Sequence[float], lang: str) -> bool:
    """Whether two words are a known one that has a space inside."""
    whole = zipf(left + right, lang)
    if lang == "en" and right in _ENDINGS:
        return whole >= _WHOLE_OF_TWO
    if min(frequencies) <= _NONE:
        return whole >= (_WHOLE_OF_TWO if min(len(left), len(right)) > 1 else _WHOLE)
    # A first half with a capital may be a name, unless it is hardly ever written.
    return whole >= _COMMON and (
        (frequencies[0] <= _RARE and frequencies[1] <= _RARE)
        or (left[1:].islower() and left[0].isupper() and frequencies[0] <= _NO_NAME and len(right) > 1)
    )
