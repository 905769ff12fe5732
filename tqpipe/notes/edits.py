"""Changes of a text at places of it, and the way back to the bytes that were not changed."""

from __future__ import annotations

import codecs
from collections.abc import Iterable
from dataclasses import dataclass

from tqpipe.ingest import FileText
from tqpipe.types import TqpipeError

_BOMS = (
    codecs.BOM_UTF8,
    codecs.BOM_UTF32_LE,
    codecs.BOM_UTF32_BE,
    codecs.BOM_UTF16_LE,
    codecs.BOM_UTF16_BE,
    b"",
)
#: Codecs that write a byte order mark themselves, or a form that the file need not have.
_PLAIN = {
    "utf-16": ("utf-16-le", "utf-16-be"),
    "utf-32": ("utf-32-le", "utf-32-be"),
    "utf-8-sig": ("utf-8",),
}


@dataclass(frozen=True, slots=True)
class Edit:
    """Put `text` in the place of `start:end` (code points); `start == end` inserts."""

    start: int
    end: int
    text: str


def applied(text: str, edits: Iterable[Edit]) -> str:
    """The text with the edits; what is put in at one place in the order that it is given in."""
    parts, at = [], 0
    for edit in sorted(edits, key=lambda e: (e.start, e.end)):
        parts += [text[at : edit.start], edit.text]
        at = edit.end
    return "".join([*parts, text[at:]])


def encoded(file: FileText, data: bytes, text: str, edits: Iterable[Edit], errors: str) -> bytes:
    """The bytes of `text` (what `file` holds, or a part of it) with the edits: those of `data` but for the edits.

    `errors` is for the texts of edits alone: what the encoding does not have. Raises TqpipeError for an encoding
    that can write a text in several ways, where the file has another one than Python.
    """
    mark, codec = _form(file, data)
    parts, at = [mark], 0
    for edit in sorted(edits, key=lambda e: (e.start, e.end)):
        parts += [text[at : edit.start].encode(codec), edit.text.encode(codec, errors)]
        at = edit.end
    return b"".join([*parts, text[at:].encode(codec)])


def _form(file: FileText, data: bytes) -> tuple[bytes, str]:
    """The byte order mark and the codec that give the file's bytes from its text, in pieces, too."""
    half = len(file.text) // 2
    for codec in _PLAIN.get(file.encoding, (file.encoding,)):
        body = file.text[:half].encode(codec) + file.text[half:].encode(codec)
        mark = data[: len(data) - len(body)]
        if mark in _BOMS and mark + body == data:
            return mark, codec
    raise TqpipeError(
        f"{file.name}: its {file.encoding} cannot be written again byte for byte; convert the file to UTF-8 first"
    )
