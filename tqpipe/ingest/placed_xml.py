"""XML read with expat, which knows where everything stands to the byte: the base of the readers of XML files.

Entities that a document declares itself are refused, and so are those that only a DTD elsewhere could declare:
nothing expands, nothing is fetched, and no text is lost without a word.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from xml.parsers import expat

from tqpipe.ingest.places import Lines, Tracer
from tqpipe.ingest.rows import BadRow
from tqpipe.ingest.text import FileText
from tqpipe.types import TqpipeError

_ENCODING = re.compile(rb"""<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
_TAG_END = re.compile(r"""(?:"[^"]*"|'[^']*'|[^'">])*>""")


def declared_encoding(data: bytes) -> str | None:
    """The encoding that the XML declaration names."""
    found = _ENCODING.match(data)
    return found[1].decode("ascii") if found else None


def local(name: str) -> str:
    """An element's name without its prefix."""
    return name.rpartition(":")[2]


class PlacedXml:
    """A walk over a document, by code-point offsets; a reader overrides `start`, `end`, `tracers` or `text`."""

    #: What the outermost element must be called, and what to call the file where it is not.
    root, kind = "", ""

    def __init__(self, file: FileText) -> None:
        self.file, self.lines = file, Lines(file.text)
        self._outermost = True
        # Byte offset of the parser -> code-point offset in the text, carried along.
        self._byte, self._char = 0, 0
        self._data = file.text.encode("utf-8", "surrogatepass")
        self._pending: tuple[int, str] | None = None

    def start(self, name: str, attributes: Mapping[str, str], here: int) -> None:
        """An element's start tag at `here`."""

    def end(self, name: str, here: int) -> None:
        """An element's end, its end tag at `here` unless it is `<x/>`."""

    def tracers(self) -> Sequence[Tracer]:
        """What gets the text that is read now."""
        return ()

    def text(self, begin: int, end: int, text: str) -> None:
        """Character data, which the file writes as `begin:end`."""
        for tracer in self.tracers():
            if self.lines.text[begin:end] == text:
                tracer.literal(begin, end)
            else:
                tracer.escape(begin, end, text)

    def walk(self) -> BadRow | None:
        """Go through the document; where it is not well-formed, what is wrong from there on."""
        parser = expat.ParserCreate("utf-8")
        parser.buffer_text = False
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        parser.EntityDeclHandler = lambda name, *_: self._refuse("the document declares an entity", name)
        # Without this handler expat leaves out an entity that an external DTD may declare, in silence.
        parser.SkippedEntityHandler = lambda name, _: self._refuse("an entity that is not declared", name)
        parser.StartElementHandler = self._start
        parser.EndElementHandler = lambda name: self.end(local(name), self._flush())
        parser.CharacterDataHandler = self._characters
        # Nothing to do at these, but the text before them ends there.
        parser.StartCdataSectionHandler = parser.EndCdataSectionHandler = self._flush
        parser.CommentHandler = lambda _: self._flush()
        parser.ProcessingInstructionHandler = lambda *_: self._flush()
        self._parser = parser
        try:
            parser.Parse(self._data, True)
        except expat.ExpatError as error:
            reason = f"not well-formed XML from here on: {expat.ErrorString(error.code)}"
            return BadRow(error.lineno, reason)
        return None

    def tag(self, here: int) -> int:
        """The length of the tag at `here`."""
        found = _TAG_END.match(self.lines.text, here + 1)
        return found.end() - here if found else 1

    def is_empty(self, here: int) -> bool:
        """Whether the tag at `here` is `<x/>`."""
        return self.lines.text[here : here + self.tag(here)].endswith("/>")

    def literal_tag(self, here: int) -> None:
        """Keep the tag at `here` in the text as it is."""
        for tracer in self.tracers():
            tracer.literal(here, here + self.tag(here))

    def _refuse(self, what: str, name: str) -> None:
        line = self._parser.CurrentLineNumber
        raise TqpipeError(f"{self.file.name}, line {line}: {what} ({name:.60}); refused")

    def _offset(self, byte: int) -> int:
        """Code-point offset of a byte offset that is not left of the last one."""
        self._char += len(self._data[self._byte : byte].decode("utf-8", "surrogatepass"))
        self._byte = byte
        return self._char

    def _flush(self) -> int:
        """Place the character data before the current event, whose offset is returned."""
        here = self._offset(self._parser.CurrentByteIndex)
        if self._pending is not None:
            begin, text = self._pending
            self._pending = None
            self.text(begin, here, text)
        return here

    def _characters(self, data: str) -> None:
        here = self._flush()
        self._pending = (here, data)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        here, name = self._flush(), local(name)
        if self._outermost and self.root and name != self.root:
            raise TqpipeError(f"{self.file.name}: not {self.kind}: the outermost element is <{name:.60}>")
        self._outermost = False
        self.start(name, attributes, here)
