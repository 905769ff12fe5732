"""XLIFF 2.1 with the ITS module's localization quality issues, for translation tools.

Rules: https://docs.oasis-open.org/xliff/xliff-core/v2.1/os/xliff-core-v2.1-os.html (core 4, ITS module 5.9) and
https://www.w3.org/TR/its20/#lqissue. A unit is a segment of the run; its target is the one in force. Every flag
that was not dismissed, and every dismissed one with `locQualityIssueEnabled="no"`, is a pair of `sm` and `em` around
its span (`mrk` could not overlap), the category as an ITS type, the severity as 20, 60 or 100. `state` is
"final" for what was approved; comments are notes. Characters that XML does not have are `cp` elements.

The metadata module carries the run's own target and the events, so that an import gives an identical state; a target
or a note that a tool changed since becomes an event of the import.
"""

from __future__ import annotations

from dataclasses import asdict
from typing import Any, cast

from tqpipe.review.exchange import log
from tqpipe.review.exchange.escapes import dumps
from tqpipe.review.exchange.incoming import Incoming, Parsed, Remark
from tqpipe.review.exchange.model import Reviewed, Reviews, Status, is_machine, note
from tqpipe.review.exchange.weights import Weights, document_scores
from tqpipe.review.exchange.xml import FORBIDDEN, XML, append_text, language, parse, plain, serialise
from tqpipe.review.flags import ReviewedFlag
from tqpipe.safe_json import clean, loads
from tqpipe.types import Side, TqpipeError

_XLIFF = "urn:oasis:names:tc:xliff:document:2.0"
_ITS = "http://www.w3.org/2005/11/its"
_META = "urn:oasis:names:tc:xliff:metadata:2.0"
_X, _I, _M = (f"{{{n}}}" for n in (_XLIFF, _ITS, _META))

#: ITS 2.0, appendix C: the types that our categories are.
ITS_TYPES = {
    "accuracy/mistranslation": "mistranslation",
    "accuracy/omission": "omission",
    "accuracy/addition": "addition",
    "accuracy/untranslated": "untranslated",
    "linguistic-conventions/grammar": "grammar",
    "linguistic-conventions/punctuation": "typographical",
    "linguistic-conventions/whitespace": "whitespace",
    "linguistic-conventions/spelling": "misspelling",
    "linguistic-conventions/unintelligible": "other",
    "linguistic-conventions/character-encoding": "characters",
    "terminology": "terminology",
    "style": "style",
    "locale-convention": "locale-violation",
    "design-and-markup": "markup",
}
ITS_SEVERITY = {"minor": "20", "major": "60", "critical": "100"}


def write(review: Reviews, weights: Weights) -> str:
    """The file's text. Raises TqpipeError for a run without segments, which XLIFF cannot say."""
    from lxml import etree

    if not review.segments:
        raise TqpipeError("an XLIFF file has at least one segment, and this run has none")
    root = etree.Element(f"{_X}xliff", nsmap={None: _XLIFF, "its": _ITS, "mda": _META})
    root.set("version", "2.1")
    root.set("srcLang", language(review.source_lang))
    root.set("trgLang", language(review.target_lang))
    root.set(f"{_I}version", "2.0")
    root.text = "\n"
    scores = {score.doc: asdict(score) for score in document_scores(review, weights)}
    file = None
    for segment in review.segments:
        if file is None:
            file = etree.SubElement(
                root, f"{_X}file", id="f1", original=plain(segment.doc), canResegment="no"
            )
            file.text, file.tail = "\n", "\n"
            header = {
                "run": review.name,
                "signature": review.signature,
                "weights": asdict(weights),
                "documents": list(scores.values()),
            }
            _metadata(file, header)
        _unit(file, segment)
    return serialise(root)


def _metadata(parent: Any, values: dict[str, Any]) -> None:
    from lxml import etree

    metadata = etree.SubElement(parent, f"{_M}metadata")
    metadata.tail = "\n"
    group = etree.SubElement(metadata, f"{_M}metaGroup", category="tqpipe")
    for key, value in values.items():
        etree.SubElement(group, f"{_M}meta", type=key).text = dumps(value)


def _unit(file: Any, segment: Reviewed) -> None:
    from lxml import etree

    unit = etree.SubElement(file, f"{_X}unit", id=f"u{segment.index + 1}", name=plain(segment.id))
    unit.text, unit.tail = "\n", "\n"
    own: dict[str, Any] = {
        "id": segment.id,
        "target": segment.machine,
        "events": [log.to_json(e) for e in segment.events],
    }
    if segment.events:
        own["flags"] = log.flags_json(segment)
    _metadata(unit, own)
    if segment.comments:
        notes = etree.SubElement(unit, f"{_X}notes")
        notes.tail = "\n"
        for comment in segment.comments:
            made = etree.SubElement(notes, f"{_X}note", id=comment.id, category="comment")
            made.text = plain(comment.text)
    inner = etree.SubElement(
        unit, f"{_X}segment", state="final" if segment.status == "approved" else "translated"
    )
    if segment.status in ("rejected", "skipped"):
        inner.set("subState", f"tqpipe:{segment.status}")
    inner.tail = "\n"
    sides: tuple[tuple[Side, str], ...] = (("source", segment.source), ("target", segment.target))
    for side, text in sides:
        element = etree.SubElement(inner, f"{_X}{side}")
        element.set(f"{XML}space", "preserve")
        _fill(element, text, segment, side)


