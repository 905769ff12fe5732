"""Words written twice and text that turns in a loop.

Catches: the same word twice in a row (`the the`), a phrase of up to eight words repeated three times or more, a phrase
of two words or more repeated once (in Chinese and Japanese of four characters or more), a run of eight words that comes
again, the same letters over and over, a figure twice (1-0 1-0); in English two words that became one ("mysterious and
mysterious"). Why: doubled words are slips; loops are the best-known way in which neural
translation breaks down (Raunak et al. 2021, hallucinations under repetition). Rule: our own.

Not flagged: what the source doubles too, words that double by grammar ("had had", "nous nous"), names (Bora Bora)
unless the source has the name once, interjections, phrases that repeat by grammar (day after day after day; hours and
hours, louder and louder).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from operator import and_, eq

from tqpipe.checks._freq import is_content, zipf
from tqpipe.checks._text import RECENT, gaps, lower_words, words
from tqpipe.checks._text import forms as forms_of
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Span, Word

# Doubling by grammar or for emphasis, in the languages covered.
_DOUBLES_TEXT = """
    a again big blah bon boo bye cada casi choo com come cop das day der die do down e far foarte go
    good ha had he hear help her hey ho in is it ja knock lejos long luego là man many mica molt
    more much mult muy never new night no non nous now old on oui out pas piano please poc poco
    quasi que really se si sie so sí tap that there tot tra trop tut up very via vous wait well ya
    yes you zu
"""
_DOUBLES = frozenset(_DOUBLES_TEXT.split())


_RUN = re.compile(r"(\S.{0,3}?)\1{7,}", re.DOTALL)
_RULES = frozenset("-–—=_*.·•~#+|/\\<> \t…")
#: Words of a run that must not come twice in one segment.
_AGAIN = 8


@dataclass(frozen=True, slots=True)
class Options:
    """`loop`: repetitions of a phrase from which it is a loop."""

    loop: int = 3


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield doubled words and loops."""
    text = pair.target_text
    forms = _forms(text)
    # How many words stand here again: most texts have too few for what is looked for.
    again = len(forms) - len(set(forms))
    recurs = (again > 2 and _recurs(forms)) or options.loop < 3
    loops = list(_loops(text, options.loop)) if recurs else []
    covered = [(a, b) for a, b, _ in loops]
    if loops and not any(True for _ in _loops(pair.source_text, options.loop)):
        for start, end, times in loops:
            yield Flag(
                "repetition", "linguistic-conventions/unintelligible", "critical", 0.9,
                (Span("target", start, end),),
                f"The same words {times} times in a row.", {"times": times, "text": text[start:end][:200]},
            )  # fmt: skip
    elif not loops:
        yield from _unspaced(text, pair.source_text)
        yield from _letters(text, pair.source_text)
        if recurs or (again > 1 and _two_words(forms) is not None):
            yield from _twice(text, pair.source_text)
    if again and base_language(context.target_lang) == "en":
        yield from _became_one(text, pair.source_text)
    yield from _figures(text, pair.source_text)
    if not again or not _doubles(forms) or _doubles(_forms(pair.source_text)):
        return
    tokens = words(text)
    doubled = [i for i, (a, b) in enumerate(pairwise(forms)) if a == b]
    told = 0
    for i in doubled:
        if i < told:
            continue
        times = _times(forms, i)
        a, b = tokens[i], tokens[i + 1]
        gap = text[a.end : b.start]
        # A comma between them is for emphasis, but not of a longer word three times that the source has once, nor of a
        # word that only joins others ("to, to do").
        listed = gap == ", " and ((len(a.text) > 3 and times > 2) or _joins(forms, i, context))
        if not (gap.isspace() or listed) or "\n" in gap:
            continue
        if _may_double(a.text, b.text, times, pair, context):
            continue
        if any(start <= a.start < end for start, end in covered) or _joined(text, a, b):
            continue
        told = i + times
        yield Flag(
            "repetition", "linguistic-conventions/grammar", "minor", 0.95,
            (Span("target", a.start, tokens[i + times - 1].end),),
            f"“{a.text}” {_TIMES.get(times, f'{times} times')} in a row.",
            {"word": a.text, "language": base_language(context.target_lang)},
        )  # fmt: skip


