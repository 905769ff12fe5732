"""Quotation marks of every style, parsed into quotations.

The hard parts: a straight mark does not say whether it opens or closes; “ opens in English and closes
in German; ’ is an apostrophe far more often than a mark; a quotation of several paragraphs opens every
paragraph and closes once. The parser asks the neighbours of a mark first and the state of the text
second, and reports what it could not place instead of guessing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from tqpipe.checks import _needs
from tqpipe.checks.reading.texts import RECENT

OPENERS = "«„‟“‹❝「『《〝"
CLOSERS = "»”›❞」』》〞"
STRAIGHT = '"＂'
DOUBLE = OPENERS + CLOSERS + STRAIGHT
BREAKS = ".,;:!?)]}…，。、；：！？）》】"
_LEFT_OPEN = "([{<-–—―/¿¡…='‘’"
#: For the needs of checks: double marks, dashes of dialogue.
MARKS, DASHES = _needs.any_of(DOUBLE), _needs.any_of("—–―")
SINGLE_MARKS = _needs.any_of("'‘‚")
#: How far apart in their texts, as a share of the length, two marks without a partner may stand.
_SAME_PLACE = 0.2

Role = Literal["open", "close", "glued", "unclear"]

# 'single' and ‘single’: opened after a space or bracket, closed before one; never inside a word. An apostrophe for what
# is left out ('90s, 'em) opens nothing.
_SINGLE = re.compile(
    r"(?<![\w'’‘])['‘‚](?=[^\s'’‘])(?!(?:\d\ds?|[eE]m|[tT]il|[tT]is|[tT]was|[nN])\b)(?:[^'’‘\n]|(?<=\w)['’](?=\w)|(?<=s)['’](?=\s\w)){1,300}?(?<=[^\s])['’‘](?!\w)"
)
_OPENS_SINGLE = re.compile(r"['‘‚](?<![\w'’‘].)")
_ANY_DOUBLE = re.compile(f"[{DOUBLE}]")
_SPEECH_DASH = re.compile(r"(?:^|\n)[ \t]*([—–―])[ \t\u00a0]?(?=[^\W\d_¿¡]|[¿¡])")
_GUILLEMET = re.compile("[«»]")


@dataclass(frozen=True, slots=True)
class Quotation:
    """`start` is the opening mark, `end` is one past the closing mark."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Quotes:
    """What was found. `orphans` fit nowhere, `glued` stand between two letters."""

    quotations: tuple[Quotation, ...]
    unclosed: tuple[int, ...]
    unopened: tuple[int, ...]
    glued: tuple[int, ...]
    orphans: tuple[int, ...]

    @property
    def balance(self) -> tuple[int, int]:
        """Marks that wait for one in a later segment, and marks that answer one in an earlier segment."""
        return len(self.unclosed), len(self.unopened)


#: Of a text without any mark.
NONE = Quotes((), (), (), (), ())


def _role(text: str, i: int, reverse_guillemets: bool) -> Role:
    char = text[i]
    if char in "«»" and reverse_guillemets:
        return "close" if char == "«" else "open"
    if char not in STRAIGHT + "“”":
        return "open" if char in OPENERS else "close"
    before = text[i - 1] if i else " "
    after = text[i + 1] if i + 1 < len(text) else " "
    if before.isalpha() and after.isalpha():
        return "glued"
    left = before.isspace() or before in _LEFT_OPEN or before in OPENERS
    right = after.isspace() or after in BREAKS or after in CLOSERS or after in "-–—/'’"
    if left != right:
        return "open" if left else "close"
    if char in STRAIGHT:
        return "unclear"
    return "open" if char == "“" else "close"


def _is_unit(text: str, i: int, inside: bool) -> bool:
    """5" and 6'2": a straight mark after a digit is inches or seconds, unless a quotation is open."""
    return text[i] in STRAIGHT and i > 0 and text[i - 1].isdigit() and not inside


@lru_cache(maxsize=8192)
def parse(text: str) -> Quotes:
    """The double-marked quotations of one text."""
    if text.isascii() and '"' not in text:
        return NONE
    marks = [m.start() for m in _ANY_DOUBLE.finditer(text)]
    if not marks:
        return NONE
    waiting: list[int] = []
    loose: set[int] = set()
    quotations: list[Quotation] = []
    unopened: list[int] = []
    glued: list[int] = []
    orphans: list[int] = []
    reverse = _points_inwards(text)
    for i in marks:
        char = text[i]
        if _is_unit(text, i, bool(waiting)):
            continue
        role = _role(text, i, reverse)
        opened = text[waiting[-1]] if waiting else ""
        if opened and char in "“”" and (opened == "„" or (opened == "”" and char == "”")):
            # „German“ and ”Swedish”: the mark closes what such a mark opened.
            role = "close"
        if role == "glued":
            glued.append(i)
            role = "close" if waiting else "open"
        elif role == "unclear":
            rest = text[i + 1 :].lstrip()
            role = "close" if waiting else "open"
            # "?" quotes a mark; `" ,` quotes nothing.
            if (
                role == "open"
                and (not rest or rest[0] in BREAKS)
                and text[i + 2 : i + 3] not in tuple(DOUBLE)
            ):
                orphans.append(i)
                continue
            if (
                role == "open" and not text[i + 1 : i + 2].isalpha()
            ):  # Chinese has no space before it: ，"直径
                loose.add(i)
        elif role == "close" and char == "”" and not waiting and text[i + 1 : i + 2].isalpha():
            role = "open"
        if role == "open":
            waiting.append(i)
        elif waiting:
            quotations.append(Quotation(waiting.pop(), i + 1))
        else:
            unopened.append(i)
    # A mark with space on both sides that nothing closes opens nothing.
    orphans += [i for i in waiting if i in loose]
    waiting = [i for i in waiting if i not in loose]
    quotations.sort(key=lambda q: q.start)
    return Quotes(tuple(quotations), tuple(waiting), tuple(unopened), tuple(glued), tuple(orphans))


