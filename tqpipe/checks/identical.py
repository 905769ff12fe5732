"""A translation that is the source, word for word.

Catches: a sentence copied instead of translated, in whole or nearly so. Why: nothing was translated.
Rule: our own; at least four words with a small letter, so that names, numbers, code and titles pass.

Not flagged: a quotation in a third language that both sides keep, interjections.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from tqpipe.checks._freq import has_frequencies, zipf
from tqpipe.checks._text import both_filled, fold, folded, folded_words, forms, is_latin, short_span
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair


@dataclass(frozen=True, slots=True)
class Options:
    """`words`: small-letter words a text needs to count; `share`: how many of them are copied in order."""

    words: int = 4
    share: float = 0.75


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield a copy of the source."""
    if not both_filled(pair) or base_language(context.source_lang) == base_language(context.target_lang):
        return
    # Words in common first: it is cheap, and few pairs have many.
    common = sum(map(folded_words(pair.source_text).__contains__, folded(pair.target_text)))
    target = [w for w in forms(pair.target_text) if not w[0].isupper()]
    if common < options.share * len(target):
        return
    source = [w for w in forms(pair.source_text) if not w[0].isupper()]
    if len(target) < options.words and not (len(target) >= 2 and not is_latin(pair.target_text)):
        return
    if len(target) > 2 * len(source) or len(source) > 2 * len(target):
        return
    ours = Counter(map(fold, source))
    if sum((ours & Counter(map(fold, target))).values()) < options.share * len(target):
        return
    matcher = SequenceMatcher(None, [*map(fold, source)], [*map(fold, target)], autojunk=False)
    same = sum(b.size for b in matcher.get_matching_blocks())
    if same < options.share * max(len(source), len(target)):
        return
    if not _own_words(target, context):
        return
    text = pair.target_text
    yield Flag(
        "identical", "accuracy/untranslated", "major", 0.9, (short_span("target", text, 0, len(text)),),
        "The translation is a copy of the source.", {"words": len(target), "copied": same},
    )  # fmt: skip


def _own_words(target: list[str], context: Context) -> bool:
    """Several different words, more at home in the source language than in the target language."""
    different = set(target)
    if len(different) < 3 and len(target) > 2:
        return False
    if not (has_frequencies(context.source_lang) and has_frequencies(context.target_lang)):
        return True
    home = sum(zipf(w, context.source_lang) > zipf(w, context.target_lang) + 1 for w in different)
    return home * 2 > len(different)
