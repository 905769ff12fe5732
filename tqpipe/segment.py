"""Documents -> sentences with exact offsets.

Paragraphs are found by `line_breaks`. Inside of one the SRX rules of LanguageTool split sentences, read by
choppa-srx from its own wheel; on top of them, rules of our own for what they miss: dialogue dashes
and sentences that are too long to be one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from tqpipe import line_breaks
from tqpipe.config import SegmentConfig
from tqpipe.types import Document, Segment, TqpipeError

#: Characters of a pre-segmented line: far more than any sentence.
MAX_LINE = 20_000

#: A dialogue turn that opens after a sentence end: `...va dir. –No ho sé`.
_DASH = re.compile(r"(?<=[.!?…»”\"])\s+(?=[–—―-]{1,2}\s?[¿¡«“\"]?[^\W\d_a-zà-ÿ])")
#: Where to cut a sentence that is longer than max_chars, best first.
_CUTS = (re.compile(r"[;:—–]\s+"), re.compile(r",\s+"), re.compile(r"\s+"))


def split(document: Document, config: SegmentConfig | None = None) -> list[Segment]:
    """Split a document into sentences; `segment.text == document.text[segment.start:segment.end]`.

    Segments are in order, do not overlap, carry no leading or trailing white space, and cover
    everything that is not white space.
    """
    config = config or SegmentConfig()
    segments = []
    for number, (start, end) in enumerate(_paragraphs(document.text, config)):
        for a, b in _sentences(document.text, start, end, document.lang, config.max_chars):
            segments.append(Segment(document.name, document.lang, a, b, document.text[a:b], number))
    return segments


def split_lines(document: Document) -> list[Segment]:
    """One segment a line, as it stands: for pre-segmented input. Blank lines keep their place, empty.

    Raises TqpipeError for a line that no sentence could be: it would be compared word by word.
    """
    segments: list[Segment] = []
    for start, end in line_breaks.lines(document.text):
        a, b = _strip(document.text, start, end)
        if b - a > MAX_LINE:
            raise TqpipeError(
                f"{document.name}, line {len(segments) + 1}: {b - a:,} characters on one line; a segment has at "
                f"most {MAX_LINE:,}. Leave out --pre-segmented to have it split"
            )
        segments.append(Segment(document.name, document.lang, a, b, document.text[a:b]))
    return segments


def _paragraphs(text: str, config: SegmentConfig) -> list[tuple[int, int]]:
    stripped = (_strip(text, a, b) for a, b in line_breaks.paragraphs(text, config.line_breaks))
    return [(a, b) for a, b in stripped if a < b]


def _sentences(text: str, start: int, end: int, lang: str, max_chars: int) -> Iterator[tuple[int, int]]:
    at = start
    for piece in _srx(text[start:end], lang):
        stop = at + len(piece)
        inner = at
        for match in _DASH.finditer(text, at, stop):
            yield from _pieces(text, inner, match.start(), max_chars)
            inner = match.end()
        yield from _pieces(text, inner, stop, max_chars)
        at = stop


def _pieces(text: str, start: int, end: int, max_chars: int) -> Iterator[tuple[int, int]]:
    start, end = _strip(text, start, end)
    while end - start > max_chars:
        for cut in _CUTS:
            places = [m.end() for m in cut.finditer(text, start + max_chars // 2, start + max_chars)]
            if places:
                break
        middle = places[-1] if places else start + max_chars
        a, b = _strip(text, start, middle)
        yield a, b
        start, end = _strip(text, middle, end)
    if start < end:
        yield start, end


def _strip(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


@lru_cache(maxsize=1)
def _rules() -> Any:
    from choppa import DEFAULT_SRX_RULESET, SrxDocument

    return SrxDocument(ruleset=DEFAULT_SRX_RULESET)


#: The rules are regular expressions over the whole buffer; on very long paragraphs their cost grows
#: faster than the text, so these are split in blocks at a sentence end first.
_BLOCK = 8000
_ROUGH = re.compile(r"[.!?…][\"”»')\]]*\s+(?=[^\W\d_a-zà-ÿ]|[\"“«¿¡(])")


def _srx(text: str, lang: str) -> Iterator[str]:
    from choppa import SrxTextIterator

    at = 0
    while at < len(text):
        stop = len(text)
        if stop - at > _BLOCK:
            places = [m.end() for m in _ROUGH.finditer(text, at + _BLOCK // 2, at + _BLOCK)]
            stop = places[-1] if places else at + _BLOCK
        block = text[at:stop]
        # The iterator wants plain line-free text; one character for one character keeps the offsets.
        plain = re.sub(r"[\r\n\u2028\u2029\x85\v\f]", " ", block)
        done = 0
        for piece in SrxTextIterator(_rules(), f"{lang}_two", plain):
            yield block[done : done + len(piece)]
            done += len(piece)
        if done < len(block):
            yield block[done:]
        at = stop
