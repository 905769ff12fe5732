"""Apple's property lists as XML: .stringsdict, and .strings that are one, with places (Apple, "Stringsdict
file format").

A .stringsdict's plural forms have the key `key.variable.form`. A format that is nothing but its variables
(`%#@files@`) is no text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from tqpipe.ingest.keyed import Keyed
from tqpipe.ingest.placed_xml import KeyedXml
from tqpipe.ingest.places import Tracer
from tqpipe.ingest.text import FileText

#: How a variable is to be read: code.
_CODE = ("NSStringFormatSpecTypeKey", "NSStringFormatValueTypeKey")
_VARIABLES = re.compile(r"(?:\s|%(?:\d+\$)?#@[^@]*@)*")


class _Reader(KeyedXml):
    root, kind = "plist", "a property list"

    def __init__(self, file: FileText) -> None:
        super().__init__(file)
        #: The key that was read last, of every dictionary that is open.
        self._keys: list[str] = []
        self._open: tuple[Tracer, int] | None = None

    def tracers(self) -> list[Tracer]:
        return [] if self._open is None else [self._open[0]]

    def start(self, name: str, attributes: Mapping[str, str], here: int) -> None:
        if name in ("key", "string"):
            self._open = Tracer(self.lines), here + self.tag(here)
        elif name in ("dict", "array"):
            self._keys.append("")

    def end(self, name: str, here: int) -> None:
        if name in ("dict", "array"):
            self._keys.pop()
        if name not in ("key", "string") or self._open is None:
            return
        tracer, begin = self._open
        self._open = None
        placed = tracer.done(self.file.name, begin)
        if not self._keys:
            return
        if name == "key":
            self._keys[-1] = placed[0]
        elif self._keys[-1] not in _CODE and (not placed[0] or not _VARIABLES.fullmatch(placed[0])):
            self.found.add(tuple(self._keys), placed)


def is_plist(file: FileText) -> bool:
    """Whether a .strings file is XML."""
    return file.text.lstrip().startswith(("<?xml", "<!DOCTYPE plist", "<plist"))


def read_plist(file: FileText) -> Keyed:
    """The texts of a file. Raises TqpipeError for XML of another kind."""
    reader = _Reader(file)
    reader.walk()
    return reader.found