# The look behind comes after the first figure, so that the search can leap from one to the next.
_TWICE = re.compile(r"(\d(?<![\w.,:/-]\d)\d*(?:[.,:/–-]\d+)+) \1(?![\w/-]|[.,:]\d)")


def _figures(text: str, source: str) -> Iterator[Flag]:
    """A score, a decimal, a time twice in a row (1-0 1-0), that the source has once."""
    for m in _TWICE.finditer(text):
        if f"{m[1]} {m[1]}" not in source:
            yield Flag(
                "repetition", "linguistic-conventions/grammar", "minor", 0.8, (Span("target", *m.span()),),
                f"“{m[1]}” twice in a row.", {"text": m[0]},
            )  # fmt: skip


# "Again and again", "hours and hours": English says so of what is much, long or on the rise (and of any "-er").
_GOES_ON_TEXT = """
    again ages days decades dozens down fold forth half here hours hundreds less lots many metres miles millions minutes
    moments months more much nights on over pages piles rounds scores seconds side such thousands through time times
    tons weeks worse years
"""
_GOES_ON = frozenset(_GOES_ON_TEXT.split())
#: What makes the second word another one: people and people with ideas.
_TOLD_APART = frozenset(("for", "from", "in", "of", "that", "to", "which", "who", "whose", "with", "without"))


def _became_one(text: str, source: str) -> Iterator[Flag]:
    """A word joined with itself by "and", where the source repeats no word of that length, whole or in part."""
    forms = _forms(text)
    if "and" not in forms:
        return
    for i, (a, b, c) in enumerate(zip(forms, forms[1:], forms[2:], strict=False)):
        if a != c or b != "and" or len(a) < 4 or a in _GOES_ON or a.endswith("er") or not a.isalpha():
            continue
        first, middle, last = words(text)[i : i + 3]
        side_by_side = text[first.end : middle.start].isspace() and text[middle.end : last.start].isspace()
        if not side_by_side or first.text[0].isupper() or not _TOLD_APART.isdisjoint(forms[i + 3 : i + 4]):
            continue
        theirs = _forms(source)
        beginnings = [form[:4] for form in theirs if len(form) > 3]
        if len(set(beginnings)) == len(beginnings) and not any(map(eq, theirs, theirs[2:])):
            yield Flag(
                "repetition", "accuracy/mistranslation", "major", 0.6,
                (Span("target", first.start, last.end),),
                f"“{first.text}” is joined with itself; the source repeats no word.", {"word": first.text},
            )  # fmt: skip
            return


#: Zipf frequency from which a word is a word of the language before it is a name: United Nations Nations.
_NO_NAME = 4.6
#: What English doubles by grammar ("that that is", "had had"), and never has three times.
_ONCE_OR_TWICE = frozenset(["had", "that", "it", "in", "is", "on", "her", "do", "up", "down", "you", "he"])
_JOINING_TEXT = "a an and as at by for from in into is it of on or than that the this to was were which with"
_JOINING = frozenset(_JOINING_TEXT.split())


def _joins(forms: tuple[str, ...], i: int, context: Context) -> bool:
    """Whether a doubled English word only joins others, more of which follow."""
    return base_language(context.target_lang) == "en" and forms[i] in _JOINING and i + 2 < len(forms)


_TIMES = {2: "twice", 3: "three times"}


def _times(forms: tuple[str, ...], i: int) -> int:
    """How many times a word stands in a row from its place on."""
    end = i
    while end < len(forms) and forms[end] == forms[i]:
        end += 1
    return end - i


def _may_double(a: str, b: str, times: int, pair: Pair, context: Context) -> bool:
    """Whether equal words may stand side by side."""
    form, lang = a.casefold(), context.target_lang
    if form in _DOUBLES or len(form) < 2:
        if base_language(lang) == "en":
            return not (a == b == "a" or (times > 2 and form in _ONCE_OR_TWICE))
        return True
    # A name may be doubled, but not if the source has it once; nor is a word as common as "she" a name.
    is_name = b[0].isupper() and is_content(form, lang) and zipf(form, lang) < _NO_NAME
    return is_name and times == 2 and _forms(pair.source_text).count(form) != 1


def _doubles(forms: tuple[str, ...]) -> bool:
    """Whether any word stands twice in a row."""
    return any(map(eq, forms, forms[1:]))


def _recurs(forms: tuple[str, ...]) -> bool:
    """Whether any three words come again in a row: every loop of three turns and every repeated phrase has them."""
    return len(set(zip(forms, forms[1:], forms[2:], strict=False))) < len(forms) - 2


