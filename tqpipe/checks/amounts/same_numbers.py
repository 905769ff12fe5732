"""Pairs whose numbers are plainly the same on both sides: nothing can be said of them, and most pairs that have any are
such.

To read a number is to ask for all that it may mean, and takes most of the time of the check `numbers`. A figure or a
word that stands by itself, in a text without other sure numbers, times, shares and signs, has its own value among what
it may mean, whatever stands around it. Where the other side has the same value it is no evidence; nor is any word for
one or two.
"""

from __future__ import annotations

import re

from tqpipe.checks.amounts import fractions, signs
from tqpipe.checks.amounts.number_lexicon import (
    cardinals,
    covers,
    ordinal_values,
    sure_words,
    writes_in_one_word,
)
from tqpipe.checks.amounts.number_words import ambiguous_words, continues
from tqpipe.checks.calendars import clock
from tqpipe.checks.reading.masked import masked
from tqpipe.checks.reading.texts import folded, folded_words, has_apart_marks

_FIGURE = re.compile(r"\d+")
#: A figure that another one stands near to, as in scores, times, dates and amounts, unless a word or a comma keeps them
#: apart (12, 2011; 12 de 2011); one joined to a name, or below zero; a fraction; a dot that is no letter of a Catalan
#: word (pel·lícula), or stands behind what is a number elsewhere (mil·límetre).
_NOT_ALONE = re.compile(
    r"\d(?!, \d|\s(?:[^\W\d_]{2}|[aieoyà])\s\d)\D{1,4}\d|(?:[^\W\d_]|[-‑–−])\d|[½⅓⅔¼¾]"
    r"|·(?:(?<![lL]·)|(?![lL])|(?<=[mM][iI][lL]·))"
)
#: Before the hour that a time is a part of: dos quarts de deu, halb zehn.
_OF_AN_HOUR = frozenset({"quart", "quarts", "halb"})
#: Words before and behind a word for a number with which it may be one: two hundred and five.
_REACH = 2


def are(source: str, target: str, langs: tuple[str, str]) -> bool:
    """Whether no rule for numbers can find anything in a pair whose words are not linked. The figures must have the
    same order, too, and none come twice, since what changed places is told.
    """
    figures = _FIGURE.findall(source)
    if figures != _FIGURE.findall(target) or len(set(figures)) < len(figures) or not all(map(covers, langs)):
        return False
    texts = source, target
    both = list(zip(texts, langs, strict=True))
    if any(_NOT_ALONE.search(text) or masked(text) != text or has_apart_marks(text) for text in texts):
        return False
    ours, theirs = _words(*both[0]), _words(*both[1])
    if ours is None or theirs is None or (figures and (ours or theirs)):  # three million, 3 million
        return False
    return (
        _sure(ours, langs[0]) <= set(theirs.values())
        and _sure(theirs, langs[1]) <= set(ours.values())
        and not any(map(signs.may_say_percent, texts))
        and not any(map(signs.may_be_below, texts))
        and not all(map(signs.may_be_roman, texts))
        and not any(map(fractions.may_be_half, texts))
        and not all(fractions.may_be_sure_share(*given) for given in both)
        and not all(clock.times(*given) for given in both)
        and folded_words(source).isdisjoint(_OF_AN_HOUR)
    )


def _words(text: str, lang: str) -> dict[str, float] | None:
    """The words that may surely be numbers, folded, with their values; None where one may be a part of a number."""
    there = folded_words(text)
    if writes_in_one_word(there, lang):
        return None
    if there.isdisjoint(sure_words(lang)):
        return {}
    forms, lexicon, ordinals = folded(text), cardinals(lang), ordinal_values(lang)
    found = {form: lexicon[form] for form in there & sure_words(lang)}
    for i, form in enumerate(forms):
        if form not in found:
            continue
        before, behind = forms[max(0, i - _REACH) : i], forms[i + 1 : i + 1 + _REACH]
        if (
            any(other in lexicon and continues(lexicon[other], found[form], lang) for other in before)
            or any(other in lexicon and continues(found[form], lexicon[other], lang) for other in behind)
            or any(other in ordinals for other in behind)
        ):
            return None
    return found


def _sure(words: dict[str, float], lang: str) -> set[float]:
    return {value for form, value in words.items() if form not in ambiguous_words(lang)}
