"""An i18n JSON file: texts by their key, flat or nested (i18next, ARB, Chrome, Rails, ...).

Keys that start with "@" are metadata (ARB), as is a `description` beside a `message` (Chrome).
"""

from __future__ import annotations

from tqpipe.ingest.json_text import JsonString, Path, parsed, read_string, strings
from tqpipe.ingest.keyed import Keyed
from tqpipe.ingest.places import Lines
from tqpipe.ingest.text import FileText
from tqpipe.types import TqpipeError


def read_json_texts(file: FileText) -> Keyed:
    """The texts of a file. Raises TqpipeError for one that is not a JSON object or array."""
    value = parsed(file)
    if not isinstance(value, dict | list):
        raise TqpipeError(f"{file.name}: expected a JSON object of texts by key")
    lines, found = Lines(file.text), Keyed(file.name)
    entries = list(strings(file.text))
    paths = {entry.path: entry for entry in entries}
    for entry in entries:
        if entry.path == ("@@locale",):
            found.lang = read_string(lines, entry.begin, entry.end, file.name)[0]
        if not _metadata(entry.path, paths):
            found.add(entry.path, read_string(lines, entry.begin, entry.end, file.name))
    return found


def _metadata(path: Path, found: dict[Path, JsonString]) -> bool:
    if any(isinstance(part, str) and part.startswith("@") for part in path):
        return True
    return path[-1] == "description" and (*path[:-1], "message") in found
