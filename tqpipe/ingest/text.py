"""Plain text files: bytes -> text, decoded for certain or refused with the place that does not decode."""

from __future__ import annotations

import codecs
import hashlib
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tqpipe import languages
from tqpipe.ingest import code_pages
from tqpipe.ingest.packed import TELL, require_unpacked
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
#: What stands for a byte that is not in the encoding, and a NUL: no text has these.
_DAMAGE = re.compile("[\0\ud800-\udfff]")
#: Decodes what no text in UTF-16 or UTF-32 can be, a file's last odd byte too, as lone surrogates.
HALVES = "tqpipe.halves"
OLDER = " (if the file is in an older encoding, name it: --encoding latin-1, ...)"
_WIDE_HINT = " (if the file is UTF-16 without a byte order mark: --encoding utf-16-le)"


def _halves(error: UnicodeError) -> tuple[str | bytes, int]:
    assert isinstance(error, UnicodeDecodeError)
    try:
        return codecs.lookup_error("surrogatepass")(error)
    except UnicodeDecodeError:
        return chr(0xDC00 + error.object[error.start]), error.end


codecs.register_error(HALVES, _halves)


@dataclass(frozen=True, slots=True)
class FileText:
    """A file's text with its line ends untouched, so that offsets point into the file as it is decoded.

    `note` is what a reader should know of how it was read, "" for nothing.
    """

    name: str
    text: str
    sha256: str
    encoding: str
    note: str = ""


class NotInEncoding(TqpipeError):
    """A file that is not in the encoding that it is read in: `wrong` says so, `data` are its bytes."""

    wrong: str = ""
    data: bytes = b""


def not_in_encoding(wrong: str, data: bytes) -> NotInEncoding:
    """The error, which says what to do."""
    error = NotInEncoding(f"{wrong}. {name_it(data)}")
    error.wrong, error.data = wrong, data
    return error


@contextmanager
def one_of_two(number: int, encoding: str | None) -> Iterator[None]:
    """Where the first (0) or the second (1) of two files is read: an error says what to name for both, in order."""
    try:
        yield
    except NotInEncoding as error:
        both = [name or "utf-8" for name in per_file(encoding)]
        both[number] = "{}"
        raise TqpipeError(f"{error.wrong}. {name_it(error.data, ','.join(both))}") from error


#: What is said of a file with a merge conflict.
CONFLICT = "a merge conflict stands in it: settle it, then run this again"
_CONFLICT = [re.compile(mark, re.MULTILINE) for mark in ("^<{7} ", r"^={7}\r?$", "^>{7} ")]


def conflict(text: str) -> int:
    """The line, from 1, where a merge has left both sides of a conflict in a text; 0 where there is none."""
    at, first = 0, -1
    for mark in _CONFLICT:
        found = mark.search(text, at)
        if found is None:
            return 0
        at, first = found.end(), found.start() if first < 0 else first
    return text.count("\n", 0, first) + 1


def refuse_conflict(file: FileText) -> FileText:
    """The file. Raises TqpipeError for one with a merge conflict: as data both of its sides may well be read."""
    if line := conflict(file.text):
        raise TqpipeError(f"{file.name}, line {line}: {CONFLICT}")
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
    path: Path,
    encoding: str | None = None,
    *,
    declared: bool = False,
    data: bytes | None = None,
    by_row: bool = False,
) -> FileText:
    """Read a text file, or standard input for "-", as UTF-8 (or what its byte order mark says, or `encoding`).

    `declared` says that `encoding` is the file's own declaration, which a byte order mark overrules; `data` is its
    content where that is known. With `by_row` NULs, and bytes that are not in the encoding as lone surrogates, stay in
    the text: who reads its rows asks `damage`. Raises TqpipeError for a missing, unreadable, empty or binary file and,
    but for `by_row`, for bytes that are not in the encoding, with the offset of the first one; with it for a file that
    is in another encoding as a whole.
    """
    data = read_bytes(path) if data is None else data
    if not data.strip(b"\x00 \t\r\n\f\v"):
        raise TqpipeError(f"{path}: the file is empty")
    require_unpacked(path, data[:TELL])
    found, body = _named(encoding), data
    for bom, name in _BOMS:
        if (declared or found in (None, name)) and data.startswith(bom):
            found, body = name, data[len(bom) :]
            break
    found = found or "utf-8"
    binary = found == "utf-8" and b"\x00" in body[:65536]
    if binary and not by_row:
        raise _not_text(path, body)
    try:
        text = body.decode(found)
    except UnicodeDecodeError as error:
        text = _damaged(body, found) if by_row else ""
        if not text or in_another(text):
            if binary:
                raise _not_text(path, body) from None
            offset = error.start + len(data) - len(body)
            wrong = f"{path}: not {found}: byte 0x{body[error.start]:02x} at offset {offset}"
            raise not_in_encoding(wrong, body) from error
    except UnicodeError as error:  # codecs that are not for text raise the general one
        raise TqpipeError(f"{path}: not {found}: {error}") from error
    if not text.strip():
        raise TqpipeError(f"{path}: the file holds only white space")
    return FileText(str(path), text, hashlib.sha256(data).hexdigest(), found, _misread(path, body, found))


