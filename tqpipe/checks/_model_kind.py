"""What kind of error it is that the quality model sees: it says where and how surely, not what.

Read off from the marked words themselves (broken characters, words of the source, no words at all, the same word twice)
and from the word links: words that nothing on the other side stands for are missing there, or too many here, unless
words of the other side are left over at the same place: then the one was said for the other.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from tqpipe.checks.lexicon.freq import has_frequencies, is_content, zipf
from tqpipe.checks.reading.texts import fold, folded_words, words
from tqpipe.checks.wreckage import chain
from tqpipe.languages import base_language
from tqpipe.types import ErrorSpan, Pair, Places, Side, Word

MISTRANSLATION, OMISSION, ADDITION = "accuracy/mistranslation", "accuracy/omission", "accuracy/addition"
UNTRANSLATED = "accuracy/untranslated"
BROKEN, SPELLING = "linguistic-conventions/character-encoding", "linguistic-conventions/spelling"
SPACE, GRAMMAR = "linguistic-conventions/whitespace", "linguistic-conventions/grammar"
#: What a wrong decoding leaves in a word that the check of encodings cannot turn back.
_BROKEN = re.compile(r"[\ufffd□]|[ÂÃâï√][^\w\s]|[ÂÃ](?!\w)|[^\W\d_]\?[^\W\d_]")
#: How much more common in the source's language a word is that was left as it is; what share of the marked words.
_MORE, _SHARE = 1.0, 1 / 3
#: Zipf frequency from which a half of a form, or the whole of two, is a word; letters of the shortest form.
_COMMON, _LEAST = 3.5, 4
#: Zipf frequency of two words that are one.
_WHOLE = 4.0
#: Content words from which an addition is more than another word for something (or one, and more words than that).
_ADDED = 2
#: So many linked words on either side tell the place on the other side: a noun and its adjective may change places.
_AROUND = 2
#: Words with a link, and the share of their pairs whose order is turned, from which the order is wrong.
_LINKED, _TURNED = 3, 0.34
#: What a finding in the translation says.
_SAID = {
    MISTRANSLATION: "These words look wrong",
    ADDITION: "Nothing in the source seems to say this",
    UNTRANSLATED: "This looks untranslated",
    BROKEN: "Characters look broken here",
    SPELLING: "This looks misspelt",
    SPACE: "A space seems to be missing or too many",
    GRAMMAR: "These words look out of order or repeated",
}


def category(spans: Sequence[ErrorSpan], pair: Pair, links: Places, langs: tuple[str, str]) -> str:
    """The MQM category of spans that are one finding; a mistranslation where nothing tells more."""
    lang, other = base_language(langs[1]), base_language(langs[0])
    target = [s for s in spans if s.side == "target" and s.start < s.end]
    marked = _within(pair, "target", target)
    if not target:
        lost = _within(pair, "source", [s for s in spans if s.side == "source"])
        if lost and other != lang and _foreign(lost, pair, other, lang, "source"):
            return UNTRANSLATED
        return OMISSION if not lost or _alone(lost, pair, "source", links, lang) else MISTRANSLATION
    quoted = [pair.target_text[s.start : s.end] for s in target]
    if any(m[0] not in pair.source_text for text in quoted for m in _BROKEN.finditer(text)):
        return BROKEN
    if other != lang and _foreign(marked, pair, other, lang):
        return UNTRANSLATED
    odd = _no_words(marked, pair, lang)
    if odd is not None:
        return odd
    if any(a.text.lower() == b.text.lower() for a, b in itertools.pairwise(marked)) or _turned(marked, links):
        return GRAMMAR
    content = sum(is_content(w.text, lang) for w in marked)
    added = len(target) == len(spans) and (content >= _ADDED or (content and len(marked) > _ADDED))
    return ADDITION if added and _alone(marked, pair, "target", links, other) else MISTRANSLATION


def said(kind: str, spans: Sequence[ErrorSpan]) -> str:
    """What a finding of a category says, to a colon and how sure it is."""
    source = all(s.side == "source" for s in spans)
    if kind == OMISSION:
        return "These source words may be missing" if source else "Something may be missing here"
    if kind == MISTRANSLATION and source:
        return "These source words may be mistranslated"
    return _SAID[kind]


def _within(pair: Pair, side: Side, spans: Sequence[ErrorSpan]) -> list[Word]:
    return [w for w in words(pair.text(side)) if any(s.start < w.end and w.start < s.end for s in spans)]


def _alone(marked: Sequence[Word], pair: Pair, side: Side, links: Places, other: str) -> bool:
    """Whether no marked word has a link, and between the counterparts of the linked words around them no content word
    of the other side, whose language is `other`, is without one.
    """
    mine, theirs = (0, 2) if side == "source" else (2, 0)

    def linked(word: Word, k: int) -> bool:
        return any(link[k] < word.end and word.start < link[k + 1] for link in links)

    if not links or any(linked(w, mine) for w in marked):
        return False
    start, end = marked[0].start, marked[-1].end
    before = sorted((k for k in links if k[mine + 1] <= start), key=lambda k: k[mine + 1])[-_AROUND:]
    after = sorted((k for k in links if k[mine] >= end), key=lambda k: k[mine])[:_AROUND]
    text = pair.text("target" if side == "source" else "source")
    around = [k[theirs + n] for k in (*before, *after) for n in (0, 1)]
    low = min(around) if len(before) == _AROUND else 0
    high = max(around) if len(after) == _AROUND else len(text)
    return not any(
        low <= w.start and w.end <= high and is_content(w.text, other) and not linked(w, theirs)
        for w in words(text)
    )


def _foreign(marked: Sequence[Word], pair: Pair, other: str, lang: str, side: Side = "target") -> bool:
    """Whether enough of the marked words are words of the source's language that stand on both sides."""
    if not (has_frequencies(other) and has_frequencies(lang)):
        return False
    there = folded_words(pair.text("source" if side == "target" else "target"))
    left = [
        w
        for w in marked
        if len(w.text) > 1
        and (w.text.islower() or not pair.text(side)[: w.start].strip())
        and fold(w.text) in there
        and zipf(w.text, other) - zipf(w.text, lang) >= _MORE
    ]
    return bool(left) and len(left) >= _SHARE * len(marked)


