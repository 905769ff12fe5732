"""TMX 1.4 (LISA OSCAR's TMX 1.4b), streamed: a row for every unit that has both languages."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from tqpipe.corpus.items import QUOTED, Reject, Row, item
from tqpipe.corpus.xml_elements import elements, text_of
from tqpipe.ingest.tmx import choose_languages, read_and_left
from tqpipe.storage import Location

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
#: Units at the head of a file that tell its languages, where they are not given.
HEAD = 1000


def tmx(path: Location, langs: tuple[str, str]) -> Iterator[Row]:
    """A row for every unit that has both languages; one that lacks one is a reject that says so.

    Of a code without region or script the first variant of that language counts; other texts that a unit has in it are
    rejects that are left out, behind the unit's row. A unit without an id is called by its number. Languages that are
    not given are those of `tmx_languages`.
    """
    name = str(path)
    if not all(langs):
        langs = tmx_languages(path, langs)
    for number, (shift, unit) in enumerate(elements(path, ("tu",)), 1):
        if isinstance(unit, Reject):
            yield unit
            continue
        variants = _variants(unit)
        codes = [code for code, _ in variants]
        found = [read_and_left(codes, lang) for lang in langs]
        missing = [lang for lang, places in zip(langs, found, strict=True) if not places]
        line = shift + (unit.sourceline or 0)
        if missing:
            there = next((k for k in (*(k for places in found for k in places), *range(len(codes)))), None)
            text = "" if there is None else text_of(variants[there][1])
            yield Reject(name, line, f"the unit has no text in {' and '.join(missing)}", text[:QUOTED])
            continue
        texts = [[text_of(variants[k][1]) for k in places] for places in found]
        yield item(name, line, texts[0][0], texts[1][0], id=unit.get("tuid") or str(number))
        for lang, places, (read, *others) in zip(langs, found, texts, strict=True):
            for k, text in zip(places[1:], others, strict=True):
                if text not in ("", read):
                    reason = f"another text of the unit in {lang} ({codes[k]}): the first ({codes[places[0]]}) is read"
                    yield Reject(name, line, reason, text[:QUOTED], left_out=True)


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
