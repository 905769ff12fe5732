"""Garbles that leave the words and change what they are to each other: who does what to whom, what is compared to what,
which things are listed. They read English.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence

from tqpipe.training import garble_words as words
from tqpipe.training.garble_edits import CRITICAL, MAJOR, WORD, Garble, Pool, edit, like, words_of
from tqpipe.training.garble_frames import TURNED

_PASSIVE = re.compile(r"\b(?:is|are|was|were|been|being|be) (\w+ed|\w+en) by\b")
_FROM_TO = re.compile(r"\bfrom (\w[\w.,]*(?: \w+)?) to (\w[\w.,]*\w(?: (?=\w)\w+)?)")
#: A determiner, perhaps an adjective, and a noun: what a function word or a mark follows.
_NOUN_PHRASE = re.compile(
    r"\b(?i:the|a|an|his|her|their|its|this|that|these|those|our|my|your) (?:[a-z]{3,} )?([a-z]{3,})"
    r"(?= (?:of|in|on|at|to|for|with|from|by|and|or|but|who|which|that|is|are|was|were|has|have|had|will|would|can"
    r"|could|must|may|said|did|does)\b|[.,;:!?])"
)
_THAN = re.compile(rf"\b({'|'.join(TURNED)}) (?:\w+ )?than\b", re.IGNORECASE)
_AS_AS = re.compile(r"\b(as) (?:\w+ )?(?:as)\b")
_ITEM = re.compile(r"(?<=\w), ([^,.;:]{3,40})(?=,? (?:and|or) )")


def roles(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """Who does what to whom: two nouns or names change places, a passive loses its auxiliary and "by", from and to
    change places.
    """
    how = rng.randrange(5)
    if how == 0 and (hits := list(_PASSIVE.finditer(target))):
        m = rng.choice(hits)
        return edit("roles", source, target, [(*m.span(), m.group(1))], CRITICAL)
    if how == 1 and (hits := list(_FROM_TO.finditer(target))):
        m = rng.choice(hits)
        if m.group(1) != m.group(2):
            edits = [(*m.span(1), m.group(2)), (*m.span(2), m.group(1))]
            return edit("roles", source, target, edits, CRITICAL)
    found = _apart([m for m in WORD.finditer(target) if _is_name(m)], target, rng) if how == 2 else None
    found = found or _apart(list(_NOUN_PHRASE.finditer(target)), target, rng, group=1)
    return edit("roles", source, target, found, CRITICAL) if found else None


def item(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """One of several items of a list left out."""
    hits = list(_ITEM.finditer(target))
    return edit("item", source, target, [(*rng.choice(hits).span(), "")], CRITICAL) if hits else None


def compared(source: str, target: str, pool: Pool, rng: random.Random) -> Garble | None:
    """A comparison turned around or made unequal: less than for more than, less big than for as big as."""
    hits = list(_THAN.finditer(target))
    if hits:
        m = rng.choice(hits)
        new = like(m.group(1), TURNED[m.group(1).lower()])
        return edit("compared", source, target, [(*m.span(1), new)], MAJOR)
    hits = list(_AS_AS.finditer(target))
    if not hits:
        return None
    m = rng.choice(hits)
    return edit("compared", source, target, [(*m.span(1), "less"), (m.end() - 2, m.end(), "than")], MAJOR)


def _is_name(m: re.Match[str]) -> bool:
    """A word in capitals behind the first, that is no day or month."""
    text = m.group()
    return (
        m.start() > 1 and text[0].isupper() and len(text) > 2 and text not in (*words.WEEKDAYS, *words.MONTHS)
    )


def _apart(
    hits: Sequence[re.Match[str]], target: str, rng: random.Random, group: int = 0
) -> list[tuple[int, int, str]] | None:
    """Edits that exchange two of the words that more than "and", "or" or a comma stands between; None without any."""

    def between(a: re.Match[str], b: re.Match[str]) -> str:
        return target[a.end(group) : b.start(group)]

    pairs = [
        (a, b)
        for i, a in enumerate(hits)
        for b in hits[i + 1 : i + 3]
        if a.group(group).lower() != b.group(group).lower()
        and words_of(target[a.end() : b.start()])
        and not re.fullmatch(r",? ?(?:and|or|nor|,)?(?: the| a| an)? ?", between(a, b))
        and re.search(r"(?:^| )[a-z]+", between(a, b))
    ]
    if not pairs:
        return None
    a, b = rng.choice(pairs)
    return [
        (*a.span(group), like(a.group(group), b.group(group))),
        (*b.span(group), like(b.group(group), a.group(group))),
    ]
