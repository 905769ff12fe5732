"""English words of buttons, menus and notices, which a title-case text is no name for having ("Add to Cart").

Words that make a name together, or a term that other languages have as well, are not here: "Open Source" and "Check In"
are said in Spanish, "Start Up" in German.
"""

from __future__ import annotations

from collections.abc import Sequence

from tqpipe.checks.lexicon.freq import SMALL_WORDS

#: What a button does.
_ACTS_TEXT = """
    accept activate add apply attach cancel change choose clear close configure confirm continue copy create
    customize delete disable discard download edit enable enter export forgot hide import insert install learn
    load log manage move paste proceed read reload remove rename replace reset restore retry save search
    select send share show sign skip submit subscribe switch try turn undo uninstall unsubscribe update upload
    verify view
"""
_ACTS = frozenset(_ACTS_TEXT.split())
#: What it does that to, and what a notice says of it.
_THINGS_TEXT = """
    account accounts activated added address available billing cancelled cart change changed changes completed
    conditions copied created deleted details disabled download email enabled expired failed fields file files
    filters folder folders found history image images incorrect information installed invalid items link
    loading login logout message messages method name notifications options order orders password passwords
    payment permission permissions phone picture policy preferences privacy profile removed required result
    results saved selected sent service services settings shipping successfully summary terms updated updates
    uploaded user username wrong
"""
_THINGS = frozenset(_THINGS_TEXT.split())
_BETWEEN = SMALL_WORDS["en"] | frozenset(
    [
        "again",
        "all",
        "been",
        "has",
        "have",
        "less",
        "more",
        "new",
        "no",
        "now",
        "off",
        "on",
        "out",
        "up",
        "your",
    ]
)
#: Behind a verb alone they make titles of songs and films.
_WHOM = frozenset(["me", "him", "her", "you", "it", "them", "this"])


def is_label(words: Sequence[str]) -> bool:
    """Whether an English text of two words or more, which may have capitals, is a button's or a notice's."""
    low = [w.lower() for w in words]
    known = [w for w in low if w in _ACTS or w in _THINGS]
    if len(low) < 2 or not all(w in _ACTS or w in _THINGS or w in _BETWEEN for w in low):
        return False
    return len(known) > 1 or (low[0] in _ACTS and _WHOM.isdisjoint(low))
