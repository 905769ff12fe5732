"""Words written twice and text that turns in a loop.

Catches: the same word twice in a row (`the the`), and a phrase of up to eight words repeated three
times or more. Why: doubled words are slips; loops are the best-known way in which neural translation
breaks down (Raunak et al. 2021, hallucinations under repetition). Rule: our own.

Not flagged: what the source doubles too, words that double by grammar ("had had", "nous nous"),
names (Bora Bora), interjections.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from tqpipe.checks._text import base_language, words
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


@dataclass(frozen=True, slots=True)
class Options:
    """`loop`: repetitions of a phrase from which it is a loop."""

    loop: int = 3


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield doubled words and loops."""
    text = pair.target_text
    tokens = words(text)
    in_source = sum(
        a.text.casefold() == b.text.casefold()
        for a, b in zip(_source_words(pair), _source_words(pair)[1:], strict=False)
    )
    loops = list(_loops(tokens, options.loop))
    covered = [(a, b) for a, b, _ in loops]
    if loops and not any(True for _ in _loops(_source_words(pair), options.loop)):
        for start, end, times in loops:
            yield Flag(
                "repetition", "linguistic-conventions/unintelligible", "critical", 0.9,
                (Span("target", start, min(end, start + 60)),),
                f"The same words {times} times in a row.", {"times": times, "text": text[start:end][:200]},
            )  # fmt: skip
    if in_source:
        return
    for a, b in pairwise(tokens):
        gap = text[a.end : b.start]
        if a.text.casefold() != b.text.casefold() or not gap.isspace() or "\n" in gap:
            continue
        if a.text.casefold() in _DOUBLES or b.text[0].isupper() or len(a.text) < 2:
            continue
        if any(start <= a.start < end for start, end in covered) or _joined(text, a, b):
            continue
        yield Flag(
            "repetition", "linguistic-conventions/grammar", "minor", 0.8,
            (Span("target", a.start, min(b.end, a.start + 60)),),
            f"“{a.text}” twice in a row.", {"word": a.text, "language": base_language(context.target_lang)},
        )  # fmt: skip


def _source_words(pair: Pair) -> tuple[Word, ...]:
    return words(pair.source_text)


def _joined(text: str, a: Word, b: Word) -> bool:
    """One of the two is part of a compound: "step-by-step by step", "l'home home"."""
    around = text[a.start - 1 : a.start] + text[b.end : b.end + 1]
    return any(c in "-–'’" for c in around)


def _loops(tokens: tuple[Word, ...], least: int) -> Iterator[tuple[int, int, int]]:
    """(start, end, times) of phrases of 1 to 8 words repeated at once, words compared without case."""
    forms = [t.text.casefold() for t in tokens]
    done = 0
    for i in range(len(forms)):
        if i < done:
            continue
        for n in range(1, 9):
            times = 1
            phrase = forms[i : i + n]
            while len(phrase) == n and forms[i + times * n : i + (times + 1) * n] == phrase:
                times += 1
            # One word three times may be a song or a chant; a phrase may not.
            if times >= (least if n > 1 else least + 1) and sum(map(len, phrase)) > 2:
                done = i + times * n
                yield tokens[i].start, tokens[done - 1].end, times
                break
