"""Which characters of a corpus must not reach a reader as they are, and what they are called.

A bidirectional override reorders the text around it, an escape character drives a terminal, a
zero-width space cannot be seen: each is shown by its code point instead. Joiners (ZWJ, ZWNJ) and
no-break spaces stay, since Persian, emoji and French cannot be written without them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

#: Controls but for tab and newline, bidi controls and marks, line separators, invisible spaces,
#: surrogates, non-characters, tags.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff\U000e0000-\U000e007f]"
)

#: Python's unicodedata has no names for controls; these are the ones an editor meets.
_CONTROL_NAMES = {0x00: "NULL", 0x08: "BACKSPACE", 0x0D: "CARRIAGE RETURN", 0x1B: "ESCAPE", 0x85: "NEXT LINE"}


def code(char: str) -> str:
    """Its code point, as Unicode writes it: U+202E."""
    return f"U+{ord(char):04X}"


def name(char: str) -> str:
    """What Unicode calls it."""
    return unicodedata.name(char, "") or _CONTROL_NAMES.get(ord(char), "CONTROL")


def pieces(text: str) -> Iterator[tuple[str, bool]]:
    """Cut `text` into (piece, hidden): runs that are safe to show, and single hidden characters."""
    end = 0
    for match in _HIDDEN.finditer(text):
        if match.start() > end:
            yield text[end : match.start()], False
        yield match[0], True
        end = match.end()
    if end < len(text):
        yield text[end:], False


def plain(text: str) -> str:
    """`text` with every hidden character written out."""
    return _HIDDEN.sub(lambda m: f"<{code(m[0])}>", text)


def one_line(text: str, room: int | None = None) -> str:
    """`text` on one line with nothing hidden, of at most `room` characters."""
    found = plain(" ".join(text.split()))
    return found if room is None else cut(found, room)


def cut(text: str, room: int) -> str:
    """At most `room` characters."""
    return text if len(text) <= room else f"{text[: room - 1]}…"