def mixed(text: str, q: Quotation) -> bool:
    """Whether a guillemet opens and another mark closes, or the reverse: no language writes so."""
    return (text[q.start] in "«»‹›") != (text[q.end - 1] in "«»‹›")


def has_marks(text: str) -> bool:
    """Whether there is any double mark in the text."""
    return parse(text) is not NONE


def _points_inwards(text: str) -> bool:
    """Whether guillemets are »like these«: the first one points right and stands before a letter."""
    m = _GUILLEMET.search(text)
    if m is None:
        return False
    i = m.start()
    before = text[i - 1] if i else " "
    after = text[i + 1] if i + 1 < len(text) else " "
    return m[0] == "»" and not after.isspace() and (before.isspace() or before in "([")


@lru_cache(maxsize=8192)
def singles(text: str) -> tuple[Quotation, ...]:
    """'Single' and ‘single’ quotations; apostrophes and possessives are not among them."""
    if not _OPENS_SINGLE.search(text):
        return ()
    return tuple(Quotation(m.start(), m.end()) for m in _SINGLE.finditer(text))


_OPEN_SINGLE = re.compile(r"(?<![\w'’‘.])[‘‚](?=[^\W\d_])")


@lru_cache(maxsize=8192)
def open_singles(text: str) -> tuple[int, ...]:
    """Places of ‘ that open a quotation which no ’ closes; apostrophes (’90s, rock ’n’ roll) are not among them."""
    if "‘" not in text and "‚" not in text:
        return ()
    inside = singles(text)
    # A later ’ that may close: not between letters.
    closed = [m.start() for m in re.finditer(r"(?<=[^\s])[’](?!\w)", text)]
    return tuple(
        m.start()
        for m in _OPEN_SINGLE.finditer(text)
        if not any(q.start <= m.start() < q.end for q in inside) and not any(i > m.start() for i in closed)
    )


def speech_dash(text: str) -> re.Match[str] | None:
    """The first dash that opens a line of dialogue, as its group 1."""
    return _SPEECH_DASH.search(text) if "—" in text or "–" in text or "―" in text else None


def spoken(text: str) -> tuple[Quotation, ...]:
    """What lines of dialogue say, from the dash that opens the line to the one that opens the narration."""
    if speech_dash(text) is None:
        return ()
    found: list[Quotation] = []
    start = 0
    for line in text.splitlines(keepends=True):
        if _SPEECH_DASH.match(line):
            dashes = [start + m.start() for m in re.finditer("[—–―]", line)]
            ends = [*dashes, start + len(line.rstrip())]
            found += [Quotation(ends[i], ends[i + 1]) for i in range(0, len(dashes), 2)]
        start += len(line)
    return tuple(found)


@lru_cache(maxsize=RECENT)
def count(text: str) -> int:
    """Quotations of any style that start or end in the text."""
    found = parse(text)
    return len(found.quotations) + len(found.unclosed) + len(found.unopened) + len(singles(text))


def through_break(text: str, i: int) -> int:
    """End of a mark that quotes nothing, with the punctuation after it."""
    end = i + 1
    while end < len(text) and text[end].isspace():
        end += 1
    return end + 1 if end < len(text) and text[end] in BREAKS else i + 1


def empty_marks(text: str, source: str) -> Iterator[tuple[int, int]]:
    """Places of quotations without a word, and of marks that quote nothing, where the source has none like them."""
    found, in_source = parse(text), parse(source)
    same = {source[q.start + 1 : q.end - 1].strip() for q in in_source.quotations}
    for q in found.quotations:
        inside = text[q.start + 1 : q.end - 1].strip()
        plain = inside.isascii() or not inside.strip("….")
        if inside not in same and plain and not any(map(str.isalnum, inside)):
            yield q.start, q.end
    if len(found.orphans) > len(in_source.orphans):
        # A quotation that goes on in another segment has one mark in both, in the translation with a space too many.
        alone = [*in_source.unclosed, *in_source.unopened]
        spare = len(alone) - len(found.unclosed) - len(found.unopened)
        if len(in_source.quotations) > len(found.quotations):
            spare = 0  # a whole quotation is lost
        for i in found.orphans:
            if spare > 0 and any(abs(i / len(text) - k / len(source)) <= _SAME_PLACE for k in alone):
                spare -= 1
            else:
                yield i, through_break(text, i)
