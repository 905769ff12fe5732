"""A segment, or a stretch of it, in another language than the translation's.

Catches: a whole segment that is in a third language or in the source's (but no copy of it), a stretch of
six or more words in another of eight languages, words in a script that the target language does not use. Why: models
that know many languages answer in the wrong one, and a file with mixed rows is the first thing that goes wrong in a
corpus. Rule: our own; for every word the difference of its Zipf frequencies (wordfreq) in the two languages,
and the stretch with the largest sum; near relatives are told by small words that only one of them has.

Not flagged: names, quoted and bracketed words (cited on purpose), titles, tags and placeholders, what the source has
word for word in a third language. Single source words are the check untranslated's, a copy of the source is
identical's.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from tqpipe.checks.lexicon.freq import has_frequencies, zipf, zipfs
from tqpipe.checks.lexicon.function_words import known, speaks, told
from tqpipe.checks.reading.kept_titles import glossed
from tqpipe.checks.reading.masked import masked
from tqpipe.checks.reading.quotes import parse, singles
from tqpipe.checks.reading.texts import both_filled, fold, folded_words, forms, runs, stripped_span, words
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Severity, Span, Word

_OTHERS = (
    "en",
    "es",
    "fr",
    "de",
    "pt",
    "it",
    "ca",
    "ro",
    "nl",
    "pl",
    "sv",
    "nb",
    "da",
    "cs",
    "hu",
    "fi",
    "tr",
)
# Scripts of languages that use no Latin letters of their own; all others here are Latin.
_SCRIPTS = {
    "ru": "CYRILLIC", "uk": "CYRILLIC", "bg": "CYRILLIC", "be": "CYRILLIC", "mk": "CYRILLIC", "kk": "CYRILLIC",
    "ky": "CYRILLIC", "mn": "CYRILLIC", "el": "GREEK", "he": "HEBREW", "yi": "HEBREW", "ar": "ARABIC", "fa": "ARABIC",
    "ur": "ARABIC", "ps": "ARABIC", "sd": "ARABIC", "ug": "ARABIC", "hi": "DEVANAGARI", "mr": "DEVANAGARI",
    "ne": "DEVANAGARI", "sa": "DEVANAGARI", "bn": "BENGALI", "as": "BENGALI", "ta": "TAMIL", "te": "TELUGU",
    "kn": "KANNADA", "ml": "MALAYALAM", "gu": "GUJARATI", "pa": "GURMUKHI", "or": "ORIYA", "si": "SINHALA",
    "th": "THAI", "lo": "LAO", "km": "KHMER", "my": "MYANMAR", "ka": "GEORGIAN", "hy": "ARMENIAN", "am": "ETHIOPIC",
    "zh": "CJK", "ja": "CJK", "ko": "HANGUL",
}  # fmt: skip
# Those of languages that are written in several.
_SEVERAL = {
    "sr": frozenset(["CYRILLIC", "LATIN"]), "bs": frozenset(["LATIN", "CYRILLIC"]),
    "az": frozenset(["LATIN", "CYRILLIC", "ARABIC"]), "uz": frozenset(["LATIN", "CYRILLIC", "ARABIC"]),
    "ku": frozenset(["LATIN", "ARABIC", "CYRILLIC"]), "ja": frozenset(["CJK", "HIRAGANA", "KATAKANA"]),
}  # fmt: skip
# Characters that Chinese writes so and Japanese does not.
_SIMPLIFIED = frozenset(
    "们这说对个经为发动关东车长门问间题样头见让还进过时业书产亲仅从优传兴军农决况击创统议谈认识语该请读谁记许论设证评词话诉译试"
    "调资质贸费赛边达运远连选适钱铁银错难预领风飞马鱼鸟龙计"
)


@dataclass(frozen=True, slots=True)
class Options:
    """`words`: words of a stretch; `sum`: the sum of its differences in Zipf, `whole` that of a whole segment; `bias`:
    taken off each word's. A stretch of `few` words is enough where their mean is `sure`.

    `known`: mean Zipf frequency from which a text is in its language, whatever else it may be.
    """

    words: int = 6
    few: int = 4
    sure: float = 2.0
    sum: float = 9.0
    whole: float = 4.5
    bias: float = 0.7
    known: float = 4.9


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield text in another language or script."""
    lang, there = base_language(context.target_lang), base_language(context.source_lang)
    if not both_filled(pair) or lang == there:
        return
    text = masked(pair.target_text)
    for start, end in glossed(pair.source_text, text):
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"  # a title that is kept and explained
    if text != pair.target_text:
        pair = replace(pair, target_text=text)
    if not text.isascii() or lang in _SCRIPTS:
        flag = _script(pair, lang)
        if flag is not None:
            yield flag
            return
    if lang in _SCRIPTS or not has_frequencies(lang):
        return
    relative = _relative(pair, lang, there)
    if relative is not None:
        yield relative
        return
    values = [f for w, f in zip(forms(text), zipfs(text, lang), strict=True) if w[0].islower()]
    # Runs of rare words are rare: most pairs end here.
    if len(values) < 3 or (sum(values) >= options.known * len(values) and not _dull(values)):
        return
    tokens = [w for w in words(text) if w.text[0].islower()]
    best: tuple[float, str, int, int] | None = None
    for other in dict.fromkeys((there, *_OTHERS)):
        if other == lang or other in _SCRIPTS or not has_frequencies(other):
            continue
        gains = [
            min(zipf(w.text, other) - here, 4.0) - options.bias
            for w, here in zip(tokens, values, strict=True)
        ]
        total, first, last = _largest(gains)
        number = last - first + 1
        least = options.few if total >= options.sure * number else options.words
        if number >= min(least, len(tokens)) and (best is None or total > best[0]):
            best = total, other, first, last
    if best is None:
        return
    total, other, first, last = best
    group = tokens[first : last + 1]
    whole = len(group) >= 0.8 * len(tokens)
    if total < (options.whole if whole else options.sum) or _copied(pair, group, other == there):
        return
    if _cited(text, group) and not whole:
        return
    severity: Severity = "critical" if whole and len(group) >= 5 else "major"
    start, end = (words(text)[0].start, words(text)[-1].end) if whole else (group[0].start, group[-1].end)
    if not whole:
        start = _with_capital(text, start, other, lang)
    evidence = {"sum": round(total, 1), "words": len(group), "whole": whole}
    yield _flag(text, (start, end), other, lang, severity, evidence)


