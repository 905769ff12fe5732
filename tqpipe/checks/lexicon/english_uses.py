"""English verbs that need somebody before "to", and nouns that are not counted: "it allows to see", "many evidence".

Most other languages say so, and translations and texts by their speakers take it over.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

#: What may be allowed by itself: all that God allows to happen.
_BY_ITSELF = (
    "be|become|come|continue|exist|flourish|go|grow|happen|occur|pass|remain|rest|run|stand|stay|survive"
)
_ALLOWS = re.compile(
    r"(?<![\w'’-])(?P<use>(?:(?:allow|permit|enable)s to|"
    r"(?:(?<=[Tt]hat )|(?<=which )|(?<=will )|(?<=can )|(?<=would )|(?<=may )|(?<=could )|(?<=might )|(?<=thus )"
    r"|(?<=also )|(?<=not ))(?:allow|permit|enable) to)"
    rf" (?!(?:{_BY_ITSELF})\b)[a-z]{{2,}})(?![\w'’-])"
)
#: The subject of a clause that says what is allowed: "what the law allows to ...".
_WHAT = re.compile(
    r"\b(?:what(?:ever)?|all|everything|anything|things?|who(?:m(?:ever)?)?)\s(?:[\w’']+\s){0,4}\Z", re.I
)
_COUNTED = "advice|baggage|equipment|evidence|feedback|furniture|homework|information|knowledge|luggage"
_MANY = r"[Mm]any|[Ss]everal|[Nn]umerous|[Ff]ew|[Tt]hese|[Tt]hose|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive"
#: Of a noun before another one the other one is counted: many information systems.
_UNCOUNTED = re.compile(
    rf"(?<![\w'’-])(?P<use>(?:{_MANY}) (?:{_COUNTED}))(?=[.,;:!?)]|\s(?:that|which|from|on|about|of|in|for|to|and|or|is"
    r"|are|was|were|has|have|suggests?|shows?)\b|\s?$)"
)
_NEEDED = ("llow", "ermit", "nable", "dvice", "aggage", "quipment", "vidence", "eedback", "urniture",
           "omework", "nformation", "nowledge", "uggage")  # fmt: skip


def odd(text: str) -> Iterator[tuple[int, int, str]]:
    """(start, end, what is wrong with it) of what English does not say."""
    if not any(part in text for part in _NEEDED):
        return
    for m in _ALLOWS.finditer(text):
        if not _WHAT.search(text, 0, m.start("use")):
            yield *m.span("use"), "English says who is allowed to."
    for m in _UNCOUNTED.finditer(text):
        yield *m.span("use"), "English does not count this."
