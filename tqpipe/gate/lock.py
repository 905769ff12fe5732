"""A lock file: the versions of models and checks and the configuration that a run must have to be repeated.

`tqpipe lock` writes it, `tqpipe run --locked` refuses where anything differs. TOML, a line a part, in a stable order.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from tqpipe.config import Config
from tqpipe.gate import snapshot
from tqpipe.toml import read_toml
from tqpipe.types import TqpipeError

#: The usual name of the file.
NAME = "tqpipe.lock"
VERSION = 1
_MADE_BY = "# Written by `tqpipe lock`"


def parts(config: Config) -> dict[str, str]:
    """Everything that can move a score under a configuration, part by part: name -> version or hash."""
    from tqpipe import pipeline

    return snapshot.parts_of({"versions": pipeline.versions(config), "config": config.as_dict()})


def dumps(found: Mapping[str, str]) -> str:
    """The file's text."""
    lines = [
        f"{_MADE_BY}; `tqpipe run --locked` refuses where a part differs.",
        f"version = {VERSION}",
    ]
    lines += ["", "[parts]"]
    lines += [f"{json.dumps(name)} = {json.dumps(value)}" for name, value in sorted(found.items())]
    return "\n".join(lines) + "\n"


def require_own(path: Path) -> None:
    """Raise TqpipeError for a file that `tqpipe lock` did not write."""
    if path.is_file() and not path.read_bytes().startswith(_MADE_BY.encode()):
        raise TqpipeError(f"--out {path}: is there and no lock file: name another file to write")


def read(path: Path) -> dict[str, str]:
    """The parts of a lock file. Raises TqpipeError saying what is wrong with it."""
    how = f"Write it with: tqpipe lock --out {path}"
    try:
        value = read_toml(path, "lock file")
    except TqpipeError as error:
        raise TqpipeError(f"{error}. {how}") from error
    if value.get("version") != VERSION or type(value.get("version")) is not int:
        raise TqpipeError(
            f"lock file {path}: version {value.get('version')!r}, this tqpipe reads {VERSION}. {how}"
        )
    found = value.get("parts")
    if not isinstance(found, dict) or not found or not all(isinstance(v, str) for v in found.values()):
        raise TqpipeError(f"lock file {path}: has no [parts] with a text each. {how}")
    return found


def require(path: Path, config: Config) -> None:
    """Raise TqpipeError where what is in use differs from the lock file, naming every part."""
    if differ := snapshot.differences(read(path), parts(config)):
        raise TqpipeError(
            f"--locked: what is in use is not what {path} was written for: {snapshot.told(differ, 20)}. Install the "
            f"versions it names, or accept the new ones: tqpipe lock --out {path}"
        )
