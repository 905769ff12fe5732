"""XML corpora, streamed an element at a time: TMX 1.4 and the WMT format; no entities, no network.

TMX: LISA OSCAR's TMX 1.4b. WMT: the format of wmt-format-tools (`<doc>` with `<src>`, `<ref>`, `<hyp system>`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tqpipe.corpus.items import Reject, Row, item
from tqpipe.corpus.streams import opened
from tqpipe.ingest.tmx import CODES, speaks
from tqpipe.storage import Place
from tqpipe.types import TqpipeError

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def tmx(path: Place, langs: tuple[str, str]) -> Iterator[Row]:
    """A row for every unit that has both languages; one that lacks one is a reject that says so."""
    name = str(path)
    for event in _elements(path, ("tu", "header")):
        if isinstance(event, Reject):
            yield event
            continue
        if event.tag == "header":
            if not all(langs):
                raise TqpipeError(
                    f"{path}: a TMX file may hold many languages: give --source-lang and --target-lang "
                    f"(its source language is {event.get('srclang', 'not named')})"
                )
            continue
        texts: dict[str, str] = {}
        for variant in event.iterchildren("tuv"):
            lang = variant.get(_LANG) or variant.get("lang") or ""
            segment = variant.find("seg")
            for wanted in langs:
                if speaks(lang, wanted) and segment is not None:
                    texts.setdefault(wanted, _text(segment))
        missing = [lang for lang in langs if lang not in texts]
        if missing:
            yield Reject(name, event.sourceline or 0, f"the unit has no text in {' and '.join(missing)}")
        else:
            yield item(name, event.sourceline or 0, texts[langs[0]], texts[langs[1]], id=event.get("tuid"))


def wmt(path: Place, system: str | None = None) -> Iterator[Row]:
    """A row for every segment of every system's translation (or of `system`), the first reference beside it."""
    name = str(path)
    for document in _elements(path, ("doc",)):
        if isinstance(document, Reject):
            yield document
            continue
        sources, reference = _segments(document.find("src")), _segments(document.find("ref"))
        for hypothesis in document.iterchildren("hyp"):
            who = hypothesis.get("system", "")
            if system is not None and who != system:
                continue
            translations = _segments(hypothesis)
            for seg, (line, source) in sources.items():
                id_ = f"{who}:{document.get('id', '')}:{seg}"
                if seg not in translations:
                    yield Reject(name, line, f"the system {who!r} has no segment {seg}", source[:200])
                    continue
                line, target = translations[seg]
                yield item(name, line, source, target, id=id_, reference=reference.get(seg, (0, ""))[1])


def _segments(element: Any) -> dict[str, tuple[int, str]]:
    if element is None:
        return {}
    return {seg.get("id", ""): (seg.sourceline or 0, _text(seg)) for seg in element.iter("seg")}


def _text(element: Any) -> str:
    """The text without the codes; what is highlighted or a sub-flow's surroundings is text."""
    parts = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str) and child.tag not in CODES:
            parts.append(_text(child))
        parts.append(child.tail or "")
    return "".join(parts)


def _elements(path: Place, tags: tuple[str, ...]) -> Iterator[Any]:
    """Elements as they end, forgotten after use. What is not well-formed ends the file with a reject."""
    from lxml import etree

    with opened(path) as stream:
        found = etree.iterparse(
            stream, events=("end",), tag=tags, resolve_entities=False, no_network=True, load_dtd=False,
            huge_tree=False,
        )  # fmt: skip
        try:
            for _, element in found:
                yield element
                element.clear(keep_tail=False)
                while element.getprevious() is not None:
                    del element.getparent()[0]
        except etree.XMLSyntaxError as error:
            line = error.lineno or 0
            yield Reject(str(path), line, f"not well-formed XML from here on: {error.msg}")
