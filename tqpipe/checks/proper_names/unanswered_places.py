"""Places of one side that the other names in no way; and people who stand where one was."""

from __future__ import annotations

from collections.abc import Sequence

from tqpipe.checks.proper_names.family_names import FAMILY_NAMES
from tqpipe.checks.proper_names.given_names import GIVEN_NAMES, WORDS_TOO
from tqpipe.checks.proper_names.places import Mention, around, mentions
from tqpipe.checks.proper_names.replaced import strangers
from tqpipe.checks.proper_names.territories import LANGS
from tqpipe.checks.reading.texts import (
    edit_distance,
    fold,
    folded_words,
    forms,
    is_title_case,
    names,
    word_at,
)
from tqpipe.types import Range


def unanswered(mine: Sequence[Mention], others: Sequence[Mention], text: str, there: str) -> list[Mention]:
    """The places of a text that the other side does not name in any way. What both name answers for nothing else: a
    match in Vienna may be Austria's or Australia's.
    """
    both = {m.code for m in mine} & {o.code for o in others}
    free = {o.code for o in others} - both
    found = [
        m for m in mine
        if m.code not in both and not any(m.code in around(o) or o in around(m.code) for o in free)
    ]  # fmt: skip
    if not found:
        return []
    words = forms(text)
    taken = {k for o in others for k in range(o.first, o.last + 1)}
    untold = {n.text for n in names(there)} - {forms(there)[k] for k in taken}
    known = folded_words(there)
    return [
        m for m in found
        if fold(words[m.first]) not in known and not any(_spelt_otherwise(words[m.last], w) for w in untold)
    ]  # fmt: skip


def _spelt_otherwise(a: str, b: str) -> bool:
    x, y = fold(a), fold(b)
    most = max(len(x), len(y)) // 3
    return x[:5] == y[:5] or edit_distance(x, y, most) <= most


_PEOPLE = (GIVEN_NAMES - WORDS_TOO) | FAMILY_NAMES
#: Of a country whose president the news calls by his name, or the other way round.
_SPOKEN_FOR = frozenset(["US"])


def taken_by_a_name(source: str, target: str, langs: tuple[str, str]) -> tuple[Range, Range] | None:
    """(place of the source, person of the target): "it is Kevin's turn" for North Korea's.

    Told where the source has one place that the translation lacks, which names no other, and the translation alone
    has a name of the lists of people's. `langs`: base languages.
    """
    if folded_words(target).isdisjoint(_PEOPLE) or not set(LANGS).issuperset(langs):
        return None
    if is_title_case(source) or is_title_case(target):
        return None
    there = strangers(target, source)
    if (
        len({fold(w.text) for w in there}) != 1
        or fold(there[0].text) not in _PEOPLE
        or strangers(source, target)
    ):
        return None
    ours, theirs = mentions(source, langs[0]), mentions(target, langs[1])
    lost = unanswered(ours, theirs, source, target)
    codes = {m.code for m in lost}
    if len(codes) != 1 or codes & _SPOKEN_FOR or unanswered(theirs, ours, target, source):
        return None
    first, last = word_at(source, lost[0].first), word_at(source, lost[0].last)
    return (first.start, last.end), (there[0].start, there[0].end)
