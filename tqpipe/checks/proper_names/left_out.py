"""One of several people who is left out: "Pere and Joan were there" for "hi eren en Pere, la Maria i en Joan".

Told of an English translation alone, where a pronoun would have to stand for the name, and of names by themselves (no
part of a longer one) beside another that is kept.
"""

from __future__ import annotations

import re

from tqpipe.checks.proper_names.given_names import GIVEN_NAMES, WORDS_TOO
from tqpipe.checks.proper_names.replaced import strangers
from tqpipe.checks.reading.texts import fold, folded_words, is_title_case, lower_set, names
from tqpipe.types import Word

_PEOPLE = GIVEN_NAMES - WORDS_TOO
#: What may stand for a person in English.
_STANDINS_TEXT = "he him his she her hers they them their theirs it its who whose we us our you your i me my"
_STANDINS = frozenset(_STANDINS_TEXT.split())
_BEFORE, _AFTER = re.compile(r"[^\W\d_][\w'’]*[\s-]\Z"), re.compile(r"[\s-][^\W\d_]")


def left_out(source: str, target: str) -> Word | None:
    """The person of the source who is nowhere in an English translation, where another is."""
    if folded_words(source).isdisjoint(_PEOPLE) or not _STANDINS.isdisjoint(lower_set(target)):
        return None
    lost = strangers(source, target)
    if (
        len({fold(w.text) for w in lost}) != 1
        or fold(lost[0].text) not in _PEOPLE
        or strangers(target, source)
    ):
        return None
    if is_title_case(source) or is_title_case(target) or _is_part(source, lost[0]):
        return None
    there = folded_words(target)
    kept = any(fold(n.text) in there and fold(n.text) in _PEOPLE for n in names(source))
    return lost[0] if kept else None


def _is_part(text: str, name: Word) -> bool:
    """Whether a word with a capital stands right before a name or behind it."""
    before = _BEFORE.search(text, max(0, name.start - 30), name.start)
    after = _AFTER.match(text, name.end)
    return any(m is not None and m[0].strip(" -")[0].isupper() for m in (before, after))
