"""English verbs that are stressed, as those are that lost their "not": "said that it did happen".

"As it did with others", "what she does" and "did all of it" stress nothing.
"""

from __future__ import annotations

import re

from tqpipe.checks.negation.denials import Denials

#: What stands behind "did" as its object, or otherwise, and is no verb.
_NO_VERBS = """
    so it this that the a an i you we he she they his her their my our your its what well with for in on at to from of
    by before after when not and but or as all more much better best business nothing something everything anything
    good harm justice damage one two both some
"""
_STRESSED = re.compile(
    rf"(?<=[a-z] )(?:did|do|does) (?!(?:{'|'.join(_NO_VERBS.split())}|\w+ing|\w+ly|\w+s)\b)[a-z]{{2,}}\b"
)
_COMPARED = re.compile(
    r"\b(?:as|than|like|so|nor|neither|what|how|why|where|when|who|which)\s(?:\w+\s)?$", re.I
)
#: Characters before a verb in which what it is compared with stands.
_BEFORE = 30


def near(english: Denials, place: float, reach: float) -> bool:
    """Whether a verb near a place, a share of its text, is stressed."""
    return any(
        abs(english.place(*m.span()) - place) <= reach
        and not _COMPARED.search(english.text, max(0, m.start() - _BEFORE), m.start())
        for m in _STRESSED.finditer(english.text)
    )
