"""Phrases that come again: in a loop, twice in a row, or as a long run of words elsewhere in the text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from operator import and_, eq

from tqpipe.checks.reading.texts import RECENT, lower_words, words
from tqpipe.checks.reading.texts import forms as forms_of
from tqpipe.types import Flag, Span, Word

#: Words of a run that must not come twice in one segment.
_AGAIN = 8


@lru_cache(maxsize=RECENT)
def caseless(text: str) -> tuple[str, ...]:
    """The words of a text without case."""
    return lower_words(text) if text.isascii() else tuple(map(str.casefold, forms_of(text)))


def recurs(forms: tuple[str, ...]) -> bool:
    """Whether any three words come again in a row: every loop of three turns and every repeated phrase has them."""
    return len(set(zip(forms, forms[1:], forms[2:], strict=False))) < len(forms) - 2


def loops(text: str, least: int) -> Iterator[tuple[int, int, int]]:
    """(start, end, times) of phrases of 1 to 8 words repeated at once, words compared without case."""
    tokens, forms = words(text), caseless(text)
    size = len(forms)
    if len(set(forms)) == size:
        return
    done = 0
    for i in range(size):
        if i < done or forms[i] not in forms[i + 1 : i + 9]:
            continue
        for n in range(1, 9):
            if i + n >= size or forms[i + n] != forms[i]:
                continue
            times = 1
            phrase = forms[i : i + n]
            while len(phrase) == n and forms[i + times * n : i + (times + 1) * n] == phrase:
                times += 1
            # One word three times may be a song or a chant; a phrase may not.
            if times >= (least if n > 1 else least + 1) and sum(map(len, phrase)) > 2:
                done = i + times * n
                yield tokens[i].start, tokens[done - 1].end, times
                break


def twice(text: str, source: str) -> Iterator[Flag]:
    """A phrase of two words or more that follows itself at once, or a long run of words that comes again."""
    tokens, forms, theirs = words(text), caseless(text), caseless(source)
    at_once = _at_once(forms) or two_words(forms)
    if (
        at_once is not None
        and not (_at_once(theirs) or two_words(theirs) or _RUN_AGAIN.search(source, 0, 400))
        and not _is_name(tokens, *at_once)
        and not _is_gloss(text, source, tokens, *at_once)
        and not _is_taken_up(text, source, tokens, *at_once)
    ):
        first, n = at_once
        start, end = tokens[first + n].start, tokens[first + 2 * n - 1].end
        yield Flag(
            "repetition", "linguistic-conventions/grammar", "major", 0.95,
            (Span("target", start, end),), "The same phrase twice in a row.",
            {"text": text[start:end][:200], "words": n},
        )  # fmt: skip
        return
    again = _again(forms)
    if again is not None and _again(theirs, _AGAIN // 2) is None:
        start, end = tokens[again].start, tokens[again + _AGAIN - 1].end
        yield Flag(
            "repetition", "accuracy/addition", "major", 0.7, (Span("target", start, end),),
            "These words stand here twice, and the source repeats nothing.", {"text": text[start:end][:200]},
        )  # fmt: skip


def _at_once(forms: tuple[str, ...]) -> tuple[int, int] | None:
    """(first word, length) of a phrase of 3 to 12 words that is followed by itself."""
    places: dict[str, int] = {}
    for j, form in enumerate(forms):
        i = places.get(form)
        places[form] = j
        if (
            i is not None
            and 3 <= j - i <= 12
            and forms[i:j] == forms[j : 2 * j - i]
            and len(set(forms[i:j])) > 1
        ):
            return i, j - i
    return None


def _is_name(tokens: Sequence[Word], first: int, n: int) -> bool:
    """Whether a phrase is a name of two words: New York, New York."""
    return n == 2 and all(w.text[0].isupper() for w in tokens[first : first + 2])


#: Chinese or Japanese that comes again; these have no words to compare.
_RUN_AGAIN = re.compile(r"([\u3040-\u30ff\u3400-\u9fff]{3,8}).*?\1|([\u3040-\u30ff\u3400-\u9fff]{2}).{0,3}\2")


def _is_gloss(text: str, source: str, tokens: Sequence[Word], first: int, n: int) -> bool:
    """Whether the phrase is explained by itself, where the source has two words for it: "cable ties (cable ties)"."""
    gap = text[tokens[first + n - 1].end : tokens[first + n].start]
    return "(" in gap and ("(" in source or "（" in source)


#: A word behind a comma that stands right before it, but for small words of its own: "del votant, el votant".
_TAKEN_UP = re.compile(r"\b([^\W\d_]{4,}),\s(?:[^\W\d_]{1,3}['’\s]\s?){0,2}\1\b", re.I)


def _is_taken_up(text: str, source: str, tokens: Sequence[Word], first: int, n: int) -> bool:
    """Whether a clause begins with what the last one ends in, as the source's does: "of the voter, the voter"."""
    gap = text[tokens[first + n - 1].end : tokens[first + n].start]
    return "," in gap and _TAKEN_UP.search(source) is not None


#: Between a word and itself these repeat by grammar: "day after day after day".
_LINKS = frozenset(
    ["and", "after", "upon", "over", "für", "und", "nach", "tras", "rere", "après", "dopo", "după"]
)


#: Prepositions and articles that no grammar repeats as a pair (Spanish "la de la de" it does).
_BEFORE_TEXT = "in of on at to for by with from as en con por amb dans sur pour avec per em com"
_BEFORE = frozenset(_BEFORE_TEXT.split())
_ARTICLES_TEXT = "the a an this his her its el la los las un una els les le une il lo gli o os as um uma"
_ARTICLES = frozenset(_ARTICLES_TEXT.split())


def two_words(forms: tuple[str, ...]) -> tuple[int, int] | None:
    """(first word, 2) of two words that are followed by themselves: of three letters or more, "in the" or "in fact"."""
    same = list(map(eq, forms, forms[2:]))
    if not any(map(and_, same, same[1:])):
        return None
    for i, (first, second) in enumerate(pairwise(same)):
        a, b = forms[i : i + 2]
        if not (first and second) or a == b:
            continue
        if (
            (min(len(a), len(b)) > 2 and _LINKS.isdisjoint((a, b)))
            or (a in _BEFORE and b in _ARTICLES)
            or (a in _BEFORE and len(b) > 3 and forms[i - 1 : i] != (b,))  # not "day by day by day"
            or (a.endswith(("ed", "ing")) and len(a) > 4 and b in _BEFORE)  # "is believed to believed to"
        ):
            return i, 2
    return None


def _again(forms: tuple[str, ...], n: int = _AGAIN) -> int | None:
    """Where a run of n words stands for the second time, without overlap."""
    seen: dict[tuple[str, ...], int] = {}
    for i in range(len(forms) - n + 1):
        run = forms[i : i + n]
        if i - seen.setdefault(run, i) >= n and len(set(run)) > n // 2:
            return i
    return None
