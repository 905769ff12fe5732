"""Words of Indic scripts by their consonants, to know one that a translation writes in Latin letters: नचरी, nachari.

The scripts from Devanagari to Malayalam have their letters at the same places of their Unicode blocks (as ISCII had);
Sinhala has its own. Vowels, breath and doubling are left out on both sides: every writer romanises them differently.
"""

from __future__ import annotations

import re
from functools import lru_cache

_FIRST, _SINHALA, _BLOCK = 0x0900, 0x0D80, 0x80
#: Consonants by their place in a block: the nasal sign and the breath, then from ka to ha ("-" is no letter).
_CONSONANTS = {0x01: "n", 0x02: "n"} | dict(enumerate("kkggnccjjnttddnttddnnppbbmyrrlllbsssh", 0x15))
_OF_SINHALA = {0x02: "n"} | dict(enumerate("kkggnnccjjnnnttddnnttddn-nppbbmmyr-l--bssshlf", 0x1A))
#: Letters with a dot below, which Devanagari has for sounds of Persian and its own.
_DOTTED = dict(enumerate("kkgjrrfy", 0x58))
_LETTER = re.compile("[\u0900-\u0dff]")
_WORD = re.compile("[\u0900-\u0963\u0970-\u0dff\u200c\u200d]+")
#: One sound, as English spells it; order matters: "C" is a c that is no k.
_SPELLINGS = (
    (re.compile(r"chh?|c(?=[eiy])"), "C"),
    (re.compile(r"[qc]"), "k"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"z"), "s"),
    (re.compile(r"ph"), "p"),
    (re.compile(r"[wv]"), "b"),
)
#: Vowels, whatever is no letter, and, behind the first letter, breath and y.
_SILENT = re.compile(r"[aeiou\W]|(?<!^)[hy]")
#: Consonants that a word must have to be known by its first ones, and as a whole.
_LEAST, _WHOLE = 3, 2


def is_indic(text: str) -> bool:
    """Whether a text has letters of these scripts."""
    return not text.isascii() and _LETTER.search(text) is not None


def has(text: str, word: str) -> bool:
    """Whether the text may have the Latin word in an Indic script, with whatever is joined to its end."""
    # The plural's s is English.
    sought = {s for w in (word, word.removesuffix("s")) if len(s := _of_latin(w)) >= _WHOLE}
    return any(
        theirs == s or (len(s) >= _LEAST and theirs.startswith(s))
        for theirs in map(_of_indic, _WORD.findall(text) if sought else ())
        for s in sought
    )


@lru_cache(maxsize=8192)
def _of_latin(word: str) -> str:
    form = word.lower()
    for pattern, sound in _SPELLINGS:
        form = pattern.sub(sound, form)
    return _once(_SILENT.sub("", form).lower())


@lru_cache(maxsize=8192)
def _of_indic(word: str) -> str:
    form = "".join(map(_letter, word))
    return _once(form[:1] + form[1:].replace("y", "").replace("h", ""))


def _letter(char: str) -> str:
    code = ord(char)
    if code >= _SINHALA:
        return _OF_SINHALA.get(code - _SINHALA, "").strip("-")
    place = (code - _FIRST) % _BLOCK
    return _CONSONANTS.get(place, "") or (_DOTTED.get(place, "") if code < _FIRST + _BLOCK else "")


def _once(form: str) -> str:
    """Without doubled letters."""
    return "".join(c for i, c in enumerate(form) if i == 0 or form[i - 1] != c)
