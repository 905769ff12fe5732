"""Where sentences begin that the rules do not see."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from tqpipe.segment.openers import MAY_END, NOUNS, OPENERS

_CAPITAL = r"(?=[\"“„«‘'(¿¡]*([^\W\d_]))"
#: An encyclopedia's marks of footnotes after the stop: `... in 1232.[1] Its first ...`
_FOOTNOTES = re.compile(r"[.!?…][\"”»’)]*(?:\[(?:\d{1,3}|[a-z]|[^\W\d_]{1,8} \d{1,3})\])+\s+" + _CAPITAL)
#: A site's name at the end: its stops are read as those of an abbreviation.
_SITE = re.compile(
    r"\b[\w-]{3,63}\.(?:cat|com|org|net|info|edu|gov|eu|es|fr|it|de|pt|ro|ru|uk|tv|io|nl|pl)\.\s+" + _CAPITAL
)


def breaks(text: str, start: int, end: int, lang: str) -> Iterator[int]:
    """The places between `start` and `end` where a sentence begins that the rules let go on."""
    for pattern in (_FOOTNOTES, _SITE):
        for match in pattern.finditer(text, start, end):
            if match[1].isupper():
                yield match.end()
    opened = _opened(lang)
    if opened:
        for match in opened.finditer(text, start, end):
            yield match.end()


@lru_cache(maxsize=32)
def _opened(lang: str) -> re.Pattern[str] | None:
    """An abbreviation that may end a sentence, and a word that opens one: neither says so by itself."""
    if lang not in OPENERS:
        return None
    ends = "|".join(re.escape(word) for word in MAY_END[lang].split())
    words = OPENERS[lang].replace(" ", "|")
    small = "" if lang in NOUNS else r"(?=[^\W_A-ZÀ-ÖØ-Þ])"
    alone = "" if lang in NOUNS else r"|(?<=\w\s)[A-ZÀ-ÖØ-Þ]"
    return re.compile(
        rf"(?<![\w.])(?:(?:[A-Z]\.){{1,5}}[A-Z]|[A-Z]{{2}}\.[A-Z]{{2}}|{ends}{alone})\.\s+(?=(?:{words})\s+{small}\w)"
    )
