"""The WMT XML format (wmt-format-tools: `<doc>` with `<src>`, `<ref>`, `<hyp system>`), a document at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tqpipe.corpus.items import QUOTED, Reject, Row, item
from tqpipe.corpus.xml_elements import elements, text_of
from tqpipe.storage import Location
from tqpipe.types import TqpipeError


def wmt(path: Location, system: str | None = None) -> Iterator[Row]:
    """A row for every segment of every system's translation (or of `system`), the first reference beside it.

    A segment that only the source or only the translation has is a reject, and so is each of a document that nobody
    translated. Raises TqpipeError for a system that the file does not have.
    """
    name = str(path)
    if system is not None:
        _require_system(path, system)
    for shift, document in elements(path, ("doc",)):
        if isinstance(document, Reject):
            yield document
            continue
        which = document.get("id", "")
        sources, references = _segments(document.find("src"), shift), _segments(document.find("ref"), shift)
        translated = False
        for hypothesis in document.iterchildren("hyp"):
            who = hypothesis.get("system", "")
            if system is not None and who != system:
                continue
            translated = True
            translations = _segments(hypothesis, shift)
            for seg, (line, source) in sources.items():
                if seg not in translations:
                    yield Reject(name, line, f"the system {who!r} has no segment {seg}", source[:QUOTED])
                    continue
                line, target = translations[seg]
                reference = references.get(seg, (0, ""))[1]
                yield item(name, line, source, target, id=f"{who}:{which}:{seg}", reference=reference)
            for seg, (line, target) in translations.items():
                if seg not in sources:
                    reason = f"the document {which!r} has no source segment {seg}, which the system {who!r} translates"
                    yield Reject(name, line, reason, target[:QUOTED])
        if not translated:
            reason = f"the document {which!r} has no translation" + (f" by {system!r}" if system else "")
            for line, source in sources.values():
                yield Reject(name, line, reason, source[:QUOTED])


def _require_system(path: Location, system: str) -> None:
    """A pass over the file: at its end alone it is known that a system is nowhere in it."""
    there = {
        found.get("system", ""): None
        for _, found in elements(path, ("hyp",))
        if not isinstance(found, Reject)
    }
    if system not in there:
        raise TqpipeError(
            f"{path}: there is no system {system!r}; there are {', '.join(there)[:400] or 'none at all'}"
        )


def _segments(element: Any, shift: int) -> dict[str, tuple[int, str]]:
    """Line and text by the id; an id that is there again, or none, gets a number, so that no segment hides another."""
    found: dict[str, tuple[int, str]] = {}
    for seg in () if element is None else element.iter("seg"):
        id_ = key = seg.get("id", "")
        again = 1
        while key in found:
            again += 1
            key = f"{id_}#{again}"
        found[key] = shift + (seg.sourceline or 0), text_of(seg)
    return found
