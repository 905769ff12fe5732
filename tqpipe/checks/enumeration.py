"""Lists that lose or win an item: four things in the source, three in the translation.

Catches: an enumeration in one sentence (`A, B, C and D`) with fewer or more items than the source's, and a
text with fewer list lines; one of three single words that is lost (lexicon/three_items.py). Why: an item that falls
 out of a list leaves a perfect sentence behind; no length shows it.
Rule: our own; a list is three or more items of at most four words between commas, closed by a conjunction, in eight
languages. Compared only where each side has one list, and where the first items are alike or all items but the first,
before which the sentence may stand, are single words on both sides and one of them is missing.

Not flagged: items that are joined in pairs on one side (`A and B, C`), addresses, dates, scores.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from tqpipe.checks import _needs
from tqpipe.checks.lexicon.concept_table import lexicon, read
from tqpipe.checks.lexicon.freq import SMALL_WORDS
from tqpipe.checks.lexicon.three_items import lost
from tqpipe.checks.reading.texts import alike, both_filled, composed, forms, given_span, stripped_span, words
from tqpipe.languages import base_language
from tqpipe.types import Context, Flag, Pair, Span

_AND = {
    "en": r"and|or|nor|&", "ca": "i|o|ni", "es": "y|e|o|u|ni", "fr": "et|ou|ni", "it": "e|ed|o|né", "pt": "e|ou|nem",
    "ro": "și|şi|sau|ori|nici", "de": "und|oder|sowie",
}  # fmt: skip
_ITEM = r"(?:[\w’'·.\-“”\"«»]+[ \u00a0]){0,3}[\w’'·\-“”\"«»]+"
#: Words of an item that is short.
_FEW = 2
#: Before an item that is one word.
_ARTICLES_TEXT = (
    "the a an el la els les l los las le il lo i gli os as un una uns der die das den dem du des d some"
)
_ARTICLES = frozenset(_ARTICLES_TEXT.split()) - {"i"}
#: What joins the words of one, and what adverbs end in.
_OF = frozenset(["of", "de", "d", "del", "da", "do", "di", "du", "des"])
_ADVERB = re.compile(r"[^\W\d_]{3}(?:mente?|ly)$")
_LINE = re.compile(r"(?m)^[ \t]*(?:[-•*–—▪◦·]|\d{1,2}[.)]|[a-z]\))[ \t]+\S")


@dataclass(frozen=True, slots=True)
class Options:
    """`least`: items of the longer list."""

    least: int = 4


@lru_cache(maxsize=32)
def _patterns(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]] | None:
    """Of a whole list, and of its end from the last comma between items: that is quickly found to be missing."""
    words = _AND.get(lang)
    if words is None:
        return None
    whole = rf"(?<!\w)({_ITEM}(?:, {_ITEM})+),? (?:{words}) ({_ITEM})(?![\w])"
    return re.compile(whole, re.IGNORECASE), re.compile(rf", {_ITEM},? (?:{words}) ", re.IGNORECASE)


@lru_cache(maxsize=16)
def _joints(lang: str) -> frozenset[str]:
    return frozenset(_AND[lang].split("|")) | {"y", "e", "sowie"}


#: Items of a list that may become two, and characters of a side that is looked at.
_THREE, _SHORT = 3, 160
_COMMA, _LINE_END = _needs.any_of(","), _needs.any_of("\n")
_JOINED = _needs.Words(lambda lang, other: _joints(lang) if lang in _AND else ())
NEEDS = (
    *_needs.FILLED,
    _needs.source(_COMMA) | _needs.either(_LINE_END),
    _needs.target(_COMMA, _JOINED) | _needs.either(_LINE_END),
)


def check(pair: Pair, context: Context, *, options: Options) -> Iterator[Flag]:
    """Yield lists with another number of items."""
    if not both_filled(pair):
        return
    yield from _lines(pair)
    yield from _of_three(pair, context)
    if pair.source_text.count(",") < 2 and pair.target_text.count(",") < 2:
        return
    theirs = _lists(pair.target_text, base_language(context.target_lang))
    if len(theirs) != 1:
        return
    ours = _lists(pair.source_text, base_language(context.source_lang))
    if len(ours) != 1:
        return
    (a, b, n), (c, d, m) = ours[0], theirs[0]
    if n == m or max(n, m) < options.least:
        return
    mine, other = pair.source_text[a:b], pair.target_text[c:d]
    longer, shorter = (mine, other) if n > m else (other, mine)
    langs = base_language(context.source_lang), base_language(context.target_lang)
    lost = n == m + 1 and m > 2 and _one_lost(mine, pair.target_text, other, langs)
    one = abs(n - m) == 1 and min(n, m) > 2 and _plain(longer) and _plain(shorter)
    if not lost and not _begin_alike(mine, other) and (not one or _adverbial(longer, shorter)):
        return
    # The commas of the whole sentence must tell the same, or the list was only set otherwise.
    commas = _commas(pair.source_text, context.source_lang), _commas(pair.target_text, context.target_lang)
    if (n > m) != (commas[0] > commas[1]):
        return
    # One short item that is gone is hardly said in another way.
    sure = lost or (
        n == m + 1
        and _are_items(mine, context.source_lang)
        and _are_items(other, context.target_lang)
        and _begin_alike(mine, other)
    )
    yield Flag(
        "enumeration", "accuracy/omission" if n > m else "accuracy/addition",
        "major" if sure else "minor", 0.7 if sure else 0.5,
        (stripped_span("target", pair.target_text, c, d), stripped_span("source", pair.source_text, a, b)),
        f"A list of {n} in the source, of {m} here.", {"source": n, "target": m},
    )  # fmt: skip


def _of_three(pair: Pair, context: Context) -> Iterator[Flag]:
    """A list of three single words of which the translation joins two."""
    langs = base_language(context.source_lang), base_language(context.target_lang)
    if langs[1] not in _AND or max(len(pair.source_text), len(pair.target_text)) > _SHORT:
        return
    ours = _lists(pair.source_text, langs[0])
    if len(ours) != 1 or ours[0][2] != _THREE or _lists(pair.target_text, langs[1]):
        return
    a, b, _ = ours[0]
    listed = pair.source_text[a:b]
    rest, first = _heads(listed), [w.text for w in words(listed.split(",")[0])]
    target, places = composed(pair.target_text)
    found = rest and first and lost([first[-1], *rest], target, langs, _joints(langs[1]))
    if not found:
        return
    item, (c, d) = found
    yield Flag(
        "enumeration", "accuracy/omission", "major", 0.7,
        (given_span("target", pair.target_text, places, c, d), stripped_span("source", pair.source_text, a, b)),
        f"“{item}” is missing: of three, two are left.", {"source": _THREE, "target": _THREE - 1},
    )  # fmt: skip


def _commas(text: str, lang: str) -> int:
    """The commas of a text but those that may stand or not: A, B, and C; December 1, 2013."""
    return text.count(",") - len(
        re.findall(rf", (?:{_AND[base_language(lang)]}) |\d, \d{{4}}\b", text, re.IGNORECASE)
    )


def _are_items(listed: str, lang: str) -> bool:
    """Whether each item between the first and the last is a word or two and no adverbial."""
    small = SMALL_WORDS.get(base_language(lang), frozenset()) - _OF
    for item in listed.split(",")[1:-1]:
        forms = [w.text.lower() for w in words(item)]
        plain = [form for form in forms if form not in _OF]
        if len(plain) > _FEW or not small.isdisjoint(plain) or any(map(_ADVERB.search, plain)):
            return False
    return True


def _one_lost(listed: str, target: str, other: str, langs: tuple[str, str]) -> bool:
    """Whether each item behind the first is one word, its article aside, and the table of concepts knows one of them
    that the target has no word for, while another stands in its list.
    """
    ours, theirs = _heads(listed), _heads(other)
    if ours is None or theirs is None:
        return False
    said = [w.text for w in words(other)]
    missing = [
        item
        for item in ours
        if (names := lexicon(langs[0]).of[item.lower()]).sure
        and read(target, langs[1]).may.isdisjoint(names.usual)
        and not any(alike(item, word) for word in said)
    ]
    kept = [
        item for item in ours if any(alike(item, there) for there in theirs) or _same(item, theirs, langs)
    ]
    return len(missing) == 1 and bool(kept)


def _same(item: str, others: list[str], langs: tuple[str, str]) -> bool:
    """Whether one of the others names what a word names."""
    names = lexicon(langs[0]).of[item.lower()].usual
    return any(not set(names).isdisjoint(lexicon(langs[1]).of[o.lower()].usual) for o in others)


def _heads(listed: str) -> list[str] | None:
    """The words of the items behind the first, without articles; None where one has more words than that."""
    *middle, end = listed.split(",")[1:]
    found = [[w.text for w in words(item) if w.text.lower() not in _ARTICLES] for item in middle]
    # Behind the last comma: an item, the conjunction, the last one and up to three words of what follows.
    closing = [w.text for w in words(end) if w.text.lower() not in _ARTICLES]
    if any(len(item) != 1 or _ADVERB.search(item[0]) for item in found) or not 3 <= len(closing) <= 4:
        return None
    return [item[0] for item in found] + [closing[0], closing[2]]


def _begin_alike(ours: str, theirs: str) -> bool:
    """Whether the first items are the same word: else an adverbial or a title may stand before one of the lists."""
    first = [w.text for w in words(ours.split(",")[0]) if len(w.text) > 3]
    other = [w.text for w in words(theirs.split(",")[0]) if len(w.text) > 3]
    return any(alike(a, b) for a in first[-1:] for b in other[-1:])


def _plain(listed: str) -> bool:
    """Whether each item after the first is one word; the comma before the conjunction may be there or not."""
    *middle, end = listed.split(",")[1:]
    return all(len(words(item)) == 1 for item in middle) and len(words(end)) in (2, 3)


#: What an adverbial begins with, in eight languages: "In France, pears..." has no list of four.
_PREPOSITIONS_TEXT = """
    in on at after before during since for with from under by en a al als de del des durant després tras desde durante
    antes después para por con contra según segons com em no na nos nas ao após segundo pendant dans à au aux après
    avant depuis pour avec chez selon di da nel nella nei dopo per su secondo în după din pe cu la pentru nach vor seit
    im am mit bei für während laut
