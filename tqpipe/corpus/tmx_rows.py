"""TMX 1.4 (LISA OSCAR's TMX 1.4b), streamed: a row for every unit that has both languages."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from tqpipe.corpus.items import QUOTED, Reject, Row, item
from tqpipe.corpus.xml_elements import elements, text_of
from tqpipe.ingest.tmx import choose_languages
from tqpipe.languages import spelt
from tqpipe.storage import Location

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
#: Units at the head of a file that tell its languages, where they are not given.
HEAD = 1000


def tmx(path: Location, langs: tuple[str, str]) -> Iterator[Row]:
    """A row for every unit that has both languages; one that lacks one is a reject that says so.

    Of a code without region or script the first variant of that language counts. Languages that are not given are
    those of `tmx_languages`.
    """
    name = str(path)
    if not all(langs):
        langs = tmx_languages(path, langs)
    for shift, unit in elements(path, ("tu",)):
        if isinstance(unit, Reject):
            yield unit
            continue
        variants = _variants(unit)
        chosen = [spelt((lang for lang, _ in variants), wanted) for wanted in langs]
        found = [next((seg for lang, seg in variants if lang == code), None) for code in chosen]
        missing = [lang for lang, seg in zip(langs, found, strict=True) if seg is None]
        line = shift + (unit.sourceline or 0)
        if missing:
            there = next((seg for seg in (*found, *(seg for _, seg in variants)) if seg is not None), None)
            text = "" if there is None else text_of(there)
            yield Reject(name, line, f"the unit has no text in {' and '.join(missing)}", text[:QUOTED])
        else:
            source, target = map(text_of, found)
            yield item(name, line, source, target, id=unit.get("tuid"))


def tmx_languages(path: Location, langs: tuple[str, str]) -> tuple[str, str]:
    """The codes of the two languages to read: `langs`, where one is missing the only two of the file's head.

    Raises TqpipeError where that has more.
    """
    main, there = "", []
    for _, element in islice(elements(path, ("tu", "header")), HEAD + 1):
        if isinstance(element, Reject):
            continue
        if element.tag == "header":
            main = element.get("srclang", "")
        else:
            there += [lang for lang, _ in _variants(element)]
    return choose_languages(str(path), there, main, (langs[0] or None, langs[1] or None))


def _variants(unit: Any) -> list[tuple[str, Any]]:
    """The code of each variant of a unit that has a segment, and that."""
    return [
        (variant.get(_LANG) or variant.get("lang") or "", segment)
        for variant in unit.iterchildren("tuv")
        if (segment := variant.find("seg")) is not None
    ]
