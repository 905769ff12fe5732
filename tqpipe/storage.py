"""Where files are: paths, or addresses of storage that fsspec knows (s3://, gs://, abfs://, hdfs://, https://, ...).

Access and endpoints are fsspec's affair: what a file system is told stands in its own environment variables or in
fsspec's configuration (https://filesystem-spec.readthedocs.io, "Configuration"), never in an option of ours.
"""

from __future__ import annotations

import hashlib
import io
import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TypeAlias, cast

from tqpipe import cache
from tqpipe.types import TqpipeError

if TYPE_CHECKING:
    from upath import UPath

#: A `Path` is on this machine; anything else is reached through fsspec.
Location: TypeAlias = "Path | UPath"
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)


def place(name: str | Path) -> Location:
    """The path or address that a user names. Raises TqpipeError for a kind of storage that is not known here."""
    if isinstance(name, Path) or not _SCHEME.match(name):
        return Path(name)
    from upath import UPath

    try:
        # Other processes write there, too: what a folder held a moment ago is not what it holds.
        found = UPath(name, use_listings_cache=False)
        found.fs  # noqa: B018  (says which package is missing)
    except (ImportError, ValueError, TypeError) as error:
        raise TqpipeError(f"{name}: {error}") from error
    return found


@contextmanager
def reached(where: Location) -> Iterator[None]:
    """Say in words what a file system's library raises, whatever that is; what is not there stays an OSError."""
    try:
        yield
    except (TqpipeError, FileNotFoundError):
        raise
    except Exception as error:
        if isinstance(where, Path):
            raise
        raise TqpipeError(f"{where}: {type(error).__name__}: {error}"[:600]) from error


def read_bytes(where: Location) -> bytes:
    """All of a file."""
    with reached(where):
        return where.read_bytes()


def is_file(where: Location) -> bool:
    """Whether there is a file."""
    with reached(where):
        return where.is_file()


def is_dir(where: Location) -> bool:
    """Whether there is a folder; on object storage, anything below that name."""
    with reached(where):
        return where.is_dir()


def size(where: Location) -> int:
    """Bytes of a file."""
    with reached(where):
        return int(where.stat().st_size)


def listed(folder: Location, pattern: str = "*") -> list[Location]:
    """What is in a folder under such names, in their order; nothing where there is no folder."""
    with reached(folder):
        try:
            return sorted(cast(Any, folder).glob(pattern), key=lambda found: str(found.name))
        except FileNotFoundError:
            return []


def files_below(folder: Location, ending: str) -> list[Location]:
    """The files of a folder, and of all folders in it, whose names end so; nothing where there is no folder. A folder
    may have such a name, too.
    """
    if isinstance(folder, Path):
        return [path for path in folder.rglob(f"*{ending}") if path.is_file()]
    with reached(folder):
        names = folder.fs.find(folder.path) if folder.is_dir() else []
    root = folder.path.rstrip("/")
    return [folder / name[len(root) :].lstrip("/") for name in names if name.endswith(ending)]


def remove(where: Location) -> None:
    """Delete a file if it is there."""
    with reached(where):
        where.unlink(missing_ok=True)


def open_bytes(where: Location) -> IO[bytes]:
    """A file to read, with `peek` and `seek`."""
    if isinstance(where, Path):
        return where.open("rb")
    with reached(where):
        return io.BufferedReader(cast(io.RawIOBase, where.open("rb")), 1 << 16)


def make_folder(folder: Location) -> None:
    """A folder with those above it. Object storage has none, and a bucket is not ours to make."""
    if isinstance(folder, Path):
        folder.mkdir(parents=True, exist_ok=True)
        return
    from upath.implementations.cloud import CloudPath

    if not isinstance(folder, CloudPath):
        with reached(folder):
            folder.mkdir(parents=True, exist_ok=True)


@contextmanager
def whole(target: Location) -> Iterator[Path]:
    """A file on this machine to write: it takes `target`'s place, whole, if the block ends without an error.

    On this machine it is written beside its place, synced and renamed; elsewhere it is sent when it is complete.
    """
    if not isinstance(target, Path):
        with tempfile.TemporaryDirectory(prefix="tqpipe-") as folder:
            new = Path(folder) / target.name
            yield new
            with reached(target):
                target.fs.put_file(str(new), target.path)
        return
    new = target.with_name(f".{target.name}.{os.getpid()}.new")
    try:
        yield new
        with new.open("r+b") as file:
            os.fsync(file.fileno())
        new.replace(target)
    finally:
        new.unlink(missing_ok=True)


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file of this machine whole or not at all: where a link points; devices and pipes as they are.

    Raises TqpipeError where it cannot be written.
    """
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)
            return
        with whole(path.resolve()) as new:
            new.write_bytes(data)
    except OSError as error:
        raise TqpipeError(f"{path}: could not be written: {error.strerror or error}") from error


def beside(folder: Location) -> Path:
    """A folder of this machine for locks and scratch files that belong to `folder`: itself, if it is here."""
    if isinstance(folder, Path):
        return folder
    name = hashlib.sha256(str(folder).rstrip("/").encode()).hexdigest()[:16]
    return (cache.folder() or Path(tempfile.gettempdir()) / "tqpipe") / "remote" / name
