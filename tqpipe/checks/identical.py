"""A translation that is the source, word for word.

Catches: a sentence copied instead of translated, in whole or nearly so; a short text (Sign in, Settings) that is the
same on both sides and whose words are common in the source language and much rarer in the target language; an English
button or notice, with capitals or without (Add to Cart; lexicon/interface.py). Why: nothing was translated. Rule: our
own; of sentences at least four words with a small letter, so that names, numbers, code and titles pass; wordfreq's
lists. One word alone is minor: it may be a name after all.

Not flagged: a quotation in a third language that both sides keep, interjections, words that both languages have, titles
and products (Game of Thrones, Visual Studio Code), the words of tags, placeholders and addresses.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from tqpipe.checks.lexicon.freq import SMALL_WORDS, has_frequencies, zipf
from tqpipe.checks.lexicon.interface import is_label
from tqpipe.checks.proper_names.places import is_place
from tqpipe.checks.reading.scripts import UNSPACED, UNSPACED_LANGUAGES, word_count
from tqpipe.checks.reading.texts import (
    both_filled,
    fold,
    folded,
    folded_words,
    forms,
    is_latin,
    stripped_span,
)
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Severity


@dataclass(frozen=True, slots=True)
class Options:
    """`words`: small-letter words a text needs to count; `share`: how many of them are copied in order. Of a short
    text, `common`: least Zipf frequency of its words in the source language, `gap`: how much rarer they are in the
    target language; `label`: how much rarer, on average, the words of an English button (Add to Cart) are there.
    """

    words: int = 4
    share: float = 0.75
    common: float = 4.0
    gap: float = 1.4
    label: float = 1.0


#: Tags, placeholders and addresses: the same on both sides, and nobody's words.
_CODE = re.compile(r"</?[A-Za-z][^<>]*>|\{[^{}\n]*\}|%\(\w+\)[a-z]|https?://[!-~]+|[\w.+-]+@[!-~]+|&\w+;")
#: Words of a text whose order is told by two of them at a time.
_LONG = 1000
#: Every one of these has one of those.
_CODE_MARK = re.compile(r"[<{%@&:](?:(?<!:)|//)")


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield a copy of the source."""
    if not both_filled(pair) or base_language(context.source_lang) == base_language(context.target_lang):
        return
    ours, theirs = pair.source_text, pair.target_text
    if _CODE_MARK.search(theirs) and _CODE.search(theirs):
        ours, theirs = (_CODE.sub(" ", text) for text in (ours, theirs))
    if ours.strip() == theirs.strip() and _in_east_asian(theirs, context, options):
        yield _flag(pair, "major", 0.9, word_count(theirs))
        return
    # Words in common first: it is cheap, and few pairs have many.
    common = sum(map(folded_words(ours).__contains__, folded(theirs)))
    target = [w for w in forms(theirs) if not w[0].isupper()]
    if common < options.share * len(target):
        return
    if folded(ours) == folded(theirs) and _short_copy(forms(theirs), context, options):
        alone = len(forms(theirs)) == 1
        yield _flag(pair, "minor" if alone else "major", 0.5 if alone else 0.8, len(forms(theirs)))
        return
    source = [w for w in forms(ours) if not w[0].isupper()]
    if len(target) < options.words and not (len(target) >= 2 and not is_latin(theirs)):
        return
    if len(target) > 2 * len(source) or len(source) > 2 * len(target):
        return
    shared = Counter(map(fold, source)) & Counter(map(fold, target))
    if sum(shared.values()) < options.share * len(target):
        return
    same = _in_order([*map(fold, source)], [*map(fold, target)])
    if same < options.share * max(len(source), len(target)):
        return
    if _own_words(target, context):
        yield _flag(pair, "major", 0.9, same)


def _in_order(source: Sequence[str], target: Sequence[str]) -> int:
    """How many words are the same in the same order; of a long text how many two of them side by side."""
    if len(target) > _LONG:  # where the matcher would compare every two places of a frequent word
        return sum((Counter(pairwise(source)) & Counter(pairwise(target))).values())
    matcher = SequenceMatcher(None, source, target, autojunk=False)
    return sum(block.size for block in matcher.get_matching_blocks())


def _in_east_asian(text: str, context: Context, options: Options) -> bool:
    """Whether a text is a sentence in a script without spaces, or in hangul, and the target language has another."""
    if text.isascii() or base_language(context.target_lang) in UNSPACED_LANGUAGES:
        return False
    own = len(_OF_EAST_ASIA.findall(text))
    return own > 0.6 * sum(map(str.isalpha, text)) and word_count(text) >= options.words


_OF_EAST_ASIA = re.compile(rf"[{UNSPACED}\uac00-\ud7af]")


def _flag(pair: Pair, severity: Severity, confidence: float, copied: int) -> Flag:
    text = pair.target_text
    return Flag(
        "identical", "accuracy/untranslated", severity, confidence, (stripped_span("target", text, 0, len(text)),),
        "The translation is a copy of the source.", {"copied": copied},
    )  # fmt: skip


def _short_copy(text: Sequence[str], context: Context, options: Options) -> bool:
    """Whether the few words of a text that both sides have are the source language's, and no name or title."""
    source, target = context.source_lang, context.target_lang
    if not 0 < len(text) <= 6 or not (has_frequencies(source) and has_frequencies(target)):
        return False
    if base_language(source) == "en" and is_label(text):
        # Some of its words may be at home in both languages, and all may have capitals, as in no other text.
        return sum(zipf(w, source) - zipf(w, target) for w in text) >= options.label * len(text)
    if any(w[0].isupper() for w in text[1:]) and base_language(source) != "de":
        return False
    if text[0].isupper() or is_place(text[0], source) or len(text[0]) < 2:
        return False
    gaps = [zipf(w, source) - zipf(w, target) for w in text]
    least = min(zipf(w, source) for w in text)
    # In a phrase one word may be at home in both languages (password).
    if min(gaps) < options.gap / 2 or sum(gaps) < options.gap * len(gaps):
        return False
    little = SMALL_WORDS.get(base_language(source), frozenset())
    return least >= options.common and any(w.lower() not in little for w in text)


def _own_words(target: list[str], context: Context) -> bool:
    """Several different words, more at home in the source language than in the target language."""
    different = set(target)
    if len(different) < 3 and len(target) > 2:
        return False
    if not (has_frequencies(context.source_lang) and has_frequencies(context.target_lang)):
        return True
    home = sum(zipf(w, context.source_lang) > zipf(w, context.target_lang) + 1 for w in different)
    return home * 2 > len(different)
