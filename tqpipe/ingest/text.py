"""Plain text files: bytes -> text, decoded for certain or refused with the place that does not decode."""

from __future__ import annotations

import codecs
import hashlib
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from tqpipe.types import TqpipeError

#: The path that stands for standard input.
STDIN = Path("-")

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True, slots=True)
class FileText:
    """A file's text with its line ends untouched, so that offsets point into the file as it is decoded."""

    name: str
    text: str
    sha256: str
    encoding: str


_CONFLICT = re.compile(r"^<{7} .*^={7}\r?$.*^>{7} ", re.DOTALL | re.MULTILINE)


def refuse_conflict(file: FileText) -> FileText:
    """The file, or TqpipeError where a merge has left both sides of a conflict in it: as data they may well be read."""
    if "<<<<<<< " in file.text and (found := _CONFLICT.search(file.text)):
        line = file.text.count("\n", 0, found.start()) + 1
        raise TqpipeError(
            f"{file.name}, line {line}: a merge conflict stands in it: settle it, then run this again"
        )
    return file


def read_bytes(path: Path) -> bytes:
    """The bytes of a file, or of standard input for "-". Raises TqpipeError for one that cannot be read."""
    try:
        return sys.stdin.buffer.read() if path == STDIN else path.read_bytes()
    except OSError as error:
        raise TqpipeError(f"{path}: {error.strerror or error}") from error


def _named(encoding: str | None) -> str | None:
    """The usual spelling of an encoding's name. Raises TqpipeError for one that does not exist."""
    if encoding is None:
        return None
    try:
        bytes(4).decode(encoding)  # refuses codecs that do not give text, such as base64
        return codecs.lookup(encoding).name
    except (LookupError, UnicodeError) as error:
        raise TqpipeError(f"--encoding {encoding}: unknown encoding") from error


def per_file(encoding: str | None) -> tuple[str | None, str | None]:
    """What `--encoding` names for the first and for the second of two files: one for both, or "latin-1,utf-8"."""
    first, comma, second = (encoding or "").partition(",")
    return first.strip() or None, (second if comma else first).strip() or None


def read_text(
    path: Path, encoding: str | None = None, *, declared: bool = False, data: bytes | None = None
) -> FileText:
    """Read a text file, or standard input for "-", as UTF-8 (or what its byte order mark says, or `encoding`).

    `declared` says that `encoding` is the file's own declaration, which a byte order mark overrules; `data` is its
    content where that is known. Raises TqpipeError for a missing, unreadable, empty or binary file and for bytes that
    are not in the encoding, with the offset of the first one.
    """
    data = read_bytes(path) if data is None else data
    if not data.strip(b"\x00 \t\r\n\f\v"):
        raise TqpipeError(f"{path}: the file is empty")
    found, body = _named(encoding), data
    for bom, name in _BOMS:
        if (declared or found in (None, name)) and data.startswith(bom):
            found, body = name, data[len(bom) :]
            break
    found = found or "utf-8"
    if found == "utf-8" and b"\x00" in body[:65536]:
        raise TqpipeError(
            f"{path}: byte {body.index(0)} is NUL: this is a binary file, or UTF-16 without a byte order mark "
            "(name the encoding with --encoding utf-16-le)"
        )
    try:
        text = body.decode(found)
    except UnicodeDecodeError as error:
        offset = error.start + len(data) - len(body)
        raise TqpipeError(
            f"{path}: not {found}: byte 0x{body[error.start]:02x} at offset {offset}. If it is an older "
            "encoding, name it: --encoding latin-1 (or windows-1250, windows-1251 for Cyrillic, gb18030, shift_jis, "
            "utf-16, ...); of two files each its own: --encoding latin-1,utf-8"
        ) from error
    except UnicodeError as error:  # codecs that are not for text raise the general one
        raise TqpipeError(f"{path}: not {found}: {error}") from error
    if not text.strip():
        raise TqpipeError(f"{path}: the file holds only white space")
    return FileText(str(path), text, hashlib.sha256(data).hexdigest(), found)
