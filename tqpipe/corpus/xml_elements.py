"""XML streamed an element at a time, in bounded memory; no entities, no network.

As in `tqpipe.ingest.placed_xml`: entities that a document declares are refused, and so are those that only a DTD
elsewhere could declare. Nothing expands, and no text is lost without a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO, Any
from xml.sax.saxutils import quoteattr

from tqpipe.corpus.items import QUOTED, Reject
from tqpipe.corpus.streams import opened
from tqpipe.ingest.tmx import CODES
from tqpipe.storage import Location
from tqpipe.types import TqpipeError

#: Bytes read at a time; of what stands before the first unit (headers, a DTD); of a broken unit.
_BLOCK, _HEAD, _UNIT = 1 << 16, 1 << 20, 1 << 24
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"\0")


def elements(path: Location, tags: tuple[str, ...]) -> Iterator[tuple[int, Any]]:
    """Elements of any name space as they end, after what to add to their `sourceline`; they are forgotten after use.

    The first of `tags` is the unit: what is not well-formed costs the unit that it is in, which is a reject, and
    reading goes on at the next one. Damage before the first unit ends the file with a reject, and so does any in an
    encoding of wide characters.
    """
    with opened(path) as stream:
        yield from _Walk(path, stream, tags).elements()


@dataclass(slots=True)
class _Walk:
    path: Location
    stream: IO[bytes]
    tags: tuple[str, ...]
    #: What was read and is not known to be of whole units; lines before it.
    rest: bytes = b""
    lines: int = 0
    begun: bool = False
    #: What stands before the first unit, for a parser that begins in the middle; None where there can be none.
    head: bytes | None = b""
    starts: re.Pattern[bytes] = field(init=False)
    ends: re.Pattern[bytes] = field(init=False)

    def __post_init__(self) -> None:
        name = rb"(?:[\w.-]+:)?" + self.tags[0].encode()
        self.starts = re.compile(rb"<" + name + rb"(?=[\s/>])")
        self.ends = re.compile(rb"</" + name + rb"\s*>|<" + name + rb"(?:\s[^<>]*)?/>")

    def elements(self) -> Iterator[tuple[int, Any]]:
        parser, shift, first = self._parser(), 0, True
        more, given = b"first", b""
        while more:
            more, given = given or self._read(), b""
            if first and not more and not self.begun:
                raise TqpipeError(f"{self.path}: the file is empty")
            self.begun = True
            broken = self._fault(parser, more)
            whole = 0
            for _, element in parser.read_events():
                if first:
                    _require_no_declarations(self.path, element.getroottree().docinfo.internalDTD)
                    first = False
                unit = self._plain(element, shift) == self.tags[0]
                whole += unit
                if unit or not shift:  # the head's are given once
                    yield shift, element
                element.clear(keep_tail=False)
                while element.getprevious() is not None:
                    del element.getparent()[0]
            self._forget(whole)
            if broken is not None:
                line = shift + broken[0]
                text = self._skip(line)
                parser, given = self._parser(), self.rest
                if self.head and self._fault(parser, self.head):
                    self.head = None
                more = given if self.head else b""
                on = "" if more else " from here on"
                yield 0, Reject(str(self.path), line, f"not well-formed XML{on}: {broken[1]}", text)
                shift = self.lines - (self.head or b"").count(b"\n")

    def _fault(self, parser: Any, more: bytes) -> tuple[int, str] | None:
        """What is not well-formed in what the parser now has: the line that it counts, and the message."""
        from lxml import etree

        raised = None
        try:
            if more:
                parser.feed(more)
            else:
                parser.close()
        except etree.XMLSyntaxError as error:
            raised = error.lineno or 0, str(error.msg)
        # The first counts, the others follow from it; it may be there before anything is raised.
        fatal = (e for e in parser.feed_error_log if e.level == etree.ErrorLevels.FATAL)
        line, said = next(((e.line, e.message) for e in fatal), raised or (0, ""))
        return (line, re.sub(r",? (?:line|column) \d+", "", said)) if said else None

    def _parser(self) -> Any:
        from lxml import etree

        return etree.XMLPullParser(
            events=("end",), tag=[f"{{*}}{tag}" for tag in self.tags], resolve_entities=False, no_network=True,
            load_dtd=False, huge_tree=False,
        )  # fmt: skip

    def _plain(self, element: Any, shift: int) -> str:
        """The element's name, when it and what is in it have lost their name spaces; no entity is in it."""
        from lxml import etree

        if element.tag.startswith("{"):
            for inner in element.iter(etree.Element):
                inner.tag = etree.QName(inner).localname
        for entity in element.iter(etree.Entity):
            line = shift + (entity.sourceline or element.sourceline or 0)
            raise TqpipeError(
                f"{self.path}, line {line}: an entity that is not declared ({entity.name:.60}); refused"
            )
        return str(element.tag)

    def _read(self) -> bytes:
        """The next bytes, which are kept until they are known to be of whole units."""
        more = self.stream.read(_BLOCK)
        if self.head == b"":
            if not self.rest and any(mark in more[:4] for mark in _WIDE):
                self.head = None
            elif found := self.starts.search(self.rest + more):
                self.head = (self.rest + more)[: found.start()]
            elif len(self.rest) > _HEAD:
                self.head = None
        self.rest = b"" if self.head is None else self.rest + more
        if len(self.rest) > _UNIT:
            self.head, self.rest = None, b""
        return more

    def _forget(self, whole: int) -> None:
        """Let go of so many whole units, and what stands before them."""
        if not whole or self.head is None:
            return
        at = 0
        for _ in range(whole):
            found = self.ends.search(self.rest, at)
            at = at if found is None else found.end()
        self._drop(at)

    def _drop(self, at: int) -> None:
        self.lines += self.rest.count(b"\n", 0, at)
        self.rest = self.rest[at:]

    def _skip(self, line: int) -> str:
        """Go to the unit behind the one that is broken in this line; `rest` begins with it, or is empty at the end.

        How the broken one begins, without its tags.
        """
        if not self.head:
            return ""
        found = self.starts.search(self.rest)
        if found is None or (
            found.start() > 0 and self.lines + self.rest.count(b"\n", 0, found.start()) + 1 > line
        ):
            self._on(0)  # it is between two units
            return ""
        self._drop(found.start())
        begin = self.rest[: 20 * QUOTED]
        other = self.starts.search(begin, 1)
        quoted = re.sub(rb"<[^<>]*>", b" ", begin if other is None else begin[: other.start()])
        self._on(1)
        return " ".join(quoted.decode(errors="replace").split())[:QUOTED]

    def _on(self, after: int) -> None:
        """Go to the first unit that begins `after` so many bytes of `rest`."""
        while (found := self.starts.search(self.rest, after)) is None:
            more = self.stream.read(_BLOCK)
            if not more:
                self.rest = b""
                return
            if len(self.rest) > _BLOCK + QUOTED:
                self._drop(len(self.rest) - QUOTED)
                after = 0
            self.rest += more
        self._drop(found.start())


def _require_no_declarations(path: Location, dtd: Any) -> None:
    for entity in () if dtd is None else dtd.iterentities():
        raise TqpipeError(f"{path}: the document declares an entity ({entity.name:.60}); refused")


def text_of(element: Any) -> str:
    """The text with what its codes hold; of a code that holds nothing the tag stands for it (`tqpipe.ingest.tmx`)."""
    parts = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str):
            is_empty = child.tag in CODES and not child.text and not len(child)
            parts.append(_tag(child) if is_empty else text_of(child))
        parts.append(child.tail or "")
    return "".join(parts)


def _tag(element: Any) -> str:
    attributes = "".join(f" {name}={quoteattr(value)}" for name, value in element.attrib.items())
    return f"<{element.tag}{attributes}/>"
