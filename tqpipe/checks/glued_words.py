"""Two words written as one, or one as two: `BarcelonaDonald`, `ofthe`, `Con servative`.

Catches: a capital inside a word where the source has the second (or first) part as a word of its own, or where both
parts are words and the whole is none; a small function word stuck to its neighbour (`ofthe`, `thepresident`, French
`del'entreprise`); a common word stuck to a name or an acronym of the source (`Mengakept`, `FBIinvestigation`); what the
source writes apart; in Romance languages, which build no such compounds, two whole words as one (`presidenteviajó`);
in six languages three words and more, up to a whole sentence; in eight languages a space inside a word (`sho ws`,
English `count ing`); in four a hyphen for the source's dash (`therapy-with`; wreckage/lost_dashes.py).
Why: datelines, captions and headings glued to the text are how scraping and joining of segments show. Rule: our own;
parts are looked up in the source and in the wordfreq lists.

Not flagged: names with an inner capital (McDonald, YouTube), what the source writes the same way, identifiers.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from tqpipe.checks.lexicon.freq import unknown_words, zipf
from tqpipe.checks.reading.texts import fold, folded_words, likeness, lower_set, resembles, words
from tqpipe.checks.wreckage import chain
from tqpipe.checks.wreckage.glue import (
    PAIRED,
    content_cut,
    elided,
    function_cut,
    name_cut,
    pair_cut,
    small_cut,
    source_cut,
)
from tqpipe.checks.wreckage.lost_dashes import lost_dashes
from tqpipe.checks.wreckage.split_words import split_words
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Severity, Span, Word

_INNER = re.compile(r"(?<=[^\W\d_])(?=[A-ZÀ-ÖØ-ÞА-ЯΑ-Ω][a-zß-öø-ÿа-яα-ω])")
# The same with its capital, which the search can leap to.
_INNER_CAPITAL = re.compile(r"[A-ZÀ-ÖØ-ÞА-ЯΑ-Ω](?<=[^\W\d_].)[a-zß-öø-ÿа-яα-ω]")
_PREFIX_TEXT = "mc mac o fitz de van la le di du des von vander saint i e x y ex"
_PREFIXES = frozenset(_PREFIX_TEXT.split())
_CODE_BEFORE = frozenset("@#/\\_.$%<&=0123456789")
_CODE_AFTER = frozenset("_(/\\@=0123456789")
#: Letters from which a "word" is code or noise: every capital in it would be looked up.
_LONGEST = 60
#: Letters up to which a "word" may be a whole sentence.
_LONGEST_CHAIN = 600
#: Confidence of such a word, and of one with a capital inside: that may be a brand (EuroVegas).
_SURE, _MAYBE = 0.9, 0.85
#: Share of letters in common with a word of the source from which a word is that one.
_COGNATE = 0.9
#: Words written as one from which the text is no longer read at a glance.
_MANY = 4


@dataclass(frozen=True, slots=True)
class Options:
    """Zipf frequencies from which a part counts as a word without help from the source (`common`), and from which it
    is a small one that was stuck to a name (`small`).
    """

    common: float = 3.5
    small: float = 5.8


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield words that are two words."""
    text, lang = pair.target_text, base_language(context.target_lang)
    if not text:
        return
    source = folded_words(pair.source_text)
    inner = _INNER_CAPITAL.search(text) is not None
    for word in words(text) if inner else unknown_words(text, lang):
        if _LONGEST < len(word.text) <= _LONGEST_CHAIN and (cuts := chain.cuts(word.text, lang, source)):
            yield _flag(text, source, word.start, *(word.start + k for k in cuts), word.end)
        if not 6 <= len(word.text) <= _LONGEST or not (
            zipf(word.text, lang) == 0 or _INNER.search(word.text)
        ):
            continue
        if _is_code(text, word) or fold(word.text) in source:
            continue
        cut = _split(word, lang, source, options)
        if not cut and zipf(word.text, lang) == 0:
            cut = source_cut(word.text, lang, pair.source_text) or name_cut(
                word.text, lang, options.common, source
            )
        if not cut and word.text.islower() and len(word.text) > 6 and zipf(word.text, lang) == 0:
            # Other languages have endings that look like small words (-que, -una).
            cut = function_cut(word.text, lang, options.common + (0.5 if lang == "en" else 1)) or content_cut(
                word.text, lang, options.common + 0.5
            )
        cuts = (cut,) if cut else chain.cuts(word.text, lang, source)
        if len(cuts) > 1 and any(likeness(fold(word.text), other) >= _COGNATE for other in source):
            continue  # a word of the source's that the list lacks falls into pieces, too: multilateralist
        if cuts:
            yield _flag(text, source, word.start, *(word.start + k for k in cuts), word.end)
    if lang in PAIRED and not lower_set(text).isdisjoint(PAIRED[lang]):
        for word in words(text):
            if (
                (cut := pair_cut(word.text, lang))
                and fold(word.text) not in source
                and not _is_code(text, word)
            ):
                yield _flag(text, source, word.start, word.start + cut, word.end)
    for start, middle, end in elided(text, lang):
        if text[start:end] not in pair.source_text:
            yield _flag(text, source, start, middle, end)
    for start, end in lost_dashes(text, pair.source_text, lang):
        parts = text[start:end].split("-")
        yield Flag(
            "glued_words", "linguistic-conventions/whitespace", "minor", _SURE, (Span("target", start, end),),
            f"The dash between “{parts[0]}” and “{parts[1]}” has no spaces.", {"parts": parts},
        )  # fmt: skip
    for start, end in split_words(text, lang, source):
        whole = "".join(text[start:end].split())
        yield Flag(
            "glued_words", "linguistic-conventions/whitespace", "minor", _SURE,
            (Span("target", start, end),),
            f"“{whole}” has a space inside.", {"word": whole},
        )  # fmt: skip


