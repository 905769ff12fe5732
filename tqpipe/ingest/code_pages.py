"""Which older encoding bytes are in that are no UTF-8: a guess for an error to name, never used to read by.

Bytes alone hardly tell code pages apart. So each is tried, and believed where the letters beyond ASCII that it gives
stand in a text whose language, as both identifiers say for certain, is written in that code page.
"""

from __future__ import annotations

import re

from tqpipe import identification

_WESTERN = "af br ca da de en es eu fi fr fy ga gd gl id is it jv ms nl no pt sq su sv sw tl"
#: Encoding -> the languages that were written in it.
_PAGES = {
    "euc-jp": "ja",
    "shift_jis": "ja",
    "euc-kr": "ko",
    "big5": "zh",
    "gb18030": "zh",
    "windows-1252": _WESTERN,
    "windows-1250": "bs cs hr hu pl ro sk sl",
    "windows-1251": "be bg kk ky mk mn ru sr uk",
    "koi8-r": "ru",
    "windows-1253": "el",
    "windows-1254": "az tr",
    "windows-1255": "he yi",
    "windows-1256": "ar fa ur",
    "windows-1257": "et lt lv",
    "windows-1258": "vi",
    "tis-620": "th",
    "cp866": "be ru",
    "mac-roman": _WESTERN,
}
#: Bytes that are looked at.
_SAMPLE = 200_000
_WRONG = "\ufffd"
_PIECE = re.compile(rb'[\t\r\n",]+')  # none of them is the second byte of a character


_ARABIC = (0.9, re.compile("[\u0600-\u06ff\u200c\u200d]"))
#: What of a text beyond ASCII must be in these letters, at least: nearly any bytes are some characters of East Asia.
_LETTERS = {
    "ja": (0.2, re.compile("[\u3041-\u30ff]")),
    "ko": (0.8, re.compile("[\uac00-\ud7a3]")),
    **dict.fromkeys(("ar", "fa", "ur"), _ARABIC),
}
#: The first byte of the last of the common characters, which nearly all of a text are.
_COMMON = {"gb18030": 0xD7, "big5": 0xC6}


def _plausible(text: str, encoding: str, lang: str) -> bool:
    beyond = [char for char in text if not char.isascii()]
    if lang in _LETTERS:
        share, letters = _LETTERS[lang]
        return len(letters.findall(text)) >= share * len(beyond)
    if encoding in _COMMON:
        return sum(char.encode(encoding)[0] <= _COMMON[encoding] for char in beyond) >= 0.8 * len(beyond)
    # Russian in capitals alone is Russian in another code page.
    return 2 * sum(map(str.isupper, text)) <= sum(map(str.isalpha, text))


def guess(data: bytes) -> tuple[str, str]:
    """The encoding that bytes are probably in, and the code of a language that says so; "" twice for no idea."""
    pieces = [piece for piece in _PIECE.split(data[:_SAMPLE])[:-1] if not piece.isascii()]
    sample = b"\n".join(pieces)
    for encoding, langs in _PAGES.items() if pieces else ():
        text = sample.decode(encoding, "replace")
        if 1000 * text.count(_WRONG) > len(text):  # a little damage there may be
            continue
        text = text.replace(_WRONG, "")
        found = identification.identify(text)
        if found is None or not found.certain or found.lang not in langs.split():
            continue
        if _plausible(text, encoding, found.lang):
            return encoding, found.lang
    return "", ""
