"""Numbers in words: which words next to each other are one number, and what it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from tqpipe.checks.amounts import numeral_words_ru
from tqpipe.checks.amounts.number import Key, Number, rounded
from tqpipe.checks.amounts.number_lexicon import (
    GERMAN_COMPOUND,
    THOUSANDS,
    cardinal_words,
    cardinals,
    elided,
    in_one_word,
    loose_values,
    loose_words,
    ordinal_values,
    russian_compounds,
)
from tqpipe.checks.amounts.numeral_words import AMBIGUOUS
from tqpipe.checks.reading.texts import fold, folded, folded_words, word_at, words
from tqpipe.types import Word

_AND = {
    "en": {"and"},
    "ca": {"i"},
    "es": {"y"},
    "pt": {"e"},
    "fr": {"et"},
    "it": {"e"},
    "ro": {"si", "de"},
    "de": {"und"},
}
#: Languages whose numbers begin longer words.
_COMPOUNDING = frozenset(["de", "ru"])
_CENTURIES = frozenset(range(200, 1000, 100))
_APOSTROPHES = ("'", "’")
#: The last word of "per cent", and what stands before it: a number, and the rest.
_HUNDREDS = frozenset({"cent", "ciento", "cento", "suta"})
_OF_PER_CENT = re.compile(r"([^\W_]+)\s(?:p[eo]r|pour|la)\s\Z", re.I)
_SCALE_WORDS = frozenset({"hundred", "thousand", "million", "billion", "trillion"})


class _Part(NamedTuple):
    """A word of a number, with its value and its folded form."""

    start: int
    end: int
    value: float
    form: str


def in_words(text: str, lang: str) -> list[Number]:
    """The numbers of a text that are words; `lang` is without its region."""
    forms = folded_words(text)
    if lang not in _COMPOUNDING and not _has_cardinal(forms, lang):
        # Nothing to add up: an article or a fraction, mostly.
        loose = loose_values(lang) if not forms.isdisjoint(loose_words(lang)) else {}
        places = zip(words(text), folded(text), strict=True) if loose else ()
        return [Number(w.start, w.end, loose[form], False, False) for w, form in places if form in loose]
    return list(_added_up(text, lang))


def _has_cardinal(forms: frozenset[str], lang: str) -> bool:
    if not forms.isdisjoint(cardinal_words(lang)):
        return True
    return lang == "it" and any("mila" in form or form.startswith("mille") for form in forms)


@lru_cache(maxsize=32)
def _listed(lang: str) -> frozenset[str] | None:
    """The words that may be numbers; None of a language that makes compounds of them."""
    return None if lang in _COMPOUNDING or lang in THOUSANDS else cardinal_words(lang) | loose_words(lang)


def _added_up(text: str, lang: str) -> Iterator[Number]:
    lexicon, ordinals = cardinals(lang), ordinal_values(lang)
    conjunctions = _AND.get(lang, set())
    listed = _listed(lang)
    group: list[_Part] = []
    for at, form in enumerate(folded(text)):
        if not group and listed is not None and form not in listed:
            continue
        w = word_at(text, at)
        value = None if text.startswith("·", w.end) else lexicon.get(form)
        if value is not None and _is_another(text, w, form, lang):
            value = None
        if value is None and lang in THOUSANDS:
            value = in_one_word(form, lang)
        if value is None and group and group[-1].value >= 20 and form in ordinals:
            gap = fold(text[group[-1].end : w.start]).strip(" -‐‑")
            if (not gap or gap in conjunctions) and continues(group[-1].value, ordinals[form], lang):
                yield _whole(text, lang, [*group, _Part(w.start, w.end, ordinals[form], form)])
                group = []
                continue
        if value is None:
            yield from (Number(w.start, w.end, may, False, False) for may in _alone(form, lang))
            if group and form not in conjunctions:
                yield _whole(text, lang, group)
                group = []
            continue
        if group:
            gap = text[group[-1].end : w.start]
            joined = gap.isspace() or gap in ("-", "‐", "‑") or fold(gap).strip(" -") in conjunctions
            if not (joined and continues(group[-1].value, value, lang)):
                yield _whole(text, lang, group)
                group = []
        group.append(_Part(w.start, w.end, value, form))
    if group:
        yield _whole(text, lang, group)


def _is_another(text: str, word: Word, form: str, lang: str) -> bool:
    """Whether what is spelled as a number is none here: the hundred of a per cent, and Italian "ott." for October."""
    if lang == "it" and form in elided() and not text.startswith(_APOSTROPHES, word.end):
        return True
    before = _OF_PER_CENT.search(text, max(0, word.start - 24), word.start) if form in _HUNDREDS else None
    return before is not None and (before[1][-1].isdigit() or fold(before[1]) in cardinal_words(lang))


def _alone(form: str, lang: str) -> Iterator[frozenset[Key]]:
    """What a word that is no cardinal may be: a dozen, a third, zweimal."""
    loose, lexicon = loose_values(lang), cardinals(lang)
    if lang == "de" and (compound := GERMAN_COMPOUND.match(form)) and compound[1] in lexicon:
        yield frozenset([lexicon[compound[1]]])
    if form in loose:
        yield loose[form]
    elif lang == "ru" and (beginning := russian_compounds()[0].match(form)):
        yield frozenset([russian_compounds()[1][beginning[1]]])


@lru_cache(maxsize=32)
def ambiguous_words(lang: str) -> frozenset[str]:
    """The cardinals that, alone, are other words as often."""
    return frozenset((numeral_words_ru.AMBIGUOUS if lang == "ru" else AMBIGUOUS.get(lang, "")).split())


def _whole(text: str, lang: str, group: Sequence[_Part]) -> Number:
    """The number that some words are together, and whether it surely is one."""
    first, last = group[0], group[-1]
    value = added([part.value for part in group])
    # "millones" alone is a part of "miles de millones", or as many.
    small = value < 3 and value == int(value)  # "anderthalb" is surely a number
    strong = not (len(group) == 1 and (first.form in ambiguous_words(lang) or small or value >= 1e6))
    # "a hundred" may be many; "a hundred and twelve" is a number.
    strong = strong and not (last.value >= 100 and first.form in _SCALE_WORDS)
    if last.form in loose_values(lang):  # twenty-first
        strong = False
    keys: set[Key] = {rounded(value)}
    if lang == "it" and value in _CENTURIES and text[first.start].isupper():
        keys |= {1000 + value, value / 100 + 11}  # il Cinquecento: the 16th century, the 1500s
    return Number(first.start, last.end, frozenset(keys), False, strong)


def continues(last: float, value: float, lang: str) -> bool:
    """Whether `value` after `last` is part of one number: twenty three, two hundred, four-twenty (fr)."""
    if value >= 100:
        return last < value or (last >= 1000 and value % 100 == 0 and value < last)
    if last >= 100:
        return True
    if lang == "fr" and (last, value) == (4.0, 20.0):
        return True
    if lang == "fr" and ((last in (20.0, 60.0) and value < 20) or (last == 10 and 7 <= value <= 9)):
        return True
    return 20 <= last < 100 and last % 10 == 0 and value < 10


def added(values: list[float]) -> float:
    """What the words of one number are together; "quatre-vingts" is 80."""
    total = current = 0.0
    for i, v in enumerate(values):
        if v == 20 and i and values[i - 1] == 4:
            current += 76
        elif v == 100:
            current = max(current, 1) * 100
        elif v >= 1000:
            if total and v > total:
                total = (total + current) * v
            else:
                total += max(current, 1) * v
            current = 0
        else:
            current += v
    return total + current
