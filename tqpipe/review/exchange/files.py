"""Files of people: written whole or not at all, never over another one unasked, read with a message."""

from __future__ import annotations

from pathlib import Path

from tqpipe.storage import write_bytes
from tqpipe.types import TqpipeError


def check(path: Path, *, force: bool) -> None:
    """Raise TqpipeError for what `write` would refuse: to be called before the work, too."""
    if path.is_dir():
        raise TqpipeError(f"{path}: is a folder")
    if path.is_file() and not force:
        raise TqpipeError(f"{path}: is there already; --force replaces it")
    if not path.absolute().parent.is_dir():
        raise TqpipeError(f"{path}: there is no folder {path.absolute().parent}")


def write(path: Path, data: bytes, *, force: bool) -> None:
    """Write a file whole or not at all; devices and pipes are written as they are. Raises TqpipeError."""
    check(path, force=force)
    write_bytes(path, data)


def read_text(path: Path) -> str:
    """The text of a UTF-8 (or, with a byte order mark, UTF-16) file. Raises TqpipeError."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise TqpipeError(f"{path}: {error.strerror or error}") from error
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise TqpipeError(
            f"{path}, line {line}: not {encoding.upper()}: {error.reason} (a spreadsheet that was saved without "
            "choosing UTF-8?)"
        ) from None
