"""The units of an XLIFF or TMX file and where they can take a note: offsets of tags, nothing of the texts."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from tqpipe.ingest import BadRow, FileText
from tqpipe.ingest.placed_xml import PlacedXml
from tqpipe.types import TqpipeError

_NAME = re.compile(r"</?([^\s/>]+)")
#: What holds the texts of one note's worth: XLIFF 1.2, 2.x, TMX.
UNITS = {"trans-unit", "unit", "tu"}


@dataclass(slots=True)
class Element:
    """An element by the offsets of its tags: `begin:open` is the start tag, `close:end` the end tag (empty in `<x/>`).

    `name` is as it is written, `local` without a prefix. Text is kept of notes alone.
    """

    name: str
    local: str
    attributes: Mapping[str, str]
    begin: int
    open: int
    close: int = 0
    end: int = 0
    children: list[Element] = field(default_factory=list)


class _Walk(PlacedXml):
    def __init__(self, file: FileText) -> None:
        super().__init__(file)
        self.units: list[Element] = []
        self.outermost: Element | None = None
        self._stack: list[Element] = []
        self._unit: Element | None = None
        self.fault: BadRow | None = None

    def start(self, name: str, attributes: Mapping[str, str], here: int) -> None:
        written = _NAME.match(self.lines.text, here)
        made = Element(written[1] if written else name, name, attributes, here, here + self.tag(here))
        self.outermost = self.outermost or made
        if self._unit is not None:
            self._stack[-1].children.append(made)
        elif name in UNITS:
            self._unit = made
            self.units.append(made)
        self._stack.append(made)

    def end(self, name: str, here: int) -> None:
        made = self._stack.pop()
        empty = self.is_empty(made.begin)
        made.close, made.end = (made.open, made.open) if empty else (here, here + self.tag(here))
        if made is self._unit:
            self._unit = None

    def broken(self, row: BadRow) -> None:
        self.fault = row


def units(file: FileText) -> tuple[Element, list[Element]]:
    """The outermost element and the units in order. Raises TqpipeError for what is not well-formed."""
    walk = _Walk(file)
    walk.walk()
    if walk.fault is not None or walk.outermost is None:
        line, reason = (walk.fault.line, walk.fault.reason) if walk.fault else (1, "no element")
        raise TqpipeError(f"{file.name}, line {line}: {reason}; notes can be written into a whole file only")
    return walk.outermost, walk.units