"""
_PREPOSITIONS = frozenset(_PREPOSITIONS_TEXT.split())


def _adverbial(longer: str, shorter: str) -> bool:
    """Whether what stands before the first comma may be no item: "Hoy, peras...", "En Francia, peras..."."""
    first, other = forms(longer.split(",")[0]), forms(shorter.split(",")[0])
    return not first or first[0].lower() in _PREPOSITIONS or (len(first) == 1 < len(other))


def _lists(text: str, lang: str) -> list[tuple[int, int, int]]:
    """(start, end, items) of the lists of three or more."""
    patterns = _patterns(lang)
    if patterns is None or len(text) > 5000 or not patterns[1].search(text):
        return []
    pattern = patterns[0]
    return [(m.start(), m.end(), m[1].count(",") + 2) for m in pattern.finditer(text) if m[1].count(",") >= 1]


def _lines(pair: Pair) -> Iterator[Flag]:
    if "\n" not in pair.source_text and "\n" not in pair.target_text:
        return
    ours, theirs = len(_LINE.findall(pair.source_text)), len(_LINE.findall(pair.target_text))
    if ours == theirs or max(ours, theirs) < 2:
        return
    end = len(pair.target_text.rstrip())
    yield Flag(
        "enumeration", "accuracy/omission" if ours > theirs else "accuracy/addition", "major", 0.7,
        (Span("target", end, end),), f"{ours} list lines in the source, {theirs} here.",
        {"source": ours, "target": theirs, "lines": True},
    )  # fmt: skip
