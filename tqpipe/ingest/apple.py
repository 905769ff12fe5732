"""Apple's .strings: `"key" = "text";` with comments, and places (Apple, "String Resources")."""

from __future__ import annotations

import re

from tqpipe.ingest.keyed import Keyed
from tqpipe.ingest.places import Lines, Tracer
from tqpipe.ingest.plist import is_plist, read_plist
from tqpipe.ingest.rows import BadRow
from tqpipe.ingest.text import FileText

_SKIP = re.compile(r"(?:\s+|/\*.*?\*/|//[^\n]*)*", re.DOTALL)
_ENTRY = re.compile(
    r'(?:"(?P<key>(?:[^"\\]|\\.)*)"|(?P<bare>[\w.$-]+))\s*(?:=\s*"(?P<text>(?:[^"\\]|\\.)*)"\s*)?;', re.DOTALL
)
_PART = re.compile(r"[^\\]+|\\[Uu]([0-9a-fA-F]{4})|\\(.)", re.DOTALL)
_SIMPLE = {"n": "\n", "t": "\t", "r": "\r"}


def read_apple(file: FileText) -> Keyed:
    """The texts of a file by key, which may be a property list in XML; what cannot be read costs its line."""
    if is_plist(file):
        return read_plist(file)
    found, lines, text, at = Keyed(file.name), Lines(file.text), file.text, 0
    while True:
        skipped = _SKIP.match(text, at)
        at = skipped.end() if skipped else at
        if at >= len(text):
            return found
        entry = _ENTRY.match(text, at)
        if entry is None:
            end = at + len(text[at:].partition("\n")[0])
            found.bad.append(BadRow(lines.line(at), f'expected "key" = "text"; found {text[at:end]:.60}'))
            at = end
            continue
        at = entry.end()
        # A key alone stands for its text, too.
        where = "text" if entry["text"] is not None else "key" if entry["key"] is not None else "bare"
        tracer = Tracer(lines)
        for part in _PART.finditer(text, *entry.span(where)):
            if part[1] or part[2]:
                tracer.escape(
                    *part.span(), chr(int(part[1], 16)) if part[1] else _SIMPLE.get(part[2], part[2])
                )
            else:
                tracer.literal(*part.span())
        found.add((entry["key"] or entry["bare"] or "",), tracer.done(file.name, entry.start(where)))
