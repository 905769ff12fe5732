"""Words as a glossary compares them: in any script, with the case and the accents that tell one word from another.

A run of letters and figures is a word; in scripts that put no space between words every character is one, so that a
term is found wherever its characters stand in a row. "sí" and "si" are two words, and so are "IT" and "it". Only what
writers drop by custom may lack: accents on capitals (Ecole, PAPA for papá; not the tilde of ñ), points of vowels in
Arabic and Hebrew, marks of stress.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from tqpipe.checks.reading.remembered import Remembered
from tqpipe.checks.reading.texts import RECENT
from tqpipe.languages import MARKS
from tqpipe.types import Word

#: Thai to Burmese, Khmer, kana (without the point between words), Han.
_UNSPACED = (
    "\u0e00-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30fa\u30fc-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
#: Scripts whose words are joined to foreign ones without a mark: API를, الAPI.
_JOINED = ("\u1100-\u11ff\u3130-\u318f\uac00-\ud7af", "\u0600-\u06ff\u0750-\u077f", "\u0590-\u05ff")
_INSIDE = f"[{MARKS}\u00ad]*"
_RUNS = "|".join(f"(?:(?=[{script}])[^\\W_]{_INSIDE})+" for script in _JOINED)
_OTHER = f"(?:(?![{_UNSPACED}{''.join(_JOINED)}])[^\\W_]{_INSIDE})+"
_WORD = rf"(?=[{_UNSPACED}])[^\W_]{_INSIDE}|{_RUNS}|{_OTHER}"
_TERM_WORDS = re.compile(_WORD)
#: What is no text: addresses and tags are passed over.
TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_TEXT_WORDS = re.compile(rf"(?:https?://|www\.)[^\s<>]+|{TAG.pattern}|({_WORD})")
_IS_UNSPACED = re.compile(f"[{_UNSPACED}]").match
_IS_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc-\u30ff\uff66-\uff9f]").match
_IS_KANA = re.compile("[\u3041-\u309f]").match

#: What a word is compared without: soft hyphens, joiners, points of vowels, strokes that only lengthen a word.
_DROPPED = re.compile("[\u00ad\u0307\u0591-\u05c7\u0640\u064b-\u065f\u0670\u200c\u200d]")
_SPELT = str.maketrans({"œ": "oe", "æ": "ae", "ş": "ș", "ţ": "ț", "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا",
                        "ى": "ي", "ی": "ي", "ک": "ك", "ё": "е", "’": "'"})  # fmt: skip
_CYRILLIC_STRESS = re.compile("(?<=[\u0400-\u04ff])[\u0300\u0301]")
#: Letters whose sign is no accent that a capital may lack.
_KEPT = frozenset("ñйї")
#: Languages whose capitals are written without accents by many, and what else than vowels may lack its sign there.
_BARE_CAPITALS = {"ca": "", "el": "", "es": "", "fr": "ç", "gl": "", "it": "", "oc": "", "pt": "ç"}
_VOWELS = frozenset("aeiouαεηιουω")


@lru_cache(maxsize=8192)
def text_words(text: str) -> tuple[Word, ...]:
    """The words of a text with their places; what stands in tags and addresses is none."""
    return tuple([Word(m[1], *m.span(1)) for m in _TEXT_WORDS.finditer(text) if m[1]])


def term_words(term: str) -> tuple[Word, ...]:
    """The words of a term with their places."""
    return tuple([Word(m[0], *m.span()) for m in _TERM_WORDS.finditer(term)])


def unspaced(word: str) -> bool:
    """Whether a word is one character of a script without spaces."""
    return _IS_UNSPACED(word) is not None


def katakana(word: str) -> bool:
    """Whether a word is a character of the script in which Japanese writes loans."""
    return _IS_KATAKANA(word) is not None


def kana(word: str) -> bool:
    """Whether a word is a character of the script in which Japanese writes endings."""
    return _IS_KANA(word) is not None


@lru_cache(maxsize=64)
def keys(lang: str) -> Remembered[str]:
    """Word -> what it is compared by: without case, with its accents, in one spelling."""
    turkish = lang in ("az", "tr")

    def key(word: str) -> str:
        if word.isascii() and not turkish:
            return word.lower()
        if turkish:
            word = word.replace("I", "ı").replace("İ", "i")
        folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", word).casefold())
        return _CYRILLIC_STRESS.sub("", _DROPPED.sub("", folded)).translate(_SPELT) or word

    return Remembered(key)


def _bare(key: str) -> str:
    if key.isascii():
        return key
    # In other alphabets a sign is a letter: が is not か.
    return "".join(
        "".join(c for c in unicodedata.normalize("NFD", char) if not unicodedata.combining(c))
        if char not in _KEPT and (char < "\u0530" or "\u1e00" <= char < "\u2000")
        else char
        for char in key
    )


#: A key -> the same without accents.
bare = Remembered(_bare).__getitem__


def _shape(word: str) -> str:
    upper = [c != c.lower() for c in word if c.lower() != c.upper()]
    if not any(upper):
        return "small"
    if all(upper):
        return "capitals"
    return "capital" if upper[0] and not any(upper[1:]) and word[0] != word[0].lower() else "mixed"


#: How a word is written: "small" (or in a script without case), "capital", "capitals", "mixed".
shape = Remembered(_shape).__getitem__


@lru_cache(maxsize=RECENT)
def shouts(text: str) -> bool:
    """Whether a text is in capitals throughout, so that they tell nothing."""
    return TAG.sub("", text).isupper()


def lacks(word: str, key: str, other: str, lang: str) -> bool:
    """Whether a word may be one of another key but for accents that its capitals lack."""
    signs = _BARE_CAPITALS.get(lang)
    if signs is None or len(key) != len(other) or not word[0].isupper():
        return False
    upto = len(key) if word.isupper() else 1
    return key[upto:] == other[upto:] and all(
        mine == theirs or (mine == bare(theirs) and (mine in _VOWELS or theirs in signs))
        for mine, theirs in zip(key[:upto], other[:upto], strict=True)
    )


def with_accent(word: str, key: str, other: str, lang: str) -> str:
    """A key with the accent that its capital lacks where the other one has it: Ecoles beside école."""
    if (
        lang in _BARE_CAPITALS
        and word[0].isupper()
        and key[0] != other[0]
        and key[0] == bare(other[0]) in _VOWELS
    ):
        return other[0] + key[1:]
    return key


def bare_capitals(word: str, lang: str) -> bool:
    """Whether a word is all capitals without accents, of a language that writes them so."""
    return lang in _BARE_CAPITALS and word.isupper() and bare(low := word.casefold()) == low
