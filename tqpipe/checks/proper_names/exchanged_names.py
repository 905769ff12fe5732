"""A name of no list in another's place: the island of Hokkaido for Honshu, a hospital in Great Britain for Yarmouth.

Each side has one name that the other lacks, at about its place. That proves nothing of names that languages spell in
their own way (London, Londres); but a name that is no word of the source's language, and that the translation's knows
as it is, would stand there as it is.
"""

from __future__ import annotations

from tqpipe.checks.lexicon.freq import has_frequencies, zipf
from tqpipe.checks.proper_names.places import Mention, around, is_place, mentions, own_names
from tqpipe.checks.reading.texts import (
    Name,
    fold,
    folded,
    forms,
    is_latin,
    is_title_case,
    resembles,
    unkept,
    word_at,
)
from tqpipe.types import Range

#: Zipf frequencies: of a word of the source's language or of English, in which things have names everywhere; of one
#: that the translation's language knows; of a word of the translation that is no name.
_WORD, _KNOWN, _COMMON = 3.6, 1.5, 4.0
#: By how much rarer a name may be in the translation's language than in the source's.
_RARER = 0.3
#: Names that the other side does not have as they are, at most.
_MOST = 12
#: How far apart in their sentences two names may stand for each other, as a share of the length.
_APART = 0.25


def exchanged(source: str, target: str, langs: tuple[str, str]) -> tuple[Range, Range] | None:
    """(place in the source, place in the target) of the only names that either side has alone."""
    if not has_frequencies(langs[1]) or "de" in langs:
        return None  # German nouns have capitals
    mine = _alone(source, target, langs)
    theirs = _alone(target, source, langs[::-1]) if mine is not None else None
    if mine is None or theirs is None or is_title_case(source) or is_title_case(target):
        return None
    if abs(mine.start / len(source) - theirs.start / len(target)) > _APART:
        return None
    here, there = zipf(mine.text, langs[0]), zipf(mine.text, langs[1])
    if max(here, zipf(mine.text, "en")) >= _WORD or there < max(_KNOWN, here - _RARER):
        return None
    if any(is_place(mine.text, lang) for lang in (*langs, "en")):
        return None  # it has other names
    if is_place(theirs.text, langs[1]):
        if not (has_frequencies(langs[0]) and _is_new_place(theirs, source, target, langs)):
            return None
    elif max(zipf(theirs.text, lang) for lang in langs) >= _COMMON:
        return None  # a word with a capital
    return (mine.start, mine.end), (theirs.start, theirs.end)


def _alone(text: str, other: str, langs: tuple[str, str]) -> Name | None:
    """The one name of a text that the other side has in no form, not even as the same place."""
    lost = unkept(text, other)
    if len(lost) > _MOST:
        return None
    there = forms(other)
    found = [
        n
        for n in lost
        if not n.initial and len(n.text) > 3 and n.text[1:].islower() and not resembles(n.text, there)
    ]
    if len(found) > 1:
        both = {m.code for m in mentions(other, langs[1])}
        known = [m for m in mentions(text, langs[0]) if m.code in both]
        found = [n for n in found if not any(_within(n, m, text) for m in known)]
    return found[0] if len({fold(n.text) for n in found}) == 1 and is_latin(found[0].text) else None


def _is_new_place(name: Name, source: str, target: str, langs: tuple[str, str]) -> bool:
    """Whether a name is a place's own (no people's) that the source does not name in any way."""
    if tuple(folded(name.text)) not in own_names(langs[1]):
        return False
    here = {m.code for m in mentions(source, langs[0])}
    return any(
        _within(name, m, target)
        and not any(m.code in around(code) or code in around(m.code) for code in here)
        for m in mentions(target, langs[1])
    )


def _within(name: Name, place: Mention, text: str) -> bool:
    return word_at(text, place.first).start <= name.start < word_at(text, place.last).end
