"""Documents -> sentences with exact offsets.

Paragraphs are found by `line_breaks`. Inside of one the SRX rules of LanguageTool say where sentences begin (`srx.py`),
or in a language that they do not know, a stop alone (`plain.py`); on top of them, rules of our own: breaks that are
none (`joined.py`), marks that close a sentence (`closings.py`), breaks that they miss (`missed.py`), dialogue dashes,
and sentences that are too long to be one (`cuts.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tqpipe import line_breaks
from tqpipe.config import SegmentConfig
from tqpipe.segment import closings, cuts, joined, missed, plain, srx
from tqpipe.types import Document, Segment, TqpipeError

#: Characters of a pre-segmented line: far more than any sentence.
MAX_LINE = 20_000

#: A dialogue turn that opens after a sentence end: `...va dir. –No ho sé`.
_DASH = re.compile(r"(?<=[.!?…»”\"])\s+(?=[–—―-]{1,2}\s?[¿¡«“\"]?([^\W\d_]))")


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
    for stop in [*_begins(text, start, end, lang), end]:
        inner = at
        for match in _DASH.finditer(text, at, stop):
            if not match[1].islower():
                yield from _pieces(text, inner, match.start(), max_chars)
                inner = match.end()
        yield from _pieces(text, inner, stop, max_chars)
        at = stop


def _begins(text: str, start: int, end: int, lang: str) -> list[int]:
    """Where the sentences of a paragraph begin, after the first one."""
    base = lang.partition("-")[0].lower()
    found = srx.breaks(text, start, end, base) if srx.knows(base) else plain.breaks(text, start, end)
    places = set(missed.breaks(text, start, end, base))
    for at in found:
        place = closings.moved(text, start, at, end, base) if base in closings.LANGUAGES else at
        if place is not None and not joined.goes_on(text, start, place, end, base):
            places.add(place)
    return sorted(places)


def _pieces(text: str, start: int, end: int, max_chars: int) -> Iterator[tuple[int, int]]:
    start, end = _strip(text, start, end)
    while end - start > max_chars:
        middle = cuts.cut(text, start + max_chars // 2, start + max_chars)
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
