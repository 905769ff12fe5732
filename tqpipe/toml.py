"""TOML files of the user's."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from tqpipe.types import TqpipeError


def read_toml(path: Path, what: str) -> dict[str, Any]:
    """The tables of a TOML file. Raises TqpipeError naming what it is (the option it was given with), and the file."""
    text = ""
    try:
        # Editors on Windows put a byte order mark before the first line.
        text = path.read_bytes().decode("utf-8-sig")
        return tomllib.loads(text)
    except OSError as error:
        raise TqpipeError(f"{what} {path}: {error.strerror or error}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        # Waivers are added at one place by several people.
        if conflict := re.search("^(?:<{7}|>{7}) ", text, re.MULTILINE):
            line = text.count("\n", 0, conflict.start()) + 1
            raise TqpipeError(
                f"{what} {path}, line {line}: a merge conflict stands in it: settle it, then run this again"
            ) from error
        raise TqpipeError(f"{what} {path}: not valid TOML: {error}") from error
    except RecursionError as error:
        raise TqpipeError(f"{what} {path}: not valid TOML: nested too deeply") from error
