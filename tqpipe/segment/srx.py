"""Where sentences begin by the SRX rules of LanguageTool, read by choppa-srx from its own wheel."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

#: Rules that stand for every language, so that one with no others has none of its own.
_FOR_ALL = {"GeneralImportant", "ByTwoLineBreaks", "Default"}
#: The rules are regular expressions over the whole buffer; on very long paragraphs their cost grows
#: faster than the text, so these are read in blocks that end where a sentence does.
_BLOCK = 8000
_ROUGH = re.compile(r"[.!?…][\"”»')\]]*\s+(?=([^\W\d_])|[\"“«¿¡(])|[。！？]+[」』”’）》〉】]*")


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
        stop, whole = _block(text, at, end)
        # The iterator wants plain line-free text; one character for one character keeps the offsets.
        plain = re.sub(r"[\r\n\u2028\u2029\x85\v\f]", " ", text[at:stop])
        done = at
        for piece in SrxTextIterator(_rules(), f"{lang}_two", plain):
            done += len(piece)
            if done < stop or (whole and done < end):
                yield done
        at = stop


def _block(text: str, at: int, end: int) -> tuple[int, bool]:
    """Where a block ends, and whether a sentence does there."""
    if end - at <= _BLOCK:
        return end, False
    places = [
        m.end() for m in _ROUGH.finditer(text, at + _BLOCK // 2, at + _BLOCK) if not (m[1] and m[1].islower())
    ]
    return (places[-1], True) if places else (at + _BLOCK, False)
