"""Several words written as one: `Getoutthereanddoalltherightthings`, `inMoscowinSeptember`.

The cheapest way to read a word as a chain of known ones, found from left to right (Viterbi): a word costs more the
rarer it is, a short one that is no very common word cannot be a link.
"""

from __future__ import annotations

import itertools
from functools import lru_cache

from tqpipe.checks.lexicon.freq import SMALL_WORDS, has_frequencies, zipf
from tqpipe.checks.reading.texts import RECENT, fold

#: Languages that do not build words in this way (German does little else).
LANGUAGES = frozenset(["ca", "en", "es", "fr", "it", "pt"])
#: Letters from which a form that is no word is looked at, and of the longest link.
_SHORTEST, _LONGEST_LINK = 12, 20
#: Zipf frequency that a link of so many letters must have, and a longer one.
_LEAST, _LEAST_LONG = {2: 5.8, 3: 4.9, 4: 4.3, 5: 3.8}, 3.3
#: From so many letters on a form is nothing but a chain, and its links may be rarer.
_CLAUSE = 30
_LEAST_OF_CLAUSE, _LEAST_LONG_OF_CLAUSE = {2: 5.8, 3: 4.1, 4: 3.5, 5: 3.0}, 2.0
#: English words of one letter; "i" in small letters is a piece of "-ising".
_SINGLE = frozenset(["a", "A", "I"])
_NEVER = float("inf")
#: Links and letters from which a form is a chain: Romance prefixes and endings are words, too (de-sem-bolsa-dos). In
#: English fewer links, and one less with a small word among them (stern-sheets-man is a word).
_MANY, _MANY_ENGLISH, _LONG = 5, 4, 20


@lru_cache(maxsize=RECENT)
def cuts(form: str, lang: str, known: frozenset[str] = frozenset()) -> tuple[int, ...]:
    """Where the second and later words of a chain begin; () if the form is none, or a name written in this way
    (MyScarletCarpet). `known`: folded words that may be links, whatever the language's list has.
    """
    if lang not in LANGUAGES or len(form) < _SHORTEST or not has_frequencies(lang):
        return ()
    clause = len(form) >= _CLAUSE
    # Per end: (cost, where the last link begins).
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(form) + 1):
        starts = range(max(0, end - _LONGEST_LINK), end)
        best.append(
            min(
                (
                    (best[start][0] + cost, start)
                    for start in starts
                    if best[start][0] < _NEVER
                    and (cost := _cost(form[start:end], lang, known, clause)) < _NEVER
                ),
                default=(_NEVER, 0),
            )
        )
    if best[-1][0] == _NEVER:
        return ()
    out, at = [], len(form)
    while at:
        at = best[at][1]
        out.append(at)
    out.reverse()
    links = [form[a:b] for a, b in itertools.pairwise([*out, len(form)])]
    enough = len(links) >= _MANY and len(form) >= _LONG
    if lang == "en":
        small = any(link.lower() in SMALL_WORDS[lang] for link in links)
        enough = len(links) >= (_MANY_ENGLISH - small)
    return tuple(out[1:]) if enough and not all(link[0].isupper() for link in links) else ()


def _cost(link: str, lang: str, known: frozenset[str], clause: bool) -> float:
    if len(link) < 2 and not (lang == "en" and link in _SINGLE):
        return _NEVER
    few, long = (_LEAST_OF_CLAUSE, _LEAST_LONG_OF_CLAUSE) if clause else (_LEAST, _LEAST_LONG)
    frequency = zipf(link, lang)
    if frequency >= few.get(len(link), long):
        return 9.0 - frequency
    return 9.0 - _LEAST_LONG if len(link) > 2 and fold(link) in known else _NEVER
