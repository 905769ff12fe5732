"""What a batch is: its input's content, and everything else that its output depends on; and how two of them differ.

`plan.json` holds it. Files of this machine are hashed whole: all of them is read anyway, and a hash takes a fraction of
that. Of what is on a storage elsewhere the first and last megabyte are, with the version that the storage tells (an
ETag, a time): reading it whole would be paid for twice.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from tqpipe import storage
from tqpipe.corpus.columnar import parquet_parts
from tqpipe.corpus.folders import all_pieces, is_saved
from tqpipe.corpus.metrics_tree import is_tree
from tqpipe.storage import Location

_BLOCK = 1 << 20
#: Under these names file systems of fsspec tell a file's version, the ones of the content first.
_VERSIONS = (
    "ETag", "etag", "md5Hash", "content_md5", "checksum", "blob_id", "version_id", "generation", "mtime",
    "LastModified", "last_modified", "updated", "modified",
)  # fmt: skip


def of_input(path: Location) -> list[Any]:
    """Name as it was given, bytes, and a hash of what is read. The name is not compared where the hash is whole."""
    if isinstance(path, Path) and path.is_file():
        return [str(path), path.stat().st_size, _whole(path)]
    address = str(path).rstrip("/")
    if isinstance(path, Path) and path.is_dir():
        # A folder that is moved is the same input: names are those in it.
        address, files = "", sorted(_files(path))
        found = [[str(file.relative_to(path)), file.stat().st_size, _whole(file)] for file in files]
    elif isinstance(path, Path):
        found = []  # a data set on the hub has nothing but its name
    else:
        parts = [path] if storage.is_file(path) else parquet_parts(path) or all_pieces(path)
        found = [_remote(part) for part in parts]
    listing = hashlib.sha256(json.dumps([address, found]).encode())
    return [str(path), sum(size for _, size, _ in found), listing.hexdigest()]


def is_input(path: Location, items: Sequence[Sequence[Any]]) -> bool:
    """Whether a file is one that a batch has read, by its plan's inputs: by the name that each was given under, or by
    name and content where nothing has that name from here.
    """
    if not isinstance(path, Path):
        return any(str(path) == name for name, *_ in items)
    if not path.is_file():
        return False
    digest: str
    for name, size, digest in items:
        given = Path(name)
        read = [given] if given.is_file() else _files(given)
        if any(map(path.samefile, read)):
            return True
        if not given.exists() and (path.name, path.stat().st_size) == (given.name, size):
            return _whole(path) == digest
    return False


def _files(folder: Path) -> Iterator[Path]:
    """The files of a folder that are read as a corpus: Parquet files, a metrics tree, pieces of other formats, or a
    data set's, without what `datasets` keeps beside its data.
    """
    if parts := parquet_parts(folder):
        yield from (Path(str(part)) for part in parts)
    elif is_tree(folder):
        for name in ("sources", "references", "system-outputs"):
            yield from (path for path in (folder / name).rglob("*.txt") if path.is_file())
    elif is_saved(folder):
        for path in folder.iterdir():
            if path.is_file() and not path.name.startswith((".", "_", "cache-")):
                yield path
    elif folder.is_dir():
        yield from (Path(str(part)) for part in all_pieces(folder))


def _whole(path: Path) -> str:
    with storage.open_bytes(path) as file:
        return hashlib.file_digest(file, "sha256").hexdigest()  # type: ignore[arg-type]


def _remote(path: Location) -> list[Any]:
    size = storage.size(path)
    found = hashlib.sha256()
    with storage.reached(path):
        told = path.fs.info(path.path) if not isinstance(path, Path) else {}
        with storage.open_bytes(path) as file:
            found.update(file.read(_BLOCK))
            file.seek(max(0, size - _BLOCK))
            found.update(file.read())
    version = next((str(told[name]) for name in _VERSIONS if told.get(name)), "")
    return [path.name, size, f"{found.hexdigest()} {version}"]


#: What another value of a key means to whoever gave the command.
_WORDS: dict[str, str] = {
    "steps": "other steps (--steps)",
    "langs": "other languages (--source-lang, --target-lang)",
    "config": "another configuration (--config or a tqpipe.toml where it runs, --glossary, --quality-model, "
    "--precision)",
    "carry": "other columns to carry (--carry)",
    "shard": "another version of tqpipe",
    "format": "another version of tqpipe",
}
_READ = ("--format", "--encoding", "--system", "--on-bad-row", "--source-lang or --target-lang", "--columns")
#: These follow from the others; alone they mean what no option says.
_DERIVED = ("versions", "signature")


def differences(known: Mapping[str, Any], wanted: Mapping[str, Any]) -> list[str]:
    """How the batch of a folder differs from the one that is asked for, in words; nothing where it is the same."""
    out = []
    if _compared(known.get("input")) != _compared(wanted["input"]):
        out.append("another input")
    before, now = known.get("read"), wanted["read"]
    if not isinstance(before, list) or len(before) != len(now):
        out.append("another version of tqpipe")
    else:
        out += [
            f"another {option}"
            for option, a, b in zip(_READ, before, now, strict=True)
            # What was finished under "fail" has no bad row.
            if a != b and not (option == "--on-bad-row" and a == "fail")
        ]
    # What was begun with a limit may go on, with a larger one or none.
    before, now = (float("inf") if plan.get("limit") is None else plan["limit"] for plan in (known, wanted))
    if now < before:
        out.append(f"more rows ({'no --limit' if before == float('inf') else f'--limit {before}'})")
    out += [words for key, words in _WORDS.items() if known.get(key) != wanted[key]]
    if not out and any(known.get(key) != wanted[key] for key in _DERIVED):
        out.append("another version of tqpipe, its models or checks, or another --encoder or glossary")
    return list(dict.fromkeys(out))


def _compared(items: Any) -> Any:
    """Size and hash of every input."""
    return [item[1:] for item in items] if isinstance(items, Sequence) else items


def spelled(paths: Sequence[Location], known: Mapping[str, Any]) -> Callable[[str], str] | None:
    """How a file of an input that was given under another name then (relative, absolute) is called in what is done
    already; None where the names are the same.
    """
    then = [str(item[0]) for item in known["input"]]
    now = [str(path) for path in paths]
    if then == now:
        return None

    def name(file: str) -> str:
        for new, old in zip(now, then, strict=True):
            if file == new or file.startswith(f"{new}/"):
                return old + file[len(new) :]
        return file

    return name
