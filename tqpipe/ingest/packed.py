"""Packed files: what is in `x.tsv.gz` is a TSV file."""

from __future__ import annotations

import gzip
import io
import lzma
import re
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path, PurePath
from typing import IO, Any, cast

from tqpipe.types import TqpipeError

#: Bytes of a file that is read as a whole, unpacked, at most: a packed one of some kilobytes may hold any number.
MOST = 1 << 30
#: Endings of packed files.
PACKED = (".gz", ".bz2", ".xz", ".zst")


#: What packed bytes begin with: the program that unpacks them, and their ending.
_BEGINS = ((b"\x1f\x8b", "gzip", ".gz"), (b"\xfd7zXZ\0", "xz", ".xz"), (b"\x28\xb5\x2f\xfd", "zstd", ".zst"))
_BZIP2 = re.compile(rb"BZh[1-9]1AY&SY")
#: Bytes that tell.
TELL = 10


def require_unpacked(path: Any, head: bytes) -> None:
    """Raises TqpipeError for packed bytes at the beginning of a file whose name does not say that it is packed."""
    told = next(((name, ending) for begin, name, ending in _BEGINS if head.startswith(begin)), None)
    told = ("bzip2", ".bz2") if _BZIP2.match(head) else told
    if told is None:
        return
    name, ending = told
    if str(path) == "-":
        raise TqpipeError(f"standard input is packed ({name}): unpack it first: {name} -dc")
    raise TqpipeError(
        f"{path}: is packed ({name}), and its name does not say so: name it {path.name}{ending}"
    )


def inner_suffix(path: Any) -> str:
    """The ending that tells the format: that of `x.tsv.gz` is `.tsv`."""
    return (PurePath(path.stem) if path.suffix.lower() in PACKED else path).suffix.lower()


def unpacked(stack: ExitStack, raw: IO[bytes], ending: str) -> IO[bytes]:
    """The bytes of a file of this ending, unpacked as they are read; those of any other ending as they are."""
    if ending == ".gz":
        return stack.enter_context(cast(IO[bytes], gzip.GzipFile(fileobj=raw)))
    if ending == ".xz":
        return stack.enter_context(cast(IO[bytes], lzma.open(raw)))
    if ending in (".zst", ".bz2"):
        import pyarrow as pa

        packed = pa.CompressedInputStream(pa.PythonFile(raw), "zstd" if ending == ".zst" else "bz2")
        return stack.enter_context(io.BufferedReader(cast(io.RawIOBase, packed), 1 << 16))
    return raw


@contextmanager
def damage_told(path: Any) -> Iterator[None]:
    """Raise TqpipeError where it shows that a packed file is damaged, cut off or cannot be read."""
    try:
        yield
    except (EOFError, zlib.error, lzma.LZMAError, gzip.BadGzipFile) as error:
        raise TqpipeError(f"{path}: the packed file is damaged or cut off: {error}") from error
    except OSError as error:
        raise TqpipeError(f"{path}: cannot be read: {error.strerror or error}") from error


def read_packed(path: Path) -> bytes | None:
    """What is in a packed file, None for one whose name says that it is not packed. Raises TqpipeError for one that is
    damaged, or holds more than MOST.
    """
    if path.suffix.lower() not in PACKED:
        return None
    with damage_told(path), ExitStack() as stack:
        stream = unpacked(stack, stack.enter_context(path.open("rb")), path.suffix.lower())
        data = stream.read(MOST + 1)
        if len(data) > MOST:
            raise TqpipeError(
                f"{path}: unpacked it has more than {MOST:,} bytes; `tqpipe batch` reads files of any size"
            )
        return data