def _flag(text: str, source: frozenset[str], *places: int) -> Flag:
    parts = [text[a:b] for a, b in itertools.pairwise(places)]
    first, last = ", ".join(f"“{part}”" for part in parts[:-1]), parts[-1]
    severity: Severity = "major" if len(parts) >= _MANY else "minor"
    branded = any(part[:1].isupper() for part in parts[1:])
    if branded and len(parts[0]) > 3 and parts[0].islower() and fold(parts[-1]) in source:
        branded = False  # entrenadorPeter: the source has Peter
    return Flag(
        "glued_words", "linguistic-conventions/whitespace", severity, _MAYBE if branded else _SURE,
        (Span("target", places[0], places[-1]),),
        f"{first} and “{last}” are written as one word.", {"parts": parts},
    )  # fmt: skip


def _is_code(text: str, word: Word) -> bool:
    """Part of an address, a path, a handle or an identifier."""
    before, after = text[word.start - 1 : word.start], text[word.end : word.end + 1]
    return (
        before in _CODE_BEFORE
        or after in _CODE_AFTER
        or (after == "." and text[word.end + 1 : word.end + 2].isalpha())
    )


def _split(word: Word, lang: str, source: frozenset[str], options: Options) -> int:
    """Where an inner capital starts a second word; 0 if it does not."""
    if zipf(word.text, lang) > 0 or word.text.isupper():
        return 0
    for m in _INNER.finditer(word.text):
        left, right = word.text[: m.start()], word.text[m.start() :]
        if (
            len(right) > 2
            and left.islower()
            and left not in _PREFIXES
            and zipf(left, lang) >= options.small
            and fold(right) in source
        ):
            return m.start()
    if (cut := small_cut(word.text, lang)) != 0:
        return cut
    if word.text[:1].islower() and len(word.text) < 8:
        return 0
    for m in _INNER.finditer(word.text):
        left, right = word.text[: m.start()], word.text[m.start() :]
        if len(left) < 3 or len(right) < 3 or fold(left) in _PREFIXES or not left[-1].islower():
            continue
        if any(c.isupper() for c in right[1:]) and len(right) < 6:
            continue
        exact = fold(right) in source or fold(left) in source
        known = all(zipf(part, lang) >= options.common for part in (left, right))
        # What resembles is asked last: it compares the part with every word of the source.
        if (
            exact and (known or len(right) > 3 or all(resembles(part, source) for part in (left, right)))
        ) or (known and len(left) > 3 and len(right) > 3):
            return m.start()
    return 0
