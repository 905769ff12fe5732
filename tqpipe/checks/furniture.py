"""Pieces of a web page that stand before or behind the translation: `Read more`, `Share this article`, `© 2024 ...`.

Catches: buttons, menus, notices of cookies and copyright, dates of updates, advertisements and the like at the
beginning or the end of the translation, tags and credits at the end, where the source has none. Why: a scraper takes
them along with the text, and they are published with it. Rule: our own; what pages say in nine languages, as a whole
piece between marks (full stops, bars, dots, lines).

Not flagged: where the source has such a piece, too (credits: where it speaks of a picture or a source), or has as
many pieces as the translation (it may say the same in words we do not know); a translation that is nothing else (the
text of a button).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, takewhile

from tqpipe.checks import _needs
from tqpipe.checks.lexicon.freq import zipf
from tqpipe.checks.reading.texts import both_filled, lower_words, words
from tqpipe.checks.wreckage.page_phrases import FIRST_WORDS, is_arrow, is_bracketed, is_label, is_page
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Range, Span


@dataclass(frozen=True, slots=True)
class Options:
    """No options."""


#: What pieces stand between.
_BETWEEN = re.compile(
    r"(?:[.!?…:]+[\"'”’»)\]]*(?=\s)|[|•\n»›。！？：]|(?<!\w)·|·(?!\w)|\s\.\.\.)[\s|·•.»›–—-]*"
)
_OWNED = re.compile(r"©|\(c\)|copyright", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\[([^\[\]]{3,20})\]")
#: A source that speaks of a picture, or of where something is from, may credit it in words of its own.
_CREDIT = re.compile(
    r"phot|foto|imag|imatge|pictur|bild|beeld|source|font|fuente|quelle|sursa|bron", re.IGNORECASE
)
#: Words of the longest piece that a text may begin with, unparted.
_LONGEST_START = 4
#: Letters of the longest list of tags behind a text.
_LONGEST_LABEL = 60
_EDGES = " \t\n\r.…!?|·•»›-–—:"

NEEDS = (
    *_needs.FILLED,
    _needs.target(
        _needs.Words(lambda lang, other: FIRST_WORDS),
        _needs.any_of("©"),
    ),
)


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield what a page says around the text."""
    if not both_filled(pair):
        return
    text = pair.target_text
    if "[" in text and "[" not in pair.source_text:
        for m in _IN_BRACKETS.finditer(text):
            if is_bracketed(m[1]):
                yield _flag(text, m.start(), m.end(), [m[0]])
    pieces = _pieces(text)
    unparted = _run_into(text, pair.source_text, context.target_lang)
    first = last = 0
    if len(pieces) > 1:
        first = len(list(takewhile(lambda p: is_page(text[slice(*p)]), pieces)))
        last = len(list(takewhile(lambda p: is_page(text[slice(*p)]), reversed(pieces))))
        last = last or _below(text, pieces)
    if not (unparted or first or last):
        return  # nothing beside the text
    theirs = _pieces(pair.source_text)
    if any(is_page(pair.source_text[slice(*p)]) for p in theirs):
        return
    if unparted:
        yield _flag(text, 0, unparted, [text[:unparted]])
    if first == len(pieces) or _OWNED.search(pair.source_text):
        return
    # A colon is followed by more of a sentence, but behind what heads it.
    more = len(pieces) > len(theirs), _stops(text, pieces) > _stops(pair.source_text, theirs)
    for found, enough in ((pieces[:first], more[0]), (pieces[len(pieces) - last :], more[1])):
        if found and enough:
            start, end = found[0][0], found[-1][1]
            if _CREDIT.search(text, start, end) and _CREDIT.search(pair.source_text):
                continue
            yield _flag(text, start, end, [text[a:b] for a, b in found])


def _flag(text: str, start: int, end: int, pieces: list[str]) -> Flag:
    message = f"“{text[start:end][:80]}” looks like a part of the web page, not of the text."
    span = Span("target", start, end)
    return Flag("furniture", "accuracy/addition", "major", 0.85, (span,), message, {"pieces": pieces})


#: Zipf frequency of a word that has a capital only because a sentence begins with it; behind a single word (Reply All).
_NO_NAME, _SMALL = 5.0, 6.55


def _run_into(text: str, source: str, target_lang: str) -> int:
    """Where what a page says before a text ends if nothing parts the two: "Advertisement Flake was convinced"; 0 if
    nothing of the kind is there. The text begins with a word that is no part of a title (Advertisement Standards): a
    common one, or the one that the source begins with.
    """
    if FIRST_WORDS.isdisjoint(lower_words(text)[:1]):
        return 0
    tokens = words(text)
    for k in range(1, min(_LONGEST_START, len(tokens) - 3) + 1):
        end, after = tokens[k - 1].end, tokens[k]
        if (
            text[end : after.start] != " "
            or not after.text[0].isupper()
            or not is_page(text[:end], begun=False)
        ):
            continue
        low = after.text.lower()
        common = zipf(low, base_language(target_lang)) >= (_NO_NAME if k > 1 else _SMALL)
        if common or low in lower_words(source)[:1]:
            return end
    return 0


def _below(text: str, pieces: list[Range]) -> int:
    """How many pieces at the end are a label with what it names (`Tags: politics`), or an arrow with its word."""
    if is_arrow(text[pieces[-1][0] :].rstrip()):
        return 1
    for k in range(len(pieces) - 2, 0, -1):
        (start, end), (after, _) = pieces[k], pieces[k + 1]
        if ":" in text[end:after]:
            short = len(text) - start <= _LONGEST_LABEL
            return len(pieces) - k if short and is_label(text[start:end]) else 0
    return 0


def _stops(text: str, pieces: list[Range]) -> int:
    """How many pieces there are, those that a colon parts taken as one."""
    return len(pieces) - sum(":" in text[a[1] : b[0]] for a, b in pairwise(pieces))


def _pieces(text: str) -> list[Range]:
    """What stands between marks, without them; a copyright sign belongs to what follows it."""
    ends = [(m.start(), m.end()) for m in _BETWEEN.finditer(text)]
    starts = [0, *(b for _, b in ends)]
    out = []
    for start, end in zip(starts, [*(a for a, _ in ends), len(text)], strict=True):
        while start < end and text[start] in _EDGES:
            start += 1
        while end > start and text[end - 1] in _EDGES:
            end -= 1
        if start < end:
            out.append((start, end))
    return out