def _fill(element: Any, text: str, segment: Reviewed, side: Side) -> None:
    """The text with its markers: at one place the ends come first, then what is empty, then the starts."""
    from lxml import etree

    places: list[tuple[int, int, int, bool, str, ReviewedFlag]] = []
    for order, flag in enumerate(segment.flags):
        for k, span in enumerate(segment.spans_on(flag, segment.current)):
            if span.side != side:
                continue
            name = f"{flag.id}-{k}"
            empty = span.start == span.end
            places.append((span.start, 1 if empty else 3, order, True, name, flag))
            places.append((span.end, 2 if empty else 0, order, False, name, flag))
    at = 0
    element.text = ""
    for place, _, _, opens, name, flag in sorted(places, key=lambda p: (*p[:3], p[4])):
        _write_text(element, text[at:place])
        at = place
        if opens:
            marker = etree.SubElement(element, f"{_X}sm", id=name, type="its:generic")
            for key, value in _issue(flag).items():
                marker.set(f"{_I}locQualityIssue{key}", value)
        else:
            etree.SubElement(element, f"{_X}em", startRef=name)
    _write_text(element, text[at:])


def _issue(flag: ReviewedFlag) -> dict[str, str]:
    said = [flag.message if is_machine(flag) else "", note(flag)]
    values = {
        "Type": ITS_TYPES.get(flag.category, "other"),
        "Comment": plain(" / ".join(filter(None, said)) or flag.category),
        "Severity": ITS_SEVERITY[flag.severity],
        "ProfileRef": "https://themqm.org/",
    }
    return values | ({"Enabled": "no"} if flag.decision == "dismissed" else {})


def _write_text(element: Any, text: str) -> None:
    from lxml import etree

    at = 0
    text = clean(text)
    for match in FORBIDDEN.finditer(text):
        append_text(element, text[at : match.start()])
        etree.SubElement(element, f"{_X}cp", hex=f"{ord(match[0]):04X}")
        at = match.end()
    append_text(element, text[at:])


# --- and back -----------------------------------------------------------------------------------


def read(text: str, file: str) -> Parsed:
    """What a file says that `write` made, whatever a tool did to it since. Raises TqpipeError."""
    root = parse(text.removeprefix("\ufeff"), file)
    if root.tag != f"{_X}xliff":
        raise TqpipeError(f"{file}: not XLIFF 2: its root is {root.tag!r:.80}")
    segments = [
        _read_unit(unit, order, f"{file}, unit {unit.get('id')!r:.40}")
        for order, unit in enumerate(root.iter(f"{_X}unit"), 1)
    ]
    if not segments:
        raise TqpipeError(f"{file}: has no units")
    return Parsed(tuple(segments))


def _read_unit(unit: Any, order: int, where: str) -> Incoming:
    own: dict[str, Any] = {}
    for meta in unit.iterfind(f"{_M}metadata/{_M}metaGroup[@category='tqpipe']/{_M}meta"):
        try:
            own[meta.get("type")] = loads(meta.text or "")
        except (ValueError, RecursionError) as error:
            raise TqpipeError(f"{where}: its metadata is not JSON: {error}") from None
    parts = [e for e in unit if e.tag in (f"{_X}segment", f"{_X}ignorable")]
    source = "".join(_text(part.find(f"{_X}source"), where) for part in parts)
    targets = [part.find(f"{_X}target") for part in parts]
    target = None if all(t is None for t in targets) else "".join(_text(t, where) for t in targets)
    states = [(p.get("state"), p.get("subState") or "") for p in parts if p.tag == f"{_X}segment"]
    events = own.get("events")
    if events is not None and not isinstance(events, list):
        raise TqpipeError(f"{where}: its events are {events!r:.60}, not a list")
    known = {e.get("field") for e in events or () if isinstance(e, dict)}
    machine = own.get("target")
    return Incoming(
        where,
        str(own.get("id", unit.get("name") or unit.get("id"))),
        number=order,
        source=source,
        machine=machine if isinstance(machine, str) else None,
        target=target,
        status=_status(states),
        remarks=tuple(
            Remark(note.text or "")
            for note in unit.iterfind(f"{_X}notes/{_X}note")
            if f"comment:{note.get('id')}" not in known
        ),
        events=None if events is None else tuple(log.from_json(e, order - 1, where) for e in events),
        flags=log.flags_from(own.get("flags"), where),
    )


def _status(states: list[tuple[str | None, str]]) -> Status | None:
    names = {sub.removeprefix("tqpipe:") for _, sub in states if sub.startswith("tqpipe:")}
    if len(names) == 1 and names <= {"rejected", "skipped"}:
        return cast(Status, names.pop())
    return "approved" if states and all(state == "final" for state, _ in states) else None


def _text(element: Any, where: str) -> str:
    """The text of a source or target; codes that a tool put in have none."""
    if element is None:
        return ""
    out = [element.text or ""]
    for child in element:
        if child.tag == f"{_X}cp":
            try:
                out.append(chr(int(child.get("hex", ""), 16)))
            except (ValueError, OverflowError):
                raise TqpipeError(f"{where}: cp has hex {child.get('hex')!r:.20}") from None
        elif isinstance(child.tag, str):
            out.append(_text(child, where))
        out.append(child.tail or "")
    return "".join(out)
