"""Notes in XLIFF 1.2, XLIFF 2.x and TMX: text put between tags, where the schemas want it.

XLIFF 1.2: `note` after the last of a trans-unit's own elements, ITS elements at its end. XLIFF 2.x: ITS elements after
those of other modules, first in a unit, then `notes`. TMX: `prop` and `note` before the first `tuv`. ITS 2.0
(https://www.w3.org/TR/its20/): the flags as a list of localization quality issues to which the unit refers, the quality
as its localization quality rating.

What we put in is told by `from="tqpipe"`, `category="tqpipe"`, "tqpipe: ", our own URIs and ids, and stands with the
white space before it right behind a tag: so it can be taken out again to the byte.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from xml.sax.saxutils import escape, quoteattr

from tqpipe.ingest import FileText
from tqpipe.notes.edits import Edit
from tqpipe.notes.remarks import MARK, Remark, told
from tqpipe.notes.xml_units import Element, units
from tqpipe.review.exchange.xliff import ITS_SEVERITY, ITS_TYPES
from tqpipe.types import TqpipeError

_ITS = "http://www.w3.org/2005/11/its"
_MARKED = ' xmlns:tqpipe="urn:tqpipe:notes"'
_PRIORITY = {"critical": "1", "major": "3", "minor": "5"}
#: What may stand before and between notes in a trans-unit (XLIFF 1.2) and in a tu (TMX).
_BEFORE_NOTE = {
    "trans-unit": {"source", "seg-source", "target", "context-group", "count-group", "prop-group", "note"}
    | {"alt-trans"},
    "tu": {"note", "prop"},
}
_OUR_ATTRIBUTES = re.compile(
    rf'{_MARKED}(?: xmlns:\w+="{re.escape(_ITS)}")?(?: \w+:version="2\.0")?'
    r'| \w+:locQualityIssuesRef="#(?:its=)?tqpipe-\d+"'
    r'| \w+:locQualityRatingScore="[\d.]+" \w+:locQualityRatingProfileRef="urn:tqpipe:quality"'
)


# --- taking out ---------------------------------------------------------------------------------


def removed(file: FileText) -> Iterator[Edit]:
    """The edits that take our notes, elements and attributes away."""
    root, found = units(file)
    text = file.text
    yield from _attributes(text, root)
    for unit in found:
        yield from _attributes(text, unit)
        for child in unit.children:
            if _ours(text, child):
                yield _cut(text, child)
            elif child.local == "notes":
                ours = [note for note in child.children if _ours(text, note)]
                # A list of notes of which none is the user's is ours.
                yield from (
                    [_cut(text, child)]
                    if ours and len(ours) == len(child.children)
                    else [_cut(text, n) for n in ours]
                )


def _attributes(text: str, element: Element) -> Iterator[Edit]:
    for match in _OUR_ATTRIBUTES.finditer(text, element.begin, element.open):
        yield Edit(*match.span(), "")


def _ours(text: str, element: Element) -> bool:
    attributes = element.attributes
    match element.local:
        case "note":
            said = text[element.open : element.close]
            return said.startswith(MARK) and (
                "tqpipe" in (attributes.get("from"), attributes.get("category")) or not attributes
            )
        case "prop":
            return attributes.get("type", "").startswith("x-tqpipe-")
        case "locQualityIssues":
            return attributes.get("xml:id", "").startswith("tqpipe-")
    return False


def _cut(text: str, element: Element) -> Edit:
    """The element with the white space before it."""
    return Edit(_gap(text, element), element.end, "")


def _gap(text: str, element: Element) -> int:
    """Where the white space before an element begins."""
    at = element.begin
    while at and text[at - 1] in " \t\r\n":
        at -= 1
    return at


# --- putting in ---------------------------------------------------------------------------------


def inserted(file: FileText, places: Mapping[int, Sequence[Remark]]) -> Iterator[Edit]:
    """The edits that add notes; `places` maps an offset inside of a unit to what is to be said of it."""
    root, found = units(file)
    text = file.text
    named = re.findall(r"xmlns:its\s*=\s*[\"']([^\"']*)", text)
    prefix = "its" if all(uri == _ITS for uri in named) else "tqits"
    offsets = sorted(places)
    at = number = 0
    for unit in found:
        remarks: list[Remark] = []
        while at < len(offsets) and offsets[at] < unit.end:
            remarks += places[offsets[at]]
            at += 1
        if not any(remark.lines for remark in remarks):
            continue
        number += 1
        if unit.local == "tu":
            yield from _tmx(text, unit, remarks)
        else:
            yield from _xliff(file, unit, remarks, number, prefix)
    if number and root.local == "xliff":
        attributes = _MARKED
        if f"xmlns:{prefix}" not in root.attributes:
            attributes += f' xmlns:{prefix}="{_ITS}"'
        # Trados and others have a version of their own.
        of_its = [name[len("xmlns:") :] for name, uri in root.attributes.items() if uri == _ITS]
        if not any(f"{known}:version" in root.attributes for known in of_its):
            attributes += f' {prefix}:version="2.0"'
        yield _into_tag(text, root, attributes)


def _into_tag(text: str, element: Element, attributes: str) -> Edit:
    at = element.open - (2 if text.endswith("/>", element.begin, element.open) else 1)
    return Edit(at, at, attributes)


def _after(text: str, unit: Element, child: Element | None, elements: Sequence[str]) -> Edit:
    """Elements right behind a child of the unit, or behind its start tag, each on a line of its own if that is."""
    at = unit.open if child is None else child.end
    if child is None:
        space = re.compile(r"\s*").match(text, at)
        gap = space[0] if space is not None and text.startswith("<", space.end()) else ""
    else:
        gap = text[_gap(text, child) : child.begin]
    return Edit(at, at, "".join(gap + element for element in elements))


def _prefix(element: Element) -> str:
    """The prefix of the format's own elements, with its colon."""
    return element.name[: len(element.name) - len(element.local)]


