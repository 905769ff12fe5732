"""Line breaks of plain text: which end a paragraph, and which only wrap it.

A blank line always ends one. Scraped articles have a paragraph a line, mails and Markdown are wrapped at some width,
and both have headings and lists, so that every break is judged by itself: it is wrapping where the next line's first
word had no more room in a text whose lines are filled so, or where a long line stops in the middle of a sentence that
goes on with a small letter. A list item, a heading, a row of a table starts a paragraph in any text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal

#: U+2028, U+0085, VT and FF are mandatory breaks to Unicode, but in the middle of a line they are white space to an
#: editor: they end a line only where \n does too.
_LINE = re.compile(r"\r\n|\r|\n")
_FINISHED = re.compile(r"[.!?…:;。！？：；؟۔।][\"”»’')\]」』）*_]*$")
#: What starts a paragraph of its own: list items, headings, quoted lines, rows of a table, fences, rules, footnotes.
_ITEM = re.compile(r"[*+\-]\s|[•◦‣▪·#|>]|[-=*_]{3}|`{3}|~{3}|!?\[[^\]]*\]:|\(?\d{1,3}[.)]\s")
_NUMBERED = re.compile(r"\(?\d{1,3}[.)]\s")
#: Lines that are whole by themselves.
_ALONE = re.compile(r"#{1,6}\s|\||[-=*_]{3,}$|`{3}|~{3}")
#: Widths at which people wrap text, and the room a line may leave for rounding at its end.
_NARROW, _WIDE, _SLACK = 40, 120, 2
#: Longest word; what is longer is text without spaces, or with spaces between its clauses.
_WORD = 25
#: Breaks in the middle of sentences from which on, and share of them at full lines, a text counts as wrapped.
_ENOUGH, _FULL = 3, 0.8
#: Share of sentences that start with a capital letter, from which on a small one means that a sentence goes on.
_CASED = 0.8

Line = tuple[int, int]


def lines(text: str) -> Iterator[Line]:
    """The range of every line, without its end."""
    at = 0
    for match in _LINE.finditer(text):
        yield at, match.start()
        at = match.end()
    if at < len(text):
        yield at, len(text)


def paragraphs(text: str, mode: Literal["auto", "hard", "soft"]) -> list[tuple[int, int]]:
    """The range of every paragraph, white space at its ends included.

    `mode` "hard" makes one of every line, "soft" joins lines up to a blank one or a list item.
    """
    every = list(lines(text))
    if mode == "hard" or not every:
        return every
    words = [text[a:b].strip() for a, b in every]
    joined = _inside(words)
    if mode == "auto":
        joined = _wrapping(words, joined)
    wrap = set(joined)
    spans = [every[0]]
    for i, line in enumerate(every[1:]):
        if i in wrap:
            spans[-1] = (spans[-1][0], line[1])
        else:
            spans.append(line)
    return spans


def _inside(words: Sequence[str]) -> list[int]:
    """Numbers of the lines whose break may be wrapping: the next one starts nothing of its own."""
    front = words.index("---", 1) if words[0] == "---" and "---" in words[1:] else -1
    return [
        i
        for i, (line, after) in enumerate(pairwise(words))
        if i > front
        and line
        and after
        and not _ALONE.match(line)
        and (not _ITEM.match(after) or (_NUMBERED.match(after) and not _FINISHED.search(line) and len(line) >= _NARROW))
    ]  # fmt: skip


def _wrapping(words: Sequence[str], inside: Sequence[int]) -> list[int]:
    lengths = [len(words[i]) for i in inside]
    narrow = [n for n in lengths if n <= _WIDE]
    width = max(narrow, default=0)
    # An address that found no place to be cut is longer than the width; paragraphs are by far.
    fits = width >= _NARROW and len(narrow) >= 0.95 * len(lengths)
    full = {i for i in inside if fits and _full(words[i], words[i + 1], width)}
    broken = [i for i in inside if not _FINISHED.search(words[i])]
    wrapped = len(broken) >= _ENOUGH and sum(i in full for i in broken) >= _FULL * len(broken)
    cased = _cased(words)
    least = min(_NARROW, width // 2) if wrapped else _NARROW
    on = {i for i in broken if cased and words[i + 1][0].islower() and len(words[i]) >= least}
    return sorted(on | full) if wrapped else sorted(on)


def _full(line: str, after: str, width: int) -> bool:
    """Whether the first word of the next line had no more room; without spaces between words, its first character."""
    first = len(after.split(maxsplit=1)[0])
    return len(line) + 1 + (first if first <= _WORD else 1) > width - _SLACK


def _cased(words: Sequence[str]) -> bool:
    """Whether sentences that start a line start with a capital letter: not in text that was lower-cased."""
    firsts = [
        line[0]
        for before, line in zip(["", *words], words, strict=False)
        if line and (not before or _FINISHED.search(before)) and line[0].isupper() != line[0].islower()
    ]
    return bool(firsts) and sum(c.isupper() for c in firsts) >= _CASED * len(firsts)