def name_it(data: bytes, option: str = "{}") -> str:
    """What to do with bytes that are not in the encoding that they are read in; `option` is the value of --encoding
    with {} for theirs.
    """
    likely, lang = code_pages.guess(data)
    reads = f"It reads like {languages.name(lang)} in {likely}" if likely else "If it is in an older encoding"
    each = ", each of the two files its own" if "," in option else ""
    return (
        f"{reads}: name it{each}: --encoding {option.format(likely or 'latin-1')} (or windows-1250, windows-1251 for "
        "Cyrillic, gb18030, shift_jis, utf-16, ...)"
    )


def _misread(path: Path, body: bytes, encoding: str) -> str:
    """What to say of bytes that were read in another encoding than UTF-8 and are that all the same: no text in a code
    page is, by chance, but for one of a few letters.
    """
    if encoding.startswith("utf") or body.isascii():
        return ""
    try:
        body.decode("utf-8")
    except UnicodeDecodeError:
        return ""
    return (
        f"{path} was read as {encoding}, as named or as it says itself, but it is valid UTF-8: if its letters look "
        "wrong, read it as utf-8 (--encoding; two files may have one each: --encoding utf-8,windows-1252)."
    )


def _not_text(path: Path, body: bytes) -> TqpipeError:
    return TqpipeError(
        f"{path}: byte {body.index(0)} is NUL: this is a binary file, or UTF-16 without a byte order mark "
        "(name the encoding with --encoding utf-16-le)"
    )


def _damaged(body: bytes, encoding: str) -> str:
    """The text with a lone surrogate for each byte (of UTF-16: for each half of a character) that is none; "" where
    the encoding does not tell where it goes on.
    """
    try:
        return body.decode(
            encoding, HALVES if encoding.startswith(("utf-16", "utf-32")) else "surrogateescape"
        )
    except UnicodeError:
        return ""


def in_another(text: str) -> bool:
    """Whether the bytes that are not in the encoding, which are lone surrogates, are no damage but the whole text's
    other encoding: most lines have some, or many, and next to no line is right that is not ASCII.
    """
    lines = text.split("\n" if "\n" in text else "\r")
    bad = sum(damage(line) is not None for line in lines)
    right = sum(not line.isascii() for line in lines) - bad
    return bad >= 3 and (2 * bad > len(lines) or bad >= 20) and 10 * right <= bad


def damage(text: str, encoding: str = "utf-8") -> str | None:
    """What is wrong with a row of a text that was read `by_row`, None where nothing is."""
    if text.isascii() and "\0" not in text:  # nearly always, and cheap
        return None
    found = _DAMAGE.search(text)
    if found is None:
        return None
    at, code = found.start() + 1, ord(found[0])
    if not code:
        return f"a NUL at character {at} of the row{_WIDE_HINT if encoding == 'utf-8' else ''}"
    wide = encoding.startswith(("utf-16", "utf-32"))
    if 0xDC00 <= code <= 0xDCFF and wide:
        what = "half a character"
    else:
        what = f"byte 0x{code - 0xDC00:02x}" if 0xDC80 <= code <= 0xDCFF else f"a lone surrogate U+{code:04X}"
    return f"not {encoding}: {what} at character {at} of the row{'' if wide else OLDER}"