def _last(unit: Element, names: set[str]) -> Element | None:
    own = _prefix(unit)
    return next((c for c in reversed(unit.children) if c.local in names and c.name == own + c.local), None)


def _tmx(text: str, unit: Element, remarks: Sequence[Remark]) -> Iterator[Edit]:
    own = _prefix(unit)
    elements = []
    for remark in remarks:
        values = {"verdict": remark.record.verdict, "risk": f"{remark.record.risk:.4f}"}
        if remark.quality is not None:
            values["quality"] = f"{remark.quality:.1f}"
        elements += [f'<{own}prop type="x-tqpipe-{key}">{value}</{own}prop>' for key, value in values.items()]
    elements += [f"<{own}note>{escape(said)}</{own}note>" for _, _, said in told(remarks)]
    yield _after(text, unit, _last(unit, _BEFORE_NOTE["tu"]), elements)


def _xliff(
    file: FileText, unit: Element, remarks: Sequence[Remark], number: int, prefix: str
) -> Iterator[Edit]:
    text = file.text
    own, old = _prefix(unit), unit.local == "trans-unit"
    issues = _issues(remarks, number, prefix) if not _has(unit, "locQualityIssuesRef") else []
    attributes = f' {prefix}:locQualityIssuesRef="#{"" if old else "its="}tqpipe-{number}"' if issues else ""
    known = [remark.quality for remark in remarks if remark.quality is not None]
    if known and not _has(unit, "locQualityRatingScore") and not _has(unit, "locQualityRatingVote"):
        # Of a unit of several segments the worst.
        attributes += (
            f' {prefix}:locQualityRatingScore="{min(known):.1f}" '
            f'{prefix}:locQualityRatingProfileRef="urn:tqpipe:quality"'
        )
    if attributes:
        yield _into_tag(text, unit, attributes)
    whose = 'from="tqpipe" annotates' if old else 'category="tqpipe" appliesTo'
    notes = [
        f'<{own}note {whose}="{line.side}" priority="{_PRIORITY[line.severity]}">{escape(said)}</{own}note>'
        for _, line, said in told(remarks)
    ]
    if old:
        yield _after(text, unit, _last(unit, _BEFORE_NOTE["trans-unit"]), notes)
        yield _after(text, unit, unit.children[-1] if unit.children else None, issues)
        return
    foreign = [c for c in unit.children if c.name != own + c.local]
    there = _last(unit, {"notes"})
    yield _after(text, unit, foreign[-1] if foreign else None, issues)
    if there is None:
        notes = [f"<{own}notes>{''.join(notes)}</{own}notes>"]
        yield _after(text, unit, foreign[-1] if foreign else None, notes)
    elif there.children:
        yield _after(text, there, there.children[-1], notes)
    else:
        raise TqpipeError(
            f"{file.name}: the unit {unit.attributes.get('id')!r:.80} has <notes> without a note, which XLIFF forbids"
        )


def _has(unit: Element, name: str) -> bool:
    return any(key.rpartition(":")[2] == name for key in unit.attributes)


def _issues(remarks: Sequence[Remark], number: int, prefix: str) -> list[str]:
    """ITS 2.0, 8.17: a list of issues beside the text; "standoff", its attributes have no prefix."""
    issues = []
    for _, line, said in told(remarks):
        if line.flag is not None:
            issues.append(
                f"<{prefix}:locQualityIssue "
                f'locQualityIssueType="{ITS_TYPES.get(line.flag.category, "other")}" '
                f"locQualityIssueComment={quoteattr(said.removeprefix(MARK))} "
                f'locQualityIssueSeverity="{ITS_SEVERITY[line.flag.severity]}" '
                'locQualityIssueProfileRef="https://themqm.org/"/>'
            )
    if not issues:
        return []
    return [
        f'<{prefix}:locQualityIssues xml:id="tqpipe-{number}">{"".join(issues)}</{prefix}:locQualityIssues>'
    ]