def _may_run(text: str) -> bool:
    """Whether `_RUN` may be found: inside a long word, among marks, or as a short word that comes again and again."""
    forms = _forms(text)
    return (
        len(forms) - len(set(forms)) > 5
        or any(len(form) - len(set(form)) > 6 for form in forms if len(form) > 7)
        or max(map(len, gaps(text))) > 7
    )


#: Four Han or kana characters and more, twice in a row: no grammar doubles more than two (商量商量).
_UNSPACED = re.compile(r"([\u3040-\u30ff\u3400-\u9fff]{3,40}?)\1+")


def _unspaced(text: str, source: str) -> Iterator[Flag]:
    """A phrase twice in a row in Chinese or Japanese, where no space tells the words apart."""
    if text.isascii() or max(text) < "\u3040":
        return
    for m in _UNSPACED.finditer(text):
        unit = m[1]
        if len(unit) == 3 and len(m[0]) < 9:
            continue  # three characters twice: 看一看看一看, onomatopoeia
        # Laughter, and halves that are equal: 研究研究 doubled once more is a slip that `_RUN` sees.
        if len(set(unit)) < 3 or unit * 2 in source:
            continue
        start = m.start() + len(unit)
        yield Flag(
            "repetition", "linguistic-conventions/grammar", "major", 0.9,
            (Span("target", start, m.end()),), "The same phrase twice in a row.",
            {"text": unit, "times": (m.end() - m.start()) // len(unit)},
        )  # fmt: skip


def _letters(text: str, source: str) -> Iterator[Flag]:
    """One to four characters again and again: `aaaaaaaaaa`, `lalalalalala`, `- - - - - - - -`."""
    if not _may_run(text):
        return
    for m in _RUN.finditer(text):
        unit = m[1].strip()
        if unit and m[1] * 3 not in source and not all(c in _RULES for c in unit) and not unit.isdigit():
            yield Flag(
                "repetition", "linguistic-conventions/unintelligible", "major", 0.85,
                (Span("target", m.start(), m.end()),),
                f"“{unit}” over and over.", {"unit": unit, "times": (m.end() - m.start()) // len(m[1])},
            )  # fmt: skip
            return


def _twice(text: str, source: str) -> Iterator[Flag]:
    """A phrase of two words or more that follows itself at once, or a long run of words that comes again."""
    tokens, forms, theirs = words(text), _forms(text), _forms(source)
    at_once = _at_once(forms) or _two_words(forms)
    if (
        at_once is not None
        and not (_at_once(theirs) or _two_words(theirs) or _RUN_AGAIN.search(source, 0, 400))
        and not _is_name(tokens, *at_once)
        and not _is_gloss(text, source, tokens, *at_once)
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


#: Between a word and itself these repeat by grammar: "day after day after day".
_LINKS = frozenset(
    ["and", "after", "upon", "over", "für", "und", "nach", "tras", "rere", "après", "dopo", "după"]
)


#: Prepositions and articles that no grammar repeats as a pair (Spanish "la de la de" it does).
_BEFORE_TEXT = "in of on at to for by with from as en con por amb dans sur pour avec per em com"
_BEFORE = frozenset(_BEFORE_TEXT.split())
_ARTICLES_TEXT = "the a an this his her its el la los las un una els les le une il lo gli o os as um uma"
_ARTICLES = frozenset(_ARTICLES_TEXT.split())


def _two_words(forms: tuple[str, ...]) -> tuple[int, int] | None:
    """(first word, 2) of two words that are followed by themselves: of three letters or more, or "in the"."""
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


@lru_cache(maxsize=RECENT)
def _forms(text: str) -> tuple[str, ...]:
    """The words without case."""
    return lower_words(text) if text.isascii() else tuple(map(str.casefold, forms_of(text)))


def _joined(text: str, a: Word, b: Word) -> bool:
    """One of the two is part of a compound: "step-by-step by step", "l'home home"."""
    around = text[a.start - 1 : a.start] + text[b.end : b.end + 1]
    return any(c in "-–'’" for c in around)


def _loops(text: str, least: int) -> Iterator[tuple[int, int, int]]:
    """(start, end, times) of phrases of 1 to 8 words repeated at once, words compared without case."""
    tokens, forms = words(text), _forms(text)
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
