"""TMX 1.4b of the pairs that were approved, for translation memories (export only).

Rules: https://www.gala-global.org/lisa-oscar-standards ("TMX 1.4b Specification", 2005). A pair with an empty side
is no translation and is left out. A character that XML does not have is a `ph` with its number.
"""

from __future__ import annotations

from datetime import UTC, datetime
from importlib import metadata
from typing import Any

from tqpipe.review.exchange.model import Reviewed, Reviews
from tqpipe.review.exchange.weights import Weights, document_scores
from tqpipe.review.exchange.xml import FORBIDDEN, XML, append_text, language, plain, serialise
from tqpipe.safe_json import clean


def write(review: Reviews, weights: Weights) -> str:
    """The file's text."""
    from lxml import etree

    root = etree.Element("tmx", version="1.4")
    root.text = "\n"
    header = etree.SubElement(
        root,
        "header",
        {
            "creationtool": "tqpipe",
            "creationtoolversion": metadata.version("tqpipe"),
            "segtype": "sentence",
            "o-tmf": "tqpipe review",
            "adminlang": "en",
            "srclang": language(review.source_lang),
            "datatype": "plaintext",
        },
    )
    header.tail = "\n"
    _prop(header, "run", review.name)
    _prop(header, "weights", weights.describe())
    for score in document_scores(review, weights):
        value = "none reviewed" if score.score is None else f"{score.score:g}"
        _prop(header, "mqm", f"{score.doc}: {value} ({score.told})")
    body = etree.SubElement(root, "body")
    body.text, body.tail = "\n", "\n"
    for segment in review.segments:
        if segment.status == "approved" and segment.source.strip() and segment.target.strip():
            _unit(body, segment)
    return serialise(root)


def _prop(parent: Any, name: str, value: str) -> None:
    from lxml import etree

    etree.SubElement(parent, "prop", type=f"x-tqpipe:{name}").text = plain(value)


def _unit(body: Any, segment: Reviewed) -> None:
    from lxml import etree

    unit = etree.SubElement(body, "tu", tuid=str(segment.index + 1))
    unit.tail = "\n"
    approved = max((e.time for e in segment.events if e.field == "status" and not e.layer), default="")
    if approved:
        # TMX knows no fractions of a second.
        unit.set("changedate", datetime.fromisoformat(approved).astimezone(UTC).strftime("%Y%m%dT%H%M%SZ"))
    if segment.status_by:
        unit.set("changeid", plain(segment.status_by))
    _prop(unit, "document", segment.doc)
    _prop(unit, "segment", segment.id)
    if segment.score is not None:
        _prop(unit, "score", f"{segment.score:g}")
    for lang, text in ((segment.source_lang, segment.source), (segment.target_lang, segment.target)):
        variant = etree.SubElement(unit, "tuv")
        variant.set(f"{XML}lang", language(lang))
        _fill(etree.SubElement(variant, "seg"), clean(text))


def _fill(seg: Any, text: str) -> None:
    from lxml import etree

    at = 0
    seg.text = ""
    for number, match in enumerate(FORBIDDEN.finditer(text), 1):
        append_text(seg, text[at : match.start()])
        etree.SubElement(seg, "ph", x=str(number), type="x-character").text = f"U+{ord(match[0]):04X}"
        at = match.end()
    append_text(seg, text[at:])
