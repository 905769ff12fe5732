"""Android's strings.xml: texts by their name, with places (developer.android.com, "String resources").

Tags stay in the text; white space collapses and backslashes escape, as there; quotation marks keep white space and
are gone. Forms of plurals have the key `name.form`, items of arrays `name[0]`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from tqpipe.ingest.keyed import Key, Keyed
from tqpipe.ingest.placed_xml import KeyedXml
from tqpipe.ingest.places import Tracer
from tqpipe.ingest.text import FileText

_PART = re.compile(r'\\u([0-9a-fA-F]{4})|\\(.)|(")|(\s+)|[^\\"\s]+|\\')
_SIMPLE = {"n": "\n", "t": "\t"}


class _Reader(KeyedXml):
    root, kind = "resources", "Android's strings.xml"

    def __init__(self, file: FileText) -> None:
        super().__init__(file)
        self._parent: tuple[str, bool] | None = None
        self._items = 0
        self._open: tuple[Key, Tracer, int] | None = None
        self._empty: list[bool] = []
        self._quoted = False
        self._space: tuple[int, int] | None = None

    def start(self, name: str, attributes: Mapping[str, str], here: int) -> None:
        named, kept = attributes.get("name", ""), attributes.get("translatable") != "false"
        if self._open is not None:
            self._empty.append(self.is_empty(here))
            self._tag(here)
        elif name in ("plurals", "string-array"):
            self._parent, self._items = (named, kept), 0
        elif name == "string" and kept:
            self._begin((named,), here)
        elif name == "item" and self._parent is not None:
            last: str | int = attributes.get("quantity") or self._items
            self._items += 1
            if self._parent[1]:
                self._begin((self._parent[0], last), here)

    def end(self, name: str, here: int) -> None:
        if self._empty:
            if not self._empty.pop():
                self._tag(here)
        elif self._open is not None:
            key, tracer, begin = self._open
            self._open = None
            self.found.add(key, tracer.done(self.file.name, begin))
        elif name in ("plurals", "string-array"):
            self._parent = None

    def text(self, begin: int, end: int, text: str) -> None:
        if self._open is None:
            return
        tracer = self._open[1]
        if self.lines.text[begin:end] != text:  # a reference or a CDATA section's text
            self._before()
            tracer.escape(begin, end, text)
            return
        for part in _PART.finditer(self.lines.text, begin, end):
            code, simple, quote, space = part.groups()
            if space and not self._quoted:
                self._space = part.span()
            elif quote:
                self._quoted = not self._quoted
            elif code or simple:
                self._before()
                tracer.escape(*part.span(), chr(int(code, 16)) if code else _SIMPLE.get(simple, simple))
            else:
                self._before()
                tracer.literal(*part.span())

    def _begin(self, key: Key, here: int) -> None:
        self._open = (key, Tracer(self.lines), here + self.tag(here))
        self._empty, self._quoted, self._space = [], False, None

    def _tag(self, here: int) -> None:
        self._before()
        assert self._open is not None
        self._open[1].literal(here, here + self.tag(here))

    def _before(self) -> None:
        """White space inside of a text is one space, at its beginning and end none."""
        if self._space is not None and self._open is not None and not self._open[1].is_empty:
            self._open[1].escape(*self._space, " ")
        self._space = None


def read_android(file: FileText) -> Keyed:
    """The texts of a file that are to be translated. Raises TqpipeError for other XML."""
    reader = _Reader(file)
    reader.walk()
    return reader.found