def _with_capital(text: str, start: int, other: str, lang: str) -> int:
    """Where a stretch begins with the word before it, if that has a capital and is the other language's, too."""
    before = [w for w in words(text) if w.end < start][-1:]
    if before and text[before[0].end : start] == " " and before[0].text[0].isupper():
        form = before[0].text.lower()
        if zipf(form, other) - zipf(form, lang) > 0:
            return before[0].start
    return start


def _dull(values: Sequence[float]) -> bool:
    """Five words in a row that the target language hardly knows, or four that it does not."""
    if min(values) >= 3.2:
        return False
    return any(
        min(map(sum, zip(*(values[i:] for i in range(number)), strict=False)), default=most) < most
        for number, most in ((5, 16.0), (4, 10.0))
    )


def _relative(pair: Pair, lang: str, there: str) -> Flag | None:
    """A whole segment with the small words of one other language and none of the target's own."""
    text = pair.target_text
    if not known(lang) or speaks(forms(text), lang):
        return None  # as nearly every text
    small = [w for w in forms(text) if w[0].islower()]
    other, number = told(small, lang)
    if number and other != there:  # What the source has too is quoted.
        source = folded_words(pair.source_text)
        other, number = told([w for w in small if fold(w) not in source], lang)
    # A foreign title has two or three; a sentence has one in eight words or more.
    if number < 3 or (12 if number > 3 else 8) * number < len(small):
        return None
    tokens = words(text)
    group = [w for w in tokens if w.text[0].islower()]
    if _copied(pair, group, other == there) or _cited(text, group):
        return None
    severity: Severity = "critical" if len(small) >= 5 else "major"
    evidence = {"words": len(small), "function words": number, "whole": True}
    return _flag(text, (tokens[0].start, tokens[-1].end), other, lang, severity, evidence)


def _flag(
    text: str,
    span: tuple[int, int],
    other: str,
    lang: str,
    severity: Severity,
    evidence: Mapping[str, object],
) -> Flag:
    return Flag(
        # No good pair of NTREX has a critical one: `accuracy.py checks --rules-only`.
        "language", "accuracy/untranslated", severity, 0.95 if severity == "critical" else 0.85,
        (stripped_span("target", text, *span),), f"This reads like the language “{other}”, not “{lang}”.",
        {"language": other, **evidence},
    )  # fmt: skip


def _largest(gains: Sequence[float]) -> tuple[float, int, int]:
    """The stretch with the largest sum (Kadane): sum, first, last."""
    best, first, last = 0.0, 0, -1
    total, start = 0.0, 0
    for i, gain in enumerate(gains):
        if total <= 0:
            total, start = 0.0, i
        total += gain
        if total > best:
            best, first, last = total, start, i
    return best, first, last


def _copied(pair: Pair, group: Sequence[Word], is_source: bool) -> bool:
    """A stretch the source has as well: in a third language it is quoted, and a whole copy has its own check."""
    source = folded_words(pair.source_text)
    same = sum(fold(w.text) in source for w in group)
    return same >= 0.8 * len(group) and (not is_source or _is_copy(pair))