def _no_words(marked: Sequence[Word], pair: Pair, lang: str) -> str | None:
    """Spelling, or a space too many or too few, where a marked word is none of the language; else None."""
    if lang not in chain.LANGUAGES or not has_frequencies(lang):
        return None
    source = folded_words(pair.source_text)
    odd = [
        w.text
        for w in marked
        if len(w.text) >= _LEAST and zipf(w.text, lang) == 0 and fold(w.text) not in source
    ]
    if any(chain.cuts(form, lang, source) for form in odd):
        return SPACE
    odd = [form for form in odd if form != form.capitalize()]  # a name
    if any(_two(form, lang, source) for form in odd):
        return SPACE
    for a, b in itertools.pairwise(marked):
        rarer, whole = min(zipf(a.text, lang), zipf(b.text, lang)), zipf(a.text + b.text, lang)
        near = pair.target_text[a.end : b.start] == " " and b.text.islower()
        if (
            near
            and whole >= _WHOLE
            and whole - rarer >= _MORE
            and source.isdisjoint((fold(a.text), fold(b.text)))
        ):
            return SPACE
    return SPELLING if odd else None


def _two(form: str, lang: str, source: frozenset[str]) -> bool:
    """Whether a form is two words, each common or of the source."""

    def known(part: str) -> bool:
        return zipf(part, lang) >= _COMMON + (len(part) < _LEAST) or (len(part) > 2 and fold(part) in source)

    return any(known(form[:k]) and known(form[k:]) for k in range(2, len(form) - 1))


def _turned(marked: Sequence[Word], links: Places) -> bool:
    """Whether most of the marked words have a link, and these stand in another order than on the other side."""
    start, end = (marked[0].start, marked[-1].end) if marked else (0, 0)
    order = [k[0] for k in sorted(links, key=lambda k: (k[2], k[0])) if k[2] < end and start < k[3]]
    if len(order) < max(_LINKED, 0.6 * len(marked)):
        return False
    pairs = list(itertools.combinations(order, 2))
    return sum(a > b for a, b in pairs) >= _TURNED * len(pairs)
