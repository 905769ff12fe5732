"""Where sentences begin by the SRX rules of LanguageTool, read by choppa-srx from its own wheel."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate, islice
from typing import Any

#: Rules that stand for every language, so that one with no others has none of its own.
_FOR_ALL = {"GeneralImportant", "ByTwoLineBreaks", "Default"}
#: The rules are regular expressions over the whole buffer, and what they cost grows with the square of the places that
#: may end a sentence: longer paragraphs, and those with more such places, are read in blocks.
_BLOCK, _PLACES = 8000, 48
_MAY_END = re.compile(r"[.!?…。！？][^\w\s]*(?:\s|(?<=[。！？]))")
#: What a block shows of the next sentence, before a break in it is believed; in a short block a quarter of it.
_SEEN = 200
#: Leaders of a table of contents, "Annex . . . . . . 12", in which nothing ends.
_LEADERS = re.compile(r"(?:\.[ \u00a0]+){5,}")


@lru_cache(maxsize=1)
def _rules() -> Any:
    from choppa import DEFAULT_SRX_RULESET, SrxDocument

    return SrxDocument(ruleset=DEFAULT_SRX_RULESET)


@lru_cache(maxsize=256)
def knows(lang: str) -> bool:
    """Whether there are rules for a language."""
    return any(rule.name not in _FOR_ALL for rule in _rules().get_language_rule_list(f"{lang}_two"))


def breaks(text: str, start: int, end: int, lang: str) -> Iterator[int]:
    """The places between `start` and `end` where a sentence begins that is not the first."""
    from choppa import SrxTextIterator

    at = start
    while at < end:
        stop = _stop(text, at, end)
        # The iterator wants plain line-free text; one character for one character keeps the offsets.
        plain = re.sub(r"[\r\n\u2028\u2029\x85\v\f]", " ", text[at:stop])
        plain = _LEADERS.sub(lambda m: m[0].replace(".", "-"), plain)
        places = list(accumulate(map(len, SrxTextIterator(_rules(), f"{lang}_two", plain)), initial=at))[1:-1]
        if stop < end:
            # The next block begins with the sentence that was not seen to its end, where that is not most of this one.
            seen = [place for place in places if place <= stop - min(_SEEN, (stop - at) // 4)]
            if seen and seen[-1] - at > (stop - at) // 2:
                places, stop = seen, seen[-1]
        yield from places
        at = stop


def _stop(text: str, at: int, end: int) -> int:
    """Where a block ends."""
    last = next(islice(_MAY_END.finditer(text, at, end), _PLACES, None), None)
    return min(end, at + _BLOCK, last.end() if last else end)