def _is_copy(pair: Pair) -> bool:
    return folded_words(pair.source_text) == folded_words(pair.target_text)


def _cited(text: str, group: Sequence[Word]) -> bool:
    start, end = group[0].start, group[-1].end
    quotes = (*parse(text).quotations, *singles(text))
    if any(q.start < end and start < q.end and q.end - q.start < 200 for q in quotes):
        return True
    return text.rfind("(", 0, start) > text.rfind(")", 0, start) and ")" in text[end:]


@lru_cache(maxsize=4096)
def _script_of(char: str) -> str:
    return unicodedata.name(char, "").split(" ")[0].split("-")[0]


def _other_of_the_two(text: str, lang: str) -> bool:
    """Whether a text is Chinese for Japanese (`lang`), or Japanese for Chinese: which has kana all over."""
    kana = sum(_script_of(char) in ("HIRAGANA", "KATAKANA") for char in text)
    if lang == "ja":
        return not kana and not _SIMPLIFIED.isdisjoint(text)
    return kana >= _KANA * sum(map(str.isalpha, text)) > 0


#: Share of a text's letters from which kana are more than a name's.
_KANA = 0.2
# Latin words stand in texts of every script: names, brands, terms; of all else the name tells no script.
_ANYWHERE = frozenset(["LATIN", "", "MODIFIER", "FEMININE", "MASCULINE", "FULLWIDTH", "HALFWIDTH"])
#: Marks of one flag: a reader who sees so many has seen enough.
_MOST = 20
_UNIT = re.compile(r"[µμΩΩ][A-Za-z]{1,3}")


def _script(pair: Pair, lang: str) -> Flag | None:
    """The first word of two letters or more in a script that is neither the language's nor in the source."""
    wanted = _SEVERAL.get(lang) or frozenset([_SCRIPTS.get(lang, "LATIN")])
    text = pair.target_text
    foreign: list[Word] = []
    for word in words(text):
        if "LATIN" in wanted and word.text.isascii():
            continue
        if len(word.text) > 1 and _script_of(word.text[0]) not in _ANYWHERE | wanted:
            foreign.append(word)
    if lang in ("ja", "zh") and _other_of_the_two(text, lang):
        foreign = [w for w in words(text) if _script_of(w.text[0]) not in _ANYWHERE]
    if lang == "ko":
        # Chinese characters beside Korean ones explain them.
        other = [w for w in foreign if _script_of(w.text[0]) == "CJK"]
        if 2 * sum(len(w.text) for w in other) < sum(map(str.isalpha, text)):
            foreign = [w for w in foreign if w not in other]
    if "LATIN" not in wanted and not foreign:
        letters = [w for w in words(text) if len(w.text) > 1]
        latin = [w for w in letters if _script_of(w.text[0]) == "LATIN"]
        small = [w for w in latin if w.text.islower()]
        if len(letters) >= 4 and len(latin) > 0.8 * len(letters) and len(small) >= 4:
            foreign = small
    source = pair.source_text
    # µ and μ are two characters and one letter; before a unit's letters they are a prefix in every language.
    alike = unicodedata.normalize("NFKC", source) if foreign else ""
    foreign = [
        w
        for w in foreign
        if unicodedata.normalize("NFKC", w.text) not in alike and not _UNIT.fullmatch(w.text)
    ]
    if not foreign:
        return None
    size = sum(len(w.text) for w in foreign)
    # Chinese and Japanese have no spaces between words: letters count, too.
    severity: Severity = (
        "critical" if len(foreign) >= 5 or size >= 25 or size >= 0.8 * len(text) >= 6 else "major"
    )
    most = size >= 0.6 * sum(map(str.isalpha, text))
    # Words of the language's own between them are right: each run has a mark of its own.
    tokens, starts = words(text), {w.start for w in foreign}
    here = [
        i
        for i, w in enumerate(tokens)
        if w.start in starts or (len(w.text) == 1 and _script_of(w.text) not in _ANYWHERE | wanted)
    ]
    stretches = [(tokens[run[0]].start, tokens[run[-1]].end) for run in runs(here)][:_MOST]
    if most:
        stretches = [(foreign[0].start, foreign[-1].end)]
    return Flag(
        "language", "accuracy/untranslated", severity, 0.95 if most and severity == "critical" else 0.8,
        tuple(Span("target", start, end) for start, end in stretches),
        "Words in a script that this language does not use.",
        {"script": _script_of(foreign[0].text[0]), "words": [w.text[:40] for w in foreign[:10]]},
    )  # fmt: skip
