"""Closing marks of Chinese and Japanese belong to the sentence that they close; the rules break before them."""

from __future__ import annotations

import re

LANGUAGES = {"ja", "zh"}

_STOPS = "。．！？…!?"
_MORE = re.compile(rf"[」』”’）》〉】］〕｣){_STOPS}\]]{{1,30}}")
#: What goes on with the sentence that a quotation stands in: a mark, or a particle that begins no sentence.
_GOES_ON = {
    "ja": re.compile(
        r"[、，,；：]|って|という|といった|などと|を"
        r"|と(?![ても]|ころ|うとう|にかく|りあえず|きに|き[、は]|なり|もだち|おく|つぜん|んで|どめ|はいえ)"
    ),
    "zh": re.compile(
        r"[，、；：,;]|的(?![确確士])|[^。！？，…“”「」没沒不]{1,6}(?:说|說|说道|說道|问道|問道|答道|喊道|叫道|笑道)。"
    ),
}


def moved(text: str, start: int, at: int, end: int, lang: str) -> int | None:
    """Where the sentence begins that the rules let begin at `at`, past the marks that close the one before.

    None where it does not: nothing follows them, or what does goes on with the sentence.
    """
    if text[at - 1] not in _STOPS:
        return at
    place = _past(text, start, at, end)
    if place == at:
        return at
    return None if place >= end or _GOES_ON[lang].match(text, place, end) else place


def _past(text: str, start: int, at: int, end: int) -> int:
    found = _MORE.match(text, at, end)
    place = found.end() if found else at
    # A straight quotation mark opens and closes alike: it closes one that is open.
    if place < end and text[place] == '"' and text.count('"', start, place) % 2:
        place += 1
    return place
