""".NET's .resx: texts by their name, with places (learn.microsoft.com, "Resources in .resx files").

Only strings are texts: not what has a type (images, sizes, colours), nor what a form's designer keeps (`>>name`).
"""

from __future__ import annotations

from collections.abc import Mapping

from tqpipe.ingest.keyed import Keyed
from tqpipe.ingest.placed_xml import KeyedXml
from tqpipe.ingest.places import Tracer
from tqpipe.ingest.text import FileText


class _Reader(KeyedXml):
    root, kind = "root", "a .resx file"

    def __init__(self, file: FileText) -> None:
        super().__init__(file)
        self._name: str | None = None
        self._open: tuple[Tracer, int] | None = None

    def tracers(self) -> list[Tracer]:
        return [] if self._open is None else [self._open[0]]

    def start(self, name: str, attributes: Mapping[str, str], here: int) -> None:
        if name == "data":
            named = attributes.get("name", "")
            typed = attributes.get("mimetype") or not attributes.get("type", "System.String").startswith(
                "System.String"
            )
            self._name = None if typed or named.startswith(">>") else named
        elif name == "value" and self._name is not None:
            self._open = Tracer(self.lines), here + self.tag(here)

    def end(self, name: str, here: int) -> None:
        if name == "value" and self._open is not None and self._name is not None:
            tracer, begin = self._open
            self._open = None
            self.found.add((self._name,), tracer.done(self.file.name, begin))
        elif name == "data":
            self._name = None


def read_resx(file: FileText) -> Keyed:
    """The texts of a file. Raises TqpipeError for XML of another kind."""
    reader = _Reader(file)
    reader.walk()
    return reader.found
