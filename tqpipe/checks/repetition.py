"""Words written twice and text that turns in a loop.

Catches: the same word twice in a row (`the the`), a phrase of up to eight words repeated three times or more, a phrase
of two words or more repeated once (in Chinese and Japanese of four characters or more), a run of eight words that comes
again, the same letters over and over, a figure twice (1-0 1-0); two words that became one ("mysterious and mysterious",
"the beach and the beach", "osteoarthritis/osteoarthritis"; in eight languages). Why: doubled words are slips; loops are
the best-known way in which neural translation breaks down (Raunak et al. 2021, hallucinations under repetition). Rule:
our own.

Not flagged: what the source doubles too, words that double by grammar ("had had", "nous nous"), names (Bora Bora)
unless the source has the name once, interjections, phrases that repeat by grammar (day after day after day; hours and
hours, louder and louder).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from operator import eq

from tqpipe.checks.lexicon.freq import is_content, zipf
from tqpipe.checks.reading.texts import words
from tqpipe.checks.wreckage.became_one import joined_with_itself
from tqpipe.checks.wreckage.characters_again import letters, unspaced
from tqpipe.checks.wreckage.phrases_again import caseless, loops, recurs, twice, two_words
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Span, Word

# Doubling by grammar or for emphasis, in the languages covered.
_DOUBLES_TEXT = """
    a again big blah bon boo bye cada casi choo com come cop das day der die do down e els far foarte go
    good ha had he hear help her hey ho in is it ja knock lejos long luego là man many menjar mica molt
    more much mult muy never new night no non nous now old on oui out pa pan pas piano please poc poco
    quasi que really se si sie so sí tap that there tot tra trop tut up very vi via vino vous wait well ya
    yes you zu
"""
_DOUBLES = frozenset(_DOUBLES_TEXT.split())


@dataclass(frozen=True, slots=True)
class Options:
    """`loop`: repetitions of a phrase from which it is a loop."""

    loop: int = 3


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield doubled words and loops."""
    text = pair.target_text
    forms = caseless(text)
    # How many words stand here again: most texts have too few for what is looked for.
    again = len(forms) - len(set(forms))
    may_loop = (again > 2 and recurs(forms)) or options.loop < 3
    found = list(loops(text, options.loop)) if may_loop else []
    covered = [(a, b) for a, b, _ in found]
    if found and not any(True for _ in loops(pair.source_text, options.loop)):
        for start, end, times in found:
            yield Flag(
                "repetition", "linguistic-conventions/unintelligible", "critical", 0.9,
                (Span("target", start, end),),
                f"The same words {times} times in a row.", {"times": times, "text": text[start:end][:200]},
            )  # fmt: skip
    elif not found:
        yield from unspaced(text, pair.source_text)
        yield from letters(text, pair.source_text)
        phrase = may_loop or (again > 1 and two_words(forms) is not None)
        phrases = list(twice(text, pair.source_text)) if phrase else []
        yield from phrases
        if again and not phrases:
            for start, end, said in joined_with_itself(
                text, pair.source_text, (context.source_lang, context.target_lang)
            ):
                yield Flag(
                    "repetition", "accuracy/mistranslation", "major", 0.6, (Span("target", start, end),),
                    f"“{said}” is joined with itself; the source repeats no word.", {"word": said},
                )  # fmt: skip
    yield from _figures(text, pair.source_text)
    if not again or not _doubles(forms) or _doubles(caseless(pair.source_text)):
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
        # "What it is is good", but not at the end of a clause.
        ends = a.text == "is" and text[b.end : b.end + 1] in (*".,;!?", "")
        if not ends and _may_double(a.text, b.text, times, pair, context):
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


#: Zipf frequency from which a word is a word of the language before it is a name: United Nations Nations.
_NO_NAME = 4.6
#: Languages of which no word of one letter doubles, and the Zipf frequency from which a letter is a word there.
_ROMANCE, _A_WORD = frozenset(["ca", "es", "fr", "it", "pt", "ro"]), 5.8
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
    form, lang = a.casefold(), base_language(context.target_lang)
    if form in _DOUBLES or len(form) < 2:
        # Spanish "a", Catalan "i", Portuguese "o".
        if len(form) < 2 and a == b and a.isalpha() and lang in _ROMANCE:
            return zipf(a, lang) < _A_WORD
        if lang == "en":
            return not (a == b == "a" or (times > 2 and form in _ONCE_OR_TWICE))
        return True
    # A name may be doubled, but not if the source has it once; nor is a word as common as "she" a name.
    is_name = b[0].isupper() and is_content(form, lang) and zipf(form, lang) < _NO_NAME
    return is_name and times == 2 and caseless(pair.source_text).count(form) != 1


def _doubles(forms: tuple[str, ...]) -> bool:
    """Whether any word stands twice in a row."""
    return any(map(eq, forms, forms[1:]))


def _joined(text: str, a: Word, b: Word) -> bool:
    """One of the two is part of a compound: "step-by-step by step", "l'home home"."""
    around = text[a.start - 1 : a.start] + text[b.end : b.end + 1]
    return any(c in "-–'’" for c in around)
