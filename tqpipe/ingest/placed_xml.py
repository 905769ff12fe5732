"""XML read with expat, which knows where everything stands to the byte: the base of the readers of XML files.

Entities that a document declares itself are refused, and so are those that only a DTD elsewhere could declare:
nothing expands, nothing is fetched, and no text is lost without a word. What is not well-formed costs the unit that it
is in; where it is in none, what is behind it cannot be read.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace
from xml.parsers import expat

from tqpipe.ingest.keyed import Keyed
from tqpipe.ingest.places import Lines, Tracer
from tqpipe.ingest.rows import BadRow
from tqpipe.ingest.text import FileText, damage
from tqpipe.safe_json import clean
from tqpipe.types import TqpipeError

_ENCODING = re.compile(rb"""<\?xml[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
_WRONG = "not well-formed XML"
#: Where the document cannot be read on.
CUT = f"{_WRONG} from here on"
_ATTRIBUTE = re.compile(r"""\s+([\w:.-]+)\s*=\s*(?:"[^"]*"|'[^']*')""")
_TAG_END = re.compile(r"""(?:"[^"]*"|'[^']*'|[^'">])*>""")


def declared_encoding(data: bytes) -> str | None:
    """The encoding that the XML declaration names."""
    found = _ENCODING.match(data)
    return found[1].decode("ascii") if found else None


def local(name: str) -> str:
    """An element's name without its prefix."""
    return name.rpartition(":")[2]


class PlacedXml:
    """A walk over a document, by code-point offsets; a reader overrides `start`, `end`, `broken`, `tracers`, `text`."""

    #: What the outermost element must be called, and what to call the file where it is not.
    root, kind = "", ""
    #: Elements that hold the units, and are not in any.
    around_tags: tuple[str, ...] = ()
    #: The elements that are a unit, whichever of them the document has.
    unit_tags: tuple[str, ...] = ()

    def __init__(self, file: FileText) -> None:
        self.file, self.lines = file, Lines(file.text)
        self._outermost = True
        # Byte offset of the parser -> code-point offset in the text, carried along.
        self._byte, self._char = 0, 0
        self._data = file.text.encode("utf-8", "surrogatepass")
        # Units that are not well-formed, and where they begin; they are blank in the data.
        self._broken: deque[tuple[int, BadRow]] = deque()
        self._cut_off = False
        self._pending: tuple[int, str] | None = None

    def start(self, name: str, attributes: Mapping[str, str], here: int) -> None:
        """An element's start tag at `here`."""

    def end(self, name: str, here: int) -> None:
        """An element's end, its end tag at `here` unless it is `<x/>`."""

    def broken(self, row: BadRow) -> None:
        """A unit that is not well-formed, in its turn; at last, what is wrong where the document cannot be read on."""

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

    def walk(self) -> None:
        """Go through the document, as far as it can be read."""
        if self.unit_tags and self._fault(self._data) is not None:
            self._blank_out()
        parser = self._parser = self._new()
        # Without this handler expat leaves out an entity that an external DTD may declare, in silence.
        parser.SkippedEntityHandler = lambda name, _: self._refuse("an entity that is not declared", name)
        parser.StartElementHandler = self._start
        parser.EndElementHandler = lambda name: self.end(local(name), self._flush())
        parser.CharacterDataHandler = self._characters
        # Nothing to do at these, but the text before them ends there.
        parser.StartCdataSectionHandler = parser.EndCdataSectionHandler = self._flush
        parser.CommentHandler = lambda _: self._flush()
        parser.ProcessingInstructionHandler = lambda *_: self._flush()
        try:
            parser.Parse(self._data, True)
        except expat.ExpatError as error:
            here = self._offset(parser.ErrorByteIndex)
            row = BadRow(error.lineno, f"{CUT}: {expat.ErrorString(error.code)}")
            if self._cut_off and not self.lines.text[here:].strip():
                # What is lost is the unit in which the file ends.
                last = self._broken.pop()[1]
                row = replace(last, reason=last.reason.replace(_WRONG, CUT))
            self._tell_broken(here)
            self.broken(row)
        else:
            self._tell_broken(len(self.lines.text))

    def _new(self) -> expat.XMLParserType:
        parser = expat.ParserCreate("utf-8")
        parser.buffer_text = False
        parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        parser.EntityDeclHandler = lambda name, *_: self._refuse(
            "the document declares an entity", name, parser
        )
        return parser

    def _fault(self, data: bytes) -> str | None:
        """What is not well-formed."""
        try:
            self._new().Parse(data, True)
        except expat.ExpatError as error:
            return expat.ErrorString(error.code)
        return None

    def _blank_out(self) -> None:
        """Put blanks in the place of every unit that is not well-formed by itself: all else keeps its place."""
        text, parts, at = self.lines.text, [], 0
        for begin, end in self._stretches():
            reason = self._fault(text[begin:end].encode("utf-8", "surrogatepass"))
            if reason is None:
                continue
            wrong = damage(text[begin:end], self.file.encoding)
            quoted = " ".join(re.sub(r"<[^<>]*>?", " ", text[begin : min(end, begin + 4000)]).split())
            row = BadRow(
                self.lines.line(begin),
                wrong or f"{_WRONG}: {reason.removeprefix('not well-formed ')}",
                text=clean(quoted[:200]),
            )
            self._broken.append((begin, row))
            parts += [text[at:begin], re.sub(r"[^\n]", " ", text[begin:end])]
            at = end
        self._cut_off = bool(parts) and at == len(text)
        self._data = "".join([*parts, text[at:]]).encode("utf-8", "surrogatepass")

    def _stretches(self) -> Iterator[tuple[int, int]]:
        """Where each unit begins and ends; one without an end does where the next begins, or what is around it."""
        units, around = "|".join(self.unit_tags), "|".join(self.around_tags)
        what = re.compile(
            rf"<!--.*?-->|<!\[CDATA\[.*?\]\]>|<(?:[\w.-]+:)?(?:(?P<start>{units})(?=[\s/>])(?:[^<>]*(?P<empty>/)>)?"
            rf"|/(?:[\w.-]+:)?(?P<end>{units})\s*>|/?(?:[\w.-]+:)?(?P<around>{around})(?=[\s/>]))",
            re.DOTALL,
        )
        begin = None
        for found in what.finditer(self.lines.text):
            if begin is not None and found.lastgroup is not None:
                yield begin, found.end() if found["end"] else found.start()
            begin = (
                found.start() if found["start"] and not found["empty"] else None if found.lastgroup else begin
            )
        if begin is not None:
            yield begin, len(self.lines.text)

    def _tell_broken(self, here: int) -> None:
        while self._broken and self._broken[0][0] <= here:
            self.broken(self._broken.popleft()[1])

    def tag(self, here: int) -> int:
        """The length of the tag at `here`."""
        found = _TAG_END.match(self.lines.text, here + 1)
        return found.end() - here if found else 1

    def is_empty(self, here: int) -> bool:
        """Whether the tag at `here` is `<x/>`."""
        return self.lines.text[here : here + self.tag(here)].endswith("/>")

    def literal_tag(self, here: int, without: Container[str] = ()) -> None:
        """Keep the tag at `here` in the text as it is, but for the attributes `without`."""
        end = here + self.tag(here)
        found = _ATTRIBUTE.finditer(self.lines.text, here, end) if without else ()
        cuts = [m.span() for m in found if m[1] in without]
        for tracer in self.tracers():
            at = here
            for start, stop in (*cuts, (end, end)):
                tracer.literal(at, start)
                at = stop

    def _refuse(self, what: str, name: str, parser: expat.XMLParserType | None = None) -> None:
        line = (parser or self._parser).CurrentLineNumber
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
        if self._broken and name in (*self.unit_tags, *self.around_tags):
            self._tell_broken(here)
        self.start(name, attributes, here)


class KeyedXml(PlacedXml):
    """A walk over a document of texts by key, which it gathers in `found`."""

    def __init__(self, file: FileText) -> None:
        super().__init__(file)
        self.found = Keyed(file.name)

    def broken(self, row: BadRow) -> None:
        """Keep it among the bad rows."""
        self.found.bad.append(row)
