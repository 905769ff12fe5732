"""Bytes of a file, packed or not, as lines: one at a time, of a bounded length, decoded one by one.

A line ends at a line feed alone: U+2028, form feeds and lone carriage returns may stand inside of a text, and
`str.splitlines` would tear it there. In a file that has carriage returns and no line feeds, as Excel on a Mac may write
it, those end its lines. A line that cannot be decoded is an error of that line, not of the file.
"""

from __future__ import annotations

import codecs
import gzip
import io
import lzma
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, AnyStr

from tqpipe import storage
from tqpipe.ingest.packed import PACKED, TELL, damage_told, inner_suffix, require_unpacked, unpacked
from tqpipe.ingest.rows import MAX_CHARS
from tqpipe.ingest.text import HALVES, OLDER, STDIN, damage, in_another, not_in_encoding
from tqpipe.safe_json import clean
from tqpipe.storage import Location
from tqpipe.types import TqpipeError

#: Bytes of one line: two texts of the most characters at four bytes, and as much again for ids, references, escapes.
LONGEST = 16 * MAX_CHARS
_BLOCK, _HEAD = 1 << 16, 1 << 20
_WIDE = ("utf-16", "utf-32")
_BOMS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line without its `end`: `text`, or the `reason` why there is none."""

    number: int
    text: str
    reason: str | None = None
    end: str = "\n"


suffix = inner_suffix


@contextmanager
def opened(path: Location) -> Iterator[IO[bytes]]:
    """The unpacked bytes. Raises TqpipeError for a file that is missing, damaged or cut off, wherever that shows."""
    with damage_told(path), ExitStack() as stack:
        if path == STDIN:
            yield sys.stdin.buffer
            return
        stack.enter_context(storage.reached(path))
        raw: Any = stack.enter_context(storage.open_bytes(path))
        if path.suffix.lower() not in PACKED:
            require_unpacked(path, raw.peek(TELL)[:TELL])
        yield unpacked(stack, raw, path.suffix.lower())


@contextmanager
def create(path: Path, ending: str | None = None) -> Iterator[IO[bytes]]:
    """A file to write, packed as `ending` or its name says, without time or name in it: same bytes, same file."""
    ending = path.suffix.lower() if ending is None else ending
    with ExitStack() as stack:
        yield _packing(stack, stack.enter_context(path.open("wb")), ending)


def packed(data: bytes, ending: str) -> bytes:
    """The bytes of a file of this ending that holds `data`: packed as it says, or as they are."""
    file = _Kept()
    with ExitStack() as stack:
        _packing(stack, file, ending).write(data)
    return file.getvalue()


class _Kept(io.BytesIO):
    """Bytes that are there when what wrote them has closed the file."""

    def close(self) -> None:
        pass


def _packing(stack: ExitStack, file: Any, ending: str) -> Any:
    if ending == ".gz":
        return stack.enter_context(gzip.GzipFile("", "wb", fileobj=file, mtime=0))
    if ending == ".xz":
        return stack.enter_context(lzma.open(file, "wb"))
    if ending in (".zst", ".bz2"):
        import pyarrow as pa

        kind = "zstd" if ending == ".zst" else "bz2"
        return stack.enter_context(pa.CompressedOutputStream(pa.PythonFile(file, "w"), kind))
    return file


def lines(path: Location, encoding: str | None = None) -> Iterator[Line]:
    """The lines of a file, numbered from 1. A byte order mark overrules UTF-8 and is no part of the first line.

    A line that is too long, not in the encoding or has a NUL in it has a `reason`; the rest is read on.
    """
    with opened(path) as stream:
        found, _ = decoding(path, stream, encoding)
        if found.startswith(_WIDE):
            yield from _wide(path, stream, found)
            return
        for number, raw in enumerate(_pieces(stream, b"\n", b"\r"), 1):
            if raw is None:
                yield Line(number, "", f"the line has more than {LONGEST:,} bytes")
                continue
            if number == 1 and found == "utf-8":
                raw = raw.removeprefix(codecs.BOM_UTF8)
                if not raw:  # a mark alone is an empty file, not an empty line
                    return
            try:
                yield _line(number, raw.decode(found), wide=False)
            except UnicodeDecodeError as error:
                reason = (
                    f"not {found}: byte 0x{raw[error.start]:02x} at byte {error.start + 1} of the line{OLDER}"
                )
                yield Line(number, raw[:200].decode(found, "replace"), reason)


def require_encoding(path: Location, encoding: str | None = None) -> None:
    """Raises TqpipeError for a file that is in another encoding as a whole, as its beginning shows."""
    with opened(path) as stream:
        found, errors = decoding(path, stream, encoding)
        head = stream.read(_HEAD)
        if not found.startswith(_WIDE) and in_another(head.decode(found, errors)):
            raise not_in_encoding(f"{path}: not {found}", head)


def _without_end(text: str) -> tuple[str, str]:
    end = next((end for end in ("\r\n", "\n", "\r") if text.endswith(end)), "")
    return text.removesuffix(end), end


def _line(number: int, text: str, *, wide: bool) -> Line:
    text, end = _without_end(text)
    if "\0" in text:
        # Nearly every line of UTF-16 without a byte order mark is valid UTF-8 with a NUL beside each letter.
        hint = "" if wide else " (if the file is UTF-16 without a byte order mark: --encoding utf-16-le)"
        return Line(
            number, text.replace("\0", ""), f"a NUL at character {text.index(chr(0)) + 1} of the line{hint}"
        )
    return Line(number, text, end=end or "\n")


def _pieces(stream: IO[AnyStr], feed: AnyStr, back: AnyStr) -> Iterator[AnyStr | None]:
    """Lines with their ends, None for one that is too long. They end at `feed`, or, where the first one would have
    none but has a `back`, at that.
    """
    line = stream.readline(LONGEST)
    if feed not in line and back in line:
        yield from _returned(stream, line, back)
        return
    while line:
        whole = len(line) < LONGEST or line.endswith(feed)
        yield line if whole else None
        while not whole:
            line = stream.readline(LONGEST)
            whole = not line or line.endswith(feed)
        line = stream.readline(LONGEST)


def _returned(stream: IO[AnyStr], block: AnyStr, back: AnyStr) -> Iterator[AnyStr | None]:
    """The same of a stream, of which `block` was read, whose lines end at `back`."""
    held, cut = block[:0], False
    while block:
        parts = (held + block).split(back)
        held = parts.pop()
        for line in parts:
            yield None if cut or len(line) >= LONGEST else line + back
            cut = False
        if len(held) >= LONGEST:
            held, cut = held[:0], True
        block = stream.read(_BLOCK)
    if held or cut:
        yield None if cut else held


def _wide(path: Location, stream: IO[bytes], encoding: str) -> Iterator[Line]:
    """Encodings in which a line feed is no single byte: decoded as a stream."""
    text = io.TextIOWrapper(stream, encoding, errors=HALVES, newline="\n")
    number = 0
    try:
        for number, line in enumerate(_pieces(text, "\n", "\r"), 1):
            if line is None:
                yield Line(number, "", f"the line has more than {LONGEST:,} characters")
                continue
            if number == 1:
                line = line.removeprefix("\ufeff")
                if not line:
                    return
            wrong = None if "\0" in line else damage(line, encoding)
            yield Line(number, clean(line[:200]), wrong) if wrong else _line(number, line, wide=True)
    except UnicodeError as error:
        raise TqpipeError(f"{path}, line {number + 1}: not {encoding}: {error}") from error
    finally:
        text.detach()


def decoding(path: Location, stream: IO[bytes], encoding: str | None) -> tuple[str, str]:
    """The encoding of a stream at its beginning, which a byte order mark tells before UTF-8, and the error handler with
    which every byte of it can be decoded. Raises TqpipeError for one that does not exist.
    """
    try:
        found = "utf-8" if encoding is None else codecs.lookup(encoding).name
    except LookupError:
        raise TqpipeError(f"--encoding {encoding}: unknown encoding") from None
    head = stream.peek(4)[:4] if encoding is None and hasattr(stream, "peek") else b""
    found = next((name for mark, name in _BOMS if head.startswith(mark)), found)
    return found, HALVES if found.startswith(_WIDE) else "surrogateescape"
