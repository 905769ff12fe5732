"""Plain text files: bytes -> text, decoded for certain or refused with the place that does not decode."""

from __future__ import annotations

import codecs
import contextlib
import hashlib
import itertools
import sys
from collections.abc import Iterable, Iterator
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


def _named(encoding: str | None) -> str | None:
    """The usual spelling of an encoding's name. Raises TqpipeError for one that does not exist."""
    if encoding is None:
        return None
    try:
        bytes(4).decode(encoding)  # refuses codecs that do not give text, such as base64
        return codecs.lookup(encoding).name
    except (LookupError, UnicodeError) as error:
        raise TqpipeError(f"--encoding {encoding}: unknown encoding") from error


def read_lines(path: Path, encoding: str | None = None) -> Iterator[str]:
    """Lines of a text file or of standard input as they come, without their line feed: only U+000A ends one.

    Reads and refuses what `read_text` does; the bytes of a file that is not UTF-8 are read whole first.
    """
    found = _named(encoding)
    try:
        file = sys.stdin.buffer if path == STDIN else path.open("rb")
    except OSError as error:
        raise TqpipeError(f"{path}: {error.strerror or error}") from error
    with contextlib.nullcontext(file) if path == STDIN else file:
        try:
            first = file.readline()
            wide = any(first.startswith(bom) for bom, name in _BOMS if name != "utf-8")
            if found not in (None, "utf-8") or wide:
                lines = _decoded(str(path), first + file.read(), found).text.split("\n")
                yield from lines[: -1 if lines[-1] == "" else None]
                return
            yield from _utf8_lines(path, first, file)
        except OSError as error:
            raise TqpipeError(f"{path}: {error.strerror or error}") from error


def _utf8_lines(path: Path, first: bytes, rest: Iterable[bytes]) -> Iterator[str]:
    """Lines of UTF-8; nothing is given out before there is something to read."""
    offset, waiting, begun = 0, [], False
    for data in itertools.chain([first] if first else [], rest):
        # Refusals, worded as for a whole file, are made from this line alone; offsets are shifted.
        begun = begun or bool(data.strip(b"\x00 \t\r\n\f\v\xef\xbb\xbf"))
        if offset < 65536 and b"\x00" in data:
            _decoded(str(path), data, "utf-8", offset)
        body = data.removeprefix(codecs.BOM_UTF8) if offset == 0 else data
        try:
            line = body.decode("utf-8").removesuffix("\n")
        except UnicodeDecodeError:
            _decoded(str(path), data, None, offset)
            raise
        offset += len(data)
        waiting.append(line)
        if begun:
            yield from waiting
            waiting = []
    if not begun:
        raise TqpipeError(f"{path}: the file is empty")


def read_text(path: Path, encoding: str | None = None) -> FileText:
    """Read a text file, or standard input for "-", as UTF-8 (or what its byte order mark says, or `encoding`).

    Raises TqpipeError for a missing, unreadable, empty or binary file and for bytes that are not
    in the encoding, with the offset of the first one.
    """
    try:
        data = sys.stdin.buffer.read() if path == STDIN else path.read_bytes()
    except OSError as error:
        raise TqpipeError(f"{path}: {error.strerror or error}") from error
    return _decoded(str(path), data, _named(encoding))


def _decoded(path: str, data: bytes, encoding: str | None, before: int = 0) -> FileText:
    """The text of bytes that stand `before` bytes into the file `path`."""
    if not data.strip(b"\x00 \t\r\n\f\v"):
        raise TqpipeError(f"{path}: the file is empty")
    found, body = encoding, data
    for bom, name in _BOMS:
        if found in (None, name) and data.startswith(bom):
            found, body = name, data[len(bom) :]
            break
    found = found or "utf-8"
    if found == "utf-8" and b"\x00" in body[:65536]:
        raise TqpipeError(
            f"{path}: byte {before + body.index(0)} is NUL: this is a binary file, or UTF-16 without a byte order mark "
            "(name the encoding with --encoding utf-16-le)"
        )
    try:
        text = body.decode(found)
    except UnicodeDecodeError as error:
        offset = before + error.start + len(data) - len(body)
        raise TqpipeError(
            f"{path}: not {found}: byte 0x{body[error.start]:02x} at offset {offset}. If it is an older "
            "encoding, name it: --encoding latin-1 (or windows-1252, utf-16, ...)"
        ) from error
    except UnicodeError as error:  # codecs that are not for text raise the general one
        raise TqpipeError(f"{path}: not {found}: {error}") from error
    if not text.strip():
        raise TqpipeError(f"{path}: the file holds only white space")
    return FileText(path, text, hashlib.sha256(data).hexdigest(), found)
