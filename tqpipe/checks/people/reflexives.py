"""Reflexive pronouns of another person than their subject: "you would never get ahead of myself".

Told in English, of "myself", "ourselves" and "yourself" behind "I", "you", "we" or "they", "he" or "she", with no other
pronoun and no end of a clause between them: the third persons also stress a noun (I met the man himself), these do
not. Not told behind "and", "like" and their kind (people like myself).
"""

from __future__ import annotations

import re

from tqpipe.checks.reading.texts import lower_set, words
from tqpipe.types import Word

#: Reflexive -> its subjects.
_OF = {"myself": {"i"}, "ourselves": {"we"}, "yourself": {"you"}, "yourselves": {"you"}}
#: The reflexives that are compared.
SELVES = frozenset(_OF)
_SUBJECTS = frozenset(["i", "you", "he", "she", "we", "they"])
#: What a pronoun must not have between itself and its reflexive: another one that may be it, and another clause.
_ANOTHER_TEXT = """
    it me him her us them who whom which that what and but or if when while as than because so let my your our one
    anyone someone everyone people those myself yourself ourselves yourselves
"""
_ANOTHER = frozenset(_ANOTHER_TEXT.split())
_JOINS = frozenset(
    [
        "and",
        "or",
        "like",
        "than",
        "including",
        "except",
        "besides",
        "both",
        "with",
        "to",
        "for",
        "by",
        "between",
        "from",
        "as",
    ]
)
#: The most words between the two.
_MOST = 7
_BREAK = re.compile(r"[.,;:!?…–—()\"“”«»\n]")


def wrong(text: str) -> tuple[Word, Word] | None:
    """A pronoun of an English text, and the reflexive of another person behind it."""
    if lower_set(text).isdisjoint(SELVES):
        return None
    found = words(text)
    for at, word in enumerate(found):
        own = _OF.get(word.text.lower())
        if own is None or at < 2 or found[at - 1].text.lower() in _JOINS:
            continue
        for subject in reversed(found[max(0, at - _MOST) : at]):
            form = subject.text.lower()
            if form in _ANOTHER or _BREAK.search(text, subject.end, word.start):
                break
            if form in _SUBJECTS:
                if form not in own and (form != "i" or subject.text == "I"):
                    return subject, word
                break
    return None
