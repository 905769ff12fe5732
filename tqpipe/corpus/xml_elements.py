"""XML streamed an element at a time, in bounded memory; no entities, no network.

As in `tqpipe.ingest.placed_xml`: entities that a document declares are refused, and so are those that only a DTD
elsewhere could declare. Nothing expands, and no text is lost without a word.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tqpipe.corpus.items import Reject
from tqpipe.corpus.streams import opened
from tqpipe.ingest.tmx import CODES
from tqpipe.storage import Place
from tqpipe.types import TqpipeError


def elements(path: Place, tags: tuple[str, ...]) -> Iterator[Any]:
    """Elements as they end, forgotten after use. What is not well-formed ends the file with a reject."""
    from lxml import etree

    with opened(path) as stream:
        found = etree.iterparse(
            stream, events=("end",), tag=tags, resolve_entities=False, no_network=True, load_dtd=False,
            huge_tree=False,
        )  # fmt: skip
        first = True
        try:
            for _, element in found:
                if first:
                    _require_no_declarations(path, element.getroottree().docinfo.internalDTD)
                    first = False
                for entity in element.iter(etree.Entity):
                    raise TqpipeError(
                        f"{path}, line {entity.sourceline or element.sourceline}: an entity that is not declared "
                        f"({entity.name:.60}); refused"
                    )
                yield element
                element.clear(keep_tail=False)
                while element.getprevious() is not None:
                    del element.getparent()[0]
        except etree.XMLSyntaxError as error:
            line = error.lineno or 0
            yield Reject(str(path), line, f"not well-formed XML from here on: {error.msg}")


def _require_no_declarations(path: Place, dtd: Any) -> None:
    for entity in () if dtd is None else dtd.iterentities():
        raise TqpipeError(f"{path}: the document declares an entity ({entity.name:.60}); refused")


def text_of(element: Any) -> str:
    """The text without the codes; what is highlighted or a sub-flow's surroundings is text."""
    parts = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str) and child.tag not in CODES:
            parts.append(text_of(child))
        parts.append(child.tail or "")
    return "".join(parts)
