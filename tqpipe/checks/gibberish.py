"""Words that no language would spell: `xkqzt`, `asdfghjkl`, `8f3a9c2b` in the middle of prose.

Catches: an unknown word whose letters follow each other as they do in no word of the target language,
letters and figures mixed at random, and a text of which most words are unknown. Why: broken decoding and
bad bytes give strings that a list of words alone calls rare. Rule: a character model of three letters with the
counts of the target language's 20,000 most frequent words (wordfreq), smoothed by two and one (Jelinek and
Mercer 1980); the threshold is below what one in ten thousand of the next 60,000 words reaches.

Not flagged: what the source has too, words with a capital (names of every language), short words, known words,
addresses and codes, languages without a frequency list.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from tqpipe.checks.lexicon import wordlists
from tqpipe.checks.lexicon.freq import has_frequencies, unknown_words, zipf
from tqpipe.checks.reading.texts import both_filled, fold, folded_words, is_latin, words
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Span, Word

_RANDOM = re.compile(r"(?<![\w@#/.:_=%&?-])(?=\w*\d[a-z]+\d)(?=\w*[a-z]\d+[a-z])[a-z0-9]{7,}(?![\w@/=_-])")
# What the long pattern looks ahead for: most texts have none.
_LETTERS_AMONG_FIGURES = re.compile(r"\d[a-z]+\d")
_AROUND = "@#/\\_.:=%&0123456789"
#: Weights of the models of three, two and one letters; the rest is for letters never seen.
_MIX = (0.7, 0.2, 0.09)
_FLOOR = 1e-4


@dataclass(frozen=True, slots=True)
class Options:
    """`bits`: mean bits a letter from which a word is gibberish; `least`: its letters.

    `share`: part of the words of a text that are unknown in both languages, of `words` at least.
    """

    bits: float = 7.0
    least: int = 5
    share: float = 0.6
    words: int = 5


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield letters that make no words."""
    text = pair.target_text
    if not both_filled(pair):
        return
    lang, there = base_language(context.target_lang), base_language(context.source_lang)
    source = pair.source_text
    for m in _RANDOM.finditer(text) if _LETTERS_AMONG_FIGURES.search(text) else ():
        if m[0] not in source:
            yield _flag(m.start(), m.end(), "Letters and figures without a meaning.", {"text": m[0][:100]})
    if not has_frequencies(lang) or not is_latin(text):
        return
    unknown: list[Word] = [
        w for w in unknown_words(text, lang)
        if w.text[0].islower() and len(w.text) >= options.least and zipf(w.text, there) == 0
    ]  # fmt: skip
    if not unknown:
        return
    lower = sum(w.text[0].islower() for w in words(text))
    known = folded_words(source)
    unknown = [w for w in unknown if fold(w.text) not in known and not _code(text, w)]
    if len(unknown) >= options.share * max(lower, options.words):
        first, last = unknown[0], unknown[-1]
        yield Flag(
            "gibberish", "linguistic-conventions/unintelligible", "major", 0.8,
            (Span("target", first.start, last.end),),
            "Most of these words exist in neither language.",
            {"unknown": [w.text[:40] for w in unknown[:20]], "words": lower},
        )  # fmt: skip
        return
    for word in unknown:
        if not word.text.islower() or len(word.text) > 60 or not _is_one_script(word.text):
            continue
        bits = surprise(word.text, lang)
        if bits >= options.bits:
            yield _flag(
                word.start, word.end, f"“{word.text[:40]}” is not spelt like a word.",
                {"text": word.text[:100], "bits": round(bits, 2)},
            )  # fmt: skip


def _is_one_script(word: str) -> bool:
    """Whether all letters are Latin: Chinese goes on behind a foreign word without a space."""
    return word.isascii() or all(
        c < "\u0250" or "\u1e00" <= c < "\u1f00" or unicodedata.combining(c) for c in word
    )


def _code(text: str, word: Word) -> bool:
    return text[word.start - 1 : word.start] in tuple(_AROUND) or (
        text[word.end : word.end + 1] in tuple(_AROUND) and text[word.end + 1 : word.end + 2].isalnum()
    )


def _flag(start: int, end: int, message: str, evidence: dict[str, object]) -> Flag:
    return Flag(
        "gibberish", "linguistic-conventions/unintelligible", "major", 0.8,
        (Span("target", start, end),), message, evidence,
    )  # fmt: skip


@lru_cache(maxsize=8)
def _counts(lang: str) -> tuple[Counter[str], int]:
    """Counts of one, two and three letters (with edges) in the most frequent words, and of all letters."""
    # Each word with its edges; what lies across two words has two spaces behind its first letter.
    text = "".join(f"  {word} " for word in wordlists.top(lang, 20_000))
    counts: Counter[str] = Counter()
    total = 0
    for (a, b, c), n in Counter(zip(text, text[1:], text[2:], strict=False)).items():
        if b == c == " ":
            continue
        for part in (c, b + c, a + b + c, "<" + b, "<" + a + b):
            counts[part] += n
        total += n
    return counts, total


def surprise(word: str, lang: str) -> float:
    """Mean bits a letter (the end counted) of a word under the language's model of three letters."""
    counts, total = _counts(lang)
    padded = f"  {word.lower()} "
    bits = 0.0
    for i in range(2, len(padded)):
        p = _FLOOR + _MIX[2] * counts[padded[i]] / max(total, 1)
        for weight, n in ((_MIX[1], 1), (_MIX[0], 2)):
            seen = counts["<" + padded[i - n : i]]
            if seen:
                p += weight * counts[padded[i - n : i + 1]] / seen
        bits -= math.log2(p)
    return bits / (len(padded) - 2)
