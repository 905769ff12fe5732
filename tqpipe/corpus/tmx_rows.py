"""TMX 1.4 (LISA OSCAR's TMX 1.4b), streamed: a row for every unit that has both languages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice

from tqpipe.corpus.items import QUOTED, Reject, Row, item
from tqpipe.corpus.xml_elements import elements, text_of
from tqpipe.ingest.tmx import choose_languages, speaks
from tqpipe.storage import Place

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
#: Units at the head of a file that tell its languages, where they are not given.
HEAD = 1000


@dataclass(frozen=True, slots=True)
class _Unit:
    id: str | None
    line: int
    #: The code of each variant, and its text.
    variants: tuple[tuple[str, str], ...]

    def text(self, wanted: str) -> str | None:
        return next((text for lang, text in self.variants if speaks(lang, wanted)), None)


def tmx(path: Place, langs: tuple[str, str]) -> Iterator[Row]:
    """A row for every unit that has both languages; one that lacks one is a reject that says so.

    Of a code without region or script the first variant of that language counts. Languages that are not given are the
    only two of the file's head; raises TqpipeError where that has more.
    """
    name = str(path)
    units = _units(path)
    if not all(langs):
        head = list(islice(units, HEAD))
        langs, units = _languages(path, head, langs), chain(head, units)
    for unit in units:
        if isinstance(unit, str):
            continue
        if isinstance(unit, Reject):
            yield unit
            continue
        source, target = (unit.text(lang) for lang in langs)
        if source is None or target is None:
            missing = [lang for lang, text in zip(langs, (source, target), strict=True) if text is None]
            there = source or target or next((text for _, text in unit.variants), "")
            yield Reject(name, unit.line, f"the unit has no text in {' and '.join(missing)}", there[:QUOTED])
        else:
            yield item(name, unit.line, source, target, id=unit.id)


def tmx_languages(path: Place, langs: tuple[str, str]) -> tuple[str, str]:
    """The codes of the two languages that `tmx` reads."""
    return _languages(path, islice(_units(path), HEAD), langs)


def _languages(path: Place, head: Iterable[str | _Unit | Reject], langs: tuple[str, str]) -> tuple[str, str]:
    main, there = "", []
    for unit in head:
        if isinstance(unit, str):
            main = unit
        elif isinstance(unit, _Unit):
            there += [lang for lang, _ in unit.variants]
    return choose_languages(str(path), there, main, (langs[0] or None, langs[1] or None))


def _units(path: Place) -> Iterator[str | _Unit | Reject]:
    """The source language that the header names, and every unit."""
    for element in elements(path, ("tu", "header")):
        if isinstance(element, Reject):
            yield element
        elif element.tag == "header":
            yield element.get("srclang", "")
        else:
            variants = tuple(
                (variant.get(_LANG) or variant.get("lang") or "", text_of(segment))
                for variant in element.iterchildren("tuv")
                if (segment := variant.find("seg")) is not None
            )
            yield _Unit(element.get("tuid"), element.sourceline or 0, variants)
