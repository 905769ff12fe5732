"""Texts whose letters with accents are gone: each one without its accent (campeon), or as a whole (campen).

A program that knows ASCII alone writes é as e, or leaves it out. Told of a text that has no such letter at all, by its
words: without the accents the language has them not, or as far rarer ones, and with them they are common.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from tqpipe.checks.lexicon.freq import COMMON, common_words, zipf
from tqpipe.checks.reading.texts import fold, folded_words, words
from tqpipe.types import Word

#: Languages that need accents in any longer text; Romanian is often written without, but never without the letters.
NEED_ACCENTS = frozenset(["ca", "de", "es", "fr", "it", "pt"])
NEED_LETTERS = NEED_ACCENTS | {"ro"}
#: Characters of a text that would have some accents, different words that show it, and how much rarer they are as they
#: stand.
_LONG, _WORDS, _RARER = 60, 3, 0.9
#: The Zipf frequency of a word that may be what lost letters.
_KNOWN = 2.0
#: Different words that show that letters are gone: one may be a name or an abbreviation. What is left of them has so
#: many letters, is at most that frequent as it stands, and so much rarer: lists have a few of them from broken texts.
MUTILATED, _LEFT, _ODD, _FAR = 2, 3, 2.6, 2.0
#: Letters from which a form is no word.
_LONGEST = 30


def without_accents(text: str, source: str, lang: str) -> dict[Word, str]:
    """The words of a long text that lost its accents, and what they stand for; nothing of a text that has not."""
    if lang not in NEED_ACCENTS or len(text) < _LONG:
        return {}
    found = _listed(text, source, _accents(lang))
    return found if len({word.text for word in found}) >= _WORDS else {}


def without_letters(text: str, source: str, lang: str, least: int = MUTILATED) -> dict[Word, str]:
    """The words of a text that lost the letters which have an accent, and what they stand for, the commonest one; of a
    text of which at least so many words show it.
    """
    if lang not in NEED_LETTERS:
        return {}
    found = _listed(text, source, _letters(lang))
    shown = {word.text for word, meant in found.items() if _is_mutilated(word.text, meant, lang)}
    if len(shown) < max(least, 1):
        return {}
    known = folded_words(source)
    for word in words(text):  # the rarer ones, which no table has
        unknown = word not in found and word.text.islower() and not zipf(word.text, lang)
        if unknown and word.text not in known and (meant := _restored(word.text, lang)):
            found[word] = meant
    return dict(sorted(found.items(), key=lambda item: item[0].start))


def _restored(form: str, lang: str) -> str:
    """The commonest word that one letter with an accent more makes of a form; "" for none."""
    made = (
        form[:i] + letter + form[i:]
        for i in range(len(form) + 1 if len(form) < _LONGEST else 0)
        for letter in _marked(lang)
    )
    best = max(made, key=lambda word: zipf(word, lang), default="")
    return best if zipf(best, lang) > 0 else ""


@lru_cache(maxsize=16)
def _marked(lang: str) -> str:
    """The letters with an accent that a language's common words have."""
    return "".join(
        sorted({c for word in common_words(lang, COMMON) for c in word if not c.isascii() and c.isalpha()})
    )


def _is_mutilated(form: str, meant: str, lang: str) -> bool:
    known = zipf(form, lang)
    return len(form) >= _LEFT and form.islower() and known <= _ODD and zipf(meant, lang) - known >= _FAR


def _listed(text: str, source: str, table: Mapping[str, str]) -> dict[Word, str]:
    known = folded_words(source)
    return {
        word: table[word.text.lower()]
        for word in words(text)
        if word.text.lower() in table and word.text not in known and not word.text[1:].isupper()
    }


@lru_cache(maxsize=16)
def _accents(lang: str) -> Mapping[str, str]:
    """Forms without accents -> the common word that they stand for, where they are no such word themselves."""
    plain = {fold(w): w for w in common_words(lang, COMMON) if not w.isascii()}
    return {f: w for f, w in plain.items() if f.isascii() and _is_rarer(f, w, lang)}


@lru_cache(maxsize=16)
def _letters(lang: str) -> Mapping[str, str]:
    """The same of forms without the letters."""
    found: dict[str, str] = {}
    for word in common_words(lang, _KNOWN):
        left = "".join(filter(str.isascii, word))
        if len(left) < 2 or len(left) == len(word) or not _is_rarer(left, word, lang):
            continue
        if left not in found or zipf(found[left], lang) < zipf(word, lang):
            found[left] = word
    return found


def _is_rarer(form: str, word: str, lang: str) -> bool:
    return zipf(word, lang) - zipf(form, lang) >= _RARER
