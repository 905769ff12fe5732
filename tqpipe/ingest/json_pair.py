"""Two i18n JSON files, one a language: texts are joined by their key, flat or nested (i18next, ARB, Chrome, ...).

Keys that start with "@" are metadata (ARB), as is a `description` beside a `message` (Chrome). A plural form that the
source language has not (i18next: `key_few`) is set against the source's `key_other`, `key_one` or `key`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from tqpipe.ingest.json_text import JsonString, Path, read_string, strings
from tqpipe.ingest.places import Lines
from tqpipe.ingest.rows import BadRow, row_of
from tqpipe.ingest.text import FileText
from tqpipe.types import Pair, TqpipeError

_PLURALS = ("_zero", "_one", "_two", "_few", "_many", "_other")


def read_json_pair(source: FileText, target: FileText) -> list[Pair | BadRow]:
    """A row for every key of the target, in its order, then one for every key that only the source has.

    Raises TqpipeError for a file that is not a JSON object or array.
    """
    rows: list[Pair | BadRow] = []
    known, values = _values(source), _values(target)
    lines = Lines(source.text), Lines(target.text)
    used: set[Path] = set()
    for path, entry in values.items():
        used.add(path)
        line = lines[1].line(entry.begin)
        other = known.get(path) or _plural(known, path)
        if other is None:
            rows.append(BadRow(line, f"the key {_name(path):.80} is not in {source.name}", target.name))
            continue
        there = read_string(lines[0], other.begin, other.end, source.name)
        here = read_string(lines[1], entry.begin, entry.end, target.name)
        if not there[0].strip() and not here[0].strip():
            continue  # empty in both: nothing to translate
        if not here[0].strip():
            rows.append(BadRow(line, f"the key {_name(path):.80} is not translated yet", target.name, True))
        else:
            rows.append(row_of(there, here, id=_name(path), line=line, file=target.name))
    for path, entry in known.items():
        if path not in used and not _other_plural(path, used):
            reason = f"the key {_name(path):.80} is not in {target.name}"
            rows.append(BadRow(lines[0].line(entry.begin), reason, source.name, True))
    rows += _twice(source, known)
    rows += _twice(target, values)
    return rows


def _values(file: FileText) -> dict[Path, JsonString]:
    """The texts by their path; of a path that occurs twice the last one counts, as for every parser."""
    try:
        value = json.loads(file.text)
    except json.JSONDecodeError as error:
        raise TqpipeError(
            f"{file.name}, line {error.lineno}, column {error.colno}: not JSON: {error.msg}"
        ) from None
    except (ValueError, RecursionError) as error:
        raise TqpipeError(f"{file.name}: not JSON that can be read: {error}") from None
    if not isinstance(value, dict | list):
        raise TqpipeError(f"{file.name}: expected a JSON object of texts by key")
    found = {entry.path: entry for entry in strings(file.text)}
    return {path: entry for path, entry in found.items() if not _metadata(path, found)}


def _metadata(path: Path, found: dict[Path, JsonString]) -> bool:
    if any(isinstance(part, str) and part.startswith("@") for part in path):
        return True
    return path[-1] == "description" and (*path[:-1], "message") in found


def _plural(known: dict[Path, JsonString], path: Path) -> JsonString | None:
    last = path[-1]
    for ending in _PLURALS:
        if isinstance(last, str) and last.endswith(ending):
            stem = last.removesuffix(ending)
            for other in (f"{stem}_other", f"{stem}_one", stem):
                if (*path[:-1], other) in known:
                    return known[(*path[:-1], other)]
    return None


def _other_plural(path: Path, used: set[Path]) -> bool:
    """Whether another form of this plural is there: languages have different ones."""
    last = path[-1]
    for ending in _PLURALS:
        if isinstance(last, str) and last.endswith(ending):
            stem = last.removesuffix(ending)
            return any((*path[:-1], stem + form) in used for form in _PLURALS)
    return False


def _twice(file: FileText, values: dict[Path, JsonString]) -> Iterator[BadRow]:
    lines = Lines(file.text)
    for entry in strings(file.text):
        kept = values.get(entry.path)
        if kept is not None and kept != entry:
            reason = (
                f"the key {_name(entry.path):.80} occurs again in line {lines.line(kept.begin)}, which counts"
            )
            yield BadRow(lines.line(entry.begin), reason, file.name)


def _name(path: Path) -> str:
    text = ""
    for part in path:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text
